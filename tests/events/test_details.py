# ruff: noqa: E501
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
#: what is counted to the event told before it: its figures
BELONGS = [
    ("en", "Gunmen attacked Gao on Monday, killing four. Nine wounded were evacuated to Bamako.", [("deaths", 4), ("wounded", 9)]),
    ("en", "Gunmen attacked Gao on Monday, killing four. Three patients were flown to Bamako.", [("deaths", 4)]),
    ("fr", "Des hommes armés ont tué quatre gardes à Gao lundi. Neuf blessés ont été transférés à Bamako.", [("deaths", 4), ("wounded", 9)]),
]  # fmt: skip
#: types of events that the object, the voice or what was told before tells
TYPES = [
    ("fr", "Sept ouvriers ont péri lundi dans l'effondrement d'une mine à Gao. En mai, neuf ouvriers avaient déjà péri à Kayes.", "disaster"),
    ("fr", "Il pleut à Gao. Une citerne a été brûlée lundi à Kayes.", "attack"),
    ("fr", "Il pleut à Gao. Les douaniers ont saisi lundi à Kayes vingt kilos de drogue.", "other"),
    ("fr", "Il pleut à Gao. Elles étaient plusieurs centaines de marchandes à battre le pavé lundi à Kayes.", "protest"),
    ("en", "The group documents abuses committed by soldiers in Mali since January.", "statement"),
    ("fr", "L'ONG documente des exactions commises par des soldats au Mali depuis janvier.", "statement"),
    ("fr", "Il pleut à Gao. Les travaux ont repris lundi dans la commune de Kayes.", "other"),
]  # fmt: skip
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


@pytest.mark.parametrize(("lang", "text", "figures"), BELONGS)
def test_the_wounded_belong_to_what_they_were_hurt_in(lang, text, figures):
    (event,) = parse(text, lang=lang, published=WEDNESDAY).events
    assert [(f.what, f.low) for f in event.figures] == figures


@pytest.mark.parametrize(("lang", "text", "kind"), TYPES)
def test_its_type_is_told(lang, text, kind):
    assert [e.type for e in parse(text, lang=lang, published=WEDNESDAY).events][-1] == kind


@pytest.mark.parametrize(("lang", "text", "kind"), TOLD)
def test_what_has_a_day_a_place_or_a_crowd_of_its_own_is_one(lang, text, kind):
    assert [e.type for e in parse(text, lang=lang, published=WEDNESDAY).events] == ["attack", kind]


@pytest.mark.parametrize(("lang", "text", "day"), DAYS)
def test_what_goes_on_with_an_event_has_its_day(lang, text, day):
    assert parse(text, lang=lang, published=WEDNESDAY).events[-1].date == day


@pytest.mark.parametrize(
    ("lang", "text", "place"),
    [
        ("en", "The Alliance of Sahel States has launched a bid for the cup.", None),
        ("en", "Gunmen have killed nine people in the Sahel.", "Sahel"),
        ("fr", "L'Alliance des États du Sahel a déposé une candidature.", None),
        ("fr", "Des hommes armés ont tué neuf personnes au Sahel.", "Sahel"),
    ],
)
def test_an_alliance_that_bears_the_name_of_an_area_is_no_place(lang, text, place):
    (event,) = parse(text, lang=lang, published=WEDNESDAY).events
    assert (event.located and event.located.text) == place
