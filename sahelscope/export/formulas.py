"""No cell of a table is taken for a formula by a spreadsheet.

A cell that opens with ``=``, ``+``, ``-`` or ``@`` is run where the file is opened, also behind spaces and line breaks
that a spreadsheet trims, and with the wide signs of East Asian keyboards, which some take for the plain ones. Such a
cell gets a leading ``'``: the way that OWASP's page on CSV injection gives.
"""

from __future__ import annotations

import pandas as pd

from sahelscope.tables import TEXT

_FORMULA = r"^(?:[\s\u200b\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r])"


def tamed(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with a ``'`` before each cell of words that would be run; numbers, days and others stay."""
    safe = table.copy(deep=False)
    for i, name in enumerate(table.columns):
        column = table.iloc[:, i]
        if pd.api.types.is_string_dtype(column) or column.dtype == object:
            words = column.astype(TEXT)
            runs = words.str.contains(_FORMULA, regex=True).fillna(False).astype(bool)
            if runs.any():
                safe[name] = words.mask(runs, "'" + words)
    return safe
