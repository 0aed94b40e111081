"""A day and its month, in words or digits, in lists and ranges."""

import pytest
from dates.checks import check, not_yet, read

FOUND = [
    ("en", "The law takes effect Jan. 1.", [("Jan. 1", "2023-01-01")]),
    ("en", "Sworn in on October 2, she named a cabinet.", [("October 2", "2021-10-02")]),
    ("fr", "Investie le 2 octobre, elle a nommé un cabinet.", [("2 octobre", "2021-10-02")]),
    ("en", "It is open through the close of May 31, 2021.", [("May 31, 2021", "2021-05-31")]),
    ("en", "It rained from 30 May to June 2021.", [("30 May", "2021-05-30"), ("June 2021", "2021-06")]),
    ("fr", "Le premier mai, il a plu.", [("Le premier mai", "2022-05-01")]),
    ("fr", "Le 3 mai 2000 personnes ont fui.", [("Le 3 mai", "2022-05-03")]),
    ("en", "The bridge opened on 3 May 2021.", [("3 May 2021", "2021-05-03")]),
    ("en", "The bridge opened on May 3, 2021.", [("May 3, 2021", "2021-05-03")]),
    ("en", "The bridge opened on May 3rd, 2021, in the rain.", [("May 3rd, 2021", "2021-05-03")]),
    ("en", "The bridge opened on the 3rd of May 2021.", [("3rd of May 2021", "2021-05-03")]),
    ("en", "The bridge opened on Monday, 3 May 2021.", [("Monday, 3 May 2021", "2021-05-03")]),
    ("en", "The bridge opened on Mon. 3 May 2021.", [("3 May 2021", "2021-05-03")]),
    ("en", "The bridge opened on 3 Sept. 2021.", [("3 Sept. 2021", "2021-09-03")]),
    ("en", "The bridge opened on Sept. 3.", [("Sept. 3", "2022-09-03")]),
    ("en", "The bridge opened on 3 May.", [("3 May", "2022-05-03")]),
    ("en", "The bridge opened on 20 November.", [("20 November", "2021-11-20")]),
    ("en", "The bridge will open on 20 November.", [("20 November", "2022-11-20")]),
    ("en", "The bridge will open on 3 February.", [("3 February", "2023-02-03")]),
    ("en", "The market burned on Monday, September 12.", [("Monday, September 12", "2022-09-12")]),
    ("en", "They met on 15 and 16 June.", [("15", "2022-06-15"), ("16 June", "2022-06-16")]),
    ("en", "They met on June 15 and 16.", [("June 15", "2022-06-15"), ("16", "2022-06-16")]),
    (
        "en",
        "They met on 15, 16 and 17 June 2021.",
        [("15", "2021-06-15"), ("16", "2021-06-16"), ("17 June 2021", "2021-06-17")],
    ),
    ("en", "The fair runs from 3 to 5 May 2021.", [("3 to 5 May 2021", "2021-05-03/2021-05-05")]),
    ("en", "The fair of May 3-5, 2021 drew crowds.", [("May 3-5, 2021", "2021-05-03/2021-05-05")]),
    ("en", "The fair ran from 30 May to 2 June 2021.", [("30 May to 2 June 2021", "2021-05-30/2021-06-02")]),
    (
        "en",
        "The fair ran from 28 December to 3 January 2021.",
        [("28 December to 3 January 2021", "2020-12-28/2021-01-03")],
    ),
    ("en", "MARKET BURNS ON 3 MAY 2021", [("3 MAY 2021", "2021-05-03")]),
    ("en", "A report dated 2021-05-03 says so.", [("2021-05-03", "2021-05-03")]),
    ("en", "A report dated 03/05/2021 says so.", [("03/05/2021", "2021-05-03")]),
    ("en", "A report dated 05/23/2021 says so.", [("05/23/2021", "2021-05-23")]),
    ("en", "A report dated 3.5.21 says so.", [("3.5.21", "2021-05-03")]),
    ("en", "The vote is set for the first Sunday of December.", [("first Sunday of December", "2022-12-04")]),
    ("fr", "Le pont a ouvert le 3 mai 2021.", [("3 mai 2021", "2021-05-03")]),
    ("fr", "Le pont a ouvert le 1er mai 2021.", [("1er mai 2021", "2021-05-01")]),
    ("fr", "Le pont a ouvert le lundi 3 mai 2021.", [("lundi 3 mai 2021", "2021-05-03")]),
    ("fr", "Le pont a ouvert le 3 mai.", [("3 mai", "2022-05-03")]),
    ("fr", "Le pont a été ouvert le 20 novembre.", [("20 novembre", "2021-11-20")]),
    ("fr", "Le pont sera ouvert le 20 novembre.", [("20 novembre", "2022-11-20")]),
    ("fr", "Le pont ouvrira le 3 février.", [("3 février", "2023-02-03")]),
    ("fr", "Le pont ouvrira le 3 février prochain.", [("3 février prochain", "2023-02-03")]),
    ("fr", "Le pont a ouvert le 3 février dernier.", [("3 février dernier", "2022-02-03")]),
    ("fr", "Ils se sont réunis les 15 et 16 juin.", [("15", "2022-06-15"), ("16 juin", "2022-06-16")]),
    (
        "fr",
        "Ils se sont réunis les 15, 16 et 17 juin 2021.",
        [("15", "2021-06-15"), ("16", "2021-06-16"), ("17 juin 2021", "2021-06-17")],
    ),
    ("fr", "La foire se tient du 3 au 5 mai 2021.", [("3 au 5 mai 2021", "2021-05-03/2021-05-05")]),
    ("fr", "La foire s'est tenue du 30 mai au 2 juin 2021.", [("30 mai au 2 juin 2021", "2021-05-30/2021-06-02")]),
    (
        "fr",
        "La foire s'est tenue du lundi 3 au mercredi 5 mai 2021.",
        [("lundi 3 au mercredi 5 mai 2021", "2021-05-03/2021-05-05")],
    ),
    ("fr", "Dans la nuit du 17 au 18 août 2020, il a plu.", [("17", "2020-08-17"), ("18 août 2020", "2020-08-18")]),
    ("fr", "LE MARCHÉ A BRÛLÉ LE 3 MAI 2021", [("3 MAI 2021", "2021-05-03")]),
    ("fr", "Le rapport du 03/05/2021 le dit.", [("03/05/2021", "2021-05-03")]),
    ("fr", "Le rapport du 3/5/21 le dit.", [("3/5/21", "2021-05-03")]),
    ("fr", "Le rapport du 2021-05-03 le dit.", [("2021-05-03", "2021-05-03")]),
    ("en", "The fair will open on the first Sunday of spring.", [("first Sunday of spring", "2023-03-26")]),
    ("fr", "La foire s'est tenue le dernier samedi de l'hiver 2021.", [("dernier samedi", "2021-03-13")]),
    ("fr", "Le vote est fixé au premier dimanche de décembre.", [("premier dimanche de décembre", "2022-12-04")]),
    ("en", "It rained on Thursday, September 8.", [("Thursday, September 8", "2022-09-08")]),
    ("en", "It rained on Thursday (8 September).", [("Thursday", "2022-09-08"), ("8 September", "2022-09-08")]),
    ("en", "On the night of 14 to 15 May, it rained.", [("14", "2022-05-14/2022-05-15")]),
    ("en", "It rained Sept. 3-5.", [("Sept. 3-5", "2022-09-03/2022-09-05")]),
    ("en", "The May 24 flood was the second.", [("May 24", "2022-05-24")]),
    ("en", "The August 18, 2020 flood was the first.", [("August 18, 2020", "2020-08-18")]),
    ("en", "It rained on Thursday the 8th.", [("Thursday the 8th", "2022-09-08")]),
    ("en", "It will rain on the 20th of this month.", [("20th of this month", "2022-09-20")]),
    ("en", "GAO, 12 September (Agency) — The bridge opened.", [("12 September", "2022-09-12")]),
    ("fr", "Le pont a fermé ce lundi 5 septembre.", [("ce lundi 5 septembre", "2022-09-05")]),
    ("fr", "Lundi 5 et mardi 6 septembre, il a plu.", [("Lundi 5", "2022-09-05"), ("mardi 6 septembre", "2022-09-06")]),
    ("fr", "Entre le 3 et le 5 mai, il a plu.", [("le 3", "2022-05-03/2022-05-05")]),
    (
        "fr",
        "Les 3, 4 et 5 mai derniers, il a plu.",
        [("Les 3", "2022-05-03"), ("4", "2022-05-04"), ("5 mai derniers", "2022-05-05")],
    ),
    ("fr", "D'ici au 3 novembre, le pont sera prêt.", [("3 novembre", "2022-11-03")]),
    ("fr", "Vendredi 13 mai, il a plu.", [("Vendredi 13 mai", "2022-05-13")]),
    ("fr", "Mardi 13/09, il a plu.", [("Mardi 13/09", "2022-09-13")]),
    ("fr", "Le mardi 13/09, il a plu.", [("mardi 13/09", "2022-09-13")]),
    ("fr", "La foire ouvre au mercredi 14/09.", [("mercredi 14/09", "2022-09-14")]),
    ("en", "The fair ran from 10/09 to 13/09.", [("10/09", "2022-09-10"), ("13/09", "2022-09-13")]),
    ("fr", "Ce jeudi 8, il a plu.", [("Ce jeudi 8", "2022-09-08")]),
    ("fr", "Les pourparlers reprendront le 20 de ce mois.", [("le 20 de ce mois", "2022-09-20")]),
    ("fr", "Gao, 12 sept. (Agence) - Le pont est ouvert.", [("12 sept.", "2022-09-12")]),
    ("fr", "Le 14-Juillet a été calme.", [("14-Juillet", "2022-07-14")]),
]
LEFT_ALONE = [
    ("en", "The file was marked June 31."),
    ("fr", "Le dossier porte la date du 31 juin."),
    ("en", "The stadium is named after the March 26 Movement."),
    ("en", "The 6th bridge is shut."),
    ("en", "The drill is on page 12 of 31."),
    ("fr", "Le stade du 26-Mars est plein."),
    ("fr", "L'avenue du 22-Septembre est fermée."),
    ("fr", "Le Mouvement du 23 mars a signé."),
    ("fr", "Le 29 février 2021, il a plu."),
]
NOT_YET = [
    ("fr", "Le 3 courant, il a plu.", [("3 courant", "2022-09-03")]),
    ("en", "Two Fridays ago, it rained.", [("Two Fridays ago", "2022-09-02")]),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), FOUND + not_yet(NOT_YET))
def test_finds_the_date_and_its_value(language, sentence, expected):
    check(read(language, sentence), expected)


@pytest.mark.parametrize(("language", "sentence"), LEFT_ALONE)
def test_leaves_alone_what_is_no_date(language, sentence):
    assert read(language, sentence) == []
