"""Many files into the store: read, parse in several processes, write part by part, publish.

What is done is done: each part of some hundred articles is on disk before the next, so a run that is stopped goes on
where it was, and an article that is there already is not parsed again.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from sahelscope import read
from sahelscope.corpus import log
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.parallel import Job, ParsedBatch, Pool, parsed
from sahelscope.corpus.watcher import Watcher
from sahelscope.read import budget, guard
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.original import Expected, Original, Problem
from sahelscope.store import aside, corrections, files, fingerprint, known_columns
from sahelscope.store.errors import StoreError
from sahelscope.store.parts import ORIGINALS, Parts
from sahelscope.store.publish import is_current, publish
from sahelscope.store.reposts import among

LOG = logging.getLogger(__name__)
#: A job for one process: so many articles, or so many characters where they are long.
JOB_ARTICLES, JOB_CHARACTERS = 64, 250_000
#: A part on disk: at most so many articles, and no longer than so many seconds in memory only.
PART_ARTICLES, PART_SECONDS = 512, 20.0


@dataclass
class Outcome:
    """What became of the input."""

    new: int = 0
    already_there: int = 0
    reposts: int = 0  #: how many of the new ones repeat another article
    undated: int = 0
    set_aside: int = 0  #: looked like no article; kept apart
    problems: list[Problem] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    version: str | None = None  #: what was published; None where nothing changed

    @property
    def failed(self) -> int:
        """Return how many articles or files were left out."""
        return sum(p.left_out for p in self.problems)


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
    size = sum(_size(f) for f in inputs) + sum(len(a.text) for a in articles)
    run.watcher.total(size)
    for problem in problems:
        run.problem(problem)
    try:
        for parsed_batch in parsed(run.jobs(inputs, columns, articles), size, workers):
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


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


class _Run:
    """One run of ``add``: what it has read, what waits to be written, what is written."""

    def __init__(self, store: Parts, watcher: Watcher, sample: bool, batch: Batch) -> None:
        self.store, self.watcher, self.sample, self.batch = store, watcher, sample, batch
        self.outcome = Outcome()
        self._waiting: list[ParsedBatch] = []
        self._waiting_since = time.monotonic()
        self._queued: set[str] = set()  # ids of this run that are not written yet
        self._new: set[str] = set()  # ids of this run that are
        self._stored: set[str] = set()
        self._seen: set[str] = set()  # parts whose ids are in _stored
        store.check_format()
        self._corrected = corrections.read(store.folder)
        with self._lock():
            store.tidy()
            self._look()

    def _lock(self) -> AbstractContextManager[None]:
        return files.lock(self.store.folder, on_wait=self.watcher.waiting)

    def _look(self) -> None:
        """Learn the ids of parts that are new, this run's or another command's."""
        for part in self.store.all():
            # the sample will leave, so an article of it that the reader adds is new
            if part.path.name not in self._seen and (self.sample or not part.sample):
                self._stored.update(part.read(ORIGINALS, ["article_id"])["article_id"])
            self._seen.add(part.path.name)

    def jobs(self, inputs: Sequence[Path], columns: Columns, given: Sequence[Original] = ()) -> Iterator[Job]:
        """Yield the articles that are new, some at a time; first those that were read before."""
        articles = [a for a in given if a.article_id not in self._stored]
        self._queued.update(a.article_id for a in articles)
        characters = reached = sum(len(a.text) for a in given)
        for path in inputs:
            inside = 0
            counts, doubts = FileCounts(self.batch.name(path)), budget.Told()
            for found in read.contents(path, columns):
                if isinstance(found, ColumnsUsed):
                    if not self.sample:
                        self.watcher.columns(self.batch.named(found, path))
                    continue
                if isinstance(found, Expected):
                    counts.expect(found.count)
                    continue
                if isinstance(found, Problem):
                    self.problem(self.batch.named(found, path))
                    counts.failed += found.left_out
                    continue
                article = self.batch.filled(self.batch.named(found, path))
                inside += len(article.text)
                counts.found += 1
                if article.article_id in self._stored or article.article_id in self._queued:
                    self.outcome.already_there += 1
                    counts.already_there += 1
                    self.watcher.already_there(article)
                elif not self.batch.anyway and (doubt := guard.doubted(article)):
                    counts.set_aside += 1
                    self.set_aside(doubt, article, doubts)
                else:
                    counts.new += 1
                    self._queued.add(article.article_id)
                    articles.append(article)
                    characters += len(article.text)
                if len(articles) >= JOB_ARTICLES or characters >= JOB_CHARACTERS:
                    # a table's or a list's bytes are mostly its articles' words
                    yield self._job(articles, reached + min(inside, _size(path)))
                    articles, characters = [], 0
            reached += _size(path)
            for problem in doubts.rest():
                self.problem(problem)
            self.watcher.read(counts)
        yield self._job(articles, reached)

    def _job(self, articles: list[Original], reached: int) -> Job:
        return Job(tuple(articles), reached, corrections=corrections.of(articles, self._corrected))

    def problem(self, problem: Problem) -> None:
        """Count and tell what could not be used."""
        log.problem(problem)
        self.outcome.problems.append(problem)
        self.watcher.problem(problem)

    def set_aside(self, problem: Problem, article: Original, told: budget.Told) -> None:
        """Keep apart what looks like no article, of one file so many as are told."""
        self.outcome.set_aside += 1
        if told.takes(problem):
            aside.keep(self.store.folder, article, problem.what, self.batch.owner)
            self.problem(problem)

    def take(self, parsed_batch: ParsedBatch) -> None:
        """Take a job's tables; write a part when there are enough."""
        for problem in parsed_batch.problems:
            self.problem(problem)
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
            self._look()
            ids = set(parsed_batch.originals["article_id"])
            twice = ids & self._stored
            self.outcome.already_there += len(twice)
            parsed_batch = parsed_batch.without(twice)
            if parsed_batch.articles:
                self.store.write(
                    parsed_batch.tables, parsed_batch.originals, rules=fingerprint.fingerprint(), sample=self.sample
                )
                self._look()
        aside.forget(self.store.folder, ids)
        self._queued -= ids
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
