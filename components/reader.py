"""The article as it was printed, with what was found in it highlighted. It has its own address: ?article=…"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from html import escape

import streamlit as st

from components import address, cards, countries, i18n, languages, marked
from sahelscope.language import grammars
from sahelscope.settings import switch
from sahelscope.store.questions import ArticleView, Corpus
from sahelscope.store.rows import DateRow, FocusRow, MentionRow, SpanRow, SpokenRow, rows

_ = i18n.text
#: What is highlighted, in the order of the legend: the kind and the table it comes from.
KINDS = {"quote": "quotes", "date": "dates", "place": "mentions"}


def draw(corpus: Corpus) -> None:
    """Show the article that the address asks for, if it asks for one."""
    if not (article_id := address.one("article")):
        return
    try:
        view = corpus.article(article_id)
    except KeyError:
        st.dialog(_("read.missing"), on_dismiss=_close)(st.write)(_("read.missing_do"))
        return
    shown = marked.plain(view.article.title or _("article.untitled"))
    st.dialog(shown, width="medium", on_dismiss=_close)(show)(view)


def _close() -> None:
    address.put("article", "")


def heading(view: ArticleView) -> str:
    """Return the article's title as HTML, for where no dialog bears it."""
    title = escape(view.article.title or _("article.untitled"))
    return f'<p class="ss-who"><span class="ss-speaker">{title}</span></p>'


def show(view: ArticleView) -> None:
    """Draw an article with what was found in it."""
    if not view.article.published:
        st.caption(_("article.undated_do"))
    if not grammars.is_read(language := view.article.language):
        st.caption(" ".join(_not_read(languages.name(language))))
    found = [kind for kind, table in KINDS.items() if len(view.tables[table])]
    legend = "".join(f'<li><mark class="ss-{kind}">{escape(_("read." + kind))}</mark></li>' for kind in found)
    st.html(
        f'<p class="ss-meta">{cards.origin(view.article, view.article.corrected)}</p>{_about(view)}'
        f'<ul class="ss-legend">{legend}</ul>'
        f'<div class="ss-article" lang="{escape(language, quote=True)}" tabindex="0">'
        f"{marked.highlight(view.text, _marks(view))}</div>"
    )


def _not_read(language: str) -> Iterator[str]:
    yield _("article.not_read_why", language=language)
    if not switch("read_only"):
        yield _("article.not_read_do")


def _about(view: ArticleView) -> str:
    """Say which countries the article is about, each with the reason."""
    lines = []
    for row in rows(FocusRow, view.tables["focus"]):
        times = _("focus.once") if row.times == 1 else _("focus.times", times=i18n.number(row.times))
        reasons = [times, _(f"focus.{row.part}"), _("focus.share", share=round(100 * row.share))]
        about = _("article.about", countries=countries.name(row.country))
        lines.append(f"<strong>{escape(about)}</strong>: {escape(', '.join(reasons))}")
    about = "".join(f"<li>{line}</li>" for line in lines)
    return f'<ul class="ss-meta ss-focus">{about}</ul>' if lines else ""


def _marks(view: ArticleView) -> Iterator[marked.Mark]:
    yield from _quoted(view)
    for date in rows(DateRow, view.tables["dates"]):
        when = i18n.period(date.first, date.last) if date.first and date.last else ""
        yield marked.Mark(date.start, date.end, "date", when)
    for mention in rows(MentionRow, view.tables["mentions"]):
        yield marked.Mark(mention.start, mention.end, "place", countries.name(mention.country))


def _quoted(view: ArticleView) -> Iterator[marked.Mark]:
    spans = defaultdict(list)
    for span in rows(SpanRow, view.tables["quote_spans"]):
        spans[span.quote_id].append((span.start, span.end))
    for quote in rows(SpokenRow, view.tables["quotes"]):
        who = quote.speaker or _("quotes.nobody")
        shown = f"{who} (?)" if cards.doubt(quote.confidence) == "unsure" else who
        *earlier, last = spans[quote.quote_id] or [(quote.start, quote.end)]
        for start, end in earlier:
            yield marked.Mark(start, end, "quote", who)
        yield marked.Mark(*last, "quote", who, shown)
