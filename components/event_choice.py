"""What is chosen of the events, and what each question of the store takes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from sahelscope.store.filters import EventFilter
from sahelscope.store.happenings import Step
from sahelscope.store.views import WHEN as WHEN_STATES

When = Literal["all", "printed", "reported", "planned", "undated"]
#: Which days are shown: all, printed ones, those of reports, planned ones; or what has none.
WHEN: tuple[When, ...] = ("all", "printed", "reported", "planned", "undated")


@dataclass(frozen=True)
class EventChoice:
    """What is chosen; each property is what one question of the store takes."""

    when: When = "all"
    types: tuple[str, ...] = ()
    deaths: int = 0
    regions: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    only_dated: bool = False  #: what has no printed day is left out
    each_report: bool = False  #: reports are counted, not happenings
    doubtful: bool = False  #: doubtful events are counted and shown, too ...
    background: bool = False  #: ... and looks back that sum up

    @property
    def everything(self) -> EventFilter:
        """The events of which all others are a part: whatever their type, place and toll."""
        background, doubtful = (None if shown else False for shown in (self.background, self.doubtful))
        found = EventFilter(background=background, doubtful=doubtful, each_report=self.each_report, reports=True)
        return replace(found, dated=True if self.only_dated else None)

    @property
    def any_state(self) -> EventFilter:
        """The events of what is chosen, whatever is known of their day."""
        return replace(self.everything, types=self.types, deaths=self.deaths, regions=self.regions, actors=self.actors)

    @property
    def shown(self) -> EventFilter:
        """The events that are drawn and listed."""
        return replace(self.any_state, states=WHEN_STATES[self.when])

    @property
    def among(self) -> EventFilter:
        """What a share is a share of."""
        return replace(self.everything, states=WHEN_STATES[self.when])

    @property
    def unit(self) -> str:
        """What is counted, as ``i18n.count`` takes it."""
        return "reports" if self.each_report else "events"

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is chosen that leaves events out."""
        chosen = self.types or self.deaths or self.regions or self.actors or self.only_dated
        return bool(chosen) or self.when != "all"


def by_itself(step: str) -> Step | None:
    """Return the step that is chosen, None where the figure is to find a good one."""
    return None if step == "auto" else step  # type: ignore[return-value]
