"""What an article says of itself: title, byline, outlet, date, tags, credits; and which stretches are not body."""

from __future__ import annotations

import datetime as dt

from sahelscope import language as languages
from sahelscope import text as texts
from sahelscope.models import Article, Language


def read(
    text: str, *, published: dt.date | None = None, lang: Language | None = None, title: str | None = None
) -> Article:
    """Return the article with its header read and its prose cut into paragraphs and sentences."""
    language = lang or languages.detect(text)
    paragraphs = tuple(texts.paragraphs(text))
    return Article(
        text=text,
        language=language,
        title=title,
        published=published,
        published_from="given" if published else "unknown",
        paragraphs=paragraphs,
        sentences=tuple(s for p in paragraphs for s in texts.sentences(text, p, language)),
    )
