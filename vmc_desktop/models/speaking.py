"""By whom the texts of the window are spoken: English as it stands, others by Qt's translator."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from vmc_desktop.models.settings import LANGUAGES, Language
from vmc_desktop.wording import Speaker, english, language, number, speak

_OWN = "vmc_"
_QTS = "qtbase_"
"""What Qt itself says: the buttons of its dialogs, the names of keys."""


def speak_language(
    chosen: Language, resources: Path, application: QCoreApplication | None = None
) -> str:
    """Speak this language from now on; English, where nothing speaks it.

    English loads no translation, any other its own.

    Args:
        chosen: what the reader chose.
        resources: the program's resources, with ``translations/vmc_de.qm`` and the like.
        application: whose own texts (Qt's) change too; None: nobody's.

    Returns:
        The code of the language that is spoken.
    """
    code = system_language() if chosen == "system" else chosen
    voice = None if code == "en" else _loaded(_OWN + code, resources / "translations")
    if voice is None:
        code = "en"
    speak(english if voice is None else _speaker(voice), code)
    if application is not None:
        _let_qt_speak(code, application)
    return code


def system_language() -> str:
    """The language of ours that the system names first; English where it names none."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def follow_language() -> None:
    """Let Qt write numbers, sizes and dates in the language that is spoken."""
    system = QLocale.system()
    # Countries write one language in their own ways (German in Austria): the system's stays.
    same = QLocale(language()).language() == system.language()
    QLocale.setDefault(system if same else QLocale(language()))


def _loaded(name: str, folder: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, str(folder)) else None


def _speaker(translator: QTranslator) -> Speaker:
    def speaker(context: str, text: str, comment: str, count: int) -> str:
        said = translator.translate(context, text, comment, count)
        if not said:
            return english(context, text, comment, count)
        # Not by Qt: it would not set the thousands apart.
        return said.replace("%n", number(count)) if count >= 0 else said

    return speaker


def _let_qt_speak(code: str, application: QCoreApplication) -> None:
    for before in application.findChildren(QTranslator, _QTS):
        application.removeTranslator(before)
        before.deleteLater()
    if code == "en":
        return
    # Two milliseconds of enums that English does without.
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    translator.setObjectName(_QTS)
    if translator.load(_QTS + code, folder):
        application.installTranslator(translator)
