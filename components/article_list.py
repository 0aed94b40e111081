"""Articles as rows: what is new, the day, the outlet, the title and the first sentence, what was found, the note."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components import countries, i18n, notes, row_table, visitor
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import ListedArticle, rows

_ = i18n.text
#: Pixels of each column.
_WIDTHS = {
    "new": 58, "day": 92, "outlet": 95, "headline": 125, "lead": 200, "about": 80, "quotes": 74, "events": 92,
    "note": 60,
}  # fmt: skip


def draw(corpus: Corpus, chosen: Filters, size: int, first: int) -> None:
    """Draw one page of the list, newest first; a row opens its article."""
    listed = rows(ListedArticle, corpus.articles(chosen, size, first))
    begun = corpus.leads(chosen, size, first)
    leads = dict(zip(begun["article_id"], begun["lead"], strict=True))
    since, written = visitor.last_visit(), notes.every()
    table = pd.DataFrame(
        {
            "new": [_("articles.is_new") if since and row.read_at and row.read_at > since else "" for row in listed],
            "day": [i18n.published(row.published, row.published_from) for row in listed],
            "outlet": [row.outlet or _("article.no_outlet") for row in listed],
            "headline": [row.title if row.title and not row.title_made else "" for row in listed],
            "lead": [leads.get(row.article_id, "") for row in listed],
            "about": [countries.names(row.about) if row.about else "" for row in listed],
            "quotes": [row.quotes for row in listed],
            "events": [row.events for row in listed],
            "note": [written.get(row.article_id, "") for row in listed],
        }
    )
    empty = {name for name in ("new", "note") if not table[name].any()}  # a column that says nothing takes no room
    columns = {name: (_(f"articles.{name}"), width) for name, width in _WIDTHS.items() if name not in empty}
    row_table.draw("articles", table, columns, [row.article_id for row in listed], _("articles.alt"))
    if since and "new" in columns:
        st.caption(_("articles.new_since", day=i18n.day(pd.Timestamp(since).date())))
