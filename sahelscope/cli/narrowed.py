"""The options by which a command works on a part of the corpus: the filters of the dashboard's pages."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from sahelscope.cli.shared import day

if TYPE_CHECKING:
    from sahelscope.store.filters import Filters
    from sahelscope.store.questions import Corpus

Country = Annotated[list[str] | None, typer.Option(help="A name or three letters (MLI); may be repeated.")]
Speaker = Annotated[list[str] | None, typer.Option(help="A speaker's name or id; may be repeated.")]
Outlet = Annotated[list[str] | None, typer.Option(help="An outlet; may be repeated.")]
Language = Annotated[list[str] | None, typer.Option(help="A language's name or code (fr); may be repeated.")]
Since = Annotated[dt.datetime | None, day("First publication day.")]
Until = Annotated[dt.datetime | None, day("Last publication day.")]
FirstDay = Annotated[str | None, typer.Option("--since", help="2026-05-01, or 30d: up to the newest article.")]
#: "30d", or "30j" as French writes it
_DAYS = re.compile(r"(\d{1,4})\s*[dj]")
Words = Annotated[str, typer.Option("--search", help="Words that must occur; accents do not count.")]


def filters(
    corpus: Corpus, country: list[str] | None, speaker: list[str] | None, outlet: list[str] | None,
    language: list[str] | None, since: dt.datetime | None, until: dt.datetime | None, words: str,
) -> Filters:  # fmt: skip
    """Return the filters that the options set. Ends with status 2 for a country or language that there is none."""
    from sahelscope.store.filters import Filters, country_code, language_code

    return Filters(
        countries=_meant(country_code, country, "--country"),
        speakers=corpus.speaker_ids(tuple(speaker or ())),
        since=since.date() if since else None,
        until=until.date() if until else None,
        outlets=tuple(outlet or ()),
        languages=_meant(language_code, language, "--language"),
        search=words,
    )


def from_day(since: str | None, filters: Filters, corpus: Corpus) -> Filters:
    """Return the filters from a day on: 2026-05-01, or 30d for the last 30 days up to the newest article.

    Ends with status 2 for words that are neither.
    """
    if since is None:
        return filters
    if days := _DAYS.fullmatch(since.strip()):
        newest = filters.until or corpus.choices(most_speakers=1).last
        return replace(filters, since=newest - dt.timedelta(int(days[1]) - 1)) if newest else filters
    try:
        return replace(filters, since=dt.date.fromisoformat(since.strip()))
    except ValueError as error:
        raise typer.BadParameter(f"{since!r} is no day; write 2026-05-01, or 30d", None, None, "--since") from error


def _meant(code: Callable[[str], str], given: list[str] | None, option: str) -> tuple[str, ...]:
    """Return the codes of what an option names; a name that means nothing ends with status 2."""
    try:
        return tuple(code(words) for words in given or ())
    except ValueError as error:
        raise typer.BadParameter(str(error), None, None, option) from error
