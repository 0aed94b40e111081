"""What stands around a unit: the rest of its sentence before and after the marks, and the sentences beside it."""

from __future__ import annotations

import re
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.scene import Scene, Unit

_STOP = re.compile(r"[.!?…]")


#: in a sentence without end, so many characters on either side are looked at
REACH = 900


#: a quote stands alone in its paragraph with no more than a dash before it and a full stop behind
DASH = 4


class Context(NamedTuple):
    """The words around a unit, as offsets; a span with nothing in it means there are none."""

    before: Span  #: from the start of the sentence to the opening mark
    after: Span  #: from the closing mark to the end of the sentence
    ended: bool  #: the words between the marks end the sentence
    next: Span | None  #: the sentence after, where the unit ended its own
    previous: Span | None  #: the sentence before, the same paragraph or the one above
    paragraph: int
    alone: bool  #: nothing but the unit in its paragraph


def of(scene: Scene, unit: Unit) -> Context:
    """Return what stands around a unit."""
    text, article = scene.text, scene.article
    first, last = scene.quoted_spans[unit.quoted_spans[0]], scene.quoted_spans[unit.quoted_spans[-1]]
    paragraph = article.paragraphs[last.paragraph]
    sentence = scene.sentence(first.opened)
    if sentence.start > first.opened:
        sentence = Span(first.opened, sentence.end)
    begin = sentence.start
    held = scene.quoted(begin)
    if held is not None and scene.quoted_spans[held].opened < first.opened and begin > scene.quoted_spans[held].opened:
        begin = scene.sentence(scene.quoted_spans[held].opened).start  # the sentence began inside an earlier quotation
    before = Span(max(min(begin, first.opened), first.opened - REACH), first.opened)
    closing = text[last.end : last.closed] + text[last.end - 1 : last.end]
    own = scene.sentence(max(last.opened, last.closed - 1))
    stop = own.end if own.start < last.closed <= own.end else last.closed
    rest = text[last.closed : stop].strip()
    ended = (not rest or rest in ".)!?") and bool(
        _STOP.search(closing) or last.unclosed or rest or stop == paragraph.end
    )
    following: Span | None = None
    if not rest.strip(".)!?,"):
        after_start = last.closed
        nxt = scene.sentence(min(len(text) - 1, last.closed)) if last.closed < paragraph.end else None
        if nxt is not None and last.closed <= nxt.start < paragraph.end:
            following = nxt
        elif nxt is not None and nxt.end > last.closed:
            following = Span(last.closed, nxt.end)
        after = Span(after_start, max(after_start, stop))
    else:
        after = Span(last.closed, stop)
        ended = False
    previous = scene.sentence_before(before.start)
    opening = article.paragraphs[first.paragraph]
    alone = first.opened - opening.start < DASH and paragraph.end - last.closed < DASH
    alone = alone and not text[last.closed : paragraph.end].strip(" .,;")
    after = Span(after.start, min(after.end, after.start + REACH))
    if following is not None:
        following = Span(following.start, min(following.end, following.start + REACH))
    if previous is not None:
        previous = Span(max(previous.start, previous.end - REACH), previous.end)
    return Context(before, after, ended, following, previous, last.paragraph, alone)
