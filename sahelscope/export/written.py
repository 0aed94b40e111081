"""Tables as files: CSV, Excel, Parquet, JSON Lines and references, written as the rows come and never held whole."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Literal

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from sahelscope.export import citations, layers, qdpx, xlsx
from sahelscope.export.formulas import tamed
from sahelscope.store import files
from sahelscope.store.errors import StoreError
from sahelscope.tables import TEXT

Form = Literal["csv", "xlsx", "parquet", "jsonl", "ris", "bib", "csl", "geojson", "gpkg", "qdpx"]
#: What returns a word for each column of a frame.
Tags = Callable[[pd.DataFrame], Sequence[str]]
#: The forms that every table can have; articles can be references, incidents layers of a map, quotes a coded project.
FORMS: tuple[Form, ...] = ("csv", "xlsx", "parquet", "jsonl")


def forms(table: str) -> tuple[Form, ...]:
    """Return the forms that a table can be written in."""
    more: dict[str, tuple[Form, ...]] = {
        "articles": citations.FORMS, "incidents": ("geojson", "gpkg"), "quotes": ("qdpx",),
    }  # fmt: skip
    return (*FORMS, *more.get(table, ()))


def write(
    frames: Iterable[pd.DataFrame], to: Form, out: BinaryIO, sheet: str = "rows",
    about: xlsx.About | None = None, tags: Tags | None = None,
) -> int:  # fmt: skip
    """Write the frames, at least one, as one file and return how many rows it has.

    ``sheet``: the name in a workbook; ``about``: returns the lines of its last sheet. ``tags``: returns what stands in
    a row under the header, a word a column; in CSV and workbooks only.

    Raises StoreError where a workbook would have more rows than a sheet holds (``xlsx_sheet.MOST_ROWS``).
    """
    if to == "xlsx":
        return xlsx.write({sheet: frames}, out, about, tags=tags)[sheet]
    if to == "ris" or to == "bib" or to == "csl":
        return citations.write(frames, to, out)
    if to == "geojson":
        return layers.geojson(frames, out)
    if to == "gpkg":
        return layers.geopackage(frames, out)
    if to == "qdpx":
        return qdpx.write(frames, out)
    count = 0
    parquet: pq.ParquetWriter | None = None
    for i, frame in enumerate(frames):
        count += len(frame)
        if to == "csv":
            if tags and i == 0:
                out.write((csv_text(frame.iloc[:0]) + _csv_row(tags(frame))).encode("utf-8"))
            out.write(csv_text(frame, header=i == 0 and not tags).encode("utf-8"))
        elif to == "jsonl":
            out.write(jsonl_text(frame).encode("utf-8"))
        else:
            table = pa.Table.from_pandas(frame, preserve_index=False)
            parquet = parquet or pq.ParquetWriter(out, table.schema, compression="zstd")
            parquet.write_table(table)
    if parquet:
        parquet.close()
    return count


def csv_text(frame: pd.DataFrame, *, header: bool = True) -> str:
    """Return the frame as CSV in which no cell is taken for a formula: such a cell gets a leading '."""
    safe = tamed(frame)
    out = io.StringIO()
    safe.to_csv(out, index=False, header=header, lineterminator="\r\n")
    return out.getvalue()


def _csv_row(cells: Sequence[str]) -> str:
    return csv_text(pd.DataFrame([cells], dtype=TEXT), header=False)


def jsonl_text(frame: pd.DataFrame) -> str:
    """Return the frame as JSON Lines, the exact text in every cell, days as 2021-05-03, unknown as null."""
    if frame.empty:
        return ""
    plain = frame.copy(deep=False)
    for name, column in frame.items():
        if isinstance(column.dtype, pd.ArrowDtype):
            plain[str(name)] = column.astype(TEXT)
    text: str = plain.to_json(orient="records", lines=True, force_ascii=False, date_format="iso")
    return text if not text or text.endswith("\n") else text + "\n"


def write_file(
    frames: Iterable[pd.DataFrame], to: Form, path: Path, sheet: str = "rows",
    about: xlsx.About | None = None, tags: Tags | None = None,
) -> int:  # fmt: skip
    """Write the frames to a file that appears whole or not at all, and return how many rows it has.

    CSV begins with the mark that spreadsheets need to read accents. Raises StoreError where it cannot be written.
    """

    def fill(out: BinaryIO) -> int:
        if to == "csv":
            out.write(codecs.BOM_UTF8)
        return write(frames, to, out, sheet, about, tags)

    return write_with(fill, path)


def write_with(fill: Callable[[BinaryIO], int], path: Path) -> int:
    """Let ``fill`` write a file that appears whole or not at all, and return what it returns."""
    making = path.with_name(f"{files.UNFINISHED}{path.name}")
    try:
        with files.explained(path):
            try:
                with making.open("wb") as out:
                    count = fill(out)
            except FileNotFoundError as error:
                raise StoreError(f"the folder {path.parent} is not there; make it first") from error
            making.replace(path)
    finally:
        making.unlink(missing_ok=True)
    return count
