"""The office holders and organisations of data/gazetteer/people.csv, found by name, and by office and day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.people import spelling

FILE = DATA / "gazetteer" / "people.csv"
_LONGEST_ACRONYM = 9  #: an alias in capitals with more letters is a name
_COLUMNS = ("id", "name", "aliases", "kind", "role", "from", "until", "country", "side", "wikidata")


@dataclass(frozen=True, slots=True)
class Office:
    """One office of one holder, with the days between which it was held; None where open or not known."""

    role: str
    first: dt.date | None
    last: dt.date | None
    country: str | None
    side: str | None

    def held(self, day: dt.date) -> bool:
        """Tell whether the office was held on the day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(slots=True)
class Entry:
    """A person or an organisation."""

    id: str
    name: str
    kind: str
    offices: list[Office] = field(default_factory=list)

    def at(self, day: dt.date | None) -> Office | None:
        """Return the office held on the day; without a day the only one. None where that leaves a choice."""
        fitting = self.offices if day is None else [o for o in self.offices if o.held(day)]
        return fitting[-1] if len(fitting) == 1 or (fitting and day is not None) else None

    @property
    def country(self) -> str | None:
        """Return the country of all offices, None where they differ."""
        countries = {o.country for o in self.offices}
        return countries.pop() if len(countries) == 1 else None

    @property
    def side(self) -> str | None:
        """Return the side of all offices, None where they differ."""
        sides = {o.side for o in self.offices}
        return sides.pop() if len(sides) == 1 else None


@cache
def entries() -> dict[str, Entry]:
    """Return the entries by id. Raises LexiconError for a line that cannot be read."""
    found: dict[str, Entry] = {}
    for line, c in lexicon.rows(FILE, _COLUMNS, required=("id", "name", "kind")):
        if c["kind"] not in ("person", "organisation"):
            raise lexicon.LexiconError(FILE, line, f"kind is {c['kind']!r}; write person or organisation")
        entry = found.setdefault(c["id"], Entry(c["id"], c["name"], c["kind"]))
        if entry.name != c["name"]:
            raise lexicon.LexiconError(FILE, line, f"the id {c['id']!r} belongs to {entry.name!r} above; take another")
        first, last = _day(c["from"], line, first=True), _day(c["until"], line, first=False)
        entry.offices.append(Office(c["role"], first, last, c["country"] or None, c["side"] or None))
    return found


@cache
def _by_name() -> tuple[dict[tuple[str, ...], str], dict[str, str]]:
    """Return the ids by a name's words, and those of acronyms as printed. Raises LexiconError for a shared name."""
    names: dict[tuple[str, ...], str] = {}
    acronyms: dict[str, str] = {}
    for line, c in lexicon.rows(FILE, _COLUMNS, required=("id", "name")):
        for name in (c["name"], *(a.strip() for a in c["aliases"].split("|"))):
            if not name:
                continue
            if name.replace(".", "").isupper() and len(name) <= _LONGEST_ACRONYM:
                acronyms[name] = c["id"]
                continue
            if names.setdefault(spelling.words(name), c["id"]) != c["id"]:
                other = names[spelling.words(name)]
                raise lexicon.LexiconError(FILE, line, f"{name!r} is a name of {other!r} too; take it out of one")
    return names, acronyms


def bodies() -> dict[str, str | None]:
    """Return the names of all organisations, in all spellings of the file, with the side that each is on."""
    found = {}
    for _, c in lexicon.rows(FILE, _COLUMNS, required=("id", "name")):
        if c["kind"] == "organisation":
            for name in (c["name"], *c["aliases"].split("|")):
                found[name.strip()] = c["side"] or None
    found.pop("", None)
    return found


def find(name: str) -> Entry | None:
    """Return the entry that bears the name, in any spelling, or exactly the acronym."""
    names, acronyms = _by_name()
    at = acronyms.get(name) or names.get(spelling.words(name))
    return entries()[at] if at else None


@cache
def _holders() -> dict[tuple[str, str | None], list[tuple[Entry, Office]]]:
    holders: dict[tuple[str, str | None], list[tuple[Entry, Office]]] = defaultdict(list)
    for entry in entries().values():
        for office in entry.offices:
            if office.role and entry.kind == "person":
                holders[office.role, office.country].append((entry, office))
    return holders


def holder(roles: tuple[str, ...], country: str | None, day: dt.date) -> Entry | None:
    """Return the one person who held one of the offices of the country on the day, None where none or several did."""
    found = {e.id: e for role in roles for e, o in _holders().get((role, country), ()) if o.held(day)}
    return next(iter(found.values())) if len(found) == 1 else None


def _day(cell: str, line: int, *, first: bool) -> dt.date | None:
    """Return the first or the last day that a cell such as 2021, 2021-06 or 2021-06-07 spans."""
    if not cell:
        return None
    try:
        numbers = [int(n) for n in cell.split("-")]
        year, month, day = (*numbers, 0, 0)[:3]
        if day:
            return dt.date(year, month, day)
        if first:
            return dt.date(year, month or 1, 1)
        after = dt.date(year + 1, 1, 1) if month in (0, 12) else dt.date(year, month + 1, 1)
        return after - dt.timedelta(days=1)
    except ValueError as error:
        raise lexicon.LexiconError(FILE, line, f"{cell!r} is no date; write 2021, 2021-06 or 2021-06-07") from error
