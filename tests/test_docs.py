"""The documents say what the program does, and their links lead somewhere."""

import re
from pathlib import Path

import pytest
import typer

from vmc_desktop import cli

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def verbs():
    return typer.main.get_command(cli.app).commands


def options(command):
    return [name for param in command.params for name in param.opts if name.startswith("--")]


def said():
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def anchors(page):
    headings = HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in headings}


@pytest.mark.parametrize("verb", verbs())
def test_every_verb_and_option_is_documented(verb):
    text = said()
    assert re.search(rf"`[^`\n]*\b{verb}\b[^`\n]*`", text)
    missing = [name for name in options(verbs()[verb]) if name not in text]
    assert not missing


def test_every_global_option_is_documented():
    text = said()
    assert not [n for n in options(typer.main.get_command(cli.app)) if n not in text]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_the_documents_resolves(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        if anchor:
            assert anchor in anchors(linked), target


@pytest.mark.parametrize("script", ["script/run", "script/test", ".ci/run"])
def test_every_script_is_documented_and_can_be_run(script):
    assert script in said()
    assert (ROOT / script).read_text(encoding="utf-8").startswith("#!")
