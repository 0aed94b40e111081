"""What recurs or lasts, and so is no date.

"every Monday", "each year", "on Mondays", "the Friday prayer", "twice a week"
"chaque lundi", "tous les lundis", "au marché du lundi", "deux fois par an"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.dates.rule import Expression, rule
from sahelscope.models import Language


def _expressions(match: re.Match[str], language: Language) -> Iterator[Expression]:
    return iter(())


RULE = rule(__name__, "time_units weekdays seasons months day_parts", _expressions)
