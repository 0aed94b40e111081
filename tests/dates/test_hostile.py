"""Long runs of half a date are read through once: a scan from each place to the end would not come back."""

import datetime as dt

import pytest

from sahelscope import dates
from sahelscope.dates.publication import published_in
from sahelscope.models import Article, Span

RUNS = [
    "le ",
    "3 au ",
    "15, 16, ",
    "fin de l'année ",
    "the end of ",
    "1",
    "2021-",
    "12/",
    " ",
    "\u00a0",
    "'",
    "d'",
    "In 2021 (",
    "Published ",
]
SIZE = 400_000


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_long_run_is_read_once(language, run):
    text = (run * (SIZE // len(run) + 1))[:SIZE]
    whole = (Span(0, SIZE),)
    article = Article(text, language, published=dt.date(2022, 9, 14), paragraphs=whole, sentences=whole)
    assert all(0 <= d.start < d.end <= SIZE for d in dates.find(article))
    assert published_in(text, language) is None
