"""Who is told how the reading goes: a progress bar, a report, a page that looks again."""

from __future__ import annotations

import pandas as pd

from sahelscope.corpus.counts import FileCounts
from sahelscope.read.columns import ColumnsUsed
from sahelscope.read.original import Original, Problem


class Watcher:
    """Is told what happens. This one does nothing; others override what they want to know."""

    def total(self, size: int) -> None:
        """So many bytes are to be read."""

    def columns(self, found: ColumnsUsed) -> None:
        """A file has these columns, told once for each set of them."""

    def already_there(self, article: Original) -> None:
        """An article is in the corpus already."""

    def would_be_new(self, article: Original) -> None:
        """A new article was found, which is only looked at: nothing is stored."""

    def read(self, counts: FileCounts) -> None:
        """A file was read to its end; its articles may not be written yet."""

    def written(self, articles: pd.DataFrame) -> None:
        """These new articles, rows of the table ``articles``, are safe on disk."""

    def reposts(self, main: dict[str, str]) -> None:
        """Of the new articles, these repeat another: id -> id of the one that is shown first."""

    def progress(self, reached: int, articles: int) -> None:
        """So many bytes and so many new articles are done."""

    def problem(self, problem: Problem) -> None:
        """Something could not be used."""

    def waiting(self) -> None:
        """Another command is writing to the corpus."""

    def publishing(self) -> None:
        """All is parsed; the dashboard's files are being made."""


class FanOut(Watcher):
    """Tells several watchers, in order: a bar and a report listen to the same reading."""

    def __init__(self, *watchers: Watcher) -> None:
        self._watchers = watchers

    def total(self, size: int) -> None:
        """Tell the size of the input."""
        for watcher in self._watchers:
            watcher.total(size)

    def columns(self, found: ColumnsUsed) -> None:
        """Tell the columns of a file."""
        for watcher in self._watchers:
            watcher.columns(found)

    def already_there(self, article: Original) -> None:
        """Tell of an article that is in the corpus already."""
        for watcher in self._watchers:
            watcher.already_there(article)

    def would_be_new(self, article: Original) -> None:
        """Tell of a new article that is only looked at."""
        for watcher in self._watchers:
            watcher.would_be_new(article)

    def read(self, counts: FileCounts) -> None:
        """Tell what a file held."""
        for watcher in self._watchers:
            watcher.read(counts)

    def written(self, articles: pd.DataFrame) -> None:
        """Tell of new articles."""
        for watcher in self._watchers:
            watcher.written(articles)

    def reposts(self, main: dict[str, str]) -> None:
        """Tell which repeat another."""
        for watcher in self._watchers:
            watcher.reposts(main)

    def progress(self, reached: int, articles: int) -> None:
        """Tell how far the reading is."""
        for watcher in self._watchers:
            watcher.progress(reached, articles)

    def problem(self, problem: Problem) -> None:
        """Tell what could not be used."""
        for watcher in self._watchers:
            watcher.problem(problem)

    def waiting(self) -> None:
        """Tell that another command is writing."""
        for watcher in self._watchers:
            watcher.waiting()

    def publishing(self) -> None:
        """Tell that all is parsed."""
        for watcher in self._watchers:
            watcher.publishing()
