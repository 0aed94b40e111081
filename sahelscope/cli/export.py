"""Write a table of the corpus to a file."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.narrowed import Narrowed, narrows
from sahelscope.cli.shared import corpus_folder, err, plain_errors
from sahelscope.cli.working import working


class To(StrEnum):
    """What a table is written as."""

    csv = "csv"
    xlsx = "xlsx"
    parquet = "parquet"
    jsonl = "jsonl"
    ris = "ris"
    bib = "bib"
    csl = "csl"
    geojson = "geojson"
    gpkg = "gpkg"
    qdpx = "qdpx"


class Columns(StrEnum):
    """Whose columns the incidents have."""

    own = "own"
    acled = "acled"


@narrows
def export(
    table: Annotated[str, typer.Argument(help="incidents, articles, mentions, dates, events, quotes, speakers, ...")],
    to: Annotated[To, typer.Option(help="The form.")] = To.csv,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file. [default: standard output]")] = None,
    columns: Annotated[Columns, typer.Option(help="Of incidents: Sahelscope's columns, or ACLED's.")] = Columns.own,
    tagged: Annotated[bool, typer.Option("--hxl", help="Of incidents and events: a row of HXL tags.")] = False,
    *,
    chosen: Narrowed,
) -> None:
    """Write a table as CSV, Excel workbook, Parquet or JSON Lines.

    Articles also as references (RIS, BibTeX, CSL-JSON), incidents also as layers of a map (GeoJSON, GeoPackage), quotes
    also as a project of texts with coded quotes that NVivo, MAXQDA, ATLAS.ti and QualCoder open (qdpx).

    The filters are those of the dashboard: first those of articles, then of events, then of quotes. Names stand beside
    ids: country_name, place_name, person, actor_name.

    Tables: incidents, tolls, articles, labels, mentions, focus, dates, events, event_countries, event_actors,
    event_figures, quotes, quote_spans, quote_countries, quote_alternatives, same_statements, speakers, places. An
    incident is what one or several reports tell of one happening, with place, actors and tolls in one wide row; tolls
    are what its reports say of the dead where they differ, and whom they cite; same_statements are one statement in two
    articles. Each row but those of incidents, speakers and places ends with its article's title, outlet, date, language
    and link. A workbook's last sheet says what each column holds. In CSV, a cell that a spreadsheet would take for a
    formula gets a leading '.
    """
    from sahelscope.export import about, acled, hxl, qdpx, rows, written
    from sahelscope.store import questions
    from sahelscope.store.filters import EVERY_EVENT
    from sahelscope.store.happenings import COUNTED_EVENTS

    if table not in rows.TABLES_AND_PLACES:
        _refuse(f"There is no table {table!r}; there are {', '.join(rows.TABLES_AND_PLACES)}.")
    if to.value not in written.forms(table):
        _refuse(f"{table} cannot be written as {to.value}; it can as {', '.join(written.forms(table))}.")
    as_acled = columns is Columns.acled
    if as_acled and (table != "incidents" or to.value not in written.FORMS):
        _refuse(f"ACLED's columns are for incidents as {', '.join(written.FORMS)}.")
    if tagged and (table not in hxl.TABLES or to.value not in ("csv", "xlsx") or as_acled):
        _refuse("HXL tags are for incidents and events under Sahelscope's columns, as csv or xlsx.")
    with plain_errors():
        folder = corpus_folder()
        corpus = questions.open(folder)
        filters = chosen.filters(corpus, folder)
        events = chosen.events(corpus, folder, COUNTED_EVENTS if table in rows.HAPPENINGS else EVERY_EVENT)
        quotes = chosen.quotes(corpus, folder)
        coded = to is To.qdpx
        frames = qdpx.frames(corpus, filters, quotes) if coded else rows.rows(corpus, table, filters, events, quotes)
        narrowed = rows.narrowed_by(table, filters, events, quotes)
        said = about.of("acled" if as_acled else table, *narrowed)
        if as_acled:
            frames = map(acled.as_acled, frames)
        tags = hxl.tags if tagged else None
        total = corpus.count_events(filters, events) if table == "incidents" else None
        with working(f"Writing {table}", total, drawn=output is not None) as bar:
            frames = bar.rows(frames)
            if output:
                count = written.write_file(frames, to.value, output, table, said, tags)
            else:
                count = written.write(frames, to.value, sys.stdout.buffer, table, said, tags)
        if output is None:
            if not count:
                err.print("No rows: nothing in the corpus fits these filters.", soft_wrap=True)
            return
    err.print(f"{count:,} rows in {output}", soft_wrap=True)


def _refuse(why: str) -> None:
    err.print(why, soft_wrap=True)
    raise typer.Exit(2)
