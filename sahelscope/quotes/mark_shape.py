"""Whether a quotation mark opens or closes, told by its neighbours: a space before and a letter after opens."""

from __future__ import annotations

import re
from typing import Literal

from sahelscope.models import Span
from sahelscope.quotes.quoted_span import SPACES

Shape = Literal["open", "close", "either"]

_BEFORE_OPEN = SPACES | frozenset("([{—–-:/…‘'“«")
_AFTER_CLOSE = SPACES | frozenset(")]},;:.!?…—–-/’'”»")
#: what follows a closing mark, not an opening one ("..." may open)
_PAUSE = re.compile(r"[,;:!?)]|\.(?!\.)")


def shape(text: str, start: int, end: int, paragraph: Span) -> Shape:
    """Tell whether the mark at ``start:end`` opens or closes; "either" where its neighbours do not show it."""
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    opens = before in _BEFORE_OPEN and after not in SPACES and not _PAUSE.match(text, end)
    closes = before not in SPACES and after in _AFTER_CLOSE
    if opens != closes:
        return "open" if opens else "close"
    if before.isalnum() and after.isalnum():
        return "either"
    return "open" if start == paragraph.start else "either"
