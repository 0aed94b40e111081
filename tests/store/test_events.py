"""Events are narrowed by type, by plan, by when they may have happened, and by whether that is known at all."""

import datetime as dt
from dataclasses import replace

import pytest
from made import WELL, parsed

from sahelscope import tables
from sahelscope.store import files, questions
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

D = dt.date.fromisoformat

#: The events of one article, by the words that name them: type, first and last day, planned.
EVENTS = {
    "A new well opened": ("humanitarian", "2024-03-05", "2024-03-05", False),
    "in Gao": ("talks", "2024-03-01", "2024-03-31", False),
    "the town hall": ("talks", "2024-01-01", "2024-12-31", True),
    "Traders from Niger came": ("talks", "2024-03-05", "2024-03-05", False),
    "a similar well": ("attack", None, None, True),
    "engineers believe": ("attack", "2024-04-29", "2024-05-05", False),
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """One article with six events."""
    folder = tmp_path_factory.mktemp("events")
    found = parsed(WELL, events=[(words, kind, first, ("MLI",)) for words, (kind, first, *_) in EVENTS.items()])
    changed = tuple(
        replace(e, last=last and D(last), planned=planned)
        for e, (_, _, last, planned) in zip(found.events, EVENTS.values(), strict=True)
    )
    made = [(WELL, replace(found, events=changed))]
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals([WELL]), rules="x")
        publish(folder)
    return questions.open(folder)


ALL = set(EVENTS)
NARROWED = [
    ({}, ALL),
    ({"types": ("attack",)}, {"a similar well", "engineers believe"}),
    ({"types": ("attack", "humanitarian")}, {"a similar well", "engineers believe", "A new well opened"}),
    ({"planned": True}, {"the town hall", "a similar well"}),
    ({"planned": False}, ALL - {"the town hall", "a similar well"}),
    ({"dated": True}, ALL - {"a similar well"}),
    ({"dated": False}, {"a similar well"}),
    # what may have happened in the period counts, however widely it is known
    ({"first": D("2024-03-31")}, {"in Gao", "the town hall", "engineers believe"}),
    ({"last": D("2024-03-04")}, {"in Gao", "the town hall"}),
    ({"first": D("2024-05-05"), "last": D("2024-05-09")}, {"the town hall", "engineers believe"}),
    ({"first": D("2025-01-01")}, set()),
    ({"types": ("talks",), "planned": False, "last": D("2024-03-04"), "dated": True}, {"in Gao"}),
]


@pytest.mark.parametrize(("by", "found"), NARROWED, ids=lambda v: str(v) if isinstance(v, dict) else "")
def test_events_are_narrowed_and_counted_alike(corpus, by, found):
    assert set(corpus.events(Filters(), EventFilter(**by))["text"]) == found
    assert corpus.count_events(Filters(), EventFilter(**by)) == len(found)
    dated = len(found - {"a similar well"})
    assert corpus.timeline(Filters(), EventFilter(**by))["events"].sum() == dated
    assert corpus.spans(Filters(), EventFilter(**by))["events"].sum() == dated


COUNTED = [
    ("day", False, {"2024-01-01": 1, "2024-03-01": 1, "2024-03-05": 2, "2024-04-29": 1}),
    ("day", True, {"2024-03-05": 2}),
    ("week", True, {"2024-03-04": 2, "2024-04-29": 1}),
    ("month", True, {"2024-03-01": 3}),
    ("month", False, {"2024-01-01": 1, "2024-03-01": 3, "2024-04-01": 1}),
]


@pytest.mark.parametrize(("step", "exact", "counted"), COUNTED)
def test_an_event_is_counted_exactly_only_where_its_days_lie_in_one_period(corpus, step, exact, counted):
    found = corpus.timeline(Filters(), step=step, exact=exact).groupby("start")["events"].sum()
    assert {f"{day:%Y-%m-%d}": n for day, n in found.items()} == counted


def test_spans_of_the_same_days_are_one_row_the_widest_first(corpus):
    spans = corpus.spans()
    assert spans["events"].tolist() == [1, 1, 1, 1, 1]  # two on 5 March, of two types
    widths = [(last - first).days for first, last in zip(spans["first"], spans["last"], strict=True)]
    assert widths == sorted(widths, reverse=True)
    assert set(spans["title"]) == {"Gao opens its well"}


def test_where_spans_are_too_many_those_that_are_not_counted_exactly_stay(corpus):
    assert corpus.spans(step="month", limit=4)["text"].tolist() == ["the town hall", "engineers believe"]
    assert len(corpus.spans(step="month", limit=5)) == 5


def test_a_step_that_is_none_is_refused(corpus):
    with pytest.raises(ValueError, match="'year' is none of day, week, month"):
        corpus.timeline(step="year")


def test_an_event_without_a_date_stands_at_the_day_of_its_report_and_has_no_date_still(corpus):
    (row,) = corpus.reported().itertuples()
    assert (row.type, row.first, row.planned, row.events) == ("attack", WELL.published, True, 1)
    assert corpus.events(only=EventFilter(dated=False))[["date", "first", "last"]].isna().all(axis=None)
    assert corpus.timeline()["events"].sum() == len(EVENTS) - 1


def test_reports_are_narrowed_like_events(corpus):
    assert corpus.reported(only=EventFilter(types=("talks",))).empty
    assert corpus.reported(only=EventFilter(planned=False)).empty
    assert corpus.reported(only=EventFilter(first=D("2021-05-05"))).empty
    assert len(corpus.reported(only=EventFilter(first=D("2021-05-04"), last=D("2021-05-04")))) == 1
