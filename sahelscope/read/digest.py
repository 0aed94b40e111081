"""Press reviews: several articles in one document, told by the short lines that name an outlet and a day.

Le bac revient / Le Courrier, 04/03/2024 / … / La route coupée / Radio Rivage – 5 mars 2024 / …
"""

from __future__ import annotations

import re

from sahelscope.read import days

#: So many such lines are needed, of so many words at most, with so many words of text below each.
_LEAST, _LONGEST, _TEXT = 3, 16, 15
_FIGURES = re.compile(r"(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+")
_PARTED = re.compile(r"\s[-–—|•/]\s|[,(|•]")


def count(text: str) -> int:
    """Return how many articles the text seems to hold; 1 where nothing tells of several."""
    if len(_FIGURES.findall(text)) + len(_YEAR.findall(text)) < _LEAST:
        return 1
    found, below = 0, 0
    waiting = False
    for line in text.split("\n"):
        number = len(line.split())
        if _names_source(line, number):
            found += waiting and below >= _TEXT
            waiting, below = True, 0
        else:
            below += number
    found += waiting and below >= _TEXT
    return found if found >= _LEAST else 1


def _names_source(line: str, number: int) -> bool:
    """Tell whether a short line names an outlet and a day beside each other, the outlet first."""
    if (
        not 2 <= number <= _LONGEST
        or len(line) > 120
        or line.rstrip().endswith(".")
        or not any(c.isdigit() for c in line)
    ):
        return False
    figures = _FIGURES.search(line)
    if not figures and not (_YEAR.search(line) and days.printed(line)):
        return False
    before = line[: figures.start()] if figures else re.split(r"\d", line, maxsplit=1)[0]
    return bool(_NAME.search(before) and _PARTED.search(before))
