"""Visas, entry bans and expulsions hold in the country that orders them, not in the one whose people they hit."""

import datetime as dt

import pytest

from sahelscope import parse

WHERE = [
    ("en", "Chad suspends the issuance of visas to Danish citizens in response to a ban.", "TCD"),
    ("en", "Niger expelled the Belgian ambassador on Monday.", "NER"),
    ("en", "Burkina Faso has banned Swiss citizens from entering the country.", "BFA"),
    ("fr", "Le Niger a suspendu lundi la délivrance de visas aux ressortissants danois.", "NER"),
    # what a country does to another's officers is felt there
    ("en", "The European Union imposed sanctions on two Malian officers on Monday.", "MLI"),
]


@pytest.mark.parametrize(("lang", "text", "country"), WHERE)
def test_a_measure_is_where_it_holds(lang, text, country):
    events = parse(text, published=dt.date(2024, 3, 13), lang=lang).events
    assert [e.countries for e in events if e.type == "sanctions"] == [(country,)]


def test_where_goods_came_from_is_not_where_they_arrived():
    text = "Le Niger attendait des vaccins. Les vaccins sont arrivés lundi à Niamey depuis Copenhague."
    events = parse(text, published=dt.date(2024, 3, 13), lang="fr").events
    assert {c for e in events for c in e.countries} <= {"NER"}
