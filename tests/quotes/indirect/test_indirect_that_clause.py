"""X said (that) …, X told the press that …, … adding that …: a clause follows the reporting word."""

import pytest

FOUND = [
    ("en", "Awa Diallo said that the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo said the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo has also said on Monday that the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo said in a statement the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo told Reuters that the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo told reporters the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo, a trader from Gao, said the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Awa Diallo, who fled Djibo in 2022, says that the road is closed.", "the road is closed", "Awa Diallo"),
    ("en", "Residents said the road was closed, but nobody had checked.", "the road was closed", "Residents"),
    ("en", "Awa Diallo went on to say that the road was closed.", "the road was closed", "Awa Diallo"),
    ("fr", "Awa Diallo a dit que la route était fermée.", "la route était fermée", "Awa Diallo"),
    ("fr", "Awa Diallo a indiqué mardi à l'AFP que la route était fermée.", "la route était fermée", "Awa Diallo"),
    ("fr", "Elle affirme qu’une route est fermée.", "une route est fermée", "Elle"),
    ("fr", "Awa Diallo, commerçante à Gao, assure que la route est fermée.", "la route est fermée", "Awa Diallo"),
    (
        "fr",
        "Des sources sécuritaires ont révélé que la route était fermée.",
        "la route était fermée",
        "Des sources sécuritaires",
    ),
]
LEFT_ALONE = [
    ("en", "Awa Diallo did not say that the road was closed."),
    ("en", "Awa Diallo refused to say that the road was closed."),
    ("en", "Awa Diallo will say that the road is closed."),
    ("en", "Awa Diallo was told that the road was closed."),
    ("en", "That said, the road was closed."),
    ("fr", "Awa Diallo n'a pas dit que la route était fermée."),
    ("fr", "Awa Diallo devrait dire que la route est fermée."),
    ("fr", "C'est-à-dire que la route est fermée."),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), FOUND)
def test_finds_the_clause_and_its_speaker(stated, lang, sentence, words, speaker):
    assert stated(lang, sentence) == [(words, speaker)]


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_finds_nothing_where_nothing_was_said(stated, lang, sentence):
    assert stated(lang, sentence) == []


def test_the_added_clause_is_a_statement_of_its_own(stated):
    assert stated("en", "Awa Diallo said the road was closed, adding that it would stay closed.") == [
        ("the road was closed", "Awa Diallo"),
        ("it would stay closed", "Awa Diallo"),
    ]
    assert stated("fr", "Elle a dit que la route était fermée, ajoutant qu'elle le resterait.") == [
        ("la route était fermée", "Elle"),
        ("elle le resterait", "Elle"),
    ]
