"""« la même période de l'an dernier », "the same period last year". Published on 14 September 2022."""

import pytest
from dates.checks import check, read

FOUND = [
    (
        "en",
        "From January 1 to June 30, 7,260 landed, against 9,104 over the same period last year.",
        [("January 1", "2022-01-01/2022-06-30"), ("the same period", "2021-01-01/2021-06-30")],
    ),
    (
        "en",
        "Output rose in the second quarter of 2022. It had fallen in the same period a year earlier.",
        [("second quarter", "2022-Q2"), ("same period", "2021-Q2")],
    ),
    ("en", "Last year at the same date, the appeal stood at 31.", [("at the same date", "2021-09-14")]),
    ("en", "Prices were lower in the same period last year.", [("same period", "2021")]),
    (
        "fr",
        "Du 1er janvier au 30 juin, on a compté 40 rapts, contre 61 sur la même période de l'an dernier.",
        [("1er janvier", "2022-01-01/2022-06-30"), ("la même période", "2021-01-01/2021-06-30")],
    ),
    ("fr", "L'appel en était à 31 % l'an dernier à la même date.", [("à la même date", "2021-09-14")]),
    ("fr", "Les prix étaient plus bas à la même époque l'an dernier.", [("même époque", "2021")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)
