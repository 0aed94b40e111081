"""Take articles out of the corpus, and bring back what was taken out last.

    corpus/removed/000003/parts/    what the third removal took out, with what was found in it, as in corpus/parts

The copy is written first: killed at any point, nothing is lost, and the same command again brings it to the end.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

from sahelscope.corpus import correct
from sahelscope.corpus.parallel import ParsedBatch
from sahelscope.store import files
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.store.publish import publish
from sahelscope.tables import STORED

#: The folder of what was removed, in the corpus's own.
REMOVED = "removed"


def remove(folder: Path, ids: Collection[str]) -> int:
    """Take articles out, given by their ids, and return how many there were. They are kept, so that ``undo`` can be.

    Raises StoreError where a part is damaged or the corpus cannot be written.
    """
    store = Parts(folder)
    store.check_format()
    with files.lock(folder):
        touched = [(part, here) for part in store.all() if (here := _ids(part).intersection(ids))]
        if not touched:
            return 0
        kept = Parts(folder / REMOVED / f"{max((int(p.name) for p in _removals(folder)), default=0) + 1:06}")
        for part, here in touched:
            rows = _rows(part)
            gone = rows.without(_ids(part) - here)
            kept.write(gone.tables, gone.originals, rules=part.rules, sample=part.sample)
        for part, here in touched:
            rest = _rows(part).without(here)
            if rest.articles:
                store.replace(part, rest.tables, rest.originals, rules=part.rules)
            else:
                store.remove(part)
        publish(folder)
    return sum(len(here) for _, here in touched)


def undo(folder: Path) -> int:
    """Bring back what was taken out last and return how many articles that are; 0 where nothing is kept.

    What was added again meanwhile stays as it is. Raises StoreError as ``remove`` does.
    """
    store = Parts(folder)
    store.check_format()
    with files.lock(folder):
        last = max(_removals(folder), default=None)
        if last is None:
            return 0
        there, taken = set(store.ids()), Parts(last).all()
        for part in taken:
            rows = _rows(part).without(there)
            if rows.articles:
                store.write(rows.tables, rows.originals, rules=part.rules, sample=part.sample)
    correct.correct(folder, ())  # what was corrected meanwhile holds for them, too; publishes
    with files.lock(folder):
        _drop(last)
    return sum(part.articles for part in taken)


def forget(folder: Path) -> int:
    """Delete for good what was taken out and return how many removals were kept."""
    with files.lock(folder):
        kept = _removals(folder)
        for removal in kept:
            _drop(removal)
    return len(kept)


def _removals(folder: Path) -> list[Path]:
    """Return the folders of what is kept."""
    where = folder / REMOVED
    return [p for p in where.iterdir() if p.name.isdigit()] if where.is_dir() else []


def _drop(removal: Path) -> None:
    with files.explained(removal.parent):
        doomed = removal.with_name(f"{files.UNFINISHED}{removal.name}")
        removal.rename(doomed)  # first the name, so that a kill midway leaves no half of it to bring back
        shutil.rmtree(doomed, ignore_errors=True)
        files.sweep(removal.parent)


def _ids(part: Part) -> set[str]:
    return set(part.read(ORIGINALS, ["article_id"])["article_id"])


def _rows(part: Part) -> ParsedBatch:
    return ParsedBatch({name: part.read(name) for name in STORED if name != ORIGINALS}, part.read(ORIGINALS))
