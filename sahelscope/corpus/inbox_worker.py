"""Reads one batch uploaded in the dashboard: ``python -m sahelscope.corpus.inbox_worker corpus/inbox/<batch>``."""

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
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.inbox import REPORT, State, UploadBatch
from sahelscope.corpus.report import Report
from sahelscope.corpus.watcher import FanOut, Watcher
from sahelscope.language.lexicon import LexiconError
from sahelscope.read.original import Problem
from sahelscope.store.errors import StoreError

LOG = logging.getLogger(__name__)
#: The page looks about once a second.
_EVERY = 0.4
#: So many problems are shown on the page; the report has all.
_SHOWN = 200


class _StateWriter(Watcher):
    """Writes down how far the reading is."""

    def __init__(self, upload: UploadBatch, state: State) -> None:
        self.upload, self.state, self._told = upload, state, 0.0
        self._counts: list[FileCounts] = []

    def tell(self, *, now: bool = False) -> None:
        """Write the state, unless that was done a moment ago."""
        if now or time.monotonic() - self._told > _EVERY:
            self.upload.write(self.state)
            self._told = time.monotonic()

    def total(self, size: int) -> None:
        """Write the size of the batch."""
        self.state.size, self.state.state = size, "reading"
        self.tell(now=True)

    def progress(self, reached: int, articles: int) -> None:
        """Write how far the reading is."""
        self.state.reached, self.state.new, self.state.state = reached, articles, "reading"
        self.tell()

    def read(self, counts: FileCounts) -> None:
        """Note what a file held, the first files only."""
        if len(self._counts) < _SHOWN:
            self._counts.append(counts)
            self.state.files = [c.told() for c in self._counts]

    def already_there(self, article: object) -> None:
        """Count an article that was there before."""
        self.state.already_there += 1
        self.tell()

    def problem(self, problem: Problem) -> None:
        """Note what could not be used."""
        self.state.failed += problem.left_out
        self.state.set_aside += problem.kind == "set aside"
        if len(self.state.problems) < _SHOWN:
            self.state.problems.append({**problem.told(), "kind": problem.kind})
        self.tell()

    def written(self, articles: pd.DataFrame) -> None:
        """Count languages and unknown days."""
        self.state.undated += int(articles["published"].isna().sum())
        for language, count in articles["language"].value_counts().items():
            self.state.languages[str(language)] = self.state.languages.get(str(language), 0) + int(count)

    def reposts(self, main: dict[str, str]) -> None:
        """Count the reposts."""
        self.state.reposts = len(main)
        self.state.files = [c.told() for c in self._counts]  # the report has counted their reposts

    def waiting(self) -> None:
        """Write that another command is at work."""
        self.state.state = "waiting"
        self.tell(now=True)

    def publishing(self) -> None:
        """Write that all is parsed."""
        self.state.state = "publishing"
        self.tell(now=True)


def read(upload: UploadBatch) -> State:
    """Read the batch into its corpus and write down how that went."""
    state = State(state="reading", begun=time.time(), pid=os.getpid())
    writer = _StateWriter(upload, state)
    report = Report(upload.corpus)
    log.write_to(upload.corpus)
    writer.tell(now=True)
    try:
        batch = upload.batch()
        told = FanOut(report, writer)
        if ids := upload.taken_in():
            outcome = ingest.take_in(ids, upload.corpus, watcher=told)
        else:
            inputs, problems = list(batch.names), upload.problems()
            outcome = ingest.add(inputs, upload.corpus, watcher=told, batch=batch, problems=problems)
        state.new, state.already_there, state.undated = outcome.new, outcome.already_there, outcome.undated
        state.set_aside = outcome.set_aside  # a file's thousandth is not told
        state.state, state.reached = "done", state.size
    except (StoreError, LexiconError) as error:
        state.state, state.message = "failed", str(error)
    except KeyboardInterrupt:
        state.state = "stopped"
    except Exception as error:
        state.state, state.message = "failed", f"{type(error).__name__}: {error}"
        LOG.exception("the batch %s failed", upload.path.name)
        raise
    finally:
        state.ended = time.time()
        try:
            report.write(upload.path / REPORT)
            if state.state == "done":
                shutil.rmtree(upload.path / "files", ignore_errors=True)
        finally:
            writer.tell(now=True)
    return state


def main() -> None:
    """Read the batch that the command names, unless another process already does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    upload = UploadBatch(Path(sys.argv[1]).resolve())
    try:
        with FileLock(upload.path / "lock", timeout=5):
            read(upload)
    except Timeout:
        sys.exit("another process reads this batch")


if __name__ == "__main__":
    main()
