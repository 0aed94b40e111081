"""Reads one batch handed over in the dashboard: ``python -m sahelscope.corpus.inbox_worker corpus/inbox/<batch>``."""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pandas as pd
from filelock import FileLock, Timeout

from sahelscope.corpus import ingest, log
from sahelscope.corpus.inbox import REPORT, State, UploadBatch
from sahelscope.corpus.report import Report
from sahelscope.corpus.watcher import FanOut, Watcher
from sahelscope.read.original import Problem
from sahelscope.store.errors import StoreError

LOG = logging.getLogger(__name__)
#: The page looks about once a second.
_EVERY = 0.4
#: So many problems are shown on the page; the report has all.
_SHOWN = 200


class _Teller(Watcher):
    """Writes down how far the reading is."""

    def __init__(self, handed: UploadBatch, state: State) -> None:
        self.handed, self.state, self._told = handed, state, 0.0

    def tell(self, *, now: bool = False) -> None:
        """Write the state, at most every moment."""
        if now or time.monotonic() - self._told > _EVERY:
            self.handed.write(self.state)
            self._told = time.monotonic()

    def total(self, size: int) -> None:
        """Begin."""
        self.state.size, self.state.state = size, "reading"
        self.tell(now=True)

    def progress(self, reached: int, articles: int) -> None:
        """Go on."""
        self.state.reached, self.state.new, self.state.state = reached, articles, "reading"
        self.tell()

    def already_there(self, article: object) -> None:
        """Count."""
        self.state.already_there += 1
        self.tell()

    def problem(self, problem: Problem) -> None:
        """Note what could not be used."""
        self.state.failed += problem.lost
        if len(self.state.problems) < _SHOWN:
            self.state.problems.append(vars(problem))
        self.tell()

    def written(self, articles: pd.DataFrame) -> None:
        """Count languages and unknown days."""
        self.state.undated += int(articles["published"].isna().sum())
        for language, count in articles["language"].value_counts().items():
            self.state.languages[str(language)] = self.state.languages.get(str(language), 0) + int(count)

    def reposts(self, main: dict[str, str]) -> None:
        """Count."""
        self.state.reposts = len(main)

    def waiting(self) -> None:
        """Say that another command is at work."""
        self.state.state = "waiting"
        self.tell(now=True)

    def publishing(self) -> None:
        """Say that all is parsed."""
        self.state.state = "publishing"
        self.tell(now=True)


def read(handed: UploadBatch) -> State:
    """Read the batch into its corpus and write down how that went."""
    state = State(state="reading", begun=time.time(), pid=os.getpid())
    teller = _Teller(handed, state)
    report = Report()
    log.write_to(handed.corpus)
    teller.tell(now=True)
    try:
        batch = handed.batch()
        outcome = ingest.add(
            list(batch.names), handed.corpus, watcher=FanOut(report, teller), batch=batch, problems=handed.problems()
        )
        state.new, state.already_there, state.undated = outcome.new, outcome.already_there, outcome.undated
        state.state, state.reached = "done", state.size
    except StoreError as error:
        state.state, state.message = "failed", str(error)
    except KeyboardInterrupt:
        state.state = "stopped"
    except Exception as error:
        state.state, state.message = "failed", f"{type(error).__name__}: {error}"
        LOG.exception("the batch %s failed", handed.path.name)
        raise
    finally:
        state.ended = time.time()
        try:
            report.write(handed.path / REPORT)
            if state.state == "done":
                shutil.rmtree(handed.path / "files", ignore_errors=True)
        finally:
            teller.tell(now=True)
    return state


def main() -> None:
    """Read the batch that the command names, unless another process already does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    handed = UploadBatch(Path(sys.argv[1]).resolve())
    try:
        with FileLock(handed.path / "lock", timeout=5):
            read(handed)
    except Timeout:
        sys.exit("another process reads this batch")


if __name__ == "__main__":
    main()
