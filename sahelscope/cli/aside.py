"""What was set aside because it looked like no article: list it, take it in, or forget it."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer
from rich.text import Text

from sahelscope.cli.shared import corpus_folder, out, plain_errors, run_or_fail


def aside(
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID…]", help="Which; as listed. All where none is given.")
    ] = None,
    take: Annotated[bool, typer.Option("--take", help="Take them into the corpus.")] = False,
    forget: Annotated[bool, typer.Option("--forget", help="Delete them; their files stay.")] = False,
) -> None:
    """List what was set aside when it was read, since it looks like no article.

    Bytes, code, a server's error, one line many times: each is listed with its reason. With --take they are read into
    the corpus all the same.
    """
    from sahelscope.cli.words import plain
    from sahelscope.corpus import ingest
    from sahelscope.store import aside as kept

    corpus = corpus_folder()
    with plain_errors():
        there = kept.all_of(corpus)
        chosen = [one for one in there if not ids or one.article_id in ids]
        if unknown := set(ids or ()) - {one.article_id for one in there}:
            raise typer.BadParameter(f"{min(unknown)} is not set aside", None, None, "ID")
        if not chosen:
            out.print("Nothing is set aside.")
        elif take:
            run_or_fail("Reading", partial(ingest.take_in, [one.article_id for one in chosen], corpus))
        elif forget:
            kept.forget(corpus, [one.article_id for one in chosen])
            out.print(f"{len(chosen):,} forgotten")
        else:
            for one in chosen:
                place = f"{one.file}, line {one.line}" if one.line else one.file
                out.print(Text(plain(f"{one.article_id}  {place}: {one.reason}")), soft_wrap=True)
                out.print(Text(plain(f"    {one.beginning[:120]}"), "dim"), soft_wrap=True)
