"""The command line: add, fetch, watch, parse, export, status, rebuild, sample."""

from __future__ import annotations

import datetime as dt
import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from sahelscope import paths
from sahelscope.__about__ import __version__
from sahelscope.parse import parse as parse_text
from sahelscope.store.errors import StoreError

app = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)
out = Console(markup=False, highlight=False)
err = Console(stderr=True, markup=False, highlight=False)


class To(StrEnum):
    """What a table is written as."""

    csv = "csv"
    parquet = "parquet"
    jsonl = "jsonl"


class Language(StrEnum):
    """The languages that are read."""

    en = "en"
    fr = "fr"


Workers = Annotated[int | None, typer.Option(min=1, help="Processes that parse. [default: one for each core]")]

Network = Annotated[
    bool, typer.Option("--allow-network", envvar="SAHELSCOPE_ALLOW_NETWORK", help="Ask other machines; else none is.")
]
Loopback = Annotated[bool, typer.Option(hidden=True, help="Allow this machine; for tests.")]


def _day(what: str) -> Any:
    return typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help=what)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"sahelscope {__version__}")
        raise typer.Exit


@app.callback()
def _all(
    corpus: Annotated[
        Path | None, typer.Option(envvar="SAHELSCOPE_CORPUS", help="The corpus's folder. [default: corpus/]")
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which one.")
    ] = False,
) -> None:
    """News about the Sahel, read into tables: which countries, what happened when, who said what."""
    if corpus is not None:
        paths.use_corpus(corpus)


@contextmanager
def _clearly() -> Iterator[None]:
    """Say what is wrong with the corpus in one sentence, and end with status 2."""
    try:
        yield
    except StoreError as error:
        err.print(str(error), soft_wrap=True)
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        err.print("Stopped. What was read before is kept; the same command goes on from there.")
        raise typer.Exit(130) from None


@app.command()
def add(
    names: Annotated[
        list[str], typer.Argument(metavar="PATH…", help="Files, folders with all that is in them, addresses (https://…).")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be read; store nothing.")] = False,
    report: Annotated[Path | None, typer.Option(help="Write a CSV with a row for each article and failure.")] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column holds what; kept for next time. Repeatable."),
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="The outlet, where the files name none.")] = None,
    published: Annotated[
        dt.datetime | None, typer.Option("--published", "--date", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD",
                                         help="The publication date, where the files give none.")
    ] = None,
    lang: Annotated[Language | None, typer.Option(help="The language, where the files do not say. [default: detected]")
                    ] = None,
    allow_network: Network = False,
    loopback: Loopback = False,
    keep_sample: Annotated[bool, typer.Option("--keep-sample", help="Keep the invented sample beside them.")] = False,
    workers: Workers = None,
) -> None:  # fmt: skip
    """Read articles into the corpus.

    Any mix of files and folders; folders are read with all that is in them. Addresses are read too, where the network
    is allowed: --allow-network, or SAHELSCOPE_ALLOW_NETWORK=1 for good.

    Tables need a column with the text; title, date, outlet, url, author and language are used where they are there.
    Column names may be English or French (texte, titre, journal, lien, auteur, langue). Where a name is not
    recognised, say so: --map title=Manchette. --dry-run shows which columns would be used.

    An article that is there already is passed over, so the same command can be run again: after Ctrl-C it goes on where
    it was. What cannot be read is named, with what to do; the exit status is then 1. The first articles that you add
    take the place of the invented sample.
    """
    from sahelscope.cli import console
    from sahelscope.corpus import ingest
    from sahelscope.corpus.preview import preview
    from sahelscope.corpus.report import Report
    from sahelscope.store.parts import Parts

    said = _batch(columns or [], outlet, published, lang)
    with _clearly(), _asked(names, allow_network, loopback) as (files, addresses, problems):
        batch = replace(said, names=addresses)
        if dry_run:
            found = preview(files, paths.corpus(), batch, problems=problems)
            console.show_preview(out, err, found)
            raise typer.Exit(1 if found.failed else 0)
        if keep_sample:
            Parts(paths.corpus()).change(keep_sample=True)

        def run(watcher: Any) -> Any:
            watcher = Report(watcher) if report else watcher
            try:
                return ingest.add(
                    files, paths.corpus(), workers=workers, watcher=watcher, batch=batch, problems=problems
                )
            finally:
                if report:
                    watcher.write(report)

        _report("Reading", run)


def _need_network(allowed: bool) -> None:
    """End with status 2 where the network is not allowed."""
    if not allowed:
        err.print(
            "The network is off. Add --allow-network, or set SAHELSCOPE_ALLOW_NETWORK=1 for good.", soft_wrap=True
        )
        raise typer.Exit(2)


@contextmanager
def _asked(names: list[str], allowed: bool, loopback: bool) -> Iterator[tuple[list[Path], dict[Path, str], list[Any]]]:
    """Give the files and folders, what each address gave as a file with its address, and what gave nothing."""
    from sahelscope.read import Problem
    from sahelscope.sources import urls
    from sahelscope.sources.fetch import Limits

    addresses = [n for n in names if urls.is_address(n)]
    files = [Path(n) for n in names if not urls.is_address(n)]
    if not addresses:
        yield files, {}, []
        return
    _need_network(allowed)
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


def _batch(columns: list[str], outlet: str | None, published: dt.datetime | None, lang: Language | None) -> Any:
    """Return what holds for the whole batch; a --map that says nothing ends with status 2."""
    from sahelscope.read import columns as known
    from sahelscope.read.batch import Batch

    said = {}
    for words in columns:
        left, _, column = words.partition("=")
        field = known.field(left)
        if not field or not column.strip():
            raise typer.BadParameter(
                f"{words!r} is not FIELD=COLUMN; fields are {', '.join(known.FIELDS)}", None, None, "--map"
            )
        said[field] = column.strip()
    day = published.date() if published else None
    return Batch(outlet=outlet, published=day, language=lang.value if lang else None, columns=said)


@app.command()
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

    with _clearly():
        parts = Parts(paths.corpus()).all()
        if any(not p.sample for p in parts) and not Parts(paths.corpus()).settings().get("keep_sample"):
            out.print("Your own articles are in the corpus; the sample is left out.")
            return
        if any(p.rules != fingerprint.fingerprint() for p in parts):
            _report("Reading again", partial(again, paths.corpus(), workers=workers))
        folder = paths.DATA / "articles"
        _report("Reading", partial(ingest.add, [folder], paths.corpus(), sample=True, workers=workers))


@app.command()
def rebuild(workers: Workers = None) -> None:
    """Parse every stored article again.

    To be run after an update, after changing words in data/, or if a file is damaged.
    Your files are not needed: the corpus keeps the text of each article.
    """
    from sahelscope.corpus.rebuild import rebuild as again

    with _clearly():
        _report("Reading again", partial(again, paths.corpus(), workers=workers))


@app.command()
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
    from sahelscope.cli import console
    from sahelscope.corpus import ingest
    from sahelscope.language.lexicon import LexiconError
    from sahelscope.sources.feeds import ask
    from sahelscope.sources.fetch import Limits, listing

    _need_network(allow_network)
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
        return _told("Reading", partial(ingest.add, files, paths.corpus(), workers=workers, batch=batch))

    with _clearly():
        outcome, failed = ask(
            wanted, paths.corpus(), limits=Limits(loopback=loopback), pause=pause, add=add_files,
            tell=lambda line: out.print(console.plain(str(line)), soft_wrap=True),
        )  # fmt: skip
    if failed or (outcome and outcome.failed):
        raise typer.Exit(1)


@app.command()
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
    err.print(f"Watching {folder}; stop with Ctrl-C.", soft_wrap=True)
    with _clearly():
        for files in filter(None, arrivals(folder, every=every)):
            _told("Reading", partial(ingest.add, files, paths.corpus(), workers=workers))


def _report(what: str, run: Callable[..., Any]) -> None:
    """Run with a progress bar, print the summary, and end with status 1 where something failed."""
    if _told(what, run).failed:
        raise typer.Exit(1)


def _told(what: str, run: Callable[..., Any]) -> Any:
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


@app.command()
def parse(
    file: Annotated[str, typer.Argument(help="A file with articles, or - for a text from standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object an article, with all offsets.")] = False,
    date: Annotated[dt.datetime | None, _day("The publication date; it fixes “yesterday”.")] = None,
    lang: Annotated[Language | None, typer.Option(help="The language. [default: detected]")] = None,
    title: Annotated[str | None, typer.Option(help="The title, where it is not in the text.")] = None,
) -> None:  # fmt: skip
    """Print what the parser finds in an article.

    Nothing is stored. CSV and JSON Lines are read article by article.
    """
    from sahelscope import read
    from sahelscope.cli import console
    from sahelscope.read import fields, lines

    if file == "-":
        text = lines.decode(sys.stdin.buffer.read(4 * fields.LONGEST + 1))
        found: Iterator[Any] = fields.original({"text": text}, file="standard input", line=0)
    else:
        found = read.articles(Path(file))
    failed = False
    for number, article in enumerate(found):
        if isinstance(article, read.Problem):
            err.print(console.plain(str(article)), soft_wrap=True)
            failed = failed or article.lost
            continue
        parsed = parse_text(
            article.text,
            published=date.date() if date else article.published,
            lang=lang.value if lang else article.language,
            title=title or article.title,
        )
        if as_json:
            print(json.dumps(asdict(parsed), ensure_ascii=False, default=str))
            continue
        if number:
            out.rule()
        console.show(out, parsed)
    if failed:
        raise typer.Exit(1)


@app.command()
def export(
    table: Annotated[str, typer.Argument(help="articles, mentions, dates, events, quotes, speakers, ...")],
    to: Annotated[To, typer.Option(help="The form.")] = To.csv,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The file. [default: standard output]")] = None,
    country: Annotated[list[str] | None, typer.Option(help="Three letters, such as MLI; may be repeated.")] = None,
    speaker: Annotated[list[str] | None, typer.Option(help="A speaker's name or id; may be repeated.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(help="An outlet; may be repeated.")] = None,
    language: Annotated[list[Language] | None, typer.Option(help="A language; may be repeated.")] = None,
    since: Annotated[dt.datetime | None, _day("First publication day.")] = None,
    until: Annotated[dt.datetime | None, _day("Last publication day.")] = None,
    search: Annotated[str, typer.Option(help="Words that must occur; accents do not count.")] = "",
) -> None:  # fmt: skip
    """Write a table as CSV, Parquet or JSON Lines.

    The filters are those of the dashboard.

    Tables: articles, labels, mentions, focus, dates, events, event_countries, event_actors, event_figures, quotes,
    quote_spans, quote_countries, quote_alternatives, speakers. Each row ends with its article's title, outlet, date,
    language and link. In CSV, a cell that a spreadsheet would take for a formula gets a leading '.
    """
    from sahelscope.store import export as exporting
    from sahelscope.store import questions
    from sahelscope.tables import TABLES

    if table not in TABLES:
        err.print(f"There is no table {table!r}; there are {', '.join(TABLES)}.", soft_wrap=True)
        raise typer.Exit(2)
    with _clearly():
        corpus = questions.open(paths.corpus())
        filters = questions.Filters(
            countries=tuple(c.upper() for c in country or ()),
            speakers=corpus.speaker_ids(tuple(speaker or ())),
            since=since.date() if since else None,
            until=until.date() if until else None,
            outlets=tuple(outlet or ()),
            languages=tuple(x.value for x in language or ()),
            search=search,
        )
        if output is None:
            exporting.write(exporting.rows(corpus, table, filters), to.value, sys.stdout.buffer)
            return
        count = exporting.write_file(exporting.rows(corpus, table, filters), to.value, output)
    err.print(f"{count:,} rows in {output}", soft_wrap=True)


@app.command()
def status() -> None:
    """Say what the corpus holds and whether it should be parsed again."""
    from sahelscope.corpus.status import lines as status_lines

    with _clearly():
        for line in status_lines(paths.corpus()):
            out.print(line, soft_wrap=True)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
