"""A noun that tells of a happening, by what stands beside it.

L'attaque menée jeudi à Djibo a surpris la garnison. -> attack
Une explosion a fait trois morts. -> attack
La marche prévue samedi a été annulée. -> nothing
La lutte contre le terrorisme reste difficile. -> nothing
An explosion in Gao killed three people. -> attack
There are fears of an attack. -> nothing
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sahelscope.events import typing, weights
from sahelscope.events.candidates import Candidate, Setting
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.grammar import Nouns as Grammar
from sahelscope.events.standing import Standing
from sahelscope.events.weights import Reason
from sahelscope.events.words import Hit, as_noun, words_of
from sahelscope.models import Span

#: how far behind a noun what belongs to it may begin: its place; its date; the verb that makes it happen
_PLACE, _DATE, _VERB = 110, 40, 55
#: how far before a noun its place or date may end; "after the"; "no"; its determiner; "it was"; "announced"
_JUST_BEFORE, _SUPPORT, _NEGATION, _DETERMINER, _COPULA, _ANNOUNCED = 12, 25, 12, 40, 25, 15
#: how far before the end of its clause "led to" may begin
_LED_TO = 25
#: how far behind "condemned" its object may begin
_GOVERNED = 2


class _Phrase(NamedTuple):
    """A noun with its article, "" where it has none."""

    article: str
    begin: int

    def right_before(self, hit: Hit, low: str) -> bool:
        """Tell whether nothing stands between the article and the noun."""
        return bool(self.article) and low[self.begin : hit.start].strip() == self.article


def weigh(hit: Hit, until: int, setting: Setting, before: Hit | None = None) -> Candidate | None:
    """Return the candidate a noun makes; ``until`` is where the next noun of the kind stands.

    ``before`` is the trigger before it: what is condemned has no day of its own in "condemned the attack on Tuesday".
    """
    language, low, clause, cues = setting.language, setting.low, setting.clause, setting.cues
    grammar, hit = GRAMMARS[language].nouns, as_noun(hit)
    tail = Span(hit.end, min(clause.end, hit.end + _VERB))
    to_come = cues.any("support to come", tail)
    happens = to_come or cues.any("support", tail)
    if cues.any("called off", tail) or cues.before("negation", hit.start, _NEGATION, setting.sentence.start):
        return None
    follows = cues.before("support before", hit.start, _SUPPORT, setting.sentence.start)
    if not (happens or follows or setting.lead or setting.dates or setting.places or setting.figures):
        return None
    kind = typing.of(hit, hit.word.noun, setting.objects, low, passive=False, reflexive=False, language=language)
    if not kind or kind == "frame":
        return None
    phrase = _phrase(hit, setting, grammar)
    if hit.word.base in words_of(language, "adjective too") and not phrase.right_before(hit, low):
        return None  # « les autorités régionales », not « les régionales »
    dated, placed, near = _beside(hit, until, setting, grammar)
    said = before is not None and before.word.verb == "statement" and 0 <= phrase.begin - before.end <= _GOVERNED
    if said:
        dated = dated and (placed or bool(grammar.own_day.match(low, hit.end)) or _opens_on_a_day(hit, phrase, setting))
        near = _before_its_day(hit, near, setting)
    word = (
        *_reasons(hit, kind, phrase, setting, grammar, happens=happens, follows=follows),
        *_reasons_near(hit, near, setting, grammar, phrase.begin, dated=dated),
    )
    beside = tuple(_reasons_beside(setting, placed=placed))
    told, doubts = tuple(setting.told(hit)), tuple(setting.doubts(hit))
    definite = phrase.article in grammar.definite
    announced = grammar.announced.search(low, max(0, phrase.begin - _ANNOUNCED), phrase.begin)
    standing: Standing = "planned" if to_come or cues.any("planned", clause) else "noun"
    return Candidate(
        hit=hit,
        type=kind,
        noun=True,
        report=False,
        definite=definite,
        anaphoric=definite and not (placed or dated or setting.figures or announced),
        standing=standing,
        begin=phrase.begin,
        reasons=(*word, *beside, *told, *doubts),
        weight=weights.total(word, beside, told, doubts),
    )


def _opens_on_a_day(hit: Hit, phrase: _Phrase, setting: Setting) -> bool:
    """Tell whether a day stands inside the phrase of a noun: "yesterday's attack", "Monday's attack"."""
    return any(phrase.begin - _JUST_BEFORE <= s and e <= hit.start for s, e in setting.dates)


def _before_its_day(hit: Hit, near: Span, setting: Setting) -> Span:
    """Return a stretch up to the first day behind a noun, with which no agent begins: "the attack | on Tuesday"."""
    day = next((s for s, _ in setting.dates if s >= hit.end), near.end)
    return Span(near.start, max(hit.end, min(near.end, day)))


def _phrase(hit: Hit, setting: Setting, grammar: Grammar) -> _Phrase:
    found = grammar.determiner.search(setting.low, max(setting.clause.start, hit.start - _DETERMINER), hit.start)
    if not found:
        return _Phrase("", hit.start)
    return _Phrase(found.group(1) or found.group(found.lastindex or 1), found.start())


def _beside(hit: Hit, until: int, setting: Setting, grammar: Grammar) -> tuple[bool, bool, Span]:
    """Tell whether a date and whether a place stand near a noun, and return where it is looked for them."""
    low, clause = setting.low, setting.clause
    if grammar.opening.match(low, clause.start) and (comma := low.find(", ", hit.end, clause.end)) > 0:
        until = min(until, comma)  # "Après le dernier coup d'État, le président a …"
    near = Span(max(clause.start, hit.start - _JUST_BEFORE), min(clause.end, hit.end + _PLACE, until))
    dated = any(Span(near.start, min(near.end, hit.end + _DATE)).overlaps(s) for s in setting.dates)
    return dated, any(near.overlaps(s) for s in setting.places), near


def _reasons(
    hit: Hit, kind: str, phrase: _Phrase, setting: Setting, grammar: Grammar, *, happens: bool, follows: bool
) -> Iterator[Reason]:
    """Yield what the noun itself, its article and the words that make it happen say for or against it."""
    reasons, low, clause = weights.of("nouns"), setting.low, setting.clause
    yield reasons["noun"]
    if phrase.article in grammar.indefinite:
        yield reasons["indefinite"]
    elif phrase.article in grammar.anaphoric:
        yield reasons["points back"]
    elif not phrase.article:
        yield reasons["no article"]
    if hit.word.base in words_of(setting.language, "people"):
        yield reasons["people"]
    if kind in ("statement", "other"):
        yield reasons[f"type {kind}"]
    if happens:
        yield reasons["something makes it happen"]
    if not setting.dates and grammar.led_to.search(low, max(hit.end, clause.end - _LED_TO), clause.end):
        yield reasons["what it led to follows"]
    if grammar.copula.search(low, max(0, phrase.begin - _COPULA), phrase.begin):
        yield reasons["sums up"]
    if follows:
        yield reasons["words before it make it happen"]


def _reasons_near(
    hit: Hit, near: Span, setting: Setting, grammar: Grammar, begin: int, *, dated: bool
) -> Iterator[Reason]:
    """Yield what an agent and a date say for the noun.

    A date inside its phrase, which opens at ``begin``, is its own: "yesterday's attack".
    """
    reasons = weights.of("nouns")
    if grammar.agent.match(setting.low, hit.end, near.end):
        yield reasons["agent behind it"]
    if dated:
        own = grammar.own_day.match(setting.low, hit.end) or any(
            begin <= s and e <= hit.start for s, e in setting.dates
        )
        yield reasons["a day of its own" if own else "date near it"]
    elif setting.dates:
        yield reasons["date in the clause"]
    if setting.apposed:
        yield reasons["told with its day inside another clause"]


def _reasons_beside(setting: Setting, *, placed: bool) -> Iterator[Reason]:
    """Yield what a place and a figure say for the noun."""
    reasons = weights.of("nouns")
    if placed or setting.places:
        yield reasons["place near it" if placed else "place in the clause"]
    if setting.figures:
        yield reasons["figure in the clause"]
