"""The parts of Whoosh that are used, and the one place where it is imported."""

import warnings

# WORKAROUND: Whoosh 2.7.4 is of 2016, newer Pythons find fault with its sources whenever they
# compile them, which is at every start where nothing keeps what is compiled. Until Whoosh goes.
for _category in (SyntaxWarning, DeprecationWarning):
    warnings.filterwarnings("ignore", category=_category, module=r"(.*[/\\])?whoosh([/\\.]|$)")

# ruff: noqa: E402 - the filter has to be there first
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3TermInfo
from whoosh.fields import ID, FieldType, Schema
from whoosh.formats import Positions
from whoosh.index import create_in, open_dir
from whoosh.lang import NoStemmer, stemmer_for_language
from whoosh.matching import ListMatcher
from whoosh.system import pack_ushort
from whoosh.writing import SegmentWriter

__all__ = [
    "ID",
    "FieldType",
    "ListMatcher",
    "NoStemmer",
    "Positions",
    "Schema",
    "SegmentWriter",
    "W3Codec",
    "W3FieldWriter",
    "W3TermInfo",
    "create_in",
    "open_dir",
    "pack_ushort",
    "stemmer_for_language",
]
