"""The trigger that carries a clause, of all that stand in it, and how much speaks for a happening.

A verb in a past tense weighs most (``verbs``); a noun needs something that makes it happen (``nouns``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sahelscope.events import modality, typing
from sahelscope.events.standing import Standing
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Language, Span

#: A candidate below this weight is no event
ENOUGH = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A trigger that may carry a clause, and what speaks for it."""

    hit: Hit
    type: str
    noun: bool
    report: bool  #: only said: it yields to what is said
    definite: bool
    anaphoric: bool  #: "the attack", "cette attaque": it may be one that was told of before
    standing: Standing
    begin: int  #: where the verb group, or the noun phrase, begins
    weight: float
    relative: bool = False  #: it only says who is meant: "the priests who had been abducted were freed"


@dataclass(slots=True)
class Setting:
    """What is known of a clause besides its triggers: where its dates, places and figures stand, and the rest."""

    language: Language
    low: str  #: the article in lower case
    clause: Span
    sentence: Span
    dates: Sequence[tuple[int, int]]
    places: Sequence[tuple[int, int]]
    counts: Sequence[tuple[int, int]]
    objects: typing.Objects
    cues: modality.Cues
    quoted: bool
    reported: bool  #: somebody is said to have said it
    lead: bool  #: it stands in the first sentence
    apposed: bool = False  #: it stands between commas, with a day of its own

    def weight(self, weight: float, hit: Hit) -> float:
        """Add to a weight what the clause as a whole says for or against a happening."""
        weight += 0.15 * self.lead - 0.25 * self.quoted
        weight -= 0.6 * self.cues.any("recurring", self.clause)
        unsure = self.cues.before("hypothetical", hit.start, 45, self.sentence.start)
        return weight - 0.5 * (
            unsure or self.cues.any("hypothetical", Span(hit.end, min(hit.end + 3, self.clause.end)))
        )


def best(found: Sequence[Candidate], language: Language, *, lead: bool) -> Candidate | None:
    """Return the candidate that carries its clause; ``found`` are those of the clause, in the order of the text."""
    chosen: Candidate | None = None
    for candidate in found:
        if chosen is None or _better(candidate, chosen, language):
            chosen = candidate
    if chosen and chosen.type == "statement" and not lead:
        # "a condamné l'invasion de …": what is condemned, where it stands with its own place or date
        nouns = [c for c in found if c.noun and c.type != "statement" and c.weight >= ENOUGH]
        return max(nouns, key=lambda c: c.weight, default=chosen)
    return chosen


def _better(found: Candidate, chosen: Candidate, language: Language) -> bool:
    """Tell whether a later trigger of the clause carries it rather than the earlier one."""
    if (
        not found.noun
        and chosen.hit.word.base in words_of(language, "governing")
        and found.hit.start - chosen.hit.end < 40
    ):
        return True
    if chosen.relative and not found.noun and not found.relative and found.weight >= chosen.weight:
        return True
    return found.weight > chosen.weight + (0.3 if chosen.noun == found.noun else 0.05)
