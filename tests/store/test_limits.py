"""A question that takes too long is given up, and those beside it are not."""

import sqlite3
import threading
import time

import pytest
from made import corpus_of_three

from sahelscope import tables
from sahelscope.store import files, limits, questions
from sahelscope.store.errors import SlowError
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

SLOW = "select count(*) from range(100000000) a, range(100000) b where (a.range * b.range) % 7 = 3"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    with files.lock(folder):
        found = corpus_of_three()
        Parts(folder).write(tables.tables(found), tables.originals(o for o, _ in found), rules="made")
        publish(folder)
    return questions.open(folder)


def test_a_slow_question_is_given_up_and_the_next_one_answered(corpus):
    corpus.seconds = 0.2
    begun = time.monotonic()
    with pytest.raises(SlowError, match=r"took more than 0\.2 seconds"):
        corpus.ask(SLOW)
    assert time.monotonic() - begun < 20
    assert corpus.totals().articles == 3


def test_a_question_beside_a_slow_one_is_answered(corpus):
    corpus.seconds = 0.5
    failed = []

    def slow():
        try:
            corpus.ask(SLOW)
        except SlowError as error:
            failed.append(error)

    beside = threading.Thread(target=slow)
    beside.start()
    assert corpus.totals().articles == 3
    beside.join()
    assert len(failed) == 1


def test_without_a_limit_nothing_is_watched(corpus):
    corpus.seconds = None
    assert corpus.totals().articles == 3 and not limits._running


def test_a_search_in_sqlite_can_be_given_up():
    db = sqlite3.connect(":memory:", check_same_thread=False)
    endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c"
    with pytest.raises(SlowError), limits.within(0.1, db.interrupt):
        db.execute(endless).fetchone()
    assert db.execute("select 1").fetchone() == (1,)


def test_an_error_of_its_own_is_told_as_it_is():
    with pytest.raises(ZeroDivisionError), limits.within(5, lambda: None):
        raise ZeroDivisionError
    assert not limits._running
