"""The time that work takes yet."""

from vmc_desktop.models.remaining import Remaining


def test_the_time_left_is_told_when_it_can_be_known():
    now = [0.0]
    remaining = Remaining(lambda: now[0])
    assert remaining.seconds(1, 4) is None
    now[0] = 12.0
    assert remaining.seconds(0, 4) is None
    assert remaining.seconds(1, 4) == 35
    assert remaining.seconds(3, 4) == 4
    assert remaining.seconds(4, 4) is None
