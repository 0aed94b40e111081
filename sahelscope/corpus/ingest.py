"""Many files into the store: read, parse in several processes, write part by part, publish.

What is done is done: each part of some hundred articles is on disk before the next, so a run that is stopped goes on
where it was, and an article that is there already is not parsed again.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from sahelscope import read
from sahelscope.corpus.intake import Intake, size
from sahelscope.corpus.outcome import Outcome
from sahelscope.corpus.parallel import ParsedBatch, Pool, parsed
from sahelscope.corpus.watcher import Watcher
from sahelscope.read.batch import Batch
from sahelscope.read.original import Original, Problem
from sahelscope.store import aside, corrections, files, fingerprint, known_columns
from sahelscope.store.errors import StoreError
from sahelscope.store.known_ids import KnownIds
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current, publish
from sahelscope.store.reposts import among

LOG = logging.getLogger(__name__)
#: A part on disk: at most so many articles, and no longer than so many seconds in memory only.
PART_ARTICLES, PART_SECONDS = 512, 20.0


def add(
    paths: Iterable[Path],
    folder: Path,
    *,
    sample: bool = False,
    workers: int | Pool | None = None,
    watcher: Watcher | None = None,
    batch: Batch | None = None,
    problems: Iterable[Problem] = (),
    articles: Sequence[Original] = (),
) -> Outcome:
    """Read the files and folders into the corpus and publish it.

    ``batch`` is what holds for all of them; ``sample`` marks the articles as the sample, which leaves when others come;
    ``workers`` is how many processes parse (None: as many as there are cores, for a large input), or a pool of them;
    ``problems`` are those of inputs that gave no file, told with the others; ``articles`` were read before. Raises
    StoreError where the corpus cannot be used; files that cannot be read are in the outcome. A run that is stopped
    keeps what it did, and the next one goes on there.
    """
    inputs = list(read.files(paths))
    batch = batch or Batch()
    run = _Run(Parts(folder), watcher or Watcher(), sample, batch)
    columns = known_columns.keep(folder, batch.columns)
    whole = sum(size(f) for f in inputs) + sum(len(a.text) for a in articles)
    run.watcher.total(whole)
    for problem in problems:
        run.intake.problem(problem)
    try:
        for parsed_batch in parsed(run.intake.jobs(inputs, columns, articles), whole, workers):
            run.take(parsed_batch)
        run.write()
    except BaseException as error:
        LOG.warning("the reading was stopped (%s)", type(error).__name__)
        run.rescue()
        raise
    run.publish()
    found = run.outcome
    LOG.info("added %d articles, %d there already, %d problems", found.new, found.already_there, len(found.problems))
    return found


def take_in(ids: Iterable[str], folder: Path, *, watcher: Watcher | None = None) -> Outcome:
    """Read what was set aside into the corpus all the same. ``ids``: of its articles. Raises StoreError."""
    return add((), folder, watcher=watcher, batch=Batch(anyway=True), articles=list(aside.originals(folder, ids)))


class _Run:
    """One run of ``add``: what it has read, what waits to be written, what is written."""

    def __init__(self, store: Parts, watcher: Watcher, sample: bool, batch: Batch) -> None:
        self.store, self.watcher, self.sample = store, watcher, sample
        self._waiting: list[ParsedBatch] = []
        self._waiting_since = time.monotonic()
        self._new: set[str] = set()  # ids of this run that are
        self._stored = KnownIds(store, sample=sample)
        store.check_format()
        with self._lock():
            store.tidy()
            self._stored.look()
        self.intake = Intake(
            batch,
            watcher,
            known=self._stored.ids.__contains__,
            keep_apart=lambda article, why: aside.keep(store.folder, article, why, batch.owner),
            corrected=corrections.read(store.folder),
            sample=sample,
        )
        self.outcome = self.intake.outcome

    def _lock(self) -> AbstractContextManager[None]:
        return files.lock(self.store.folder, on_wait=self.watcher.waiting)

    def take(self, parsed_batch: ParsedBatch) -> None:
        """Take a job's tables; write a part when there are enough."""
        for problem in parsed_batch.problems:
            self.intake.problem(problem)
        if parsed_batch.articles:
            self._waiting.append(parsed_batch)
        waiting = sum(m.articles for m in self._waiting)
        if waiting >= PART_ARTICLES or time.monotonic() - self._waiting_since > PART_SECONDS:
            self.write()
        self.watcher.progress(parsed_batch.reached, self.outcome.new + sum(m.articles for m in self._waiting))

    def write(self) -> None:
        """Write what waits as one part, less what another command has added meanwhile."""
        waiting, self._waiting, self._waiting_since = self._waiting, [], time.monotonic()
        if not waiting:
            return
        parsed_batch = ParsedBatch.joined(waiting).read_at(dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))
        with self._lock():
            self._stored.look()
            ids = set(parsed_batch.originals["article_id"])
            twice = ids & self._stored.ids
            self.outcome.already_there += len(twice)
            parsed_batch = parsed_batch.without(twice)
            if parsed_batch.articles:
                self.store.write(
                    parsed_batch.tables, parsed_batch.originals, rules=fingerprint.fingerprint(), sample=self.sample
                )
                self._stored.look()
        aside.forget(self.store.folder, ids)
        self.intake.queued -= ids
        self._new |= ids - twice
        self.watcher.written(parsed_batch.tables["articles"])
        self.outcome.new += parsed_batch.articles
        self.outcome.undated += int(parsed_batch.tables["articles"]["published"].isna().sum())
        self.outcome.languages.update(parsed_batch.tables["articles"]["language"])

    def publish(self) -> None:
        """Make visible what is stored, if it is not yet."""
        with self._lock():
            if not is_current(self.store.folder):
                self.watcher.publishing()
                self.outcome.version = publish(self.store.folder)
        if self._new:
            found = among(self.store.folder, self._new)
            self.outcome.reposts = len(found)
            self.watcher.reposts(found)

    def rescue(self) -> None:
        """Keep and show what was done before the run was stopped, as far as the disk allows."""
        try:
            self.write()
            self.publish()
        except StoreError:
            return
