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
from sahelscope.models import Language, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause, the trigger that carries it, and what speaks for it."""

    clause: Span
    hit: Hit
    type: str
    noun: bool
    standing: grammar.Standing
    begin: int  #: where the verb group, or the noun phrase, begins
    weight: float


#: what a standing weighs
_STANDING = {"past": 1.0, "alleged": 0.9, "present": 0.55, "planned": 0.7, "participle": 0.35, "noun": 0.3}
#: what a type weighs as a verb: saying and doing of any kind are told of all the time
_VERB = {"statement": -0.45, "other": -0.2, "report": -2.0}

_DET = {
    "fr": re.compile(
        r"(?:\b(une?|des|du|le|la|les|son|sa|ses|leurs?|cet|cette|ce|ces|deux|trois|quatre|"
        r"plusieurs|de|d'autres|\d+)\s|(l'|d'))(?:\w+ ){0,2}$"
    ),
    "en": re.compile(
        r"\b(an?|the|his|her|its|their|this|that|these|those|two|three|four|several|another|\d+)(?: [\w'-]+){0,2} $"
    ),
}
_INDEFINITE = frozenset("un une a an another deux trois quatre two three four plusieurs several".split())
_ANAPHORIC = frozenset("cet cette ce ces this that these those".split())
#: what makes a noun happen, right after it
_AGENT = {
    "fr": re.compile(r"(?:[^,;]{0,40})\b(?:par|contre|entre)\b"),
    "en": re.compile(r"(?:[^,;]{0,40})\b(?:by|against|between|on|at)\b"),
}


@cache
def _support(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[^;:]{{0,50}}?\b(?:{'|'.join(map(re.escape, modality.words(language, 'support')))})\b")


@dataclass(slots=True)
class Setting:
    """What is known of the clause besides its triggers."""

    language: Language
    low: str
    dated: bool
    placed: bool
    counted: bool
    quoted: bool
    lead: bool
    cues: frozenset[str]


def weigh(
    clause: Span, hits: Sequence[Hit], words: Sequence[grammar.Token], objects: typing.Objects, setting: Setting
) -> Candidate | None:
    """Return the best candidate of a clause, None where no trigger of it stands for a happening."""
    best: Candidate | None = None
    at = {t.start: i for i, t in enumerate(words)}
    for hit in hits:
        found = _one(clause, hit, words, at.get(hit.start), objects, setting)
        if found and (best is None or found.weight > best.weight + (0.3 if best.noun == found.noun else 0.05)):
            best = found
    return best


def _one(
    clause: Span, hit: Hit, words: Sequence[grammar.Token], i: int | None, objects: typing.Objects, setting: Setting
) -> Candidate | None:
    language, low, word = setting.language, setting.low, hit.word
    reading = grammar.verb(language, words, i, hit) if word.verb and i is not None else None
    if reading and reading.standing in ("denied", "possible", "habit"):
        return None
    if reading and reading.standing != "none":
        if (
            reading.standing == "participle"
            and word.noun is None
            and not (setting.dated or setting.placed or setting.counted)
        ):
            return None
        reflexive = bool(
            re.search(
                r"\b(?:se|s'|s'est|se sont|s'était|s'étaient) ?(?:\w+ )?$",
                low[max(clause.start, hit.start - 22) : hit.start],
            )
        )
        kind = typing.of(hit, word.verb, objects, passive=reading.passive, reflexive=reflexive, language=language)
        if kind and kind != "frame":
            weight = _STANDING[reading.standing] + _VERB.get(kind, 0.0)
            return Candidate(clause, hit, kind, False, reading.standing, reading.begin, _evidence(weight, setting))
    if not word.noun:
        return None
    kind = typing.of(hit, word.noun, objects, passive=False, reflexive=False, language=language)
    if not kind or kind == "frame":
        return None
    lead = low[max(clause.start, hit.start - 40) : hit.start]
    det = _DET[language].search(lead)
    article = (det.group(1) or det.group(det.lastindex or 1)) if det else ""
    weight = 0.3 + (0.15 if article in _INDEFINITE else -0.2 if article in _ANAPHORIC else 0 if article else -0.15)
    tail_end = min(clause.end, hit.end + 60)
    if _support(language).match(low, hit.end, tail_end + 20):
        weight += 0.35
    if _AGENT[language].match(low, hit.end, tail_end):
        weight += 0.1
    if kind == "statement":
        weight -= 0.2
    begin = det.start() + max(clause.start, hit.start - 40) if det else hit.start
    standing: grammar.Standing = "planned" if "planned" in setting.cues else "noun"
    return Candidate(clause, hit, kind, True, standing, begin, _evidence(weight, setting))


def _evidence(weight: float, setting: Setting) -> float:
    weight += 0.25 * setting.dated + 0.2 * setting.placed + 0.25 * setting.counted + 0.15 * setting.lead
    weight -= 0.3 * setting.quoted + 0.6 * ("recurring" in setting.cues) + 0.5 * ("hypothetical" in setting.cues)
    return weight
