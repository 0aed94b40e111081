"""Paragraphs and sentences."""

import pytest

from sahelscope.language import sentences as texts
from sahelscope.models import Span


def cut(text, language):
    return [s.of(text) for s in texts.sentences(text, Span(0, len(text)), language)]


SENTENCES = [
    ("en", ["Dr. Awa Sy left Gao.", "She went to Mopti."]),
    ("en", ["The U.S. Army left.", "It took 3.5 hours."]),
    ("en", ["He lives in the U.S.", "He is 40."]),
    ("en", ["“We leave.”", "Rodney N. Sy stayed."]),
    ("en", ["“Leave!” she said.", "Nobody did."]),
    ("en", ["They met on Aug. 12 in Gao.", "Rain fell."]),
    ("en", ["They met in Aug.", "The rain fell."]),
    ("en", ['"Who knows?" he asked.', '"Not I," she said.']),
    ("fr", ["« Partez ! », a dit Mme. Sy.", "Il est parti."]),
    ("fr", ["« Nous partons. »", "« Quand ? »", "Demain."]),
    ("fr", ["M. Ba a payé 3,5 millions.", "Le maire a ri."]),
    ("fr", ["Il pleut…", "Le fleuve monte."]),
]
GLUED = [
    ("fr", "Ils sont à Gao.Le maire part.", ["Ils sont à Gao.", "Le maire part."]),
    ("en", "“We leave.”Then they left.", ["“We leave.”", "Then they left."]),
    ("en", "He spoke of a plan. reduce the load.", ["He spoke of a plan.", "reduce the load."]),
    ("en", "It took approx. three days, etc. and more.", ["It took approx. three days, etc. and more."]),
    ("fr", "« Partez ! » dit-il. « Non. » répond-elle.", ["« Partez ! » dit-il.", "« Non. » répond-elle."]),
    ("en", "See www.Example.org or the U.S.Army.", ["See www.Example.org or the U.S.Army."]),
]


@pytest.mark.parametrize(("language", "sentences"), SENTENCES)
def test_sentences_are_cut_where_they_end(language, sentences):
    assert cut(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(("language", "text", "sentences"), GLUED)
def test_glued_sentences_are_cut(language, text, sentences):
    assert cut(text, language) == sentences


def test_paragraphs_are_trimmed_and_never_empty():
    text = "\n  Un. \n\n\t\nDeux.\r\nTrois."
    assert [p.of(text) for p in texts.paragraphs(text)] == ["Un.", "Deux.", "Trois."]


def test_a_megabyte_of_white_space_is_no_paragraph_and_is_read_in_one_pass():
    assert texts.paragraphs(" " * 1_000_000 + "\n" + "\u00a0" * 1_000_000) == []
