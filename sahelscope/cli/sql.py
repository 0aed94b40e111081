"""Ask the corpus in SQL."""

from __future__ import annotations

import sys
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.shared import corpus_folder, err, out, plain_errors
from sahelscope.cli.working import working

#: Rows that are printed as a table; a form for machines has all.
_SHOWN = 100


class As(StrEnum):
    """What the answer is written as."""

    table = "table"
    csv = "csv"
    json = "json"


def sql(
    question: Annotated[str, typer.Argument(help='"select …"; - reads standard input; none: lists the views.')] = "",
    to: Annotated[As, typer.Option(help="The form.")] = As.table,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file. [default: standard output]")] = None,
) -> None:
    """Ask the corpus in SQL, reading only.

    The views have the names and columns that docs/sql.md lists: articles, mentions, events, incidents, quotes, speakers
    and others. No file, no network and no other database can be reached from SQL, and nothing can be changed.

    A table shows the first 100 rows; csv and json hold all.
    """
    from sahelscope.cli import rows_shown
    from sahelscope.store import sql as asking

    with plain_errors(), closing(asking.connect(corpus_folder())) as db:
        if not question:
            for view, columns in asking.views(db).items():
                out.print(f"{view}: {', '.join(name for name, _ in columns)}", soft_wrap=True)
            return
        found = asking.ask(db, sys.stdin.read() if question == "-" else question)
        if to is As.table and output is None:
            count = rows_shown.table(out, found, _SHOWN)
            err.print(f"{count:,} rows" + (f", {_SHOWN} shown: --to csv has all" if count > _SHOWN else ""))
        else:
            with working("Writing the answer", drawn=output is not None) as bar:
                count = rows_shown.write(bar.rows(found), "json" if to is As.json else "csv", output)
            if output:
                err.print(f"{count:,} rows in {output}", soft_wrap=True)
