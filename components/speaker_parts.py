"""What the page of one speaker shows beside the words: who it is, names, roles in time, countries, company, outlets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

import streamlit as st

from components import by_hand, countries, i18n, links, navigation, sides, speaker_reasons
from components.corpus import CachedCorpus
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import BesideRow, JoinedRow, NameRow, OutletRow, RoleRow, SpokenOfRow, rows
from sahelscope.store.speakers import Speaker

_ = i18n.text
#: So many lines of each list are shown; the others are counted.
MOST = 12
#: So many articles of one role are linked to.
_LINKED = 4


def find(corpus: Corpus, asked: str) -> Speaker | None:
    """Return the speaker of an id, or of a name that one speaker bears; None where there is none."""
    for name in (asked, *corpus.speaker_ids((asked,))):
        try:
            return corpus.speaker(name)
        except KeyError:
            continue
    return None


def nobody(corpus: Corpus, asked: str) -> None:
    """Say that nobody is called so, and whom it may mean."""
    with st.container(border=True, key="empty"):
        st.header(_("speaker.nobody") if asked else _("speaker.none"), anchor=False)
        st.write(_("speaker.nobody_do"))
        near = (
            corpus.speakers_called(asked.replace("-", " ").rpartition(" ")[2]) if asked else corpus.speakers_called("")
        )
        names = (
            links.to("speaker", name, id=key) for key, name in near[["speaker_id", "speaker"]].itertuples(index=False)
        )
        if found := "".join(f"<li>{name}</li>" for name in names):
            st.html(f'<p class="ss-meta">{escape(_("speaker.perhaps"))}</p><ul class="ss-names">{found}</ul>')
        navigation.link("quotes", _("speaker.to_quotes"), ":material/format_quote:")


def head(corpus: CachedCorpus, chosen: Filters, who: Speaker) -> None:
    """Draw what is known of the speaker in the whole corpus; names and roles as printed in what is chosen."""
    parts = [_(f"one.{who.kind}")] if who.kind else []
    parts += [who.role] if who.role else []
    side = f"{sides.dot(who.side)} {escape(sides.name(who.side))}"
    country = [links.to("country", countries.name(who.affiliation), id=who.affiliation)] if who.affiliation else []
    st.html(f'<p class="ss-who">{" · ".join([*map(escape, parts), side, *country])}</p>')
    if joined := rows(JoinedRow, corpus.joined(who.speaker_id)):
        listed = ", ".join(f"{row.speaker_id} ({speaker_reasons.told(row.reason)})" for row in joined)
        st.caption(_("speaker.joined", ids=listed))
    if who.kind != "group":
        st.button(
            _("speaker.about", name=who.name), key="about-speaker", type="tertiary", icon=":material/forum:",
            on_click=_about, args=(who.speaker_id,), help=_("voices.about_help"),
        )  # fmt: skip
    by_hand.speaker(corpus, chosen, who)
    _names(rows(NameRow, corpus.printed_as(who.speaker_id, chosen)))
    _roles(rows(RoleRow, corpus.roles(who.speaker_id, chosen)))


def below_the_words(corpus: Corpus, chosen: Filters, who: Speaker) -> None:
    """Draw the countries, the company and the outlets of the speaker, side by side."""
    countries_of, company, outlets = st.columns(3, gap="large")
    with countries_of:
        _list("speaker.countries", (
            (links.to("country", countries.name(row.country), id=row.country),
             _("speaker.named", quotes=i18n.count("quotes", row.quotes), named=i18n.number(row.named)))
            for row in rows(SpokenOfRow, corpus.speaks_of(who.speaker_id, chosen))
        ), "speaker.countries_help")  # fmt: skip
    with company:
        _list("speaker.beside", (
            (f"{sides.dot(row.side)} {links.to('speaker', row.speaker, id=row.speaker_id)}",
             i18n.count("articles", row.articles))
            for row in rows(BesideRow, corpus.beside(who.speaker_id, chosen))
        ), "speaker.beside_help")  # fmt: skip
    with outlets:
        _list("speaker.outlets", (
            (escape(row.outlet or _("article.no_outlet")),
             " · ".join([i18n.count("quotes", row.quotes), *_days(row)]))
            for row in rows(OutletRow, corpus.printed_in(who.speaker_id, chosen))
        ))  # fmt: skip


def _names(found: Sequence[NameRow]) -> None:
    _list("speaker.printed", ((escape(row.words), i18n.count("quotes", row.quotes)) for row in found))


def _roles(found: Sequence[RoleRow]) -> None:
    """Draw the roles in time; articles in a row that print the same role stand under one line."""
    lines = []
    for (role, side), run in groupby(found, lambda row: (row.role, row.side)):
        of = list(run)
        days = [row.published for row in of if row.published]
        when = i18n.period(days[0], days[-1]) if days else _("article.undated")
        where = ", ".join(
            links.to("article", i18n.published(row.published, row.published_from),
                     " · ".join(words for words in (row.outlet, row.title) if words), id=row.article_id)
            for row in of[:_LINKED]
        )  # fmt: skip
        if len(of) > _LINKED:
            where += " " + escape(_("speaker.more", n=i18n.number(len(of) - _LINKED)))
        lines.append((f"{sides.dot(side)} {escape(role)}", where if len(of) == 1 else f"{escape(when)} · {where}"))
    _list("speaker.roles", lines, "speaker.roles_help", html=True)


def _list(title: str, lines: Iterable[tuple[str, str]], explained: str = "", html: bool = False) -> None:
    """Draw a list of HTML lines, each with small words after it (plain unless ``html``); nothing where it is empty."""
    found = list(lines)
    if not found:
        return
    st.header(_(title), anchor=False, help=_(explained) if explained else None)
    shown = "".join(
        f'<li><span>{line}</span><span class="ss-small">{small if html else escape(small)}</span></li>'
        for line, small in found[:MOST]
    )
    rest = len(found) - MOST
    more = f'<li class="ss-small">{escape(_("speaker.more", n=i18n.number(rest)))}</li>' if rest > 0 else ""
    st.html(f'<ul class="ss-names">{shown}{more}</ul>')


def _days(row: OutletRow) -> list[str]:
    return [i18n.period(row.first, row.last)] if row.first and row.last else []


def _about(speaker_id: str) -> None:
    st.session_state["about"] = [speaker_id]
    st.session_state["speaker"] = []
    navigation.go("quotes")
