"""A date in digits.

    "2020-08-18", "18.08.20", "Tuesday 13/09", "08/18/2020", "on 18/08"
    "2020-08-18", "18/08/2020", "le mardi 13/09", "18-08-2020", "le 18/08"

The day comes first unless that is impossible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.dates import vocabulary
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.rule import Expression, rule
from sahelscope.models import Language


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    if "y" in match.re.groupindex:
        yield Expression(match.start(), match.end(), CalendarDay(int(match["m"]), int(match["d"]), int(match["y"])))
        return
    day, month = int(match["a"]), int(match["b"])
    if month > 12 >= day:
        day, month = month, day
    if "weekday" in match.re.groupindex:
        weekday = vocabulary.weekday_number(language, match["weekday"])
        yield Expression(match.start("weekday"), match.end(), CalendarDay(month, day, weekday=weekday))
        return
    year = vocabulary.year_value(match["year"]) if match["year"] else None
    yield Expression(match.start(), match.end(), CalendarDay(month, day, year))


RULE = rule(__name__, "number weekdays", _expressions)
