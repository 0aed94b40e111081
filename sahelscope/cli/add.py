"""Add articles: files, folders and addresses, or the invented sample."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from sahelscope import paths
from sahelscope.cli.shared import (
    Loopback,
    Network,
    OnCluster,
    Workers,
    corpus_folder,
    day,
    err,
    language,
    need_network,
    out,
    plain_errors,
    pool,
    run_or_fail,
)


def add(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH…", help="Files, folders with all that is in them, addresses (https://…)."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be read; store nothing.")] = False,
    report: Annotated[Path | None, typer.Option(help="Write a CSV with a row for each article and failure.")] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column holds what; kept for next time. Repeatable."),
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="The outlet, where the files name none.")] = None,
    published: Annotated[
        dt.datetime | None, day("The publication date, where the files give none.", "--published", "--date")
    ] = None,
    lang: Annotated[str | None, language("The language, where the files do not say. [default: detected]")
                    ] = None,
    allow_network: Network = False,
    loopback: Loopback = False,
    anyway: Annotated[bool, typer.Option("--anyway", help="Take in what looks like no article too.")] = False,
    keep_sample: Annotated[bool, typer.Option("--keep-sample", help="Keep the invented sample beside them.")] = False,
    workers: Workers = None,
    cluster: OnCluster = None,
    parts: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Where a cluster puts what it makes: s3://bucket/prefix or a folder. "
                     "Without PATH: take over what lies there."),
    ] = None,
) -> None:  # fmt: skip
    """Read articles into the corpus.

    Any mix of files and folders; folders are read with all that is in them. Addresses are read too, where the network
    is allowed: --allow-network, or SAHELSCOPE_ALLOW_NETWORK=1 for good.

    Tables need a column with the text; title, date, outlet, url, author and language are used where they are there.
    Column names may be English or French (texte, titre, journal, lien, auteur, langue). Where a name is not
    recognised, say so: --map title=Manchette. --dry-run shows which columns would be used.

    An article that is there already is passed over, so the same command can be run again: after Ctrl-C it goes on where
    it was. What cannot be read is named, with what to do; the exit status is then 1. What looks like no article is set
    aside and named: sahelscope aside lists it and takes it in, --anyway takes it in at once. The first articles that
    you add take the place of the invented sample.
    """
    from sahelscope.cli import console
    from sahelscope.corpus import ingest, said, spread
    from sahelscope.corpus.outcome import Outcome
    from sahelscope.corpus.preview import preview
    from sahelscope.corpus.report import Report
    from sahelscope.corpus.watcher import FanOut, Watcher
    from sahelscope.store.parts import Parts

    names = names or []
    if not names and not parts:
        raise typer.BadParameter("name files, folders or addresses", None, None, "PATH…")
    if not all(names):  # "$FOLDER" where nothing is in it; "" would mean the current folder
        raise typer.BadParameter("an empty name; write . for the current folder", None, None, "PATH…")
    _fit(names, cluster, parts)
    corpus = corpus_folder()
    given = _batch(columns or [], outlet, published, lang)
    with plain_errors(), _downloaded(names, allow_network, loopback) as (files, addresses, problems):
        batch = replace(given, names=addresses, anyway=anyway)
        if dry_run:
            told = Report(corpus)
            found = preview(files, corpus, batch, problems=problems, watcher=told)
            if report:
                told.write(report, said.language())
            console.show_preview(out, err, found)
            _not_there(batch.columns, dict.fromkeys(name for table in found.columns for name in table.names))
            raise typer.Exit(1 if found.failed else 0)
        if keep_sample:
            Parts(corpus).change(keep_sample=True)

        headings = console.Headings()

        def run(watcher: Watcher) -> Outcome:
            rows, who = Report(corpus), pool(workers, cluster)
            told = FanOut(watcher, headings, *([rows] if report else []))
            try:
                if parts and not files:
                    return spread.fetch(corpus, parts, watcher=told)
                if cluster:
                    return spread.add(files, corpus, who, parts=parts, watcher=told, batch=batch, problems=problems)
                return ingest.add(files, corpus, workers=who, watcher=told, batch=batch, problems=problems)
            finally:
                if cluster:
                    who.close()
                if report:
                    rows.write(report, said.language())

        try:
            run_or_fail("Reading", run)
        finally:
            _not_there(batch.columns, headings.seen)


def _fit(names: list[str], cluster: str | None, parts: str | None) -> None:
    """End with status 2 where options do not go together."""
    if names and parts and not cluster:
        raise typer.BadParameter("goes with --cluster, whose workers put there what they make", None, None, "--parts")
    if cluster and not names:
        raise typer.BadParameter("has nothing to read; name files or folders", None, None, "--cluster")
    if cluster and any("://" in name for name in names):
        raise typer.BadParameter("reads files and folders that its workers see, no addresses", None, None, "--cluster")


def _not_there(columns: Any, names: Collection[str]) -> None:
    """Say which columns of --map no table has."""
    from sahelscope.cli.words import plain

    for field, column in columns.missing(names):
        there = ", ".join(name for name in names if name) or "none"
        err.print(
            plain(f"--map {field}={column}: no table has such a column; the columns are {there}"),
            soft_wrap=True,
        )


@contextmanager
def _downloaded(
    names: list[str], allowed: bool, loopback: bool
) -> Iterator[tuple[list[Path], dict[Path, str], list[Any]]]:
    """Give the files and folders, what each address gave as a file with its address, and what gave nothing."""
    from sahelscope.read import Problem
    from sahelscope.sources import urls
    from sahelscope.sources.fetch import Limits

    addresses = [n for n in names if urls.is_address(n)]
    files = [Path(n) for n in names if not urls.is_address(n)]
    if not addresses:
        yield files, {}, []
        return
    need_network(allowed)
    known, problems = {}, []
    with tempfile.TemporaryDirectory(prefix="sahelscope-") as folder:
        for number, found in enumerate(urls.ask(addresses, limits=Limits(loopback=loopback)), 1):
            if isinstance(found, Problem):
                problems.append(found)
                continue
            path = Path(folder) / f"{number:06}{found.ending}"
            path.write_bytes(found.content)
            known[path] = found.url
        yield [*files, *known], known, problems


def _batch(columns: list[str], outlet: str | None, published: dt.datetime | None, lang: str | None) -> Any:
    """Return what holds for the whole batch; a --map that says nothing ends with status 2."""
    from sahelscope.read import columns as known
    from sahelscope.read.batch import Batch

    mapping = {}
    for words in columns:
        left, _, column = words.partition("=")
        field = known.field(left)
        if not field or not column.strip():
            raise typer.BadParameter(
                f"{words!r} is not FIELD=COLUMN; fields are {', '.join(known.FIELDS)}", None, None, "--map"
            )
        mapping[field] = column.strip()
    day = published.date() if published else None
    return Batch(outlet=outlet, published=day, language=lang, columns=known.Columns.of(mapping))


def sample(
    workers: Workers = None,
) -> None:
    """Read the invented sample articles.

    Some forty short articles to try everything with. They leave when you add your own.
    """
    from sahelscope.corpus import ingest
    from sahelscope.corpus.rebuild import rebuild as again
    from sahelscope.store import fingerprint
    from sahelscope.store.parts import Parts

    corpus = corpus_folder()
    with plain_errors():
        parts = Parts(corpus).all()
        if any(not p.sample for p in parts) and not Parts(corpus).settings().get("keep_sample"):
            out.print("Your own articles are in the corpus; the sample is left out.")
            return
        if any(p.rules != fingerprint.fingerprint() for p in parts):
            run_or_fail("Reading again", partial(again, corpus, workers=workers))
        folder = paths.DATA / "articles"
        run_or_fail("Reading", partial(ingest.add, [folder], corpus, sample=True, workers=workers))
