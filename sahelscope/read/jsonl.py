"""JSON Lines: an article a line, {"title": …, "text": …, "date": …, "outlet": …, "url": …}."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import lines, when
from sahelscope.read.columns import Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.objects import Objects, date
from sahelscope.read.original import Original, Problem

NAME = "JSON Lines"
TABLE = True
ENDINGS = (".jsonl", ".ndjson")
#: To tell 03/05 from 05/03, so many articles are looked at first.
_LOOK = 2000


def fits(path: Path, head: Head, columns: Columns) -> bool:
    """Tell whether the file holds a JSON object a line."""
    return path.suffix.lower() in ENDINGS or head.text.lstrip().startswith("{")


def read(path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles; a line that cannot be read is named and costs no other."""
    objects = Objects(file, columns, month_first=_month_first(path, columns))
    for line in lines.read(path):
        if not line.text.strip():
            continue
        if line.cut:
            yield Problem(file, line.number, "is longer than any article", "split it into one article a line")
            continue
        try:
            found = json.loads(line.text)
        except (ValueError, RecursionError) as error:
            what = getattr(error, "msg", str(error))
            yield Problem(file, line.number, f"is no whole JSON object ({what})", "mend this line or delete it")
            continue
        several = found if isinstance(found, list) and any(isinstance(one, dict) for one in found) else [found]
        if not isinstance(several[0], dict):
            yield Problem(file, line.number, "is no JSON object", 'write {"title": …, "text": …, "date": …}')
            continue
        for one in several:
            if isinstance(one, dict):
                yield from objects.read(one, line.number)
    yield from objects.ending()


def _month_first(path: Path, columns: Columns) -> bool:
    """Tell whether dates such as 03/05/2021 in this file have their month first."""
    balance = 0
    for line in lines.read(path):
        if line.number > _LOOK:
            break
        try:
            found = json.loads(line.text)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            balance += when.order(date(found, columns))
    return balance > 0
