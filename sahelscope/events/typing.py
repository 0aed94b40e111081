"""The type of an event: the trigger's own, or what its object tells.

La France a retiré ses troupes du camp. -> withdrawal
Le gouvernement a retiré le projet de loi. -> other
Teachers went on strike in Gao on 3 May 2021. -> protest
An air strike hit a camp near Gao. -> attack
Floods destroyed hundreds of homes in Gao. -> disaster
"""

from __future__ import annotations

from collections.abc import Sequence

from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.triggers import PASSIVE, frames
from sahelscope.events.words import Hit, words_of
from sahelscope.language.lexicon import BLOCK
from sahelscope.language.lexicon import Hit as Found
from sahelscope.models import Language

Objects = Sequence[Found[tuple[str, ...]]]

#: How far from its verb an object may stand, in characters
REACH = 130
#: classes of words that are no things
_NO_THING = ("labour", "lethal")
#: classes of people who may meet others, and be met
_HOSTS = frozenset(("official", "ambassador", "people"))
#: what happened to those who were killed in the end
_LED_AWAY = frozenset(("abduction", "disaster"))
#: how far behind "rounded up" its "and shot" may end where both have one object
_BOTH = 25
#: how far from "left" its "dead" may stand
_LEFT = 60
#: how far before a town its preposition may begin
_WHERE = 12
#: how far before "president" may "former" begin
_FORMER = 25


def of(
    hit: Hit, kind: str | None, objects: Objects, low: str, *, passive: bool, reflexive: bool, language: Language
) -> str | None:
    """Return the type of the event a trigger tells of, None where it tells of none.

    ``kind`` is the trigger's own type ("frame": none without an object); ``objects`` are those of its clause, in order.
    """
    told = _of(hit, kind, objects, low, passive=passive, reflexive=reflexive, language=language)
    killed = GRAMMARS[language].types.and_killed.match(low, hit.end) if told in _LED_AWAY or told == "arrest" else None
    if killed and ((passive and told in _LED_AWAY) or killed.end() - hit.end <= _BOTH):
        return "attack"  # "were taken from a bus and shot", "rounded up and shot 46 villagers"
    return told


def _of(
    hit: Hit, kind: str | None, objects: Objects, low: str, *, passive: bool, reflexive: bool, language: Language
) -> str | None:
    table = frames(language).get(hit.word.base)
    if not table:
        return kind
    grammar, where = GRAMMARS[language].types, GRAMMARS[language].sentences.preposition
    if reflexive and "reflexive" in table:
        return table["reflexive"]
    by_crowds = words_of(language, "done by a crowd")
    objects = [o for o in objects if o.end <= hit.start or o.start >= hit.end]  # "a ferry strikes rocks": no strike
    after = [o for o in objects if o.start >= hit.end and o.start - hit.end <= REACH]
    before = [o for o in reversed(objects) if o.end <= hit.start and hit.start - o.end <= REACH]
    if "dead" in table and any("dead" in o.value and o.start - hit.end < _LEFT for o in after):
        return _by_cause(table["dead"], "dead", objects)  # "left five soldiers dead": of no withdrawal
    if (
        not passive
        and "calamity" in table
        and before
        and "calamity" in before[0].value
        and hit.word.base in words_of(language, "harm")
    ):
        if "vehicle" not in before[0].value and "flames" not in before[0].value:
            return table["calamity"]  # the rain, even over "people displaced by fighting"
        return _by_cause(table["calamity"], "calamity", objects)  # "A bus killed six", if in no ambush
    for found in (*before, *after) if passive else (*after, *before):
        if grammar.last_noun_tells and any(o.start == found.end + 1 and o.value[0] not in _NO_THING for o in objects):
            continue  # "lorry drivers": the last word tells
        for name in found.value:
            if passive and (suffered := table.get(name + PASSIVE)):
                return _by_cause(suffered, name, objects, suffers=hit.word.base in words_of(language, "harm"))
            acts = name == "country" or (name in _HOSTS and hit.word.base in words_of(language, "receives"))
            if acts and found.end <= hit.start and not passive:
                continue  # it acts: "Burkina Faso expelled the coordinator", "the mayor received three letters"
            if (
                name == "town"
                and found.start >= hit.end
                and where.search(low, max(hit.end, found.start - _WHERE), found.start)
            ):
                continue  # it is where that happens: "work resumed in the commune"
            if name == "crowd" and found.start >= hit.end and not passive and hit.word.base in by_crowds:
                continue  # it does not act: "demanded the activist's release", "burned the traders' stalls"
            if name in table and not (
                name == "president" and grammar.former.search(low, max(0, found.start - _FORMER), found.start)
            ):
                return None if table[name] == BLOCK else _by_cause(table[name], name, objects)
    return None if kind == "frame" else kind


def _by_cause(kind: str, name: str, objects: Objects, *, suffers: bool = False) -> str:
    """Return the type an object gives, unless the clause names another cause: a bus in an ambush, dead in a flood.

    ``suffers``: the verb may stand for either, "the village was hit".
    """
    violent, calamity, crowd = (any(cause in o.value for o in objects) for cause in ("violence", "calamity", "crowd"))
    if kind == "disaster" and violent:
        return "attack"
    if (name == "dead" or suffers) and not violent and calamity:
        return "disaster"
    if (kind, name) == ("protest", "road") and calamity and not crowd:
        return "disaster"  # cut by the rising river
    return kind
