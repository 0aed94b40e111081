"""X said (that) …, X told the press that …, … adding that …: a clause follows the reporting word."""

import pytest

FOUND = [
    ("fr", "Elle a demandé si l'école était ouverte.", "si l'école était ouverte", "Elle"),
    ("en", "Awa Diallo said much of the food had rotted.", "much of the food had rotted", "Awa Diallo"),
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
    ("en", "Awa Diallo said on X it had closed the road.", "it had closed the road", "Awa Diallo"),
    ("en", "A resident reached by phone said the road was closed.", "the road was closed", "A resident"),
    ("en", "Polls show voters are worried.", "voters are worried", "Polls"),
    ("en", "The mayor made it clear that the road was closed.", "the road was closed", "The mayor"),
    ("en", "Awa Diallo (left), a trader, said the road was closed.", "the road was closed", "Awa Diallo"),
    ("en", "Residents say the road is closed, though this could not be checked.", "the road is closed", "Residents"),
    ("en", "While Awa Diallo says the road is closed, the mayor drives on it.", "the road is closed", "Awa Diallo"),
    ("en", "Asked about it, the mayor said only that the road was closed.", "the road was closed", "the mayor"),
    ("fr", "Le maire a fait savoir que la route était fermée.", "la route était fermée", "Le maire"),
    ("fr", "Le maire a laissé entendre que la route fermerait.", "la route fermerait", "Le maire"),
    ("fr", "Un témoin cité par la radio affirme que la route est fermée.", "la route est fermée", "Un témoin"),
    ("fr", "Le maire, Moussa Ba, affirme que la route est fermée.", "la route est fermée", "Moussa Ba"),
    (
        "fr",
        "L'ONU a indiqué dans un communiqué publié lundi que la route était fermée.",
        "la route était fermée",
        "L'ONU",
    ),
    ("fr", "Le rapport conclut que la route est fermée, ce que le maire nie.", "la route est fermée", "Le rapport"),
    (
        "fr",
        "Le maire a dit que la route était fermée, mais que le pont tenait.",
        "la route était fermée, mais que le pont tenait",
        "Le maire",
    ),
    (
        "en",
        "Awa Diallo said that, despite the rain, the road was open.",
        "despite the rain, the road was open",
        "Awa Diallo",
    ),
    (
        "fr",
        "Elle a ajouté que, malgré la pluie, la route était ouverte.",
        "malgré la pluie, la route était ouverte",
        "Elle",
    ),
    ("fr", "Awa Diallo a confié à notre journal que la route était fermée.", "la route était fermée", "Awa Diallo"),
    ("fr", "Le Niger affirme que la route est fermée.", "la route est fermée", "Le Niger"),
    (
        "fr",
        "Awa Diallo, présidente du club a affirmé que la route était fermée.",
        "la route était fermée",
        "Awa Diallo",
    ),
]
LEFT_ALONE = [
    ("fr", "S'il dit que la route est sûre, ils partiront."),
    ("en", "Awa Diallo did not say that the road was closed."),
    ("en", "Awa Diallo refused to say that the road was closed."),
    ("en", "Awa Diallo will say that the road is closed."),
    ("en", "Awa Diallo was told that the road was closed."),
    ("en", "That said, the road was closed."),
    ("fr", "Awa Diallo n'a pas dit que la route était fermée."),
    ("fr", "Awa Diallo devrait dire que la route est fermée."),
    ("fr", "C'est-à-dire que la route est fermée."),
    ("en", "If Awa Diallo says that the road is closed, she is wrong."),
    ("en", "Did Awa Diallo say that the road was closed?"),
    ("en", "Nobody said that the road was closed."),
    ("en", "It is said that the road is closed."),
    ("fr", "Si le maire dit que la route est fermée, il se trompe."),
    ("fr", "Le maire a-t-il dit que la route était fermée ?"),
    ("fr", "On dit que la route est fermée."),
    ("fr", "Le maire n'a pas précisé que la route était fermée."),
    ("en", "Awa Diallo said this week."),
    ("en", "The state that borders Mali is dry."),
    ("en", "Their remarks that day were short."),
    ("en", "A ban on issuing and admitting visas followed."),
    ("en", "They will discuss and stress that the road is closed."),
    ("fr", "Les agents ont répondu à un jet de pierres."),
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


def test_a_gerund_has_the_subject_of_its_sentence(stated):
    assert stated("fr", "L'Espagne s'y oppose, insistant sur le fait que la route est fermée.") == [
        ("la route est fermée", "L'Espagne")
    ]
    assert stated("en", "Awa Diallo opposes the plan, insisting that the road is closed.")[-1] == (
        "the road is closed",
        "Awa Diallo",
    )


def test_the_next_speaker_ends_a_statement(stated):
    assert stated("en", "Awa Diallo said the road was closed, while the mayor said it was open.") == [
        ("the road was closed", "Awa Diallo"),
        ("it was open", "the mayor"),
    ]
    assert stated(
        "fr", "Le maire dit que la route est sûre, tandis que les habitants affirment qu'elle est fermée."
    ) == [
        ("la route est sûre", "Le maire"),
        ("elle est fermée", "les habitants"),
    ]


def test_a_second_verb_of_the_same_speaker_states_something_of_its_own(stated):
    assert stated("fr", "Le maire a souligné que la route était fermée et a appelé au calme.") == [
        ("la route était fermée", "Le maire"),
        ("au calme", "Le maire"),
    ]


def test_what_is_believed_within_a_statement_is_part_of_it(stated):
    assert stated("en", "Awa Diallo said they believe the road is closed.") == [
        ("they believe the road is closed", "Awa Diallo")
    ]
