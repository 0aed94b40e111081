"""What looks back over years is marked, so that it is no news of a day; what has its own day is none."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)
LOOKS_BACK = [
    ("en", "Since 2015 attacks have killed thousands of people in Burkina Faso."),
    ("en", "Over the past ten years, armed groups have abducted hundreds of villagers in Mali."),
    ("en", "In recent years bandits have killed dozens of herders near Tillabéri."),
    ("fr", "Depuis 2012, des attaques ont fait des milliers de morts au Mali."),
    ("fr", "Ces dernières années, des hommes armés ont enlevé des centaines de villageois au Mali."),
    ("fr", "Depuis une dizaine d'années, des groupes armés ont tué des centaines de civils au Niger."),
]
NEWS = [
    ("en", "Gunmen killed twelve villagers near Gao on Monday."),
    ("en", "Gunmen killed twelve villagers near Gao on Monday, the worst attack there since 2015."),
    ("fr", "Des hommes armés ont tué douze villageois lundi près de Gao."),
    ("fr", "Des hommes armés ont tué lundi douze villageois à Gao, l'attaque la plus meurtrière depuis 2015."),
]


@pytest.mark.parametrize(("lang", "text"), LOOKS_BACK)
def test_a_summary_of_years_is_background(lang, text):
    events = parse(text, lang=lang, published=WEDNESDAY).events
    assert events
    assert all(e.background for e in events)


@pytest.mark.parametrize(("lang", "text"), NEWS)
def test_an_event_with_a_day_is_none(lang, text):
    events = parse(text, lang=lang, published=WEDNESDAY).events
    assert events
    assert not events[0].background
