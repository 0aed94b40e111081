"""Files, texts and dataframes that are given to be read, as files that the readers know."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from sahelscope import settings
from sahelscope.api.values import is_gap
from sahelscope.read.columns import FIELDS, GUESSED

_ADDRESS = re.compile(r"https?://\S+")
_FILE_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")


def files(given: Any, folder: Path, columns: Mapping[str, str]) -> tuple[list[Path], dict[Path, str]]:
    """Return the files to read, and the names of those that are written here for texts and dataframes."""
    folder.mkdir(parents=True)
    if isinstance(given, pd.DataFrame):
        return _written(_rows(given, columns), folder / "dataframe.jsonl")
    if isinstance(given, pd.Series):  # a gap in a column of texts is an article without a text
        given = given.astype(object).where(given.notna(), "")
    one_thing = isinstance(given, str | bytes | bytearray | Mapping) or not isinstance(given, Iterable)
    several = [given] if one_thing else list(given)
    for one in several:
        if not isinstance(one, str | Path):
            raise TypeError(f"cannot read a {type(one).__name__}; give paths, texts, or a dataframe")
        if isinstance(one, str) and _ADDRESS.fullmatch(one):
            raise ValueError(f"{one} is an address; save the page as a file, or read it with `sahelscope fetch`")
    texts = [g for g in several if isinstance(g, str) and _is_text(g)]
    files, names = _written([{"text": text} for text in texts], folder / "texts.jsonl") if texts else ([], {})
    return [settings.home_folder(g) for g in several if not (isinstance(g, str) and _is_text(g))] + files, names


def _is_text(words: str) -> bool:
    """Tell a text from a path: it has several words, and there is no such file. An empty text names no folder."""
    if not words.strip() or "\n" in words or "\0" in words or len(words) > 1000:
        return True
    try:
        there = Path(words).exists()
    except OSError:  # too long for a name
        return True
    return not there and len(words.split()) > 1 and not _FILE_ENDING.search(words)


def _written(rows: Iterable[Mapping[str, Any]], path: Path) -> tuple[list[Path], dict[Path, str]]:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return [path], {path: path.stem}


def _rows(table: pd.DataFrame, columns: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return a dataframe's rows by the fields of an article. Raises ValueError where no column holds texts."""
    printed = [str(column) for column in table.columns]
    names = {name: place for place, name in enumerate(printed)}
    if missing := [column for column in columns.values() if column not in names]:
        raise ValueError(f"the dataframe has no column {missing[0]!r} (its columns: {', '.join(names)})")
    used = {**GUESSED.guess(names), **columns}
    if "text" not in used:
        listed = ", ".join(names) or "none"
        raise ValueError(
            f"the dataframe has no column with the text (its columns: {listed}); "
            'name it "text", or say which it is: columns={"text": "…"}'
        )
    if twice := [column for column in used.values() if printed.count(column) > 1]:
        raise ValueError(f"the dataframe has several columns {twice[0]!r}; rename all but one")
    cells = {field: table.iloc[:, names[column]].astype(object) for field, column in used.items()}
    return [
        {field: _cell(value) for field, value in zip(cells, row, strict=True)}
        for row in zip(*cells.values(), strict=True)
    ]


def columns(chosen: Any) -> dict[str, str]:
    """Return field -> column. Raises ValueError for what is no field, TypeError for what is no such mapping."""
    if not isinstance(chosen, Mapping | None):
        raise TypeError(f'columns is {chosen!r}; write which is which: columns={{"text": "Body"}}')
    if unknown := [field for field in chosen or {} if field not in FIELDS]:
        raise ValueError(f"{unknown[0]!r} is no field of an article; fields are {', '.join(FIELDS)}")
    return {field: str(column) for field, column in (chosen or {}).items()}


def _cell(value: Any) -> Any:
    if isinstance(value, dt.date):  # a Timestamp is one; NaT is not
        return None if pd.isna(value) else value.isoformat()[:10]
    if isinstance(value, str | list | tuple):
        return value
    return None if is_gap(value) else str(value)
