"""Settings and window state in one file."""

from dataclasses import replace

import pytest

from vmc_desktop.models.settings import (
    PAPER_SIZES,
    ZOOM_STEPS,
    Settings,
    SettingsFile,
    WindowState,
    next_zoom,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "window.ini"


def test_without_a_file_everything_is_the_default_and_nothing_is_written(path):
    file = SettingsFile(path)
    assert replace(file.read_settings(), paper="a4") == Settings()
    assert file.read_state("vmc") == WindowState()
    assert not path.exists()


def test_settings_come_back(path):
    SettingsFile(path).write_settings(Settings("dark", 125, "us-letter"))
    assert SettingsFile(path).read_settings() == Settings("dark", 125, "us-letter")


def test_the_state_comes_back(path):
    state = WindowState(
        b"\x00\x01bytes", 300, 310, 200, False, "2017/opening", 1234, ("2017", "2017/opening")
    )
    state = replace(state, recent=("people/ada", "2017"), way="people", grouping="country")
    SettingsFile(path).write_state("vmc", state)
    assert SettingsFile(path).read_state("vmc") == state


def test_place_and_branches_belong_to_one_archive(path):
    file = SettingsFile(path)
    file.write_state("vmc", WindowState(place="2017", expanded=("2017",), tree_width=300))
    other = SettingsFile(path).read_state("other")
    assert (other.place, other.expanded, other.tree_width) == ("", (), 300)


@pytest.mark.parametrize(
    "text",
    [
        "[view]\nscheme=purple\nzoom=banana\n",
        "[view]\nscheme=\nzoom=33\n",
        "[view]\nscheme=1, 2\nzoom=1, 2\n",
        "\x00\x01 not an ini file",
    ],
)
def test_odd_files_are_read_as_defaults(path, text):
    path.parent.mkdir()
    path.write_text(text)
    found = SettingsFile(path).read_settings()
    assert found.paper in PAPER_SIZES
    assert replace(found, paper="a4") == Settings()


def test_zoom_goes_step_by_step_and_stops_at_the_ends():
    assert next_zoom(100, 1) == 110
    assert next_zoom(100, -1) == 90
    assert next_zoom(ZOOM_STEPS[-1], 1) == ZOOM_STEPS[-1]
    assert next_zoom(ZOOM_STEPS[0], -1) == ZOOM_STEPS[0]


@pytest.mark.parametrize(
    "value",
    [
        r"@Variant(\0\0\0\xb\xff\xff\xff\x7f)",
        r"@V\x61riant(\0\0\0\xb\xff\xff\xff\x7f)",
        '"@Var""iant(\\0\\0)"',
        r"@DateTime(\0\0)",
    ],
)
def test_what_would_bring_qt_down_is_put_aside(path, value):
    path.parent.mkdir()
    path.write_text(f"[view]\nzoom={value}\n")
    assert SettingsFile(path).read_settings().zoom == 100
    assert [one.name for one in path.parent.iterdir()] == [f"{path.name}.not-settings"]


def test_our_own_values_are_never_put_aside(path):
    file = SettingsFile(path)
    file.write_settings(Settings(export_folder="/tmp/@a \\x Variant(", zoom=140))
    file.write_state("vmc", WindowState(geometry=bytes(range(256)), place="@Variant"))
    again = SettingsFile(path)
    assert again.read_settings().export_folder == "/tmp/@a \\x Variant("
    assert again.read_state("vmc").geometry == bytes(range(256))


def test_numbers_beyond_what_a_window_takes_are_held_back(path):
    path.parent.mkdir()
    path.write_text("[window]\ntree_width=99999999999999999999\n")
    assert SettingsFile(path).read_state("vmc").tree_width < 2**31
