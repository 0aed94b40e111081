"""Take articles out of the corpus."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from sahelscope.cli import meant
from sahelscope.cli.shared import corpus_folder, day, out, plain_errors
from sahelscope.cli.working import working


def remove(
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID…]", help="Articles, by their ids.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(help="All of an outlet; may be repeated.")] = None,
    since: Annotated[dt.datetime | None, day("First day of publication.")] = None,
    until: Annotated[dt.datetime | None, day("Last day of publication.")] = None,
    new_since: Annotated[str, typer.Option(help="Only articles read since: 2026-05-03, or with the hour.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Bring back what was removed last.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Delete for good what was removed.")] = False,
) -> None:
    """Take articles out of the corpus: by their ids, or all of an outlet, a period, a batch.

    Several options together narrow further. Your files stay, and one that is added again is read again. What was
    removed is kept in the corpus's folder until --forget; --undo brings back the last removal.
    """
    from sahelscope.corpus import remove as removal
    from sahelscope.store import questions

    narrowed = any((outlet, since, until, new_since))
    if (bool(ids) + narrowed + undo + forget) != 1:
        raise typer.BadParameter("give ids, or options that say which articles, or --undo, or --forget")
    with plain_errors():
        folder = corpus_folder()
        if undo or forget:
            done = removal.undo(folder) if undo else removal.forget(folder)
            said = f"Brought back: {_articles(done)}" if undo else "What was removed is deleted for good"
            out.print(said if done else "Nothing that was removed is kept.")
            return
        corpus = questions.open(folder)
        if narrowed:
            filters = questions.Filters(
                outlets=tuple(outlet or ()),
                since=since.date() if since else None,
                until=until.date() if until else None,
                new_since=meant.moment(new_since, "--new-since") if new_since else "",
            )
            ids = [str(i) for i in corpus.articles(filters, limit=corpus.totals().articles)["article_id"]]
        if not yes:
            typer.confirm(f"Remove {_articles(len(ids or ()))} of {corpus.totals().articles:,}?", abort=True)
        with working("Removing"):
            done = removal.remove(folder, set(ids or ()))
        out.print(f"Removed: {_articles(done)}. `sahelscope remove --undo` takes it back.", soft_wrap=True)


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"
