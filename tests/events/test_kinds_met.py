"""Kinds of event met in print: who is told by a verb with two readings, what is counted once, where a measure holds."""

import datetime as dt

import pytest

from sahelscope import parse


def told(lang, text):
    return parse(text, lang=lang, published=dt.date(2026, 5, 7)).events


TYPES = [
    ("en", "Coastguards picked up 63 survivors off Nouadhibou on Monday.", "humanitarian"),
    ("en", "Police picked up three students in Niamey on Monday.", "arrest"),
    ("en", "Nine men were taken from a bus and shot near Gao on Monday.", "attack"),
    ("en", "Nine men were taken from a bus near Gao on Monday.", "abduction"),
    ("en", "Torrential rains have swamped two districts of Niamey.", "disaster"),
    ("fr", "Des averses ont mis sous l'eau une partie de Gao mardi.", "disaster"),
    ("fr", "La junte expulse cinq agents de l'ambassade.", "sanctions"),
]
DEATHS = [
    ("en", "Gunmen kill at least 50 people in a village in Kaya.", 50, None),
    ("en", "Gunmen kill 50 people in a village in Kaya.", 50, 50),
    ("en", "Jihadists kill 12 soldiers in Kaya, including an officer.", 12, 12),
    ("en", "Gunmen shoot dead four traders near Gao, among them a woman.", 4, 4),
    ("en", "Gunmen kill a mayor and two guards in Kaya.", 3, 3),
    ("fr", "Un attentat a tué 12 soldats à Kaya, dont un officier.", 12, 12),
    ("fr", "Des hommes armés ont tué un maire et deux gardes à Kaya.", 3, 3),
]
NOTHING = [
    ("en", "The bloc, created in 2014, has five members."),
    ("fr", "Le bloc du Lac, créé en 2014, compte cinq membres."),
]


@pytest.mark.parametrize(("lang", "text", "kind"), TYPES)
def test_its_object_and_what_follows_tell_its_type(lang, text, kind):
    assert [e.type for e in told(lang, text)] == [kind]


@pytest.mark.parametrize(("lang", "text", "low", "high"), DEATHS)
def test_whoever_is_among_the_dead_is_counted_once(lang, text, low, high):
    (event,) = told(lang, text)
    assert [(f.what, f.low, f.high) for f in event.figures] == [("deaths", low, high)]


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_nothing_happened(lang, text):
    assert not told(lang, text)


def test_a_confirmation_is_no_event_of_its_own():
    text = "Un Français a été enlevé jeudi au Tchad, a confirmé le ministère des Affaires étrangères."
    assert [e.type for e in told("fr", text)] == ["abduction"]


def test_an_elected_government_is_no_election():
    text = "The union condemned any attempt to topple the democratically elected government of Niger."
    assert "election" not in [e.type for e in told("en", text)]


@pytest.mark.parametrize(
    "text",
    [
        "The Malian junta expels five French embassy workers.",
        "The Malian junta ends its pact with the French army and expels five French embassy workers.",
    ],
)
def test_an_expulsion_is_where_it_is_ordered(text):
    assert told("en", text)[-1].countries == ("MLI",)
