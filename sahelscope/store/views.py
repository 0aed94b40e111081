"""Saved views: a page with its filters under a name, and when somebody last looked at it.

They lie beside the articles, in ``corpus/views.json``, so that a desk shares them with its corpus. A view is what the
address of a page holds (``?country=MLI&period=3m``), so a period that is counted back moves with the newest article.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sahelscope.store import files
from sahelscope.store.errors import StoreError

FILE = "views.json"
#: Letters of a name, and views of a corpus.
LONGEST, MOST = 80, 200


@dataclass(frozen=True)
class View:
    """One view: its name, the page, and what the address holds, each name with its values."""

    name: str
    page: str
    address: Mapping[str, Sequence[str]]
    seen: str = ""  #: when somebody last looked: UTC, "2026-05-07T09:12:44+00:00"; "" for never


def read(folder: Path) -> list[View]:
    """Return the views, by name. Raises StoreError where the file is damaged."""
    path = folder / FILE
    try:
        found = [_view(cells) for cells in json.loads(path.read_text(encoding="utf-8"))["views"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            f"{path} is damaged ({error}); mend it, or move it away: only saved views are in it"
        ) from error
    return sorted(found, key=lambda v: v.name.casefold())


def _view(cells: Mapping[str, object]) -> View:
    name, page, seen, address = cells["name"], cells["page"], cells.get("seen", ""), cells["address"]
    if not (isinstance(name, str) and isinstance(page, str) and isinstance(seen, str) and isinstance(address, dict)):
        raise TypeError("a view needs a name, a page and an address")
    return View(name, page, {str(key): tuple(map(str, values)) for key, values in address.items()}, seen)


def save(folder: Path, view: View) -> None:
    """Keep a view; one of the same name is replaced. Raises ValueError for a name that is none, or too many views."""
    name = " ".join(view.name.split())
    if not name or len(name) > LONGEST:
        raise ValueError(f"a view needs a name of at most {LONGEST} letters")
    with files.lock(folder):
        others = [v for v in read(folder) if v.name != name]
        if len(others) >= MOST:
            raise ValueError(f"there are {MOST} views already; remove some first")
        _write(folder, [*others, replace(view, name=name)])


def remove(folder: Path, name: str) -> None:
    """Take a view away; nothing where there is none of that name."""
    with files.lock(folder):
        _write(folder, [v for v in read(folder) if v.name != name])


def looked(folder: Path, name: str, when: dt.datetime | None = None) -> None:
    """Note that somebody looks at a view now."""
    moment = (when or dt.datetime.now(dt.UTC)).isoformat(timespec="seconds")
    with files.lock(folder):
        _write(folder, [replace(v, seen=moment) if v.name == name else v for v in read(folder)])


def _write(folder: Path, views: Sequence[View]) -> None:
    with files.explained(folder):
        content = json.dumps({"views": [asdict(v) for v in views]}, ensure_ascii=False, indent=1)
        files.write_text(folder / FILE, content + "\n")
