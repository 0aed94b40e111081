"""A name that is broken at the end of a line.

Burki-⏎na Faso · les soldats nigé-⏎riens · Guinée-⏎Bissau · Etats- Unis

The last as scanned pages have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import forms, printed
from sahelscope.places.forms import Referents

#: the mark leads, what stands before it is looked at then: the search skips from mark to mark
_BREAK = re.compile(
    r"[-\u2010\u00ac\u00ad]"
    r"(?:(?<=\w[-\u2010])\s{1,4}|(?<=\w\u00ac)\s{0,4}|(?<=\w\u00ad)(?:\r?\n)?|(?<=\w -) (?=[A-Z]))(?=\w)"
)
_REACH = 40


def find(text: str, language: Language) -> Iterator[tuple[int, int, Referents]]:
    """Yield the forms that run over a broken line, with their referents; offsets are those of the text as given."""
    for match in _BREAK.finditer(text):
        broken = match.start() - (text[match.start() - 1] == " ")
        before, after = text[max(0, broken - _REACH) : broken], text[match.end() : match.end() + _REACH]
        for joint in ("", "-"):
            joined = before + joint + after.replace("\n", " ")
            for start, end, referents in forms.matcher(language).find(lexicon.fold(joined)):
                spans = start < len(before) and end > len(before) + len(joint)
                fitting = tuple(
                    r for r in referents if not r.doubtful and printed.fits(joined, start, end, r, language)
                )
                if spans and fitting:
                    begin = broken - len(before) + start
                    yield begin, match.end() + end - len(before) - len(joint), fitting
