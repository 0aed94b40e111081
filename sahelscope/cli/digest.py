"""Write what is new."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from sahelscope.cli import meant
from sahelscope.cli.brief import In
from sahelscope.cli.narrowed import Narrowed, narrows
from sahelscope.cli.shared import corpus_folder, err, out, plain_errors
from sahelscope.cli.working import working

#: Days that the first digest of a view looks back, and that a feed holds, however often it is written.
_FIRST, _FEED = 7, 30


class Form(StrEnum):
    """What a digest is written as."""

    md = "md"
    html = "html"
    atom = "atom"


@narrows
def digest(
    to: Annotated[Form, typer.Option(help="The form.")] = Form.md,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file. [default: standard output]")] = None,
    written_in: Annotated[In, typer.Option("--in", help="The digest's language.")] = In.en,
    *,
    chosen: Narrowed,
) -> None:
    """Write what is new in a view: incidents, tolls that changed, statements of those it watches, articles.

    New is what was read since the view's last digest, the first time in the last 7 days; with --since, since that day,
    and then nothing is noted. An Atom file holds the last 30 days for a feed reader, which passes over what it knows.
    """
    from sahelscope.briefing import atom, html, markdown, parts
    from sahelscope.briefing import digest as content
    from sahelscope.export.written import write_with
    from sahelscope.store import digests, questions, views
    from sahelscope.store.happenings import COUNTED_EVENTS

    with plain_errors():
        folder = corpus_folder()
        corpus = questions.open(folder)
        name = views.named(folder, chosen.view).name if chosen.view else ""
        asked, chosen = chosen.new_since or chosen.since, replace(chosen, since="", new_since="")
        until = corpus.last_read()
        if asked:
            since = meant.moment_back(asked, until, "--since")
        elif to is Form.atom:
            since = _before(until, _FEED)
        else:
            since = digests.told(folder).get(name) or _before(until, _FIRST)
        only = parts.Only(chosen.events(corpus, folder, COUNTED_EVENTS), chosen.quotes(corpus, folder))
        with working("Looking for what is new"):
            made = content.make(corpus, chosen.filters(corpus, folder), since, name, written_in.value, only)
        if to is Form.atom:
            words = atom.content(made)
        else:
            words = (html.text if to is Form.html else markdown.text)(made.briefing).encode("utf-8")
        if output is None:
            out.print(words.decode("utf-8"), end="", soft_wrap=True)
        else:
            write_with(lambda file: file.write(words), output)
            err.print(f"The digest is in {output}: {len(made.items)} new since {since}", soft_wrap=True)
        if not asked and to is not Form.atom and until:
            digests.note(folder, name, until)


def _before(moment: str, days: int) -> str:
    """Return the moment some days earlier; "" where it is not known."""
    if not moment:
        return ""
    return (dt.datetime.fromisoformat(moment) - dt.timedelta(days)).isoformat(timespec="seconds")
