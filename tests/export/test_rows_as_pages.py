"""Under the same filters, each table that leaves the house has the rows of the page that shows them, and no other."""

import datetime as dt

import pandas as pd
import pytest
from typer.testing import CliRunner

from sahelscope.cli import app
from sahelscope.export import rows
from sahelscope.store import questions
from sahelscope.store.filters import EVERY_EVENT, EventFilter, Filters
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.quote_filter import QuoteFilter

MOST = 10_000
FILTERS = {
    "all": Filters(), "each story once": Filters(once=True), "a country": Filters(countries=("MLI",), once=True),
    "days": Filters(since=dt.date(2026, 1, 15), until=dt.date(2026, 3, 1)), "a word": Filters(search="marché"),
    "two countries, a language": Filters(countries=("NER", "BFA"), languages=("en",), once=True),
    "nothing": Filters(search="no such word"),
}  # fmt: skip
EVENTS = [COUNTED_EVENTS, EventFilter(types=("attack", "protest")), EventFilter(deaths=1), EventFilter(dated=True)]
QUOTES = [QuoteFilter(), QuoteFilter(sure_only=True), QuoteFilter(acts=("denies", "accuses"))]
each_filter = pytest.mark.parametrize("filters", FILTERS.values(), ids=list(FILTERS))


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    assert CliRunner().invoke(app, ["--corpus", str(folder), "sample"]).exit_code == 0
    return questions.open(folder)


def exported(corpus, table, *narrowed):
    return pd.concat(rows.rows(corpus, table, *narrowed), ignore_index=True)


def cells(frame, columns):
    plain = frame[columns].astype(object)
    return plain.where(plain.notna(), None).to_dict("records")


@each_filter
def test_articles_and_what_belongs_to_them(sample, filters):
    page = sample.articles(filters, MOST)
    found = exported(sample, "articles", filters)
    assert sorted(found["article_id"]) == sorted(page["article_id"])
    assert len(found) == sample.count_articles(filters)
    shared = ["article_id", "title", "outlet", "published", "language", "url"]
    order = "article_id"
    assert cells(found.sort_values(order), shared) == cells(page.sort_values(order), shared)
    for table in ("labels", "focus", "dates"):
        assert set(exported(sample, table, filters)["article_id"]) <= set(page["article_id"])


@each_filter
def test_quotes_and_what_belongs_to_them(sample, filters):
    for only in QUOTES if filters.countries else QUOTES[:1]:
        the_quotes(sample, filters, only)


def the_quotes(sample, filters, only):
    page = sample.quotes(filters, MOST, only=only)
    found = exported(sample, "quotes", filters, None, only)
    assert sorted(found["quote_id"]) == sorted(page["quote_id"])
    assert len(found) == sample.count_quotes(filters, only)
    shared = ["quote_id", "text", "speaker", "side", "act", "outlet"]
    assert cells(found.sort_values("quote_id"), shared) == cells(page.sort_values("quote_id"), shared)
    spans = exported(sample, "quote_spans", filters, None, only)
    assert len(spans) == page["spans"].str.split(";").str.len().sum()
    speakers = exported(sample, "speakers", filters, None, only)
    assert speakers["quotes"].sum() == page["speaker_id"].notna().sum()
    for table in ("quote_countries", "quote_alternatives", "same_statements"):
        assert set(exported(sample, table, filters, None, only)["quote_id"]) <= set(page["quote_id"])


@each_filter
def test_incidents_and_tolls_are_the_happenings_of_the_page(sample, filters):
    for only in EVENTS if filters.countries else EVENTS[:1]:
        the_incidents(sample, filters, only)


def the_incidents(sample, filters, only):
    page = sample.events(filters, only, MOST)
    found = exported(sample, "incidents", filters, only)
    assert len(found) == len(page) == sample.count_events(filters, only)
    by_report = {report: row for row in found.to_dict("records") for report in row["event_ids"].split(" | ")}
    for row in page.to_dict("records"):
        mine = by_report[row["event_id"]]
        for ours, theirs in (("reports", "told"), ("deaths_low",) * 2, ("deaths_high",) * 2, ("deaths_open",) * 2,
                             ("deaths_about",) * 2,
                             ("type",) * 2, ("place_text",) * 2):  # fmt: skip
            assert mine[ours] == row[theirs] or (pd.isna(mine[ours]) and pd.isna(row[theirs])), ours
    tolls = exported(sample, "tolls", filters, only)
    apart = sample.differing_tolls(filters, only, MOST)
    assert set(apart["event_id"]) <= set(tolls["incident_id"])


@each_filter
def test_events_and_what_belongs_to_them_are_the_reports_of_the_page(sample, filters):
    only = EventFilter(background=None, doubtful=None, each_report=True)
    page = sample.events(filters, only, MOST)
    found = exported(sample, "events", filters, EVERY_EVENT)
    assert sorted(found["event_id"]) == sorted(page["event_id"])
    shared = ["event_id", "text", "type", "first", "last", "place_text", "title", "outlet"]
    assert cells(found.sort_values("event_id"), shared) == cells(page.sort_values("event_id"), shared)
    for table in ("event_countries", "event_actors", "event_figures", "event_figure_parts"):
        assert set(exported(sample, table, filters, EVERY_EVENT)["event_id"]) <= set(page["event_id"])


@each_filter
def test_mentions_and_places_are_those_of_the_map(sample, filters):
    mentions = exported(sample, "mentions", filters)
    by_country = sample.countries(filters).set_index("country")["mentions"]
    shown = by_country[(by_country > 0) & by_country.index.isin(filters.countries or by_country.index)]
    assert mentions["country"].value_counts().to_dict() == shown.to_dict()
    places = exported(sample, "places", filters)
    assert cells(places, ["place", "mentions"]) == cells(sample.places(filters), ["place", "mentions"])
