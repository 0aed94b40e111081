"""X announced the end of …, X accused Y of …: what is stated is a noun phrase."""

import pytest

FOUND = [
    ("en", "Awa Diallo announced in June 2021 the end of the strike.", "the end of the strike", "Awa Diallo"),
    ("en", "Awa Diallo accused the council of hiding the bill.", "the council of hiding the bill", "Awa Diallo"),
    ("en", "Awa Diallo called for an inquiry.", "an inquiry", "Awa Diallo"),
    ("en", "Awa Diallo denied the claim.", "the claim", "Awa Diallo"),
    ("fr", "Awa Diallo annonce la fin de la grève.", "la fin de la grève", "Awa Diallo"),
    ("fr", "Awa Diallo accuse le conseil de cacher la facture.", "le conseil de cacher la facture", "Awa Diallo"),
    ("en", "Awa Diallo warned against a new strike.", "a new strike", "Awa Diallo"),
    ("fr", "Awa Diallo annonce mercredi soir la fin de la grève.", "la fin de la grève", "Awa Diallo"),
    ("fr", "Le syndicat appelle à la grève générale.", "la grève générale", "Le syndicat"),
]
LEFT_ALONE = [
    ("fr", "Lire aussi : Le maire rejette les accusations. La route est longue."),  # a headline of another article
    ("en", "Awa Diallo did not announce the end of the strike."),
    ("en", "Awa Diallo was accused by the council."),
    ("fr", "Awa Diallo n'a pas annoncé la fin de la grève."),
    ("fr", "L'annonce de la grève a surpris Awa Diallo."),
    ("en", "The strike that Awa Diallo announced last week is over."),
    ("en", "Has Awa Diallo announced the end of the strike?"),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_thing_and_who_named_it(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_stated(stated, lang, sentence):
    assert stated(lang, sentence) == []
