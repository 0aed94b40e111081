"""What the commands have in common: their consoles and options, and how they run and end."""

from __future__ import annotations

import datetime as dt
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer
from rich.console import Console

from sahelscope import paths, settings
from sahelscope.language import grammars
from sahelscope.language.lexicon import LexiconError
from sahelscope.settings import SettingsError
from sahelscope.store.errors import StoreError

out = Console(markup=False, highlight=False)
err = Console(stderr=True, markup=False, highlight=False)


class Options(NamedTuple):
    """The options that stand before the command."""

    corpus: Path | None = None
    verbose: bool = False


#: The options before the command that runs now.
options: ContextVar[Options] = ContextVar("options", default=Options())  # noqa: B039


def corpus_folder() -> Path:
    """Return the folder of the corpus that this command works on; what it does is logged there.

    Ends with status 2 where the settings cannot be read, or name a file.
    """
    from sahelscope.corpus import log

    given = options.get()
    try:
        folder = settings.home_folder(given.corpus) if given.corpus else paths.corpus()
        if folder.exists() and not folder.is_dir():
            raise SettingsError(f"{folder} is no folder; the corpus needs one: --corpus FOLDER")
    except SettingsError as error:
        err.print(str(error), soft_wrap=True)
        raise typer.Exit(2) from error
    log.write_to(folder)
    if given.verbose:
        log.tell()
    return folder


Workers = Annotated[int | None, typer.Option(min=1, help="Processes that parse. [default: one for each core]")]
OnCluster = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="Parse on a Dask cluster: tcp://host:8786, or local:4. See docs/deploy.md"),
]

Network = Annotated[
    bool, typer.Option("--allow-network", envvar="SAHELSCOPE_ALLOW_NETWORK", help="Ask other machines; else none is.")
]
Loopback = Annotated[bool, typer.Option(hidden=True, help="Allow this machine; for tests.")]


def day(what: str, *names: str) -> Any:
    """Return an option that takes a day."""
    return typer.Option(*names, parser=_day, metavar="YYYY-MM-DD", help=what)


def _day(words: str) -> dt.datetime:
    try:
        return dt.datetime.strptime(words.strip(), "%Y-%m-%d")
    except ValueError as error:
        raise typer.BadParameter(f"{words!r} is no day; write it as 2026-05-03") from error


def language(what: str) -> Any:
    """Return an option that takes one of the languages that are read."""
    read = list(grammars.MODULES)

    def checked(code: str | None) -> str | None:
        if code is None or code in read:
            return code
        raise typer.BadParameter(f"{code!r} is not read; {' and '.join(read)} are")

    return typer.Option(callback=checked, metavar=f"[{'|'.join(read)}]", help=what)


def pool(workers: int | None, cluster: str | None) -> Any:
    """Return who parses: a number of processes, None for as many as the input is worth, or a cluster's workers.

    Raises ClusterError where the cluster cannot be used.
    """
    if cluster is None:
        return workers
    from sahelscope.corpus.cluster import Cluster

    return Cluster(cluster)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Say what is wrong with the corpus, a word list or a setting in one sentence, and end with status 2."""
    try:
        yield
    except (StoreError, LexiconError, SettingsError) as error:
        err.print(str(error), soft_wrap=True)
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        err.print("Stopped. What was read before is kept; the same command goes on from there.")
        raise typer.Exit(130) from None


def need_network(allowed: bool) -> None:
    """End with status 2 where neither the option nor the settings allow the network."""
    if not (allowed or settings.switch("allow_network")):
        err.print(
            "The network is off. Add --allow-network, or set SAHELSCOPE_ALLOW_NETWORK=1 for good.", soft_wrap=True
        )
        raise typer.Exit(2)


def run_or_fail(what: str, run: Callable[..., Any]) -> None:
    """Run with a progress bar, print the summary, and end with status 1 where something failed."""
    if run_with_bar(what, run).failed:
        raise typer.Exit(1)


def run_with_bar(what: str, run: Callable[..., Any]) -> Any:
    """Run with a progress bar, print the summary, and return what became of it."""
    from sahelscope.cli.console import Bar, summary

    with suppress(ValueError):  # being told to end is as good as Ctrl-C: what is done is kept
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    start = time.monotonic()
    with Bar(err, what) as bar:
        outcome = run(watcher=bar)
    for line in summary(outcome, time.monotonic() - start):
        out.print(line, soft_wrap=True)
    return outcome
