"""The trigger that carries a clause, of all that stand in it, and how much speaks for a happening.

A verb in a past tense weighs most (``verbs``); a noun needs something that makes it happen (``nouns``).

Le conseil a décidé de fermer la frontière du Mali. -> other
The rebels agreed to release two nuns in Gao. -> other
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sahelscope.events import modality, typing, weights
from sahelscope.events.numbers import amounts
from sahelscope.events.standing import Standing
from sahelscope.events.weights import Reason
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Figure, Language, Span

#: How far behind "agreed to" the verb that it governs may stand, in characters
_GOVERNED = 40
#: How far behind the beginning of a clause the day may stand on which it opens, in characters
_OPENING = 8
#: How far before a trigger "fears of" may stand, and how far behind it "if", in characters
_UNSURE_BEFORE, _UNSURE_BEHIND = 45, 3
#: So many people are a crowd, whose doing is news
_CROWD = 100


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
    reasons: tuple[Reason, ...]
    weight: float  #: of the reasons together
    relative: bool = False  #: it only says who is meant: "the priests who had been abducted were freed"
    passive: bool = False  #: its subject is hit by it

    @property
    def rule(self) -> str:
        """Return the module that found it."""
        return "nouns" if self.noun else "verbs"


@dataclass
class Setting:
    """What is known of a clause besides its triggers: where its dates and places stand, its figures, and the rest.

    Most clauses tell of no event, whatever their figures, so that these are counted only where they decide.
    """

    language: Language
    low: str  #: the article in lower case
    clause: Span
    sentence: Span
    dates: Sequence[tuple[int, int]]
    places: Sequence[tuple[int, int]]
    count: Callable[[], list[Figure]]
    objects: typing.Objects
    cues: modality.Cues
    in_quotes: Callable[[Span], bool]
    reported: bool  #: somebody is said to have said it
    lead: bool  #: it stands in the first sentence
    apposed: bool = False  #: it stands between commas, with a day of its own

    @cached_property
    def figures(self) -> list[Figure]:
        """Return how many people the clause says were hit."""
        return self.count()

    def opens_on_a_day(self) -> bool:
        """Tell whether the clause opens on a day, as chronicles do: "Le 3 mai, des hommes attaquent le poste"."""
        return any(start - self.clause.start < _OPENING for start, _ in self.dates[:1])

    def told_beside(self) -> bool:
        """Tell whether more is told than a deed: where, whom it hit, how large a crowd, or the news of the article."""
        if self.places or self.figures or self.lead or self.apposed:
            return True
        return any(a.low >= _CROWD for a in amounts(self.low, self.clause.start, self.clause.end, self.language))

    def told(self, hit: Hit) -> Iterator[Reason]:
        """Yield what the way in which the clause is told says for or against a happening."""
        if self.lead:
            yield weights.of("clause")["first sentence"]
        # of words that are quoted, the quotation tells: no event of "said" beside it
        if self.in_quotes(self.clause if hit.word.verb == "report" else Span(hit.start, hit.end)):
            yield weights.of("clause")["in quotation marks"]

    def doubts(self, hit: Hit) -> Iterator[Reason]:
        """Yield what speaks against a single happening."""
        reasons = weights.of("clause")
        if self.cues.any("recurring", self.clause):
            yield reasons["a habit"]
        behind = Span(hit.end, min(hit.end + _UNSURE_BEHIND, self.clause.end))
        if self.cues.before("hypothetical", hit.start, _UNSURE_BEFORE, self.sentence.start) or self.cues.any(
            "hypothetical", behind
        ):
            yield reasons["only possible"]


def enough() -> float:
    """Return the weight below which a candidate is no event."""
    return weights.of("choice")["enough"].weight


def best(found: Sequence[Candidate], language: Language, *, lead: bool) -> Candidate | None:
    """Return the candidate that carries its clause; ``found`` are those of the clause, in the order of the text."""
    chosen: Candidate | None = None
    for candidate in found:
        if chosen is None or _better(candidate, chosen, language):
            chosen = candidate
    if chosen and chosen.type == "statement" and not lead:
        # "a condamné l'invasion de …": what is condemned, where it stands with its own place or date
        # "accuse les rebelles d'avoir brûlé deux villages": what they are accused of
        told = [c for c in found if c.type != "statement" and c.weight >= enough() and (c.noun or _alleged(c, chosen))]
        return max(told, key=lambda c: c.weight, default=chosen)
    return chosen


def _alleged(found: Candidate, saying: Candidate) -> bool:
    """Tell whether a verb of saying says that something happened."""
    return found.standing == "alleged" and found.hit.start > saying.hit.start


def _better(found: Candidate, chosen: Candidate, language: Language) -> bool:
    """Tell whether a later trigger of the clause carries it rather than the earlier one."""
    governing = chosen.hit.word.base in words_of(language, "governing")
    if governing and not found.noun and found.hit.start - chosen.hit.end < _GOVERNED:
        return True
    if chosen.relative and not found.noun and not found.relative and found.weight >= chosen.weight:
        return True
    kin = "ahead of a verb or noun like it" if chosen.noun == found.noun else "ahead of the other kind"
    return found.weight > chosen.weight + weights.of("choice")[kin].weight
