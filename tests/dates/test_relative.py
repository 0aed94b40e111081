"""A week, month or year counted from that of the publication."""

import pytest
from dates.checks import check, read

FOUND = [
    ("fr", "Le barrage a résisté aux pluies du week-end.", [("du week-end", "2022-09-10/2022-09-11")]),
    ("en", "The market closed last week.", [("last week", "2022-W36")]),
    ("en", "The market closed earlier this week.", [("this week", "2022-W37")]),
    ("en", "The market opens next week.", [("next week", "2022-W38")]),
    ("en", "The market closed last month.", [("last month", "2022-08")]),
    ("en", "The market closed last year.", [("last year", "2021")]),
    ("en", "The market closed late last year.", [("late last year", "2021")]),
    ("en", "So far this year, 600 stalls have opened.", [("this year", "2022")]),
    ("en", "It opens by the end of the year.", [("end of the year", "2022")]),
    ("en", "It closed over the weekend.", [("the weekend", "2022-09-10/2022-09-11")]),
    ("en", "It will close this weekend.", [("this weekend", "2022-09-17/2022-09-18")]),
    ("en", "It closed last weekend.", [("last weekend", "2022-09-10/2022-09-11")]),
    ("en", "It closed in the last quarter.", [("last quarter", "2022-Q2")]),
    ("fr", "Le marché a fermé la semaine dernière.", [("semaine dernière", "2022-W36")]),
    ("fr", "La semaine passée, le marché a fermé.", [("semaine passée", "2022-W36")]),
    ("fr", "Le marché a fermé cette semaine.", [("cette semaine", "2022-W37")]),
    ("fr", "Le marché ouvre la semaine prochaine.", [("semaine prochaine", "2022-W38")]),
    ("fr", "Le mois dernier, le marché a fermé.", [("mois dernier", "2022-08")]),
    ("fr", "Le marché a fermé ce mois-ci.", [("ce mois-ci", "2022-09")]),
    ("fr", "L'an dernier, le marché a fermé.", [("an dernier", "2021")]),
    ("fr", "L'année prochaine, le marché ouvrira.", [("année prochaine", "2023")]),
    ("fr", "Le marché ouvrira en fin d'année.", [("fin d'année", "2022")]),
    ("fr", "Le marché ouvrira d'ici la fin du mois.", [("fin du mois", "2022-09")]),
    ("fr", "Le marché a fermé le week-end dernier.", [("week-end dernier", "2022-09-10/2022-09-11")]),
    ("fr", "Le marché fermera ce week-end.", [("ce week-end", "2022-09-17/2022-09-18")]),
    (
        "en",
        "It rained earlier this month, on 3 September.",
        [("earlier this month", "2022-09"), ("3 September", "2022-09-03")],
    ),
    ("en", "Last year's vote was calm.", [("Last year", "2021")]),
    ("fr", "En début de semaine, il a plu.", [("En début de semaine", "2022-W37")]),
    ("fr", "En fin de semaine dernière, il a plu.", [("fin de semaine dernière", "2022-W36")]),
    ("fr", "Depuis le début de l'année, il pleut.", [("début de l'année", "2022")]),
    ("fr", "Le mois écoulé, il a plu.", [("Le mois écoulé", "2022-08")]),
]
LEFT_ALONE = [
    ("en", "It takes two weeks a year."),
    ("en", "The weekly market is large."),
    ("en", "The year has been hard."),
    ("fr", "L'année a été dure."),
    ("fr", "Les examens de fin d'année ont commencé."),
    ("en", "She is player of the year."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
