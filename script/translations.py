"""Updates the translations: see ``script/translate``, which sees to an environment first."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Tree
from pathlib import Path

import PySide6
from texts import HOME, Text, as_cpp, texts

FOLDER = HOME / "resources" / "translations"
LANGUAGES = ("de", "fr")
_TOOLS = Path(PySide6.__file__).resolve().parent
_FLAGS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")


def update(folder: Path = FOLDER, languages: tuple[str, ...] = LANGUAGES) -> list[str]:
    """Bring the .ts files up to date, make the .qm files; what is left to translate, in lines."""
    left = []
    with tempfile.TemporaryDirectory() as aside:
        calls = Path(aside, "texts.cpp")
        calls.write_text(as_cpp(texts()), encoding="utf-8")
        for language in languages:
            file = folder / f"vmc_{language}.ts"
            _call("lupdate", str(calls), "-ts", str(file), *_FLAGS, "-target-language", language)
            _release(file)
            left += [f"{file.name}: {text}" for text in unfinished(file)]
    return left


def unfinished(file: Path) -> list[str]:
    """The texts of a .ts file that have no translation."""
    found = []
    for context in Tree.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


def pseudo(folder: Path) -> None:
    """Make vmc_ar.qm of letters that look Arabic, each text as long as in English."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "vmc_ar.ts"
    root = Tree.Element("TS", version="2.1", language="ar")
    for one in texts():
        _add(root, one)
    Tree.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)
    _release(file)


def _add(root: Tree.Element, one: Text) -> None:
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = one.context
    message = Tree.SubElement(context, "message")
    Tree.SubElement(message, "source").text = one.text
    if one.comment:
        Tree.SubElement(message, "comment").text = one.comment
    translation = Tree.SubElement(message, "translation")
    if not one.plural:
        translation.text = arabic(one.text)
        return
    message.set("numerus", "yes")
    for _ in range(6):
        Tree.SubElement(translation, "numerusform").text = arabic(one.text)


def arabic(text: str) -> str:
    """The text with each Latin letter as an Arabic one; places for values stay."""
    letters, kept, said = "ابتثجحخدذرزسشصضطظعغفقكلمنه", False, ""
    for place, char in enumerate(text):
        kept = char == "{" or (kept and char != "}")
        plural = text[place - 1 : place + 1] == "%n"
        plain = kept or plural or not (char.isascii() and char.isalpha())
        said += char if plain else letters[ord(char.lower()) - ord("a")]
    return said


def _release(file: Path) -> None:
    _call("lrelease", str(file), "-qm", str(file.with_suffix(".qm")), "-silent")


def _call(tool: str, *words: str) -> None:
    # The tools themselves, since the scripts around them need a PATH.
    subprocess.run([str(_TOOLS / tool), *words], check=True)


def main() -> int:
    """0 if nothing is left to translate."""
    if len(sys.argv) > 2:
        pseudo(Path(sys.argv[2]))
        return 0
    left = update()
    for line in left:
        sys.stderr.write(f"not translated: {line}\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
