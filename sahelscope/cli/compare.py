"""Lay the events of a database beside what the articles tell."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.narrowed import Narrowed, narrows
from sahelscope.cli.shared import corpus_folder, err, out, plain_errors
from sahelscope.cli.working import working


@narrows
def compare(
    file: Annotated[Path, typer.Argument(help="An export of ACLED, or UCDP's georeferenced events: CSV or XLSX.")],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A workbook with the three lists.")] = None,
    *,
    chosen: Narrowed,
) -> None:
    """Say which events of ACLED's or UCDP's file the articles tell of, which they do not, and which only they tell.

    The file is read where it lies, and nothing of it is kept in the corpus. Two are taken for one by country, day,
    type, place and toll; each pair says why. With --output, a workbook with a sheet for each of the three lists; of
    their events it holds the id and why, no more.
    """
    import pandas as pd

    from sahelscope.compare import lists, matching, theirs
    from sahelscope.export import about, incidents
    from sahelscope.store import questions
    from sahelscope.store.happenings import COUNTED_EVENTS

    with plain_errors():
        with working(f"Reading {file.name}") as bar:
            known = theirs.read(file)
            folder = corpus_folder()
            corpus = questions.open(folder)
            events = chosen.events(corpus, folder, COUNTED_EVENTS)
            filters = chosen.filters(corpus, folder)
            told = incidents.incidents(corpus, filters, events)
            ours = pd.concat(bar.rows(told), ignore_index=True)
            bar.now("Comparing")
            found = matching.compare(ours, known)
            if output:
                bar.now(f"Writing {output.name}")
                lists.write(found, output, about.of("compare", filters, events))
        out.print(f"{len(found.both):,} in both, {len(found.only_theirs):,} only in {file.name}, "
                  f"{len(found.only_ours):,} only in the articles", soft_wrap=True)  # fmt: skip
        if output:
            err.print(f"The three lists are in {output}", soft_wrap=True)
