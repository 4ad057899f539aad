"""The verb ``cite``."""

import json

import pytest

from vmc_desktop import cli


@pytest.fixture
def vmc(paths, library_folder, capsysbinary):
    def run(*words):
        folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
        status = cli.main([*folders, *words])
        said = capsysbinary.readouterr()
        return status, said.out.decode(), said.err.decode()

    return run


def test_a_record_is_cited_in_the_style_that_is_asked_for(vmc):
    status, out, _ = vmc("cite", "2019/lasting-partnerships", "--style", "oscola")
    assert status == 0
    assert out.startswith("İ Çataklı and M Đorđević, ‘Lasting Partnerships")
    assert "<i>" in vmc("cite", "2019", "--format", "html", "--style", "harvard")[1]


def test_a_person_of_the_archive_can_be_cited(vmc):
    assert "demo:people/ismail-catakli" in vmc("cite", "people/ismail-catakli")[1]


def test_an_edition_for_a_reference_manager_brings_every_panel(vmc):
    _, out, _ = vmc("cite", "2019", "--format", "csl-json")
    assert len(json.loads(out)) > 1
    _, more, _ = vmc("cite", "2019", "--format", "csl-json", "--sources")
    assert len(json.loads(more)) > len(json.loads(out))
    assert len(vmc("cite", "2019")[1].splitlines()) == 1


def test_an_unknown_key_names_the_nearest(vmc):
    status, _, err = vmc("cite", "2019/lasting-partnership")
    assert status == 1
    assert "2019/lasting-partnerships" in err
