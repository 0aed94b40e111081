"""What tells a detail of the story, with no day, place or number, is no event of its own; the day of what goes on."""

import datetime as dt

import pytest

from sahelscope import parse

WEDNESDAY = dt.date(2023, 6, 14)
#: a story with a sentence that tells a detail of it
DETAILS = [
    ("en", "Gunmen attacked Gao on Monday. Neighbours have built a wall with sacks of sand."),
    ("en", "Gunmen attacked Gao on Monday. A nurse delivered twins behind the market."),
    ("en", "Gunmen attacked Gao on Monday. Relatives are arriving with blankets."),
    ("en", "Gunmen attacked Gao on Monday. The mayor denied that the army had fled."),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Les voisins ont construit un mur de sable."),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Le maire a ensuite remis du riz et des nattes."),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Le maire avait reçu une lettre de menace depuis janvier."),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Le maire a alerté les autorités communales depuis vendredi."),
]
#: the same with a day, a place or a crowd of its own
TOLD = [
    ("en", "Gunmen attacked Gao on Monday. Engineers built a bridge in Bourem on Tuesday.", "other"),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Le ministre a remis des vivres à Bourem mardi.", "humanitarian"),
    (
        "fr",
        "Des hommes armés ont attaqué Gao lundi. Des centaines de jeunes sont sortis réclamer des armes.",
        "protest",
    ),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Les communales se sont tenues dimanche au Tchad.", "election"),
]
#: the day of an event that the second sentence tells
DAYS = [
    (
        "en",
        "Gunmen attacked Gao on Monday. Nine rebels were killed in the ensuing gunfight, the army said on Tuesday.",
        "2023-06-12",
    ),
    (
        "en",
        "Gunmen attacked Gao on Monday. The mayor spoke little. Six girls were also abducted, he said.",
        "2023-06-12",
    ),
    ("en", "Police dispersed a march in Niamey on Monday. Nine students were arrested.", "2023-06-12"),
    (
        "fr",
        "Des hommes armés ont attaqué Gao lundi. Neuf rebelles ont été tués lors de la riposte, a dit l'armée mardi.",
        "2023-06-12",
    ),
    ("fr", "La police a dispersé une marche lundi à Niamey. Neuf étudiants ont été arrêtés.", "2023-06-12"),
    ("en", "Police dispersed a march in Niamey on Monday. Nine students had been arrested.", None),
    ("fr", "La police a dispersé une marche lundi à Niamey.\n\nNeuf étudiants ont été arrêtés au Mali.", None),
]


@pytest.mark.parametrize(("lang", "text"), DETAILS)
def test_a_detail_is_no_event(lang, text):
    assert [e.type for e in parse(text, lang=lang, published=WEDNESDAY).events] == ["attack"]


@pytest.mark.parametrize(("lang", "text", "kind"), TOLD)
def test_what_has_a_day_a_place_or_a_crowd_of_its_own_is_one(lang, text, kind):
    assert [e.type for e in parse(text, lang=lang, published=WEDNESDAY).events] == ["attack", kind]


@pytest.mark.parametrize(("lang", "text", "day"), DAYS)
def test_what_goes_on_with_an_event_has_its_day(lang, text, day):
    assert parse(text, lang=lang, published=WEDNESDAY).events[-1].date == day
