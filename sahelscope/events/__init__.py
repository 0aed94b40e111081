"""What happened, when and where.

The modules run in this order: ``triggers`` finds the words that may tell of an event (``findings``), ``clauses`` cuts
their sentence, ``verb_groups`` says how they stand (happened, planned, denied), ``typing`` what they tell of, ``verbs``
and ``nouns`` what speaks for it, ``candidates`` which one carries the clause; ``dating``, ``placing``, ``actors`` and
``figures`` fill the row (``clause_events``); ``sentences`` puts the clauses together, ``tolls`` gives each the victims
told apart from it, ``repeats`` drops what was told already, and ``locating`` finds the town; ``background`` marks what
only looks back, ``report_days`` says what the day rests on, and ``confidence`` how sure each event is. ``grouping``
finds the same event in several articles. What they know of a language is in ``english`` and ``french``; how much each
reason weighs, in data/events/weights.csv.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sahelscope.events import (
    background,
    cared_for,
    confidence,
    locating,
    repeats,
    report_days,
    retold,
    sentences,
    told_later,
    tolls,
)
from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.words import Hit
from sahelscope.language import links
from sahelscope.models import Article, Date, Event, Mention, Quote
from sahelscope.people.records import People


def find(
    article: Article,
    mentions: Sequence[Mention],
    dates: Sequence[Date],
    quotes: Sequence[Quote],
    speakers: People | None = None,
) -> list[Event]:
    """Return the events in the order of the text; ``speakers`` are the article's people, who may act in them."""
    return [draft.event for draft in with_grounds(article, mentions, dates, quotes, speakers)]


def with_grounds(
    article: Article,
    mentions: Sequence[Mention],
    dates: Sequence[Date],
    quotes: Sequence[Quote],
    speakers: People | None = None,
) -> list[Draft]:
    """Return the events in the order of the text, each with its grounds."""
    findings = Findings(article, mentions, dates, quotes, speakers)
    hits: dict[int, list[Hit]] = defaultdict(list)
    for hit in findings.triggers:
        if (index := article.sentence_at(hit.start)) is not None:
            hits[index].append(hit)
    counting = {article.sentence_at(w.start) for w in findings.casualties.all} - {None}
    found: list[Draft] = []
    for index in sorted({*hits, *(i for i in counting if i is not None)}):
        told = sentences.find(findings, index, hits.get(index, []), found)
        told = cared_for.given(told, findings, found)
        found += tolls.given(findings, index, told, found) if index in counting else told
    own = [d for d in found if not links.opens_at(article.text, d.event.start, article.language)]
    told_once = [background.marked(tolls.fitting(d), findings) for d in repeats.dropped(own)]
    kept = report_days.based(told_later.dated(told_once, findings), findings)
    placed = locating.located(kept, article, findings.where)
    return [confidence.set_on(d) for d in retold.once(placed, findings)]
