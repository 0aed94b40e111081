"""Two days that are the ends of one event: it spans them both.

La foire s'est tenue du 26 février 2024 au 7 mars 2024 à Gao. -> 2024-02-26/2024-03-07
Talks were held from 26 February 2024 to 7 March 2024 in Gao. -> 2024-02-26/2024-03-07
Talks were held between 4 March 2024 and 7 March 2024 in Gao. -> 2024-03-04/2024-03-07
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sahelscope.events.grammar import GRAMMARS
from sahelscope.models import Date, Language

#: ends of so many days apart at most, so that a wrong year spans no decade
_LONGEST = 400
#: how far apart two ends stand at most, and how far before the first one "from" may begin, in characters
_BETWEEN, _BEFORE = 20, 14


def joined(dates: Sequence[Date], low: str, language: Language) -> list[Date]:
    """Return the dates with each pair of ends put together; ``low`` is the text in lower case."""
    out: list[Date] = []
    for date in dates:
        if out and (whole := _whole(out[-1], date, low, language)):
            out[-1] = whole
        else:
            out.append(date)
    return out


def _whole(left: Date, right: Date, low: str, language: Language) -> Date | None:
    if not (left.first and left.last and right.first and right.last) or left.precision != right.precision:
        return None
    if left.precision not in ("day", "month") or not 0 < right.start - left.end < _BETWEEN:
        return None
    grammar = GRAMMARS[language].dating
    to = grammar.last_end.fullmatch(low, left.end, right.start)
    since = grammar.first_end.search(low, max(0, left.start - _BEFORE), left.start)
    if to and to.group(1) and (right.first - left.first).days == 1:
        since = None  # "on 24 and 25 February": two days running need no word before them
    elif not to or not since or bool(to.group(1)) != (since.group(1) in grammar.between):
        return None
    if not left.first < right.first or (right.last - left.first).days > _LONGEST:
        return None
    return replace(
        left,
        end=right.end,
        text=f"{left.text} – {right.text}",
        value=f"{left.value}/{right.value}",
        precision="range",
        last=right.last,
    )
