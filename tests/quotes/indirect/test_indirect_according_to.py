"""according to X, selon X, d'après X: a preposition names the speaker."""

import pytest

FOUND = [
    ("en", "According to the ministry, the road is closed.", "the road is closed", "the ministry"),
    ("en", "The road is closed, according to the ministry.", "The road is closed", "the ministry"),
    ("fr", "Selon le ministère, la route est fermée.", "la route est fermée", "le ministère"),
    ("fr", "La route est fermée, d'après Awa Diallo.", "La route est fermée", "Awa Diallo"),
    ("fr", "Le maire aurait été arrêté, selon des habitants.", "Le maire aurait été arrêté", "des habitants"),
]
LEFT_ALONE = [
    ("en", "They shared the water according to their needs."),
    ("fr", "La date selon laquelle il faut partir est connue."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_and_its_speaker(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nobody_speaks(stated, lang, sentence):
    assert stated(lang, sentence) == []
