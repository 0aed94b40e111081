"""Each answer that the pages ask for again is remembered, and is the store's own."""

import inspect

import pytest
from made import WELL

from components.corpus import CachedCorpus
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import Corpus, Filters

MALI = Filters(countries=("MLI",))
REMEMBERED = [name for name, found in vars(CachedCorpus).items() if callable(found) and not name.startswith("_")]


@pytest.fixture
def cached(corpora):
    return CachedCorpus.open(corpora["three"])


@pytest.mark.parametrize("name", REMEMBERED)
def test_a_second_visitor_gets_the_remembered_answer_which_is_the_stores(name, cached, corpora):
    asked = {"choices": (), "quoted_by": ("outlet", MALI)}.get(name, (MALI,))
    first = getattr(cached, name)(*asked)
    assert str(first) == str(getattr(Corpus.open(corpora["three"]), name)(*asked))
    cached.close()  # the store can no longer be asked
    assert getattr(cached, name)(*asked) is first


@pytest.mark.parametrize("name", REMEMBERED)
def test_a_remembered_question_takes_what_the_store_takes(name):
    assert inspect.signature(getattr(CachedCorpus, name)) == inspect.signature(getattr(Corpus, name))


def test_answers_to_other_questions_are_other_answers(cached):
    assert cached.count_articles(MALI) == 2
    assert cached.count_articles(Filters(outlets=(WELL.outlet,), languages=("fr",))) == 0
    assert cached.over_time(MALI, COUNTED_EVENTS, "day") is not cached.over_time(MALI, COUNTED_EVENTS, "week")
