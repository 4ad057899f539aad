"""An archive made to hurt: every text of it tries to run, to load, to lead out or to break."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from samples import small_archive
from vmc_desktop.domain import Key
from vmc_desktop.formats.writing import write_archive

EVIL = (
    "<script>alert(1)</script>",
    '<img src="https://evil.example/a.png" onerror="alert(1)">',
    '<img src="file:///etc/passwd">',
    "<style>@import url(https://evil.example/a.css);</style>",
    '<svg><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;</svg>',
    '#read("/etc/passwd") #image("/etc/passwd") #panic("ran") $x$ #import "@preview/a:1.0.0": b',
    "{{ 7*7 }}{% include '/etc/passwd' %}",
    "'; DROP TABLE records; --",
    'title:(a OR b^2) {x TO y] "~',
    "\u202egpj.exe\u202c \u2066a\u2069 \u200b",
    "[link](javascript:alert%281%29) ![x](https://evil.example/x.png)",
    "раypal аррle",
    '=HYPERLINK("https://evil.example")',
    "\\input{/etc/passwd} \\write18{touch ran}",
    "%00 ../../../etc/passwd",
)
"""What stands in the texts."""
_TEXTS = {
    "title", "theme", "subtitle", "venue", "city", "country", "participants", "organiser", "name",
    "role", "organisation", "part", "note", "publisher", "description", "text", "what", "speaker",
    "questions", "summary_text", "variants", "subject", "comment",
}  # fmt: skip

RAW = """---
title: "{evil}"
kind: panel
date: 2019-10-24
speakers:
  - name: "\\u202eevil"
    role: "{evil}"
---

<script>alert(1)</script> [@s1]

![remote](https://evil.example/a.png) ![local](file:///etc/passwd) [@s1]

[a](javascript:alert(1)) [b](file:///etc/passwd) [c](data:text/html,x) [d](vbscript:x) [@s1]

<svg onload="alert(1)"><image href="https://evil.example/x"/></svg> [@s1]

[e](//evil.example/x) [f](\\\\\\\\evil.example\\\\share) [@s1]
"""


def write_hostile(folder: Path, *, topics: int = 1000, statement: int = 50_000) -> None:
    """Write the archive: each text of the small one ends in each evil one, by turns."""
    turn = [0]
    write_archive(_spoilt(small_archive(), turn), folder)
    panels = folder / "2019" / "panels"
    evil = "<b onclick=x>#panic(1)</b> ${HOME} `id` ' OR 1=1 --"
    (panels / "7-raw.md").write_text(RAW.replace("{evil}", evil), encoding="utf-8")
    long = "A long statement. " * (statement // 18)
    head = "---\ntitle: Long\nkind: panel\ndate: 2019-10-24\n---\n\n"
    (panels / "8-long.md").write_text(f"{head}{long}[@s1]\n", encoding="utf-8")
    # Ten megabytes are more than a text file of an archive may have.
    (panels / "9-too-long.md").write_text(head + "x " * 5_000_000, encoding="utf-8")
    (panels / "10-nul.md").write_text("---\ntitle: a\0b\nkind: panel\n---\n", encoding="utf-8")
    (panels / "11-out.md").symlink_to("/etc/passwd")
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40)
    )
    (panels / "12-bomb.md").write_text(f"---\n{bomb}---\n", encoding="utf-8")
    (panels / "13-deep.md").write_text("---\ntitle: " + "[" * 20_000 + "\n---\n", encoding="utf-8")
    (panels / "14-code.md").write_text(
        "---\ntitle: !!python/object/apply:os.system ['touch ran']\nkind: panel\n---\n",
        encoding="utf-8",
    )
    (panels / "15-key.md").write_text(
        "---\nkey: ../../../etc/passwd\ntitle: Key\nkind: panel\n---\n\nText. [@s1]\n",
        encoding="utf-8",
    )
    with (folder / "topics.yaml").open("a", encoding="utf-8") as file:
        file.writelines(f'- key: evil-{n}\n  name: "Topic {n} <script>"\n' for n in range(topics))


def _spoilt(value: Any, turn: list[int], field: str = "") -> Any:
    if isinstance(value, Key):
        return value
    if isinstance(value, str):
        if field not in _TEXTS or not value:
            return value
        turn[0] += 1
        return f"{value} {EVIL[turn[0] % len(EVIL)]}"
    if isinstance(value, tuple):
        return tuple(_spoilt(one, turn, field) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        new: Mapping[str, Any] = {
            one.name: _spoilt(getattr(value, one.name), turn, one.name) for one in fields(value)
        }
        return replace(value, **new)
    return value
