"""Doubt is shown: a speaker who may be another has a low confidence and the other as an alternative."""

from sahelscope import parse
from sahelscope.models import UNSURE_BELOW


def quotes(text, lang="en"):
    return [q for q in parse(text, lang=lang).quotes if q.kind != "indirect"]


def test_also_after_an_open_pronoun_offers_both():
    text = (
        "“They turned to others,” Seydou Ba said in Gao.\n\n"
        "The people are tired, he said, faced with “villages razed and wells poisoned”.\n\n"
        "Karim Sow also accused the army of a “one-sided” retreat."
    )
    quote = quotes(text)[1]
    assert {"Seydou Ba", "Karim Sow"} <= {quote.speaker, *quote.alternatives}
    assert quote.confidence < UNSURE_BELOW


def test_a_plain_quote_is_sure():
    (quote,) = quotes("“We have been thirsty since March,” said Awa Diallo.")
    assert quote.confidence >= 0.9
    assert quote.alternatives == ()


def test_a_quote_that_nobody_is_named_for_is_unsure():
    quote = quotes("“It has not rained in this valley for a very long time.”")[0]
    assert quote.speaker is None
    assert quote.confidence < UNSURE_BELOW


def test_the_words_of_a_statement_are_its_authors():
    (quote,) = quotes("“The road is shut until Friday,” read a statement from the Ministry of Transport.")
    assert "Ministry of Transport" in quote.speaker


def test_the_reasons_for_a_speaker_can_be_read():
    from sahelscope import header, people
    from sahelscope.quotes.decide import decide
    from sahelscope.quotes.scene import Scene

    article = header.read("“We are thirsty,” said Awa Diallo.", lang="en")
    (decision,) = decide(Scene.of(article, people.find(article)))
    assert "behind the cue, words between 0" in decision.weighed[0].reasons
