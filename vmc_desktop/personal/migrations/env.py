"""Alembic's door to the migrations; `personal.migrating` gives the connection."""

from alembic import context

# One transaction around all of it, begun by the caller: a migration happens whole or not at all.
context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
