"""The row of HXL tags under the header, by which humanitarian tools know what a column holds: #date, #adm1+name.

The tags are in data/hxl.csv; a column without one has none, as the standard allows. https://hxlstandard.org
"""

from __future__ import annotations

from functools import cache

import pandas as pd

from sahelscope.language import lexicon
from sahelscope.paths import DATA

PATH = DATA / "hxl.csv"
#: The tables that can have such a row.
TABLES = ("incidents", "events")


@cache
def _known() -> dict[str, str]:
    columns = ("column", "tag")
    return {cells["column"]: cells["tag"] for _, cells in lexicon.rows(PATH, columns, columns)}


def tags(frame: pd.DataFrame) -> list[str]:
    """Return a tag for each column, "" where there is none.

    A place is a name in one table and an id in the other, where its name stands beside it: there it is a code.
    """
    names = [str(name) for name in frame.columns]
    return [_known().get(n, "").replace("+name", "+code" if f"{n}_name" in names else "+name") for n in names]
