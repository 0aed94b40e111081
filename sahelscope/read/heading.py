"""Which line of a CSV file names its columns, and what separates them.

Excel's own "sep=;" may stand first, and above the names lines with a title, a query or the day of the export.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from sahelscope.read.columns import Columns

SIGNS = (",", ";", "\t", "|")
#: So many lines may stand above the names.
_LOOK = 30
_SEPARATOR = re.compile(r'\ufeff?"?sep=(.)"?\s*$', re.I)
#: How a sentence ends, and no line of names.
_PROSE = (".", "!", "?", "…", ":", "»", "”")
#: A line of names is no longer.
_LONGEST = 20_000


class Heading(NamedTuple):
    """The line that names the columns, from 1, the names, and the sign between two cells."""

    line: int
    names: list[str]
    sign: str


def find(lines: Iterable[str], columns: Columns, wanted: tuple[str, ...] = ("text", "summary")) -> Heading:
    """Return the first line that names a text and something else; else one that names a text; else the first.

    ``wanted``: fields of which one must be named.
    """
    sign, first, alone = "", None, None
    for number, line in enumerate(islice(lines, _LOOK), 1):
        if number == 1 and (match := _SEPARATOR.match(line.rstrip("\r\n"))):
            sign = match[1]
            continue
        if line.rstrip().endswith(_PROSE) or not line.strip():
            continue
        found = Heading(number, *_cells(line[:_LONGEST], sign))
        first = first or found
        used = columns.guess(found.names)
        if any(w in used for w in wanted):
            if len(used) > 1:
                return found
            alone = alone or (found if len(found.names) == 1 and found.line == first.line else None)
    return alone or first or Heading(1, [], sign or ",")


def _cells(line: str, sign: str) -> tuple[list[str], str]:
    sign = sign or max(SIGNS, key=line.count)
    try:
        return [c.strip() for c in next(csv.reader([line.rstrip("\r\n")], delimiter=sign), [])], sign
    except csv.Error:
        return [], sign
