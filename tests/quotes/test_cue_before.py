"""Awa Diallo said: “…” · Elle a dénoncé un « … »: the cue and the speaker come first."""

import pytest

from tests.quotes.spec import check, quoted

FOUND = [
    ("en", "Awa Diallo said: “We are thirsty.”", "We are thirsty.", "Awa Diallo", "Awa Diallo"),
    ("en", "Awa Diallo, a nurse from Djibo, called the camp “a trap”.", "a trap", "Awa Diallo", "Awa Diallo"),
    ("en", "The army said its men had “repelled” the raid.", "repelled", "The army", "The army"),
    ("en", "According to Captain Issa Ba, it was “a trap”.", "a trap", "Captain Issa Ba", "Issa Ba"),
    ("en", "The minister denied “any secret deal”.", "any secret deal", "The minister", "The minister"),
    ("fr", "Awa Diallo a déclaré : « Nous avons soif. »", "Nous avons soif.", "Awa Diallo", "Awa Diallo"),
    ("fr", "Awa Diallo, infirmière à Djibo, parle d'un « piège ».", "piège", "Awa Diallo", "Awa Diallo"),
    ("fr", "Selon le capitaine Issa Ba, c'était « un piège ».", "un piège", "le capitaine Issa Ba", "Issa Ba"),
    ("fr", "Le ministère dément « tout accord secret ».", "tout accord secret", "Le ministère", "Le ministère"),
]
KINDS = [
    ("en", "Awa Diallo said: “We are thirsty.”", "direct"),
    ("en", "Awa Diallo said the road was “shut”.", "mixed"),
    ("fr", "Awa Diallo affirme que « personne n'est venu ».", "direct"),
    ("fr", "Awa Diallo dénonce un « crime ».", "mixed"),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "mention", "who"), FOUND)
def test_the_subject_of_the_cue_before_the_quotation_speaks(lang, sentence, words, mention, who):
    check(lang, sentence, words, mention, who)


@pytest.mark.parametrize(("lang", "sentence", "kind"), KINDS)
def test_whole_sentences_are_direct_and_single_words_are_mixed(lang, sentence, kind):
    assert [k for _, k, _, _ in quoted(lang, sentence)] == [kind]


def test_the_halves_of_a_cut_quotation_are_one_quote():
    assert quoted("en", "“If it rises,” Awa Diallo said, “we are cut off.”") == [
        ("If it rises we are cut off.", "direct", "Awa Diallo", "Awa Diallo")
    ]
