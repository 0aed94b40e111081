"""What other codebooks call an event, as far as the printed words tell: data/events/acled.csv, plover.csv.

Of ACLED's, the first row of an event's type counts whose condition (column ``when``) holds: a word of the clause names
the weapon (data/lexicons/*/acled_means.csv), unarmed people were hit, two armed sides fought, a crowd struck, dead were
counted. Where no row's does, nothing is said: an analyst would have to guess, too. After ACLED's codebook of 2023.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.language.lexicon import BLOCK, LexiconError, Matcher
from sahelscope.paths import DATA

PATH = DATA / "events" / "acled.csv"
#: Sides that bear arms, those that do not, and those who may strike as a crowd (data/lexicons/*/sides.csv).
ARMED = frozenset({"army", "armed group", "international"})
UNARMED = frozenset({"civilian", "civil society", "opposition", "government", "diplomat"})
CROWD = frozenset({"civilian", "civil society", "opposition"})
#: Types of event that are violence against somebody.
_VIOLENT = frozenset({"attack", "abduction"})


@dataclass(frozen=True)
class Told:
    """What the words tell of an event: its type, who acts and to whom it is done by side, what is counted."""

    type: str
    text: str
    language: str
    by: Set[str] = frozenset()  #: known sides only
    against: Set[str] = frozenset()
    counted: Set[str] = frozenset()  #: "deaths", "wounded", "arrested", "displaced" ...

    @property
    def means(self) -> Set[str]:
        """Return the sub-event types that words of the text stand for."""
        return {hit.value for hit in _matcher(self.language).find(self.text)} - {BLOCK}


class Acled(NamedTuple):
    """What ACLED calls an event; both None where the words do not tell, or ACLED does not code such an event."""

    event_type: str | None
    sub_event_type: str | None


NOT_CODED = Acled(None, None)
Condition = Callable[[Told, Acled], bool]
_WHEN: dict[str, Condition] = {
    "": lambda told, row: True,
    "words": lambda told, row: row.sub_event_type in told.means,
    "by a crowd": lambda told, row: bool(told.by & CROWD) and not told.by & ARMED,
    "on unarmed": lambda told, row: bool(told.against & UNARMED),
    "between armed": lambda told, row: bool(told.against & ARMED) and not told.by - ARMED,
}
_COUNTS = "counts "


def acled(told: Told) -> Acled:
    """Return what ACLED calls an event."""
    for row, holds in _rows()[told.type]:
        if holds(told, row):
            return row if row.event_type else NOT_CODED
    return NOT_CODED


def plover(kind: str) -> str | None:
    """Return the event type of PLOVER's codebook for one of our types; None where it has none."""
    return _plover()[kind] or None


def targets_civilians(told: Told) -> bool | None:
    """Tell whether unarmed people were the target of violence; None where the words do not tell, or none was used."""
    if told.type not in _VIOLENT or not told.against:
        return None
    return bool(told.against & UNARMED)


@cache
def _matcher(language: str) -> Matcher[str]:
    return Matcher(lexicon.load(language, "acled_means").forms, folded=True)


@cache
def _plover() -> dict[str, str]:
    path = PATH.with_name("plover.csv")
    return {cells["type"]: cells["event_type"] for _, cells in lexicon.rows(path, ("type", "event_type"), ("type",))}


@cache
def _rows() -> dict[str, list[tuple[Acled, Condition]]]:
    """Return type -> what it may be called, with the condition, in the file's order."""
    found: dict[str, list[tuple[Acled, Condition]]] = {}
    columns = ("type", "event_type", "sub_event_type", "when")
    for line, cells in lexicon.rows(PATH, columns, required=("type",)):
        named = Acled(cells["event_type"] or None, cells["sub_event_type"] or None)
        found.setdefault(cells["type"], []).append((named, _condition(line, cells["when"])))
    return found


def _condition(line: int, when: str) -> Condition:
    if when.startswith(_COUNTS):
        return lambda told, row: when.removeprefix(_COUNTS) in told.counted
    if when not in _WHEN:
        raise LexiconError(PATH, line, f"{when!r} is no condition; write one of {', '.join(filter(None, _WHEN))}")
    return _WHEN[when]
