"""The parts of the page of coverage, each with its question, its figure and its words."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from components import (
    address,
    cards,
    compare,
    coverage,
    coverage_genders,
    export,
    figure,
    filters,
    frame,
    i18n,
    outlet_sides,
    remembered,
)
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import ListedArticle, rows
from sahelscope.store.voices import EVERY_QUOTE

_ = i18n.text
MEASURES = ("articles", "about", "events", "quotes")
PAGE = 10


def outlets_by_country(corpus: Corpus, chosen: Filters, everywhere: Filters) -> None:
    """Draw outlets by countries; a click on a cell filters.

    ``everywhere``: the filters without outlets and countries. Two countries or outlets that are compared stand in the
    grid, framed; of two speakers or periods the grid holds the difference.
    """
    measure = address.choice("count", _("coverage.measure"), MEASURES, lambda m: _(f"measure.{m}"))
    share, sets, (kind, other) = compare.share(), compare.sets(chosen), compare.with_what()
    apart = len(sets) > 1 and kind in ("speaker", "period")
    both = [corpus.covered(_all(one.filters)) for one in sets] if apart else [corpus.covered(everywhere)]
    covered = pd.concat(both)
    outlets, listed = coverage.axes(covered)
    if not outlets or not listed:
        figure.lacking(_("coverage.no_outlet"), _("coverage.no_outlet_do"))
        return
    title = _("coverage.grid_title", measure=_(f"measure.{measure}"))
    if share:
        title = _("coverage.grid_title_share", measure=_(f"measure.{measure}"))
    if apart:
        title += f" ({_('coverage.less', first=sets[0].name, second=sets[1].name)})"
    words = _counted(both[0], covered["country"].nunique() - len(listed))
    if kind in ("country", "outlet"):
        words.append(_("coverage.framed"))
    said = figure.Said(
        "coverage", title, " ".join([*words, _("coverage.grid_hint")]),
        coverage.described(both[0], measure),
    )  # fmt: skip
    framed = ([*chosen.outlets, *([other] if kind == "outlet" else [])],
              [*chosen.countries, *([other] if kind == "country" else [])])  # fmt: skip
    drawn = remembered.figure(coverage.grid, both[0], measure, share, framed, both[1] if apart else None)
    table = pd.concat([t.assign(compared=one.name) for t, one in zip(both, sets, strict=True)]) if apart else covered
    figure.draw(said, drawn, table, corpus, everywhere, selection=("points",), on_select=_take_cell)


def _all(chosen: Filters) -> Filters:
    return replace(chosen, outlets=(), countries=())


def _counted(covered: pd.DataFrame, hidden: int) -> list[str]:
    """Say how many articles of how many outlets there are, and what has no row or column."""
    named = covered[covered["outlet"].notna()]
    articles = int(named.drop_duplicates("outlet")["of"].sum())
    words = [_("coverage.counted", articles=i18n.count("articles", articles),
               outlets=i18n.count("outlets_counted", named["outlet"].nunique()))]  # fmt: skip
    unnamed = covered[covered["outlet"].isna()]["of"].max()
    if pd.notna(unnamed):
        words.append(_("coverage.unnamed", articles=i18n.count("articles", int(unnamed))))
    if hidden > 0:
        words.append(_("coverage.hidden", countries=i18n.count("countries_counted", hidden)))
    return words


def articles(corpus: Corpus, chosen: Filters) -> None:
    """Draw the articles behind the chosen cell."""
    count = corpus.count_articles(chosen)
    st.header(_("coverage.behind", articles=i18n.count("articles", count)), anchor=False)
    first = frame.pages(count, PAGE, f"coverage-{hash(chosen)}")
    cards.articles(rows(ListedArticle, corpus.articles(chosen, PAGE, first)))
    export.button(
        "articles", chosen, _("export.rows", rows=i18n.count("articles", count)),
        lambda: corpus.every_article(chosen),
    )  # fmt: skip


def whose_words(corpus: Corpus, chosen: Filters) -> None:
    """Draw whose words each outlet prints: sides; women and men, where the text shows it."""
    left, right = frame.pair("voices")
    with left:
        outlet_sides.draw(corpus, chosen, EVERY_QUOTE, "sides-by-outlet", coverage.OUTLETS, True, _take_side)
    with right:
        coverage_genders.draw(corpus, chosen)


def _take_cell(key: str) -> None:
    for outlet, country, *_rest in _clicked(key):
        filters.only("outlet", outlet)
        filters.only("country", country)


def _take_side(key: str) -> None:
    for side, outlet, *_rest in _clicked(key):
        filters.only("outlet", outlet)
        filters.only("side", side)


def _clicked(key: str) -> list[list[str]]:
    points = st.session_state[key]["selection"]["points"]
    return [point["customdata"] for point in points[:1] if point.get("customdata")]
