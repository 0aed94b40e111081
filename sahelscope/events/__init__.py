"""What happened, when and where.

The modules run in this order: ``triggers`` finds the words that may tell of an event, ``clauses`` cuts their sentence,
``grammar`` says how they stand (happened, planned, denied), ``typing`` what they tell of, ``candidates`` weighs the
evidence; ``dating``, ``placing``, ``actors`` and ``figures`` fill the row (``sentences``); ``repeats`` drops what was
told already. ``grouping`` finds the same event in several articles.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sahelscope.events import repeats, sentences, triggers
from sahelscope.events.drafts import Draft
from sahelscope.models import Article, Date, Event, Mention, Quote


def find(article: Article, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]) -> list[Event]:
    """Return the events in the order of the text."""
    low = triggers.lower(article.text)
    reader = sentences.Reader(article, low, mentions, dates, quotes)
    hits = ((h, article.sentence_at(h.start)) for h in reader.triggers)
    found: list[Draft] = []
    for index, group in groupby(hits, key=lambda pair: pair[1]):
        if index is not None:
            found += reader.read(index, [h for h, _ in group], found[-1] if found else None)
    return repeats.dropped(found)
