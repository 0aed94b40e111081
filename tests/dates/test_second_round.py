"""Deadlines, weekends, months in small letters, days of chronologies. Published on 14 September 2022."""

import pytest
from dates.checks import check, read

FOUND = [
    ("en", "The army told residents to leave the area within a week.", [("within a week", "2022-09-21")]),
    ("en", "He vowed to hand over power within three days.", [("within three days", "2022-09-17")]),
    ("en", "The hostages were freed within a week.", []),
    ("en", "The herders must leave within 72 hours.", []),
    ("en", "The bridge will reopen in one week.", [("in one week", "2022-09-21")]),
    (
        "en",
        "The camp fell on 3 May 2021. Within ten days, rebels held the town.",
        [("3 May 2021", "2021-05-03"), ("Within ten days", "2021-05-13")],
    ),
    (
        "en",
        "The camp fell on 3 May 2021. Over the following four days, ten more died.",
        [("3 May 2021", "2021-05-03"), ("the following four days", "2021-05-04/2021-05-07")],
    ),
    ("en", "The accord was signed on 3 may 2021.", [("3 may 2021", "2021-05-03")]),
    ("en", "The trial opened in march 2021.", [("march 2021", "2021-03")]),
    ("en", "At least 3 may have died, and 12 march on.", []),
    ("en", "Write to BP 2014, Gao; the 2004 Agreement holds.", []),
    ("en", "Four have died since the weekend.", [("since the weekend", "2022-09-10/2022-09-11")]),
    ("en", "Twelve have been taken since the new year.", [("the new year", "2022-01-01")]),
    ("en", "Nobody wins a cup on a Thursday.", []),
    ("en", "They came to the Sunday cattle market.", []),
    ("en", "Friday's parade was called off.", [("Friday", "2022-09-16")]),
    ("en", "The board set 14 November as the date of the vote.", [("14 November", "2022-11-14")]),
    ("en", "It was the wettest August since 1987.", [("August", "2022-08"), ("1987", "1987")]),
    (
        "en",
        "The sanctions came in January 2021 and were lifted that July.",
        [("January 2021", "2021-01"), ("that July", "2021-07")],
    ),
    ("fr", "Les habitants doivent partir sous 3 jours.", [("sous 3 jours", "2022-09-17")]),
    ("fr", "Les éleveurs ont été sommés de partir dans les dix jours.", [("dans les dix jours", "2022-09-24")]),
    ("fr", "Ils doivent partir sous 72 heures.", []),
    ("fr", "L'affaire apparaît sous un jour nouveau.", []),
    ("fr", "Le pont rouvrira dans sept jours.", [("dans sept jours", "2022-09-21")]),
    ("fr", "La société est installée BP 2014 à Gao.", []),
    ("fr", "Un convoi est attendu en fin de semaine.", [("en fin de semaine", "2022-09-17/2022-09-18")]),
    ("fr", "Quatre personnes sont mortes depuis le week-end.", [("depuis le week-end", "2022-09-10/2022-09-11")]),
    ("fr", "Le syndicat annonce une grève à compter de vendredi.", [("vendredi", "2022-09-16")]),
    ("fr", "Les législatives anticipées à l'automne semblaient probables.", [("automne", "2022-FA")]),
    ("fr", "Hier, au lendemain de la démission, il a parlé.", [("Hier", "2022-09-13"), ("lendemain", "2022-09-13")]),
    (
        "fr",
        "Le 12 mai 2021, il a été arrêté. Au cours des quatre jours suivants, dix hommes sont morts.",
        [("12 mai 2021", "2021-05-12"), ("quatre jours suivants", "2021-05-13/2021-05-16")],
    ),
    (
        "fr",
        "On a tiré le 12 mai 2021, a dit la ligue aujourd'hui. Dix hommes ont été arrêtés ce jour-là.",
        [("12 mai 2021", "2021-05-12"), ("aujourd'hui", "2022-09-14"), ("ce jour-là", "2021-05-12")],
    ),
    ("fr", "Croisée l'autre semaine au marché, elle attendait.", [("l'autre semaine", "2022-W36")]),
    ("fr", "Le sommet s'est tenu du 13 au 19 novembre 2021.", [("13 au 19 novembre 2021", "2021-11-13/2021-11-19")]),
    ("fr", "Le sommet des 15 et 16 juin a échoué.", [("15", "2022-06-15"), ("16 juin", "2022-06-16")]),
    ("fr", "Des vols ont été commis entre 1 h 30 et 4 h mardi.", [("1 h 30", "2022-09-13"), ("mardi", "2022-09-13")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


CHRONOLOGIES = [
    (
        "en",
        "Kidnappings in the north:\nDec 14, 2008 - Two envoys are taken.\nJan 22 - Four tourists are seized.\n"
        "April 5 - One is freed; the last one leaves on April 20.\n",
        ["2008-12-14", "2009-01-22", "2009-04-05", "2009-04-20"],
    ),
    (
        "fr",
        "Les rapts au nord :\n14 décembre 2008 – Deux envoyés sont pris.\n22 janvier – Quatre touristes enlevés.\n"
        "5 avril – L'un est libre.\n",
        ["2008-12-14", "2009-01-22", "2009-04-05"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CHRONOLOGIES)
def test_a_day_of_a_chronology_follows_the_one_of_the_line_before(language, text, expected):
    assert [d.value for d in read(language, text)] == expected


def test_two_lines_are_no_chronology():
    text = "Dec 14, 2008 - Two envoys are taken.\nJan 22 - Four tourists are seized.\n"
    assert [d.value for d in read("en", text)] == ["2008-12-14", "2022-01-22"]


DAYS_ALONE = [
    (
        "en",
        "Rains began on 3 June 2021. A bridge fell on the 21st, and a dam broke on the 25th.",
        "2021-06-21 2021-06-25",
    ),
    ("fr", "Les pluies ont commencé le 20 juin 2021. Le 3, un pont est tombé.", "2021-07-03"),
    ("fr", "Ils ont opéré du 13 au 19 novembre 2021.\n- Le 14 : une base a été détruite.\n", "2021-11-14"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DAYS_ALONE)
def test_a_day_alone_is_of_the_month_named_last(language, text, expected):
    assert [d.value for d in read(language, text)][1:] == expected.split()


def test_a_day_alone_where_no_month_is_named_is_none():
    assert read("en", "A bridge fell on the 21st, and a dam broke.", None) == []
