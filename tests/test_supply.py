"""What the program is made of is told, as it is locked."""

import importlib.util
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def supply():
    spec = importlib.util.spec_from_file_location("script_supply", ROOT / "script" / "supply.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_that_of_the_lock(supply):
    text = (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| ([a-z0-9.-]+) \| (\d\S*) \|", text, re.M)
    assert told == [(name, version) for name, version, _ in supply.locked()]
    assert len(told) > 20


def test_the_bill_of_materials_names_each_package_once(supply):
    made = json.loads(supply.sbom())
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    found = [one["bom-ref"] for one in made["components"]]
    assert len(found) == len(set(found)) == len(supply.locked())
    assert any(one["name"] == "whoosh" and one["licenses"] for one in made["components"])


def test_about_lists_what_the_page_lists(supply):
    page = supply.PAGE.read_text(encoding="utf-8")
    assert supply.SHOWN.read_text(encoding="utf-8") == supply.shown(page)
    assert len(supply.shown(page).splitlines()) == len(supply.locked())
