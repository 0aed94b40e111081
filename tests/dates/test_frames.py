"""The year that frames a story holds for the dates told after it."""

import pytest
from dates.checks import check, read

FOUND = [
    (
        "en",
        "In 2012, the rains failed. Today, they are back. On 22 March, it rained.",
        [("2012", "2012"), ("Today", "2022-09-14"), ("22 March", "2022-03-22")],
    ),
    (
        "en",
        "In 2012, the rains failed. Wells dried. Herds died. People left. On 22 March, it rained.",
        [("2012", "2012"), ("22 March", "2022-03-22")],
    ),
    (
        "en",
        "In 2012, the rains failed. On 22 March, the wells dried up.",
        [("2012", "2012"), ("22 March", "2012-03-22")],
    ),
    (
        "fr",
        "En 2012, les pluies ont manqué. Le 22 mars, les puits étaient à sec.",
        [("2012", "2012"), ("22 mars", "2012-03-22")],
    ),
    (
        "fr",
        "Deux crues en 98 (en janvier à Gao, en octobre à Mopti).",
        [("98", "1998"), ("janvier", "1998-01"), ("octobre", "1998-10")],
    ),
    (
        "en",
        "On 18 August 2020, it rained. On 19 August, it was dry.",
        [("18 August 2020", "2020-08-18"), ("19 August", "2020-08-19")],
    ),
    ("en", "Last year a dam broke on 12 August.", [("Last year", "2021"), ("12 August", "2021-08-12")]),
    ("en", "Two dams broke last year, in March.", [("last year", "2021"), ("March", "2021-03")]),
    ("en", "Next year, as ever, the fair opens on 12 October.", [("Next year", "2023"), ("12 October", "2023-10-12")]),
    ("fr", "L'an dernier, la digue a cédé le 12 août.", [("an dernier", "2021"), ("12 août", "2021-08-12")]),
    # only compared with
    ("en", "Fewer than last year came to the fair in June.", [("last year", "2021"), ("June", "2022-06")]),
    ("en", "The town has grown since 2012. On 22 March, it rained.", [("2012", "2012"), ("22 March", "2022-03-22")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)
