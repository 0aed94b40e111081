"""Corrections by hand: as a file for another desk, and from one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.shared import corpus_folder, out, plain_errors

app = typer.Typer(no_args_is_help=True, help="Corrections by hand, as a file that two desks can share.")


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="The CSV file to write.")],
) -> None:
    """Write every correction to a CSV file."""
    from sahelscope.corpus import share
    from sahelscope.store import corrections, files

    with plain_errors():
        content = share.exported(corpus_folder())
        with files.explained(file):
            files.write_text(file, content.decode("utf-8"))
        out.print(f"{len(corrections.lines(corpus_folder()))} corrections written to {file}", soft_wrap=True)


@app.command("import")
def take(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A CSV file that `export` wrote.")],
) -> None:
    """Take over the corrections of another desk; those that are here already are left as they are."""
    from sahelscope.corpus import share

    with plain_errors():
        taken = share.taken(corpus_folder(), file)
        out.print(f"{taken.new} new corrections, {taken.known} that were here already", soft_wrap=True)
        if taken.differing:
            out.print(f"{taken.differing} say otherwise than was said here: the later one holds", soft_wrap=True)
        lost = share.orphans(corpus_folder())
        if lost:
            out.print(f"{lost} of all corrections find no words to correct here; the page Corrections lists them")
