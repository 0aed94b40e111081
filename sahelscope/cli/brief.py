"""Write a briefing."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli.narrowed import Narrowed, narrows
from sahelscope.cli.shared import corpus_folder, err, out, plain_errors
from sahelscope.cli.working import working


class Form(StrEnum):
    """What a briefing is written as."""

    md = "md"
    html = "html"
    docx = "docx"


class In(StrEnum):
    """The language that a briefing is written in."""

    en = "en"
    fr = "fr"


@narrows
def brief(
    to: Annotated[Form, typer.Option(help="The form.")] = Form.md,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file; a document needs one.")] = None,
    written_in: Annotated[In, typer.Option("--in", help="The briefing's language.")] = In.en,
    *,
    chosen: Narrowed,
) -> None:
    """Write a briefing: what happened, who said what, what is disputed and what is unsure, each line with its notes.

    Printed words and templates only: no sentence is made up, and nothing is asked of another machine.
    """
    from sahelscope.briefing import content, parts, written
    from sahelscope.store import questions
    from sahelscope.store.happenings import COUNTED_EVENTS

    if to is Form.docx and output is None:
        err.print("A document needs a file: --output briefing.docx", soft_wrap=True)
        raise typer.Exit(2)
    with plain_errors():
        folder = corpus_folder()
        corpus = questions.open(folder)
        only = parts.Only(chosen.events(corpus, folder, COUNTED_EVENTS), chosen.quotes(corpus, folder))
        with working("Putting the briefing together"):
            made = content.make(corpus, chosen.filters(corpus, folder), written_in.value, only=only)
            files = written.write_file(made, to.value, output) if output else []
        if output is None:
            out.print(written.content(made, to.value).decode("utf-8"), end="", soft_wrap=True)
            return
    beside = "".join(f", {file.name}" for file in files[1:])
    err.print(f"The briefing is in {output}{beside}, with {len(made.notes)} notes", soft_wrap=True)
