"""The article as it was printed, with what was found in it: beside the list, or as a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import streamlit as st

from components import (
    by_hand,
    cards,
    countries,
    finding_words,
    i18n,
    languages,
    marked,
    may,
    navigation,
    read_text,
    reading,
    whence,
)
from components.corpus import CachedCorpus
from sahelscope.store import findings
from sahelscope.store.answers import ArticleView
from sahelscope.store.findings import Finding
from sahelscope.store.rows import FocusRow, rows

_ = i18n.text
#: Pixels of the panel beside the list.
_WIDTH = 1000
#: Listed at once; dates and places are marked in the text, and listed when asked for.
_LISTED = ("quote", "statement", "event")


def draw(corpus: CachedCorpus) -> None:
    """Show the article that the address asks for beside the list, if it asks for one."""
    article_id, asked = reading.beside()
    if not article_id:
        return
    try:
        view = corpus.article(article_id)
    except KeyError:
        st.dialog(_("read.missing"), on_dismiss=reading.close)(st.write)(_("read.missing_do"))
        return
    shown = marked.plain(view.article.title or _("article.untitled"))
    dialog = st.dialog(shown, width=_WIDTH, position="right", on_dismiss=reading.close)
    dialog(_read)(corpus, view, asked)


@st.fragment
def page(corpus: CachedCorpus, view: ArticleView, asked: str) -> None:
    """Draw the article as a page: a click on a finding redraws only this."""
    _read(corpus, view, asked)


def _read(corpus: CachedCorpus, view: ArticleView, asked: str) -> None:
    article_id = view.article.article_id
    found = findings.of(view)
    chosen = findings.at(found, reading.chosen(article_id, asked))
    reasons = finding_words.reasons_of(view)
    about(view)
    key = "reader"
    with st.container(key=key):
        left, right = st.columns([1.75, 1], gap="medium")
        with left:
            searched = str(st.session_state.get("q", ""))
            st.html(_jump("text", "findings") + read_text.legend(found)
                    + read_text.text(view, found, reasons, chosen, searched))  # fmt: skip
        with right, st.container(key="reader-side", gap="small"):
            st.html(_jump("findings", "text"))
            every = st.toggle(_("read.every"), key="reader-every")
            shown = [f for f in found if every or f.kind in _LISTED or f is chosen]
            _steps(article_id, shown, chosen)
            st.html(read_text.listed(shown, reasons, chosen))
            if chosen:
                _chosen(corpus, view, chosen, reasons)
            by_hand.set_aside(article_id)
            by_hand.article(corpus, view)
    read_text.linked(key, chosen, lambda name: reading.choose(article_id, name))


def _jump(here: str, there: str) -> str:
    """Return, as HTML, the way from one half of the reader to the other, where they stand one below the other."""
    return f'<p class="ss-jumps ss-across" id="reader-{here}"><a href="#reader-{there}">{_(f"read.to_{there}")}</a></p>'


def _steps(article_id: str, shown: list[Finding], chosen: Finding | None) -> None:
    """Draw the way to the finding before and the one after."""
    here = next((i for i, f in enumerate(shown) if chosen and f.at == chosen.at), -1)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="reader-steps"):
        for name, icon, to in (("before", "arrow_upward", here - 1), ("after", "arrow_downward", here + 1)):
            there = 0 <= to < len(shown)
            st.button(
                _(f"read.{name}"), key=f"reader-{name}", icon=f":material/{icon}:", disabled=not there, type="tertiary",
                on_click=reading.choose, args=(article_id, shown[to].at if there else ""),
            )  # fmt: skip
        number = _("read.place_of", here=i18n.number(here + 1), all=i18n.number(len(shown)))
        st.caption(number if chosen else i18n.count("findings", len(shown)))


def _chosen(corpus: CachedCorpus, view: ArticleView, chosen: Finding, reasons: finding_words.Reasons) -> None:
    """Draw the finding that was chosen: what it is, why, its own address, and how to correct it."""
    with st.container(border=True, key="reader-chosen", gap="small"):
        why = "".join(f"<li>{escape(words)}</li>" for words in finding_words.why(chosen, reasons))
        st.html(
            f'<p class="ss-who"><span class="ss-speaker">{escape(finding_words.head(chosen))}</span></p>'
            f'<p class="ss-about">{escape(_("read." + chosen.kind))}</p><ul class="ss-why">{why}</ul>'
        )
        where = navigation.href(reading.ARTICLE, id=view.article.article_id, at=chosen.at)
        st.html(f'<p class="ss-meta"><a href="{escape(where)}" target="_blank">{escape(_("read.link"))}</a></p>')
        by_hand.controls(corpus, view, chosen)


def heading(view: ArticleView) -> str:
    """Return the article's title as HTML, for where no dialog bears it."""
    title = escape(view.article.title or _("article.untitled"))
    return f'<p class="ss-who"><span class="ss-speaker">{title}</span></p>'


def show(view: ArticleView) -> None:
    """Draw an article that is not in the corpus yet with what was found in it: nothing there can be corrected."""
    found = findings.of(view)
    about(view)
    st.html(read_text.legend(found) + read_text.text(view, found, finding_words.reasons_of(view)))


def about(view: ArticleView) -> None:
    """Draw what is known of an article: outlet, day, link, the countries that it is about, what is not known."""
    if not view.article.published:
        st.caption(_("article.undated_do"))
    if not languages.is_read(view.article.language):
        st.caption(" ".join(_not_read(languages.name(view.article.language))))
    if view.article.published and view.article.published_from == "month":
        st.caption(_("whence.month_only", month=i18n.month(view.article.published)))
    origin = cards.origin(view.article, view.article.corrected)
    st.html(f'<p class="ss-meta">{origin}</p>{_focus(view)}{whence.details(view.article)}')


def _not_read(language: str) -> Iterator[str]:
    yield _("article.not_read_why", language=language)
    if may.may("edit"):
        yield _("article.not_read_do")


def _focus(view: ArticleView) -> str:
    """Say which countries the article is about, each with the reason."""
    lines = []
    for row in rows(FocusRow, view.tables["focus"]):
        times = _("focus.once") if row.times == 1 else _("focus.times", times=i18n.number(row.times))
        reasons = [times, _(f"focus.{row.part}"), _("focus.share", share=round(100 * row.share))]
        about = _("article.about", countries=countries.name(row.country))
        lines.append(f"<strong>{escape(about)}</strong>{i18n.colon()} {escape(', '.join(reasons))}")
    about = "".join(f"<li>{line}</li>" for line in lines)
    return f'<ul class="ss-meta ss-focus">{about}</ul>' if lines else ""
