"""The dates of an article, as printed and as resolved.

``find`` runs the rules in the order of ``RULES`` where a trigger word stands (triggers), lets neighbours share a year
(ranges), and resolves the expressions in the order of the text (reference). ``publication`` reads the day of
publication out of the text itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sahelscope.dates import (
    ago,
    calendar,
    decades,
    deictic,
    months,
    numeric,
    quarters,
    relative,
    triggers,
    values,
    weekdays,
    years,
)
from sahelscope.dates.ranges import share_years
from sahelscope.dates.reference import Named, Reference
from sahelscope.dates.rule import Found, Rule
from sahelscope.lexicon import Hit
from sahelscope.models import Article, Date, Language

#: The first rule that matches at the leftmost place wins.
RULES: tuple[Rule, ...] = (
    numeric.RULE,
    calendar.RULE,
    decades.RULE,
    quarters.RULE,
    ago.RULE,
    relative.RULE,
    months.RULE,
    weekdays.RULE,
    deictic.RULE,
    years.RULE,
)
_BY_TRIGGER = {
    kind: tuple(r for r in RULES if kind in r.triggers) for kind in {kind for rule in RULES for kind in rule.triggers}
}


def find(article: Article) -> list[Date]:
    """Return the dates of an article in the order of the text; durations and sets ("every Monday") are none."""
    return resolved(article, share_years(article.text, expressions(article.text, article.language)))


def expressions(text: str, language: Language) -> list[Found]:
    """Return the expressions of a text that may be dates, not yet resolved."""
    return list(_expressions(text, language))


@lru_cache(maxsize=2)  # an article is read for its day of publication, for the bound of it, and for its dates
def _expressions(text: str, language: Language) -> tuple[Found, ...]:
    found: list[Found] = []
    reached = 0
    for trigger in triggers.find(text, language):
        if trigger.start < reached:
            continue
        hit = _first(text, trigger, reached, language)
        if hit:
            match, rule = hit
            found += [Found(f.start, f.end, f.reading, rule.name) for f in rule.read(match, language)]
            reached = match.end()
    return tuple(found)


def _first(text: str, trigger: Hit[str], reached: int, language: Language) -> tuple[re.Match[str], Rule] | None:
    rules = _BY_TRIGGER.get(trigger.value, ())
    for start in triggers.starts(text, trigger, reached, language) if rules else ():
        for rule in rules:
            for pattern in rule.patterns[language]:
                match = pattern.match(text, start)
                if match and match.end() >= trigger.end:
                    return match, rule
    return None


def resolved(article: Article, found: list[Found]) -> list[Date]:
    """Return the expressions that are dates, with their values."""
    at = Reference(article)
    dates: list[Date] = []
    for expression in found:
        at = at.at(expression.start, expression.end)
        outcome = expression.reading.resolve(at)
        if outcome is None:
            continue
        span = values.days(outcome.value) if outcome.value else None
        if outcome.value and not span:
            continue
        first, last = (span.first, span.last) if span else (None, None)
        if span and outcome.part:
            first, last = values.third(span, outcome.part)
        if span and outcome.value:
            at.named.append(Named(expression.start, expression.end, outcome.value, span))
        dates.append(
            Date(
                start=expression.start,
                end=expression.end,
                text=article.text[expression.start : expression.end],
                value=outcome.value,
                precision=span.precision if span else None,
                first=first,
                last=last,
                rule=expression.rule,
                confidence=outcome.confidence,
                part=article.part_at(expression.start),
            )
        )
    return dates
