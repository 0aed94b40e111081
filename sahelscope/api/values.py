"""Values as callers give them, made what the corpus can be asked with; what is none says how to write it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from sahelscope.language import characters


def several(name: str, values: Any) -> tuple[str, ...]:
    """Return the values of a filter; none for None. Raises TypeError for what is no word."""
    if values is None:
        return ()
    one_thing = isinstance(values, str | bytes) or not isinstance(values, Iterable)
    return tuple(one(name, value) for value in ([values] if one_thing else values))


def one(name: str, value: Any) -> str:
    """Return a word that can be stored and looked for. Raises TypeError for what is none."""
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}; write a word in quotation marks")
    return characters.whole(value)


def day(value: Any) -> dt.date | None:
    """Return a day, None for None and NaT. Raises ValueError for words that are none, TypeError for other things."""
    if is_gap(value):
        return None
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"{value!r} is no day; write it as 2026-05-03") from error
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if not isinstance(value, dt.date):
        raise TypeError(f'{value!r} is no day; write it as "2026-05-03"')
    return value.date() if isinstance(value, dt.datetime) else value


def is_gap(value: Any) -> bool:
    """Tell whether a value is None, NaN, NaT or NA; an array, of which pandas tells each, is none."""
    return value is None or bool(pd.api.types.is_scalar(value) and pd.isna(value))
