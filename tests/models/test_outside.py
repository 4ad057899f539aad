"""Only addresses of the web and of mail leave the program."""

import pytest

from vmc_desktop.models.outside import safe_address


@pytest.mark.parametrize(
    "text",
    [
        "https://www.icmpd.org/a?b=c#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/",
        "mailto:a@b.org",
    ],
)
def test_lets_through(text):
    assert safe_address(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://example.org",
        "smb://host/share",
        "https:",
        "https:///path",
        "http://bank.example@evil.example/",
        "mailto:",
        "www.example.org",
        "/usr/bin/true",
        "vmc-key:2017",
        "data:text/html,hello",
        "https://exa mple.org",
    ],
)
def test_holds_back(text):
    assert safe_address(text) is None
