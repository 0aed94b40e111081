"""Who said what, and in whose pages."""

import streamlit as st

from components import address, cards, empty, export, filters, frame, i18n
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.rows import QuoteRow, rows

_ = i18n.text
PAGE = 15
RANKED = 15
KINDS = ("direct", "mixed", "indirect")

corpus, chosen = frame.begin("quotes")


@st.fragment
def found() -> None:
    """Draw the search box and what it finds: typing redraws only this."""
    words = st.text_input(
        _("quotes.search"), key="q", bind="query-params", type="search", live=True, placeholder=_("quotes.search_hint")
    )
    narrowed = filters.current(words)
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    with left:
        kinds = address.choices("kind", _("quotes.kinds"), KINDS, lambda k: _(f"kind.{k}"))
    with right:
        sure = address.switch("sure", _("quotes.sure"))
    only = QuoteFilter(kinds=kinds, sure_only=sure)
    count = corpus.count_quotes(narrowed, only)
    if not count:
        empty.no_match(frame.left_out(corpus, chosen))
        return

    listed, ranked = st.columns([2.4, 1], gap="large")
    with listed:
        st.markdown(f"**{i18n.count('quotes', count)}**")
        first = frame.pages(count, PAGE, f"quotes-{hash((narrowed, only))}")
        for row in rows(QuoteRow, corpus.quotes(narrowed, PAGE, first, only)):
            cards.quote(row, words)
        export.button(
            "quotes", narrowed, _("export.rows", rows=i18n.count("quotes", count)),
            lambda: corpus.quotes(narrowed, count, 0, only),
        )  # fmt: skip
    with ranked:
        st.header(_("quotes.ranking"), anchor=False)
        table = corpus.most_quoted(narrowed, RANKED)
        cards.ranking(table)
        export.button("speakers", narrowed, _("export.speakers"), lambda: table)


found()
