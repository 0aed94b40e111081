"""X's claim that …, a pledge by X to …, l'affirmation de X selon laquelle …: a noun names the statement."""

import pytest

FOUND = [
    ("en", "The row began with Awa Diallo's claim that the well was sold.", "the well was sold", "Awa Diallo"),
    (
        "en",
        "Traders doubt the mayor's announcement on Monday that the dam will open.",
        "the dam will open",
        "the mayor",
    ),
    ("en", "They left after a warning by Moussa Ba that the dam might burst.", "the dam might burst", "Moussa Ba"),
    ("en", "Farmers live on Awa Diallo's pledge to pay for the herds.", "to pay for the herds", "Awa Diallo"),
    ("en", "He lost friends with his complaints that the road was closed.", "the road was closed", "He"),
    (
        "fr",
        "La querelle vient de l'affirmation de Moussa Ba selon laquelle la mairie a vendu le puits.",
        "la mairie a vendu le puits",
        "Moussa Ba",
    ),
    (
        "fr",
        "Il maintient son avertissement selon lequel le barrage pourrait céder.",
        "le barrage pourrait céder",
        "Il",
    ),
]
LEFT_ALONE = [
    ("en", "Awa Diallo's claim has no ground."),
    ("en", "The statement that Awa Diallo signed is lost."),
    ("en", "Awa Diallo's call was short."),
    ("fr", "La déclaration d'Awa Diallo est longue."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_that_the_noun_names_and_its_owner(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


def test_finds_the_clause_inside_a_thing_that_others_speak_of(stated):
    assert stated("en", "Farmers welcomed Awa Diallo's pledge to pay for the herds.") == [
        ("Awa Diallo's pledge to pay for the herds", "Farmers"),
        ("to pay for the herds", "Awa Diallo"),
    ]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_the_noun_opens_no_clause(stated, lang, sentence):
    assert stated(lang, sentence) == []
