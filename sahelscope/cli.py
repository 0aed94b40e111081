"""The command line."""

from __future__ import annotations

from pathlib import Path

import typer

from sahelscope import ingest, paths

app = typer.Typer()


@app.callback()
def _all() -> None:
    """News about the Sahel, read into tables."""


@app.command()
def sample() -> None:
    """Read the sample articles, all invented."""
    done = ingest.add([paths.DATA / "articles"], paths.corpus(), sample=True)
    print(f"{done.new} new, {done.already_there} there already, {done.failed} failed")


@app.command()
def add(names: list[Path]) -> None:
    """Read articles from files and folders."""
    done = ingest.add(names, paths.corpus())
    print(f"{done.new} new, {done.already_there} there already, {done.failed} failed")
    raise typer.Exit(int(done.failed > 0))


def main() -> None:
    """Run the command line."""
    app()
