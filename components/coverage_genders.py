"""Whose words each outlet prints, women's or men's: its figure and what is said of it."""

from __future__ import annotations

import pandas as pd
import plotly.graph_objects as go

from components import compare, figure, i18n, remembered, style
from components.coverage import OUTLETS
from components.voices import END, GRID, labels, layout, named_above
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
_GENDERS = {"f": ("#7B3F98", "#C08BE0"), "m": ("#2E7D6B", "#6CC5B0"), "unknown": ("#B5AEA3", "#5E584F")}


def draw(corpus: Corpus, chosen: Filters) -> None:
    """Draw women, men and those of whom no text shows it, in each outlet; of two that are compared, a bar each."""
    sets = compare.sets(chosen)
    every = compare.beside(sets, corpus.genders_by_outlet, "outlet", 10_000)
    if every.empty:
        figure.lacking(_("coverage.no_persons"))
        return
    of = {g: int(every[every["gender"] == g]["quotes"].sum()) for g in _GENDERS}
    how = every[every["gender"] != "unknown"].groupby("how")["quotes"].sum().sort_values(ascending=False)
    known = ", ".join(f"{_('how.' + str(by))} {i18n.number(n)}" for by, n in how.items())
    words = _("gender.counted", f=i18n.number(of["f"]), m=i18n.number(of["m"]), unknown=i18n.number(of["unknown"]))
    said = figure.Said(
        "women-and-men", _("gender.title"), words + " " + (_("gender.how", known=known) if known else ""), words
    )
    shown = compare.beside(sets, corpus.genders_by_outlet, "outlet", OUTLETS)
    figure.draw(said, remembered.figure(bars, shown), every, corpus, chosen)


def bars(counted: pd.DataFrame) -> go.Figure:
    """Return one bar of a hundred an outlet of ``Corpus.genders_by_outlet``: women, men, not shown.

    Of two that are compared, ``counted`` has a column ``of`` with the name of each.
    """
    counted = counted.assign(label=labels(counted, "outlet"))
    totals = counted.groupby("label", sort=False)["quotes"].sum()
    drawn = go.Figure()
    for gender, pair in _GENDERS.items():
        rows = counted[counted["gender"] == gender].groupby("label", sort=False)["quotes"].sum()
        of = totals.reindex(rows.index)
        drawn.add_bar(
            orientation="h", name=_(f"gender.{gender}"), y=list(rows.index), x=list(100 * rows / of),
            marker={"color": pair[style.dark()], "line": {"width": 0}},
            customdata=[[i18n.count("quotes", int(n)), i18n.number(all_)] for n, all_ in zip(rows, of, strict=True)],
            hovertemplate="<b>%{y}</b><br>" + _(f"gender.{gender}") + "<br>"
            + _("voices.hover", quotes="%{customdata[0]}", all="%{customdata[1]}") + "<extra></extra>",
        )  # fmt: skip
    room = layout(40 + 46 * max(2, len(totals)), len(_GENDERS))
    drawn.update_layout(**room | {"margin": room["margin"] | {"r": END}}, bargap=0.6)
    named_above(drawn, list(totals.index))
    hundred = {"range": [0, 100], "ticksuffix": _("voices.percent"), "tickfont": {"color": style.muted()}}
    return drawn.update_xaxes(**hundred, dtick=25, gridcolor=GRID, zeroline=False, fixedrange=True)
