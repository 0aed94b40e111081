"""The parts of the brief as the page draws them, each with its title, what is counted, its table and downloads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from components import (
    also_printed,
    brief_charts,
    brief_data,
    brief_lists,
    cards,
    compare,
    figure,
    i18n,
    period,
    remembered,
    tiles,
)
from sahelscope.store.brief import What
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.happenings import Step
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import EventRow, QuoteRow, rows

_ = i18n.text
#: So many rows are listed; the download has all.
STATEMENTS, DEADLIEST, DIFFERING = 10, 8, 8
DEADLY = EventFilter(deaths=1)


def since_when(corpus: Corpus, chosen: Filters) -> None:
    """Say which days the page is of, and offer the last three months where it is of all."""
    if chosen.since or chosen.until:
        return
    choices = corpus.choices()
    if not (choices.first and choices.last):
        return
    with st.container(horizontal=True, key="since-when", vertical_alignment="center"):
        st.write(_("brief.all_days", days=i18n.period(choices.first, choices.last)))
        st.button(_("brief.last_months"), key="last-months", type="tertiary", on_click=_last_months)


def _last_months() -> None:
    period.clear()
    st.session_state["period"] = "3m"


def at_a_glance(corpus: Corpus, chosen: Filters, sets: Sequence[compare.Set], visit: str) -> None:
    """Draw a tile a country, and what is new since the last visit."""
    if visit and not chosen.new_since:
        tiles.news(corpus.count_articles(replace(chosen, new_since=visit)), visit)
    axis = brief_data.course(corpus, [compare.Set("", chosen, "")], "articles")
    shown = brief_data.shown(corpus, chosen, sets)
    tiles.draw(brief_data.glances(corpus, chosen, shown, visit, axis), brief_data.days_before(chosen))


def over_time(corpus: Corpus, chosen: Filters, sets: Sequence[compare.Set], what: What) -> None:
    """Draw the five over time, each in its own small figure; where two sets are compared, both on one axis."""
    if len(sets) > 1:
        found = brief_data.course(corpus, sets, what)
        drawn = remembered.figure(brief_charts.together, found)
        title = "brief.together_share" if compare.share() else "brief.together"
    else:
        codes = brief_data.there(corpus, chosen, brief_data.shown(corpus, chosen))
        found = brief_data.course_of(corpus, chosen, codes, what)
        drawn = remembered.figure(brief_charts.multiples, found)
        title = "brief.course_share" if compare.share() else "brief.course"
    words = {"what": _(f"measure.{what}"), "step": _(f"step.{found.step}").lower()}
    counted = i18n.joined(filter(None, (_counted(found, what), _left_out(corpus, chosen, what, found.step))))
    if not any(len(line) for _name, _colour, line in found.lines):
        figure.lacking(_("brief.no_course", what=words["what"]))
        return
    said = figure.Said(f"course-{what}", _(title, **words), counted, brief_charts.described(found))
    table = pd.concat([line.assign(name=name)[["name", "start", "n"]] for name, _c, line in found.lines])
    figure.draw(said, drawn, table, corpus, chosen)


def _left_out(corpus: Corpus, chosen: Filters, what: What, step: Step) -> str:
    """Say how many articles have no place in the figure, "" where all have one."""
    undated = corpus.count_undated(chosen)
    if what == "events":
        return _("brief.not_drawn") if undated else ""
    articles = undated + (corpus.count_month_only(chosen) if step in ("day", "week") else 0)
    return _("brief.no_day", articles=i18n.count("articles", articles)) if articles else ""


def _counted(found: brief_data.Course, what: What) -> str:
    each = [f"{name}{i18n.colon()} {i18n.count(what, brief_charts.total(line))}" for name, _c, line in found.lines]
    return i18n.joined([*each, *([_("brief.share_of")] if compare.share() else [])])


def statements(corpus: Corpus, everywhere: Filters, seen: str) -> None:
    """Draw the newest statements, as rows or as cards."""
    chosen = brief_data.within(corpus, everywhere)
    count = corpus.count_quotes(chosen)
    said = figure.Said("statements", _("brief.statements"), _of(STATEMENTS, count, "quotes"), "", of="quotes")
    if not count:
        elsewhere = corpus.count_quotes(everywhere)  # their words are tied to no country, or to others
        figure.lacking(
            _("brief.no_statement_of_five" if elsewhere else "brief.no_statement"),
            _("brief.quotes_elsewhere", quotes=i18n.count("quotes", elsewhere)) if elsewhere else "",
        )
        return
    figure.head(said)
    found = corpus.quotes(chosen, STATEMENTS)
    if seen == "rows":
        brief_lists.statements(found)
    else:
        quotes = rows(QuoteRow, found)
        also = also_printed.of(corpus, quotes)
        for row in quotes:
            cards.quote(row, also=also.get(row.quote_id, ()))
    figure.tools(said, lambda: corpus.quotes(chosen, count), corpus, chosen, with_table=False)


def deadliest(corpus: Corpus, everywhere: Filters, seen: str) -> None:
    """Draw the reports with the highest tolls, as rows or as cards."""
    chosen = brief_data.within(corpus, everywhere)
    count = corpus.count_events(chosen, DEADLY)
    said = figure.Said("deadliest", _("brief.deadliest"), _of(DEADLIEST, count, "events"), "", of="events")
    if not count:
        figure.lacking(_("brief.no_toll"))
        return
    figure.head(said)
    found = corpus.events(chosen, DEADLY, limit=DEADLIEST, order="deadliest")
    if seen == "rows":
        brief_lists.deadliest(found)
    else:
        for row in rows(EventRow, found):
            cards.event(row)
    figure.tools(
        said, lambda: corpus.events(chosen, DEADLY, limit=count, order="deadliest"), corpus, chosen, with_table=False
    )


def who_speaks(corpus: Corpus, chosen: Filters, sets: Sequence[compare.Set]) -> None:
    """Draw the sides whose words are printed, of each country or of the two sets that are compared."""
    found = brief_data.sides(corpus, chosen, sets)
    total = int(found["quotes"].sum())
    if not total:
        figure.lacking(_("brief.no_sides"))
        return
    alt = _("brief.sides_alt", listed=brief_charts.divided(found))
    said = figure.Said("sides", _("brief.sides"), i18n.count("quotes", total), alt)
    figure.draw(said, remembered.figure(brief_charts.sides, found), found, corpus, chosen)


def differing(corpus: Corpus, chosen: Filters) -> None:
    """Draw the happenings whose reports give tolls that cannot both be right."""
    found = corpus.differing_tolls(brief_data.within(corpus, chosen), limit=1000)
    if found.empty:
        st.subheader(_("brief.differing"), anchor=False)
        st.caption(_("brief.no_difference"))
        return
    said = figure.Said("differing", _("brief.differing"), _of(DIFFERING, len(found), "events"), "")
    figure.head(said)
    brief_lists.differing(found.head(DIFFERING), corpus.told_tolls(brief_data.within(corpus, chosen)))
    figure.tools(said, found, corpus, chosen, with_table=False)


def _of(shown: int, count: int, kind: str) -> str:
    """Write how many there are, and how many of them are shown where they are more."""
    return _("brief.shown", shown=shown, all=i18n.count(kind, count)) if count > shown else i18n.count(kind, count)
