"""The figures: the map asks nobody for a base map, and the timeline draws a date as wide as it is known."""

import datetime as dt
import json
from urllib.parse import unquote

import pandas as pd
import pytest

from components import charts, countries, maps
from sahelscope.store import questions
from sahelscope.store.filters import EventFilter

DAY = dt.timedelta(days=1)


@pytest.fixture(scope="module")
def many(corpora):
    return questions.open(corpora["many"])


def test_the_base_map_is_empty_and_stands_in_the_address_itself():
    kind, _, content = maps.EMPTY_BASE_MAP.partition(",")
    assert kind == "data:application/json"
    assert content.endswith("#")  # swallows the file name that Plotly appends
    topology = json.loads(unquote(content[:-1]))
    assert all(layer["geometries"] == [] for layer in topology["objects"].values())
    assert maps.CONFIG["topojsonURL"] == maps.EMPTY_BASE_MAP


@pytest.mark.parametrize("extent", maps.EXTENTS)
@pytest.mark.parametrize("measure", ["articles", "about", "mentions", "events", "quotes"])
def test_the_map_holds_the_figures_of_the_table(many, extent, measure):
    counted = many.countries(measure=measure)
    filled = maps.countries_map(counted, measure, (), extent).data[0]
    shown = {code: data[1] for code, data in zip(filled.locations, filled.customdata, strict=True)}
    assert set(countries.SAHEL) <= set(shown)
    for row in counted.itertuples():
        if row.country in shown:
            assert shown[row.country] == str(getattr(row, measure))


def test_the_five_states_are_outlined_and_named_and_drawn_last(many):
    figure = maps.countries_map(many.countries(), "articles", (), "sahel")
    filled, names = figure.data
    assert set(filled.locations[-5:]) == set(countries.SAHEL)
    assert min(filled.marker.line.width[-5:]) > max(filled.marker.line.width[:-5])
    assert {f"<b>{countries.name(c)}</b>" for c in countries.SAHEL} == set(names.text)


def test_a_chosen_country_is_drawn_over_all_others(many):
    filled = maps.countries_map(many.countries(), "articles", ("FRA",), "world").data[0]
    assert filled.locations[-1] == "FRA"
    assert filled.marker.line.width[-1] == max(filled.marker.line.width)


def test_towns_are_larger_where_they_are_mentioned_more(many):
    places = many.places()
    drawn = maps.countries_map(many.countries(), "articles", (), "sahel", places).data
    towns = next(trace for trace in drawn if getattr(trace, "mode", None) == "markers")
    sized = dict(zip(towns.text, towns.marker.size, strict=True))
    known = places[places["lat"].notna() & places["country"].isin(countries.SAHEL)]
    assert len(known) == len(sized) > 1
    assert max(sized, key=sized.get) == known.iloc[0]["name"]


def test_rivers_and_lakes_lie_under_the_towns_and_take_no_click(many):
    drawn = maps.countries_map(many.countries(), "articles", (), "sahel", many.places()).data
    modes = [trace.mode for trace in drawn if trace.type == "scattergeo"]
    assert modes == ["lines", "lines", "markers", "text"]
    rivers = drawn[2]
    assert rivers.hoverinfo == "skip"
    assert rivers.line.width <= 1
    near_gao = [
        x for x, y in zip(rivers.lon, rivers.lat, strict=True) if x and abs(x + 0.05) < 0.3 and abs(y - 16.3) < 0.4
    ]
    assert near_gao, "the Niger flows past Gao"


def test_the_world_is_drawn_without_the_rivers_of_one_continent(many):
    places = many.places()
    by_extent = {e: maps.countries_map(many.countries(), "articles", (), e, places).data for e in maps.EXTENTS}
    lines = {e: sum(getattr(trace, "mode", None) == "lines" for trace in drawn) for e, drawn in by_extent.items()}
    assert lines == {"sahel": 2, "africa": 2, "world": 1}


def test_a_map_without_any_finding_can_be_drawn(many):
    none = many.countries().head(0)
    assert maps.countries_map(none, "articles", (), "sahel", many.places().head(0)).data


def test_a_date_is_drawn_as_wide_as_it_is_known():
    spans = pd.DataFrame(
        [("attack", dt.date(2024, 6, 3), dt.date(2024, 6, 3)), ("attack", dt.date(2024, 6, 1), dt.date(2024, 6, 30)),
         ("talks", dt.date(2024, 1, 1), dt.date(2024, 12, 31))],
        columns=["type", "first", "last"],
    ).assign(planned=[False, False, True], events=1, text="words", title="title")  # fmt: skip
    strip = charts.timeline(pd.DataFrame(columns=["start", "type", "events"]), spans, "month").data[-1]
    assert [dt.timedelta(milliseconds=x) for x in strip.x] == [DAY, 30 * DAY, 366 * DAY]
    assert list(strip.base) == [dt.date(2024, 6, 3), dt.date(2024, 6, 1), dt.date(2024, 1, 1)]
    assert list(strip.marker.pattern.shape) == ["", "", "/"]
    assert list(strip.marker.opacity) == sorted(strip.marker.opacity, reverse=True)


def test_a_report_without_the_events_day_is_an_open_circle_that_says_so():
    day = dt.date(2024, 6, 3)
    spans = pd.DataFrame({"type": ["talks"], "first": [day], "last": [day], "planned": [False],
                          "events": [1], "text": ["they met"], "title": ["Talks"]})  # fmt: skip
    reported = spans.assign(type="attack", events=4)
    figure = charts.timeline(NOTHING, spans, "day", None, reported)
    circles = figure.data[-1]
    assert (circles.type, circles.marker.symbol[0]) == ("scatter", "circle-open")
    assert "date of the report, not of the event" in circles.customdata[0]
    assert list(figure.data[-2].y) == ["Talks"]  # no bar counts it
    assert circles.y[0] in figure.layout.yaxis2.categoryarray


def test_markup_in_a_sentence_is_no_markup_on_the_figure():
    spans = pd.DataFrame({"type": ["talks"], "first": [dt.date(2024, 6, 3)], "last": [dt.date(2024, 6, 3)],
                          "planned": [False], "events": [1], "text": ["<a href='x'>go"], "title": ["<b>"]})  # fmt: skip
    strip = charts.timeline(pd.DataFrame(columns=["start", "type", "events"]), spans, "day").data[-1]
    assert "<a" not in strip.customdata[0]
    assert "&lt;b&gt;" in strip.customdata[0]


NOTHING = pd.DataFrame(columns=["start", "type", "events"])


def spans_of(*days):
    found = [dt.date.fromisoformat(day) for day in days]
    return pd.DataFrame({"type": "talks", "first": found, "last": found, "planned": False, "events": 1})


def test_one_look_back_does_not_squeeze_the_axis_and_is_counted():
    year = [f"2024-{month:02}-15" for month in range(1, 13)] * 3
    shown = charts.reach(spans_of("1990-01-01", *year), NOTHING, "month", everything=False)
    assert shown == (dt.date(2024, 1, 15), dt.date(2024, 12, 15), 1)
    assert charts.reach(spans_of("1990-01-01", *year), NOTHING, "month", everything=True).first == dt.date(1990, 1, 1)


def test_an_axis_without_far_off_events_shows_all():
    shown = charts.reach(spans_of("2024-01-01", "2024-02-01", "2024-06-01"), NOTHING, "month", everything=False)
    assert shown == (dt.date(2024, 1, 1), dt.date(2024, 6, 1), 0)
    assert charts.reach(spans_of(), NOTHING, "month", everything=False) is None


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_can_be_drawn(day):
    spans = spans_of(day, "2024-01-01").assign(text="words", title="title")
    for everything in (True, False):
        shown = charts.reach(spans, NOTHING, "month", everything)
        assert charts.timeline(NOTHING, spans, "month", shown).data


@pytest.mark.parametrize("step", ["day", "week", "month"])
def test_each_event_is_counted_as_a_bar_or_drawn_as_a_span(many, step):
    counted, spans = many.timeline(step=step, exact=True), many.spans(step=step, limit=10_000)
    dated = many.count_events(only=EventFilter(dated=True))
    assert spans["events"].sum() == dated
    assert counted["events"].sum() < dated
    wide = many.spans(step=step, limit=int(dated - counted["events"].sum()))
    assert wide["events"].sum() + counted["events"].sum() == dated


BOXES = [
    ({"box": [{"x": ["2024-06-20 11:00", "2024-05-30"]}]}, (dt.date(2024, 5, 30), dt.date(2024, 6, 20))),
    ({"box": [], "points": []}, None),
    ({"points": []}, None),
]


@pytest.mark.parametrize(("selection", "window"), BOXES)
def test_a_box_on_the_timeline_is_a_period(selection, window):
    assert charts.window(selection) == window
