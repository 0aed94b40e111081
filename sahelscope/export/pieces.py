"""A table as one file that is handed on piece by piece, so that nobody holds it whole."""

from __future__ import annotations

import codecs
import tempfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

import pandas as pd

from sahelscope.export import written, xlsx
from sahelscope.export.written import Form, Tags

#: Bytes of one piece of what is made on disk first.
_PIECE = 1 << 18


def pieces(
    frames: Iterable[pd.DataFrame], to: Form, sheet: str = "rows", about: xlsx.About | None = None,
    tags: Tags | None = None,
) -> Iterator[bytes]:  # fmt: skip
    """Yield the file that ``written.write_file`` would write, in pieces.

    Lines (CSV, JSON Lines) come as the rows do; any other form is made on disk first, where nobody sees it.
    """
    if to == "csv" and not tags:
        yield codecs.BOM_UTF8
        for i, frame in enumerate(frames):
            yield written.csv_text(frame, header=i == 0).encode("utf-8")
    elif to == "jsonl":
        yield from (written.jsonl_text(frame).encode("utf-8") for frame in frames)
    else:
        with tempfile.TemporaryFile() as out:
            if to == "csv":
                out.write(codecs.BOM_UTF8)
            written.write(frames, to, cast(BinaryIO, out), sheet, about, tags)
            out.seek(0)
            while piece := out.read(_PIECE):
                yield piece
