"""The tolls of one happening side by side: who says how many, when, citing whom, and how they changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

import streamlit as st

from components import cards, event_words, i18n, links
from sahelscope.store.filters import EventFilter, Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import ToldToll, rows
from sahelscope.store.toll_words import Toll, written
from sahelscope.store.tolls import course

_ = i18n.text
_COLUMNS = ("day", "outlet", "deaths", "words", "cited")


def of_happening(corpus: Corpus, chosen: Filters, event: str) -> None:
    """Draw what the reports of one happening say of its dead; nothing where they agree or only one tells."""
    only = EventFilter(same_as=event, background=None, doubtful=None)
    if not (told := rows(ToldToll, corpus.told_tolls(chosen, only))):
        return
    span = event_words.deaths(told[0].lowest, told[0].highest, told[0].open, told[0].about)
    reports = i18n.count("reports", len({row.article_id for row in told}))
    st.html(
        f'<h3>{escape(_("tolls.title"))}</h3><p class="ss-about">'
        f"{escape(_('tolls.range', range=span, reports=reports))} {escape(changed(told))}</p>{_table(told)}"
    )


def changed(told: Sequence[ToldToll]) -> str:
    """Write how the tolls of one happening changed from day to day: "at least 12, later 40"."""
    steps = [f" {_('tolls.or')} ".join(new) for _day, new in course(told, _shown)]
    return f", {_('tolls.later')} ".join(steps)


def with_outlets(told: Sequence[ToldToll]) -> str:
    """Write who says how many, in the order of printing: "at least 12 (Le Courrier), later 40 (The Mail)"."""
    steps = []
    for _day, printed in groupby(told, key=lambda row: row.published):
        said = dict.fromkeys(f"{_shown(r.deaths)} ({r.outlet or _('article.no_outlet')})" for r in printed)
        steps.append(", ".join(said))
    return f", {_('tolls.later')} ".join(steps)


def by_happening(told: Iterable[ToldToll]) -> dict[str, list[ToldToll]]:
    """Return the reports of each happening, by its id."""
    return {key: list(one) for key, one in groupby(told, key=lambda row: row.incident_id)}


def _table(told: Sequence[ToldToll]) -> str:
    head = "".join(f'<th scope="col">{escape(_("tolls." + name))}</th>' for name in _COLUMNS)
    body = "".join(_row(row) for row in told)
    return (
        f'<div class="ss-scroll ss-whole" tabindex="0" role="region" aria-label="{escape(_("tolls.title"))}">'
        f'<table class="ss-rows"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _row(row: ToldToll) -> str:
    day = cards.published(row)
    at = f"event-{row.start}-{row.end}"
    words = links.to("article", _("tolls.quoted", words=row.words), row.sentence, id=row.article_id, at=at)
    cited = escape(row.cited or "–")
    if row.cited and row.cited_id:
        cited = links.to("speaker", row.cited, id=row.cited_id)
    if row.cited and not row.cited_sure:
        cited += f' <abbr class="ss-badge ss-doubt" title="{escape(_("doubt.unsure"), quote=True)}">?</abbr>'
    return (
        f'<tr><td class="ss-day">{day}</td><td>{escape(row.outlet or _("article.no_outlet"))}</td>'
        f"<td><strong>{escape(_shown(row.deaths))}</strong></td>"
        f"<td>{words}</td><td>{cited}</td></tr>"
    )


def _shown(toll: Toll) -> str:
    return written(toll, _, "long", i18n.number)
