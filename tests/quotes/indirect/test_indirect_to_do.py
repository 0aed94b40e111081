"""X promised to …, X a promis de …: what is stated is an infinitive."""

import pytest

FOUND = [
    ("en", "Awa Diallo promised to reopen the road.", "to reopen the road", "Awa Diallo"),
    ("en", "Awa Diallo refused to leave.", "to leave", "Awa Diallo"),
    ("fr", "Awa Diallo a promis de rouvrir la route.", "de rouvrir la route", "Awa Diallo"),
]
LEFT_ALONE = [
    ("en", "Awa Diallo did not promise to reopen the road."),
    ("fr", "Awa Diallo n'a pas promis de rouvrir la route."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_what_somebody_promised(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_promised(stated, lang, sentence):
    assert stated(lang, sentence) == []
