"""Clauses that may tell of a happening, each with the weight of the evidence.

A verb in a past tense weighs most; a noun needs a date, a place, a figure, an agent or a verb that makes it happen:
"l'attaque menée jeudi à Djibo", "the coup of 2020", never the bare "attacks" or "la lutte contre le terrorisme".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sahelscope.events import grammar, modality, typing
from sahelscope.events.triggers import Hit
from sahelscope.lexicon import Hit as Found
from sahelscope.models import Language, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause, the trigger that carries it, and what speaks for it."""

    clause: Span
    hit: Hit
    type: str
    noun: bool
    report: bool  #: only said: it yields to what is said
    anaphoric: bool  #: "the attack", "cette attaque": it may be one that was told of before
    standing: grammar.Standing
    begin: int  #: where the verb group, or the noun phrase, begins
    weight: float


@dataclass(slots=True)
class Setting:
    """What is known of the clause besides its triggers: where its dates, places and figures stand, and the rest."""

    language: Language
    low: str
    dates: Sequence[tuple[int, int]]
    places: Sequence[tuple[int, int]]
    counts: Sequence[tuple[int, int]]
    quoted: bool
    reported: bool  #: somebody is said to have said it
    lead: bool
    cues: Sequence[Found[str]]


#: what a standing weighs
_STANDING = {"past": 1.0, "alleged": 0.9, "present": 0.55, "planned": 0.8, "state": 0.65, "participle": 0.35}
#: what a type weighs less as a verb: saying, and doing of any kind, are told of all the time
_VERB = {"statement": -0.3, "other": -0.2, "report": -0.6}
#: how far behind a noun what belongs to it may begin
_NEAR = 110

_DET = {
    "fr": re.compile(
        r"(?:\b(une?|des|du|le|la|les|son|sa|ses|leurs?|cet|cette|ce|ces|deux|trois|quatre|plusieurs|d'autres|\d+)\s|"
        r"(l'|d'))(?:[\w-]+ ){0,2}$"
    ),
    "en": re.compile(
        r"\b(an?|the|his|her|its|their|this|that|these|those|two|three|four|several|another|\d+)(?: [\w'-]+){0,2} $"
    ),
}
_INDEFINITE = frozenset("un une a an another deux trois quatre two three four plusieurs several d'autres".split())
_ANAPHORIC = frozenset("cet cette ce ces this that these those".split())
_DEFINITE = frozenset("le la les l' the son sa ses leur leurs his her its their".split()) | _ANAPHORIC
#: who does it or to whom, right after a noun
_AGENT = {
    "fr": re.compile(r"[^,;]{0,40}\b(?:par|contre|entre) "),
    "en": re.compile(r"[^,;]{0,40}\b(?:by|against|between|on) "),
}
#: "les soldats qui se sont mutinés" tells which soldiers, not what happened
_WHICH = {
    "fr": re.compile(r"[^,] (?:qui|que|qu'ils|qu'elles|qu'il|qu'elle)(?: (?:se|s'|l'|les|ne|n'))* ?$"),
    "en": re.compile(r"[^,] (?:who|that|which) $"),
}
_FIRST_PERSON = re.compile(r"\b(?:i|we|je|j'|nous|you|vous)(?: \w+)? ?$")
_LINK = re.compile(
    r"(?:conduit à|abouti à|mené à|provoqué|entraîné|suivie? d[e']|led to|followed by|triggered|prompted)$"
)
#: "c'est la cinquième attaque" sums up; it tells of none
_COPULA = re.compile(
    r"\b(?:c'est|c'était|s'agit d'|s'agit de|était|est|sont|was|were|is|are|it's|été|comme|as|de la|such as) ?$"
)
_REFLEXIVE = re.compile(r"\b(?:se|s')(?: ?(?:est|sont|était|étaient|serait|être))?(?: \w+)? ?$")


@cache
def _support(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[^;:]{{0,50}}?\b(?:{'|'.join(map(re.escape, modality.words(language, 'support')))})\b")


@cache
def _before(language: Language) -> re.Pattern[str]:
    words = "|".join(map(re.escape, modality.words(language, "support before")))
    return re.compile(rf"\b(?:{words})(?: ?[\w'-]+){{0,3}} ?$")


@cache
def _medium(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, (w.lower() for w in modality.words(language, 'medium'))))})\b")


def weigh(
    clause: Span, hits: Sequence[Hit], words: Sequence[grammar.Token], objects: typing.Objects, setting: Setting
) -> Candidate | None:
    """Return the best candidate of a clause, None where no trigger of it stands for a happening."""
    best: Candidate | None = None
    noun: Candidate | None = None
    at = {t.start: i for i, t in enumerate(words)}
    for k, hit in enumerate(hits):
        until = next((h.start for h in hits[k + 1 : k + 6] if h.word.noun), clause.end)
        found = _one(clause, hit, words, at.get(hit.start), until, objects, setting)
        if found and (best is None or _better(found, best)):
            best = found
        if found and found.noun and found.type != "statement" and (noun is None or found.weight > noun.weight):
            noun = found
    if best and noun and best.type == "statement" and noun.weight >= ENOUGH and not setting.lead:
        return noun  # "a condamné l'invasion de …": what is condemned, where it stands with its own place or date
    return best


#: A candidate below this weight is no event
ENOUGH = 0.8

#: verbs that yield to the verb they govern: "ont décidé d'interdire", "has begun to withdraw"
_GOVERN = frozenset("décider accepter proposer decide agree order".split())


def _better(found: Candidate, best: Candidate) -> bool:
    """Tell whether a later trigger of the clause carries it rather than the earlier one."""
    if not found.noun and best.hit.word.base in _GOVERN and found.hit.start - best.hit.end < 40:
        return True
    return found.weight > best.weight + (0.3 if best.noun == found.noun else 0.05)


def _one(
    clause: Span,
    hit: Hit,
    words: Sequence[grammar.Token],
    i: int | None,
    until: int,
    objects: typing.Objects,
    setting: Setting,
) -> Candidate | None:
    word = hit.word
    reading = grammar.verb(setting.language, words, i, hit) if word.verb and i is not None else None
    if reading and reading.standing == "habit" and setting.reported:
        reading = reading._replace(standing="past")  # "a annoncé que le Mali quittait le bloc": it leaves
    if reading and reading.standing in ("denied", "possible", "habit"):
        return None
    if reading and reading.standing != "none" and (found := _verb(clause, hit, reading, objects, setting)):
        return found
    return _noun(clause, hit, until, objects, setting) if word.noun else None


def _verb(
    clause: Span, hit: Hit, reading: grammar.Reading, objects: typing.Objects, setting: Setting
) -> Candidate | None:
    language, low = setting.language, setting.low
    if _cued(setting, "negation", reading.begin, 20):
        return None
    if reading.standing == "participle" and not (setting.dates or setting.places or setting.counts):
        return None
    reflexive = bool(_REFLEXIVE.search(low, max(clause.start, hit.start - 22), hit.start))
    kind = typing.of(hit, hit.word.verb, objects, low, passive=reading.passive, reflexive=reflexive, language=language)
    if not kind or kind == "frame":
        return None
    weight = _STANDING[reading.standing] + _VERB.get(kind, 0.0)
    if kind in ("statement", "report") and _medium(language).search(low, clause.start, clause.end):
        weight += 0.2
    if not setting.reported and _WHICH[language].search(low, max(0, reading.begin - 14), reading.begin):
        weight -= 0.45
    if reading.standing == "present" and setting.lead:
        weight += 0.15
    if _FIRST_PERSON.search(low, max(clause.start, reading.begin - 12), reading.begin):
        weight -= 0.3
    report = kind == "report"
    weight += 0.25 * bool(setting.dates) + 0.2 * bool(setting.places) + 0.25 * bool(setting.counts)
    kind = "statement" if report else kind
    return Candidate(
        clause, hit, kind, False, report, False, reading.standing, reading.begin, _context(weight, hit, setting)
    )


def _noun(clause: Span, hit: Hit, until: int, objects: typing.Objects, setting: Setting) -> Candidate | None:
    language, low = setting.language, setting.low
    kind = typing.of(hit, hit.word.noun, objects, low, passive=False, reflexive=False, language=language)
    if not kind or kind == "frame":
        return None
    start = max(clause.start, hit.start - 40)
    det = _DET[language].search(low, start, hit.start)
    article = (det.group(1) or det.group(det.lastindex or 1)) if det else ""
    near = Span(max(clause.start, hit.start - 12), min(clause.end, hit.end + _NEAR, until))
    weight = 0.3 + (0.15 if article in _INDEFINITE else -0.2 if article in _ANAPHORIC else 0 if article else -0.15)
    own = [near.overlaps(s) for spans in (setting.dates, setting.places) for s in spans]
    happens = bool(_support(language).match(low, hit.end, min(clause.end, hit.end + 80)))
    if happens:
        weight += 0.5
    if not setting.dates and _LINK.search(low, max(hit.end, clause.end - 25), clause.end):
        weight -= 0.5  # "des troubles ont conduit à | un coup d'État"
    begin = det.start() if det else hit.start
    if _COPULA.search(low, max(0, begin - 25), begin):
        weight -= 0.5
    if _before(language).search(low, max(clause.start - 20, begin - 45, 0), hit.start):
        weight += 0.35
    if _AGENT[language].match(low, hit.end, near.end):
        weight += 0.2
    close = Span(near.start, min(near.end, hit.end + 40))
    weight += 0.3 * any(close.overlaps(s) for s in setting.dates) + 0.25 * any(near.overlaps(s) for s in setting.places)
    weight += 0.15 * (bool(setting.places) and not any(near.overlaps(s) for s in setting.places))
    weight += 0.25 * bool(setting.counts) - 0.25 * (kind == "statement") - 0.1 * (kind == "other")
    standing: grammar.Standing = "planned" if any(c.value == "planned" for c in setting.cues) else "noun"
    anaphoric = article in _DEFINITE and not any(own) and not setting.counts
    return Candidate(clause, hit, kind, True, False, anaphoric, standing, begin, _context(weight, hit, setting))


def _context(weight: float, hit: Hit, setting: Setting) -> float:
    """Add what the clause as a whole says for or against."""
    weight += 0.15 * setting.lead - 0.25 * setting.quoted
    weight -= 0.6 * any(c.value == "recurring" for c in setting.cues)
    return weight - 0.5 * _cued(setting, "hypothetical", hit.start, 45, 15)


def _cued(setting: Setting, entry: str, at: int, before: int, after: int = 0) -> bool:
    """Tell whether a cue stands so many characters before or after a place of the text."""
    return any(c.value == entry and -after <= at - c.end <= before for c in setting.cues)
