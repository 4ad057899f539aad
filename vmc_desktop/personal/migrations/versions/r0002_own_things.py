"""Bookmarks, notes, tags, dossiers with their entries, visits."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables; each thing has its place among its like."""
    _make("bookmarks", "key", "title")
    _make("notes", "key", "title", "body", "changed", "quote")
    _make("tags", "key", "title", "word")
    _make("dossiers", "title", "note")
    _make("entries", "dossier", "kind", "key", "title", "text", "quote", "question", "digest")
    _make("visits", "key", "title")


def _make(name: str, *texts: str) -> None:
    op.create_table(
        name,
        sa.Column("archive", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        *(sa.Column(text, sa.Text, nullable=False) for text in texts),
        sqlite_with_rowid=False,
    )
