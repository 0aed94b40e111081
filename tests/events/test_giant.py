"""Texts without marks, or of nothing but triggers, stay cheap: no clause and no event grows with the text."""

from itertools import pairwise

import pytest

from sahelscope import parse
from sahelscope.events import clauses, triggers
from sahelscope.models import Span

GIANT = [
    ("en", "killed 12 "),
    ("en", "who was killed, who was killed, "),
    ("en", "after the attack, "),
    ("en", "said that "),
    ("fr", "a tué 12 "),
    ("fr", "attaque au Mali le 3 mai 2021 "),
    ("fr", "« "),
    ("fr", "de la "),
]


@pytest.mark.parametrize(("lang", "words"), GIANT)
def test_no_clause_is_longer_than_its_limit(lang, words):
    text = words * 3000
    cut = clauses.cut(triggers.lower(text), Span(0, len(text)), lang)
    assert max((c.end - c.start for c in cut), default=0) <= 700
    assert all(a.end <= b.start for a, b in pairwise(cut))


@pytest.mark.parametrize(("lang", "words"), GIANT)
def test_events_keep_to_a_length_and_to_their_text(lang, words):
    text = words * 1000
    for event in parse(text, lang=lang).events:
        assert event.text == text[event.start : event.end]
        assert event.end - event.start <= 1000
