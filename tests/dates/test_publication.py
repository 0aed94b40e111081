"""The day of publication, where the text itself tells it."""

import datetime as dt

import pytest

from sahelscope.dates.publication import not_before, published_in
from sahelscope.language import lexicon

TOLD = [
    ("en", "Bridge opens\nPublished: 3 May 2021, 10:32 GMT\nThe bridge opened.", "2021-05-03", "stamp"),
    ("en", "Bridge opens\nPosted on Monday, May 3, 2021\nThe bridge opened.", "2021-05-03", "stamp"),
    ("en", "Bridge opens\nBy Awa Sy | May 3, 2021\nThe bridge opened.", "2021-05-03", "stamp"),
    ("en", "Bridge opens\nMay 3, 2021\nThe bridge opened.", "2021-05-03", "stamp"),
    ("en", "The bridge opened.\n\nPosted on Monday, May 3, 2021 at 10:15", "2021-05-03", "stamp"),
    ("en", "BAMAKO, 3 May 2021 (Agency) — The bridge opened.", "2021-05-03", "dateline"),
    ("en", "OUAGADOUGOU, Burkina Faso, May 3, 2021 -- The bridge opened.", "2021-05-03", "dateline"),
    ("en", "Bridge opens\n\nMay 3, 2021 — Updated 10:05\n\nThe bridge opened.", "2021-05-03", "stamp"),
    ("en", "The bridge opened.\n\nThis article was first published on 3 May 2021.", "2021-05-03", "stamp"),
    ("en", "Bridge opens\nMay 3, 2021, 10:02am EDT\n\nThe bridge opened.", "2021-05-03", "stamp"),
    ("fr", "Le pont\nLe 03/05/2021 à 18:04 par Awa Sy\n\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Le pont\nDernière modification 3 mai 2021\n\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Publié par Awa Sy le 3 mai 2021\nLe pont est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Le pont\n3 mai 2021 | Awa Sy\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Le pont est ouvert.\n\nArticle publié le lundi 3 mai 2021 par Awa Sy", "2021-05-03", "stamp"),
    ("fr", "Le pont\nPublié le 03/05/2021 à 10h32, mis à jour le 04/05/2021\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Le pont\nMis à jour le 3 mai 2021\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "Le pont\nPublié lundi 3 mai 2021\nIl est ouvert.", "2021-05-03", "stamp"),
    ("fr", "3 mai 2021 . – Le pont est ouvert.", "2021-05-03", "dateline"),
    ("fr", "Bamako, le 3 mai 2021 (Agence) - Le pont est ouvert.", "2021-05-03", "dateline"),
    ("fr", "Le pont\nLundi 3 mai\nIl a été inauguré en mars 2021.", "2021-05-03", "inferred"),
    (
        "fr",
        "Le bac a coulé hier.\nIl était plein.\nLes secours le cherchent.\n15/10/2023 à 9h:41",
        "2023-10-15",
        "stamp",
    ),
    ("fr", "RIVEPRESSE/Nouakchott le 19-10-2023\n\nLe pont est ouvert.", "2023-10-19", "stamp"),
    ("fr", "Le pont\nFleuve Info | Par Awa Sy - 4 Mars 2023\nIl est ouvert.", "2023-03-04", "stamp"),
    (
        "fr",
        "Le gouvernement salue le pont.\nFait à Gao, le 11 octobre 2022\nPour le Ministre\nAwa SY",
        "2022-10-11",
        "stamp",
    ),
    ("fr", "4 mars 2017 0 1208\nLe pont est ouvert.", "2017-03-04", "stamp"),
    ("en", "02-08-2024\nNOUADHIBOU: The bridge opened.", "2024-08-02", "stamp"),
    ("en", "Bridge opens\n(7th Mar, 2023)\nThe bridge opened.", "2023-03-07", "stamp"),
    ("en", "Gao, (RPN - River Post / Newsline - 7th Mar, 2023 ) :The bridge opened.", "2023-03-07", "dateline"),
    ("en", "Bridge opens\nNotes | 21 May 2024 | Also in: French\nThe bridge opened.", "2024-05-21", "stamp"),
    ("en", "The ministers hail the bridge.\nDone at Gao, on 25 February 2025\nThe Ministers", "2025-02-25", "stamp"),
]
UNTOLD = [
    ("en", "The bridge opened.\nThe deal was done at Gao, on 25 February 2025, in silence.\nIt rains."),
    ("fr", "Le pont est ouvert.\nAttaques au Mali | Le 3 mai 2021, tout a changé | La suite\nIl pleut."),
    ("en", "The report was published on 3 May 2021. The bridge opened."),
    ("en", "Flood of 18 August 2020\nThe bridge was swept away."),
    ("en", "NIAMEY, 3 May (Agency) — The bridge opened."),
    ("en", "The bridge opened in 2021."),
    ("en", "The report, published on 3 May 2021, says that the bridge is open."),
    ("fr", "Le livre, paru le 3 mai 2021, raconte le pont. Il se vend."),
    ("fr", "Le rapport publié le 3 mai 2021 le dit. Le pont est ouvert."),
    ("fr", "La crue du 18 août 2020\nLe pont a été emporté."),
    ("fr", "Lundi 3 mai\nLe pont sera inauguré."),
]
BOUNDS = [
    ("en", "The mayor announced in June 2021 that the bridge will open in 2024.", "2021-06-01"),
    ("en", "It was built in 1998 and repaired on 3 May 2021.", "2021-05-03"),
    ("en", "The plan runs to 2030.", None),
    ("en", "It rained on Tuesday.", None),
    ("fr", "Le maire a annoncé en juin 2021 que le pont ouvrira en 2024.", "2021-06-01"),
    ("fr", "Le scrutin est prévu en février 2024.", None),
]


@pytest.mark.parametrize(("language", "text", "day", "how"), TOLD)
def test_the_text_tells_its_day_of_publication(language, text, day, how):
    told = published_in(text, language)
    assert told
    assert (told.date.isoformat(), told.how) == (day, how)


@pytest.mark.parametrize(("language", "text"), UNTOLD)
def test_a_date_in_the_story_is_not_its_day_of_publication(language, text):
    assert published_in(text, language) is None


@pytest.mark.parametrize(("language", "text", "day"), BOUNDS)
def test_the_latest_date_told_as_past_bounds_the_publication(language, text, day):
    assert not_before(text, language) == (dt.date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("language", "stamp"), [(x, e[2]) for x in ("en", "fr") for e in lexicon.load(x, "stamps").examples]
)
def test_the_examples_of_the_list_are_stamps(language, stamp):
    told = published_in(stamp, language)
    assert told
    assert (told.date, told.how) == (dt.date(2021, 5, 3), "stamp")
