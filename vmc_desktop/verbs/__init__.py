"""Further verbs of the command line, each loading what it needs when it is used."""
