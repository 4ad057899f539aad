"""A page as a reader meets it."""

from __future__ import annotations

import re
from html.parser import HTMLParser


class Seen(HTMLParser):
    """A page as a reader meets it: its text, and its links as (text, address)."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.links, self.tags, self.paragraphs = "", [], set(), []
        self._skip = self._within = False
        self.feed(html)
        self.text = re.sub(r"[\s\u00a0]+", " ", self.text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self._skip = tag == "style"
        if tag == "a" and "href" in dict(attributes):
            self._within = True
            self.links.append(["", dict(attributes)["href"]])
        if tag == "p":
            self.paragraphs.append(dict(attributes))
            self.text += "\n"

    def handle_endtag(self, tag):
        self._skip = False
        self._within = self._within and tag != "a"

    def handle_data(self, data):
        if self._skip:
            return
        self.text += data
        if self._within:
            self.links[-1][0] += data


def links_to(shown, start):
    return [address for _, address in shown.links if address.startswith(start)]
