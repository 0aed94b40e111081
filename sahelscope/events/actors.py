"""Who acts in an event, as printed: the subject before the verb, and the agent after "par" or "by".

Des hommes armés ont attaqué le marché de Gao. -> Des hommes armés
Le camp de Gao a été attaqué par des rebelles. -> Le camp de Gao; des rebelles
Gunmen attacked the market on 3 May 2021. -> Gunmen
On 3 May 2021 he attacked the post in Gao. -> nothing
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.events.grammar import GRAMMARS, NOTHING
from sahelscope.models import Actor, Language, Span

#: an actor has at least and at most so many characters
_SHORTEST, _LONGEST = 3, 79
#: what stands before a comma and is shorter opens the sentence: "Dimanche, la France a …"
_OPENING = 25
#: between a comma and the verb group stand more characters than this where they hold a subject
_VERB = 4


def find(
    text: str, low: str, clause: Span, begin: int, nouns: Sequence[Span], language: Language, *, noun: bool
) -> tuple[Actor, ...]:
    """Return the actors of a clause.

    ``begin`` is where its verb group begins, or the noun that tells of the event where ``noun``: a noun has no
    subject. ``nouns`` are the words for happenings, which act on nobody ("displaced by the fighting").
    """
    grammar = GRAMMARS[language].actors
    out: list[Actor] = []
    start = clause.start
    comma = low.rfind(", ", start, begin)
    if comma >= 0 and begin - comma > _VERB and not low[start : start + 3].isspace():
        head = low[start:comma]
        # "Dimanche, la France a …": the subject follows the comma; "Ba, le maire, a …": it stands before
        if len(head) < _OPENING or not (grammar.subject.match(low, start) or text[start : start + 1].isupper()):
            start = comma + 2
    stop = grammar.stop.search(low, start + 1, begin)
    subject = _printed(text, start, stop.start() if stop else begin, " ,'’", grammar.adverb)
    opens = grammar.subject.match(low, start) or text[start : start + 1].isupper()
    if not noun and _SHORTEST <= len(subject.text) <= _LONGEST and opens and not grammar.no_subject.match(low, start):
        out.append(subject)
    agent = grammar.agent.search(low, max(clause.start, begin), clause.end)
    if agent:
        stop = grammar.stop.search(low, agent.end() + 1, clause.end)
        by = _printed(text, agent.end(), stop.start() if stop else clause.end, " .,'’")
        told = any(agent.end() <= n.start < by.end for n in nouns)
        if _SHORTEST <= len(by.text) <= _LONGEST and by.text not in {a.text for a in out} and not told:
            out.append(by)
    return tuple(out)


def _printed(text: str, start: int, end: int, around: str, adverb: re.Pattern[str] = NOTHING) -> Actor:
    """Return the words of a stretch without the characters ``around`` them, and without an adverb at their end."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(around))
    words = adverb.sub("", words.strip(around))
    return Actor(start, start + len(words), words)
