"""…, X said. / …, a indiqué X. / …, dit-il, …: the statement comes first."""

import pytest

FOUND = [
    ("en", "The road is closed, Awa Diallo said.", "The road is closed", "Awa Diallo"),
    ("en", "The road is closed, she said on Monday.", "The road is closed", "she"),
    ("en", "The road is closed, said Awa Diallo, a trader.", "The road is closed", "Awa Diallo"),
    ("en", "The road, residents said, has been closed.", "The road has been closed", "residents"),
    ("fr", "La route est fermée, a indiqué Awa Diallo.", "La route est fermée", "Awa Diallo"),
    ("fr", "La route est fermée, a-t-elle ajouté.", "La route est fermée", "elle"),
    ("fr", "La route est fermée, affirme-t-il.", "La route est fermée", "il"),
    ("fr", "La route est fermée, a rapporté le ministère.", "La route est fermée", "le ministère"),
]
LEFT_ALONE = [
    ("en", "The road is closed, she did not say."),
    ("en", "Of the road, Awa Diallo will say more."),
    ("fr", "La route est fermée, c'est-à-dire coupée."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_before_the_cue(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_said(stated, lang, sentence):
    assert stated(lang, sentence) == []
