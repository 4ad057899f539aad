"""How the reader's file became what it is: one revision after the other, run by Alembic."""
