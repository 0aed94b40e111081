"""Reads the files of event databases: ACLED's exports, old columns and new, and UCDP's georeferenced events (GED).

A file is known by its columns, whatever their case. CSV as both projects offer it, or a workbook. A workbook, or a
large file, is read in a process of its own, whose time and memory have an end: any reader of the dashboard brings one.
"""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from pathlib import Path

import pandas as pd

from sahelscope.compare import forms
from sahelscope.read import apart
from sahelscope.store.errors import StoreError

#: Bytes up to which a CSV is read in this process, and the seconds that a larger file may take.
_SMALL, _SECONDS = 250_000, 180.0
_WORKBOOKS = (".xlsx", ".xlsm")


def read(path: Path) -> pd.DataFrame:
    """Return their events, one row each, with ``forms.COLUMNS``.

    Rows without a day or outside every country are left out.

    Raises StoreError, with a sentence, for a file that cannot be read or is neither ACLED's nor UCDP's.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise StoreError(f"there is no file {path}") from error
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error})") from error
    return of_content(content, str(path))


def of_content(content: bytes, name: str) -> pd.DataFrame:
    """Return the same of a file's content; ``name`` is the file's, of which the ending counts."""
    if len(content) <= _SMALL and not name.lower().endswith(_WORKBOOKS):
        return here(content, name)
    with tempfile.TemporaryDirectory(prefix="sahelscope-") as folder:
        path = Path(folder, "theirs")  # never the name that it was brought under
        path.write_bytes(content)
        found = next(apart.read("sahelscope.compare.theirs_apart", path, name, seconds=_SECONDS))
    if isinstance(found, pd.DataFrame):
        return found
    raise StoreError(
        found if isinstance(found, str) else f"{name} {found.what}; export it again as CSV, or fewer years"
    )


def here(content: bytes, name: str) -> pd.DataFrame:
    """Return the same, read in this process."""
    table = _table(content, name)
    table.columns = [str(c).strip().lower() for c in table.columns]
    of = forms.kind(list(table.columns))
    if of is None:
        raise StoreError(
            f"{name} is neither an export of ACLED nor UCDP's georeferenced events: it has the columns "
            f"{', '.join(table.columns[:8])}; ACLED's has {', '.join(sorted(forms.ACLED_HAS))}"
        )
    found = forms.events(table, of)
    known = found["day_from"].notna() & found["country"].notna()
    return found[known].reset_index(drop=True)


def _table(content: bytes, name: str) -> pd.DataFrame:
    try:
        if name.lower().endswith(_WORKBOOKS):
            return pd.read_excel(io.BytesIO(content), dtype=str)
        try:
            words = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            words = content.decode("cp1252", errors="replace")
        head = words.partition("\n")[0]
        between = ";" if head.count(";") > head.count(",") else "\t" if head.count("\t") > head.count(",") else ","
        return pd.read_csv(io.StringIO(words), sep=between, dtype=str, keep_default_na=False)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, csv.Error) as error:
        raise StoreError(f"{name} cannot be read as a table ({error}); export it again as CSV") from error
