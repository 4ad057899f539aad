"""Every text speaks German and French: found, translated, with its places for values."""

import ast
import re
import string
import sys
import xml.etree.ElementTree as Tree
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from vmc_desktop.models.settings import LANGUAGES
from vmc_desktop.ui.actions import _MENUS

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "script"))

import texts  # noqa: E402  after its folder is known

FOLDER = ROOT / "resources" / "translations"
CODES = tuple(code for code in LANGUAGES if code not in ("system", "en"))
SHOWN = frozenset(
    {
        *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setPlaceholderText"),
        *("setAccessibleDescription", "addAction", "addMenu", "setLabelText", "setStatusTip"),
        *("QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "QGroupBox"),
    }
)
"""What takes a text that is seen or spoken."""
NAMES = frozenset({"VMC Desktop"})


def messages(code):
    """The texts of a .ts file with their translations."""
    found = {}
    root = Tree.parse(FOLDER / f"vmc_{code}.ts").getroot()  # noqa: S314  our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = texts.Text(
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment") or "",
                plural,
            )
            translation = message.find("translation")
            forms = translation.iter("numerusform") if plural else [translation]
            done = translation.get("type") is None
            found[text] = tuple(form.text or "" for form in forms) if done else ()
    return found


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_none_is_left_over(code):
    told = messages(code)
    assert set(told) == set(texts.texts()), "run script/translate"
    assert [text for text, forms in told.items() if not all(forms) or not forms] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_places_of_its_text(code):
    for text, forms in messages(code).items():
        for form in forms:
            assert fields(form) == fields(text.text), form
            assert ("%n" in form) == ("%n" in text.text), form


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_loads_is_what_the_translators_wrote(code):
    translator = QTranslator()
    assert translator.load(f"vmc_{code}", str(FOLDER))
    for text, forms in messages(code).items():
        number = 5 if text.plural else -1
        said = translator.translate(text.context, text.text, text.comment, number)
        assert said == forms[-1], "run script/translate"


@pytest.mark.parametrize("code", ["en", *CODES])
def test_no_two_entries_of_a_menu_have_one_key(code):
    told = messages(code) if code != "en" else {}

    def key(words):
        forms = told.get(texts.Text("Actions", words))
        said = forms[0] if forms else words
        found = re.search(r"&(\w)", said)
        return found[1].casefold() if found else said

    bar = [key(title) for title, _ in _MENUS]
    assert len(set(bar)) == len(bar), bar
    for title, entries in _MENUS:
        # A menu within the menu has keys of its own.
        whole = level = []
        levels = [whole]
        for name, words, _ in entries:
            if name == "<":
                level = whole
            elif words:
                level.append(key(words))
            if name == ">":
                level = []
                levels.append(level)
        for keys in levels:
            assert sorted(set(keys)) == sorted(keys), title


def _literals(node):
    """The words that stand in an argument: in it, in an f-string, in either way of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.IfExp | ast.BinOp):
        for part in ast.iter_child_nodes(node):
            yield from _literals(part)


@pytest.mark.parametrize(
    "file", sorted((ROOT / "vmc_desktop" / "ui").glob("*.py")), ids=lambda file: file.stem
)
def test_no_widget_has_words_that_nobody_translates(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in SHOWN:
            continue
        for argument in node.args:
            for words in _literals(argument):
                left = words
                for one in NAMES:
                    left = left.replace(one, "")
                assert not re.search(r"[^\W\d_]{2}", left), f"{file.name}:{node.lineno}: {words}"


@pytest.mark.parametrize(
    "file", sorted((ROOT / "resources" / "templates").glob("*.html")), ids=lambda file: file.stem
)
def test_no_page_has_words_that_nobody_translates(file):
    page = file.read_text(encoding="utf-8")
    page = re.sub(r"<style>.*?</style>|\{#.*?#\}", " ", page, flags=re.DOTALL)
    quoted = re.findall(r"title=\"([^\"{]*)", page)
    page = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", " ", page, flags=re.DOTALL)
    seen = re.sub(r"<[^>]*>|&\w+;", " ", page)
    assert re.findall(r"[^\W\d_]{2,}", seen + " ".join(quoted)) == []


def test_a_call_that_cannot_be_read_says_where(tmp_path):
    code = tmp_path / "vmc_desktop"
    code.mkdir()
    (code / "wording.py").touch()
    (code / "one.py").write_text('def f(said):\n    return tr("One", said)\n', encoding="utf-8")
    with pytest.raises(texts.Unreadable, match=r"one\.py:2: context, text and comment"):
        texts.texts(tmp_path)


def test_texts_are_found_in_f_strings_tables_and_templates(tmp_path):
    code, pages = tmp_path / "vmc_desktop", tmp_path / "resources" / "templates"
    code.mkdir()
    pages.mkdir(parents=True)
    (code / "wording.py").touch()
    (code / "one.py").write_text(
        "A = f\"{tr('One', 'in it')}\"\n"
        'B = (marked("One", "&File"), tr("One", "%n day(s)", "", n))\n',
        encoding="utf-8",
    )
    (pages / "page.html").write_text(
        '{% call boxed() %}{{ tr("Pages", "Kind", "of a session") }}{% endcall %}', encoding="utf-8"
    )
    assert texts.texts(tmp_path) == (
        texts.Text("One", "%n day(s)", "", True),
        texts.Text("One", "&File"),
        texts.Text("One", "in it"),
        texts.Text("Pages", "Kind", "of a session"),
    )
