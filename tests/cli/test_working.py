"""A bar on standard error moves with the rows, in a terminal only, and never among what is written."""

import io

import pandas as pd
import pytest
from rich.console import Console

from sahelscope.cli import working
from sahelscope.cli.working import Working


@pytest.fixture
def terminal(monkeypatch):
    """Make standard error a terminal whose letters can be read."""
    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=100, height=20)
    monkeypatch.setattr(working, "err", console)
    return written


FRAMES = [pd.DataFrame({"n": range(n)}) for n in (3, 2)]


def test_it_says_what_is_done_and_how_many_rows_there_are(terminal):
    with working.working("Writing incidents", 5) as bar:
        assert [len(frame) for frame in bar.rows(FRAMES)] == [3, 2]
        (task,) = bar._progress.tasks
        assert (task.completed, task.total) == (5, 5)
        bar._progress.refresh()
        bar.now("Comparing")
        (task,) = bar._progress.tasks
        assert (task.description, task.total) == ("Comparing", None)
    assert "Writing incidents" in terminal.getvalue() and "5 rows" in terminal.getvalue()


def test_without_a_terminal_and_among_the_output_nothing_is_drawn(terminal, monkeypatch):
    with working.working("Writing", drawn=False) as bar:
        list(bar.rows(FRAMES))
    monkeypatch.setattr(working, "err", Console(file=terminal, force_terminal=False))
    with working.working("Writing") as bar:
        assert isinstance(bar, Working)
        list(bar.rows(FRAMES))
    assert terminal.getvalue() == ""


def test_it_goes_away_where_something_fails(terminal):
    with pytest.raises(ValueError, match="no"), working.working("Writing"):
        raise ValueError("no")
    assert terminal.getvalue().endswith("\x1b[?25h") or "\x1b[2K" in terminal.getvalue()
