"""Published corpora for the tests of what asks and exports them: the fixtures ``three`` and ``nothing``."""

import pytest
from made import corpus_of_three

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish


@pytest.fixture(scope="session")
def three(tmp_path_factory):
    """Three articles made by hand, published."""
    folder = tmp_path_factory.mktemp("three")
    found = corpus_of_three()
    with files.lock(folder):
        # two parts, so that numbers go over all of them
        Parts(folder).write(tables.tables(found[:1]), tables.originals([found[0][0]]), rules="x")
        Parts(folder).write(tables.tables(found[1:]), tables.originals(o for o, _ in found[1:]), rules="x")
        publish(folder)
    return questions.open(folder)


@pytest.fixture(scope="session")
def nothing(tmp_path_factory):
    """A corpus that holds nothing yet."""
    return questions.open(tmp_path_factory.mktemp("nothing"))
