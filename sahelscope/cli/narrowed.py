"""The options by which a command works on a part of the corpus: the filters of the dashboard's pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
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


def _meant(code: Callable[[str], str], given: list[str] | None, option: str) -> tuple[str, ...]:
    """Return the codes of what an option names; a name that means nothing ends with status 2."""
    try:
        return tuple(code(words) for words in given or ())
    except ValueError as error:
        raise typer.BadParameter(str(error), None, None, option) from error
