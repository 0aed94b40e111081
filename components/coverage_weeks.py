"""The weeks in which an outlet has nothing on a country that others cover: its figure and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from components import address, compare, countries, figure, i18n, remembered, style
from components.coverage import OUTLETS
from components.voices import GRID, labels, layout, named_above
from sahelscope.store.questions import Corpus, Filters

_ = i18n.text
#: So many weeks are drawn; the others are in the table.
WEEKS = 52
#: Of a week so many days are filled; the rest is the gap to the next one.
_DRAWN_DAYS = 6
#: Pixels of one row, the name above its marks included.
_ROW = 48


def draw(corpus: Corpus, everywhere: Filters, chosen: Filters) -> None:
    """Draw the weeks of one country, or of two that are compared.

    ``everywhere``: the filters without outlets and countries.
    """
    st.header(_("coverage.gaps"), anchor=False)
    totals = corpus.covered(everywhere).groupby("country")["articles"].sum()
    # the country of the filters first, then the one that is covered most
    order = sorted(countries.SAHEL, key=lambda c: (c not in chosen.countries, -int(totals.get(c, 0))))
    country = address.choice("gaps", _("coverage.country"), order, countries.name)
    kind, other = compare.with_what()
    listed = (country, other) if kind == "country" and other != country else (country,)
    found = corpus.weeks(everywhere, listed)
    outlets = {*chosen.outlets, *([other] if kind == "outlet" and chosen.outlets else [])}
    found = found[found["outlet"].isin(outlets)] if outlets else found
    within = replace(everywhere, outlets=tuple(sorted(outlets)) or everywhere.outlets)
    no_week = corpus.count_in_no_week(within, listed)
    left_out = _("coverage.in_no_week", articles=i18n.count("articles", no_week)) if no_week else ""
    names = [countries.name(code) for code in listed]
    name = _("coverage.pair", first=names[0], second=names[1]) if len(names) > 1 else names[0]
    if found.empty:
        figure.lacking(_("coverage.no_weeks", country=name), f"{_('coverage.no_weeks_do')} {left_out}".strip())
        return
    if len(listed) > 1:
        found = found.assign(of=found["country"].map(countries.name))
    drawn = last_weeks(found)
    gaps = drawn[drawn["articles"] == 0]
    counted = _("coverage.gaps_counted", gaps=i18n.number(len(gaps)),
                weeks=i18n.count("weeks_counted", drawn["week"].nunique()))  # fmt: skip
    if kind in ("speaker", "period"):
        counted += " " + _("coverage.weeks_alone")
    counted += f" {left_out}" if left_out else ""
    said = figure.Said(
        "weeks", _("coverage.weeks_title", country=name), counted,
        _("coverage.weeks_alt", country=name, gaps=i18n.number(len(gaps))),
    )  # fmt: skip
    figure.draw(said, remembered.figure(weeks, found), found, corpus, everywhere)


def weeks(found: pd.DataFrame) -> go.Figure:
    """Return outlets by weeks of ``Corpus.weeks``: how many articles, a ring where only others tell.

    Of two countries, ``found`` has a column ``of`` with the name of each.
    """
    listed = last_weeks(found).sort_values("articles", ascending=False, kind="stable")
    outlets = list(dict.fromkeys(listed["outlet"]))[:OUTLETS]
    there = listed[listed["outlet"].isin(outlets)]
    there = there.assign(label=labels(there, "outlet"))
    names = sorted(dict.fromkeys(there["label"]), key=lambda label: _place(there, outlets, label))
    drawn = go.Figure()
    has, gap = there[there["articles"] > 0], there[there["articles"] == 0]
    drawn.add_bar(  # as wide as a week, so that none lies on its neighbour; higher for more articles
        orientation="h", name=_("coverage.has"), base=has["week"], x=[_DRAWN_DAYS * 86_400_000] * len(has),
        y=has["label"], width=[min(0.46, 0.14 + 0.07 * int(n)) for n in has["articles"]],
        marker={"color": style.accent(), "line": {"width": 0}}, **_pointed_at(has),
    )  # fmt: skip
    drawn.add_scatter(
        mode="markers", name=_("coverage.gap"), x=gap["week"] + pd.Timedelta(days=_DRAWN_DAYS / 2), y=gap["label"],
        marker={"symbol": "circle-open", "size": 8, "color": style.ink(), "line": {"width": 1.5}}, **_pointed_at(gap),
    )  # fmt: skip
    drawn.update_layout(**layout(60 + _ROW * max(2, len(names)), 2, 150) | {"barmode": "overlay"})
    room = pd.Timedelta(weeks=2)  # a lone week keeps its width
    ends = [listed["week"].min() - room, listed["week"].max() + room]
    drawn.update_xaxes(type="date", range=ends, tickangle=0, nticks=4, zeroline=False,
                       tickformat="%m/%Y" if i18n.language() == "fr" else "%b %Y",
                       tickfont={"color": style.muted()}, gridcolor=GRID)  # fmt: skip
    named_above(drawn, names, half=_ROW // 4)
    return drawn.update_yaxes(range=[-0.5, len(names) - 0.5], zeroline=False)


def last_weeks(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a year back from the last week in which the country is covered."""
    last: pd.DataFrame = found[found["week"] > found["week"].max() - pd.Timedelta(weeks=WEEKS)]
    return last


def _pointed_at(rows: pd.DataFrame) -> dict[str, Any]:
    """Return what a click and a hover tell of each row."""
    told = [[row.outlet, _told(row)] for row in rows.itertuples()]
    return {"customdata": told, "hovertemplate": "%{customdata[1]}<extra></extra>"}


def _place(there: pd.DataFrame, outlets: list[str], label: str) -> tuple[int, str]:
    """Return where a row stands: by its outlet, the two countries of one outlet together."""
    return outlets.index(there["outlet"][there["label"] == label].iloc[0]), label


def _told(row: Any) -> str:
    counted = i18n.count("articles", row.articles) if row.articles else _("coverage.nothing")
    others = _(
        "coverage.others",
        articles=i18n.count("articles", row.others),
        outlets=i18n.count("outlets_counted", row.outlets),
    )
    where = f"{row.outlet} · {countries.name(row.country)}"
    return f"<b>{where}</b><br>{_('coverage.week', day=i18n.day(row.week.date()))}<br>{counted}<br>{others}"
