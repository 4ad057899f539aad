"""Everybody as lines: by name, by organisation, by country, and their appearances."""

import pytest

from vmc_desktop.answers import Appeared, Listed
from vmc_desktop.domain import Key
from vmc_desktop.models.people import People
from vmc_desktop.models.tree import Role
from vmc_desktop.models.ways import LineRole

ANNA, ISMAIL, ZOE = (Key(f"people/{name}") for name in ("anna-weiss", "ismail-catakli", "zoe"))


class FakeRegister:
    """Three persons; counts what is asked."""

    def __init__(self):
        self.asked = []

    def people(self):
        self.asked.append("people")
        return (
            Listed(ANNA, "Anna Weiß", 1, ("A. Weiss",)),
            Listed(ISMAIL, "İsmail Çataklı", 2, ("Ismail Catakli",)),
            Listed(ZOE, "Zoë", 0),
        )

    def people_by(self, grouping):
        self.asked.append(grouping)
        return (("Port", (ISMAIL, ANNA)), ("Ministry", (ISMAIL,)))

    def appearances(self, person):
        self.asked.append(person.text)
        return (
            Appeared(Key("2018"), 2018, "Forum 2018", "unplaced", "Adviser", "Port"),
            Appeared(Key("2019/opening"), 2019, "Opening", "speaker", "Minister", "Ministry"),
        )


@pytest.fixture
def register():
    return FakeRegister()


@pytest.fixture
def people(register, qapp):
    model = People()
    model.use(register)
    model.show()
    return model


def titles(model, parent=None):
    above = (parent,) if parent is not None else ()
    return [model.index(row, 0, *above).data() for row in range(model.rowCount(*above))]


def opened(model, row, parent=None):
    index = model.index(row, 0, *((parent,) if parent is not None else ()))
    model.fetchMore(index)
    return index


@pytest.mark.parametrize("grouping", ["name", "organisation"])
def test_keeps_the_promises_of_a_model(people, qtmodeltester, grouping):
    people.group(grouping)
    opened(people, 0)
    qtmodeltester.check(people)


def test_nothing_is_read_before_it_is_looked_at(register, qapp):
    model = People()
    model.use(register)
    assert register.asked == []
    model.show()
    model.show()
    assert register.asked == ["people"]
    assert model.canFetchMore(model.index(1, 0))
    assert register.asked == ["people"]


def test_a_person_has_the_appearances_below_by_year_with_the_role_then(people):
    person = opened(people, 1)
    assert person.data(Role.KEY) == ISMAIL
    assert person.data(LineRole.NUMBER) == 2
    assert titles(people, person) == ["2018  Edition as a whole", "2019  Opening"]
    spoken = people.index(1, 0, person)
    assert spoken.data(Role.KEY) == Key("2019/opening")
    assert spoken.data(Role.DETAIL) == "Speaker · Minister, Ministry"
    assert not people.canFetchMore(spoken)
    assert not people.hasChildren(spoken)


def test_by_organisation_a_person_has_only_what_was_done_for_it(people):
    people.group("organisation")
    assert titles(people) == ["Port", "Ministry"]
    port = opened(people, 0)
    assert titles(people, port) == ["Anna Weiß", "İsmail Çataklı"]
    person = opened(people, 1, port)
    assert titles(people, person) == ["2018  Edition as a whole"]


@pytest.mark.parametrize("text", ["catakli", "Çata", "ismail  cat", "İSMAIL"])
def test_the_filter_knows_neither_case_nor_accents(people, text):
    people.narrow(text)
    assert titles(people) == ["İsmail Çataklı"]
    people.narrow("")
    assert len(titles(people)) == 3


def test_the_filter_knows_other_spellings_and_groups(people):
    people.narrow("a. weiss")
    assert titles(people) == ["Anna Weiß"]
    people.group("organisation")
    assert titles(people) == ["Port"]
    people.narrow("minis")
    assert titles(people) == ["Ministry"]
    assert titles(people, opened(people, 0)) == ["İsmail Çataklı"]


def test_another_archive_begins_anew(people, register):
    people.use(register)
    assert people.rowCount() == 0
    people.show()
    assert people.rowCount() == 3
