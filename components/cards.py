"""One finding a card: the printed words, where they stand, how sure we are. Article text is always escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

import pandas as pd
import streamlit as st

from components import also_printed, colours, countries, i18n, languages, links, marked, reading
from sahelscope.models import DOUBTFUL_BELOW, PLACED_FROM, UNSURE_BELOW
from sahelscope.store.rows import AlsoRow, EventRow, ListedArticle, Printed, QuoteRow, SpeakerRow, rows

_ = i18n.text
#: From here on a speaker is shown without a word of doubt.
SURE_FROM = 0.85
#: So many outlets that print a story are named.
MOST_OUTLETS = 8


def quote(row: QuoteRow, searched: str = "", also: Sequence[AlsoRow] = ()) -> None:
    """Draw one row of ``Corpus.quotes``: words in context, the searched ones bold; speaker, doubt, article.

    ``also``: where else the statement is printed.
    """
    with st.container(border=True, key=f"quote-{row.quote_id}", gap="small"):
        st.html(
            _quote_head(row) + _context(row, spans(row.spans), "quote", searched) + _meta(row) + also_printed.html(also)
        )
        with st.container(horizontal=True, gap="small"):
            if _act(
                _("read.open"), f"open-{row.quote_id}", ":material/article:", reading.open_at, row.article_id,
                quote_at(row),
            ):  # fmt: skip
                st.rerun()


def event(row: EventRow) -> None:
    """Draw one row of ``Corpus.events``: type, date, printed sentence, figures, article."""
    with st.container(border=True, key=f"event-{row.event_id}", gap="small"):
        st.html(_event_head(row) + _context(row, [(row.start, row.end)], "event") + _meta(row))
        at = _at("event", [(row.start, row.end)])
        _act(_("read.open"), f"open-{row.event_id}", ":material/article:", reading.open_at, row.article_id, at)


def articles(listed: Iterable[ListedArticle]) -> None:
    """Draw rows of ``Corpus.articles``, each opened by its title: one piece of HTML, for each element costs a click."""
    st.html(f'<ul class="ss-listed">{"".join(map(_article, listed))}</ul>')


def _article(row: ListedArticle) -> str:
    title = links.to("article", row.title or _("article.untitled"), id=row.article_id)
    about = [_("article.about", countries=countries.names(row.about))] if row.about else []
    if row.reposts:
        about.append(_("article.reposts", outlets=_outlets(row.reposts)))
    counted = {"mentions": row.mentions, "events": row.events, "quotes": row.quotes}
    words = escape(" · ".join(about + [i18n.count(key, n) for key, n in counted.items()]))
    badges = title_badge(row.title_made) + languages.badge(row.language)
    printed = f'{origin(row, row.corrected)}{badges}<span class="ss-counts">{words}</span>'
    return f'<li><p class="ss-headline">{title}</p><p class="ss-meta">{printed}</p></li>'


def title_badge(made: bool | None) -> str:
    """Return, as HTML, the word that a title was made from the text; "" for a printed one."""
    return f' <span class="ss-badge">{escape(_("article.title_made"))}</span>' if made else ""


def _outlets(reposts: str) -> str:
    """Return each outlet once, not more than a few."""
    names = list(dict.fromkeys(reposts.split(" | ")))
    return ", ".join(names[:MOST_OUTLETS]) + (", …" if len(names) > MOST_OUTLETS else "")


def ranking(table: pd.DataFrame, title: str = "") -> None:
    """Draw the most quoted, each name leading to the speaker's page."""
    most = int(table["quotes"].max())
    lines = []
    for row in rows(SpeakerRow, table):
        about = [i18n.count("quotes", row.quotes), i18n.count("articles", row.articles)]
        about += [words for words in (row.role, _side(row.side)) if words]
        lines.append(
            f"<li>{links.to('speaker', row.speaker, id=row.speaker_id)}"
            f'<div class="ss-rank"><span style="width:{100 * row.quotes / most:.1f}%"></span></div>'
            f'<p class="ss-meta">{escape(" · ".join(about))}</p></li>'
        )
    head = f"<h3>{escape(title)}</h3>" if title else ""
    st.html(f'{head}<ol class="ss-ranking">{"".join(lines)}</ol>')


def published(row: Printed) -> str:
    """Return the day of a row's article as HTML, set apart where there is none."""
    words = escape(i18n.published(row.published, row.published_from))
    return words if row.published else f"<em>{words}</em>"


def origin(row: Printed, corrected: str | None = None) -> str:
    """Return the article's outlet, day and link as HTML, and which of its fields were corrected by hand."""
    outlet = escape(row.outlet or _("article.no_outlet"))
    parts = [f"<strong>{outlet}</strong>", published(row)]
    if url := marked.link(row.url):
        parts.append(
            f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">{escape(_("article.link"))}</a>'
        )
    if corrected:
        fields = ", ".join(_("field." + {"published": "date"}.get(f, f)).lower() for f in corrected.split(", "))
        badge = escape(_("correct.by_hand"))
        return " · ".join(parts) + f' <span class="ss-badge" title="{escape(fields)}">{badge}</span>'
    return " · ".join(parts)


def quote_at(row: QuoteRow) -> str:
    """Return what names a quote in an address."""
    return _at("statement" if row.kind == "indirect" else "quote", spans(row.spans))


def _at(kind: str, places: list[tuple[int, int]]) -> str:
    """Return what names a finding in an address (``findings.Finding.at``)."""
    return f"{kind}-{places[0][0]}-{places[-1][1]}"


def by_hand(corrected: str | None) -> str:
    """Return, as HTML, what was corrected by hand, or that somebody looked and it was right; "" for neither."""
    if not corrected:
        return ""
    if corrected == "right":
        return f'<span class="ss-badge ss-by-hand">{escape(_("by_hand.right"))}</span>'
    what = ", ".join(_(f"corrected.{one}") for one in corrected.split(", "))
    return f'<span class="ss-badge ss-by-hand" title="{escape(what)}">{escape(_("correct.by_hand"))}</span>'


def spans(written: str) -> list[tuple[int, int]]:
    """Read the offsets "12-40;55-80"."""
    pairs = (pair.split("-") for pair in written.split(";") if pair)
    return [(int(start), int(end)) for start, end in pairs]


def _quote_head(row: QuoteRow) -> str:
    name = row.person or row.speaker or _("quotes.nobody")
    named = links.to("speaker", name, id=row.speaker_id) if row.speaker_id else escape(name)
    who = f'<span class="ss-speaker">{named}</span>'
    about = [row.role, _side(row.side)]
    if row.speaker_text and row.speaker_text != name:
        about.append(_("quotes.printed_as", words=row.speaker_text))
    badges = [f'<span class="ss-badge">{escape(_("kind." + row.kind))}</span>'] if row.kind != "direct" else []
    if row.act and row.act != "states":
        badges.append(f'<span class="ss-badge">{escape(act(row.act))}</span>')
    if word := doubt(row.confidence):
        badges.append(f'<span class="ss-badge ss-doubt">{escape(_("doubt." + word))}</span>')
    badges.append(by_hand(row.corrected))
    lines = f'<p class="ss-who">{who}{"".join(badges)}</p>'
    if any(about):
        lines += f'<p class="ss-about">{escape(" · ".join(words for words in about if words))}</p>'
    if row.alternatives:
        lines += f'<p class="ss-about">{escape(_("quotes.or", names=row.alternatives.replace(" | ", ", ")))}</p>'
    return lines


def doubt(confidence: float | None) -> str:
    """Return "unsure" or "likely" for a confidence, "" where there is no doubt worth a word."""
    if confidence is None or confidence >= SURE_FROM:
        return ""
    return "unsure" if confidence < UNSURE_BELOW else "likely"


def _event_head(row: EventRow) -> str:
    colour = colours.event(row.type)
    if row.first and row.last:
        when = i18n.period(row.first, row.last)
    elif row.not_before and row.not_after:
        when = _("timeline.before_report", day=i18n.day(row.not_after), days=i18n.period(row.not_before, row.not_after))
    elif row.published:
        when = _("timeline.no_own_date", day=i18n.day(row.published))
    else:
        when = _("timeline.no_date")
    badges = [f'<span class="ss-badge">{escape(_("timeline.planned"))}</span>'] if row.planned else []
    if row.background:
        badges.append(f'<span class="ss-badge">{escape(_("timeline.background"))}</span>')
    if row.confidence is not None and row.confidence < DOUBTFUL_BELOW:
        badges.append(f'<span class="ss-badge ss-doubt">{escape(_("timeline.doubtful"))}</span>')
    badges += _figures(row)
    if row.reports:
        told = _("timeline.also", articles=i18n.count("articles", row.reports))
        where = (row.also_in or "").replace(" | ", ", ")
        badges.append(f'<span class="ss-badge" title="{escape(where)}">{escape(told)}</span>')
    badges.append(by_hand(row.corrected))
    return (
        f'<p class="ss-who"><span class="ss-dot" style="background:{colour}"></span>'
        f'<span class="ss-speaker">{escape(_("type." + row.type))}</span>'
        f'<span class="ss-when">{escape(" · ".join([when, *_where(row)]))}</span>{"".join(badges)}</p>'
    )


def _where(row: EventRow) -> Iterable[str]:
    if row.place_text:
        known = row.place_confidence is not None and row.place_confidence >= PLACED_FROM
        yield row.place_text if known else _("timeline.perhaps_in", place=row.place_text)


def _figures(row: EventRow) -> Iterable[str]:
    """Return each figure as a badge in HTML: the number, and the printed words when the pointer rests on it."""
    printed = dict(_pair(cell) for cell in (row.figures_printed or "").split(" | "))
    for what, number in map(_pair, (row.figures or "").split(" | ") if row.figures else ()):
        title = f' title="{escape(_("timeline.as_printed", words=printed[what]))}"' if what in printed else ""
        words = _("figure." + what) + i18n.colon() + " " + number
        yield f'<span class="ss-badge"{title}>{escape(words)}</span>'


def _pair(cell: str) -> tuple[str, str]:
    """Read "deaths: 12"."""
    what, _colon, words = cell.partition(": ")
    return what, words


def _context(row: QuoteRow | EventRow, found: list[tuple[int, int]], kind: str, searched: str = "") -> str:
    shift = row.context_start
    marks = [marked.Mark(start - shift, end - shift, kind) for start, end in found]
    marks += marked.searched(row.context, searched)
    return f'<blockquote class="ss-context">{marked.highlight(row.context, marks)}</blockquote>'


def _meta(row: QuoteRow | EventRow) -> str:
    title = f'<span class="ss-title">{escape(row.title)}</span>' if row.title else ""
    where = f'<span class="ss-counts">{escape(countries.names(row.countries))}</span>' if row.countries else ""
    return f'<p class="ss-meta">{title}{origin(row)}{where}</p>'


def act(done: str) -> str:
    """Return the words for what a speaker does: denies, accuses; the act itself where there are none."""
    key = "act." + done.replace(" ", "_")
    return _(key) if key in i18n.words() else done


def _side(side: str | None) -> str:
    return _("side." + side.replace(" ", "_")) if side else ""


def _act(label: str, key: str, icon: str | None, then: Callable[..., None], *args: str) -> bool:
    return st.button(label, key=key, icon=icon, type="tertiary", on_click=then, args=args)
