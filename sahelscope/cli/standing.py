"""The standing jobs: ask feeds for new articles, and read what is dropped into a folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from sahelscope.cli.shared import (
    Loopback,
    Network,
    Workers,
    corpus_folder,
    err,
    need_network,
    out,
    plain_errors,
    run_with_bar,
)


def fetch(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME…]", help="Only feeds with these words in name or address.")
    ] = None,
    allow_network: Network = False,
    feeds: Annotated[Path | None, typer.Option(help="A list of your own. [default: data/feeds.csv]")] = None,
    pause: Annotated[float, typer.Option(min=0, help="Seconds between two requests to one host.")] = 2.0,
    loopback: Loopback = False,
    workers: Workers = None,
) -> None:
    """Ask public feeds for new articles.

    Nothing is asked unless --allow-network is given, or SAHELSCOPE_ALLOW_NETWORK=1 is set for good. Feeds that have not
    changed send nothing; robots.txt is honoured. After Ctrl-C the same command goes on where it was.
    """
    from sahelscope.cli.words import plain
    from sahelscope.corpus import ingest
    from sahelscope.language.lexicon import LexiconError
    from sahelscope.sources.feeds import ask
    from sahelscope.sources.fetch import Limits, listing

    need_network(allow_network)
    if feeds and not feeds.is_file():
        err.print(f"{feeds} is not there; check the name.", soft_wrap=True)
        raise typer.Exit(2)
    corpus = corpus_folder()
    try:
        known = listing.feeds(feeds or listing.FEEDS)
    except (LexiconError, OSError) as error:
        err.print(str(error), soft_wrap=True)
        raise typer.Exit(2) from error
    wanted = [f for f in known if not names or any(n.casefold() in f"{f.name} {f.url}".casefold() for n in names)]
    if not wanted:
        err.print(f"No feed is called so; there are {', '.join(f.name for f in known)}.", soft_wrap=True)
        raise typer.Exit(2)

    def add_files(files: Any, batch: Any) -> Any:
        return run_with_bar("Reading", partial(ingest.add, files, corpus, workers=workers, batch=batch))

    with plain_errors():
        outcome, failed = ask(
            wanted, corpus, limits=Limits(loopback=loopback), pause=pause, add=add_files,
            tell=lambda line: out.print(plain(str(line)), soft_wrap=True),
        )  # fmt: skip
    if failed or (outcome and outcome.failed):
        raise typer.Exit(1)


def watch(
    folder: Annotated[Path, typer.Argument(help="The folder; what is in it already is read too.")],
    every: Annotated[float, typer.Option(min=0.1, help="Seconds between two looks.")] = 2.0,
    workers: Workers = None,
) -> None:
    """Read what is dropped into a folder, until Ctrl-C.

    A file is read once it no longer changes.
    """
    from sahelscope.corpus import ingest
    from sahelscope.sources.watch import arrivals

    if not folder.is_dir():
        err.print(f"{folder} is no folder; make it, or name another one.", soft_wrap=True)
        raise typer.Exit(2)
    corpus = corpus_folder()
    err.print(f"Watching {folder}; stop with Ctrl-C.", soft_wrap=True)
    with plain_errors():
        for files in filter(None, arrivals(folder, every=every)):
            run_with_bar("Reading", partial(ingest.add, files, corpus, workers=workers))
