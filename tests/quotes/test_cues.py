"""Cues with their auxiliaries and negation; and that each example in the word lists is true."""

import pytest

from sahelscope.language import lexicon
from sahelscope.models import Article
from sahelscope.quotes import cues
from tests.quotes.spec import quoted

FOUND = [  # language, sentence, cue as printed, class, form, negated
    ("en", "Sow has also said so.", "has also said", "says", "finite", False),
    ("en", "He went on to say that.", "went on", "continues", "finite", False),
    ("en", "He did not say that.", "did not say", "says", "finite", True),
    ("en", "He left, adding that.", "adding", "continues", "gerund", False),
    ("en", "According to Sow, it rains.", "According to", "according", "preposition", False),
    ("en", "The report was grim.", "report", "noun", "noun", False),
    ("fr", "« Oui », a-t-il également déclaré.", "a-t-il également déclaré", "says", "finite", False),
    ("fr", "Il n’a pas dit que.", "n’a pas dit", "says", "finite", True),
    ("fr", "« Oui », s’inquiète-t-elle.", "s’inquiète-t-elle", "says", "finite", False),
    ("fr", "Elle a tenu à rappeler que.", "a tenu à rappeler", "says", "finite", False),
    ("fr", "Il part, ajoutant que.", "ajoutant", "continues", "gerund", False),
    ("fr", "Selon Awa Sow, il pleut.", "Selon", "according", "preposition", False),
]
LEFT_ALONE = [("fr", "Le juge a une demande et une note."), ("en", "The United States sent rice.")]


def found(lang, sentence):
    article = Article(sentence, lang)
    return [(c.text(article), c.kind, c.form, c.negated) for c in cues.find(article)]


@pytest.mark.parametrize(("lang", "sentence", "printed", "kind", "form", "negated"), FOUND)
def test_a_cue_is_found_with_what_belongs_to_it(lang, sentence, printed, kind, form, negated):
    assert (printed, kind, form, negated) in found(lang, sentence)


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_nouns_that_look_like_cues_are_none(lang, sentence):
    assert [c for c in found(lang, sentence) if c[2] != "noun"] == []


def test_the_pronoun_behind_a_french_cue_is_the_pronoun_alone():
    article = Article("« Partons », affirme-t-elle.", "fr")
    (cue,) = cues.find(article)
    assert article.text[slice(*cue.clitic)] == "elle"


@pytest.mark.parametrize(
    ("lang", "form", "kind", "sentence"),
    [(lang, *example) for lang in ("en", "fr") for example in lexicon.load(lang, "cues").examples],
)
def test_the_examples_of_the_word_lists_hold(lang, form, kind, sentence):
    article = Article(sentence, lang)
    hits = [article.text[c.head : c.end].lower() for c in cues.find(article) if c.kind == kind]
    assert any(hit.startswith(form) for hit in hits)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [(lang, e[2]) for lang in ("en", "fr") for e in lexicon.load(lang, "not_quotes").examples],
)
def test_the_examples_of_words_that_announce_no_quote_hold(lang, sentence):
    assert quoted(lang, sentence) == []
