"""What is asked of several countries at once is what the filter by each of them leaves."""

import datetime as dt
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.store import questions
from sahelscope.store.questions import Filters

CODES = ("MLI", "NER", "BFA", "TCD", "MRT", "XXX")
FILTERS = {
    "nothing": Filters(),
    "a period": Filters(since=dt.date(2026, 2, 1), until=dt.date(2026, 5, 1)),
    "a story once": Filters(once=True, countries=("NGA",)),
    "the days of the events": Filters(since=dt.date(2026, 3, 1), until=dt.date(2026, 4, 1), by="event"),
    "words": Filters(search="Bamako"),
    "a side and a language": Filters(sides=("government", "unknown"), languages=("fr",)),
    "what is new": Filters(new_since="2000-01-01T00:00:00+00:00"),
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    assert CliRunner().invoke(cli.app, ["--corpus", str(folder), "sample"]).exit_code == 0
    return questions.open(folder)


@pytest.fixture(params=FILTERS.values(), ids=list(FILTERS))
def filters(request):
    return request.param


def test_the_amounts_are_those_of_each(corpus, filters):
    found = corpus.amounts(CODES, filters).set_index("country")
    assert list(found.index) == list(CODES)
    for code in CODES:
        mine = replace(filters, countries=(code,))
        totals, tolls = corpus.totals(mine), corpus.tolls(mine)
        asked = (totals.articles, totals.events, tolls["low"].sum(), tolls["high"].sum(),
                 tolls["open"].any(), tolls["about"].any(), totals.speakers)  # fmt: skip
        assert tuple(found.loc[code]) == asked, code
        assert corpus.articles_of(CODES, filters)[code] == totals.articles
    assert found.loc["XXX"].sum() == 0


def test_some_filters_leave_something(corpus):
    assert corpus.amounts(CODES, Filters())["high"].sum() > 0
    assert corpus.amounts(CODES, FILTERS["a period"])["events"].sum() > 0


@pytest.mark.parametrize("what", ["articles", "events", "quotes"])
def test_the_courses_are_those_of_each(corpus, filters, what):
    found = corpus.course_of(CODES, filters, what, "month")
    for code in CODES:
        asked = corpus.counted_over_time(replace(filters, countries=(code,)), what, "month")
        mine = found.loc[found["country"] == code, ["start", "n"]]
        assert list(mine.itertuples(index=False)) == list(asked.itertuples(index=False)), code


def test_the_sides_are_those_of_each(corpus, filters):
    found = corpus.sides_of(CODES, filters)
    for code in CODES:
        asked = corpus.quoted_by("side", replace(filters, countries=(code,)))
        mine = found[found["country"] == code]
        assert dict(zip(mine["side"].fillna(""), mine["quotes"], strict=True)) == dict(
            zip(asked["side"].fillna(""), asked["quotes"], strict=True)
        ), code
