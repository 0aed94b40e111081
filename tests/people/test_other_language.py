"""A third language: a few fields of its grammar find what they say, the rest nothing."""

import pytest

from sahelscope import people
from sahelscope.language import sentences as texts
from sahelscope.models import Article
from sahelscope.people.closed_classes import Pronoun
from sahelscope.people.grammar import GRAMMARS, Grammar
from sahelscope.people.names import initial, name_end
from sahelscope.people.phrase import Phrase


def candidates(text):
    article = Article(text, "eo", paragraphs=tuple(texts.paragraphs(text)))
    return [(c.text, c.kind, c.gender, c.entity) for c in people.find(article).candidates]


@pytest.fixture(autouse=True)
def esperanto():
    yield
    del GRAMMARS["eo"]


def names(words):
    """Return the rows of two capitals and more as names: one rule."""
    ends = [(i, name_end(words, i)) for i, word in enumerate(words.known) if word.cap and not initial(words, i)]
    return [Phrase(i, end, "name", end - 1, "one", "unknown", True, (i, end)) for i, end in ends if end - i > 1]


def test_without_a_grammar_nobody_speaks():
    assert candidates("Hieraŭ diris Awa Diallo, ke ŝi venos.") == []


def test_one_rule_and_one_pronoun_find_a_name_and_a_pronoun():
    GRAMMARS["eo"] = Grammar(find=names, pronouns={"si": Pronoun("one", "f", "person")})  # plain
    assert candidates("diris Awa Diallo, ke ŝi venos.") == [
        ("Awa Diallo", "name", "f", 0),
        ("ŝi", "pronoun", "f", -1),
    ]
