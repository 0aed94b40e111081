"""A date in digits.

"2020-08-18", "18/08/2020", "18.08.20", "mardi 13/09"; day first unless that is impossible ("08/18/2020")
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.dates import words
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.rule import Expression, rule
from sahelscope.dates.words import GAP
from sahelscope.models import Language

_PATTERNS = (
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|\b))?(?![\d-])",
    r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)",
)


def _with_weekday(language: Language) -> tuple[str, ...]:
    return (rf"(?P<weekday>{words.weekday(language)}),?{GAP}(?P<a>\d{{1,2}})(?P<sep>/)(?P<b>\d{{1,2}})(?![\d/])",)


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    if match.re.groups == 3:
        yield Expression(match.start(), match.end(), CalendarDay(int(match["m"]), int(match["d"]), int(match["y"])))
        return
    day, month = int(match["a"]), int(match["b"])
    if month > 12 >= day:
        day, month = month, day
    if "weekday" in match.re.groupindex:
        weekday = words.weekday_number(language, match["weekday"])
        yield Expression(match.start(), match.end(), CalendarDay(month, day, weekday=weekday))
        return
    yield Expression(match.start(), match.end(), CalendarDay(month, day, words.year_value(match["year"])))


RULE = rule(
    __name__,
    "number weekdays",
    {"en": _PATTERNS + _with_weekday("en"), "fr": _PATTERNS + _with_weekday("fr")},
    _expressions,
)
