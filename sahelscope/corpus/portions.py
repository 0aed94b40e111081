"""A pile of files cut into portions, and what a worker makes of one: it reads, parses and puts away parts itself."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from sahelscope.corpus import parallel
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.intake import Intake, size
from sahelscope.corpus.parallel import Job, ParsedBatch
from sahelscope.corpus.watcher import Watcher
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.original import Original, Problem
from sahelscope.store import delivery, fingerprint
from sahelscope.store.delivery import Place
from sahelscope.store.parts import write_files

#: Bytes of a portion: an eighth of what each worker gets, so that all end at about one time, but no less and no more
#: than this; and so many files at most. What is lost where a worker dies is one part of a portion.
LEAST, MOST, FILES = 200_000, 8_000_000, 500
#: A larger file is read by several workers, each parsing its share: so many at most, since each reads all of it.
SHARES = 8
#: A part: at most so many articles or characters.
PART_ARTICLES, PART_CHARACTERS = 2_048, 8_000_000


class Order(NamedTuple):
    """What holds for all portions."""

    base: Path  #: the folder that files are named from
    place: str  #: address of where parts are put (delivery.py)
    known: str  #: the note there that says what is in the corpus
    batch: Batch
    columns: Columns


class Portion(NamedTuple):
    """Files for one worker, or its share of one file."""

    files: tuple[Path, ...]
    bytes: int
    share: int = 0
    of: int = 1


class Made(NamedTuple):
    """What became of a portion."""

    parts: tuple[str, ...]  #: their names in the place
    told: tuple[tuple[str, Any], ...]  #: what a Watcher is to be told: the name of its method, and what with
    already_there: int
    set_aside: int


def cut(files: Iterable[Path], workers: int) -> list[Portion]:
    """Return the files as portions for so many workers, in order."""
    sizes = {file: size(file) for file in files}
    wanted = min(max(sum(sizes.values()) // (8 * workers), LEAST), MOST)
    portions, several, held = list[Portion](), list[Path](), 0
    for file, held_here in sizes.items():
        if several and (held + held_here > wanted or len(several) >= FILES):
            portions.append(Portion(tuple(several), held))
            several, held = [], 0
        if (shares := min(workers, SHARES, held_here // wanted)) > 1:
            portions += [Portion((file,), held_here // shares, n, shares) for n in range(shares)]
        else:
            several.append(file)
            held += held_here
    return portions + ([Portion(tuple(several), held)] if several else [])


def alone(portion: Portion) -> list[Portion]:
    """Return each file of a portion by itself."""
    return [portion._replace(files=(file,), bytes=portion.bytes // len(portion.files)) for file in portion.files]


def note(ids: Iterable[str], corrected: Mapping[str, Mapping[str, str]]) -> tuple[str, bytes]:
    """Return what the workers must know of a corpus, as a file with its name: the ids it holds, what was corrected."""
    told = io.BytesIO()
    np.savez(told, ids=np.sort(np.array(list(ids), dtype=np.bytes_)), corrected=np.array(json.dumps(corrected)))
    content = told.getvalue()
    return f"known-{hashlib.sha256(content).hexdigest()[:16]}.npz", content


@lru_cache(maxsize=2)
def _known(place: str, name: str) -> tuple[Callable[[str], bool], Mapping[str, Mapping[str, str]]]:
    found = np.load(io.BytesIO(delivery.at(place).note(name)))
    ids = found["ids"]  # sorted bytes, sixteen an article: a set would take six times as much in each worker

    def known(article_id: str) -> bool:
        wanted = article_id.encode()
        at = int(np.searchsorted(ids, wanted)) if len(ids) else 0
        return at < len(ids) and bool(ids[at] == wanted)

    return known, json.loads(str(found["corrected"]))


class _Heard(Watcher):
    """Keeps what is told, for whoever gave the order. Of a shared file, one share tells what is to be told once."""

    def __init__(self, first: bool) -> None:
        self.told: list[tuple[str, Any]] = []
        self._first = first

    def columns(self, found: ColumnsUsed) -> None:
        """Keep a table's columns."""
        if self._first:
            self.told.append(("columns", found))

    def already_there(self, article: Original) -> None:
        """Keep which article it was, without its text."""
        self.told.append(("already_there", replace(article, text="", known_as=article.article_id)))

    def problem(self, problem: Problem) -> None:
        """Keep what could not be used."""
        if self._first or problem.article:
            self.failed(problem)

    def failed(self, problem: Problem) -> None:
        """Keep which article could not be parsed."""
        self.told.append(("problem", problem))

    def read(self, counts: FileCounts) -> None:
        """Keep what a file held."""
        self.told.append(("read", counts if self._first else replace(counts, expected=None, failed=0)))


def make(order: Order, portion: Portion) -> Made:
    """Read a portion's files and put what is found in them into the place as parts, each whole or not at all.

    Parts that are there already are not made again, so the same portion may be made any number of times. Raises
    StoreError where the place cannot be used, LexiconError for a word list that cannot.
    """
    place, heard = delivery.at(order.place), _Heard(portion.share == 0)
    known, corrected = _known(order.place, order.known)
    named = {order.base / file: order.batch.name(file) for file in portion.files}
    seen = [file for file in named if file.exists()]
    for file in named.keys() - set(seen):
        remedy = "put it into a folder that all machines see under the same name"
        heard.failed(Problem(named[file], 0, "is not seen by a worker of the cluster", remedy))
    intake = Intake(
        replace(order.batch, names=named),
        heard,
        known=known,
        keep_apart=lambda article, why: None,  # the problem that is told holds the article
        corrected=corrected,
        mine=(lambda i: zlib.crc32(i.encode()) % portion.of == portion.share) if portion.of > 1 else None,
    )
    parts = [_put(place, jobs, heard) for jobs in _parts(intake.jobs(seen, order.columns))]
    return Made(tuple(parts), tuple(heard.told), intake.outcome.already_there, intake.outcome.set_aside)


def _parts(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    """Yield the jobs of one part at a time."""
    several, articles, characters = list[Job](), 0, 0
    for job in jobs:
        if job.articles:
            several.append(job)
            articles += len(job.articles)
            characters += sum(len(a.text) for a in job.articles)
        if articles >= PART_ARTICLES or characters >= PART_CHARACTERS:
            yield several
            several, articles, characters = [], 0, 0
    if several:
        yield several


def _put(place: Place, jobs: Sequence[Job], heard: _Heard) -> str:
    """Parse the articles of one part and put it into the place; return its name."""
    rules = fingerprint.fingerprint()
    ids = sorted(a.article_id for job in jobs for a in job.articles)
    name = hashlib.sha256("\n".join((rules, *ids)).encode()).hexdigest()[:32]
    if not place.has(name):
        made = [parallel.make(job) for job in jobs]
        for problem in (p for each in made for p in each.problems):
            heard.failed(problem)
        part = ParsedBatch.joined(made).read_at(dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))
        place.put(name, lambda making: write_files(making, part.tables, part.originals, rules=rules))
    return name
