"""A progress bar while articles are read: in a terminal, or in a notebook."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn, TimeRemainingColumn
from rich.text import Text

from sahelscope.corpus.watcher import Watcher


class _Rate(ProgressColumn):
    """Articles read, and how many a second."""

    def render(self, task: Task) -> Text:
        articles, elapsed = int(task.fields["articles"]), task.elapsed or 0
        rate = f", {articles / elapsed:.0f} a second" if articles and elapsed > 1 else ""
        return Text(f"{articles:,} new{rate}")


class TerminalBar(Watcher, AbstractContextManager["TerminalBar"]):
    """Draws a progress bar on a console; nothing where that is no terminal. A context manager."""

    def __init__(self, console: Console, what: str) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"), BarColumn(), _Rate(), TimeRemainingColumn(compact=True),
            console=console, transient=True, disable=not console.is_terminal,
        )  # fmt: skip
        self._task: TaskID = self._progress.add_task(what, total=None, articles=0)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def total(self, size: int) -> None:
        """Set the bar's length."""
        self._progress.update(self._task, total=max(size, 1))

    def progress(self, reached: int, articles: int) -> None:
        """Move the bar."""
        self._progress.update(self._task, completed=reached, articles=articles)

    def publishing(self) -> None:
        """Say that the dashboard's files are being made."""
        self._progress.update(self._task, description="Publishing")


class NotebookBar(Watcher, AbstractContextManager["NotebookBar"]):
    """Shows a progress bar under a notebook's cell, and takes it away at the end. A context manager."""

    def __init__(self, what: str) -> None:
        notebook: Any = import_module("IPython.display")
        self._what, self._size, self._html = what, 1, notebook.HTML
        self._shown = notebook.display(notebook.HTML(self._drawn(0, 0)), display_id=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._shown.update(self._html(""))

    def total(self, size: int) -> None:
        """Set the bar's length."""
        self._size = max(size, 1)

    def progress(self, reached: int, articles: int) -> None:
        """Move the bar."""
        self._shown.update(self._html(self._drawn(reached, articles)))

    def _drawn(self, reached: int, articles: int) -> str:
        return f'{self._what} <progress max="{self._size}" value="{reached}"></progress> {articles:,} articles'


def bar(what: str, console: Console | None = None) -> TerminalBar | NotebookBar:
    """Return the bar for where this runs: a notebook's, or one on standard error, which draws in a terminal only."""
    console = console or Console(stderr=True)
    return NotebookBar(what) if console.is_jupyter else TerminalBar(console, what)
