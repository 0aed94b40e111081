"""Which X said was closed, what X calls a trap: the words stated hang on a word before their speaker."""

import pytest

FOUND = [
    ("en", "The road, which Awa Diallo said was closed, is open.", "was closed", "Awa Diallo"),
    (
        "en",
        "Armed groups, which the authorities say were the target, killed a further 17 people.",
        "were the target",
        "the authorities",
    ),
    (
        "en",
        "Rain fell for a week in what the national weather service calls the wettest August since 1988.",
        "the wettest August since 1988",
        "the national weather service",
    ),
    ("en", "The bridge stands on what farmers described as a river of sand.", "a river of sand", "farmers"),
    ("fr", "La mairie a fermé ce que le préfet appelle un marché de dupes.", "un marché de dupes", "le préfet"),
]
LEFT_ALONE = [
    ("en", "Awa Diallo said. Was it true?"),
    ("en", "The mayor calls the market once a week."),
    ("fr", "Le préfet appelle le maire."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_what_hangs_on_a_word_before_the_speaker(stated, lang, sentence, words, speaker):
    assert (words, speaker) in stated(lang, sentence)


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_hangs_there(stated, lang, sentence):
    assert stated(lang, sentence) == []
