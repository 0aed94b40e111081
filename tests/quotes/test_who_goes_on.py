"""Whom a pronoun that speaks leads back to, where somebody told the sentence before, or where it tells its own."""

import pytest

from tests.quotes.spec import quoted

FOUND = [
    # whoever told the sentence before, not whom it is about
    ("fr", "Un Canadien a été enlevé à Gao, a confirmé le ministère des Mines. « Nous le cherchons », a-t-il dit.",
     "le ministère des Mines"),
    ("fr", "Un chauffeur a disparu, a annoncé le préfet Issa Touré. « Nous le cherchons », a-t-il dit.", "Issa Touré"),
    ("en", "A Canadian was shot in Gao, said the governor, Issa Toure. “We will act,” he said.", "Issa Toure"),
    ("en", "A driver was kidnapped, the mining ministry said. “We are looking for him,” it added.",
     "the mining ministry"),
    # nobody speaks in the words that are told of him
    ("fr", "« Tout est fini », a dit le préfet, Moussa Saleh. Le bilan est de « neuf morts », a-t-il ajouté.",
     "Moussa Saleh"),
    ("fr", "« Tout est fini », a dit le préfet, Moussa Saleh. Le maire est « las », a-t-il ajouté.", "Moussa Saleh"),
    ("en", "“It is over,” said the prefect, Moussa Saleh. The mayor is “lost,” he added.", "Moussa Saleh"),
    # a setting stands before whoever opens the sentence
    ("fr", "« La rue gronde », résume La Plume libre. À Gao, La Lettre du fleuve y voit un signe. « Tout brûle », "
     "écrit-elle.", "La Lettre du fleuve"),
    # roles in two parts
    ("fr", "« On ne dort plus », souffle l'adjointe au maire, Kadi Sow. Elle réclame « des tentes ».", "Kadi Sow"),
    ("fr", "Le journal cite le chef des riverains, Ali Sirima, lequel fait observer que « la nuit est longue ».",
     "Ali Sirima"),
]  # fmt: skip
#: the clause behind which it stands is about whoever speaks
LEFT_ALONE = [
    ("fr", "Le maire Ali Sow a dit sa colère : « Nous étions dix », a-t-il confié.", "Ali Sow"),
    ("en", "The mayor, Ali Sow, was angry: “We were ten,” he said.", "Ali Sow"),
    ("fr", "Le préfet Issa Ba a reçu Ali Sow. « Nous étions dix », a-t-il confié.", "Issa Ba"),
]


@pytest.mark.parametrize(("lang", "text", "who"), FOUND + LEFT_ALONE)
def test_the_last_quote_is_whose(lang, text, who):
    assert quoted(lang, text)[-1][3] == who


#: a cue inside the marks, with whoever speaks
INSIDE = [
    ("Il nie tout.\n« C'est une farce, a réagi un collègue de Kayes. On nous demande de chanter. »",
     "un collègue de Kayes"),
    ("« On nous a menti, soupire le quotidien. Demain, que dira-t-on ? »", "le quotidien"),
    ("« Ils mentent, assure un éleveur du Gourma. Nous étions là. »", "un éleveur du Gourma"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), INSIDE)
def test_a_cue_between_the_marks_has_its_speaker(text, who):
    assert quoted("fr", text)[-1][2] == who


HEADINGS = [
    ("fr", "« Une pure invention »\n\nBamako dément. Le ministère de la Pêche parle de « pure invention ».",
     "Le ministère de la Pêche"),
    ("en", "“A pack of lies”\n\nBamako denies it. The fisheries ministry spoke of a “pack of lies” at noon.",
     "The fisheries ministry"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "who"), HEADINGS)
def test_a_heading_may_hold_the_article_that_the_text_leaves_outside(lang, text, who):
    assert quoted(lang, text)[0][3] == who
