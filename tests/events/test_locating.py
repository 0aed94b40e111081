"""The town or region where an event happened: the words of its clause first, then those around."""

import datetime as dt

import pytest

from sahelscope import parse

WHERE = [
    ("en", "Nine traders were abducted in Tessit on Monday.", "Tessit", "clause"),
    ("en", "A convoy from Gao to Menaka was ambushed near Tessit on Monday.", "Tessit", "clause"),
    ("en", "According to the governor of Gao region, nine traders were abducted in Tessit.", "Tessit", "clause"),
    ("en", "Gunmen attacked the villages of Fassala and Bassikounou on Sunday.", "Fassala", "clause"),
    ("en", "Soldiers killed 27 fighters in the restive Tillaberi region on Sunday.", "Tillaberi", "clause"),
    ("fr", "Douze civils ont été tués lundi à Djibo.", "Djibo", "clause"),
    ("fr", "Un car s'est renversé lundi à hauteur de Korzaba, à 20 km de Koupéla.", "Korzaba", "clause"),
    (
        "fr",
        "Trois civils ont été tués lundi à Korzaba, localité située à une dizaine de kilomètres de Djibo.",
        "Korzaba",
        "clause",
    ),
    ("en", "Three civilians were killed on Monday outside Korzaba, 12 km north of Djibo.", "Korzaba", "clause"),
    ("en", "A market was hit by drones on Monday in Korzaba, east of Djibo.", "Korzaba", "clause"),
    ("fr", "Un convoi parti de Gao vers Ansongo a été attaqué lundi près de Tessit.", "Tessit", "clause"),
    ("fr", "Le camp de Diapaga a été attaqué dans la nuit de dimanche.", "Diapaga", "clause"),
    ("fr", "Des hommes armés ont enlevé deux infirmiers dans la commune rurale de Boni lundi.", "Boni", "clause"),
    ("fr", "À Djibo, où les vivres manquent, des hommes armés ont tué cinq femmes.", "Djibo", "sentence"),
    (
        "fr",
        "Des hommes armés ont attaqué Djibo lundi. Mardi, les assaillants ont enlevé deux femmes.",
        "Djibo",
        "before",
    ),
    ("en", "Gunmen attacked Fassala on Monday. On Tuesday they abducted two nurses.", "Fassala", "before"),
]
NOWHERE = [
    # where somebody spoke to the press
    ("en", "Nine traders were killed when the road gave way, Ms Kanta told reporters in Rome."),
    ("en", "Nine traders were abducted on Monday, the mayor said at a news conference in Paris."),
    ("fr", "Neuf commerçants ont été enlevés lundi, a déclaré la maire à la presse à Paris."),
    ("en", "Niger's parliament adopted the law on Monday."),
    ("fr", "Le Mali a expulsé l'ambassadeur lundi."),
]


def last_event(lang, text):
    return parse(text, published=dt.date(2024, 3, 13), lang=lang).events[-1]


@pytest.mark.parametrize(("lang", "text", "place", "basis"), WHERE)
def test_an_event_has_the_place_that_the_words_tell(lang, text, place, basis):
    event = last_event(lang, text)
    assert event.located is not None
    assert (event.place_text, event.located.basis) == (place, basis)
    assert text[event.located.start : event.located.end] == place


@pytest.mark.parametrize(("lang", "text"), NOWHERE)
def test_a_country_is_no_place(lang, text):
    assert last_event(lang, text).located is None


def test_a_town_has_its_region_and_its_point():
    event = last_event("fr", "Douze civils ont été tués lundi à Djibo.")
    assert (event.place, event.region) == ("gn2361177", "BFA:sahel")
    assert (round(event.lat), round(event.lon)) == (14, -2)


def test_words_further_off_are_less_sure():
    there = last_event("fr", "Douze civils ont été tués lundi à Djibo.").located.confidence
    before = last_event(
        "en", "Gunmen attacked Fassala on Monday. On Tuesday they abducted two nurses."
    ).located.confidence
    assert before < there


WIDER = [
    ("en", "Gunmen killed twelve people in northern Benin on Sunday.", "northern Benin"),
    ("en", "Gunmen attacked a base on the shores of Lake Chad on Sunday.", "Lake Chad"),
    ("fr", "Des rebelles ont attaqué dimanche un camp dans le nord du Mali.", "nord du Mali"),
]


@pytest.mark.parametrize(("lang", "text", "place"), WIDER)
def test_a_part_of_a_country_is_a_place_without_a_point(lang, text, place):
    event = last_event(lang, text)
    assert (event.place_text, event.place, event.lat) == (place, None, None)


PASSING = [
    ("fr", "Des hommes armés ont attaqué Djibo lundi. Mardi, un convoi venu de Kaya a été incendié.", "Djibo"),
    ("en", "Gunmen attacked Fassala on Monday. On Tuesday they abducted two traders from Nema.", "Fassala"),
]


@pytest.mark.parametrize(("lang", "text", "place"), PASSING)
def test_where_somebody_came_from_is_not_where_it_happened(lang, text, place):
    assert last_event(lang, text).place_text == place


@pytest.mark.parametrize(
    ("lang", "text", "near"),
    [
        ("fr", "Trois civils ont été tués lundi à Korzaba, à 12 km au nord de Djibo.", True),
        ("en", "Three civilians were killed on Monday in Korzaba, about 130 kilometers north of Djibo.", False),
    ],
)
def test_a_village_without_a_point_has_that_of_the_town_it_is_close_to(lang, text, near):
    event = last_event(lang, text)
    assert (event.place_text, event.place) == ("Korzaba", None)
    assert ((event.region, round(event.lat)) == ("BFA:sahel", 14)) if near else event.lat is None
