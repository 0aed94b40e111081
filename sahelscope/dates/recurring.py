"""What recurs or lasts, and so is no date.

"every Monday", "each year", "on Mondays", "per week", "a day later" is one, "twice a week" is none
"chaque lundi", "tous les lundis", "par an", "le lundi et le jeudi"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.dates.rule import Expression, rule
from sahelscope.models import Language


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    return iter(())


RULE = rule(__name__, "time_units weekdays seasons months day_parts", _expressions)
