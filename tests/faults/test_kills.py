"""Killed at whatever moment, nothing is lost. `script/torture kills` does it for long."""

import sys

import pytest

if sys.platform == "win32":
    pytest.skip("there is no fork there", allow_module_level=True)

from torturing import kills
from torturing.kinds import KINDS

ROUNDS = 2


@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_nothing_is_lost(kind, tmp_path):
    assert kills.run(kind, tmp_path, ROUNDS).faults == []


def test_a_loss_is_seen(tmp_path):
    def write(place, say):
        say("kept")
        (place / "never").exists()

    kind = kills.Kind("loss", lambda _: None, write, lambda _, said: sorted(said))
    assert kills.run(kind, tmp_path, 3).faults
