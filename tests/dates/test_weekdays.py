"""A weekday, past unless a cue says that it is to come."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "Before Friday's vote, it rained.", [("Friday", "2022-09-09")]),
    ("fr", "Vendredi en huit, il pleuvra.", [("Vendredi en huit", "2022-09-23")]),
    ("fr", "La réunion a été reportée à jeudi.", [("jeudi", "2022-09-15")]),
    ("fr", "Le couvre-feu entre en vigueur lundi.", [("lundi", "2022-09-19")]),
    ("en", "The vote is on Sunday.", [("Sunday", "2022-09-18")]),
    ("en", "He promised an answer before Friday.", [("Friday", "2022-09-16")]),
    ("fr", "La fête est vendredi.", [("vendredi", "2022-09-16")]),
    ("fr", "La mairie a promis une réponse avant vendredi.", [("vendredi", "2022-09-16")]),
    ("en", "On Monday the market was shut.", [("Monday", "2022-09-12")]),
    ("en", "The market closed on Monday.", [("Monday", "2022-09-12")]),
    ("en", "The market closed on Wednesday.", [("Wednesday", "2022-09-14")]),
    ("en", "The market closed last Tuesday.", [("last Tuesday", "2022-09-13")]),
    ("en", "The market will close on Friday.", [("Friday", "2022-09-16")]),
    ("en", "The market closes next Monday.", [("next Monday", "2022-09-19")]),
    ("en", "Monday's fire destroyed the market.", [("Monday", "2022-09-12")]),
    (
        "en",
        "The mayor said on Tuesday that the market will close on Friday.",
        [("Tuesday", "2022-09-13"), ("Friday", "2022-09-16")],
    ),
    ("en", "The market must close by Friday.", [("Friday", "2022-09-16")]),
    ("en", "The market is closed until Monday.", [("Monday", "2022-09-19")]),
    ("fr", "Le marché a fermé lundi.", [("lundi", "2022-09-12")]),
    ("fr", "Le marché a fermé ce mercredi.", [("ce mercredi", "2022-09-14")]),
    ("fr", "Le marché a fermé mardi dernier.", [("mardi dernier", "2022-09-13")]),
    ("fr", "Le marché fermera vendredi.", [("vendredi", "2022-09-16")]),
    ("fr", "Le marché doit fermer lundi.", [("lundi", "2022-09-19")]),
    ("fr", "Le marché ferme lundi prochain.", [("lundi prochain", "2022-09-19")]),
    ("fr", "L'incendie de lundi soir a détruit le marché.", [("lundi soir", "2022-09-12")]),
    (
        "fr",
        "Le maire a déclaré mardi que le marché fermera vendredi.",
        [("mardi", "2022-09-13"), ("vendredi", "2022-09-16")],
    ),
    ("fr", "Le marché est fermé jusqu'à lundi.", [("lundi", "2022-09-19")]),
    ("en", "The trial opens on Monday in Bamako.", [("Monday", "2022-09-19")]),
    ("en", "The talks will run from Monday to Wednesday.", [("Monday", "2022-09-19/2022-09-21")]),
    ("en", "It rained from Monday to Wednesday.", [("Monday", "2022-09-12/2022-09-14")]),
    ("en", "The group said Friday it would leave by Sunday.", [("Friday", "2022-09-09"), ("Sunday", "2022-09-18")]),
    ("en", "Overnight from Monday to Tuesday, it rained.", [("Monday", "2022-09-12/2022-09-13")]),
    ("en", "It rained on Monday of last week.", [("Monday of last week", "2022-09-05")]),
    ("fr", "Le procès s'ouvre lundi à Bamako.", [("lundi", "2022-09-19")]),
    ("fr", "Dans la nuit de samedi à dimanche, il a plu.", [("samedi", "2022-09-10/2022-09-11")]),
    ("fr", "Réunion lundi à 18 h à la mairie.", [("lundi", "2022-09-19"), ("18 h", "2022-09-19")]),
    ("fr", "Dimanche dans la soirée, il a plu.", [("Dimanche dans la soirée", "2022-09-11")]),
    (
        "fr",
        "Concert lundi. Entrée libre lundi 19 septembre.",
        [("lundi", "2022-09-19"), ("lundi 19 septembre", "2022-09-19")],
    ),
]
FOUND += [
    (
        "en",
        "Police released video on Monday of last week's fire.",
        [("Monday", "2022-09-12"), ("last week", "2022-W36")],
    ),
    ("en", "They met last Saturday in Gao.", [("last Saturday", "2022-09-10")]),
]
LEFT_ALONE = [
    ("fr", "C'était un vendredi."),
    ("fr", "Le marché du dimanche est grand."),
    ("en", "The Friday prayers drew thousands."),
    ("en", "The market opens every Monday."),
    ("en", "The market opens on Mondays and Fridays."),
    ("en", "The Good Friday Agreement ended the strife."),
    ("fr", "Le marché ouvre chaque lundi."),
    ("fr", "Le marché ouvre tous les lundis."),
    ("en", "They play on Friday nights."),
    ("fr", "Le vendredi noir attire les foules."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
