"""What is known of an actor over all articles: its id and its side.

A name, an office or a body has the id that ``people`` gives its speaker; "JNIM fighters" are JNIM's. "Gunmen" and
"two traders" are others in every article and have none.
"""

from __future__ import annotations

from typing import Literal

from sahelscope.events import actor_words
from sahelscope.events.actor_phrases import Phrases
from sahelscope.events.findings import Findings
from sahelscope.events.grammar import GRAMMARS
from sahelscope.language.lexicon import fold
from sahelscope.models import Actor, Span
from sahelscope.people import gazetteer
from sahelscope.people.identity import UNKNOWN, Identity
from sahelscope.people.records import Candidate


def actor(span: Span, role: Literal["by", "against"], findings: Findings) -> Actor:
    """Return the actor that is printed at a span."""
    identity = _identity(span, findings)
    side = side_of(span, findings) or identity.side
    return Actor(span.start, span.end, span.of(findings.article.text), role, identity.speaker_id, side)


def side_of(span: Span, findings: Findings) -> str | None:
    """Return the side that the printed words show, None where they show none.

    "Hostages of the rebels" are on no side, "members of the rebellion" are.
    """
    text, language = findings.article.text, findings.language
    core = Phrases(findings).core(span)
    own = [hit.value for hit in findings.actors.within(core)]
    if found := actor_words.side(own, core.of(text), language):
        return found
    if own and not any(actor_words.PART_OF in kinds for kinds in own):
        return None
    return actor_words.side([hit.value for hit in findings.actors.within(span)], span.of(text), language)


def _identity(span: Span, findings: Findings) -> Identity:
    """Return who an actor is: a body whose name stands in the phrase, somebody of the article, a state."""
    text = span.of(findings.article.text)
    opens = GRAMMARS[findings.language].actors.quantity.match(findings.low, span.start, span.end)
    head = opens.end() if opens else span.start
    name = text[head - span.start :]
    entry = gazetteer.find(name) or actor_words.body_in(text)
    if entry and entry.kind == "organisation" and (entry is gazetteer.find(name) or _fights(span, findings)):
        return Identity(speaker_id=entry.id, side=entry.side)
    if any(m.kind == "demonym" and m.end == span.end for m in findings.where.within(span)):
        return UNKNOWN if not findings.actors.within(span) else findings.identities.of_body(text)
    for candidate in findings.speakers.between(span.start, span.end + 1):
        if _is_head(candidate, head, span, findings) and _stands_for_its_name(candidate, findings):
            found = findings.identities.of(candidate.entity)
            if found.speaker_id and (candidate.kind != "organisation" or not name.islower()):
                return found
    return findings.identities.of_body(text)


def _is_head(candidate: Candidate, head: int, span: Span, findings: Findings) -> bool:
    """Tell whether a mention is whom a phrase means, not whom its head belongs to."""
    if candidate.kind == "organisation" and candidate.end != span.end:
        return False
    if candidate.start <= head < candidate.end:
        return True
    grammar = GRAMMARS[findings.language].actors
    whose = grammar.goes_on.search(findings.low, head, candidate.start + 1)
    return candidate.kind == "name" and candidate.end == span.end and not whose


def _stands_for_its_name(candidate: Candidate, findings: Findings) -> bool:
    """Tell whether it is sure whose name an article's mention stands for: a name, an office, a word of the name."""
    if candidate.entity < 0 or candidate.kind in ("pronoun", "group", "document", "unnamed"):
        return False
    entity = findings.speakers.entities[candidate.entity]
    if entity.kind == "name":
        return candidate.number != "many" and candidate.kind != "organisation"
    return candidate.kind != "organisation" or fold(candidate.head) in fold(entity.name)


def _fights(span: Span, findings: Findings) -> bool:
    """Tell whether a phrase means people in arms, who are their body's: "des combattants du JNIM"."""
    return side_of(span, findings) in ("armed group", "army")
