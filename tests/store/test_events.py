"""Events are narrowed by type, by plan, by when they may have happened, and by whether that is known at all."""

import datetime as dt
from dataclasses import replace

import pytest
from made import WELL, parsed

from sahelscope import parse, tables
from sahelscope.models import Place
from sahelscope.read.original import Original
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
    return published(folder, [(WELL, replace(found, events=changed))])


def published(folder, made):
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals([article for article, _ in made]), rules="x")
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
    marks = corpus.marks(Filters(), EventFilter(**by))
    assert marks["events"].sum() == len(found)
    assert sum(corpus.states(Filters(), EventFilter(**by)).values()) == len(found)


COUNTED = [  # an announced one without a date stands at the day of its report, 4 May 2021
    ("day", {"2021-05-04": 1, "2024-03-05": 2}),
    ("week", {"2021-05-03": 1, "2024-03-04": 2, "2024-04-29": 1}),
    ("month", {"2021-05-01": 1, "2024-03-01": 3}),
    ("quarter", {"2021-04-01": 1, "2024-01-01": 3, "2024-04-01": 1}),
    ("year", {"2021-01-01": 1, "2024-01-01": 5}),
]


@pytest.mark.parametrize(("step", "counted"), COUNTED)
@pytest.mark.parametrize("by", ["all", "family", "type", "country"])
def test_an_event_is_counted_only_where_its_days_lie_in_one_period(corpus, step, counted, by):
    found = corpus.over_time(Filters(), step=step, by=by).groupby("start")["events"].sum()
    assert {f"{day:%Y-%m-%d}": n for day, n in found.items()} == counted


def test_marks_of_the_same_days_are_one_row_the_widest_first(corpus):
    marks = corpus.marks()
    assert marks["events"].tolist() == [1, 1, 1, 1, 1, 1]  # two on 5 March, of two types
    widths = [(last - first).days for first, last in zip(marks["first"], marks["last"], strict=True)]
    assert widths == sorted(widths, reverse=True)
    assert set(marks["title"]) == {"Gao opens its well"}


def test_of_too_many_marks_the_latest_are_drawn(corpus):
    assert set(corpus.marks(limit=2)["text"]) == {"the town hall", "engineers believe"}


def test_what_is_none_of_the_words_allowed_is_refused(corpus):
    with pytest.raises(ValueError, match="'decade' is none of day, week, month, quarter, year"):
        corpus.over_time(step="decade")
    with pytest.raises(ValueError, match="'outlet' is none of all, family"):
        corpus.marks(by="outlet")
    with pytest.raises(ValueError, match="'best' is none of newest"):
        corpus.events(order="best")


def test_states_tell_what_is_known_of_the_day(corpus):
    assert corpus.states() == {"printed": 4, "reported": 0, "planned": 2, "none": 0}
    assert corpus.states(only=EventFilter(states=("planned",)))["planned"] == 2
    assert corpus.count_events(only=EventFilter(states=("printed",))) == 4


def test_an_event_without_a_date_stands_at_the_day_of_its_report_and_has_no_date_still(corpus):
    row = corpus.marks().set_index("text").loc["a similar well"]
    assert (row["type"], row["first"], row["state"]) == ("attack", WELL.published, "planned")
    listed = corpus.events(only=EventFilter(dated=False))
    assert listed[["date", "first", "last"]].isna().all(axis=None)
    assert listed["day"].tolist() == [WELL.published]


@pytest.fixture(scope="module")
def placed(tmp_path_factory):
    """Four events in Gao, one of them told in a look back, one doubtful, one whose place is a guess."""
    folder = tmp_path_factory.mktemp("placed")
    found = parsed(WELL, events=[(words, "attack", "2024-03-05", ("MLI",)) for words in EVENTS][:4])
    gao = Place(0, 3, "Gao", "clause", "gn2457163", "MLI:gao", lat=16.27, lon=-0.04, confidence=0.9)
    guess = replace(gao, basis="article", confidence=0.3)
    first, second, third, fourth = found.events
    changed = (
        replace(first, located=gao),
        replace(second, located=gao, background=True),
        replace(third, located=gao, confidence=0.4),
        replace(fourth, located=guess),
    )
    return published(folder, [(WELL, replace(found, events=changed))])


def test_looks_back_and_doubtful_events_count_only_when_asked_for(placed):
    assert placed.count_events() == placed.totals().events == 2
    assert placed.count_events(only=EventFilter(background=True)) == 1
    assert placed.count_events(only=EventFilter(doubtful=True)) == 1
    assert placed.count_events(only=EventFilter(background=None, doubtful=None)) == 4
    assert placed.countries(measure="events")["events"].tolist() == [2]


def test_only_places_that_are_known_well_enough_have_a_point(placed):
    (point,) = placed.event_points().itertuples()
    assert (point.name, point.lat, point.lon, point.family, point.events) == ("Gao", 16.27, -0.04, "violence", 1)
    (region,) = placed.event_regions().itertuples()
    assert (region.region, region.name, region.country, region.events) == ("MLI:gao", "Gao", "MLI", 1)
    assert placed.event_regions()["newest"].tolist() == placed.event_points()["newest"].tolist() == [D("2024-03-05")]
    assert placed.count_events(only=EventFilter(regions=("MLI:gao",))) == 1
    by_region = placed.marks(by="region").groupby("row")["events"].sum().to_dict()
    assert by_region == {"MLI:gao": 1, "unknown": 1}


def test_figures_say_what_they_were_put_together_from(tmp_path):
    text = "Gunmen attacked Kelbo on Monday and killed a councillor and a farmer. The toll later rose to four."
    article = Original(text=text, language="en", published=D("2024-03-13"))
    shown = published(tmp_path, [(article, parse(text, lang="en", published=article.published))]).events()
    assert shown["figures"].tolist() == ["deaths: 4 (1, 1, 4)"]
    assert shown["figures_printed"].tolist() == ["deaths: four"]


def test_news_without_a_date_is_listed_in_the_period_of_its_report(corpus):
    day = WELL.published
    listed = corpus.events(only=EventFilter(first=day, last=day, reports=True))["text"].tolist()
    assert "a similar well" in listed
    assert "a similar well" not in corpus.events(only=EventFilter(first=day, last=day))["text"].tolist()
    later = EventFilter(first=day + dt.timedelta(1), reports=True)
    assert "a similar well" not in corpus.events(only=later)["text"].tolist()
