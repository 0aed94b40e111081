"""Quotes as rows: a day, who, on which side, doing what, the words, the outlet; about twenty on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from components import also_printed, cards, countries, i18n, links, marked, sides
from sahelscope.store.rows import QuoteRow

_ = i18n.text
#: So many letters of a quote are sent; the row shows as many as fit, and all when pointed at.
LONGEST = 400


def draw(rows: Iterable[QuoteRow], searched: str = "", *, speaker: bool = True) -> None:
    """Draw the rows; ``searched`` words are bold. Without ``speaker`` they are all of one, who stands above."""
    columns = {name: f"ss-{name}-col" for name in ("day", "speaker", "side", "words", "outlet")}
    if not speaker:
        columns = {"role" if name == "side" else name: c for name, c in columns.items() if name != "speaker"}
    head = "".join(f'<th scope="col" class="{c}">{escape(_("rows." + name))}</th>' for name, c in columns.items())
    body = "".join(_row(row, searched, speaker) for row in rows)
    st.html(
        f'<div class="ss-scroll ss-whole" tabindex="0" role="region" aria-label="{escape(_("quotes.title"))}">'
        f'<table class="ss-rows"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _row(row: QuoteRow, searched: str, speaker: bool) -> str:
    day = cards.published(row)
    who = f'<th scope="row">{_who(row)}</th>' if speaker else ""
    dot = sides.dot(row.side) if row.side else ""
    return (
        f'<tr><td class="ss-day">{day}</td>{who}<td>{dot} {escape(_side(row, speaker))}</td>'
        f'<td class="ss-said-words">{_badges(row)}{_words(row, searched)}</td>'
        f"<td>{escape(row.outlet or _('article.no_outlet'))}</td></tr>"
    )


def _who(row: QuoteRow) -> str:
    name = row.person or row.speaker
    if not name:
        return f"<em>{escape(_('quotes.nobody'))}</em>"
    printed = row.speaker_text if row.speaker_text and row.speaker_text != name else ""
    note = _("quotes.printed_as", words=printed) if printed else ""
    if not row.speaker_id:
        return f'<span title="{escape(note, quote=True)}">{escape(name)}</span>'
    return links.to("speaker", name, note, id=row.speaker_id)


def _side(row: QuoteRow, speaker: bool) -> str:
    """Return the side; on a speaker's own page the role as well, which changes."""
    words = [sides.name(row.side)] if row.side else []
    return " · ".join([*words, *([row.role] if row.role and not speaker else [])])


def _badges(row: QuoteRow) -> str:
    badges = [cards.by_hand(row.corrected)]
    if row.act and row.act != "states":
        badges.append(f'<span class="ss-badge">{escape(cards.act(row.act))}</span>')
    if (word := cards.doubt(row.confidence)) == "unsure":
        told = escape(_("doubt." + word), quote=True)
        badges.append(f'<abbr class="ss-badge ss-doubt" title="{told}">?</abbr>')
    badges.append(also_printed.badge(row))
    return "".join(badges)


def _words(row: QuoteRow, searched: str) -> str:
    """Return the quoted words as a link to their place in the article."""
    text = row.text if len(row.text) <= LONGEST else row.text[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
    found = marked.highlight(text, marked.searched(text, searched))
    shown = _("rows.direct", words=found) if row.kind == "direct" else found
    about = [row.title or _("article.untitled")]
    if row.countries:
        about.append(_("rows.countries", countries=countries.names(row.countries)))
    return links.around("article", shown, " · ".join(about), id=row.article_id, at=cards.quote_at(row))
