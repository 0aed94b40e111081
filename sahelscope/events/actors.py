"""Who acts in an event, as printed: the subject before the verb, and the agent after "par" or "by".

Des hommes armés ont attaqué le marché: Des hommes armés · was condemned by the African Union: the African Union
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sahelscope.models import Language, Span

_AGENT = {
    "fr": re.compile(
        r"\b(?:par|entre) (?!exemple|ailleurs|la suite|conséquent|jour|mois|an\b|bateau|avion|voie|téléphone|rapport)"
    ),
    "en": re.compile(
        r"\b(?:by|between) (?!the end|a vote|a margin|phone|then|now|mid|early|late|air|road|boat|bus|train)"
    ),
}
#: where a noun phrase ends
_STOP: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r",(?!\d)|[;:()«»“”\"]|\s(?:qui|que|qu'|où|dont|a|ont|est|sont|avait|pour|dans|lors|contre|après|avant|en|sur|depuis|"
        r"vers|"
        r"ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    ),
    "en": re.compile(
        r",(?!\d)|[;:()«»“”\"]|\s(?:who|that|which|is|are|will|said|says|say|reports?|claims?|announces?|expected|earlier|in|"
        r"on|at|"
        r"for|after|before|since|during|near|has|have|was|were|against|with|over|from|as|monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|last|this)\b"
    ),
}
#: how a subject may begin: nothing else before the verb is one
_SUBJECT = {
    "fr": re.compile(
        r"(?:l'|les? |la |une? |des |du |d'autres |deux |trois |plusieurs |"
        r"quelque |environ |au moins |plus de |\d|certain)"
    ),
    "en": re.compile(r"(?:the |an? |some |several |two |three |four |five |six |dozens of |hundreds of |at least |\d)"),
}
_ADVERB = re.compile(r" (?:already|also|aussi|également|earlier|later|allegedly|reportedly)$")
_PRONOUN = re.compile(r"(?:ils?|elles?|on|he|she|they|it|we|i|nous|je|cela|ce|this|that|who|qui|which|there|il y)\b")


def find(
    text: str, low: str, clause: Span, begin: int, nouns: Sequence[Span], language: Language, *, noun: bool
) -> tuple[str, ...]:
    """Return the actors of a clause.

    ``begin`` is where its verb group begins, or the noun that tells of the event where ``noun``: a noun has no
    subject. ``nouns`` are the words for happenings, which act on nobody ("displaced by the fighting").
    """
    out: list[str] = []
    start = clause.start
    comma = low.rfind(", ", start, begin)
    if comma >= 0 and begin - comma > 4 and not low[start : start + 3].isspace():
        head = low[start:comma]
        # "Dimanche, la France a …": the subject follows the comma; "Ba, le maire, a …": it stands before
        if len(head) < 25 or not (_SUBJECT[language].match(low, start) or text[start : start + 1].isupper()):
            start = comma + 2
    stop = _STOP[language].search(low, start + 1, begin)
    subject = text[start : stop.start() if stop else begin].strip(" ,'’")
    opens = _SUBJECT[language].match(low, start) or text[start : start + 1].isupper()
    subject = _ADVERB.sub("", subject)
    if not noun and 2 < len(subject) < 80 and opens and not _PRONOUN.match(low, start):
        out.append(subject)
    agent = _AGENT[language].search(low, max(clause.start, begin), clause.end)
    if agent:
        stop = _STOP[language].search(low, agent.end() + 1, clause.end)
        words = text[agent.end() : stop.start() if stop else clause.end].strip(" .,'’")
        told = any(agent.end() <= n.start < agent.end() + len(words) for n in nouns)
        if 2 < len(words) < 80 and words not in out and not told:
            out.append(words)
    return tuple(out)
