"""A language is its own grammar, loaded when its first text comes; one without a grammar has no dates."""

import dataclasses
import re
import subprocess
import sys

import pytest

from sahelscope import dates
from sahelscope.dates import expressions, pieces
from sahelscope.dates.grammar import GRAMMARS, Grammar, TenseCues
from sahelscope.language.grammars import MODULES
from sahelscope.models import Article, Span

TEXT = "Mnamo 2021-05-03, May 3, 2021, le 3 mai 2021, 2021."
NONE = "sw"  # Swahili, which has no module


def article(language):
    whole = (Span(0, len(TEXT)),)
    return Article(TEXT, language, paragraphs=whole, sentences=whole)


def test_every_rule_has_its_patterns_in_each_grammar():
    for language in MODULES:
        assert [rule.name for rule in expressions.RULES if not rule.patterns(GRAMMARS[language])] == []


@pytest.mark.parametrize("grammar", [Grammar(), TenseCues()], ids=lambda g: type(g).__name__)
def test_a_field_left_out_finds_nothing(grammar):
    for field in dataclasses.fields(grammar):
        value = getattr(grammar, field.name)
        if isinstance(value, str | re.Pattern):
            assert not any(re.search(value, text) for text in ("", TEXT, "will, sera"))
        else:
            assert isinstance(value, TenseCues) or not value


def test_a_language_without_a_grammar_has_no_dates():
    assert dates.find(article(NONE)) == []


def test_a_new_grammar_begins_with_one_rule(monkeypatch):
    toy = Grammar(numeric=pieces.NUMERIC, number=re.compile(r"\d{4}-\d\d-\d\d"))
    monkeypatch.setitem(GRAMMARS, NONE, toy)
    expressions._find.cache_clear()
    try:
        assert [(date.text, date.value, date.rule) for date in dates.find(article(NONE))] == [
            ("2021-05-03", "2021-05-03", "numeric")
        ]
    finally:
        expressions._find.cache_clear()


@pytest.mark.parametrize(("sentence", "language", "other"), [
    ("The bridge opened on Monday.", "en", "french"), ("Le pont a ouvert lundi.", "fr", "english")
])  # fmt: skip
def test_a_grammar_is_loaded_with_its_first_text(sentence, language, other):
    program = (
        "import sys, sahelscope; loaded = lambda: {m for m in sys.modules if m.startswith('sahelscope.dates.')}\n"
        "assert not any(m.endswith(('.english', '.french')) for m in loaded())\n"
        f"assert sahelscope.parse({sentence!r}, lang={language!r}).dates\n"
        f"assert 'sahelscope.dates.{other}' not in loaded()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
