"""The window speaks the language that was chosen, or the system's; English where nothing does."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox

from vmc_desktop.models import speaking
from vmc_desktop.models.speaking import follow_language, speak_language
from vmc_desktop.paths import Paths
from vmc_desktop.render import dates
from vmc_desktop.wording import language, listed, number, tr

RESOURCES = Paths.find().resources


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    speak_language("en", RESOURCES, qapp)


def test_english_loads_no_translation(monkeypatch):
    monkeypatch.setattr(speaking, "QTranslator", None)
    assert speak_language("en", RESOURCES) == language() == "en"
    assert dates.count(1200, "panel") == "1,200 panels"


def test_another_language_says_texts_plurals_and_numbers_in_its_way():
    assert speak_language("de", RESOURCES) == language() == "de"
    assert tr("Actions", "&Back") == "&Zurück"
    assert dates.count(1, "panel") == "1 Panel"
    assert dates.count(1200, "highlight") == "1.200 Kernaussagen"
    assert number(12_345) == "12.345"
    assert listed(("a", "b", "c")) == "a, b und c"


def test_a_text_without_a_translation_is_said_in_english():
    speak_language("fr", RESOURCES)
    assert tr("Actions", "Not said in French, {name}") == "Not said in French, {name}"
    assert tr("Actions", "%n strange thing(s)", "", 2) == "2 strange things"


@pytest.mark.parametrize(
    ("code", "day", "month", "days", "across", "first", "second"),
    [
        (
            *("en", "1 October 2017", "October 2017", "23–24 October 2017"),
            *("30 September – 1 October 2019", "1st", "2nd"),
        ),
        (
            *("de", "1. Oktober 2017", "Oktober 2017", "23.–24. Oktober 2017"),
            *("30. September – 1. Oktober 2019", "1.", "2."),
        ),
        (
            *("fr", "1er octobre 2017", "octobre 2017", "23–24 octobre 2017"),
            *("30 septembre – 1er octobre 2019", "1re", "2e"),
        ),
    ],
)
def test_dates_and_ordinals_are_written_as_the_language_does(
    code, day, month, days, across, first, second
):
    speak_language(code, RESOURCES)
    assert dates.format_date("2017-10-01") == day
    assert dates.format_date("2017-10") == month
    assert dates.format_dates(("2017-10-23", "2017-10-24")) == days
    assert dates.format_dates(("2019-09-30", "2019-10-01")) == across
    assert (dates.ordinal(1), dates.ordinal(2)) == (first, second)


@pytest.mark.parametrize(
    ("names", "spoken"),
    [
        (["de-AT", "de", "en-GB"], "de"),
        (["it-IT", "fr-CH", "de-CH"], "fr"),
        (["en-US", "de-DE"], "en"),
        (["zh-Hans-CN"], "en"),
        ([], "en"),
    ],
)
def test_the_system_is_followed_to_the_first_language_of_ours(monkeypatch, names, spoken):
    class System:
        def uiLanguages(self):  # noqa: N802  Qt's name
            return names

    monkeypatch.setattr(QLocale, "system", System)
    assert speak_language("system", RESOURCES) == spoken


def test_qt_writes_numbers_and_sizes_in_the_language_that_is_spoken():
    traditional = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    before = QLocale()
    for code, said in (("de", "1,5 MB"), ("fr", "1,5 Mo"), ("en", "1.5 MB")):
        speak_language(code, RESOURCES)
        follow_language()
        assert QLocale().formattedDataSize(1_572_864, 1, traditional).replace("\xa0", " ") == said
    QLocale.setDefault(before)


def test_what_cannot_be_loaded_is_said_in_english(tmp_path):
    assert speak_language("de", tmp_path) == language() == "en"
    assert tr("Actions", "&Back") == "&Back"


def test_qt_speaks_along_and_back_again(qapp):
    def close():
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        return box.buttons()[0].text()

    def keys():
        return QKeySequence("Ctrl+Shift+P").toString(QKeySequence.SequenceFormat.NativeText)

    english = close(), keys()
    speak_language("de", RESOURCES, qapp)
    assert (close().replace("&", ""), keys()) == ("Schließen", "Strg+Umschalt+P")
    speak_language("fr", RESOURCES, qapp)
    assert (close().replace("&", ""), keys()) == ("Fermer", "Ctrl+Maj+P")
    speak_language("en", RESOURCES, qapp)
    assert (close(), keys()) == english
