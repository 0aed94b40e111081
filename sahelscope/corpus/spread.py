"""Many files into the store by way of a cluster: its workers read, parse and write parts; this process takes them over.

What a worker has put away stays, whoever dies. So a run that is stopped goes on where it was: the next one takes over
what lies there, and articles that are in the corpus already are not parsed again.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from sahelscope import read
from sahelscope.corpus import portions
from sahelscope.corpus.cluster import Cluster
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.intake import Intake
from sahelscope.corpus.outcome import Outcome
from sahelscope.corpus.portions import Made, Order, Portion
from sahelscope.corpus.watcher import Watcher
from sahelscope.read.batch import Batch
from sahelscope.read.original import Problem
from sahelscope.store import arrivals, aside, corrections, delivery, files, known_columns
from sahelscope.store.arrivals import Arrivals
from sahelscope.store.errors import StoreError
from sahelscope.store.known_ids import KnownIds
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current, publish
from sahelscope.store.reposts import among

LOG = logging.getLogger(__name__)
_KILLED = Problem(
    "", 0, "ended its worker three times or more and was left out", "split it, or read it without --cluster"
)
_DAMAGED = Problem("", 0, "came not as it was written and was dropped", "run the same command again")


def add(
    paths: Iterable[Path],
    folder: Path,
    cluster: Cluster,
    *,
    parts: str | None = None,
    watcher: Watcher | None = None,
    batch: Batch | None = None,
    problems: Iterable[Problem] = (),
) -> Outcome:
    """Read the files and folders into the corpus on the workers of a cluster, and publish it.

    ``parts``: address of where the workers put what they make, a folder or object storage (delivery.py); None: inside
    the corpus, whose folder the workers must see. The rest is as for ``ingest.add``. A file that ends its worker three
    times is named and costs no other. Raises StoreError, ClusterError; what was made until then is kept and shown.
    """
    run = _Run(folder, parts, watcher or Watcher(), batch or Batch())
    for problem in problems:
        run.intake.problem(problem)
    with files.lock(folder / arrivals.FOLDER, on_wait=run.watcher.waiting):
        try:
            run.take(run.arrivals.waiting())  # what a run that was stopped has left
            run.arrivals.tidy()
            run.spread(list(read.files(paths)), cluster)
            run.arrivals.tidy()  # nobody writes any more: all have said what they made, or are dead
        except BaseException as error:
            LOG.warning("the reading was stopped (%s)", type(error).__name__)
            with suppress(StoreError):
                run.publish()
            raise
        run.publish()
    return run.outcome


def fetch(folder: Path, parts: str, *, watcher: Watcher | None = None) -> Outcome:
    """Take over the parts that lie at an address and are not in the corpus, and publish it. Raises StoreError."""
    run = _Run(folder, parts, watcher or Watcher(), Batch())
    with files.lock(folder / arrivals.FOLDER, on_wait=run.watcher.waiting):
        run.publish()
    return run.outcome


class _Run:
    """One reading by way of a cluster: what came, and what was told."""

    def __init__(self, folder: Path, parts: str | None, watcher: Watcher, batch: Batch) -> None:
        self.folder, self.watcher = folder, watcher
        self._store, self._batch = Parts(folder), batch
        self._store.check_format()
        self._known = KnownIds(self._store)
        with files.lock(folder, on_wait=watcher.waiting):
            self._store.tidy()
            self._known.look()
        self.arrivals = Arrivals(self._store, self._known, delivery.at(parts) if parts else None)
        self._address = parts or str(folder.absolute() / arrivals.FOLDER)
        self._corrected = corrections.read(folder)
        # reads nothing here but what is not there, and keeps the count
        self.intake = Intake(
            batch, watcher, known=self._known.ids.__contains__, corrected=self._corrected,
            keep_apart=lambda article, why: aside.keep(folder, article, why, batch.owner),
        )  # fmt: skip
        self.outcome = self.intake.outcome
        self._new: set[str] = set()
        self._reached = 0
        self._counts: dict[str, list[FileCounts]] = {}  # of files whose shares are not all done

    def spread(self, inputs: Collection[Path], cluster: Cluster) -> None:
        """Let the workers make all of it, and take over what they have made, in order."""
        columns = known_columns.keep(self.folder, self._batch.columns)
        for _ in self.intake.jobs([file for file in inputs if not file.exists()], columns):
            pass  # a worker would say that it does not see them
        pile = portions.cut((file for file in inputs if file.exists()), cluster.count)
        self.watcher.total(sum(portion.bytes for portion in pile))
        name, content = portions.note(self._known.ids, self._corrected)
        self.arrivals.place.leave(name, content)
        try:
            made = partial(portions.make, Order(Path.cwd(), self._address, name, self._batch, columns))
            for portion, result in cluster.each(made, pile, portions.alone):
                self._done(portion, result)
        finally:
            with suppress(StoreError, OSError):
                self.arrivals.place.drop(name)

    def _done(self, portion: Portion, made: Made | None) -> None:
        if made is None:
            for file in portion.files:
                self.intake.problem(Problem(self._batch.name(file), 0, _KILLED.what, _KILLED.remedy))
        else:
            self.take(made.parts)
            self.outcome.already_there += made.already_there
            self.outcome.set_aside += made.set_aside
            for what, told in made.told:
                self._hear(what, told, portion)
        self._reached += portion.bytes
        self.watcher.progress(self._reached, self.outcome.new)

    def _hear(self, what: str, told: Any, portion: Portion) -> None:
        """Tell here what a worker was told."""
        if what == "problem":
            if told.article:
                aside.keep(self.folder, told.article, told.what, self._batch.owner)
            self.intake.problem(told)
        elif what == "read":
            shares = self._counts.setdefault(told.file, [])
            shares.append(told)
            if len(shares) == portion.of:
                self.watcher.read(FileCounts.summed(self._counts.pop(told.file)))
        else:
            getattr(self.watcher, what)(told)

    def take(self, names: Iterable[str]) -> None:
        """Take parts over."""
        with files.lock(self.folder, on_wait=self.watcher.waiting):
            came = self.arrivals.take(names)
        self.outcome.already_there += self.arrivals.twice
        self.arrivals.twice = 0
        for articles in came:
            ids = set(articles["article_id"])
            aside.forget(self.folder, ids)
            self._new |= ids
            self.outcome.new += len(articles)
            self.outcome.undated += int(articles["published"].isna().sum())
            self.outcome.languages.update(articles["language"])
            self.watcher.written(articles)
        while self.arrivals.damaged:
            name = f"{self._address.partition('?')[0].rpartition('@')[2]}/{self.arrivals.damaged.pop()}"
            self.intake.problem(Problem(name, 0, _DAMAGED.what, _DAMAGED.remedy))

    def publish(self) -> None:
        """Take over what still lies there, and make visible what is stored."""
        self.take(self.arrivals.waiting())
        with files.lock(self.folder, on_wait=self.watcher.waiting):
            if not is_current(self.folder):
                self.watcher.publishing()
                self.outcome.version = publish(self.folder)
        if self._new:
            found = among(self.folder, self._new)
            self.outcome.reposts = len(found)
            self.watcher.reposts(found)
