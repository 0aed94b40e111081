"""A quotation that nobody closed ends before its own cue; what follows is somebody else's."""

import datetime as dt

import pytest

import sahelscope

NEXT = {"en": ("“Yes,” says Awa Diallo.", "Yes"), "fr": ("« Oui », dit Awa Diallo.", "Oui")}
FOUND = [
    ("en", "“Should we leave Gao?, he asked.", "Should we leave Gao?", "he"),
    ("en", "“We waited for the water, she said.", "We waited for the water", "she"),
    ("en", "“We waited for the water, Moussa Touré said.", "We waited for the water", "Moussa Touré"),
    ("en", "“We waited for the water, the ferryman said.", "We waited for the water", "the ferryman"),
    ("en", "“We waited for the water, said the ferryman.", "We waited for the water", "the ferryman"),
    ("fr", "« Faut-il quitter Gao ?, demande-t-il.", "Faut-il quitter Gao ?", "il"),
    ("fr", "« Nous attendions la décrue, a dit le passeur.", "Nous attendions la décrue", "le passeur"),
]
GOES_ON = [
    ("en", "“Brothers, the river does not ask who you are."),
    ("en", "“We waited for the water, and it fell."),
    ("fr", "« Mes frères, le fleuve ne demande rien à personne."),
]


def quotes(language, paragraph):
    text = f"{paragraph}\n\n{NEXT[language][0]}"
    return [(q.text, q.speaker) for q in sahelscope.parse(text, published=dt.date(2024, 1, 4), lang=language).quotes]


@pytest.mark.parametrize(("language", "paragraph", "words", "speaker"), FOUND)
def test_it_ends_before_its_own_cue(language, paragraph, words, speaker):
    assert quotes(language, paragraph) == [(words, speaker), (NEXT[language][1], "Awa Diallo")]


@pytest.mark.parametrize(("language", "paragraph"), GOES_ON)
def test_without_one_the_speech_goes_on(language, paragraph):
    [(words, speaker)] = quotes(language, paragraph)
    assert words.startswith(paragraph[1:].strip("« "))
    assert speaker == "Awa Diallo"


STOPS = [
    ("fr", "« La crise dure », selon l’O.N.U. Il a plu à Gao.", "O.N.U."),
    ("fr", "« La crise dure », a dit l’O.N.U. à Gao.", "O.N.U."),
    ("fr", "« La crise dure », a dit l’O.N.U. et la mairie.", "O.N.U."),
    ("en", "“The crisis lasts,” according to the U.N. It rained in Gao.", "U.N."),
    ("fr", "La SO.NA.BEL a annoncé « une longue coupure de deux jours ».", "SO.NA.BEL"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), STOPS)
def test_the_last_stop_of_letters_is_their_own(language, text, speaker):
    [found] = sahelscope.parse(text, published=dt.date(2024, 1, 4), lang=language).quotes
    assert found.speaker == speaker
