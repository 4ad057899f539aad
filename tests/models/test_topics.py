"""The vocabulary as a tree."""

import pytest

from vmc_desktop.answers import Listed
from vmc_desktop.domain import Key
from vmc_desktop.models.topics import Topics
from vmc_desktop.models.tree import Role
from vmc_desktop.models.ways import LineRole


def key(name):
    return Key(f"topics/{name}")


class FakeVocabulary:
    def topics(self):
        return (
            Listed(key("governance"), "Governance", 5),
            Listed(key("hubs"), "Return hubs", 1, (), key("return")),
            Listed(key("return"), "Return", 3, ("Rückkehr",), key("governance")),
            Listed(key("ring-a"), "Ring A", 0, (), key("ring-b")),
            Listed(key("ring-b"), "Ring B", 0, (), key("ring-a")),
        )


@pytest.fixture
def topics(qapp):
    model = Topics()
    model.use(FakeVocabulary())
    model.show()
    return model


def tree(model, parent=None):
    above = (parent,) if parent is not None else ()
    if parent is not None:
        model.fetchMore(parent)
    rows = [model.index(row, 0, *above) for row in range(model.rowCount(*above))]
    return {row.data(): tree(model, row) for row in rows}


def test_keeps_the_promises_of_a_model(topics, qtmodeltester):
    tree(topics)
    qtmodeltester.check(topics)


def test_narrower_topics_stand_below_broader_ones(topics):
    assert tree(topics)["Governance"] == {"Return": {"Return hubs": {}}}
    first = topics.index(0, 0)
    assert first.data(Role.KEY) == key("governance")
    assert first.data(LineRole.NUMBER) == 5


def test_topics_that_are_broader_than_each_other_are_shown_side_by_side(topics):
    assert {"Ring A", "Ring B"} < tree(topics).keys()


def test_the_filter_keeps_the_way_down_and_knows_other_words(topics):
    topics.narrow("ruckk")
    assert tree(topics) == {"Governance": {"Return": {}}}
    topics.narrow("hubs")
    assert tree(topics) == {"Governance": {"Return": {"Return hubs": {}}}}
    topics.narrow("")
    assert len(tree(topics)) == 3
