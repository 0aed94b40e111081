"""The options by which a command works on a part of the corpus: the filters of the dashboard's pages.

    @narrows
    def export(table: …, chosen: Narrowed) -> None:
        filters = chosen.filters(corpus, folder)

``Narrowed`` is the one list of them: a field is an option of every such command.
"""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from sahelscope.cli import meant
from sahelscope.cli.shared import day

if TYPE_CHECKING:
    from pathlib import Path

    from sahelscope.store.filters import EventFilter, Filters
    from sahelscope.store.questions import Corpus
    from sahelscope.store.quote_filter import QuoteFilter


class Side(StrEnum):
    """On which side a speaker stands."""

    government = "government"
    army = "army"
    armed_group = "armed group"
    opposition = "opposition"
    international = "international"
    civil_society = "civil society"
    civilian = "civilian"
    unknown = "unknown"


class By(StrEnum):
    """Whose days --since and --until are."""

    report = "report"
    event = "event"


class When(StrEnum):
    """What is known of an event's day."""

    all = "all"
    printed = "printed"
    reported = "reported"
    planned = "planned"
    undated = "undated"


def _several(what: str, *names: str) -> Any:
    return typer.Option(*names, help=f"{what}; may be repeated.", metavar="WORDS")


@dataclass(frozen=True)
class Narrowed:
    """What the options set; the filters of a saved view where one is named, the others put on top."""

    view: Annotated[str, typer.Option(help="A view saved in the dashboard; the options below change it.")] = ""
    country: Annotated[list[str] | None, _several("A name or three letters (MLI)")] = None
    speaker: Annotated[list[str] | None, _several("A speaker's name or id")] = None
    side: Annotated[list[Side] | None, _several("The side of those who are quoted")] = None
    outlet: Annotated[list[str] | None, _several("An outlet")] = None
    language: Annotated[list[str] | None, _several("A language's name or code (fr)")] = None
    since: Annotated[str, typer.Option(help="First day: 2026-05-03, or 30d up to the newest article.")] = ""
    until: Annotated[dt.datetime | None, day("Last day.")] = None
    by: Annotated[By | None, typer.Option(help="Whether these are days of publication, or of the events.")] = None
    new_since: Annotated[str, typer.Option(help="Only articles read since: 2026-05-03, or with the hour.")] = ""
    search: Annotated[str, typer.Option(help="Words that must occur; accents do not count.")] = ""
    once: Annotated[
        bool | None, typer.Option("--once/--every-printing", help="A reprinted story once (so, if not asked).")
    ] = None
    type: Annotated[list[str] | None, _several("A type of event, or a family (violence)")] = None
    region: Annotated[list[str] | None, _several("A region or town of events, by name or id")] = None
    actor: Annotated[list[str] | None, _several("Who acts, or to whom it is done, by name or id")] = None
    deaths: Annotated[int, typer.Option(min=0, help="Events with so many dead or more.")] = 0
    when: Annotated[When | None, typer.Option(help="What is known of the events' day.")] = None
    doubtful: Annotated[bool, typer.Option("--doubtful", help="Doubtful events, too.")] = False
    looks_back: Annotated[bool, typer.Option("--looks-back", help="Looks back that sum up, too.")] = False
    act: Annotated[list[str] | None, _several("What a quote does: denies, accuses")] = None
    kind: Annotated[list[str] | None, _several("direct, mixed or indirect quotes")] = None
    voice: Annotated[list[str] | None, _several("Quotes of a person, institution, state, paper, group")] = None
    of: Annotated[list[str] | None, _several("The country of those who are quoted")] = None
    about: Annotated[list[str] | None, _several("A country or a person that quoted words name")] = None
    sure: Annotated[bool, typer.Option("--sure", help="Quotes whose speaker is not in doubt.")] = False

    def filters(self, corpus: Corpus, folder: Path) -> Filters:
        """Return the filters of articles. Ends with status 2, in a sentence, for a value that means nothing.

        Raises StoreError for a view that is not there.
        """
        from sahelscope.store.filter_words import country_code, language_code
        from sahelscope.store.filters import Filters
        from sahelscope.store.views import named

        newest = corpus.choices(most_speakers=1).last
        base = named(folder, self.view).filters(newest) if self.view else Filters(once=True)  # as the pages do
        given: dict[str, Any] = {
            "countries": meant.codes(country_code, self.country, "--country"),
            "speakers": corpus.speaker_ids(tuple(self.speaker or ())),
            "sides": tuple(side.value for side in self.side or ()),
            "outlets": tuple(self.outlet or ()),
            "languages": meant.codes(language_code, self.language, "--language"),
            "until": self.until.date() if self.until else None,
            "by": self.by.value if self.by else None,
            "new_since": meant.moment(self.new_since, "--new-since") if self.new_since else "",
            "search": self.search,
        }
        found = replace(base, **{name: value for name, value in given.items() if value})
        if self.once is not None:
            found = replace(found, once=self.once)
        return replace(found, since=meant.first_day(self.since, found.until or newest)) if self.since else found

    def events(self, corpus: Corpus, folder: Path, base: EventFilter) -> EventFilter:
        """Return which events are wanted: ``base``, or those of the view, narrowed by the options."""
        from sahelscope.store.views import WHEN, named

        base = named(folder, self.view).events() if self.view else base
        given: dict[str, Any] = {
            "types": tuple(kind for name in self.type or () for kind in meant.types(name)),
            "regions": tuple(place for name in self.region or () for place in meant.places(name)),
            "actors": corpus.actor_ids(tuple(self.actor or ())),
            "deaths": self.deaths,
            "states": WHEN[self.when.value] if self.when else (),
        }
        found = replace(base, **{name: value for name, value in given.items() if value})
        found = replace(found, doubtful=None) if self.doubtful else found
        return replace(found, background=None) if self.looks_back else found

    def quotes(self, corpus: Corpus, folder: Path) -> QuoteFilter:
        """Return which quotes are wanted: all, or those of the view, narrowed by the options."""
        from sahelscope.quotes.acts import ACTS
        from sahelscope.store.filter_words import country_code
        from sahelscope.store.quote_filter import VOICES, QuoteFilter
        from sahelscope.store.views import named

        base = named(folder, self.view).quotes() if self.view else QuoteFilter()
        countries, people = meant.countries_and_people(corpus, self.about or [])
        given: dict[str, Any] = {
            "acts": tuple(meant.one_of(ACTS, act, "--act") for act in self.act or ()),
            "kinds": tuple(meant.one_of(("direct", "mixed", "indirect"), kind, "--kind") for kind in self.kind or ()),
            "voices": tuple(meant.one_of(VOICES, voice, "--voice") for voice in self.voice or ()),
            "of": meant.codes(country_code, self.of, "--of"),
            "about": countries,
            "about_people": people,
            "sure_only": self.sure,
        }
        return replace(base, **{name: value for name, value in given.items() if value})


def narrows(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command every option of ``Narrowed``; it takes them as its argument ``chosen``."""
    kinds, names = get_type_hints(Narrowed, include_extras=True), [f.name for f in fields(Narrowed)]
    keyword = inspect.Parameter.KEYWORD_ONLY
    own = [p for p in inspect.signature(command, eval_str=True).parameters.values() if p.name != "chosen"]
    more = [inspect.Parameter(f.name, keyword, default=f.default, annotation=kinds[f.name]) for f in fields(Narrowed)]

    @wraps(command)
    def run(**given: Any) -> None:
        chosen = Narrowed(**{name: given.pop(name) for name in names})
        command(**given, chosen=chosen)

    parameters = [p.replace(kind=keyword) for p in own] + more
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run
