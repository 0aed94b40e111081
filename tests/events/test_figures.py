"""How many people were hit: the printed number, what it counts, and what the words leave open."""

from functools import cache

import pytest

from sahelscope import parse
from sahelscope.events import figures, scan, singles, triggers

#: language, sentence, [(printed, what, low, high)]
FOUND = [
    ("fr", "Au moins 12 morts dans une attaque.", [("Au moins 12", "deaths", 12, None)]),
    ("fr", "Douze soldats ont été tués.", [("Douze", "deaths", 12, 12)]),
    ("fr", "Une vingtaine de civils ont péri.", [("Une vingtaine", "deaths", 18, 22)]),
    ("fr", "Une douzaine de blessés ont été évacués.", [("Une douzaine", "wounded", 12, 12)]),
    ("fr", "Des dizaines de villageois ont été enlevés.", [("Des dizaines", "abducted", 20, 99)]),
    ("fr", "Des centaines de personnes ont fui.", [("Des centaines", "displaced", 200, 999)]),
    ("fr", "Plus de 15 000 déplacés ont été dénombrés.", [("Plus de 15 000", "displaced", 15000, None)]),
    ("fr", "Plus d'un million de personnes sont déplacées.", [("Plus d'un million", "displaced", 1000000, None)]),
    ("fr", "1,5 million de personnes ont fui.", [("1,5 million", "displaced", 1500000, 1500000)]),
    ("fr", "L'arrestation de onze soldats a surpris.", [("onze", "arrested", 11, 11)]),
    ("fr", "La police a interpellé 45 jeunes.", [("45", "arrested", 45, 45)]),
    (
        "fr",
        "Les bandits ont tué deux gendarmes et blessé trois autres.",
        [("deux", "deaths", 2, 2), ("trois", "wounded", 3, 3)],
    ),
    ("fr", "Deux agents ont été évacués au CHU après l'attaque.", [("Deux", "wounded", 2, 2)]),
    ("fr", "Six fillettes ont été admises au dispensaire.", [("Six", "wounded", 6, 6)]),
    ("fr", "Cinq bergers ont été pris en charge aux urgences.", [("Cinq", "wounded", 5, 5)]),
    ("fr", "L'explosion a fait 4 morts et 9 blessés.", [("4", "deaths", 4, 4), ("9", "wounded", 9, 9)]),
    ("fr", "Le bus a sauté sur une mine, tuant quinze passagers.", [("quinze", "deaths", 15, 15)]),
    ("fr", "Entre 20 et 30 personnes ont été tuées.", [("Entre 20 et 30", "deaths", 20, 30)]),
    ("fr", "12 à 15 personnes ont péri.", [("12 à 15", "deaths", 12, 15)]),
    ("fr", "Deux ou trois enfants ont été blessés.", [("Deux ou trois", "wounded", 2, 3)]),
    ("fr", "Vingt et un mineurs sont morts.", [("Vingt et un", "deaths", 21, 21)]),
    ("fr", "Soixante et onze gardes ont été tués.", [("Soixante et onze", "deaths", 71, 71)]),
    ("fr", "Quatre-vingt-dix-sept personnes sont mortes.", [("Quatre-vingt-dix-sept", "deaths", 97, 97)]),
    (
        "fr",
        "Deux cent cinquante familles et mille deux cents réfugiés sont arrivés.",
        [("mille deux cents", "displaced", 1200, 1200)],
    ),
    ("fr", "Quelque 3.000 réfugiés ont passé la frontière.", [("Quelque 3.000", "displaced", 3000, 3000)]),
    ("fr", "Près de 300 personnes ont été déplacées.", [("Près de 300", "displaced", 300, 300)]),
    ("fr", "Jusqu'à 40 orpailleurs seraient morts.", [("Jusqu'à 40", "deaths", 0, 40)]),
    ("fr", "Douze personnes, dont trois enfants, ont été tuées.", [("Douze", "deaths", 12, 12)]),
    ("fr", "Plusieurs dizaines de morts sont à déplorer.", [("Plusieurs dizaines", "deaths", 20, 99)]),
    ("fr", "L'enlèvement de deux religieuses inquiète.", [("deux", "abducted", 2, 2)]),
    ("fr", "Un berger a été abattu.", [("Un", "deaths", 1, 1)]),
    ("fr", "Le bilan est passé de 12 à 15 morts.", [("12 à 15", "deaths", 15, 15)]),
    ("fr", "Le massacre d'environ 300 personnes reste impuni.", [("environ 300", "deaths", 300, 300)]),
    ("fr", "63 assaillants et 25 gardes ont été tués.", [("63 assaillants et 25", "deaths", 88, 88)]),
    ("fr", "Deux cents policiers ont arrêté douze étudiants.", [("douze", "arrested", 12, 12)]),
    ("en", "At least 12 people were killed.", [("At least 12", "deaths", 12, None)]),
    ("en", "A dozen people were wounded.", [("A dozen", "wounded", 12, 12)]),
    ("en", "Two dozen miners died.", [("Two dozen", "deaths", 24, 24)]),
    ("en", "Dozens of villagers were kidnapped.", [("Dozens of", "abducted", 20, 99)]),
    ("en", "Hundreds of people fled.", [("Hundreds of", "displaced", 200, 999)]),
    ("en", "Tens of thousands of people have been displaced.", [("Tens of thousands of", "displaced", 20000, 99999)]),
    ("en", "More than 2,000 people fled their homes.", [("More than 2,000", "displaced", 2000, None)]),
    ("en", "1.5 million people have been displaced.", [("1.5 million", "displaced", 1500000, 1500000)]),
    ("en", "The arrest of eleven soldiers surprised the town.", [("eleven", "arrested", 11, 11)]),
    ("en", "Police detained 45 students.", [("45", "arrested", 45, 45)]),
    (
        "en",
        "Gunmen killed three guards, abducted two others and wounded four.",
        [("three", "deaths", 3, 3), ("two", "abducted", 2, 2), ("four", "wounded", 4, 4)],
    ),
    ("en", "Three drivers were airlifted to a hospital.", [("Three", "wounded", 3, 3)]),
    ("en", "The blast left four people dead and nine wounded.", [("four", "deaths", 4, 4), ("nine", "wounded", 9, 9)]),
    ("en", "The bus hit a mine, killing fifteen passengers.", [("fifteen", "deaths", 15, 15)]),
    ("en", "Between 20 and 30 soldiers died.", [("Between 20 and 30", "deaths", 20, 30)]),
    ("en", "12 to 15 people were killed.", [("12 to 15", "deaths", 12, 15)]),
    ("en", "12-15 people were killed.", [("12-15", "deaths", 12, 15)]),
    ("en", "Two or three children were hurt.", [("Two or three", "wounded", 2, 3)]),
    ("en", "Twenty-two miners died.", [("Twenty-two", "deaths", 22, 22)]),
    ("en", "One hundred and five people were arrested.", [("One hundred and five", "arrested", 105, 105)]),
    (
        "en",
        "Two hundred and fifty thousand people fled.",
        [("Two hundred and fifty thousand", "displaced", 250000, 250000)],
    ),
    ("en", "As many as forty miners died.", [("As many as forty", "deaths", 0, 40)]),
    ("en", "Twelve people, including three children, were killed.", [("Twelve", "deaths", 12, 12)]),
    ("en", "The attack claimed the lives of seven herders.", [("seven", "deaths", 7, 7)]),
    ("en", "The abduction of 20 schoolgirls shocked the town.", [("20", "abducted", 20, 20)]),
    ("en", "Nearly 300 people were displaced.", [("Nearly 300", "displaced", 300, 300)]),
    ("en", "Fifty gunmen killed 12 villagers.", [("12", "deaths", 12, 12)]),
    ("en", "The death toll rose from 12 to 15.", [("12 to 15", "deaths", 15, 15)]),
    ("en", "12 killed, five wounded in ambush near Tera", [("12", "deaths", 12, 12), ("five", "wounded", 5, 5)]),
    ("en", "One shepherd was shot dead.", [("One", "deaths", 1, 1)]),
    ("en", "Several soldiers were wounded.", [("Several", "wounded", 2, 9)]),
    ("fr", "Awa Sy, 34 ans, a été enlevée.", [("Awa Sy", "abducted", 1, 1)]),
    ("en", "A boy aged 12 was killed.", [("A", "deaths", 1, 1)]),
    ("en", "Awa Sy, 34, was kidnapped.", [("Awa Sy", "abducted", 1, 1)]),
]
LEFT_ALONE = [
    ("en", "Some 99999999999999999999 people were killed."),
    ("fr", "99 999 999 999 999 personnes ont été tuées."),
    ("fr", "Le 12 décembre, des soldats ont été blessés."),
    ("fr", "Les bandits ont tué 300 têtes de bétail."),
    ("fr", "La piste de 12 kilomètres est coupée."),
    ("fr", "Le stade a 30 000 places."),
    ("fr", "Des motos ont été brûlées, faisant fuir les passants."),
    ("en", "On 12 December soldiers were wounded."),
    ("en", "Raiders killed 300 head of cattle."),
    ("en", "The 12-kilometre road is cut."),
    ("en", "The stadium has 30,000 seats."),
]  # fmt: skip


@cache
def scanner(lang):
    return scan.Scanner({"casualties": figures.forms(lang), "people": singles.forms(lang).items()})


def figures_of(lang, sentence):
    low = triggers.lower(sentence)
    found = scanner(lang).find(low)
    dates = [(i, i + 11) for i in [low.find("12 d")] if i >= 0]
    return [
        (f.text, f.what, f.low, f.high)
        for f in figures.find(
            sentence,
            low,
            (0, len(sentence)),
            found["casualties"],
            lang,
            dates,
            sorted((h.start, h.end) for h in found["people"].all),
        )
    ]


@pytest.mark.parametrize(("lang", "sentence", "expected"), FOUND)
def test_a_figure_is_read_with_its_words(lang, sentence, expected):
    assert figures_of(lang, sentence) == expected


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_other_numbers_count_nobody(lang, sentence):
    assert figures_of(lang, sentence) == []


def test_a_figure_belongs_to_its_event():
    from sahelscope import parse

    text = "Gunmen killed 12 herders near Gao on Monday, while police arrested 40 students in Niamey."
    assert [[(f.what, f.low) for f in e.figures] for e in parse(text, lang="en").events] == [
        [("deaths", 12)],
        [("arrested", 40)],
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Gunmen killed 80% of the soldiers in Gao."),
        ("en", "Gunmen killed 80 % of the soldiers in Gao."),
        ("fr", "Des tirs ont tué 80% des soldats à Gao."),
        ("fr", "Environ 80 % des soldats tués vivaient à Gao."),
    ],
)
def test_a_share_counts_nobody(lang, text):
    assert not any(event.figures for event in parse(text, lang=lang).events)


#: what is printed, and whether it is roughly the middle of what it may be
ROUGH = [
    ("fr", "Une vingtaine de civils ont péri.", True),
    ("fr", "Environ 300 personnes ont été tuées à Gao lundi.", True),
    ("fr", "Une vingtaine de bergers et cinq gardes ont été tués.", True),
    ("fr", "Plus d'une vingtaine de civils ont péri.", False),
    ("fr", "Des dizaines de civils ont péri.", False),
    ("fr", "Douze soldats ont été tués.", False),
    ("en", "Around 20 herders were killed.", True),
    ("en", "Nearly 300 people were displaced.", True),
    ("en", "A confirmed 12 herders were killed.", False),
    ("en", "Some 12 to 15 herders were killed.", False),
    ("en", "Around 20 herders and 3 to 5 guards were killed.", False),
    ("en", "At least 20 herders were killed.", False),
]


@pytest.mark.parametrize(("lang", "sentence", "rough"), ROUGH)
def test_a_figure_says_whether_it_is_rough(lang, sentence, rough):
    assert {f.about for e in parse(sentence, lang=lang).events for f in e.figures} == {rough}
