"""Every difficulty, several times over: the invented passages beside this file, stretch by stretch.

Each stretch between marks is a case: the mention that names its speaker and whom it stands for, or that it quotes
nobody.
"""

import pytest

from benchmarks import gold, passages
from sahelscope import parse

#: what is known to be wrong: the passage, the words
NOT_YET = {
    ("titres et noms, titres seuls", "Nous verrons"),
    ("fishermen and the law", "Law is for the rich"),
    ("more words that quote nobody", "the new town"),
    ("words at arm’s length", "elections"),
    ("two who disagree in a sentence", "old faces"),
    ("two who disagree in a sentence", "theft"),
    ("États et capitales", "une ligne rouge"),
    ("it, the organisation", "We have patients"),
    ("the witness first", "I left my kettle on the fire"),
    ("a said B said", "fire"),
    ("verbes figurés et longs sujets", "Laissez-les se battre !"),
    ("elle, l'organisation", "Nous avons des patients"),
    ("le témoin", "J'ai laissé ma théière sur le feu"),
    ("pluriel", "Ils font crédit"),
    ("titre", "PAS DE PÉNURIE"),
    ("no line breaks", "I called the plumber"),
    ("à tour de rôle", "Et le courant ?"),
    ("a preacher over paragraphs", "Amen"),
    ("what the film is", "too long"),
    ("habitants et chef", "On aurait dit la pluie sur la tôle"),
    ("la pièce", "trop longue"),
    ("a clerk and a widow", "Then stamp it twice"),
    ("la greffière et la veuve", "Alors timbrez deux fois"),
    ("les rebelles au téléphone", "Ils ont fui."),
}


def cases():
    found = []
    for name in (
        "en",
        "fr",
        "en_more",
        "fr_more",
        "en_third",
        "fr_third",
        "en_fourth",
        "fr_fourth",
        "en_fifth",
        "fr_fifth",
    ):
        for passage in passages.read(name[:2], name):
            for quote in passage["quotes"]:
                (start, end), words = quote["spans"][0], ""
                words = passage["text"][start:end].strip(" ,\u00a0")
                known = (passage["id"], words) in NOT_YET
                case = pytest.param(
                    passage,
                    quote,
                    id=f"{name}: {passage['id']}: {words[:30]}",
                    marks=[pytest.mark.xfail(strict=True)] if known else [],
                )
                found.append(case)
    return found


@pytest.mark.parametrize(("passage", "wanted"), cases())
def test_the_words_are_whose_they_are(passage, wanted):
    start, end = wanted["spans"][0]
    found = [
        q
        for q in parse(passage["text"], lang=passage["lang"]).quotes
        if q.kind != "indirect" and any(s < end and start < e for s, e in q.spans)
    ]
    if wanted["kind"] == "not":
        assert found == []
        return
    (quote,) = [q for q in found if q.rule != "nested"]  # words passed on within them are a quote of their own
    mentions = [quote.speaker_text] if gold.is_pronoun(wanted["speaker"]) else [quote.speaker_text, quote.speaker]
    assert any(gold.same(wanted["speaker"], mention) for mention in mentions)
    assert gold.same(wanted["who"], quote.speaker)
