"""A bar for whatever takes longer than a moment, drawn on standard error and only in a terminal.

with working("Writing incidents", total=393) as bar:
    for frame in bar.rows(frames): ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sahelscope.cli.shared import err

if TYPE_CHECKING:  # --help answers without the dataframes, and draws no bar
    import pandas as pd
    from rich.progress import Progress, ProgressColumn, Task, TaskID


class Working:
    """A bar that moves with the rows that pass; without a total it only shows that something goes on."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress, self._task = progress, task

    def rows(self, frames: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        """Yield the frames, and move the bar by the rows of each once it is dealt with."""
        for frame in frames:
            yield frame
            self._progress.advance(self._task, len(frame))

    def now(self, what: str) -> None:
        """Say what is being done now, of which no end can be told."""
        self._progress.remove_task(self._task)
        self._task = self._progress.add_task(what, total=None)


def _columns() -> tuple[ProgressColumn, ...]:
    """Return what stands in the bar's line: what is done, the bar, how many rows are done, how long it takes."""
    from rich.progress import BarColumn, ProgressColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.text import Text

    class Rows(ProgressColumn):
        """How many rows are done."""

        def render(self, task: Task) -> Text:
            return Text(f"{int(task.completed):,} rows" if task.completed else "")

    return SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), Rows(), TimeElapsedColumn()


@contextmanager
def working(what: str, total: int | None = None, *, drawn: bool = True) -> Iterator[Working]:
    """Draw the bar while the block runs, and take it away at the end.

    ``total``: rows to come, where that is known. ``drawn``: False where its lines would stand among the output's.
    """
    from rich.progress import Progress

    with Progress(*_columns(), console=err, transient=True, disable=not (drawn and err.is_terminal)) as progress:
        yield Working(progress, progress.add_task(what, total=total))
