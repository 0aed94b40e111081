"""Words in marks that stand as a heading: nobody says them there, but the quotation they are taken from may follow.

« Chacun pour soi » ¶ L'escorte a fait demi-tour. « Ce fut chacun pour soi », raconte Awa Diallo.
« Une pure invention » ¶ Le ministère parle d'une « pure invention ».
“We have no water” ¶ The pumps stopped in May. “We have no water and no fuel,” says Awa Diallo.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sahelscope.language.lexicon import fold
from sahelscope.models import Quote
from sahelscope.quotes.context import Context
from sahelscope.quotes.scene import Scene, Unit, words

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset("a an the un une le la les des l d".split())
#: a heading has so many words at most; so many at least are looked for elsewhere
LONGEST, SHORTEST = 9, 2


def is_one(scene: Scene, unit: Unit, context: Context) -> bool:
    """Tell whether the unit is a heading: short, alone in its line, without a stop, and nothing announces it."""
    if not context.alone or len(unit.quoted_spans) > 1:
        return False
    span = scene.quoted_spans[unit.quoted_spans[0]]
    stopped = not scene.text[span.end - 1].isalnum() or scene.text[span.closed : span.closed + 1] in (".", ",", ";")
    announced = scene.before(span.opened) in (":", ",")
    return not (stopped or announced or span.unclosed or span.continues) and words(span.span.of(scene.text)) <= LONGEST


def told(quotes: Sequence[Quote]) -> list[Quote]:
    """Return the quotes with the speakers of headings, where a quotation in the text holds their words."""
    if all(q.speaker is not None for q in quotes):
        return list(quotes)
    spoken = [(f" {_plain(q.text)} ", q) for q in quotes if q.speaker is not None]
    return [_told(q, spoken) if q.speaker is None and words(q.text) >= SHORTEST else q for q in quotes]


def _told(quote: Quote, spoken: Sequence[tuple[str, Quote]]) -> Quote:
    wanted = _plain(quote.text)
    bare = wanted.partition(" ")[2] if wanted.partition(" ")[0] in _ARTICLES else ""
    wanted = f" {bare if ' ' in bare else wanted} "  # the article may stand outside the marks in the text
    source = next((q for said, q in spoken if wanted in said), None)
    if source is None:
        return quote
    return replace(quote, speaker=source.speaker, rule="pull_quote", confidence=source.confidence)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))
