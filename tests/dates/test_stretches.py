"""« du 14 au 18 août », "between Tuesday and Friday": the two ends are one date. Published on 14 September 2022."""

import pytest
from dates.checks import check, read

FOUND = [
    (
        "en",
        "It was carried out between Tuesday and Friday by troops.",
        [("Tuesday and Friday", "2022-09-06/2022-09-09")],
    ),
    (
        "en",
        "They killed 22 men between February 9 and 11, 2020.",
        [("February 9 and 11, 2020", "2020-02-09/2020-02-11")],
    ),
    ("en", "The pits shut for the rains, from June 15 to September 3.", [("June 15", "2022-06-15/2022-09-03")]),
    ("en", "No case was recorded between October 1 and 9.", [("October 1 and 9", "2021-10-01/2021-10-09")]),
    ("en", "The gunmen came overnight from Sunday to Monday.", [("Sunday to Monday", "2022-09-11/2022-09-12")]),
    ("en", "Eleven people drowned between 24 and 30 August.", [("24 and 30 August", "2022-08-24/2022-08-30")]),
    ("en", "Shells fell on the night of 9 to 10 August.", [("9 to 10 August", "2022-08-09/2022-08-10")]),
    ("en", "The sale will run between Tuesday and Friday.", [("Tuesday and Friday", "2022-09-20/2022-09-23")]),
    ("en", "He met both on Monday and Tuesday.", [("Monday", "2022-09-12"), ("Tuesday", "2022-09-13")]),
    ("en", "Between May 3, 2020 and now, nobody came.", [("May 3, 2020", "2020-05-03")]),
    ("fr", "Le bac a coulé dans la nuit de dimanche à lundi.", [("dimanche à lundi", "2022-09-11/2022-09-12")]),
    ("fr", "Il a brûlé dans la nuit du dimanche au lundi 5 septembre.", [("dimanche", "2022-09-04/2022-09-05")]),
    ("fr", "Dans la nuit de jeudi à vendredi 9 septembre, on a tiré.", [("jeudi", "2022-09-08/2022-09-09")]),
    ("fr", "Réunis du lundi 5 au samedi 10 septembre, ils ont parlé.", [("lundi 5", "2022-09-05/2022-09-10")]),
    ("fr", "Entre le 9 janvier et le 3 février, le village a été vidé.", [("9 janvier", "2022-01-09/2022-02-03")]),
    ("fr", "La foire s'est tenue du 14 au 18 août à Gao.", [("14 au 18 août", "2022-08-14/2022-08-18")]),
    ("fr", "Il a plu du 15/01 au 18/01 à Gao.", [("15/01", "2022-01-15"), ("18/01", "2022-01-18")]),
    ("fr", "Il a plu du 15/01/2022 au 18/01/2022.", [("15/01/2022 au 18/01/2022", "2022-01-15/2022-01-18")]),
    ("fr", "Il a plu du 17 au 18 août 2020.", [("17", "2020-08-17"), ("18 août 2020", "2020-08-18")]),
    ("fr", "Il a plu lundi et mardi.", [("lundi", "2022-09-12"), ("mardi", "2022-09-13")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


def test_a_stretch_that_nothing_fixes_is_one_date_without_a_value():
    check(read("fr", "Ils sont attendus du 14 au 18 août.", None), [("14 au 18 août", None)])
