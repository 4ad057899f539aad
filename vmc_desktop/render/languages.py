"""Tables of languages: their English names, the way they are written, their quotation marks."""

from __future__ import annotations

from vmc_desktop.wording import marked

NAMES = {
    "ar": marked("Languages", "Arabic"),
    "az": marked("Languages", "Azerbaijani"),
    "bg": marked("Languages", "Bulgarian"),
    "bn": marked("Languages", "Bengali"),
    "bs": marked("Languages", "Bosnian"),
    "cs": marked("Languages", "Czech"),
    "da": marked("Languages", "Danish"),
    "de": marked("Languages", "German"),
    "el": marked("Languages", "Greek"),
    "en": marked("Languages", "English"),
    "es": marked("Languages", "Spanish"),
    "et": marked("Languages", "Estonian"),
    "fa": marked("Languages", "Persian"),
    "fi": marked("Languages", "Finnish"),
    "fr": marked("Languages", "French"),
    "he": marked("Languages", "Hebrew"),
    "hi": marked("Languages", "Hindi"),
    "hr": marked("Languages", "Croatian"),
    "hu": marked("Languages", "Hungarian"),
    "hy": marked("Languages", "Armenian"),
    "it": marked("Languages", "Italian"),
    "ja": marked("Languages", "Japanese"),
    "ka": marked("Languages", "Georgian"),
    "ko": marked("Languages", "Korean"),
    "ku": marked("Languages", "Kurdish"),
    "lt": marked("Languages", "Lithuanian"),
    "lv": marked("Languages", "Latvian"),
    "mk": marked("Languages", "Macedonian"),
    "mt": marked("Languages", "Maltese"),
    "nl": marked("Languages", "Dutch"),
    "no": marked("Languages", "Norwegian"),
    "pl": marked("Languages", "Polish"),
    "ps": marked("Languages", "Pashto"),
    "pt": marked("Languages", "Portuguese"),
    "ro": marked("Languages", "Romanian"),
    "ru": marked("Languages", "Russian"),
    "sk": marked("Languages", "Slovak"),
    "sl": marked("Languages", "Slovenian"),
    "sq": marked("Languages", "Albanian"),
    "sr": marked("Languages", "Serbian"),
    "sv": marked("Languages", "Swedish"),
    "sw": marked("Languages", "Swahili"),
    "tl": marked("Languages", "Filipino"),
    "tr": marked("Languages", "Turkish"),
    "uk": marked("Languages", "Ukrainian"),
    "ur": marked("Languages", "Urdu"),
    "uz": marked("Languages", "Uzbek"),
    "vi": marked("Languages", "Vietnamese"),
    "zh": marked("Languages", "Chinese"),
}
"""English names by ISO 639-1 code; `kinds.language_name` says them."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ur"})

MARKS = {
    "ar": ("«", "»"),
    "de": ("„", "“"),
    "fa": ("«", "»"),
    "fr": ("« ", " »"),
    "it": ("«", "»"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
}
"""Quotation marks where they are not “these”."""
