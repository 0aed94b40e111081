# ruff: noqa: E501
"""What is told twice is one event; what only adds a day, a place or a figure adds it to the event before."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)

#: language, text, [(type, date, figures)]
ONE = [
    (
        "en",
        "At least 22 people were killed in northern Burkina Faso. The attack took place on Tuesday night in Kelbo.",
        [("attack", "2023-06-13", [("deaths", 22)])],
    ),
    (
        "fr",
        "Douze gardes ont été tués au Mali. L'attaque s'est produite mardi à Koro. Neuf militaires ont été blessés.",
        [("attack", "2023-06-13", [("deaths", 12), ("wounded", 9)])],
    ),
    (
        "en",
        "Police dispersed protesters in Moundou on Monday. Two students were injured.",
        [("protest", "2023-06-12", [("wounded", 2)])],
    ),
    (
        "fr",
        "Le maire de Gao a démenti lundi la vente du marché central. Le maire a démenti lundi à Gao la vente du marché central.",
        [("statement", "2023-06-12", [])],
    ),
    ("en", "Two guards were killed when gunmen attacked the post.", [("attack", None, [("deaths", 2)])]),
]
TWO = [
    ("en", "Gunmen attacked Dori on Monday. Gunmen attacked Djibo on Tuesday.", ["2023-06-12", "2023-06-13"]),
    ("fr", "Un coup d'État a eu lieu en août 2020. Un second putsch a suivi en mai 2021.", ["2020-08", "2021-05"]),
    ("fr", "Douze gardes ont été tués lundi. Vingt civils ont été tués mardi.", ["2023-06-12", "2023-06-13"]),
]


@pytest.mark.parametrize(("lang", "text", "events"), ONE)
def test_one_event_is_one_row(lang, text, events):
    found = parse(text, lang=lang, published=WEDNESDAY).events
    assert [(e.type, e.date, [(f.what, f.low) for f in e.figures]) for e in found] == events


@pytest.mark.parametrize(("lang", "text", "days"), TWO)
def test_two_events_are_two_rows(lang, text, days):
    assert [e.date for e in parse(text, lang=lang, published=WEDNESDAY).events] == days
