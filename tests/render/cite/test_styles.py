from pathlib import Path
from typing import get_args

import pytest

from readings import reading_of
from vmc_desktop.render.cite.items import item
from vmc_desktop.render.cite.styles import Style, Styles

RESOURCES = Path(__file__).parents[3] / "resources"
EVERY_STYLE = get_args(Style)


@pytest.fixture(scope="module")
def styles():
    return Styles(RESOURCES)


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (
            "apa",
            "Çataklı, İ., & Đorđević, M. (2019, October 24). Lasting Partnerships – Towards "
            "Long-Term Cooperation [Panel; summary, not verbatim]. Harbour Institute. Harbour "
            "Forum 2019: Safe Harbours, Hamburg, Germany. demo:2019/lasting-partnerships",
        ),
        (
            "harvard",
            "Çataklı, İ. and Đorđević, M. (2019) “Lasting Partnerships – Towards Long-Term "
            "Cooperation”. Harbour Forum 2019: Safe Harbours, Harbour Institute, 24 October. "
            "Available at: demo:2019/lasting-partnerships.",
        ),
        (
            "oscola",
            "İ Çataklı and M Đorđević, ‘Lasting Partnerships – Towards Long-Term Cooperation’ "
            "(Harbour Forum 2019: Safe Harbours, Hamburg, Germany, 24 October 2019) "
            "<demo:2019/lasting-partnerships>.",
        ),
    ],
)
def test_a_panel_in_a_style(styles, style, said):
    assert styles.text([item(reading_of("2019/lasting-partnerships"))], style) == (said,)


@pytest.mark.parametrize("style", EVERY_STYLE)
@pytest.mark.parametrize("key", ["2019", "2019/quotations/leere-phrase", "2019/sources/s1"])
def test_every_style_names_what_is_cited(styles, style, key):
    cited = item(reading_of(key))
    (said,) = styles.text([cited], style)
    assert "2019" in said
    assert cited.get("URL", "") in said
    # Chicago ends a newspaper with this bare word where citeproc-py is left to itself.
    assert " Edition." not in said


@pytest.mark.parametrize("style", EVERY_STYLE)
def test_no_text_becomes_an_element(styles, style):
    cited = {
        "id": "x",
        "type": "book",
        "title": "A <script>alert(1)</script> & <i>b</i> \ue002c\ue003",
        "author": [{"literal": "<b>Nobody</b>"}],
        "publisher": "P & Q",
    }
    (said,) = styles.html([cited], style)
    assert "<script" not in said
    assert "<b>" not in said
    assert "&lt;script&gt;" in said


def test_emphasis_is_html_in_the_one_form_and_nothing_in_the_other(styles):
    cited = {"id": "x", "type": "book", "title": "Harbours", "author": [{"literal": "A"}]}
    assert "<i>Harbours</i>" in styles.html([cited], "apa")[0]
    assert "Harbours" in styles.text([cited], "apa")[0]
    assert styles.text([cited], "apa")[0].isprintable()


def test_the_styles_name_their_licence():
    for file in (RESOURCES / "csl").glob("*.csl"):
        assert "creativecommons.org/licenses/by-sa/3.0" in file.read_text(encoding="utf-8")
    assert "CC BY-SA 3.0" in (RESOURCES / "csl" / "README.md").read_text(encoding="utf-8")
