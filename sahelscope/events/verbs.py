"""A verb that tells of a happening.

Des hommes armés ont attaqué le marché. · Gunmen attacked the market. · Le Tchad enverra du bétail.
LEFT ALONE: n'a pas attaqué, pourrait attaquer, attaquait souvent; les soldats qui se sont mutinés, whose clause only
tells which soldiers are meant.
"""

from __future__ import annotations

from sahelscope.events import typing, verb_groups
from sahelscope.events.candidates import Candidate, Setting
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.standing import VerbStanding
from sahelscope.events.triggers import frames
from sahelscope.events.words import Hit, words_of

#: what a standing weighs
_STANDING = {"past": 1.0, "alleged": 0.9, "present": 0.55, "planned": 0.8, "state": 0.65, "participle": 0.35}
#: what a type weighs less: saying, and doing of any kind, are told of all the time
_TYPE = {"statement": -0.2, "other": -0.2, "report": -0.6}


def weigh(hit: Hit, before: Hit | None, following: Hit | None, setting: Setting) -> tuple[Candidate | None, bool]:
    """Return the candidate a verb makes, and whether the verb says that nothing happened.

    ``before`` is the trigger before it in the clause, the subject of a verb of phase. ``following`` is the next one: of
    a noun right behind it the verb may tell only how far it went.
    """
    word, language = hit.word, setting.language
    event = _begun(hit, following, setting) or _opened(hit, before, setting)
    if not event and word.verb in ("statement", "report") and not _newsworthy(word.verb, setting):
        return None, False
    if word.verb == "frame" and not event and not _has_object(hit, setting):  # the cheap question first
        return None, False
    found = verb_groups.standing(language, setting.low, setting.sentence.start, hit)
    if setting.reported and found.standing == "habit":
        found = found._replace(standing="past")  # "a annoncé que le Mali quittait le bloc": it leaves
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
    return bool(grammar.would_before.search(low, max(setting.sentence.start, found.begin - 6), hit.start))


def _newsworthy(kind: str, setting: Setting) -> bool:
    """Tell, cheaply, whether enough stands beside a verb of saying to make the saying an event."""
    if kind == "statement":
        return True
    beside = bool(setting.dates) + bool(setting.places) + bool(setting.counts) + setting.lead
    return bool(beside) and setting.cues.any("medium", setting.clause)


def _begun(hit: Hit, following: Hit | None, setting: Setting) -> str | None:
    """Return the type of the noun that a verb of phase governs: "achevé le retrait", "announced a strike"."""
    if not following or not following.word.noun or following.start - hit.end > 30:
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
    if hit.start - before.end > 60 or "," in setting.low[before.end : hit.start]:
        return None
    kind = before.word.noun
    return kind if kind not in ("frame", "statement", "attack") else None


def _has_object(hit: Hit, setting: Setting) -> bool:
    table = frames(setting.language)[hit.word.base]
    if "reflexive" in table:
        return True
    return any(name in table for o in setting.objects for name in o.value)


def _candidate(hit: Hit, event: str | None, found: VerbStanding, setting: Setting) -> Candidate | None:
    language, low, clause = setting.language, setting.low, setting.clause
    grammar = GRAMMARS[language].verbs
    if setting.cues.before("negation", found.begin, 20, setting.sentence.start):
        return None
    if found.standing == "participle" and not (setting.dates or setting.places or setting.counts):
        return None
    reflexive = bool(grammar.reflexive.search(low, max(clause.start, hit.start - 22), hit.start))
    kind = event or typing.of(
        hit, hit.word.verb, setting.objects, low, passive=found.passive, reflexive=reflexive, language=language
    )
    if not kind or kind == "frame":
        return None
    if kind == "other" and setting.cues.any("in protest", clause):
        kind = "protest"  # "ont fermé leurs boutiques pour protester contre …"
    standing = "state" if found.standing == "participle" and setting.apposed else found.standing
    weight = _STANDING[standing] + _TYPE.get(kind, 0.0)
    if kind in ("statement", "report") and setting.cues.any("medium", clause):
        weight += 0.2
    which = grammar.which.search(low, max(0, found.begin - 14), found.begin)
    if which and not setting.reported and not grammar.cleft.search(low, max(0, found.begin - 45), found.begin):
        weight -= 0.45
    if kind == "statement" and grammar.relative.match(low, clause.start):
        weight -= 0.15
    if found.standing == "present" and setting.lead:
        weight += 0.2
    if found.standing == "planned" and grammar.would_before.search(low, max(clause.start, found.begin - 6), hit.start):
        weight += 0.5  # "would" speaks of what may be, unless somebody tells of a plan
    if grammar.first_person.search(low, max(clause.start, found.begin - 12), found.begin):
        weight -= 0.3
    weight += 0.25 * bool(setting.dates) + 0.2 * bool(setting.places) + 0.25 * bool(setting.counts)
    return Candidate(
        hit=hit,
        type="statement" if kind == "report" else kind,
        noun=False,
        report=kind == "report",
        definite=False,
        anaphoric=False,
        standing=found.standing,
        begin=found.begin,
        weight=setting.weight(weight, hit),
        relative=bool(which),
    )
