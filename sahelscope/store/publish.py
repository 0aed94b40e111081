"""Makes what the dashboard reads out of the parts: ``corpus.duckdb`` (counts, filters) and ``search.sqlite`` (words).

    corpus/published/000007/corpus.duckdb  search.sqlite  published.json
    corpus/published/CURRENT                the name of the folder that counts (versions.py)

Both files are made in a new folder; then CURRENT is replaced in one step. A reader sees the old pair or the new pair,
never a mixture, and one that has the old pair open keeps it.

Articles, quotes and events are numbered in the order of their publication days, undated ones first, so that a period is
a range of numbers and "newest first" is "highest number first".
"""

from __future__ import annotations

import json
import logging
import shutil
import time
from pathlib import Path

from sahelscope import tables
from sahelscope.store import corrections, files, seals, versions
from sahelscope.store.build import make
from sahelscope.store.by_hand import By
from sahelscope.store.files import ABOUT, DUCKDB, SQLITE
from sahelscope.store.parts import FORMAT, Part, Parts

LOG = logging.getLogger(__name__)


def publish(folder: Path) -> str:
    """Make the parts of the corpus visible and return the new version's name. Needs the lock.

    The sample is left out, and removed, once there are other articles, unless the store keeps it.
    Raises StoreError where a part is damaged or the disk is full; what was published before then stays.
    """
    start = time.monotonic()
    parts = Parts(folder)
    parts.tidy()
    counted = _without_sample(parts)
    published = folder / "published"
    every = corrections.lines(folder)
    by = By(corrections.in_force(every), corrections.stamp(folder), every)
    with files.explained(folder):
        published.mkdir(parents=True, exist_ok=True)
        files.sweep(published)
        number = max((int(p.name) for p in published.iterdir() if p.name.isdigit()), default=0) + 1
        name = f"{number:06}"
        versions.begin(published)
        with files.new_folder(published / name) as making:
            make(making, counted, by=by, before=versions.folder(published))
        versions.put(published, name)
    _forget_older(published, name)
    LOG.info("published version %s from %d parts in %.1f s", name, len(counted), time.monotonic() - start)
    return name


def is_current(folder: Path) -> bool:
    """Tell whether what is published holds exactly what is stored and was corrected, in this form and whole."""
    try:
        version = versions.folder(folder / "published")
        if version is None:
            return False
        about = json.loads((version / ABOUT).read_text(encoding="utf-8"))
        sizes = {n: (version / n).stat().st_size for n in (DUCKDB, SQLITE)}
        stored = [p.path.name for p in Parts(folder).all()]
        return bool(
            about["format"] == FORMAT
            and about.get("layout") == files.LAYOUT
            and about["shape"] == tables.shape()
            and about["parts"] == stored
            and about.get("corrections", "") == corrections.stamp(folder)
            and about["sizes"] == sizes
            and seals.is_whole(about)
            and not seals.changed(version, about)
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _without_sample(parts: Parts) -> list[Part]:
    found = parts.all()
    own = [p for p in found if not p.sample]
    if own and not parts.settings().get("keep_sample"):
        for part in found:
            if part.sample:
                parts.remove(part)
        return own
    return found


def _forget_older(published: Path, current: str) -> None:
    """Remove all but the version that counts and the one before, which a reader may be about to open."""
    versions = sorted(p.name for p in published.iterdir() if p.name.isdigit() and p.name != current)
    for name in versions[:-1]:
        shutil.rmtree(published / name, ignore_errors=True)
