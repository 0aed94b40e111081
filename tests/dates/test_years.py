"""A year, and the numbers shaped like years that are none."""

import pytest
from dates.checks import check, not_yet, read

FOUND = [
    ("en", "The village has had water since 2012.", [("2012", "2012")]),
    ("en", "The 2020 harvest was poor.", [("2020", "2020")]),
    ("en", "The 2020 elections were calm.", [("2020", "2020")]),
    ("en", "It was built in 1998 and repaired in 2014.", [("1998", "1998"), ("2014", "2014")]),
    ("en", "The mission (2013-2014) left few traces.", [("2013", "2013"), ("2014", "2014")]),
    ("en", "Rain failed from 2012 to 2015.", [("2012", "2012"), ("2015", "2015")]),
    ("en", "The season of 2021/22 was dry.", [("2021", "2021"), ("22", "2022")]),
    ("en", "The school opened in late 2019.", [("late 2019", "2019")]),
    ("en", "The school opened at the end of 2019.", [("end of 2019", "2019")]),
    ("fr", "Le village a l'eau depuis 2012.", [("2012", "2012")]),
    ("fr", "La récolte 2020 a été mauvaise.", [("2020", "2020")]),
    ("fr", "Les élections de 2020 ont été calmes.", [("2020", "2020")]),
    ("fr", "Il a été bâti en 1998.", [("1998", "1998")]),
    ("fr", "La pluie a manqué de 2012 à 2015.", [("2012", "2012"), ("2015", "2015")]),
    ("fr", "La mission (2013-2014) a laissé peu de traces.", [("2013", "2013"), ("2014", "2014")]),
    ("fr", "L'école a ouvert fin 2019.", [("fin 2019", "2019")]),
    ("fr", "L'école a ouvert au début de l'année 2019.", [("2019", "2019")]),
    ("en", "A 1999 Toyota was stolen.", [("1999", "1999")]),
    ("en", "The class of '98 met.", [("98", "1998")]),
    ("en", "In mid-2021, it rained.", [("mid-2021", "2021")]),
    ("en", "The years 2020 and 2021 were dry.", [("2020", "2020"), ("2021", "2021")]),
    ("en", "He earned 2000 dollars in 2020.", [("2020", "2020")]),
    ("fr", "La saison 2021-2022 a été bonne.", [("2021", "2021"), ("2022", "2022")]),
    ("fr", "Mi-2021, il a plu.", [("Mi-2021", "2021")]),
    ("fr", "Deux crues en 98, une en 99.", [("98", "1998"), ("99", "1999")]),
    ("fr", "Plus de 2000 écoles ont fermé en 2020.", [("2020", "2020")]),
]
LEFT_ALONE = [
    ("en", "The law (50 U.S.C. 1701) allows it, as does section 1622(d)."),
    ("fr", "Ils étaient 38 000 à marcher, dont 2000 à Gao."),
    ("en", "The number of refugees rose from 1900 to 2500."),
    ("fr", "Le bilan est passé de 1900 à 2500."),
    ("en", "Two Mirage 2000 jets flew over Gao."),
    ("en", "The council adopted resolution 2391."),
    ("en", "The well lies 1990 metres from the road."),
    ("en", "The town sent 2000 soldiers."),
    ("en", "At least 1500 villagers came."),
    ("en", "Some 1,990 villagers came."),
    ("en", "The bus broke down on the RN15 road."),
    ("en", "The African Union's Agenda 2063 is a plan."),
    ("en", "The ticket costs 2000 francs."),
    ("en", "The car is a Peugeot 2008."),
    ("fr", "Deux Mirage 2000 ont survolé Gao."),
    ("fr", "Le Conseil a adopté la résolution 2391."),
    ("fr", "Le puits est à 1990 mètres de la route."),
    ("fr", "La marche a réuni 2000 personnes."),
    ("fr", "Plus de 1900 écoles ont fermé."),
    ("fr", "La ville compte 1 990 maisons."),
    ("fr", "Le car est tombé en panne sur la RN15."),
    ("fr", "L'Agenda 2063 est un plan."),
    ("fr", "Le billet coûte 2000 francs."),
    ("fr", "Il gagne 2000 francs par jour."),
    ("en", "Under Law 2021-034, it is banned."),
    ("en", "Flight 2021 from Dakar landed."),
    ("en", "Page 1990 is torn."),
    ("en", "The 1500 m was won by Awa."),
    ("en", "It cost €2020."),
    ("fr", "La loi 2021-034 a été votée."),
    ("fr", "Le fleuve a monté de 1980 centimètres."),
    ("fr", "Le numéro 2021 gagne."),
    ("fr", "Le vol 2021 a du retard."),
]
NOT_YET = [
    ("en", "In 2009 the population was 1990.", [("2009", "2009")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND + not_yet(NOT_YET))
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
