"""What looked like no article when it was read, kept apart in ``corpus/aside``, a JSON file each, until it is taken in.

corpus/aside/3f2a….json    the article, where it stood, and why it was set aside
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from sahelscope.read.original import Original
from sahelscope.store import files, seals

FOLDER = "aside"
#: So many are kept; a folder of a million broken files is no reason to fill the disk.
MOST = 2_000


class Aside(NamedTuple):
    """One text that was set aside."""

    article_id: str
    path: Path
    file: str  #: where it was read
    line: int
    title: str | None
    beginning: str
    reason: str
    owner: str = ""  #: stands for whoever brought it, "" where nobody said


def keep(folder: Path, article: Original, reason: str, owner: str = "") -> None:
    """Keep an article apart. Raises StoreError where the disk does not allow it."""
    inside = folder / FOLDER
    path = inside / f"{article.article_id}.json"
    with files.explained(folder):
        inside.mkdir(parents=True, exist_ok=True)
        if path.exists() or sum(1 for _ in inside.iterdir()) >= MOST:
            return
        cells: dict[str, Any] = {
            "text": article.text, "title": article.title, "outlet": article.outlet, "url": article.url,
            "date": article.published.isoformat() if article.published else None, "author": article.author,
            "language": article.language, "from_file": article.file, "from_line": article.line, "reason": reason,
            "owner": owner, "section": article.section, "origins": article.origins, "month_only": article.month_only,
        }  # fmt: skip
        files.write_text(path, json.dumps(seals.sealed(cells), ensure_ascii=False))


def all_of(folder: Path) -> list[Aside]:
    """Return what is set aside, by file and line."""
    found = []
    for path in (folder / FOLDER).glob("*.json") if (folder / FOLDER).is_dir() else ():
        with suppress(OSError, ValueError, KeyError, TypeError):
            cells = _cells(path)
            beginning = " ".join(str(cells["text"])[:600].split())[:200]
            where = str(cells.get("from_file") or ""), int(cells.get("from_line") or 0)
            told = (str(cells.get(key) or "") for key in ("reason", "owner"))
            found.append(Aside(path.stem, path, *where, cells.get("title"), beginning, *told))
    return sorted(found, key=lambda a: (a.file, a.line, a.article_id))


def damaged(folder: Path) -> Iterator[Path]:
    """Yield the files that are not as they were written; they are not shown."""
    for path in (folder / FOLDER).glob("*.json") if (folder / FOLDER).is_dir() else ():
        try:
            _cells(path)
        except (OSError, ValueError, TypeError):
            yield path


def _cells(path: Path) -> dict[str, Any]:
    """Return what a file holds. Raises OSError, ValueError where it cannot be read or is not as it was written."""
    cells: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if not seals.is_whole(cells):
        raise ValueError("it is not as it was written")
    return cells


def originals(folder: Path, ids: Iterable[str]) -> Iterator[Original]:
    """Yield the articles themselves, as they were read."""
    for article_id in ids:
        with suppress(OSError, ValueError, KeyError, TypeError):
            cells = _cells(folder / FOLDER / f"{article_id}.json")
            yield Original(
                text=str(cells["text"]), title=cells.get("title"), outlet=cells.get("outlet"), url=cells.get("url"),
                published=dt.date.fromisoformat(cells["date"]) if cells.get("date") else None,
                author=cells.get("author"), language=cells.get("language"), known_as=article_id,
                file=str(cells.get("from_file") or ""), line=int(cells.get("from_line") or 0),
                section=cells.get("section"), month_only=bool(cells.get("month_only")),
                origins=tuple((str(field), str(where)) for field, where in cells.get("origins") or ()),
            )  # fmt: skip


def forget(folder: Path, ids: Iterable[str]) -> None:
    """Take out what was taken in, or is not wanted."""
    if not (folder / FOLDER).is_dir():
        return
    for article_id in ids:
        with suppress(OSError):
            (folder / FOLDER / f"{article_id}.json").unlink()
