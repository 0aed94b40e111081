"""Parses the stored articles again, since rules or words have changed or a file is damaged."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from sahelscope import tables
from sahelscope.corpus import log
from sahelscope.corpus.intake import JOB_ARTICLES
from sahelscope.corpus.outcome import Outcome
from sahelscope.corpus.parallel import Job, ParsedBatch, Pool, parsed
from sahelscope.corpus.watcher import Watcher
from sahelscope.read.original import Problem
from sahelscope.store import corrections, files, fingerprint
from sahelscope.store.errors import StoreError
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.store.publish import publish

#: Where parts go whose articles themselves can no longer be read.
DAMAGED = "damaged"
#: Texts are so many times as long as the Parquet file that holds them, about.
_TEXT_TO_PARQUET = 3


def rebuild(folder: Path, *, workers: int | Pool | None = None, watcher: Watcher | None = None) -> Outcome:
    """Parse every stored article again and publish; other commands that write wait meanwhile.

    A part whose article texts are damaged is set aside in ``corpus/damaged`` and named in the outcome.
    """
    watcher = watcher or Watcher()
    outcome = Outcome()
    store = Parts(folder)
    store.check_format()
    with files.lock(folder, on_wait=watcher.waiting):
        store.tidy()
        parts = {part.number: part for part in _whole(store, outcome, watcher)}
        size = sum(part.file(ORIGINALS).stat().st_size for part in parts.values())
        watcher.total(size)
        several: list[ParsedBatch] = []
        for batch in parsed(_jobs(parts, corrections.read(folder)), _TEXT_TO_PARQUET * size, workers):
            for problem in batch.problems:
                _tell(problem, outcome, watcher)
            several.append(batch)
            outcome.new += batch.articles
            watcher.progress(batch.reached, outcome.new)
            if batch.last:
                _replace(store, parts[batch.part], several, outcome)
                several = []
        watcher.publishing()
        outcome.version = publish(folder)
    return outcome


def _whole(store: Parts, outcome: Outcome, watcher: Watcher) -> Iterator[Part]:
    """Yield the parts whose articles can be read; set the others aside."""
    for part in store.all():
        try:
            part.read(ORIGINALS)
            yield part
        except StoreError:
            aside = store.folder / DAMAGED / part.path.name
            with files.explained(store.folder):
                shutil.rmtree(aside, ignore_errors=True)
                aside.parent.mkdir(exist_ok=True)
                part.path.rename(aside)
            problem = Problem(str(aside), 0, "is damaged and was set aside", "add its articles again from their files")
            _tell(problem, outcome, watcher)


def _tell(problem: Problem, outcome: Outcome, watcher: Watcher) -> None:
    log.problem(problem)
    outcome.problems.append(problem)
    watcher.problem(problem)


def _jobs(parts: dict[int, Part], corrected: dict[str, dict[str, str]]) -> Iterator[Job]:
    reached = 0
    for number, part in parts.items():
        articles = list(tables.from_originals(part.read(ORIGINALS)))
        reached += part.file(ORIGINALS).stat().st_size
        for i in range(0, len(articles), JOB_ARTICLES):
            last = i + JOB_ARTICLES >= len(articles)
            some = tuple(articles[i : i + JOB_ARTICLES])
            yield Job(some, reached, number, last, corrections.of(some, corrected))


def _replace(store: Parts, part: Part, several: list[ParsedBatch], outcome: Outcome) -> None:
    batch = ParsedBatch.joined(several)
    # an article that the new rules fail on keeps its text, so that corrected rules find it
    store.replace(part, batch.tables, tables.completed(part.read(ORIGINALS)), rules=fingerprint.fingerprint())
    outcome.undated += int(batch.tables["articles"]["published"].isna().sum())
    outcome.languages.update(batch.tables["articles"]["language"])
