"""A reader at random finds no fault; `script/torture monkey` lets it go on for long."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_reader_at_random_finds_no_fault():
    command = [sys.executable, str(ROOT / "tests" / "torturing" / "monkey.py"), "40", "7"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
