"""One paragraph of CommonMark to runs and citations, and back.

Source: CommonMark 0.31 for the styles; Pandoc's citation syntax, ``[@s1; @s2, p. 4]`` at the end
of a statement, ``@s2`` in its midst.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from vmc_desktop.domain import Citation, Run

# What is taken is never given back (++, *+): a list of sources that does not end would be tried in
# as many ways as there are letters to share out, for ever.
SOURCE_ID = r"[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+"
_IN_TEXT = re.compile(rf"(?<![\w@])@({SOURCE_ID})")
_GROUP = re.compile(rf"(?<!\s)\s*+\[(@{SOURCE_ID}[^\[\]@;]*(?:;\s*@{SOURCE_ID}[^\[\]@;]*)*)\]\s*\Z")
_ONE = re.compile(rf"@({SOURCE_ID})(?:,\s*(.*\S))?\s*\Z")
_ATTRIBUTES = re.compile(r"(?<!\s)\s*+\{#([a-z0-9-]+)((?:\s+[a-z]+=[^\s{}]+)*)\s*\}\s*\Z")
_UNREAD_GROUP = re.compile(r"\[@[^\[\]]*\]?")
_UNREAD_ATTRIBUTES = re.compile(r"\{[^{}#=]*+[#=][^{}]*+\}?+\s*\Z")
_SPACES = re.compile(r"[ \t\r\n\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_STYLES = {"em_open": "em", "strong_open": "strong", "link_open": "link"}


@dataclass(slots=True)
class Attributes:
    """What stands in braces at an end: ``{#slug lang=de was=2017/old}``."""

    slug: str = ""
    values: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Inline:
    """A paragraph taken apart; ``strange`` names what an archive's text may not hold."""

    pieces: list[tuple[str, str, str, bool]] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    line: int = 0
    told: bool = False
    """Whether something strange in it was reported; then it may well lack other things."""

    @classmethod
    def of(cls, children: Sequence[Token]) -> Inline:
        """Take the children of an inline token; (text, style, target, literal) each piece."""
        inline = cls()
        style, target = "", ""
        for token in children:
            if token.type in _STYLES:
                if style:
                    inline.strange.append("one style inside another")
                style, target = _STYLES[token.type], str(token.attrGet("href") or "")
            elif token.type.endswith("_close"):
                style, target = "", ""
            else:
                inline._add(token, style, target)
        return inline

    def _add(self, token: Token, style: str, target: str) -> None:
        if token.type == "text":
            self.pieces.append((token.content, style, target, False))
        elif token.type == "text_special":
            self.pieces.append((token.content, style, target, True))
        elif token.type in ("softbreak", "hardbreak"):
            self.pieces.append((" ", style, target, False))
        else:
            self.strange.append(
                {"code_inline": "code", "image": "an image"}.get(token.type, "HTML")
            )

    def take_attributes(self) -> Attributes | None:
        """Cut ``{#slug ...}`` off the end; None where there is none."""
        if not self.pieces or self.pieces[-1][1:] != ("", "", False):
            return None
        found = _ATTRIBUTES.search(self.pieces[-1][0])
        if not found:
            return None
        self._cut(found.start())
        pairs = [pair.split("=", 1) for pair in found[2].split()]
        return Attributes(found[1], dict(pairs))

    def take_citations(self) -> tuple[Citation, ...]:
        """Cut ``[@s1; @s2, p. 4]`` off the end."""
        if not self.pieces or self.pieces[-1][1:] != ("", "", False):
            return ()
        found = _GROUP.search(self.pieces[-1][0])
        if not found:
            return ()
        self._cut(found.start())
        matches = (_ONE.match(one.strip()) for one in found[1].split(";"))
        return tuple(Citation(m[1], m[2] or "") for m in matches if m)

    def unread_citation(self) -> str:
        """Brackets that begin like a citation and could not be read as one, or stand elsewhere."""
        texts = (text for text, _, _, literal in self.pieces if not literal)
        return next((found[0] for text in texts if (found := _UNREAD_GROUP.search(text))), "")

    def unread_attributes(self) -> str:
        """Braces at the end that could not be read as attributes."""
        if not self.pieces or self.pieces[-1][1:] != ("", "", False):
            return ""
        found = _UNREAD_ATTRIBUTES.search(self.pieces[-1][0])
        return found[0].strip() if found else ""

    def _cut(self, at: int) -> None:
        text = self.pieces.pop()[0][:at]
        if text:
            self.pieces.append((text, "", "", False))

    def plain(self) -> str:
        """The words alone; a style is reported as strange."""
        if any(style for _, style, _, _ in self.pieces):
            self.strange.append("emphasis or a link where only plain words stand")
        return single_spaced("".join(text for text, _, _, _ in self.pieces))

    def runs(self) -> tuple[Run, ...]:
        """The words in their styles, sources named in the sentence as runs of their own."""
        made: list[Run] = []
        for text, style, target, literal in self.pieces:
            if style or literal:
                made.append(Run(text, style, target))  # type: ignore[arg-type]
                continue
            at = 0
            for found in _IN_TEXT.finditer(text):
                made += [Run(text[at : found.start()]), Run("", "source", found[1])]
                at = found.end()
            made.append(Run(text[at:]))
        return tidy(made)


def single_spaced(text: str) -> str:
    """The text on one line; a no-break space stays."""
    return _SPACES.sub(" ", text).strip(" ")


def _single(text: str) -> str:
    """Spaces made single, line breaks too; most texts need not be searched for them."""
    return text if text.isprintable() and "  " not in text else _SPACES.sub(" ", text)


def tidy(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The canonical form of a line of runs: neighbours of one style joined, spaces single."""
    made: list[Run] = []
    for run in runs:
        text = _single(run.text)
        if (
            made
            and run.style != "source"
            and made[-1].style == run.style
            and (made[-1].target == run.target)
        ):
            text = _single(made.pop().text + text)
        made.append(Run(text, run.style, run.target))
    made = [run for run in made if run.text or run.style == "source"]
    if made and made[0].style != "source":
        made[0] = Run(made[0].text.lstrip(" "), made[0].style, made[0].target)
    if made and made[-1].style != "source":
        made[-1] = Run(made[-1].text.rstrip(" "), made[-1].style, made[-1].target)
    return tuple(run for run in made if run.text or run.style == "source")


_ALWAYS = re.compile(r"([\\*`\[\]<])")
_MARKS = re.compile(r"[\\*`\[\]<_&@{]")
"""What has to be looked at; most texts have none of it."""
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLOCK_START = re.compile(r"(?:[-+#>=~|:](?!\w)|[-+#>=~]|(?P<number>\d{1,9})(?P<dot>[.)]))")


_OTHER_START = re.compile(r"<|```|\[[^\]]*\]:|\*(\s|$)|([*_])\s*(\2\s*){2,}$|\{#")


def escaped(text: str, *, start: bool = False) -> str:
    """The words so that CommonMark reads them as words; ``start``: they begin a block."""
    made = _marked(text) if _MARKS.search(text) else text
    found = _BLOCK_START.match(made) if start else None
    if found and found["number"]:
        return f"{found['number']}\\{made[found.start('dot') :]}"
    return "\\" + made if found else made


def _marked(text: str) -> str:
    made = _ALWAYS.sub(r"\\\1", text)
    made = _UNDERSCORE.sub(r"\\_", made)
    made = _ENTITY.sub(r"\\&", made)
    # After an underscore too: where that one is escaped, a new piece of text begins behind it.
    made = re.sub(rf"(?<![^\W_])(?<!@)@(?={SOURCE_ID})", r"\\@", made)
    return made.replace("{", r"\{")


def _address(target: str) -> str:
    made = _ENTITY.sub(r"\\&", re.sub(r"([\\()<>])", r"\\\1", target))
    return f"<{made}>" if " " in made or not made else made


def written(runs: Sequence[Run], *, start: bool = True) -> str:
    """Runs as one line of CommonMark."""
    parts: list[str] = []
    for run in tidy(runs):
        text = escaped(run.text, start=start and not parts and not run.style)
        match run.style:
            case "source":
                parts.append(f"@{run.target}")
            case "em":
                parts.append(f"*{text}*")
            case "strong":
                parts.append(f"**{text}**")
            case "link":
                parts.append(f"[{text}]({_address(run.target)})")
            case _:
                parts.append(text)
    return "".join(parts)


def written_citations(citations: Sequence[Citation]) -> str:
    """Citations as Pandoc writes them, with a space before; "" for none."""
    if not citations:
        return ""
    inner = "; ".join(
        f"@{c.source}, {c.locator}" if c.locator else f"@{c.source}" for c in citations
    )
    return f" [{inner}]"


def parted(text: str) -> tuple[str, str]:
    """A line of CommonMark as typed: its words, and what its citation holds, ``s1; s2, p. 4``."""
    found = _GROUP.search(text)
    if not found or text[: found.end()].rstrip()[: found.start(1) - 1].endswith("\\"):
        return text.strip(), ""
    return text[: found.start()].strip(), "; ".join(
        one.strip().removeprefix("@") for one in found[1].split(";")
    )


def cited(sources: str) -> str:
    """What `parted` gave as sources, as a citation with a space before it; "" for none."""
    names = [one.strip().removeprefix("@") for one in sources.split(";") if one.strip()]
    return f" [{'; '.join(f'@{name}' for name in names)}]" if names else ""


def guarded(text: str) -> str:
    """Words as typed, on one line, so that they begin no block of their own: ``# `` a heading."""
    line = single_spaced(text)
    if found := _BLOCK_START.match(line):
        if found["number"]:
            return f"{found['number']}\\{line[found.start('dot') :]}"
        return f"\\{line}"
    return f"\\{line}" if _OTHER_START.match(line) else line


def written_attributes(slug: str, **values: str) -> str:
    """Attributes in braces with a space before; empty values are left out."""
    more = "".join(f" {name}={value}" for name, value in values.items() if value)
    return f" {{#{slug}{more}}}"
