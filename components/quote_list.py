"""The list of quotes, as rows or as cards, with its pages and its download; and who is quoted most, voices apart."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import streamlit as st

from components import also_printed, cards, export, figure, filters, frame, i18n, marked, quote_rows
from components.quote_controls import QuoteChoice, order_and_view
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.quote_filter import Voice
from sahelscope.store.rows import QuoteRow, rows
from sahelscope.store.voices import ORDERS, Order

_ = i18n.text
SIZE = {"rows": 25, "cards": 15}
#: The voices that are ranked apart, and how many of each are named.
RANKED: tuple[Voice, ...] = ("person", "institution", "state", "paper", "group")
MOST = 10
#: What stands below the list.
PARTS = ("sides", "ranking")
#: A speaker's statements; they have a name of their own in the address, since all quotes open in another order.
IN_TIME: tuple[Order, ...] = ("oldest", "newest", "surest")


def draw(
    corpus: Corpus, chosen: Filters, wanted: QuoteChoice, count: int, searched: str = "", speaker: bool = True
) -> None:
    """Draw the quotes that are wanted; ``count`` is how many they are, ``searched`` the words to make bold.

    Without ``speaker`` they are all of one, who stands above: the oldest come first.
    """
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        words = i18n.count("quotes", count)
        st.header(words if speaker else _("speaker.statements", quotes=words), anchor=False, width="content")
        with st.container(horizontal=True, vertical_alignment="bottom", width="content", gap="medium"):
            order, view = order_and_view(ORDERS, "order") if speaker else order_and_view(IN_TIME, "sorted")
    _about(corpus, wanted)
    size = SIZE[view]
    first = frame.pages(count, size, f"quotes-{hash((chosen, wanted, order, view))}")
    found = rows(QuoteRow, corpus.quotes(chosen, size, first, wanted.only, order))
    if view == "rows":
        quote_rows.draw(found, searched, speaker=speaker)
    else:
        also = also_printed.of(corpus, found)
        for row in found:
            cards.quote(row, searched, also.get(row.quote_id, ()))
    export.button(
        "quotes", chosen, _("export.rows", rows=i18n.count("quotes", count)),
        lambda: corpus.every_quote(chosen, wanted.only, order), wanted.only,
    )  # fmt: skip
    export.coded(corpus, chosen, wanted.only)


def nothing(corpus: Corpus, chosen: Filters, wanted: QuoteChoice, searched: str) -> None:
    """Say that nothing passes; of words that the filters keep out, how many quotes have them."""
    everywhere = corpus.count_quotes(Filters(search=searched, once=chosen.once), wanted.only) if searched else 0
    if not everywhere:
        frame.nothing(corpus, chosen)
        return
    figure.nothing(
        _("quotes.kept_out"),
        _("quotes.kept_out_by", quotes=i18n.count("quotes", everywhere), words=marked.plain(searched)),
        _("filters.clear_all"), filters.clear,
    )  # fmt: skip


def jumps() -> None:
    """Draw links to what stands below the list."""
    links = (f'<a href="#quotes-{name}">{escape(_(f"quotes.{name}"))} ↓</a>' for name in PARTS)
    st.html(f'<p class="ss-jumps">{"".join(links)}</p>', width="content")


def part(name: str) -> None:
    """Draw the heading of one of the ``PARTS`` below the list, where ``jumps`` leads."""
    st.html(f'<h2 class="ss-part" id="quotes-{name}">{escape(_(f"quotes.{name}"))}</h2>', width="content")


def _about(corpus: Corpus, wanted: QuoteChoice) -> None:
    """Where the quotes are about people, say by which names these were looked for."""
    for person in wanted.only.about_people:
        names = corpus.names_of((person,))
        shown = filters.shown("speaker")(person)
        st.caption(_("voices.names_used", people=marked.plain(shown), names=marked.plain(", ".join(names))))


def most_quoted(corpus: Corpus, chosen: Filters, wanted: QuoteChoice) -> None:
    """Draw who is quoted most: persons, institutions, states and media apart, or only the voice that is chosen."""
    part("ranking")
    listed = [voice for voice in RANKED if wanted.who in ("all", voice)]
    tables = {v: corpus.most_quoted(chosen, MOST, replace(wanted.only, voices=(v,))) for v in listed}
    there = {voice: table for voice, table in tables.items() if len(table)}
    if not there:
        st.caption(_("quotes.no_ranking"))
        return
    with st.container(key="most-quoted"):
        columns = st.columns(len(there), gap="large")
    for column, (voice, table) in zip(columns, there.items(), strict=False):
        with column:
            cards.ranking(table, _(f"voice.{voice}"))
    every = 10_000_000
    export.button(
        "speakers", chosen, _("export.speakers"), lambda: [corpus.most_quoted(chosen, every, wanted.only)], wanted.only
    )
