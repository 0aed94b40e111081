"""What reading some files would bring, without storing anything."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sahelscope import read, tables
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.parallel import failed
from sahelscope.corpus.watcher import Watcher
from sahelscope.language import grammars
from sahelscope.language.detect import detect
from sahelscope.models import Parsed
from sahelscope.parser import parse
from sahelscope.read import budget, guard
from sahelscope.read.batch import Batch
from sahelscope.read.columns import ColumnsUsed
from sahelscope.read.original import Expected, Original, Problem
from sahelscope.store import known_columns
from sahelscope.store.answers import ArticleView
from sahelscope.store.parts import Parts
from sahelscope.store.rows import WholeArticle, rows

#: So many articles are shown whole.
SHOWN = 3


@dataclass
class Preview:
    """What would be read."""

    new: int = 0
    already_there: int = 0
    undated: int = 0  #: new ones without a date in their file; the text may still print one
    not_read: int = 0  #: new ones in a language that is not read
    set_aside: int = 0  #: would be kept apart: they look like no articles
    files: dict[str, FileCounts] = field(default_factory=dict)  #: what each holds
    columns: list[ColumnsUsed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    first: list[tuple[Original, Parsed]] = field(default_factory=list)
    whole: bool = True  #: everything was looked at, not only what time allowed

    @property
    def failed(self) -> int:
        """Return how many articles or files would be left out."""
        return sum(p.left_out for p in self.problems)


def preview(
    paths: Iterable[Path],
    folder: Path,
    batch: Batch | None = None,
    *,
    seconds: float | None = None,
    problems: Iterable[Problem] = (),
    watcher: Watcher | None = None,
) -> Preview:
    """Look at files and folders as ``ingest.add`` would read them into the corpus in ``folder``.

    ``seconds`` ends the look early, for a page that must not keep its reader waiting; ``problems`` are those of inputs
    that gave no file; ``watcher`` is told what becomes of each article.
    """
    watcher, problems = watcher or Watcher(), list(problems)
    for problem in problems:
        watcher.problem(problem)
    batch, found = batch or Batch(), Preview(problems=problems)
    columns = known_columns.columns(folder).changed(batch.columns)
    there = Parts(folder).ids(sample=False)
    seen: set[str] = set()
    end = time.monotonic() + seconds if seconds else None
    for path in read.files(paths):
        name = batch.name(path)
        counts, doubts = FileCounts(name), budget.Told()
        found.files[name] = counts
        for one in read.contents(path, columns):
            if end and time.monotonic() > end:
                found.whole = False
                break
            if isinstance(one, ColumnsUsed):
                found.columns.append(batch.named(one, path))
                continue
            if isinstance(one, Expected):
                counts.expect(one.count)
                continue
            if isinstance(one, Problem):
                problem = batch.named(one, path)
                found.problems.append(problem)
                counts.failed += problem.left_out
                watcher.problem(problem)
                continue
            article = batch.filled(batch.named(one, path))
            counts.found += 1
            if article.article_id in there or article.article_id in seen:
                found.already_there += 1
                counts.already_there += 1
                watcher.already_there(article)
                continue
            if not batch.anyway and (doubt := guard.doubted(article)):
                found.set_aside += 1
                counts.set_aside += 1
                if doubts.takes(doubt):
                    found.problems.append(doubt)
                    watcher.problem(doubt)
                continue
            seen.add(article.article_id)
            found.new += 1
            counts.new += 1
            watcher.would_be_new(article)
            found.undated += article.published is None
            found.not_read += not grammars.is_read(article.language or detect(article.text))
            if len(found.first) < SHOWN:
                try:
                    found.first.append((article, _parsed(article)))
                except Exception as error:  # as when it is read into the corpus: it must not hide the others
                    found.problems.append(failed(article, error))
        for more in doubts.rest():
            found.problems.append(more)
            watcher.problem(more)
        watcher.read(counts)
        if not found.whole:
            break
    return found


def _parsed(a: Original) -> Parsed:
    return parse(a.text, published=None if a.month_only else a.published, lang=a.language, title=a.title)


def view(article: Original) -> ArticleView:
    """Return an article with what is found in it, as the dashboard shows stored ones."""
    found = tables.tables([(article, _parsed(article))])
    (row,) = rows(WholeArticle, found["articles"])
    return ArticleView(article.text, row, {name: found[name] for name in tables.PER_ARTICLE if name != "articles"})
