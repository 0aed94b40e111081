"""A verb that tells of a happening.

Des hommes armés ont attaqué le marché. -> attack
Le Tchad enverra des soldats au Mali. -> deployment
Les rebelles n'ont pas attaqué le marché. -> nothing
Les rebelles pourraient attaquer le marché. -> nothing
Gunmen attacked the market. -> attack
Gunmen could attack the market. -> nothing
They would have attacked the market. -> nothing
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sahelscope.events import typing, verb_groups, weights
from sahelscope.events.candidates import Candidate, Setting
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.grammar import Verbs as Grammar
from sahelscope.events.standing import VerbStanding
from sahelscope.events.triggers import frames, told_by
from sahelscope.events.weights import Reason
from sahelscope.events.words import Hit, words_of

_YEAR = re.compile(r"(?:(?:in|en) )?\d{4}")
#: how far before a verb group stand "qui"; "c'est la France qui"; "would"; "we"; "no"; and before the verb "se"
_WHICH, _CLEFT, _WOULD, _FIRST_PERSON, _NEGATION, _REFLEXIVE = 14, 45, 6, 12, 20, 22
#: classes of data/lexicons/*/event_verbs.csv that are no types of their own: saying where something else is the news,
#: and what is done every day (to move, to write), which is news where its day or its place and number are told
_LISTED_AS = {"report": "statement", "everyday": "other"}
#: types of what nobody does every day: in the present a chronicle tells of it
_NO_HABIT = frozenset(["attack", "abduction", "coup", "arrest", "disaster", "withdrawal", "deployment"])
#: types that an object tells of in details of a story, too: what was stolen, handed out, who came together
_DETAILS = frozenset(["attack", "humanitarian", "protest"])
#: how far behind "announced" its noun may stand, and how far behind its noun "resumed"
_BEGUN, _OPENED = 30, 60


def weigh(hit: Hit, before: Hit | None, following: Hit | None, setting: Setting) -> tuple[Candidate | None, bool]:
    """Return the candidate a verb makes, and whether the verb says that nothing happened.

    ``before`` is the trigger before it in the clause, the subject of a verb of phase. ``following`` is the next one: of
    a noun right behind it the verb may tell only how far it went.
    """
    word, language = hit.word, setting.language
    event = _begun(hit, following, setting) or _opened(hit, before, setting)
    grammar = GRAMMARS[language].verbs
    if word.base in words_of(language, "shows") and grammar.shows.match(setting.low, hit.end, setting.sentence.end):
        return None, False
    framed = bool(event) or _has_object(hit, setting)
    if not framed and word.verb in ("statement", "report") and not _newsworthy(word.verb, setting):
        return None, False
    if word.verb == "frame" and not framed:  # the cheap question first
        return None, False
    found = verb_groups.standing(language, setting.low, setting.sentence.start, hit)
    if setting.reported and found.standing == "habit":
        found = found._replace(standing="past")  # "a annoncé que le Mali quittait le bloc": it leaves
    if found.standing == "habit" and setting.opens_on_a_day():
        found = found._replace(standing="present")  # "Deux jours plus tard, des femmes marchaient sur le gouvernorat"
    if setting.reported and found.standing == "possible" and _would(hit, found, setting):
        found = found._replace(standing="planned")  # "ont annoncé qu'ils quitteraient le bloc"
    if found.standing in ("denied", "possible", "habit"):
        return None, True
    if found.standing == "none":
        return None, False
    return _candidate(hit, event, found, setting), False


def _would(hit: Hit, found: VerbStanding, setting: Setting) -> bool:
    """Tell whether a verb tells a plan in somebody's report: "quitteraient"; "would quit", not "would have quit"."""
    grammar, low = GRAMMARS[setting.language].verbs, setting.low
    if grammar.would.search(low, hit.start, hit.end):
        return True
    return bool(grammar.would_before.search(low, max(setting.sentence.start, found.begin - _WOULD), hit.start))


def _newsworthy(kind: str, setting: Setting) -> bool:
    """Tell, cheaply, whether enough stands beside a verb of saying to make the saying an event."""
    if kind == "statement":
        return True
    if not setting.cues.any("medium", setting.clause):
        return False
    return bool(setting.lead or setting.dates or setting.places or setting.figures)


def _begun(hit: Hit, following: Hit | None, setting: Setting) -> str | None:
    """Return the type of the noun that a verb of phase governs: "achevé le retrait", "announced a strike"."""
    if not following or not following.word.noun or following.start - hit.end > _BEGUN:
        return None
    if hit.word.base not in words_of(setting.language, "aspect"):
        return None
    kind = typing.of(
        following,
        following.word.noun,
        setting.objects,
        setting.low,
        passive=False,
        reflexive=False,
        language=setting.language,
    )
    return kind if kind not in ("frame", "statement") else None


def _opened(hit: Hit, before: Hit | None, setting: Setting) -> str | None:
    """Return the type of the noun that is the subject of a verb of phase: "Les combats ont repris"."""
    if not before or not before.word.noun or hit.word.base not in words_of(setting.language, "phase"):
        return None
    if hit.start - before.end > _OPENED or "," in setting.low[before.end : hit.start]:
        return None
    kind = before.word.noun
    return kind if kind not in ("frame", "statement", "attack") else None


def _has_object(hit: Hit, setting: Setting) -> bool:
    table = frames(setting.language).get(hit.word.base, {})
    if "reflexive" in table:
        return True
    classes = told_by(hit.word.base, setting.language)
    return bool(classes) and any(not classes.isdisjoint(o.value) for o in setting.objects)


def _candidate(hit: Hit, event: str | None, found: VerbStanding, setting: Setting) -> Candidate | None:
    language, low, clause = setting.language, setting.low, setting.clause
    grammar = GRAMMARS[language].verbs
    if setting.cues.before("negation", found.begin, _NEGATION, setting.sentence.start):
        return None
    if found.standing == "participle" and not (setting.dates or setting.places or setting.figures):
        return None
    reduced = found.standing == "participle" or setting.apposed
    if reduced and hit.word.base in words_of(language, "founding") and _only_a_year(setting):
        return None  # "the bloc, created in 2014": no news, and no event of its own
    reflexive = bool(grammar.reflexive.search(low, max(clause.start, hit.start - _REFLEXIVE), hit.start))
    kind = event or typing.of(
        hit, hit.word.verb, setting.objects, low, passive=found.passive, reflexive=reflexive, language=language
    )
    if not kind or kind == "frame":
        return None
    if kind == "other" and setting.cues.any("in protest", clause):
        kind = "protest"  # "ont fermé leurs boutiques pour protester contre …"
    which = bool(grammar.which.search(low, max(0, found.begin - _WHICH), found.begin))
    promised = kind == "statement"
    dates = [
        d for d in setting.dates if not (promised and d[0] > hit.end and grammar.promise.search(low, hit.end, d[0]))
    ]
    word = tuple(_reasons(hit, kind, found, setting, grammar, which=which, dated=bool(dates)))
    detail = hit.word.verb == "frame" and kind in _DETAILS
    if (detail or kind == "statement") and not (dates or setting.told_beside()):
        word = (*word, weights.of("verbs")["nothing beside it"])
    beside, told, doubts = tuple(_reasons_beside(setting, dates)), tuple(setting.told(hit)), tuple(setting.doubts(hit))
    return Candidate(
        hit=hit,
        type=_LISTED_AS.get(kind, kind),
        noun=False,
        report=kind == "report",
        definite=False,
        anaphoric=False,
        standing=found.standing,
        begin=found.begin,
        reasons=(*word, *beside, *told, *doubts),
        weight=weights.total(word, beside, told, doubts),
        relative=which,
        passive=found.passive,
    )


def _only_a_year(setting: Setting) -> bool:
    """Tell whether the clause ends with a bare year, its only date."""
    if len(setting.dates) != 1 or not _YEAR.fullmatch(setting.low, *setting.dates[0]):
        return False
    return not setting.low[setting.dates[0][1] : setting.clause.end].strip(" ,.;)")


def _reasons(
    hit: Hit, kind: str, found: VerbStanding, setting: Setting, grammar: Grammar, *, which: bool, dated: bool
) -> Iterator[Reason]:
    """Yield what the verb, its type and the words around it say for or against a happening."""
    reasons, low, clause = weights.of("verbs"), setting.low, setting.clause
    yield reasons["state" if found.standing == "participle" and setting.apposed else found.standing]
    if kind in ("statement", "other", "report", "everyday"):
        yield reasons[f"type {kind}"]  # saying, and doing of any kind, are told of all the time
    if kind in ("statement", "report"):
        if setting.cues.any("medium", clause):
            yield reasons["saying names its medium"]
        elif kind == "statement" and grammar.saying_needs_day and not (dated or setting.lead):
            yield reasons["saying without a day"]
    if which and not setting.reported and not grammar.cleft.search(low, max(0, found.begin - _CLEFT), found.begin):
        yield reasons["only says who is meant"]
    if kind == "statement" and grammar.relative.match(low, clause.start):
        yield reasons["statement in a relative clause"]
    if found.standing == "present" and (setting.lead or setting.opens_on_a_day()):
        yield reasons["present in the first sentence"]
    elif found.standing == "present" and kind in _NO_HABIT and grammar.digest:
        yield reasons["present of a chronicle"]
    if found.standing == "planned" and grammar.would_before.search(
        low, max(clause.start, found.begin - _WOULD), hit.start
    ):
        yield reasons["would tells a plan"]  # it speaks of what may be, unless somebody tells of a plan
    if grammar.first_person.search(low, max(clause.start, found.begin - _FIRST_PERSON), found.begin):
        yield reasons["first person"]


def _reasons_beside(setting: Setting, dates: Sequence[tuple[int, int]]) -> Iterator[Reason]:
    """Yield what a date, a place and a figure in its clause say for a verb."""
    reasons = weights.of("verbs")
    if dates:
        yield reasons["date in the clause"]
    if setting.places:
        yield reasons["place in the clause"]
    if setting.figures:
        yield reasons["figure in the clause"]
    if setting.apposed:
        yield reasons["told with its day inside another clause"]
