"""The expressions of a text that may be dates, found by the first rule that fits where a trigger word stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from sahelscope.dates import (
    ago,
    anchors,
    calendar,
    clock,
    day_of_month,
    decades,
    deictic,
    feasts,
    first_units,
    in_a_row,
    months,
    nth_weekday,
    numeric,
    quarters,
    recurring,
    relative,
    same_period,
    seasons,
    spans,
    triggers,
    weekdays,
    years,
)
from sahelscope.dates.grammar import GRAMMARS, Grammar
from sahelscope.dates.rule import Expression, Rule
from sahelscope.language.lexicon import Hit
from sahelscope.models import Language

#: The first rule that matches at the leftmost place wins.
RULES: tuple[Rule, ...] = (
    feasts.RULE,
    recurring.RULE,
    nth_weekday.RULE,
    numeric.RULE,
    calendar.RULE,
    day_of_month.RULE,
    first_units.RULE,
    same_period.RULE,
    decades.RULE,
    quarters.RULE,
    seasons.RULE,
    in_a_row.RULE,
    spans.RULE,
    ago.RULE,
    anchors.RULE,
    relative.RULE,
    months.RULE,
    weekdays.RULE,
    deictic.RULE,
    clock.RULE,
    years.RULE,
)

_Match = Callable[[str, int], re.Match[str] | None]  #: a pattern's match()


def find(text: str, language: Language) -> list[Expression]:
    """Return the expressions of a text that may be dates, not yet resolved."""
    return list(_find(text, language))


@lru_cache(maxsize=2)  # an article is read for its day of publication, for the bound of it, and for its dates
def _find(text: str, language: Language) -> tuple[Expression, ...]:
    found: list[Expression] = []
    reached = 0
    for trigger in triggers.find(text, language):
        if trigger.start < reached:
            continue
        hit = _first(text, trigger, reached, language)
        if hit:
            match, rule = hit
            found += [
                Expression(f.start, f.end, f.meaning, rule.name, match.span())
                for f in rule.expressions(match, language)
            ]
            reached = match.end()
    return tuple(found)


def _first(text: str, trigger: Hit[str], reached: int, language: Language) -> tuple[re.Match[str], Rule] | None:
    tried = _tried(trigger.value, GRAMMARS[language])
    for start in triggers.starts(text, trigger, reached, language) if tried else ():
        for match_at, rule in tried:
            match = match_at(text, start)
            if match and match.end() > trigger.start:
                return match, rule
    return None


@cache
def _tried(trigger: str, grammar: Grammar) -> tuple[tuple[_Match, Rule], ...]:
    """Return the patterns to try at a trigger of that kind, in order; they are compiled when the first one is met."""
    return tuple(
        (pattern.match, rule) for rule in RULES if trigger in rule.triggers for pattern in rule.patterns(grammar)
    )
