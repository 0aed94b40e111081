"""What the rules still miss or get wrong, by kind; shares are of all misses in annotated English articles."""

import pytest

NOT_YET = [
    # half: the cue is no verb of speech: nouns, beliefs, wishes, appearances, colons
    ("en", "Awa Diallo's claim that the road is closed surprised the council.", "the road is closed", "Awa Diallo"),
    ("en", "Awa Diallo wants the road to reopen.", "the road to reopen", "Awa Diallo"),
    ("fr", "L'annonce par Awa Diallo de la fin de la grève a surpris.", "la fin de la grève", "Awa Diallo"),
    # one in fourteen: the subject stands too far, or is no phrase that people finds
    ("fr", "Un communiqué publié lundi à Gao a annoncé la fin de la grève.", "la fin de la grève", "Un communiqué"),
    ("fr", "Certains disent que la route est sûre, d'autres qu'elle est fermée.", "elle est fermée", "d'autres"),
    ("en", "In 2021 the road, built by Awa Diallo and her sons, she told us was closed.", "the road was closed", "she"),
    # one in twenty: wishes, refusals and what was not said are annotated, and left alone here on purpose
    ("en", "Awa Diallo declined to comment.", "to comment", "Awa Diallo"),
    ("en", "Awa Diallo would like the road to reopen.", "the road to reopen", "Awa Diallo"),
    # one in twenty: the words end elsewhere
    ("en", "Awa Diallo said the road was closed on Monday in a speech.", "the road was closed", "Awa Diallo"),
    ("en", "The map is old - and the road, Awa Diallo said, is closed.", "the road is closed", "Awa Diallo"),
    ("fr", "Awa Diallo dit que la route est fermée, elle qui l'a bâtie.", "la route est fermée", "Awa Diallo"),
]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("lang", "sentence", "words", "speaker"), NOT_YET)
def test_is_found_one_day(stated, lang, sentence, words, speaker):
    assert (words, speaker) in stated(lang, sentence)
