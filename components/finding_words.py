"""A finding of an article in words: what it is, how sure, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import lru_cache

from components import cards, countries, i18n, reason_words
from sahelscope.models import DOUBTFUL_BELOW
from sahelscope.store.answers import ArticleView
from sahelscope.store.findings import Finding
from sahelscope.store.rows import HappenedRow, MentionRow, SpokenRow

_ = i18n.text
Reasons = Mapping[tuple[str, int, int], tuple[str, ...]]
#: Letters of a finding that the list shows.
_MOST = 90


def head(found: Finding) -> str:
    """Return what it is: the speaker, the type and day of an event, a country, a day."""
    row = found.row
    if isinstance(row, SpokenRow):
        return row.speaker or _("quotes.nobody")
    if isinstance(row, HappenedRow):
        return " · ".join([_("type." + row.type), *_when(row), *([row.place_text] if row.place_text else [])])
    if isinstance(row, MentionRow):
        return countries.name(row.country)
    return i18n.period(row.first, row.last) if row.first and row.last else _("read.no_day")


def short(found: Finding) -> str:
    """Return the printed words, shortened for a list."""
    words = " ".join(found.row.text.split())
    return words if len(words) <= _MOST else words[:_MOST].rsplit(" ", 1)[0] + " …"


def doubt(found: Finding) -> str:
    """Return the word of doubt, "" where there is none."""
    row = found.row
    if isinstance(row, SpokenRow) and row.speaker and (word := cards.doubt(row.confidence)):
        return _("doubt." + word)
    if isinstance(row, HappenedRow) and row.confidence is not None and row.confidence < DOUBTFUL_BELOW:
        return _("timeline.doubtful")
    return ""


def why(found: Finding, reasons: Reasons) -> list[str]:
    """Return the rule, the confidence and the weightiest reasons."""
    row, parts = found.row, []
    if isinstance(row, SpokenRow | HappenedRow) and row.corrected:
        return [by_hand(row.corrected)]
    parts.append(_("read.rule", rule=row.rule))
    if row.confidence is not None:
        parts.append(_("read.sure", share=round(100 * row.confidence)))
    kind = "quote" if isinstance(row, SpokenRow) else found.kind
    return parts + [reason_words.shown(reason) for reason in reasons.get((kind, found.start, found.end), ())]


def by_hand(corrected: str) -> str:
    """Return what was corrected by hand, or that it was found right."""
    if corrected == "right":
        return _("by_hand.right")
    return _("by_hand.corrected", what=", ".join(_(f"corrected.{what}") for what in corrected.split(", ")))


def reasons_of(view: ArticleView) -> Reasons:
    """Return the reasons for what was found in the article; the last few articles are remembered."""
    article = view.article
    title = None if article.title_made else article.title
    return _reasons(view.text, article.published, article.language, title)


@lru_cache(maxsize=16)
def _reasons(text: str, published: dt.date | None, language: str, title: str | None) -> Reasons:
    from sahelscope.explain import short as explained  # here, since most pages do without the rules

    return explained.reasons(text, published, language, title)


def _when(row: HappenedRow) -> Iterator[str]:
    if row.first and row.last:
        yield i18n.period(row.first, row.last)
    elif row.not_after:
        yield _("read.reported", day=i18n.day(row.not_after))
    if row.planned:
        yield _("timeline.planned")
