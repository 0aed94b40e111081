"""Whose words each outlet prints: a bar of sides for each outlet; of two that are compared, two bars for each."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from components import compare, figure, i18n, remembered, voices
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.quote_filter import QuoteFilter

_ = i18n.text


def draw(
    corpus: Corpus,
    chosen: Filters,
    only: QuoteFilter,
    name: str,
    most: int,
    percent: bool,
    on_select: Callable[[str], None],
) -> None:
    """Draw the figure of so many outlets; where nobody is quoted, say so. ``percent``: each bar is a hundred."""
    sets = compare.sets(chosen)
    every = [corpus.quoted_by("outlet", one.filters, only) for one in sets]
    if all(counted.empty for counted in every):
        figure.lacking(_("coverage.no_quotes"))
        return
    shown = compare.beside(sets, lambda f: corpus.quoted_by("outlet", f, only), "name", most)
    words = [_counted(one.name, counted) for one, counted in zip(sets, every, strict=True)]
    if (outlets := len(set().union(*(counted["name"] for counted in every)))) > most:
        words.append(_("voices.outlet_most", n=i18n.number(most)))
    if percent:
        words.append(_("coverage.a_hundred"))
    said = figure.Said(
        name,
        _("voices.outlet_title"),
        i18n.joined(words) + ". " + _("voices.click"),
        _("voices.outlet_alt", most=voices.outlet(shown["name"].iloc[0]), listed=voices.described(shown)),
    )
    table = compare.beside(sets, lambda f: corpus.quoted_by("outlet", f, only), "name", outlets)
    drawn = remembered.figure(voices.by_name, shown, percent)
    figure.draw(said, drawn, table, corpus, chosen, selection=("points",), on_select=on_select)


def _counted(name: str, counted: pd.DataFrame) -> str:
    """Say how many quotes there are in how many outlets."""
    totals = counted.groupby("name", dropna=False, sort=False)["total"].max()
    words = _(
        "voices.outlet_counted",
        quotes=i18n.count("quotes", int(totals.sum())),
        outlets=i18n.count("outlets_counted", len(totals)),
    )
    return f"{name}{i18n.colon()} {words}" if name else words
