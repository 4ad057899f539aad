"""Own things find the record that they hang on under its present key."""

import pytest

from own_things import CLOSING, OPENING
from vmc_desktop.domain import Key
from vmc_desktop.models.present_keys import PresentKeys
from vmc_desktop.models.saying import Said

OLD = Key("2017/start")


@pytest.fixture
def archive():
    return {OPENING: Said(OPENING, "Opening"), OLD: Said(OPENING, "Opening")}


@pytest.fixture
def present(qtbot, archive):
    return PresentKeys(archive.get)


def test_a_renamed_record_is_found_and_one_that_is_gone_stays(qtbot, present):
    assert present.of(OLD) == OLD
    with qtbot.waitSignal(present.looked):
        present.look([OLD, CLOSING, OPENING])
    assert [present.of(one) for one in (OLD, CLOSING, OPENING)] == [OPENING, CLOSING, OPENING]


def test_it_is_looked_again_when_the_archive_was_read_again(qtbot, present, archive):
    with qtbot.waitSignal(present.looked):
        present.look([OLD])
    archive[OLD] = Said(CLOSING, "Closing")
    with qtbot.waitSignal(present.looked):
        present.forget()
    assert present.of(OLD) == CLOSING
