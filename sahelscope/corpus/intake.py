"""Reads files into jobs for the parser: what is new, what was there, what looks like no article, counted and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from sahelscope import read
from sahelscope.corpus import log
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.outcome import Outcome
from sahelscope.corpus.parallel import Job
from sahelscope.corpus.watcher import Watcher
from sahelscope.read import budget, guard
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.original import Expected, Original, Problem
from sahelscope.store import corrections

#: A job for one process: so many articles, or so many characters where they are long.
JOB_ARTICLES, JOB_CHARACTERS = 64, 250_000


class Intake:
    """What is read from files, and what became of it so far.

    ``known`` tells of an article's id whether it is stored; ``keep_apart`` keeps what looks like no article, with the
    reason; ``corrected`` is what was corrected of articles, by id; ``mine`` tells of an id whether this reading is to
    take it, where several share a file; ``sample`` says nothing of columns.
    """

    def __init__(
        self,
        batch: Batch,
        watcher: Watcher,
        *,
        known: Callable[[str], bool],
        keep_apart: Callable[[Original, str], None],
        corrected: Mapping[str, Mapping[str, str]],
        mine: Callable[[str], bool] | None = None,
        sample: bool = False,
    ) -> None:
        self.outcome = Outcome()
        self.queued: set[str] = set()  #: ids of this reading that are not stored yet
        self._batch, self._watcher, self._sample, self._mine = batch, watcher, sample, mine
        self._known, self._keep_apart, self._corrected = known, keep_apart, corrected

    def jobs(self, inputs: Sequence[Path], columns: Columns, given: Sequence[Original] = ()) -> Iterator[Job]:
        """Yield the articles that are new, some at a time; first those that were read before."""
        articles = [a for a in given if not self._known(a.article_id)]
        self.queued.update(a.article_id for a in articles)
        characters = reached = sum(len(a.text) for a in given)
        for path in inputs:
            inside = 0
            counts, doubts = FileCounts(self._batch.name(path)), budget.Told()
            for found in read.contents(path, columns):
                if isinstance(found, ColumnsUsed):
                    if not self._sample:
                        self._watcher.columns(self._batch.named(found, path))
                    continue
                if isinstance(found, Expected):
                    counts.expect(found.count)
                    continue
                if isinstance(found, Problem):
                    self.problem(self._batch.named(found, path))
                    counts.failed += found.left_out
                    continue
                article = self._batch.filled(self._batch.named(found, path))
                inside += len(article.text)
                if self._mine and not self._mine(article.article_id):
                    continue
                counts.found += 1
                if self._known(article.article_id) or article.article_id in self.queued:
                    self.outcome.already_there += 1
                    counts.already_there += 1
                    self._watcher.already_there(article)
                elif not self._batch.anyway and (doubt := guard.doubted(article)):
                    counts.set_aside += 1
                    self._set_aside(doubt, article, doubts)
                else:
                    counts.new += 1
                    self.queued.add(article.article_id)
                    articles.append(article)
                    characters += len(article.text)
                if len(articles) >= JOB_ARTICLES or characters >= JOB_CHARACTERS:
                    # a table's or a list's bytes are mostly its articles' words
                    yield self._job(articles, reached + min(inside, size(path)))
                    articles, characters = [], 0
            reached += size(path)
            for problem in doubts.rest():
                self.problem(problem)
            self._watcher.read(counts)
        yield self._job(articles, reached)

    def _job(self, articles: list[Original], reached: int) -> Job:
        return Job(tuple(articles), reached, corrections=corrections.of(articles, self._corrected))

    def problem(self, problem: Problem) -> None:
        """Count and tell what could not be used."""
        log.problem(problem)
        self.outcome.problems.append(problem)
        self._watcher.problem(problem)

    def _set_aside(self, problem: Problem, article: Original, told: budget.Told) -> None:
        """Keep apart what looks like no article, of one file so many as are told."""
        self.outcome.set_aside += 1
        if told.takes(problem):
            self._keep_apart(article, problem.what)
            self.problem(problem)


def size(path: Path) -> int:
    """Return a file's bytes, 0 where it cannot be asked."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
