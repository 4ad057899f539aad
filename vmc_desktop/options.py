"""The options and words that the verbs of the command line take."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

AsJson = Annotated[bool, typer.Option("--json", metavar="", help="Print JSON, for programs.")]
Year = Annotated[
    list[str] | None,
    typer.Option(metavar="VALUE", help="Of this year, or of years such as 2017..2020."),
]
Kind = Annotated[
    list[str] | None,
    typer.Option(metavar="VALUE", help="Of this kind: keynote, highlight, quotation ..."),
]
Topic = Annotated[list[str] | None, typer.Option(metavar="VALUE", help="Under this topic.")]
Somebody = Annotated[list[str] | None, typer.Option(metavar="VALUE", help="With this person.")]
Org = Annotated[list[str] | None, typer.Option(metavar="VALUE", help="With this organisation.")]
Country = Annotated[
    list[str] | None, typer.Option(metavar="VALUE", help="With somebody of this country.")
]
KeyArgument = Annotated[str, typer.Argument(metavar="KEY", help="The key, such as 2017/opening.")]
SomeKey = Annotated[str, typer.Argument(metavar="[KEY]", help="The key, such as 2017/opening.")]
Found = Annotated[
    str, typer.Option("--search", metavar="QUERY", help="What this finds, instead of a record.")
]
DossierNamed = Annotated[
    str, typer.Option("--dossier", metavar="TITLE", help="A dossier of yours, by its title.")
]
Query = Annotated[
    list[str],
    typer.Argument(metavar="QUERY", help='Words, "phrases", -not, OR, year:2017..2020 ...'),
]
Order = Annotated[
    Literal["relevance", "newest", "oldest"], typer.Option("--sort", help="What comes first.")
]
NoSynonyms = Annotated[
    bool,
    typer.Option("--no-synonyms", metavar="", help="Just the words as typed, nothing beside."),
]
AsCsv = Annotated[bool, typer.Option("--csv", metavar="", help="Print a table, for spreadsheets.")]
AsMarkdown = Annotated[
    bool, typer.Option("--markdown", metavar="", help="Print a text in Markdown.")
]
Limit = Annotated[
    int | None,
    typer.Option(min=0, metavar="NUMBER", help="How many hits: 20, in files all; 0: all."),
]
Index = Annotated[
    bool,
    typer.Option("--index", metavar="", help="Compare catalogue and index with the archive."),
]
