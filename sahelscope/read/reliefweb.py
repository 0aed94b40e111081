"""ReliefWeb's answers, as its API gives them.

{"data": [{"fields": {"title": …, "body": …, "source": [{"name": …}]}}]}
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sahelscope.read import blocks, fields, listed
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "ReliefWeb"
_LARGEST = 200_000_000
_LINK = re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,1000}\)")
_MARKS = re.compile(r"\*{1,3}|(?m:^#{1,6} )")


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file is an answer of ReliefWeb's API: a list of data whose items have fields."""
    start = head.text.lstrip()
    if not start.startswith("{") or '"fields"' not in start or '"data"' not in start:
        return False
    return "reliefweb" in start or ('"totalCount"' in start and '"href"' in start)


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield the reports; those that hold only attached files are kept as titles."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "is larger than 200 MB", "ask for fewer reports at a time")
        return
    try:
        items = json.loads(decode(path.read_bytes()))["data"]
    except (ValueError, RecursionError, KeyError) as error:
        line = getattr(error, "lineno", 0)
        what = f"is no whole answer of ReliefWeb ({getattr(error, 'msg', error)})"
        yield Problem(file, line, what, "download it again")
        return
    titles = 0
    for number, item in enumerate(items if isinstance(items, list) else [items], 1):
        given = item.get("fields") if isinstance(item, dict) else None
        if not isinstance(given, dict):
            yield Problem(file, number, "is no report of ReliefWeb: it has no fields", "ask for them again")
            continue
        cells = _cells(given)
        if not cells["text"] and cells["title"]:
            titles += 1
            yield from listed.titled(cells, file, number)
        else:
            yield from fields.original(cells, file=file, line=number, origins=dict.fromkeys(cells, "ReliefWeb"))
    if titles:
        yield listed.without_text(file, titles)


def _cells(given: dict[str, Any]) -> dict[str, Any]:
    """Return a report's fields under our names."""
    dates = given.get("date")
    dated = dates if isinstance(dates, dict) else {}
    sources = _names(given.get("source"))
    html = given.get("body-html")
    return {
        "title": given.get("title"),
        "text": blocks.text(html) if isinstance(html, str) and html.strip() else _plain(given.get("body")),
        "date": str(dated.get("original") or dated.get("created") or "")[:10],
        "outlet": ", ".join(sources) or "ReliefWeb",
        "url": given.get("url_alias") or given.get("url") or given.get("origin"),
        "language": next(iter(_names(given.get("language"), "code")), None),
    }


def _names(value: Any, key: str = "name") -> list[str]:
    """Return the names in a list of {"name": …}."""
    several = value if isinstance(value, list) else [value]
    return [str(v.get(key) or v.get("name")) for v in several if isinstance(v, dict) and (v.get(key) or v.get("name"))]


def _plain(body: Any) -> str:
    """Return a body, which ReliefWeb writes in Markdown, without its signs."""
    return _MARKS.sub("", _LINK.sub(r"\1", body)).strip() if isinstance(body, str) else ""
