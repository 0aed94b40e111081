"""The day of publication: given, told by the text, or unknown with a bound."""

import datetime as dt

import pytest

from sahelscope import header

BODY = {"en": "The ford is open again, traders said.", "fr": "Le gué est rouvert, ont dit les commerçants."}

TOLD = [
    ("en", "The ford reopens\n\nPublished on 3 May 2021 at 09:12\n\n{}", "stamp"),
    ("en", "BAMAKO, 3 May 2021 (Post) — {}", "dateline"),
    ("fr", "Le gué rouvre\n\nPublié le 3 mai 2021 à 09h12\n\n{}", "stamp"),
    ("fr", "BAMAKO, 3 mai 2021 (AMAP) — {}", "dateline"),
    ("fr", "3 mai 2021 . –\n{}", "stamp"),
]
BOUNDS = [
    ("en", "The bridge was closed in June 2021. It was opened again in September.", dt.date(2021, 9, 1)),
    ("en", "The bridge was closed in June 2021. It will open again in September.", dt.date(2021, 6, 1)),
    ("en", "The bridge was closed in June 2021. The rains had begun in April.", dt.date(2021, 6, 1)),
    ("en", "The bridge was closed in September.", None),
    ("fr", "Le pont a été fermé en juin 2021. Il a été rouvert en septembre.", dt.date(2021, 9, 1)),
    ("fr", "Le pont a été fermé en juin 2021. Il sera rouvert en septembre.", dt.date(2021, 6, 1)),
    ("fr", "Le pont a été fermé en septembre.", None),
]


@pytest.mark.parametrize(("language", "text", "how"), TOLD)
def test_the_text_tells_the_day(language, text, how):
    article = header.read(text.format(BODY[language]), lang=language)
    assert (article.published, article.published_from) == (dt.date(2021, 5, 3), how)
    assert [s.of(article.text) for s in article.sentences][-1] == BODY[language]


@pytest.mark.parametrize(("language", "text", "how"), TOLD)
def test_a_day_that_is_given_wins(language, text, how):
    article = header.read(text.format(BODY[language]), lang=language, published=dt.date(2021, 5, 4))
    assert (article.published, article.published_from) == (dt.date(2021, 5, 4), "given")


@pytest.mark.parametrize(("language", "text", "bound"), BOUNDS)
def test_without_a_day_the_bound_that_the_text_allows_is_given(language, text, bound):
    article = header.read(text, lang=language)
    assert (article.published, article.published_from, article.not_before) == (None, "unknown", bound)
