import json

import bibtexparser
import pytest
import rispy

from readings import reading_of
from vmc_desktop.render.cite import forms
from vmc_desktop.render.cite.items import references


@pytest.fixture
def items():
    return references(reading_of("2019"), panels=True, sources=True)


def test_csl_json_is_the_references_themselves(items):
    assert json.loads(forms.csl_json(items)) == list(items)


def test_another_program_reads_the_bibtex(items):
    library = bibtexparser.parse_string(forms.bibtex(items))
    assert not library.failed_blocks
    assert [one.key for one in library.entries] == [one["id"] for one in items]
    panel = library.entries_dict["2019-lasting-partnerships"]
    assert panel.entry_type == "inproceedings"
    assert panel["author"] == "Çataklı, İsmail and Đorđević, Marko"
    assert panel["booktitle"] == "Harbour Forum 2019: Safe Harbours"
    assert (panel["year"], panel["url"]) == ("2019", "demo:2019/lasting-partnerships")


def test_another_program_reads_the_ris(items):
    read = rispy.loads(forms.ris(items))
    assert [one["id"] for one in read] == [one["id"] for one in items]
    panel = read[2]
    assert (panel["type_of_reference"], panel["year"]) == ("CPAPER", "2019")
    assert panel["authors"] == ["Çataklı, İsmail", "Đorđević, Marko"]
    assert panel["title"] == "Lasting Partnerships – Towards Long-Term Cooperation"


NASTY = {
    "id": "x",
    "type": "speech",
    "title": "50 % & {braces} $x_1 #\\cmd~ ^\nER  - \nTY  - BOOK, }\n@book{y,",
    "author": [{"literal": "A } and B"}],
    "URL": "https://example.org/{a}",
}


def test_no_text_opens_another_bibtex_entry():
    library = bibtexparser.parse_string(forms.bibtex([NASTY]))
    assert not library.failed_blocks
    assert [one.key for one in library.entries] == ["x"]


def test_no_text_opens_another_ris_record():
    assert len(rispy.loads(forms.ris([NASTY]))) == 1
