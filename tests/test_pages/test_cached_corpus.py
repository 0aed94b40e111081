"""Each answer that the pages ask for again is remembered, and is the store's own."""

import inspect

import pytest
from made import WELL

from components.corpus import COUNTS, LISTS, CachedCorpus
from sahelscope.store import published
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import Corpus, Filters

MALI = Filters(countries=("MLI",))
REMEMBERED = [*COUNTS, *LISTS]
#: What the questions that do not begin with filters are asked.
ASKED = {
    "amounts": (("MLI", "NER"), MALI), "articles_of": (("MLI", "NER"), MALI), "course_of": (("MLI", "NER"), MALI),
    "sides_of": (("MLI", "NER"), MALI), "article": (WELL.article_id,), "choices": (), "quoted_by": ("outlet", MALI),
    "speaker_ids": (("Awa Sangare",),),
}  # fmt: skip
ASKED |= dict.fromkeys(("beside", "joined", "printed_as", "printed_in", "roles", "speaks_of"), ("awa-sangare",))


@pytest.fixture
def cached(corpora):
    return CachedCorpus.open(corpora["three"])


@pytest.mark.parametrize("name", REMEMBERED)
def test_a_second_visitor_gets_the_remembered_answer_which_is_the_stores(name, cached, corpora):
    asked = ASKED.get(name, (MALI,))
    if name == "speaker":
        asked = (str(cached.most_quoted()["speaker_id"].iloc[0]),)
    first = getattr(cached, name)(*asked)
    assert str(first) == str(getattr(Corpus.open(corpora["three"]), name)(*asked))
    cached.close()  # the store can no longer be asked
    assert getattr(cached, name)(*asked) is first


@pytest.mark.parametrize("name", REMEMBERED)
def test_a_remembered_question_takes_what_the_store_takes(name):
    assert inspect.signature(getattr(CachedCorpus, name)) == inspect.signature(getattr(Corpus, name))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_for_a_download_is_not_kept(name, cached):
    ask = getattr(cached, name)
    assert ask(MALI, limit=10) is ask(MALI, limit=10)
    assert ask(MALI, limit=10_000) is not ask(MALI, limit=10_000)


def test_answers_to_other_questions_are_other_answers(cached):
    assert cached.count_articles(MALI) == 2
    assert cached.count_articles(Filters(outlets=(WELL.outlet,), languages=("fr",))) == 0
    assert cached.over_time(MALI, COUNTED_EVENTS, "day") is not cached.over_time(MALI, COUNTED_EVENTS, "week")


DRAWN = [
    ("brief", {}), ("map", {"measure": "events"}), ("timeline", {}), ("timeline", {"view": "cards"}), ("quotes", {}),
    ("coverage", {}), ("articles", {}), ("country", {"id": "MLI"}),
]  # fmt: skip


@pytest.mark.parametrize(("page", "address"), DRAWN, ids=[f"{page}-{'-'.join(held)}" for page, held in DRAWN])
def test_a_page_that_is_drawn_again_asks_the_store_nothing(page, address, opened, monkeypatch):
    at = opened(page, **address)
    at.run()  # what the first run has settled
    ask, asked = published.Published.ask, []

    def noted(self, sql, *values, **views):
        asked.append(sql)
        return ask(self, sql, *values, **views)

    monkeypatch.setattr(published.Published, "ask", noted)
    at.run()
    assert asked == []
