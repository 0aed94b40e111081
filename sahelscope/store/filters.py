"""What the reader has narrowed the corpus to, as conditions on the published tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Literal

from sahelscope.language import codes, grammars, lexicon
from sahelscope.models import DOUBTFUL_BELOW, PLACED_FROM
from sahelscope.places import gazetteer

Kind = Literal["articles", "mentions", "events", "quotes"]

#: Stands among sides, countries and so on for those of whom it is not known.
NOT_KNOWN = "unknown"


@dataclass(frozen=True)
class Filters:
    """What to count and show; everything where nothing is set. Values of one field are alternatives."""

    countries: tuple[str, ...] = ()  #: ISO 3166 alpha-3
    speakers: tuple[str, ...] = ()  #: ids; "residents" and "he" have none
    since: dt.date | None = None  #: first publication day; articles without a date pass only where neither is set
    until: dt.date | None = None  #: last publication day
    outlets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    search: str = ""  #: words, accents ignored; "…" for a phrase
    once: bool = False  #: of articles that tell one story in the same words, only the first that passes
    sides: tuple[str, ...] = ()  #: of the speakers: government, army, … (data/gazetteer/people.csv), or ``NOT_KNOWN``
    new_since: str = ""  #: only articles that came into the corpus later: UTC, "2026-05-07T09:12:44+00:00"
    by: Literal["report", "event"] = "report"  #: whether the period is that of the reports, or that of the events

    def without_countries(self) -> Filters:
        """Return the same filters for all countries."""
        return replace(self, countries=())

    def coverage(self) -> Filters:
        """Return the filters of what these are a share of.

        All that the same outlets print in the same period; where only outlets or languages are chosen, all of any.
        """
        said = self.countries or self.speakers or self.sides or self.search
        whole = replace(self, countries=(), speakers=(), sides=(), search="")
        return whole if said else replace(whole, outlets=(), languages=())


def country_code(words: str) -> str:
    """Return the code of a country given by its code or a name. Raises ValueError, with a sentence, for others."""
    if code := _countries().get(lexicon.fold(words.strip())):
        return code
    raise ValueError(f"no country is called {words!r}; write its three letters, such as MLI")


def language_code(words: str) -> str:
    """Return the code of a language given by its code or its name. Raises ValueError, with a sentence, for others."""
    if words == codes.UNKNOWN:
        return words
    if code := codes.meant(words):
        return code
    raise ValueError(f"no language is called {words!r}; write its code, such as fr")


@cache
def _countries() -> dict[str, str]:
    """Return the code by each way to write a country, folded; a code wins over its name, that over a newspaper's."""
    known = gazetteer.countries()
    printed = [form for read in grammars.MODULES for form in lexicon.load(read, "countries").forms.items()]
    names = {lexicon.fold(form): code for form, code in printed if code in known}
    for code, country in known.items():
        names |= dict.fromkeys(map(lexicon.fold, country.names.values()), code)
    return names | {code.lower(): code for code in known}


@dataclass
class Where:
    """Conditions joined by ``and``, with their values."""

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, condition: str, *values: Any) -> None:
        """Add one condition."""
        self.conditions.append(condition)
        self.values.extend(values)

    def one_of(self, template: str, values: tuple[str, ...]) -> None:
        """Add a condition in which ``{}`` stands for the list of values; nothing where there are none."""
        if values:
            self.add(template.format("(" + ", ".join("?" * len(values)) + ")"), *values)

    def one_of_or_unknown(self, column: str, values: tuple[str, ...]) -> None:
        """Add the condition that a column is one of the values, or null where ``NOT_KNOWN`` is among them."""
        known = tuple(value for value in values if value != NOT_KNOWN)
        if NOT_KNOWN not in values:
            self.one_of(f"{column} in {{}}", known)
        elif known:
            self.add(f"{column} is null or {column} in ({', '.join('?' * len(known))})", *known)
        else:
            self.add(f"{column} is null")

    @property
    def sql(self) -> str:
        """Return the condition as SQL."""
        return " and ".join(f"({c})" for c in self.conditions) or "true"


State = Literal["printed", "reported", "planned", "none"]

#: The day by which an event without a printed one is known: that of its report.
REPORTED = "case when date_basis = 'report' then not_after end"
#: What is known of when an event happens: nothing; it is announced; its day is printed; only the day of its report.
STATE = f"""case when coalesce(first, {REPORTED}) is null then 'none' when coalesce(planned, false) then 'planned'
  when first is not null then 'printed' else 'reported' end"""


#: The reports of the happening that one event is a report of.
_SAME = """event_no in (with one as (select event_no from events where event_id = ?) from one
  union select m.event_no from one join event_groups g using (event_no) join event_groups m using (main_no))"""


@dataclass(frozen=True)
class EventFilter:
    """Which events to count and show, besides what ``Filters`` narrows; those that count where nothing is set."""

    types: tuple[str, ...] = ()
    planned: bool | None = None  #: announced ones only, or those that happened only
    first: dt.date | None = None  #: those that may have happened on this day or later ...
    last: dt.date | None = None  #: ... and on this day or earlier
    dated: bool | None = None  #: those with a known date only, or those without only
    reports: bool = False  #: news without a date counts at the day of its report for ``first`` and ``last``
    background: bool | None = False  #: looks back that sum up only (True), those that are none only, all (None)
    doubtful: bool | None = False  #: those below ``models.DOUBTFUL_BELOW`` only (True), the others only, all (None)
    states: tuple[State, ...] = ()
    deaths: int = 0  #: those that a report says killed so many or more; of "8 to 12" the 12 counts
    regions: tuple[str, ...] = ()  #: ids of regions or towns in data/gazetteer; where the place is known well enough
    actors: tuple[str, ...] = ()  #: ids of who acts or to whom it is done
    same_as: str = ""  #: the id of an event: reports of the same happening, that one among them
    each_report: bool = False  #: every report counts, not each happening once

    def where(self) -> Where:
        """Return the conditions on rows of ``events``."""
        found = Where()
        found.one_of("type in {}", self.types)
        if self.planned is not None:
            found.add("planned = ?", self.planned)
        if self.background is not None:
            found.add("coalesce(background, false) = ?", self.background)
        if self.doubtful is not None:
            found.add(f"(confidence < {DOUBTFUL_BELOW}) = ?", self.doubtful)
        if self.first is not None:
            found.add("coalesce(last, not_after) >= ?" if self.reports else "last >= ?", self.first)
        if self.last is not None:
            found.add("coalesce(first, not_after) <= ?" if self.reports else "first <= ?", self.last)
        if self.dated is not None:
            found.add("first is not null" if self.dated else "first is null")
        found.one_of(f"{STATE} in {{}}", self.states)
        if self.deaths:
            found.add(
                "event_no in (select event_no from event_figures where what = 'deaths' and coalesce(high, low) >= ?)",
                self.deaths,
            )
        if self.regions:
            among = Where()
            among.one_of("region in {}", self.regions)
            among.one_of("place in {}", self.regions)
            found.add(f"place_confidence >= {PLACED_FROM} and ({' or '.join(among.conditions)})", *among.values)
        found.one_of("event_no in (select event_no from event_actors where actor_id in {})", self.actors)
        if self.same_as:
            found.add(_SAME, self.same_as)
        return found


#: Doubtful events and looks back, too.
EVERY_EVENT = EventFilter(background=None, doubtful=None)

#: Articles that are not the first of their story among those that pass.
_ONCE = """article_no not in (select article_no from (
    select article_no, row_number() over (partition by story order by rank) as n
    from stories join articles using (article_no) where {}) where n > 1)"""


def where(filters: Filters, kind: Kind, numbers: tuple[int, int] | None, bits: Mapping[str, tuple[int, int]]) -> Where:
    """Return the conditions on rows of one kind, free-text search aside.

    ``numbers``: the first and last article number of the period, None where no period is set; ``bits``: the column and
    the bit of each country.
    """
    found = Where()
    if kind == "events" and filters.by == "event":
        numbers = None
        if filters.since:
            found.add("coalesce(last, not_after) >= ?", filters.since)
        if filters.until:
            found.add("coalesce(first, not_after) <= ?", filters.until)
    if numbers is not None:
        found.add("article_no between ? and ?", *numbers)
    inner = Where()
    inner.one_of("outlet in {}", filters.outlets)
    inner.one_of("language in {}", filters.languages)
    if filters.new_since:
        inner.add("read_at > ?", filters.new_since)
    if inner.conditions:
        if kind == "articles":
            found.add(inner.sql, *inner.values)
        else:
            found.add(f"article_no in (select article_no from articles where {inner.sql})", *inner.values)
    if filters.once:
        among = Where(list(inner.conditions), list(inner.values))
        if numbers is not None:
            among.add("article_no between ? and ?", *numbers)
        found.add(_ONCE.format(among.sql), *among.values)
    if kind == "mentions":
        found.one_of("country in {}", filters.countries)
        found.add("part in ('title', 'body')")
    elif filters.countries:
        found.add(_of_country(filters.countries, bits))
    said = Where()
    said.one_of("speaker_key in {}", filters.speakers)
    said.one_of_or_unknown("side", filters.sides)
    if said.conditions:
        whole = said.sql if kind == "quotes" else f"article_no in (select article_no from quotes where {said.sql})"
        found.add(whole, *said.values)
    return found


def _of_country(countries: tuple[str, ...], bits: Mapping[str, tuple[int, int]]) -> str:
    """Return the condition that a row belongs to one of the countries; false where none is in the corpus."""
    masks: dict[int, int] = {}
    for word, bit in (bits[c] for c in countries if c in bits):
        masks[word] = masks.get(word, 0) | 1 << bit
    return " or ".join(f"(c{word} & {mask}) <> 0" for word, mask in masks.items()) or "false"
