"""Which addresses may be handed to the browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl

_SCHEMES = ("http", "https", "mailto")


def safe_address(text: str) -> QUrl | None:
    """The address, if it is one for a browser or a mail program; else None.

    Nothing that could open a file, run a program or hide where it leads: no other scheme, no user
    name before the host, no host missing.
    """
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return None
    if url.scheme().lower() == "mailto":
        return url if "@" in url.path() else None
    return url if url.host() and not url.userInfo() else None
