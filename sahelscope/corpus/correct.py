"""Correct one article by hand: the correction is kept, the article parsed again, the dashboard's files written anew."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sahelscope import tables
from sahelscope.corpus.parallel import Job, ParsedBatch, make
from sahelscope.store import corrections, files
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.store.publish import publish


def correct_article(folder: Path, article_id: str, fields: Mapping[str, str | None]) -> None:
    """Set fields of an article (``corrections.FIELDS``) to what they should be; None takes a correction back.

    Raises KeyError where there is no such article, ValueError for a value that a field cannot have, and StoreError
    where the corpus cannot be written.
    """
    store = Parts(folder)
    store.check_format()
    with files.lock(folder):
        part = _part(store, article_id)
        corrections.put(folder, article_id, fields)
        rows = part.read(ORIGINALS)
        (article,) = tables.from_originals(rows[rows["article_id"] == article_id])
        corrected = make(Job((article,), corrections=corrections.of([article], corrections.read(folder))))
        if corrected.problems:
            raise ValueError(str(corrected.problems[0]))
        old = ParsedBatch({name: part.read(name) for name in corrected.tables}, rows)
        store.replace(part, ParsedBatch.joined([old.without({article_id}), corrected]).tables, rows, rules=part.rules)
        publish(folder)


def _part(store: Parts, article_id: str) -> Part:
    for part in store.all():
        if (part.read(ORIGINALS, ["article_id"])["article_id"] == article_id).any():
            return part
    raise KeyError(article_id)
