"""How sure an event is comes from data/events/confidence.csv, which benchmarks/fit_events.py fits."""

import datetime as dt

import pytest

from sahelscope import parse
from sahelscope.events import confidence

WEDNESDAY = dt.date(2023, 6, 14)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Gunmen killed twelve villagers near Gao on Monday."),
        ("fr", "Des hommes armés ont tué douze villageois lundi à Gao."),
        ("en", "Police arrested forty students in Niamey on Monday."),
        ("fr", "La police a arrêté quarante étudiants lundi à Niamey."),
    ],
)
def test_news_with_a_day_and_a_place_is_sure(lang, text):
    (event,) = parse(text, lang=lang, published=WEDNESDAY).events
    assert event.confidence >= confidence.SURE


def test_more_that_speaks_for_it_makes_it_surer():
    weights = {confidence.ALWAYS: 0.5, "a day": 0.5, "type statement": -1.0}
    assert confidence.share([confidence.ALWAYS], weights) == 0.62
    assert confidence.share([confidence.ALWAYS, "a day"], weights) == 0.73
    assert confidence.share([confidence.ALWAYS, "type statement"], weights) == 0.38


def test_nothing_is_quite_sure():
    assert confidence.share(["a"], {"a": 50.0}) == 0.97
    assert confidence.share(["a"], {"a": -50.0}) == 0.1
