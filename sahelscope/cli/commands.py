"""The command line: its commands, in the order in which --help lists them."""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from sahelscope import _extras, paths
from sahelscope.__about__ import __version__
from sahelscope.cli.add import add, sample
from sahelscope.cli.aside import aside
from sahelscope.cli.brief import brief
from sahelscope.cli.compare import compare
from sahelscope.cli.corrections import app as corrections
from sahelscope.cli.dashboard import dashboard
from sahelscope.cli.digest import digest
from sahelscope.cli.export import export
from sahelscope.cli.parse import parse
from sahelscope.cli.remove import remove
from sahelscope.cli.shared import Options, err, options, plain_errors
from sahelscope.cli.sql import sql
from sahelscope.cli.standing import fetch, watch
from sahelscope.cli.upkeep import check, rebuild, status

#: How many objects more are made than let go before Python looks for those that nothing reaches any more: a command
#: makes some hundred thousand that it keeps, its word lists, and at Python's 700 a tenth of its start goes into looking
_OBJECTS = 100_000

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"sahelscope {__version__}")
        raise typer.Exit


@app.callback()
def _all(
    corpus: Annotated[
        Path | None,
        typer.Option(envvar="SAHELSCOPE_CORPUS", help="The corpus's folder. [default: see docs/settings.md]"),
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Tell on standard error what is done.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which one.")
    ] = False,
) -> None:
    """News about the Sahel, read into tables: which countries, what happened when, who said what."""
    options.set(Options(corpus, verbose))
    with plain_errors():
        paths.check()


for command in (
    add,
    sample,
    dashboard,
    rebuild,
    fetch,
    watch,
    parse,
    export,
    sql,
    brief,
    digest,
    compare,
    aside,
    remove,
    status,
    check,
):
    app.command()(command)
app.add_typer(corrections, name="corrections")


def main() -> None:
    """Run the command line; a library that is not installed is named with what to install."""
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
    _name_files_in_utf8()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show é shows a question mark
    try:
        app()
    except ImportError as error:
        cause = error.__cause__ or error  # sahelscope.__getattr__ has said it already
        if not isinstance(cause, ModuleNotFoundError) or (cause.name or "").startswith("sahelscope"):
            raise
        err.print(_extras.hint(cause), soft_wrap=True)
        sys.exit(2)


def _name_files_in_utf8() -> None:
    """Start again where names of files were to be read as ASCII: DuckDB takes no name that is not in UTF-8.

    That is so with PYTHONUTF8=0 and LC_ALL=C only. What is printed keeps the encoding of the terminal.
    """
    if sys.getfilesystemencoding() == "utf-8":
        return
    given = {"PYTHONIOENCODING": f"{sys.stdout.encoding}:replace", **os.environ, "PYTHONUTF8": "1"}
    os.execve(sys.executable, [sys.executable, "-m", "sahelscope", *sys.argv[1:]], given)
