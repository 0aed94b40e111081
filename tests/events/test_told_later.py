"""The day of an event that a later sentence, a line's head or the words before a colon tell. Of 14 September 2022."""

import datetime as dt

import pytest

import sahelscope

CASES = [
    ("en", "Gunmen killed 12 herders in Kelbo, a mayor said. Homes burned. The assault took place overnight Saturday.",
     "2022-09-10"),
    ("en", "At least 12 people were killed when gunmen raided Kelbo. The incident happened on Tuesday evening.",
     "2022-09-13"),
    ("en", "A bus plunged into a river near Gao, killing 12. The accident occurred on Sunday.", "2022-09-11"),
    ("en", "Soldiers have killed 27 fighters near Gao. The operation, carried out between Tuesday and Friday, is over.",
     "2022-09-06/2022-09-09"),
    ("en", "Gunmen attacked Kelbo, killing 12. The wedding took place on Tuesday.", None),
    ("en", "It happened on Friday: gunmen stormed the barracks of Gao.", "2022-09-09"),
    ("en", "A mayor said on Friday: \u201cGunmen stormed the barracks of Gao.\u201d", None),
    ("en", "Kidnappings:\nDec. 14, 2008 - Two foreign envoys were abducted near Gao.", "2008-12-14"),
    ("en", "The worst took place on 4 May near Gao, where 34 people were killed.", "2022-05-04"),
    ("en", "The minister spoke on Monday. The day after he spoke, at least eight traders were killed near Gao.",
     "2022-09-13"),
    (
        "en",
        "Troops have killed 27 fighters near Gao. He said the operation, code-named \u2018Kite\u2019, "
        "was carried out between Tuesday and Friday.",
        "2022-09-06/2022-09-09",
    ),
    (
        "fr",
        "Des hommes armés ont tué 12 éleveurs à Kelbo. Selon le maire, l'attaque a eu lieu lundi.",
        "2022-09-12",
    ),
    ("fr", "Des hommes armés ont tué 12 éleveurs à Kelbo. Des cases ont brûlé. L'assaut s'est produit samedi.",
     "2022-09-10"),
    ("fr", "Au moins 12 personnes ont été tuées par des hommes armés à Kelbo. Le drame est survenu mardi soir.",
     "2022-09-13"),
    ("fr", "Un car a plongé dans le fleuve près de Gao, faisant 12 morts. L'accident s'est produit dimanche.",
     "2022-09-11"),
    ("fr", "Des jihadistes ont attaqué le camp de Kelbo. Les faits se sont déroulés lundi à l'aube.", "2022-09-12"),
    ("fr", "Un convoi est tombé dans une embuscade près de Gao. Les faits remontent à lundi.", "2022-09-12"),
    ("fr", "Des jihadistes ont attaqué le camp de Kelbo. Le mariage a eu lieu lundi.", None),
    ("fr", "Elle est tombée vendredi soir : des hommes armés ont attaqué Gao.", "2022-09-09"),
    ("fr", "Ils ont opéré du 3 au 9 mai 2021.\n- Le 4 : une unité a attaqué une base près de Gao.", "2021-05-04"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_the_event_told_last_or_first_has_that_day(language, text, expected):
    events = sahelscope.parse(text, published=dt.date(2022, 9, 14), lang=language).events
    told = [e.date for e in events if e.type in ("attack", "disaster", "kidnapping", "abduction", "protest")]
    assert told, events
    assert expected in told if expected else set(told) == {None}


SOON_AFTER = [
    ("en", "Gunmen attacked Gao on Monday. Hours later, three officers were arrested in Mopti.", "2022-09-12"),
    ("en", "Gunmen attacked Gao on Monday. Minutes later, soldiers arrested a trader.", "2022-09-12"),
    ("en", "Gunmen attacked Gao on Monday. Three officers were arrested in Mopti.", None),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Quelques heures plus tard, trois officiers ont été arrêtés.",
     "2022-09-12"),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Dans la foulée, le gouverneur a été limogé.", "2022-09-12"),
    ("fr", "Des hommes armés ont attaqué Gao lundi. Trois officiers ont été arrêtés à Mopti.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), SOON_AFTER)
def test_what_comes_hours_later_has_the_day_of_the_event_before(language, text, expected):
    events = sahelscope.parse(text, published=dt.date(2022, 9, 14), lang=language).events
    assert [e.date for e in events] == ["2022-09-12", expected]
