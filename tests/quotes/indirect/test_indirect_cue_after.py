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
    ("en", "The road is closed, residents reached by phone said.", "The road is closed", "residents"),
    ("en", "The road is closed, the mayor told Reuters by phone.", "The road is closed", "the mayor"),
    ("en", "The road is closed, the mayor told a news conference in Gao.", "The road is closed", "the mayor"),
    ("en", "As the mayor noted, the road is closed.", "the road is closed", "the mayor"),
    ("en", "The road is closed, as the mayor noted last week.", "The road is closed", "the mayor"),
    (
        "fr",
        "La route est fermée, ont rapporté des habitants joints par téléphone.",
        "La route est fermée",
        "des habitants",
    ),
    ("fr", "La route est fermée, a indiqué lundi le maire dans un communiqué.", "La route est fermée", "le maire"),
    (
        "fr",
        "La route est fermée, explique à la radio un commerçant de Gao.",
        "La route est fermée",
        "un commerçant de Gao",
    ),
    ("fr", "La route est fermée, témoigne Issa Ba, 34 ans, vendeur.", "La route est fermée", "Issa Ba"),
    ("fr", "La route, a-t-il rappelé, est fermée.", "La route est fermée", "il"),
    ("fr", "Comme l'a rappelé le maire, la route est fermée.", "la route est fermée", "le maire"),
    ("fr", "La route, a expliqué Issa Ba, est fermée.", "La route est fermée", "Issa Ba"),
    ("fr", "La route est fermée, se plaint un commerçant de Gao.", "La route est fermée", "un commerçant de Gao"),
    ("fr", "La route est fermée, s’inquiète Issa Ba.", "La route est fermée", "Issa Ba"),
    ("fr", "La route est fermée, a indiqué le maire, Issa Ba.", "La route est fermée", "Issa Ba"),
    ("fr", "La route est fermée, a rapporté le Journal officiel.", "La route est fermée", "le Journal officiel"),
]
LEFT_ALONE = [
    ("en", "The road is closed, she did not say."),
    ("en", "Of the road, Awa Diallo will say more."),
    ("fr", "La route est fermée, c'est-à-dire coupée."),
    ("en", "In a letter, Awa Diallo wrote to the mayor."),
    ("fr", "À Gao, a-t-on appris."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_before_the_cue(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_said(stated, lang, sentence):
    assert stated(lang, sentence) == []
