"""Which events to count and show, besides what all pages filter by."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from sahelscope.models import DOUBTFUL_BELOW, PLACED_FROM
from sahelscope.store.conditions import Where

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
