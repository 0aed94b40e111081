"""Feasts whose day the table knows."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "The town is quiet since Easter.", [("Easter", "2022-04-17")]),
    ("en", "The market closed on Christmas Day.", [("Christmas Day", "2021-12-25")]),
    ("en", "The market will close at Christmas.", [("Christmas", "2022-12-25")]),
    ("en", "Prices rose before Eid al-Adha.", [("Eid al-Adha", "2022-07-09")]),
    ("en", "The market opened on Easter Monday 2021.", [("Easter Monday 2021", "2021-04-05")]),
    ("en", "Prices rose during Ramadan.", [("Ramadan", "2022-04-02/2022-05-01")]),
    ("fr", "Le marché a fermé à Noël.", [("Noël", "2021-12-25")]),
    ("fr", "Le marché fermera pour Noël.", [("Noël", "2022-12-25")]),
    ("fr", "Les prix ont monté avant la Tabaski.", [("Tabaski", "2022-07-09")]),
    ("fr", "Le marché a ouvert le lundi de Pâques 2021.", [("lundi de Pâques 2021", "2021-04-05")]),
    ("fr", "Les prix ont monté pendant le ramadan.", [("ramadan", "2022-04-02/2022-05-01")]),
    ("fr", "La fête se tiendra à la Saint-Sylvestre.", [("Saint-Sylvestre", "2022-12-31")]),
    ("en", "This Ramadan, prices rose.", [("Ramadan", "2022-04-02/2022-05-01")]),
]
LEFT_ALONE = [
    ("en", "After the September 11 attacks, airports closed."),
    ("en", "Easter Island is far."),
    ("fr", "Noël Coulibaly est venu."),
    ("fr", "Le sapin de Noël est vert."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
