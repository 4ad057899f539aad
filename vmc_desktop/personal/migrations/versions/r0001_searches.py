"""Saved searches, and the newest ones."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "saved_searches",
        *_columns(),
        sa.Column("name", sa.Text, nullable=False),
        sa.UniqueConstraint("archive", "name", name="saved_names"),
        sqlite_autoincrement=True,
    )
    op.create_table("recent_searches", *_columns(), sqlite_autoincrement=True)
    op.create_index("recent_by_archive", "recent_searches", ["archive", "number"])


def _columns() -> tuple[sa.Column, ...]:  # type: ignore[type-arg]
    return (
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("archive", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("chosen", sa.Text, nullable=False),
        sa.Column("sort", sa.Text, nullable=False),
        sa.Column("synonyms", sa.Boolean, nullable=False),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("used", sa.Text, nullable=False),
    )
