"""What the reader has narrowed the corpus to, as conditions on the published tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from sahelscope.store.conditions import NOT_KNOWN, Where
from sahelscope.store.event_filter import EVERY_EVENT, REPORTED, STATE, EventFilter, State

__all__ = ["EVERY_EVENT", "NOT_KNOWN", "REPORTED", "STATE", "EventFilter", "Filters", "Kind", "State", "Where", "where"]

Kind = Literal["articles", "mentions", "events", "quotes"]


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
