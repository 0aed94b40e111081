"""What happened, when and where.

The modules run in this order: ``triggers`` finds the words that may tell of an event (``findings``), ``clauses`` cuts
their sentence, ``verb_groups`` says how they stand (happened, planned, denied), ``typing`` what they tell of, ``verbs``
and ``nouns`` what speaks for it, ``candidates`` which one carries the clause; ``dating``, ``placing``, ``actors`` and
``figures`` fill the row (``clause_events``); ``sentences`` puts the clauses together, ``repeats`` drops what was
told already, and ``locating`` finds the town. ``grouping`` finds the same event in several articles. What they know of
a language is in ``english`` and ``french``; how much each reason weighs, in data/events/weights.csv.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from sahelscope.events import locating, repeats, sentences
from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.models import Article, Date, Event, Mention, Quote


def find(article: Article, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]) -> list[Event]:
    """Return the events in the order of the text."""
    return [draft.event for draft in with_grounds(article, mentions, dates, quotes)]


def with_grounds(
    article: Article, mentions: Sequence[Mention], dates: Sequence[Date], quotes: Sequence[Quote]
) -> list[Draft]:
    """Return the events in the order of the text, each with its grounds."""
    findings = Findings(article, mentions, dates, quotes)
    hits = ((h, article.sentence_at(h.start)) for h in findings.triggers)
    found: list[Draft] = []
    for index, group in groupby(hits, key=lambda pair: pair[1]):
        if index is not None:
            found += sentences.find(findings, index, [h for h, _ in group], found[-1] if found else None)
    return locating.located(repeats.dropped(found), article, findings.where)
