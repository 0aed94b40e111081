"""The figures: the map asks nobody for a base map, and the timeline draws a date as wide as it is known."""

import datetime as dt
import json
from urllib.parse import unquote

import pandas as pd
import pytest

from components import (
    colours,
    compare,
    countries,
    event_words,
    i18n,
    map_area,
    map_brush,
    map_chart,
    map_data,
    map_layers,
    time_axis,
    timeline_chart,
    timeline_data,
)
from components.event_choice import EventChoice
from components.period import Period
from sahelscope.store import questions
from sahelscope.store.filters import Filters
from sahelscope.store.happenings import STEPS
from sahelscope.store.mapped import MEASURED, OF_REGIONS
from sahelscope.tables import WHOLE
from test_pages.reading import brush, words

DAY = dt.timedelta(days=1)


@pytest.fixture(scope="module")
def many(corpora):
    return questions.open(corpora["many"])


def test_the_base_map_is_empty_and_stands_in_the_address_itself():
    kind, _, content = map_layers.EMPTY_BASE_MAP.partition(",")
    assert kind == "data:application/json"
    assert content.endswith("#")  # swallows the file name that Plotly appends
    topology = json.loads(unquote(content[:-1]))
    assert all(layer["geometries"] == [] for layer in topology["objects"].values())
    assert map_chart.CONFIG["topojsonURL"] == map_layers.EMPTY_BASE_MAP


EVERYTHING = (compare.Set("", Filters(), ""),)


def mapped(corpus, measure="articles", level="country", share=False, sets=EVERYTHING, **wanted):
    return map_data.ask(corpus, sets, EventChoice(**wanted), level, measure, share)


def areas(figure):
    return next(t for t in figure.data if t.type == "choropleth" and t.hoverinfo != "skip")


@pytest.mark.parametrize("extent", map_layers.EXTENTS)
@pytest.mark.parametrize("measure", MEASURED)
def test_the_map_holds_the_figures_of_the_table_which_are_the_stores(many, extent, measure):
    found = mapped(many, measure)
    filled = areas(map_chart.draw(found, extent))
    told = {code: data[0] for code, data in zip(filled.locations, filled.customdata, strict=True)}
    assert set(countries.SAHEL) <= set(told)
    for row in found.table.to_dict("records"):
        if row["area"] in told:
            assert f"<br>{row[measure]} {measure_name(measure)}" in told[row["area"]]
    said = many.countries().set_index("country")
    for area, n in zip(found.table["area"], found.table["articles"], strict=True):
        assert n == (said["articles"].get(area, 0))
    assert found.table["events"].sum() == many.tolls(by="country")["events"].sum()
    assert found.table["deaths"].sum() == many.tolls(by="country")["high"].sum()


def measure_name(measure):
    return i18n.text(f"measure.{measure}").lower()


@pytest.mark.parametrize("measure", OF_REGIONS)
def test_regions_are_filled_by_what_happened_there_and_by_who_names_them(many, measure):
    found = mapped(many, measure, "region")
    filled = areas(map_chart.draw(found, "sahel"))
    assert "MLI:gao" in filled.locations
    named, happened = many.named_regions(), many.event_regions().rename(columns={"high": "deaths"})
    known = named if measure in named else happened
    counted = dict(zip(found.table["area"], found.table[measure], strict=True))
    for region, n in zip(known["region"], known[measure], strict=True):
        assert counted[region] == n


def test_a_share_is_of_all_that_passes_without_the_country(many):
    one = compare.Set("", Filters(countries=("MLI",)), "")
    found = mapped(many, "events", share=True, sets=(one,)).table.set_index("area")
    mali = many.count_events(Filters(countries=("MLI",)))
    assert found["value"]["MLI"] == pytest.approx(mali / many.count_events())


def test_two_that_are_compared_are_drawn_as_their_difference_with_both_numbers(many):
    outlets = [c.id for c in many.choices().outlets][:2]
    sets = tuple(compare.Set(o, Filters(outlets=(o,)), "") for o in outlets)
    found = mapped(many, "articles", sets=sets)
    each = [many.countries(one.filters).set_index("country")["articles"] for one in sets]
    for row in found.table.to_dict("records"):
        numbers = [int(n.get(row["area"], 0)) for n in each]
        assert (row["first"], row["second"], row["value"]) == (*numbers, numbers[0] - numbers[1])
    filled = areas(map_chart.draw(found, "sahel"))
    by_area = dict(zip(filled.locations, filled.z, strict=True))
    for area, value in zip(found.table["area"], found.table["value"], strict=True):
        if area in by_area:
            assert (by_area[area] - 0.5) * value >= 0


def test_the_five_states_are_outlined_and_named_and_drawn_last(many):
    figure = map_chart.draw(mapped(many), "sahel")
    filled, names = areas(figure), next(t for t in figure.data if getattr(t, "mode", None) == "text")
    assert set(filled.locations[-5:]) == set(countries.SAHEL)
    assert min(filled.marker.line.width[-5:]) > max(filled.marker.line.width[:-5])
    assert {f"<b>{countries.name(c)}</b>" for c in countries.SAHEL} == set(names.text)


@pytest.mark.parametrize(("level", "area"), [("country", "FRA"), ("region", "MLI:gao")])
def test_what_is_chosen_is_outlined_by_a_rule_for_its_place_among_those_that_are_drawn(many, level, area):
    figure = map_chart.draw(mapped(many, level=level), "world")
    rule = map_area.rule(figure, "map", (area, "none on the map"))
    place = list(areas(figure).locations).index(area) + 1
    assert rule.startswith(f".st-key-figure-map .choroplethlayer .trace:last-child path:nth-child({place}) {{")
    assert "nth-child" not in map_area.rule(figure, "map", ())


def points(*rows):
    columns = ["place", "name", "lat", "lon", "family", "events", "low", "high", "open", "about", "newest", "text"]
    return pd.DataFrame(rows, columns=columns)


GAO = ("g1", "Gao", 16.27, -0.04, "violence", 9, 3, 5, True, False, dt.date(2024, 6, 3), "<b>they met")
TALKS = ("g1", "Gao", 16.27, -0.04, "diplomacy", 1, 0, 0, False, False, dt.date(2024, 7, 9), "later talks")
KAYES = ("g2", "Kayes", 14.45, -11.44, "relief", 1, 0, 0, False, False, dt.date(2024, 5, 1), "a flood")


def test_a_circle_is_larger_and_says_its_number_where_more_happened(many):
    circles = map_chart.draw(mapped(many, "events"), "sahel", points(GAO, KAYES, TALKS)).data[-1]
    assert list(circles.text) == ["10", ""]
    assert circles.marker.size[0] > circles.marker.size[1]
    told, place = circles.customdata[0]
    assert place == "g1"
    assert "9" in told and "3–5+" in told and "later talks" in told
    assert "<b>they" not in told


def test_no_name_lies_under_a_circle_and_no_circle_under_a_name(many):
    figure = map_chart.draw(mapped(many, "events"), "sahel", points((*GAO[:2], 18.6, -3.2, *GAO[4:])))
    modes = [getattr(trace, "mode", None) for trace in figure.data]
    assert modes.index("text") < modes.index("markers+text")
    assert "<b>Mali</b>" not in figure.data[modes.index("text")].text


def test_rivers_and_lakes_lie_under_the_circles_and_take_no_click(many):
    drawn = map_chart.draw(mapped(many, "events"), "sahel", points(GAO)).data
    assert [trace.mode for trace in drawn if trace.type == "scattergeo"] == ["lines", "lines", "text", "markers+text"]
    rivers = drawn[2]
    assert rivers.hoverinfo == "skip"
    near_gao = [
        x for x, y in zip(rivers.lon, rivers.lat, strict=True) if x and abs(x + 0.05) < 0.3 and abs(y - 16.3) < 0.4
    ]
    assert near_gao, "the Niger flows past Gao"


def test_a_map_without_any_finding_can_be_drawn(corpora):
    none = questions.open(corpora["none"])
    for level, measure in (("country", "articles"), ("country", "deaths"), ("region", "events")):
        found = mapped(none, measure, level)
        assert found.table.empty
        assert map_chart.draw(found, "sahel", points()).data


def test_a_period_moves_by_its_own_length():
    week = Period(dt.date(2024, 6, 3), dt.date(2024, 6, 9))
    assert map_brush.moved(week, 1) == Period(dt.date(2024, 6, 10), dt.date(2024, 6, 16))
    assert map_brush.moved(map_brush.moved(week, 1), -1) == week
    assert map_brush.moved(Period(None, None), 1) == Period(None, None)


def test_a_date_is_drawn_as_wide_as_it_is_known():
    strip = timeline_chart.draw(drawn(NOTHING, MARKS)).data[0]
    assert [dt.timedelta(milliseconds=x) for x in strip.x] == [366 * DAY, 30 * DAY, DAY]
    assert list(strip.base) == [dt.date(2024, 1, 1), dt.date(2024, 6, 1), dt.date(2024, 6, 3)]
    assert list(strip.marker.pattern.shape) == ["/", "", ""]
    assert list(strip.marker.opacity) == sorted(strip.marker.opacity)


def test_the_day_of_a_report_is_an_open_circle_that_says_so_and_a_planned_one_a_diamond():
    day = dt.date(2024, 6, 3)
    marks = pd.concat([MARKS, mark("attack", day, day, "reported"), mark("talks", day, day, "planned")])
    circles = timeline_chart.draw(drawn(NOTHING, marks)).data[-1]
    assert list(circles.marker.symbol) == ["circle", "circle-open", "diamond-open"]
    told = [data[0] for data in circles.customdata]
    assert ["date of the report, not of the event" in words for words in told] == [False, True, False]


def test_a_reported_bar_is_hollow_and_a_planned_one_hatched():
    start = pd.Timestamp("2024-06-01")
    counted = pd.DataFrame(
        {"start": start, "row": "attack", "state": ["printed", "reported", "planned"], "events": [3, 2, 1]}
    )
    printed, reported, planned = timeline_chart.draw(drawn(counted, MARKS)).data[:3]
    assert [bar.y[0] for bar in (printed, reported, planned)] == [3, 2, 1]
    assert printed.marker.color == reported.marker.line.color == colours.event("attack")
    assert reported.marker.color.endswith("0.14)")
    assert planned.marker.pattern.shape == "/"


def test_more_deaths_make_a_larger_mark():
    days = [dt.date(2024, 6, day) for day in (1, 2, 3)]
    marks = pd.concat([mark("attack", d, d, deaths=n) for d, n in zip(days, (None, 10, 40), strict=True)])
    sizes = list(timeline_chart.draw(drawn(NOTHING, marks)).data[-1].marker.size)
    assert sizes == sorted(sizes) and len(set(sizes)) == 3


def test_markup_in_a_sentence_is_no_markup_on_the_figure():
    marks = mark("talks", DAY_ONE, DAY_ONE).assign(text="<a href='x'>go", title="<b>")
    strip = timeline_chart.draw(drawn(NOTHING, marks)).data[0]
    assert "<a" not in strip.customdata[0][0]
    assert "&lt;b&gt;" in strip.customdata[0][0]


def test_a_share_is_of_all_that_happened_in_the_period_none_included():
    start = [pd.Timestamp("2024-06-01"), pd.Timestamp("2024-07-01")]
    counted = pd.DataFrame({"start": start[:1], "row": "MLI", "state": "printed", "events": 3})
    everything = pd.DataFrame({"start": start, "row": "all", "state": "printed", "events": [12, 5]})
    found = timeline_data._shares(counted, everything)
    assert found[["events", "of", "share"]].values.tolist() == [[3, 12, 0.25], [0, 5, 0]]
    shown = drawn(counted, mark("attack", DAY_ONE, DAY_ONE, row="MLI"), by="country", shares=found)
    lines = timeline_chart.draw(shown)
    assert list(lines.data[0].y) == [0.25, 0]
    assert shown.table()["name" if shown.side_by_side else "country"].tolist() == ["Mali", "Mali"]


def test_two_that_are_compared_stand_beside_each_other_and_days_of_the_earlier_period_over_the_later(many):
    month = dt.timedelta(days=31)
    sets = [
        compare.Set("Mali", Filters(countries=("MLI",)), "#112233"),
        compare.Set("Niger", Filters(countries=("NER",)), "#445566", moved=month),
    ]
    found = timeline_data.ask(many, sets, EventChoice(), "family", "month", True, share=False)
    assert set(found.listed) == {"Mali", "Niger"}
    for one in sets:
        own = many.marks(one.filters, by="all", limit=10_000)
        shown = found.marks[found.marks["row"] == one.name]
        assert shown["events"].sum() == own["events"].sum() > 0
        assert shown["first"].min() - own["first"].min() == one.moved
    bars = [trace for trace in timeline_chart.draw(found).data if trace.type == "bar" and trace.orientation != "h"]
    assert {bar.offsetgroup for bar in bars} == {"0", "1"}
    assert timeline_data.ask(many, sets, EventChoice(), "family", "month", True, share=True).shares["share"].max() <= 1


def drawn(counted, marks, by="type", step="month", reach=None, **more):
    return timeline_data.Drawn(
        counted, marks, step, reach, by, lambda row: event_words.row(by, row), colours.event, **more
    )


def mark(kind, first, last, state="printed", deaths=None, row=None):
    cells = {"row": row or kind, "type": kind, "state": state, "first": first, "last": last, "events": 1,
             "low": deaths, "high": deaths, "open": True, "about": False, "event_id": "e1", "text": "words",
             "title": "title"}  # fmt: skip
    return pd.DataFrame([cells]).astype({"low": WHOLE, "high": WHOLE})


NOTHING = pd.DataFrame(columns=["start", "row", "state", "events"])
DAY_ONE = dt.date(2024, 6, 3)
MARKS = pd.concat([
    mark("talks", dt.date(2024, 1, 1), dt.date(2024, 12, 31), "planned"),
    mark("attack", dt.date(2024, 6, 1), dt.date(2024, 6, 30)),
    mark("attack", DAY_ONE, DAY_ONE),
])  # fmt: skip


def begun(*days):
    return [(dt.date.fromisoformat(day), 1) for day in days]


def test_one_look_back_does_not_squeeze_the_axis_and_is_counted():
    year = [f"2024-{month:02}-15" for month in range(1, 13)] * 3
    shown = time_axis.reach(begun("1990-01-01", *year), everything=False)
    assert shown == (dt.date(2024, 1, 15), dt.date(2024, 12, 15), 1)
    assert time_axis.reach(begun("1990-01-01", *year), everything=True).first == dt.date(1990, 1, 1)


def test_an_axis_without_far_off_events_shows_all():
    shown = time_axis.reach(begun("2024-01-01", "2024-02-01", "2024-06-01"), everything=False)
    assert shown == (dt.date(2024, 1, 1), dt.date(2024, 6, 1), 0)
    assert time_axis.reach([], everything=False) is None


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("step", STEPS)
def test_the_ends_of_the_calendar_can_be_drawn(day, step):
    for everything in (True, False):
        shown = time_axis.reach(begun(day, "2024-01-01"), everything)
        counted = pd.DataFrame({"start": [pd.Timestamp("2024-01-01")], "row": "talks", "state": "printed", "events": 1})
        assert timeline_chart.draw(drawn(counted, MARKS, step=step, reach=shown)).data
    assert time_axis.end(dt.date.fromisoformat(day), step) > dt.date.min


STEPPED = [
    ("2024-06-01", "2024-06-20", None, "day"),
    ("2024-01-01", "2024-12-31", None, "week"),
    ("2020-01-01", "2024-12-31", None, "quarter"),
    ("1985-01-01", "2026-12-31", None, "year"),
    ("1985-01-01", "2026-12-31", "day", "year"),  # days would be thinner than a pixel
    ("2024-01-01", "2024-12-31", "day", "week"),
    ("2024-01-01", "2024-12-31", "month", "month"),
]


@pytest.mark.parametrize(("first", "last", "wanted", "step"), STEPPED)
def test_bars_are_never_too_narrow_to_be_seen(first, last, wanted, step):
    shown = time_axis.Reach(dt.date.fromisoformat(first), dt.date.fromisoformat(last), 0)
    assert time_axis.step(shown, wanted) == step


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("by", ["family", "type"])
def test_each_event_is_counted_as_a_bar_or_drawn_as_a_span(many, step, by):
    counted, marks = many.over_time(step=step, by=by), many.marks(by=by, limit=100_000)
    states = many.states()
    wide = marks[
        [time_axis.end(_start(f, step), step) <= to for f, to in zip(marks["first"], marks["last"], strict=True)]
    ]
    assert marks["events"].sum() == many.count_events() - states["none"]
    assert counted["events"].sum() + wide["events"].sum() == marks["events"].sum()


def _start(day, step):
    return (pd.Timestamp(day) - pd.Timedelta(days=day.weekday())).date() if step == "week" else {
        "day": day, "month": day.replace(day=1), "year": day.replace(month=1, day=1),
        "quarter": day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1),
    }[step]  # fmt: skip


def test_a_country_that_is_chosen_narrows_the_page_and_leaves_its_map_as_it_is(opened):
    whole, one = opened("map", "many"), opened("map", "many", country=["MLI"])
    assert drawn_on(whole) == drawn_on(one)
    assert brush(whole)["bars"] != brush(one)["bars"]
    assert "Outlined: Mali." in words(one) and "Outlined" not in words(whole)
    assert "no filter" in one.get("code")[0].value  # nor does its citation say that it is narrowed


def test_two_countries_that_are_compared_are_each_mapped_by_itself(opened):
    alone, two = opened("map", "many"), opened("map", "many", country=["MLI"], against="country:NER")
    assert drawn_on(alone)[0] != drawn_on(two)[0]


def drawn_on(at):
    assert not at.exception
    return [chart.proto.spec for chart in at.get("plotly_chart")]
