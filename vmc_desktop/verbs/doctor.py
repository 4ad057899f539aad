"""The verb ``doctor``: whether the program and its things are in order."""

from __future__ import annotations

from dataclasses import asdict

import typer

from vmc_desktop.console import write, write_json
from vmc_desktop.options import AsJson


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("doctor")(doctor)


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    """Say what this program is, where its things are and whether they are in order."""
    # Looks at every part.
    from vmc_desktop.models.diagnosis import diagnose, report  # noqa: PLC0415

    findings = diagnose(context.obj)
    if as_json:
        write_json({"findings": [asdict(one) for one in findings]})
    else:
        write(report(findings) + "\n")
    if any(one.wrong for one in findings):
        raise typer.Exit(1)
