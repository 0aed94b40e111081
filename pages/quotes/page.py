"""Who said what, on which side, and in whose pages."""

import streamlit as st

from components import address, filters, frame, i18n, quote_controls, quote_figures, quote_list

_ = i18n.text

corpus, chosen = frame.begin("quotes")


@st.fragment
@address.apart("quotes")
def found() -> None:
    """Draw the search box and what it finds: typing redraws only this."""
    if filters.current() != chosen:  # a bar or a button in here changed the filters, which stand outside of it too
        st.rerun()
    words = st.text_input(
        _("quotes.search"), key="q", bind="query-params", type="search", live=True, placeholder=_("quotes.search_hint")
    )
    narrowed = filters.current(words)
    wanted = quote_controls.controls(corpus.choices())
    count = corpus.count_quotes(narrowed, wanted.only)
    frame.narrowed(quotes=count)
    if not count:
        quote_list.nothing(corpus, chosen, wanted, words)
        return

    quote_list.jumps()
    quote_list.draw(corpus, narrowed, wanted, count, words)
    quote_figures.draw(corpus, narrowed, wanted, count)
    quote_list.most_quoted(corpus, narrowed, wanted)


found()
