"""The parts of the page of coverage, each with its question, its figure and its words."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import (
    address,
    cards,
    countries,
    coverage,
    export,
    figure,
    filters,
    frame,
    i18n,
    languages,
    tables,
    voices,
)
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import LanguageOfRow, ListedArticle, ReprintRow, rows
from sahelscope.store.voices import EVERY_QUOTE

_ = i18n.text
MEASURES = ("articles", "about", "events", "quotes")
SHARES = ("count", "share")
PAGE = 10


def outlets_by_country(corpus: Corpus, chosen: Filters, everywhere: Filters) -> None:
    """Draw outlets by countries; a click on a cell filters.

    ``everywhere``: the filters without outlets and countries.
    """
    left, right = st.columns(2, vertical_alignment="bottom")
    with left:
        measure = address.choice("count", _("coverage.measure"), MEASURES, lambda m: _(f"measure.{m}"))
    with right:
        share = address.choice("cells", _("coverage.cells"), SHARES, lambda s: _(f"cells.{s}")) == "share"
    covered = corpus.covered(everywhere)
    outlets, listed = coverage.axes(covered)
    if not outlets or not listed:
        figure.nothing(_("coverage.no_outlet"), _("coverage.no_outlet_do"))
        return
    named = covered[covered["outlet"].notna()]
    articles = int(named.drop_duplicates("outlet")["of"].sum())
    words = [_("coverage.counted", articles=i18n.count("articles", articles),
               outlets=i18n.count("outlets_counted", named["outlet"].nunique()))]  # fmt: skip
    unnamed = covered[covered["outlet"].isna()]["of"].max()
    if pd.notna(unnamed):
        words.append(_("coverage.unnamed", articles=i18n.count("articles", int(unnamed))))
    if (hidden := named["country"].nunique() - len(listed)) > 0:
        words.append(_("coverage.hidden", countries=i18n.count("countries_counted", hidden)))
    said = figure.Said(
        "coverage", _("coverage.grid_title", measure=_(f"measure.{measure}")),
        " ".join([*words, _("coverage.grid_hint")]),
        _("coverage.grid_alt", outlet=outlets[0], country=countries.name(listed[0])),
    )  # fmt: skip
    drawn = coverage.grid(covered, measure, share, (chosen.outlets, chosen.countries))
    figure.draw(said, drawn, covered, corpus, everywhere, selection=("points",), on_select=_take_cell)


def articles(corpus: Corpus, chosen: Filters) -> None:
    """Draw the articles behind the chosen cell."""
    count = corpus.count_articles(chosen)
    st.header(_("coverage.behind", articles=i18n.count("articles", count)), anchor=False)
    first = frame.pages(count, PAGE, f"coverage-{hash(chosen)}")
    for row in rows(ListedArticle, corpus.articles(chosen, PAGE, first)):
        cards.article(row)
    export.button(
        "articles", chosen, _("export.rows", rows=i18n.count("articles", count)),
        lambda: corpus.articles(chosen, limit=count),
    )  # fmt: skip


def whose_words(corpus: Corpus, chosen: Filters) -> None:
    """Draw whose words each outlet prints: sides; women and men, where the text shows it."""
    counted = corpus.quoted_by("outlet", chosen, EVERY_QUOTE)
    if counted.empty:
        figure.nothing(_("coverage.no_quotes"))
        return
    left, right = frame.pair("voices")
    totals = counted.groupby("name", dropna=False, sort=False)["total"].max()
    with left:
        figure.draw(
            figure.Said(
                "sides-by-outlet", _("voices.outlet_title"),
                _("voices.outlet_counted", quotes=i18n.count("quotes", int(totals.sum())),
                  outlets=i18n.count("outlets_counted", len(totals))) + ". " + _("coverage.of_hundred"),
                _("voices.outlet_alt", most=voices.outlet(totals.index[0]), listed=voices.described(counted)),
            ),
            voices.by_name(counted[counted["name"].isin(totals.index[: coverage.OUTLETS])], percent=True),
            counted, corpus, chosen, selection=("points",), on_select=_take_side,
        )  # fmt: skip
    with right:
        _women_and_men(corpus, chosen)


def _women_and_men(corpus: Corpus, chosen: Filters) -> None:
    counted = corpus.genders_by_outlet(chosen)
    if counted.empty:
        figure.nothing(_("coverage.no_persons"))
        return
    of = {g: int(counted[counted["gender"] == g]["quotes"].sum()) for g in ("f", "m", "unknown")}
    how = counted[counted["gender"] != "unknown"].groupby("how")["quotes"].sum().sort_values(ascending=False)
    known = ", ".join(f"{_('how.' + str(by))} {i18n.number(n)}" for by, n in how.items())
    words = _("gender.counted", f=i18n.number(of["f"]), m=i18n.number(of["m"]), unknown=i18n.number(of["unknown"]))
    said = figure.Said(
        "women-and-men", _("gender.title"), words + " " + (_("gender.how", known=known) if known else ""), words
    )
    figure.draw(said, coverage.genders(counted), counted, corpus, chosen)


def weeks(corpus: Corpus, everywhere: Filters, chosen: Filters) -> None:
    """Draw the weeks in which an outlet has nothing on a country that others cover."""
    st.header(_("coverage.gaps"), anchor=False)
    totals = corpus.covered(everywhere).groupby("country")["articles"].sum()
    # the country of the filters first, then the one that is covered most
    order = sorted(countries.SAHEL, key=lambda c: (c not in chosen.countries, -int(totals.get(c, 0))))
    country = address.choice("gaps", _("coverage.country"), order, countries.name)
    found = corpus.weeks(everywhere, (country,))
    found = found[found["outlet"].isin(chosen.outlets)] if chosen.outlets else found
    if found.empty:
        figure.nothing(_("coverage.no_weeks", country=countries.name(country)), _("coverage.no_weeks_do"))
        return
    drawn = coverage.last_weeks(found)
    gaps = drawn[drawn["articles"] == 0]
    said = figure.Said(
        "weeks", _("coverage.weeks_title", country=countries.name(country)),
        _("coverage.gaps_counted", gaps=i18n.number(len(gaps)),
          weeks=i18n.count("weeks_counted", drawn["week"].nunique())),
        _("coverage.weeks_alt", country=countries.name(country), gaps=i18n.number(len(gaps))),
    )  # fmt: skip
    figure.draw(said, coverage.weeks(found), found, corpus, everywhere)


def languages_and_reprints(corpus: Corpus, everywhere: Filters) -> None:
    """Draw in which language each outlet writes, and who reprints whom."""
    left, right = frame.pair("printed")
    with left:
        found = corpus.languages_of(everywhere)
        said = figure.Said("languages", _("coverage.languages"), _("coverage.languages_help"), "")
        figure.head(said)
        _table(
            said.title, ("rows.outlet", "coverage.language", "measure.articles", "coverage.days"),
            [
                (r.outlet or _("article.no_outlet"), languages.name(r.language), i18n.number(r.articles),
                 i18n.period(r.first, r.last) if r.first and r.last else _("article.undated"))
                for r in rows(LanguageOfRow, found)
            ],
        )  # fmt: skip
        figure.tools(said, found, corpus, everywhere, with_table=False)
    with right:
        found = corpus.reprints(everywhere)
        said = figure.Said("reprints", _("coverage.reprints"), _("coverage.reprints_help"), "")
        if found.empty:
            figure.nothing(_("coverage.no_reprints"), _("coverage.no_reprints_do"))
            return
        figure.head(said)
        _table(
            said.title, ("coverage.reprints_again", "coverage.reprints_first", "coverage.stories", "coverage.later"),
            [
                (r.outlet or _("article.no_outlet"), r.first or _("article.no_outlet"), i18n.number(r.stories),
                 i18n.number(round(r.days)) if r.days is not None else "–")
                for r in rows(ReprintRow, found)
            ],
        )  # fmt: skip
        figure.tools(said, found, corpus, everywhere, with_table=False)


def _table(caption: str, columns: tuple[str, ...], lines: list[tuple[str, ...]]) -> None:
    tables.draw([_(key) for key in columns], lines, caption, "ss-words")


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
