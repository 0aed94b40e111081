"""Parses batches of articles: in this process, in several, or on the workers of a cluster (cluster.py)."""

from __future__ import annotations

import os
import signal
import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context
from typing import Any, NamedTuple, Protocol

import pandas as pd

from sahelscope import tables
from sahelscope.header import repeated
from sahelscope.language.lexicon import LexiconError
from sahelscope.models import Parsed
from sahelscope.parser import parse
from sahelscope.read.original import Original, Problem
from sahelscope.store import corrections

#: Below so many bytes of input, starting further processes takes longer than parsing.
_ALONE_BELOW = 600_000


#: An article as it was read, the same with its corrections, and what was found in it.
_Done = tuple[Original, Original, Parsed]


class Job(NamedTuple):
    """Articles to parse, and how many bytes of the input were read up to their end."""

    articles: tuple[Original, ...]
    reached: int = 0
    part: int = 0  #: the part that is parsed again, 0 for new articles
    last: bool = True  #: nothing of that part follows
    corrections: Mapping[str, Mapping[str, str]] = {}  #: article id -> field -> what it should be


class ParsedBatch(NamedTuple):
    """Parsed articles as tables, and those that the parser failed on."""

    tables: dict[str, pd.DataFrame]
    originals: pd.DataFrame
    problems: tuple[Problem, ...] = ()
    reached: int = 0
    part: int = 0
    last: bool = True

    @property
    def articles(self) -> int:
        """Return how many articles there are."""
        return len(self.originals)

    @staticmethod
    def joined(several: Sequence[ParsedBatch]) -> ParsedBatch:
        """Return the rows of several as one."""
        names = several[0].tables
        return ParsedBatch(
            {name: pd.concat([m.tables[name] for m in several], ignore_index=True) for name in names},
            pd.concat([m.originals for m in several], ignore_index=True),
        )

    def read_at(self, moment: str) -> ParsedBatch:
        """Return the same, each article with the moment at which it comes into the corpus."""
        articles = self.tables["articles"].assign(read_at=moment).astype({"read_at": tables.TEXT})
        originals = self.originals.assign(read_at=moment).astype({"read_at": tables.TEXT})
        return self._replace(tables={**self.tables, "articles": articles}, originals=originals)

    def without(self, ids: set[str]) -> ParsedBatch:
        """Return the rows of all articles but these."""
        if not ids:
            return self
        kept = {name: t[~t["article_id"].isin(ids)] for name, t in self.tables.items()}
        return ParsedBatch(kept, self.originals[~self.originals["article_id"].isin(ids)])


def make(job: Job) -> ParsedBatch:
    """Parse a job's articles. One that the parser fails on is named and costs no other.

    Raises LexiconError for a line in a word list that cannot be used: no article is to blame, and all would fail on it.
    """
    done: list[_Done] = []
    problems: list[Problem] = []
    lines = repeated.learned((a.outlet, a.text) for a in job.articles)
    for read in job.articles:
        a = corrections.applied(read, job.corrections.get(read.article_id))
        try:
            own = lines.get(read.outlet or "", repeated.NONE)
            undated = "published" in a.corrected  # it counts where no day is given
            day = None if a.month_only else a.published
            found = parse(a.text, published=day, lang=a.language, title=a.title, outlets_lines=own, undated=undated)
            done.append((read, a, found))
        except LexiconError:
            raise
        except Exception as error:  # whatever a rule does wrong must not lose the other articles
            problems.append(failed(a, error))
    try:
        made = _in_tables(done)
    except Exception:  # a value that no table can hold: find whose it is
        done, lost = _that_fit(done)
        problems += lost
        made = _in_tables(done)
    return made._replace(problems=tuple(problems), reached=job.reached, part=job.part, last=job.last)


def _in_tables(done: Sequence[_Done]) -> ParsedBatch:
    made = tables.tables((article, found) for _, article, found in done)
    del made["speakers"]  # counted over the whole corpus when it is published
    return ParsedBatch(made, tables.originals(read for read, _, _ in done))


def _that_fit(done: Sequence[_Done]) -> tuple[list[_Done], list[Problem]]:
    """Return the articles that the tables can hold, each tried by itself, and what to say of the others."""
    kept, lost = [], []
    for one in done:
        try:
            _in_tables([one])
            kept.append(one)
        except Exception as error:
            lost.append(failed(one[1], error))
    return kept, lost


def failed(article: Original, error: Exception | str) -> Problem:
    """Return what to say of an article that cannot be parsed or stored: ``error`` is what stopped it."""
    why = error if isinstance(error, str) else f"{type(error).__name__}: {error}"
    trace = "" if isinstance(error, str) else "".join(traceback.format_exception(error))
    remedy = "please report it; the article was left out"
    return Problem(article.file, article.line, f"the parser failed on it ({why})", remedy, trace=trace)


class Pool(Protocol):
    """Workers that parse, wherever they run."""

    @property
    def count(self) -> int:
        """Return how many jobs they do at once."""

    def submit(self, job: Job) -> Any:
        """Begin a job; return what ``result`` waits for."""

    def result(self, job: Job, begun: Any) -> ParsedBatch:
        """Wait for a job. One that ended its worker is done over, and the article that did it is named."""

    def close(self) -> None:
        """Let the workers go, and with them what they still do."""


def parsed(jobs: Iterable[Job], size: int, workers: int | Pool | None = None) -> Iterator[ParsedBatch]:
    """Yield each job's tables, in order; a pool is closed at the end.

    ``workers``: a pool, or a number of processes; None: as many as ``size``, the bytes of input, is worth.
    """
    if workers is None:
        workers = 1 if size < _ALONE_BELOW else os.cpu_count() or 1
    if workers == 1:
        yield from map(make, jobs)
        return
    pool = Processes(workers) if isinstance(workers, int) else workers
    try:
        flying: deque[tuple[Job, Any]] = deque()
        for job in jobs:
            flying.append((job, pool.submit(job)))
            if len(flying) > 2 * pool.count:  # no more than this is ever in memory
                yield pool.result(*flying.popleft())
        while flying:
            yield pool.result(*flying.popleft())
    finally:
        pool.close()


class Processes:
    """Processes of this machine; one that dies is replaced."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = _processes(count)

    def submit(self, job: Job) -> Future[ParsedBatch]:
        """Begin a job."""
        try:
            return self._pool.submit(make, job)
        except BrokenProcessPool:
            self._pool = _processes(self.count)
            return self._pool.submit(make, job)

    def result(self, job: Job, begun: Future[ParsedBatch]) -> ParsedBatch:
        """Wait for a job."""
        try:
            return begun.result()
        except BrokenProcessPool:
            return carefully(job)
        except LexiconError:  # the program ends next; processes still at work then would be told of in a traceback
            self._pool.shutdown(cancel_futures=True)
            raise

    def close(self) -> None:
        """End the processes."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _processes(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_start)


def _start() -> None:
    """Leave Ctrl-C to the first process, which finishes what is being written."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def carefully(job: Job) -> ParsedBatch:
    """Parse a job whose process died: all at once in a new one, then, if that dies too, article by article."""
    with suppress(BrokenProcessPool), _processes(1) as pool:
        return pool.submit(make, job).result()
    several = []
    for article in job.articles:
        try:
            with _processes(1) as pool:
                several.append(pool.submit(make, Job((article,), corrections=job.corrections)).result())
        except BrokenProcessPool:
            several.append(make(Job(()))._replace(problems=(failed(article, "its process died"),)))
    problems = tuple(p for m in several for p in m.problems)
    return ParsedBatch.joined(several)._replace(problems=problems, reached=job.reached, part=job.part, last=job.last)
