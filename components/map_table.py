"""The numbers of the map as a table beside it; a line does what its area does."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from components import event_words, i18n, map_area, row_table
from components.map_data import Mapped
from sahelscope.store.mapped import MEASURED

_ = i18n.text


def draw(found: Mapped, outlined: Sequence[str]) -> None:
    """Draw the numbers as a table; to take a line, by pointer or keyboard, is to click on its area."""
    table = found.table
    if table.empty:  # the page says so below
        return
    columns: dict[str, list[str] | list[int]] = {"name": [str(name) for name in table["name"]]}
    if found.share or found.compared:
        columns["value"] = [found.write(value) for value in table["value"]]
    for measure in sorted(MEASURED, key=lambda m: m != found.measure):
        if measure == "deaths":
            columns[measure] = _deaths(table)
        elif measure in table.columns:
            columns[measure] = [int(n) for n in table[measure].fillna(0)]
    shown = pd.DataFrame(columns)
    named = {"name": (_(f"level.{found.level}"), 112)}
    # tolls stand from low to high
    counted = {name: 108 if name == "deaths" else 88 for name in columns if name != "name"}
    heads = named | {name: (_(f"measure.{name}"), width) for name, width in counted.items()}
    chosen = next((area for area in table["area"] if area in outlined), "")
    row_table.draw(
        "areas", shown, heads, list(table["area"]), _("map.table_alt"), open_one=map_area.take, chosen=chosen,
        stacked=False,
    )  # fmt: skip


def _deaths(table: pd.DataFrame) -> list[str]:
    tolls = table[["deaths_low", "deaths", "deaths_open", "deaths_about"]].fillna(0).astype(int)
    return [event_words.deaths(*toll) for toll in tolls.itertuples(index=False)]
