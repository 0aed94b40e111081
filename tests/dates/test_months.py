"""A month, with its year or placed by tense."""

import pytest
from dates.checks import check, read

FOUND = [
    ("fr", "Au mois de mai, il a plu.", [("mai", "2022-05")]),
    ("en", "It was hit in March, May and July.", [("March", "2022-03"), ("May", "2022-05"), ("July", "2022-07")]),
    ("en", "The bridge will close by August.", [("August", "2023-08")]),
    ("fr", "Il a plu en 2015. Il a plu en octobre de la même année.", [("2015", "2015"), ("octobre", "2015-10")]),
    ("en", "In May 2000 people fled.", [("May", "2022-05")]),
    ("en", "In May 2021 people fled.", [("May 2021", "2021-05")]),
    ("en", "The January-June 2021 period was dry.", [("January", "2021-01"), ("June 2021", "2021-06")]),
    ("en", "Both teams travel to Gao in October.", [("October", "2022-10")]),
    ("en", "The bridge opened in June 2021.", [("June 2021", "2021-06")]),
    ("en", "The bridge opened in June.", [("June", "2022-06")]),
    ("en", "The bridge opened in November.", [("November", "2021-11")]),
    ("en", "The bridge will open in November.", [("November", "2022-11")]),
    ("en", "In November, the council will vote.", [("November", "2022-11")]),
    ("en", "The bridge will open in March.", [("March", "2023-03")]),
    ("en", "The bridge opened in March.", [("March", "2022-03")]),
    ("en", "The bridge opened in mid-August.", [("mid-August", "2022-08")]),
    ("en", "The bridge opened in late May.", [("late May", "2022-05")]),
    ("en", "The bridge opened at the end of June.", [("end of June", "2022-06")]),
    ("en", "The bridge opened last September.", [("last September", "2021-09")]),
    ("en", "The bridge opens next May.", [("next May", "2023-05")]),
    ("en", "The bridge opened in May of last year.", [("May of last year", "2021-05")]),
    ("en", "Rain fell in June and July 2021.", [("June", "2021-06"), ("July 2021", "2021-07")]),
    (
        "en",
        "Rain fell in June, July and August 2021.",
        [("June", "2021-06"), ("July", "2021-07"), ("August 2021", "2021-08")],
    ),
    ("en", "Rain fell between June and July 2021.", [("June", "2021-06"), ("July 2021", "2021-07")]),
    ("en", "Rain fell from December to March 2022.", [("December", "2021-12"), ("March 2022", "2022-03")]),
    ("en", "The June 2021 floods were the worst.", [("June 2021", "2021-06")]),
    ("fr", "Le pont a ouvert en juin 2021.", [("juin 2021", "2021-06")]),
    ("fr", "Le pont a ouvert en juin.", [("juin", "2022-06")]),
    ("fr", "Le pont a ouvert en novembre.", [("novembre", "2021-11")]),
    ("fr", "Le pont ouvrira en novembre.", [("novembre", "2022-11")]),
    ("fr", "En novembre, le conseil votera.", [("novembre", "2022-11")]),
    ("fr", "Le pont ouvrira en mars.", [("mars", "2023-03")]),
    ("fr", "Le pont a ouvert en mars.", [("mars", "2022-03")]),
    ("fr", "Le pont a ouvert à la mi-août.", [("mi-août", "2022-08")]),
    ("fr", "Le pont a ouvert fin juin.", [("fin juin", "2022-06")]),
    ("fr", "Le pont a ouvert début juin 2021.", [("début juin 2021", "2021-06")]),
    ("fr", "Le pont a ouvert au début du mois de juin.", [("juin", "2022-06")]),
    ("fr", "Le pont a ouvert en août dernier.", [("août dernier", "2022-08")]),
    ("fr", "Le pont a ouvert en mai de l'année dernière.", [("mai de l'année dernière", "2021-05")]),
    ("fr", "Il a plu en juin et juillet 2021.", [("juin", "2021-06"), ("juillet 2021", "2021-07")]),
    ("fr", "Il a plu de décembre à mars 2022.", [("décembre", "2021-12"), ("mars 2022", "2022-03")]),
    ("fr", "Il a plu entre juin et juillet 2021.", [("juin", "2021-06"), ("juillet 2021", "2021-07")]),
    ("fr", "Les crues d'août 2020 ont emporté le pont.", [("août 2020", "2020-08")]),
    ("en", "They marched in May and June.", [("May", "2022-05"), ("June", "2022-06")]),
    ("en", "They may meet in May.", [("May", "2023-05")]),
    ("en", "Since the August flood, it has been dry.", [("August", "2022-08")]),
    ("en", "The lean season runs from June to August.", [("June", "2022-06"), ("August", "2022-08")]),
    ("en", "Prices rose 3% in the year to August.", [("August", "2022-08")]),
    (
        "fr",
        "Entre mi-juin et début juillet 2021, il a plu.",
        [("mi-juin", "2021-06"), ("début juillet 2021", "2021-07")],
    ),
    ("fr", "Le sommet (janvier 2020) a duré.", [("janvier 2020", "2020-01")]),
    ("fr", "En mars-avril 2021, il a plu.", [("mars", "2021-03"), ("avril 2021", "2021-04")]),
    ("fr", "Jusqu'en mars, il pleuvait.", [("mars", "2022-03")]),
    ("fr", "Août a été sec.", [("Août", "2022-08")]),
    ("fr", "La foire est prévue pour février 2024.", [("février 2024", "2024-02")]),
]
LEFT_ALONE = [
    ("en", "The team may march again."),
    ("en", "May the best team win."),
    ("en", "Augusta and Marchand came."),
    ("fr", "La place du Champ-de-Mars est vide."),
    ("fr", "La planète Mars est loin."),
    ("en", "Go ahead, April."),
    ("en", "Mr May left."),
    ("fr", "Sept films ont été primés."),
    ("fr", "Mai Sangaré est venue."),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND)
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
