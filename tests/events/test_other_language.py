"""A language of which the rules know nothing has no events; one with a verb and a rule has."""

import pytest

from sahelscope import events
from sahelscope.events import findings, triggers, words
from sahelscope.events.grammar import GRAMMARS, Grammar, Verbs
from sahelscope.events.standing import VerbStanding
from sahelscope.language import lexicon
from sahelscope.models import Article, Span

TEXT = "Hoorla zukku gao."


@pytest.fixture
def article():
    span = Span(0, len(TEXT))
    return Article(TEXT, "xx", paragraphs=(span,), sentences=(span,))


def forget():
    for cached in (triggers.frames, words.words_of, findings._scanner):
        cached.cache_clear()


@pytest.fixture
def toy_language(monkeypatch):
    """A language with one verb, "zukku" (attack), which stands in the past wherever it is printed."""
    known = lexicon.load
    lists = {"event_verbs": {"zukku": "attack"}}

    def load(language, name):
        if language != "xx":
            return known(language, name)
        return lexicon.Lexicon(known("en", name).path, lists.get(name, {}), ())

    monkeypatch.setattr(lexicon, "load", load)
    forget()
    GRAMMARS["xx"] = Grammar(verbs=Verbs(standing=lambda verb: VerbStanding("past", False, len(verb.words) - 1)))
    yield
    del GRAMMARS["xx"]
    forget()


def test_a_language_without_grammar_has_no_events(article):
    assert events.find(article, [], [], []) == []


def test_a_language_is_a_list_and_a_grammar(article, toy_language):
    (event,) = events.find(article, [], [], [])
    assert (event.type, event.text, event.rule) == ("attack", TEXT, "verbs")
