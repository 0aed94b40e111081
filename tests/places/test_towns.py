"""Towns and regions of the five countries: doubtful names need evidence, unlisted villages a type word."""

import pytest

from sahelscope import header, places
from sahelscope.places import gazetteer


def found(language, text):
    return [(m.text, m.country) for m in places.find(header.read(text, lang=language)) if m.kind in ("city", "region")]


WITH_EVIDENCE = [
    ("fr", "Le marché de San, au Mali, a brûlé.", [("San", "MLI")]),
    ("fr", "À Say, au sud de Niamey, le pont rouvre.", [("Say", "NER"), ("Niamey", "NER")]),
    ("fr", "La ville de Mao attend la pluie.", [("Mao", "TCD")]),
    ("fr", "Le préfet de Bol a reçu les pêcheurs.", [("Bol", "TCD")]),
    ("fr", "Au Mali, un car est tombé en panne à Kati.", [("Kati", "MLI")]),
    ("fr", "La route relie Kaya et Djibo.", [("Kaya", "BFA"), ("Djibo", "BFA")]),
    ("fr", "Le Burkina Faso rouvre des écoles dans le Centre-Nord.", [("Centre-Nord", "BFA")]),
    ("fr", "Au Burkina Faso, la région de l'Est manque de sel.", [("Est", "BFA")]),
    ("fr", "Au Burkina Faso, la région du Nord manque de sel.", [("Nord", "BFA")]),
    ("fr", "Des semences pour Gaya, située à 300 km de Niamey.", [("Gaya", "NER"), ("Niamey", "NER")]),
    ("fr", "La ville de Kaya a soif. Kaya attend. Kaya Diallo aussi.", [("Kaya", "BFA"), ("Kaya", "BFA")]),
    ("fr", "Lamordé, au Niger, plante. Lamordé récolte. Le Burkina aide.", [("Lamordé", "NER"), ("Lamordé", "NER")]),
    ("en", "In Niger, the town of Say plants. Say what you like.", [("Say", "NER")]),
    ("fr", "Un car du Burkina Faso arrive à Gao.", [("Gao", "MLI")]),
    ("en", "The town of Mao is waiting for rain.", [("Mao", "TCD")]),
    ("en", "In Niger, a bridge reopened in Say.", [("Say", "NER")]),
    ("en", "Chad said that Bol market had reopened.", [("Bol", "TCD")]),
    ("en", "Buses run between Kaya and Djibo.", [("Kaya", "BFA"), ("Djibo", "BFA")]),
    ("en", "San, in southern Mali, has a new school.", [("San", "MLI")]),
    ("en", "Djibo, Sahel, Burkina Faso", [("Djibo", "BFA"), ("Sahel", "BFA")]),
    ("en", "Rain fell in the Sahel region, northern Burkina Faso.", [("Sahel", "BFA")]),
    ("fr", "Au Burkina Faso, la province du Soum plante.", [("Soum", "BFA")]),
    ("fr", "Au Tchad, la province du Lac pêche.", [("Lac", "TCD")]),
]
LEFT_ALONE = [
    ("en", "Say what you like."),
    ("en", "San Marco won; Mao Zedong wrote."),
    ("en", "Kaya Scodelario and Mani Diallo sang."),
    ("en", "The east, the centre and the north are dry."),
    ("fr", "L'est, le centre et le nord ont soif."),
    ("fr", "Mao est mort en Chine."),
    ("fr", "Sadio Mané et Salif Keita ont chanté."),
    ("fr", "Le Centre national des arts ouvre."),
    ("fr", "Kaya chante à l'école."),
    ("fr", "Nice journée ! Man, quelle pluie."),
    ("fr", "Il a visité le nord-est du pays."),
    ("fr", "La commune a élu son maire."),
    ("fr", "La ville de Dieu est un film."),
    ("fr", "Au Mali, un prix remis à Ibrahim et un appel à Wagner."),
    ("en", "In May, Niger planted. It rained in June, Mali said. In Africa, Mali is large."),
    ("fr", "Au Mali, deux blessés à Pâques, tombés à Noël."),
]
SPELLINGS = [
    ("fr", "Tillabéri, Tillabéry, Tillabery et TILLABERI", "NER"),
    ("fr", "Tombouctou et Timbuktu", "MLI"),
    ("fr", "Barsalogho et Barsalogo", "BFA"),
    ("fr", "Sévaré et Sevare", "MLI"),
    ("fr", "Fada N'Gourma et Fada N’Gourma", "BFA"),
    ("fr", "Aguelhok, Aguelhoc et Aguel'hoc", "MLI"),
    ("fr", "Gorom-Gorom et Gorom Gorom", "BFA"),
    ("fr", "N'Guigmi, Nguigmi et N’Guigmi", "NER"),
    ("fr", "Agadez et Agadès", "NER"),
    ("fr", "Abéché et Abeche", "TCD"),
    ("fr", "Kaédi et Kaedi", "MRT"),
    ("en", "Menaka and Ménaka", "MLI"),
]
LACKING = "Sévaré Barsalogho Solhan Banibangou Moura Ogossagou Inates Chinagodrar Boulikessi Tongo-Tongo Mbera".split()
UNLISTED = [
    ("fr", "Au Mali, la commune de Tanabougou-Sud a élu un maire. Tanabougou-Sud fête.", ["Tanabougou-Sud"] * 2, "MLI"),
    ("fr", "Une fête à Zambéla, une localité du nord du Burkina Faso.", ["Zambéla"], "BFA"),
    ("fr", "Au Niger, les habitants de Wandaré et Téra plantent.", ["Wandaré", "Téra"], "NER"),
    ("fr", "Au Mali, un car roule sur l'axe Gao-Wandaré.", ["Gao", "Wandaré"], "MLI"),
    ("fr", "Au Mali, un car roule entre Gao et Wandaré.", ["Gao", "Wandaré"], "MLI"),
    ("fr", "Au Mali, deux bergers ont été blessés jeudi à Zambéla.", ["Zambéla"], "MLI"),
    ("fr", "Au Mali, il a plu à Gao et à Zambéla.", ["Gao", "Zambéla"], "MLI"),
    ("en", "In Mali, two drivers were wounded on Sunday near Zambela.", ["Zambela"], "MLI"),
    ("en", "Traders complain in Togo. Two were killed on Sunday at about 9 pm at Zambela.", ["Zambela"], "TGO"),
    ("en", "Farmers in the village of Wandara, in northern Mali, plant.", ["Wandara"], "MLI"),
    ("en", "Floods in Wandara, Tillabéri Region, Niger, cut a road.", ["Wandara", "Tillabéri"], "NER"),
    ("en", "Floods cut roads in Wandara, Mali.", ["Wandara"], "MLI"),
    ("en", "Floods cut roads in the Gao Region near Wandara.", ["Gao", "Wandara"], "MLI"),
    ("fr", "Des crues à Wandara, dans la région de Gao, au Mali.", ["Wandara", "Gao"], "MLI"),
    ("en", "In Chad, rain fell on Wandara, a small town near the lake.", ["Wandara"], "TCD"),
]


@pytest.mark.parametrize(("language", "text", "expected"), WITH_EVIDENCE, ids=[t[:50] for _, t, _ in WITH_EVIDENCE])
def test_doubtful_names_count_with_evidence(language, text, expected):
    assert found(language, text) == expected


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE, ids=[t[:50] for _, t in LEFT_ALONE])
def test_words_and_persons_are_no_towns(language, text):
    assert found(language, text) == []


@pytest.mark.parametrize(("language", "text", "country"), SPELLINGS, ids=[t[:50] for _, t, _ in SPELLINGS])
def test_all_spellings_are_one_place(language, text, country):
    mentions = places.find(header.read(text, lang=language))
    assert len(mentions) == 1 + text.count(",") + text.count(" et ") + text.count(" and ")
    assert {m.country for m in mentions} == {country}
    assert len({m.place for m in mentions}) == 1


@pytest.mark.parametrize("name", LACKING)
def test_localities_that_geonames_lacks_are_known(name):
    place = next(p for p in gazetteer.places().values() if name in (p.name, *p.spellings))
    assert place.country in gazetteer.sahel()
    assert place.region


@pytest.mark.parametrize(("language", "text", "names", "country"), UNLISTED, ids=[t[:50] for _, t, _, _ in UNLISTED])
def test_a_village_that_no_list_holds_is_found_by_its_type_word(language, text, names, country):
    assert found(language, text) == [(n, country) for n in names]


def test_each_place_has_its_country_and_lies_in_it_or_says_that_it_is_not_known():
    boxes = {"MLI": (10, 25.1, -12.4, 4.4), "BFA": (9.3, 15.2, -5.7, 2.5), "NER": (11.6, 23.7, 0, 16.1)}
    boxes |= {"TCD": (7.3, 23.6, 13.3, 24.1), "MRT": (14.6, 27.4, -17.2, -4.7)}
    for place in gazetteer.places().values():
        if place.country in boxes and place.lat is not None and place.lon is not None:
            south, north, west, east = boxes[place.country]
            assert south <= place.lat <= north and west <= place.lon <= east, place


def test_every_town_lies_in_a_region_that_the_gazetteer_holds():
    known = gazetteer.places()
    for place in known.values():
        assert not place.region or known[place.region].kind == "region", place
