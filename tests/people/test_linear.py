"""Text made to be slow costs in proportion: four times the text, at most five and a half times the lines run."""

import sys

import pytest

from sahelscope import people
from sahelscope.language import sentences as texts
from sahelscope.models import Article

WORST = [
    ("en", "Awa Diallo "),
    ("en", "Awa’s "),
    ("en", "Aa. "),
    ("en", "the the the a "),
    ("en", "the head of the "),
    ("en", "a statement from "),
    ("en", "The minister said. Awa Sy left. "),
    ("en", "the bloc said. the African Union (AU) "),
    ("en", "a man called "),
    ("en", "some of them, "),
    ("en", "France said "),
    ("en", "“a,” he said. "),
    ("fr", "la France a "),
    ("fr", "l'd'"),
    ("fr", "a-"),
    ("fr", "le ministre des Mines et des "),
    ("fr", "M. Sy, ministre, "),
    ("fr", "n'a pas également "),
]


def lines_run(lang, prefix, size):
    content = (prefix * (size // len(prefix) + 1))[:size]
    article = Article(content, lang, paragraphs=tuple(texts.paragraphs(content)))
    count = 0

    def trace(_frame, event, _argument):
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        people.find(article)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(("lang", "prefix"), WORST)
def test_the_worst_prefix_costs_in_proportion(lang, prefix):
    lines_run(lang, prefix, 200)  # word lists are read once
    assert lines_run(lang, prefix, 6000) <= 5.5 * max(lines_run(lang, prefix, 1500), 200)


def test_many_people_of_one_surname_cost_in_proportion():
    def content(n):
        return " ".join(f"{a}{b}x Ba spoke. Ba left." for a in "ABCDEFGHIJ" for b in "abcdefghijklmnopqrst"[:n])

    small, large = (lines_run("en", content(n), len(content(n))) for n in (5, 20))
    assert large <= 5.5 * small
