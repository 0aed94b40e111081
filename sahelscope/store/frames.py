"""Answers of DuckDB as dataframes."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pyarrow as pa

from sahelscope import tables


def frame(answer: pa.Table) -> pd.DataFrame:
    """Return an answer of DuckDB as a dataframe with the types of ``tables``."""
    found: pd.DataFrame = answer.to_pandas(types_mapper=_pandas_type)
    return found


def _pandas_type(kind: pa.DataType) -> Any:
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return tables.TEXT
    if pa.types.is_integer(kind):
        return tables.WHOLE
    if pa.types.is_floating(kind):
        return tables.NUMBER
    if pa.types.is_boolean(kind):
        return tables.TRUTH
    return tables.DAY if pa.types.is_date(kind) else None
