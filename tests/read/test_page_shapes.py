"""How well forty shapes of pages are read, and that none is read by half without a word."""

import re
from collections import Counter
from functools import cache

import pytest
from page_shapes import SHAPES

from sahelscope.read import Original, Problem, html


@cache
def read(name):
    """Return the article of a shape, and what is told of it."""
    found = list(html.page(SHAPES[name].page, "a.html", url=SHAPES[name].url or None))
    [article] = [f for f in found if isinstance(f, Original)]
    return article, [f for f in found if isinstance(f, Problem)]


def words(text):
    return Counter(re.findall(r"\w+", text.casefold()))


def f1(text, paragraphs):
    """Return the harmonic mean of precision and recall of the words."""
    got, wanted = words(text), words("\n".join(paragraphs))
    same = sum((got & wanted).values())
    return 2 * same / (sum(got.values()) + sum(wanted.values()))


@pytest.mark.parametrize("name", SHAPES)
def test_no_page_is_read_by_half_without_a_word(name):
    article, problems = read(name)
    assert f1(article.text, SHAPES[name].paragraphs) >= 0.6 or problems
    if told := SHAPES[name].told:
        assert any(told in p.what and not p.lost for p in problems)
    else:
        assert problems == []


def test_forty_shapes_are_read_well():
    right = Counter()
    scores, wrong = [], []
    for name, shape in SHAPES.items():
        article, _ = read(name)
        got = {"title": article.title, "author": article.author, "day": str(article.published)}
        for field, value in got.items():
            right[field] += value == getattr(shape, field)
            wrong += (
                [] if value == getattr(shape, field) else [f"{name}: {field} {value!r}, not {getattr(shape, field)!r}"]
            )
        scores.append(f1(article.text, shape.paragraphs))
        wrong += [] if scores[-1] > 0.95 else [f"{name}: words {scores[-1]:.2f}"]
    count = len(SHAPES)
    assert count >= 40
    assert right["author"] / count >= 0.92, wrong
    assert right["title"] / count >= 0.97, wrong
    assert right["day"] / count >= 0.98, wrong
    assert sum(scores) / count >= 0.95, wrong
