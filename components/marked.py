"""Printed words made safe to show: escaped for HTML, and for Markdown labels; findings highlighted in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import urlsplit

from sahelscope.language import lexicon

_MARKDOWN = frozenset("\\`*_{}[]()<>#+-.!|~:$&^=")
#: Where a bare address begins. Streamlit's page looks for these once all that is escaped has been taken back, so that
#: only a letter that nobody sees keeps them from becoming links.
_ADDRESS = re.compile(r"https?:|www(?=\.)|@(?=\S)", re.IGNORECASE)
_JOINER = "\u2060"


class Mark(NamedTuple):
    """A stretch to highlight: ``kind`` is its class in the style sheet, ``note`` what a pointer over it shows."""

    start: int
    end: int
    kind: str
    note: str = ""
    after: str = ""  #: small words set behind it: who said this
    of: str = ""  #: names the finding that a click on it chooses


def highlight(text: str, marks: Iterable[Mark]) -> str:
    """Return the text as HTML, everything in it escaped, with the marks around their words; marks may overlap."""
    inside = sorted(m for m in marks if 0 <= m.start < m.end <= len(text))
    cuts = sorted({0, len(text), *(m.start for m in inside), *(m.end for m in inside)})
    pieces: list[str] = []
    active: list[Mark] = []
    waiting = iter([*inside, Mark(len(text) + 1, len(text) + 2, "")])
    coming = next(waiting)
    for start, end in pairwise(cuts):
        active = [m for m in active if m.end > start]
        while coming.start <= start:
            active.append(coming)
            coming = next(waiting)
        pieces.append(_piece(text[start:end], active))
        pieces += [f'<span class="ss-said">{escape(m.after)}</span>' for m in active if m.end == end and m.after]
    return "".join(pieces)


def _piece(words: str, marks: Sequence[Mark]) -> str:
    if not marks:
        return escape(words)
    classes = " ".join(dict.fromkeys(f"ss-{m.kind}" for m in marks))
    notes = escape(" · ".join(dict.fromkeys(m.note for m in marks if m.note)), quote=True)
    title = f' title="{notes}"' if notes else ""
    found = " ".join(dict.fromkeys(m.of for m in sorted(marks, key=lambda m: m.end - m.start) if m.of))
    chosen = f' data-at="{escape(found, quote=True)}"' if found else ""
    return f'<mark class="{classes}"{title}{chosen}>{escape(words)}</mark>'


def searched(text: str, words: str) -> Iterator[Mark]:
    """Yield where a text holds the words that were searched for, at the start of a word, case and accents aside."""
    folded = lexicon.fold(text)
    for word in {w for w in lexicon.fold(words).replace('"', " ").split() if w.isalnum()}:
        at = folded.find(word)
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                yield Mark(at, at + len(word), "found")
            at = folded.find(word, at + len(word))


def with_commands(words: str) -> str:
    """Return a sentence as Markdown: what stands between backticks as a command, all else plain."""
    return "".join(f"`{part}`" if number % 2 else plain(part) for number, part in enumerate(words.split("`")))


def plain(text: str) -> str:
    """Return the text so that a Markdown label shows it as it is: no emphasis, no link, no picture, no formula."""
    apart = _ADDRESS.sub(lambda found: found[0] + _JOINER, text.replace("\n", " "))
    return "".join("\\" + c if c in _MARKDOWN else c for c in apart)


def link(url: object) -> str | None:
    """Return an article's address where it is safe to link to (http or https), else None."""
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc else None
