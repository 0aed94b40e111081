"""A day without a year takes that of a date nearby, where the day of publication is unknown; and the row says so."""

import pytest
from dates.checks import read

FOUND = [
    ("en", "The army killed 22 men on February 9, 2024.\n\nIt denied so on February 13.", "2024-02-09 2024-02-13"),
    ("en", "He was shot on 30 December 2023.\n\nOn 4 January the mayor fled.", "2023-12-30 2024-01-04"),
    ("en", "Since late July 2022 it has rained, and on 19 October the army came.", "2022-07 2022-10-19"),
    ("en", "They met on 8 October 2021. A march is planned for Monday, 18 October.", "2021-10-08 2021-10-18"),
    ("fr", "Il a été tué le vendredi 3 novembre 2023.\n\nLe 5 novembre, on a tiré.", "2023-11-03 2023-11-05"),
    ("fr", "Un débat du 6 mars a tout déclenché. Il a été arrêté jeudi 14 mars 2024.", "2024-03-06 2024-03-14"),
    ("fr", "Le 12 janvier 2020, il est mort.\n\nLe dimanche 9 février, deux autres.", "2020-01-12 2020-02-09"),
    ("fr", "Élu le 28 décembre 2022, il a fui le 3 janvier.", "2022-12-28 2023-01-03"),
]
LEFT_OPEN = [
    ("en", "The war began in 2015. The mayor was shot on 19 October."),
    ("en", "He was born on 3 May 1961. The mayor was shot on 19 October."),
    ("en", "The war began in June 2015. It rained in August."),
    ("fr", "La guerre a commencé en 2015. Le 25 décembre, on a tiré."),
    ("fr", "Le 3 mai 2012, il est mort.\n\nIl a plu en octobre."),
]


@pytest.mark.parametrize(("language", "text", "values"), FOUND)
def test_the_date_nearby_fixes_the_year(language, text, values):
    dates = read(language, text, None)
    assert " ".join(d.value or "?" for d in dates) == values
    assert "nearby" in {d.rule for d in dates}


@pytest.mark.parametrize(("language", "text"), LEFT_OPEN)
def test_what_is_far_away_fixes_nothing(language, text):
    assert read(language, text, None)[-1].value is None
