"""Write a table of the corpus to a file."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.shared import corpus_folder, day, err, plain_errors


class To(StrEnum):
    """What a table is written as."""

    csv = "csv"
    xlsx = "xlsx"
    parquet = "parquet"
    jsonl = "jsonl"
    ris = "ris"
    bib = "bib"
    csl = "csl"


def export(
    table: Annotated[str, typer.Argument(help="articles, mentions, dates, events, quotes, speakers, ...")],
    to: Annotated[To, typer.Option(help="The form.")] = To.csv,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file. [default: standard output]")] = None,
    country: Annotated[list[str] | None, typer.Option(help="A name or three letters (MLI); may be repeated.")] = None,
    speaker: Annotated[list[str] | None, typer.Option(help="A speaker's name or id; may be repeated.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(help="An outlet; may be repeated.")] = None,
    language: Annotated[list[str] | None, typer.Option(help="A language's name or code (fr); may be repeated.")] = None,
    since: Annotated[dt.datetime | None, day("First publication day.")] = None,
    until: Annotated[dt.datetime | None, day("Last publication day.")] = None,
    search: Annotated[str, typer.Option(help="Words that must occur; accents do not count.")] = "",
) -> None:  # fmt: skip
    """Write a table as CSV, Excel workbook, Parquet or JSON Lines; articles as references, too (RIS, BibTeX, CSL-JSON).

    The filters are those of the dashboard.

    Tables: articles, labels, mentions, focus, dates, events, event_countries, event_actors, event_figures, quotes,
    quote_spans, quote_countries, quote_alternatives, speakers, places. Each row but those of speakers and places ends
    with its article's title, outlet, date, language and link. In CSV, a cell that a spreadsheet would take for a
    formula gets a leading '.
    """
    from sahelscope.export import rows, written
    from sahelscope.store import questions
    from sahelscope.store.filters import country_code, language_code

    if table not in rows.TABLES_AND_PLACES:
        listed = ", ".join(rows.TABLES_AND_PLACES)
        err.print(f"There is no table {table!r}; there are {listed}.", soft_wrap=True)
        raise typer.Exit(2)
    if to.value not in written.forms(table):
        err.print(
            f"{table} cannot be written as {to.value}; it can as {', '.join(written.forms(table))}.", soft_wrap=True
        )
        raise typer.Exit(2)
    with plain_errors():
        corpus = questions.open(corpus_folder())
        filters = questions.Filters(
            countries=_meant(country_code, country, "--country"),
            speakers=corpus.speaker_ids(tuple(speaker or ())),
            since=since.date() if since else None,
            until=until.date() if until else None,
            outlets=tuple(outlet or ()),
            languages=_meant(language_code, language, "--language"),
            search=search,
        )
        if output is None:
            if not written.write(rows.rows(corpus, table, filters), to.value, sys.stdout.buffer, table):
                err.print("No rows: nothing in the corpus fits these filters.", soft_wrap=True)
            return
        count = written.write_file(rows.rows(corpus, table, filters), to.value, output, table)
    err.print(f"{count:,} rows in {output}", soft_wrap=True)


def _meant(code: Callable[[str], str], given: list[str] | None, option: str) -> tuple[str, ...]:
    """Return the codes of what an option names; a name that means nothing ends with status 2."""
    try:
        return tuple(code(words) for words in given or ())
    except ValueError as error:
        raise typer.BadParameter(str(error), None, None, option) from error
