"""Long runs of half a date are read through once: a scan from each place to the end would not come back."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


WORDS = {
    "en": "the last next early mid- end of in on to and 3 31 1st 2021 '98 3/5/21 May Sept. Monday days week months "
    "quarter ago later after Christmas spring 1990s century first , . ( ) - – 10 a.m. GMT today will people 2000 three",
    "fr": "le la l' du d' fin mi- dans il y a 3 31 1er 2021 98 03/05/21 mai sept. lundi jours semaine ans trimestre "
    "plus tard avant Noël été années 1990 siècle XIXe premier dernier , . ( ) - – 18 h hier sera 2000 trois ce veille",
}
DAYS = st.none() | st.sampled_from(
    [dt.date(1, 1, 1), dt.date(2020, 2, 29), dt.date(2021, 12, 31), dt.date(9999, 12, 31)]
)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_any_words_give_dates_in_order(data):
    language = data.draw(st.sampled_from(["en", "fr"]))
    text = " ".join(data.draw(st.lists(st.sampled_from(WORDS[language].split()), min_size=1, max_size=12)))
    whole = (Span(0, len(text)),)
    article = Article(text, language, published=data.draw(DAYS), paragraphs=whole, sentences=whole)
    reached = 0
    for date in dates.find(article):
        assert reached <= date.start < date.end <= len(text)
        assert date.text == text[date.start : date.end]
        assert (date.value is None) == (date.first is None) == (date.last is None)
        reached = date.end
