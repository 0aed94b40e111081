"""What is downloaded whole comes some rows at a time, and is the list that the page shows, row by row."""

import pandas as pd
import pytest

from sahelscope.store import published
from sahelscope.store.filters import Filters
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.voices import ORDERS

FILTERS = [Filters(), Filters(countries=("MLI",)), Filters(search="crosses"), Filters(speakers=("nobody",))]


@pytest.fixture(params=[1, 3, 10_000])
def by_few(request, monkeypatch):
    """So many rows come at a time."""
    monkeypatch.setattr(published, "_ROWS", request.param)
    return request.param


@pytest.mark.parametrize("filters", FILTERS, ids=str)
@pytest.mark.parametrize("order", ORDERS)
def test_all_quotes_are_those_of_the_list_in_its_order(voiced, by_few, filters, order):
    frames = list(voiced.every_quote(filters, order=order))
    assert all(len(frame) <= by_few for frame in frames)
    pd.testing.assert_frame_equal(pd.concat(frames, ignore_index=True), voiced.quotes(filters, limit=1000, order=order))


def test_all_quotes_are_narrowed_like_the_list(voiced, by_few):
    only = QuoteFilter(about_people=("awa-sow-ner",), sure_only=True)
    found = pd.concat(voiced.every_quote(only=only), ignore_index=True)
    pd.testing.assert_frame_equal(found, voiced.quotes(limit=1000, only=only))


@pytest.mark.parametrize("filters", FILTERS, ids=str)
@pytest.mark.parametrize("area", ["", "MLI"])
def test_all_articles_are_those_of_the_list_in_its_order(voiced, by_few, filters, area):
    frames = list(voiced.every_article(filters, area))
    assert all(len(frame) <= by_few for frame in frames)
    pd.testing.assert_frame_equal(pd.concat(frames, ignore_index=True), voiced.articles(filters, 1000, area=area))
