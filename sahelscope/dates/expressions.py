"""The expressions of a text that may be dates, found by the first rule that fits where a trigger word stands."""

from __future__ import annotations

import re
from functools import lru_cache

from sahelscope.dates import (
    ago,
    anchors,
    calendar,
    clock,
    day_of_month,
    decades,
    deictic,
    feasts,
    months,
    nth_weekday,
    numeric,
    quarters,
    recurring,
    relative,
    seasons,
    spans,
    triggers,
    weekdays,
    years,
)
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
    decades.RULE,
    quarters.RULE,
    seasons.RULE,
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
_BY_TRIGGER = {
    kind: tuple(r for r in RULES if kind in r.triggers) for kind in {kind for rule in RULES for kind in rule.triggers}
}


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
    rules = _BY_TRIGGER.get(trigger.value, ())
    for start in triggers.starts(text, trigger, reached, language) if rules else ():
        for rule in rules:
            for pattern in rule.patterns[language]:
                match = pattern.match(text, start)
                if match and match.end() > trigger.start:
                    return match, rule
    return None
