"""A noun that tells of a happening, by what stands beside it.

l'attaque menée jeudi à Djibo · the coup of 2020 · une explosion a fait trois morts · after the raid on the market
LEFT ALONE: la marche prévue samedi a été annulée;
les attaques, la lutte contre le terrorisme; fears of an attack; c'est la cinquième attaque.
"""

from __future__ import annotations

from sahelscope.events import typing
from sahelscope.events.candidates import Candidate, Setting
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.standing import Standing
from sahelscope.events.words import Hit, words_of
from sahelscope.models import Span

#: how far behind a noun what belongs to it may begin: its place; its date; the verb that makes it happen
_PLACE, _DATE, _VERB = 110, 40, 55


def weigh(hit: Hit, until: int, setting: Setting) -> Candidate | None:
    """Return the candidate a noun makes; ``until`` is where the next noun of the kind stands."""
    language, low, clause = setting.language, setting.low, setting.clause
    grammar = GRAMMARS[language].nouns
    tail = Span(hit.end, min(clause.end, hit.end + _VERB))
    to_come = setting.cues.any("support to come", tail)
    happens = to_come or setting.cues.any("support", tail)
    if setting.cues.any("called off", tail) or setting.cues.before("negation", hit.start, 12, setting.sentence.start):
        return None
    follows = setting.cues.before("support before", hit.start, 25, setting.sentence.start)
    if not (happens or follows or setting.lead or setting.dates or setting.places or setting.counts):
        return None
    kind = typing.of(hit, hit.word.noun, setting.objects, low, passive=False, reflexive=False, language=language)
    if not kind or kind == "frame":
        return None
    det = grammar.determiner.search(low, max(clause.start, hit.start - 40), hit.start)
    article = (det.group(1) or det.group(det.lastindex or 1)) if det else ""
    begin = det.start() if det else hit.start
    weight = 0.3 + (
        0.15 if article in grammar.indefinite else -0.2 if article in grammar.anaphoric else 0 if article else -0.15
    )
    weight -= 0.3 * (hit.word.base in words_of(language, "people"))
    weight -= 0.25 * (kind == "statement") + 0.1 * (kind == "other")
    if happens:
        weight += 0.5
    if not setting.dates and grammar.led_to.search(low, max(hit.end, clause.end - 25), clause.end):
        weight -= 0.5
    if grammar.copula.search(low, max(0, begin - 25), begin):
        weight -= 0.5
    if follows:
        weight += 0.35
    if grammar.opening.match(low, clause.start) and (comma := low.find(", ", hit.end, clause.end)) > 0:
        until = min(until, comma)  # "Après le dernier coup d'État, le président a …"
    near = Span(max(clause.start, hit.start - 12), min(clause.end, hit.end + _PLACE, until))
    if grammar.agent.match(low, hit.end, near.end):
        weight += 0.2
    dated = any(Span(near.start, min(near.end, hit.end + _DATE)).overlaps(s) for s in setting.dates)
    placed = any(near.overlaps(s) for s in setting.places)
    weight += (0.45 if grammar.own_day.match(low, hit.end) else 0.3) * dated or 0.1 * bool(setting.dates)
    weight += (0.25 if placed else 0.15 * bool(setting.places)) + 0.25 * bool(setting.counts)
    own = placed or dated
    standing: Standing = "planned" if to_come or setting.cues.any("planned", clause) else "noun"
    return Candidate(
        hit=hit,
        type=kind,
        noun=True,
        report=False,
        definite=article in grammar.definite,
        anaphoric=article in grammar.definite
        and not (own or setting.counts or grammar.announced.search(low, max(0, begin - 15), begin)),
        standing=standing,
        begin=begin,
        weight=setting.weight(weight, hit),
    )
