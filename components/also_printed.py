"""The same statement in other articles, under a quote's card: their words, outlet and day, and how sure it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape

from components import event_words, i18n, links
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import AlsoRow, QuoteRow, rows
from sahelscope.store.same_words import SURE

_ = i18n.text
#: So many are shown of one quote; how many more there are is said.
MOST = 4


def of(corpus: Corpus, quotes: Iterable[QuoteRow]) -> dict[str, list[AlsoRow]]:
    """Return where else each statement is printed, by the quote's id."""
    found: dict[str, list[AlsoRow]] = defaultdict(list)
    if wanted := [row.quote_id for row in quotes if row.also_printed]:
        for row in rows(AlsoRow, corpus.also_printed(wanted)):
            found[row.quote_id].append(row)
    return found


def html(also: Sequence[AlsoRow]) -> str:
    """Return them as lines of HTML; "" where there are none."""
    lines = [f'<p class="ss-about">{_line(row)}</p>' for row in also[:MOST]]
    if more := len(also) - MOST:
        lines += [f'<p class="ss-about">{escape(_("also.more", n=i18n.number(more)))}</p>'] if more > 0 else []
    return "".join(lines)


def badge(row: QuoteRow) -> str:
    """Return, for a row of a list, in how many other articles the statement stands; "" for none."""
    if not row.also_printed:
        return ""
    title = _("also.in", outlets=(row.also_in or "").replace(" | ", ", "))
    return f'<span class="ss-badge" title="{escape(title, quote=True)}">+{i18n.number(row.also_printed)}</span>'


def _line(row: AlsoRow) -> str:
    at = f"{'statement' if row.kind == 'indirect' else 'quote'}-{row.start}-{row.end}"
    words = _("also.quoted", words=event_words.short(row.text, 160))
    printed = links.to("article", words, row.title or "", id=row.article_id, at=at)
    where = [row.outlet or _("article.no_outlet"), i18n.published(row.published, row.published_from)]
    doubt = "" if row.sure >= SURE else f'<span class="ss-badge ss-doubt">{escape(_("also.likely"))}</span>'
    return f"{escape(_('also.printed'))}{i18n.colon()} {printed} · {escape(' · '.join(where))}{doubt}"
