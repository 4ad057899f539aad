"""A program that keeps notes and entries is killed again and again; what is lost?

    python -m benchmarks.killed [rounds]

In each round a program writes to the same file and says so after each thing it kept; at a random
moment it is killed. Everything that was said to be kept must be there, and the file must open.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from vmc_desktop.errors import PersonalError
from vmc_desktop.personal.file import PersonalFile

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 200
LONGEST_S = 0.4
sys.path.insert(0, str(ROOT / "tests"))


def main(rounds: int) -> int:
    """Run the rounds; the exit status is 1 where anything was lost."""
    from own_things import WRITER  # the tests are no package

    told: list[PersonalError] = []
    chance = random.Random(7)
    lost = kept = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "personal.sqlite"
        said: set[str] = set()
        for number in range(rounds):
            said |= _until_killed(path, WRITER, f"r{number}-", chance.random() * LONGEST_S)
            things = PersonalFile(path, told.append).things("vmc")
            dossier = things.dossier("d" * 32)
            entries = {one.id for one in dossier.entries} if dossier else set()
            kept = len(said)
            lost += len(said - {one.id for one in things.notes}) + len(said - entries)
    sys.stdout.write(
        f"{rounds} rounds, {kept} notes and entries said to be kept, {lost} lost,"
        f" file damaged {len(told)} times\n"
    )
    return 1 if lost or told else 0


def _until_killed(path: Path, code: str, name: str, wait_s: float) -> set[str]:
    """What a program said that it kept before it was killed."""
    line = [sys.executable, "-c", code, str(path), name, "1000000"]
    with subprocess.Popen(line, cwd=ROOT, text=True, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        # From the first thing kept on: before it, Python is only being loaded.
        first = running.stdout.readline()
        time.sleep(wait_s)
        running.kill()
        return {f"{name}{n}" for n in (first + running.stdout.read()).split("\n")[:-1]}


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
