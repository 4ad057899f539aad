"""The parts of Whoosh that are used, and the one place where it is imported."""

import warnings

# WORKAROUND: Whoosh 2.7.4 is of 2016, newer Pythons find fault with its sources whenever they
# compile them, which is at every start where nothing keeps what is compiled. Until Whoosh goes.
for _category in (SyntaxWarning, DeprecationWarning):
    warnings.filterwarnings("ignore", category=_category, module=r"(.*[/\\])?whoosh([/\\.]|$)")

# ruff: noqa: E402 - the filter has to be there first
from whoosh.codec.base import (
    Codec,
    FieldWriter,
    PerDocumentReader,
    PerDocumentWriter,
    Segment,
    TermsReader,
)
from whoosh.fields import FieldType, Schema
from whoosh.formats import Positions
from whoosh.index import create_in
from whoosh.lang import NoStemmer, stemmer_for_language
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo
from whoosh.writing import SegmentWriter

__all__ = [
    "Codec",
    "FieldType",
    "FieldWriter",
    "ListMatcher",
    "NoStemmer",
    "PerDocumentReader",
    "PerDocumentWriter",
    "Positions",
    "Schema",
    "Segment",
    "SegmentWriter",
    "TermInfo",
    "TermsReader",
    "create_in",
    "stemmer_for_language",
]
