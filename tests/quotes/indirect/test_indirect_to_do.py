"""X promised to …, X dit ne pas …, X s'est dit prêt à …: what is stated is an infinitive."""

import pytest

FOUND = [
    ("en", "Awa Diallo promised to reopen the road.", "to reopen the road", "Awa Diallo"),
    ("en", "Awa Diallo refused to leave.", "to leave", "Awa Diallo"),
    ("fr", "Awa Diallo affirme avoir vu la route.", "avoir vu la route", "Awa Diallo"),
    ("fr", "Awa Diallo dit ne pas connaître la route.", "ne pas connaître la route", "Awa Diallo"),
    ("fr", "Awa Diallo s'est dite prête à partir.", "prête à partir", "Awa Diallo"),
    ("fr", "Le maire s’est dit convaincu de sa victoire.", "convaincu de sa victoire", "Le maire"),
    ("en", "The rebels claimed to have taken the road.", "to have taken the road", "The rebels"),
    ("fr", "Awa Diallo raconte avoir fui avec ses enfants.", "avoir fui avec ses enfants", "Awa Diallo"),
    ("fr", "Awa Diallo nie avoir reçu la facture.", "avoir reçu la facture", "Awa Diallo"),
    ("fr", "Awa Diallo soutient n'avoir jamais vu la route.", "n'avoir jamais vu la route", "Awa Diallo"),
]
LEFT_ALONE = [
    ("en", "Awa Diallo did not promise to reopen the road."),
    ("fr", "Awa Diallo n'affirme pas avoir vu la route."),
    ("en", "Awa Diallo declined to comment."),
    ("en", "Awa Diallo declined to say how many had left."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_what_somebody_promised(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_promised(stated, lang, sentence):
    assert stated(lang, sentence) == []
