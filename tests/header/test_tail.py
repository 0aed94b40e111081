"""Links under a heading, and readers' comments, are no body: they bring no event and no day of publication."""

import datetime as dt

import pytest

import sahelscope
from sahelscope import header

BODY = {
    "en": "Bridge opens\n\nThe bridge at Gao was opened by the mayor, who cut a ribbon.\n\nIt took three years.",
    "fr": "Le pont ouvre\n\nLe pont de Gao a été ouvert par le maire, qui a coupé un ruban.\n\nIl a fallu trois ans.",
}
TAILS = [
    ("en", "Top News\nChad: gunmen kill nine in Bol\nSudan army retakes a town"),
    ("en", "READ ALSO\n\nGunmen kill nine soldiers in Bol"),
    ("en", "Go to video\nMali: mine kills four near Gao"),
    ("en", "You may also like:\n\nGunmen kill nine in Bol\n9 June 2019"),
    (
        "en",
        "2 comments\n\nGunmen killed my uncle in Bol. Shame on the army!\n\nWell said. The army has attacked us, too.",
    ),
    (
        "fr",
        "Articles liés\nTchad : neuf morts à Bol\n4 mars 2017 0 1208\nDes hommes armés attaquent Bol\n9 juin 2019",
    ),
    ("fr", "LIRE AUSSI\n\nDes hommes armés tuent neuf soldats à Bol"),
    ("fr", "À lire aussi :\nMali : une mine tue quatre civils à Gao"),
    ("fr", "Commentaires (2)\n\nDes hommes armés ont tué mon oncle à Bol. Honte à l'armée !\n\nBien dit."),
]


@pytest.mark.parametrize(("language", "tail"), TAILS)
def test_what_follows_the_article_is_no_body(language, tail):
    text = f"{BODY[language]}\n\n{tail}"
    article = header.read(text, lang=language)
    assert all(article.part_at(text.index(line)) in ("boilerplate", "link") for line in tail.split("\n") if line)
    assert article.published is None
    assert [e for e in sahelscope.parse(text, lang=language).events if e.start >= len(BODY[language])] == []


@pytest.mark.parametrize(
    ("language", "between"), [("en", "Read also\nMali: mine kills four"), ("fr", "Lire aussi\nMali : une mine tue")]
)
def test_the_body_goes_on_below_a_link_in_its_midst(language, between):
    after = {"en": "Gunmen killed nine people in Bol.", "fr": "Des hommes armés ont tué neuf personnes à Bol."}[
        language
    ]
    text = f"{BODY[language]}\n\n{between}\n\n{after}"
    events = sahelscope.parse(text, lang=language, published=dt.date(2021, 5, 14)).events
    assert text.index(after) in [e.start for e in events]
    assert not any(text.index(between) <= e.start < text.index(after) for e in events)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Comments on the bridge were few, said the mayor.\n\nTop news of the day was the bridge."),
        ("fr", "À la une du journal, le pont.\n\nLes commentaires sont rares, dit le maire."),
    ],
)
def test_a_sentence_that_begins_so_is_body(language, text):
    article = header.read(text, lang=language)
    assert {article.part_at(i) for i in range(len(text)) if text[i] == "."} == {"body"}
