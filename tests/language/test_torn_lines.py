"""A line break in the middle of a sentence is no end of a paragraph; one behind a headline, a byline or a label is."""

import datetime as dt

import pytest

from sahelscope import parse
from sahelscope.language import torn_lines

JOINED = [
    "The two drivers held by police in\nMoundou were freed on Monday.",
    "Le ministre des Mines a quitté hier la ville de\nSikasso sans un mot.",
    "Les habitants du quartier, réunis devant la mairie,\nont demandé de l'eau.",
    "D’après la\nhaute hiérarchie, deux poseurs de mines ont été arrêtés.",
    "Pour\nmémoire, une patrouille avait sauté sur une mine.",
    "Twelve traders were taken from a bus near the\r\nborder, the governor said.",
]
LEFT = [
    "Niono : une attaque repoussée\nLe convoi a été pris à partie à l'entrée du pont.",
    "Par Awa Sow\nBamako, le 3 mai 2021",
    "accueil\npolitique\nsociété\nsport",
    "The mayor spoke for an hour about the well and the road.\nthen he left.",
    "Les questions que posent les habitants du quartier\n– Où est l'eau ?\n– Nulle part.",
    "The governor of the region was asked about the market\n\nhe gave no answer.",
    "Le maire de la commune a tout dit aux habitants :\nla route sera ouverte.",
]


@pytest.mark.parametrize("text", JOINED)
def test_a_break_in_the_middle_of_a_sentence_is_read_over(text):
    joined = torn_lines.joined(text)
    assert "\n" not in joined
    assert len(joined) == len(text)


@pytest.mark.parametrize("text", LEFT)
def test_other_breaks_stay(text):
    assert torn_lines.joined(text) == text


def test_lines_broken_to_a_width_are_joined_where_a_name_opens_the_next():
    wide = (
        "Seven traders, five of them from the same family, were seized\n"
        "in their beds in the mining town on Sunday. A group called\n"
        "Katiba Al-Bahr asked for a ransom two weeks later, and officer\n"
        "Moussa Kone said that soldiers were on the way to the camp\n"
        "where they were held."
    )
    assert "officer Moussa Kone said" in torn_lines.joined(wide)


def test_findings_have_the_words_as_printed_and_their_offsets():
    text = (
        "Seven traders were abducted on a bus in\nGao on Monday, the mayor of\nAnsongo said, "
        "and “nobody knows who\nthe gunmen were”."
    )
    found = parse(text, published=dt.date(2024, 3, 13), lang="en")
    assert found.article.text == text
    (event,) = [e for e in found.events if e.type == "abduction"]
    assert (event.place_text, event.date) == ("Gao", "2024-03-11")
    for record in (*found.mentions, *found.dates, *found.events):
        assert record.text == text[record.start : record.end]
    quote = next(q for q in found.quotes if q.kind != "indirect")
    assert quote.text == "nobody knows who\nthe gunmen were"
