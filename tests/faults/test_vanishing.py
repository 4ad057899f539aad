"""A window whose folders go away is read on in, says what is missing, and finds its way back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

if sys.platform == "win32":
    pytest.skip("open files cannot be removed there", allow_module_level=True)


def test_folders_may_go_away_under_the_window(tmp_path):
    command = [sys.executable, str(ROOT / "tests" / "torturing" / "vanishing.py"), str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
