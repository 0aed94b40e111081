"""“…,” said Awa Diallo · « … », a déclaré Awa Diallo: the cue and the speaker follow the quotation."""

import pytest

from tests.quotes.spec import check, not_yet

FOUND = [
    ("fr", "« Nous avons soif », a déclaré Awa Diallo.", "Nous avons soif", "Awa Diallo", "Awa Diallo"),
    ("en", "“We are thirsty,” said Awa Diallo.", "We are thirsty", "Awa Diallo", "Awa Diallo"),
    ("en", "“We are thirsty,” Awa Diallo said.", "We are thirsty", "Awa Diallo", "Awa Diallo"),
    ("en", "“Who will pay?” asked the mayor of Gao.", "Who will pay?", "the mayor of Gao", "the mayor of Gao"),
    ("en", "“We left,” Awa Diallo, a nurse who fled Djibo, told Reuters.", "We left", "Awa Diallo", "Awa Diallo"),
    ("en", "“It will hold,” the ferryman warned.", "It will hold", "the ferryman", "the ferryman"),
    ("en", "“It is over!” thundered Issa Ba, who leads the union.", "It is over!", "Issa Ba", "Issa Ba"),
    ("fr", "« Partons ! » s'exclame la directrice.", "Partons !", "la directrice", "la directrice"),
    ("fr", "« C'est sec », a confié à l'AFP le maire de Gao.", "C'est sec", "le maire de Gao", "le maire de Gao"),
    ("fr", "« C'est sec », assure pour sa part Awa Diallo.", "C'est sec", "Awa Diallo", "Awa Diallo"),
    ("fr", "« C'est sec », ont affirmé des habitants.", "C'est sec", "des habitants", "des habitants"),
    (
        "fr",
        "« C'est sec », selon une source sécuritaire.",
        "C'est sec",
        "une source sécuritaire",
        "une source sécuritaire",
    ),
]
NOT_YET = [
    ("en", "“It is over,” went the message from Issa Ba.", "It is over", "Issa Ba", "Issa Ba"),
]


@pytest.mark.parametrize(("lang", "sentence", "words", "mention", "who"), FOUND + not_yet(NOT_YET))
def test_the_subject_of_the_cue_behind_the_quotation_speaks(lang, sentence, words, mention, who):
    check(lang, sentence, words, mention, who)
