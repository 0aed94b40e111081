"""Where each field of an article came from, folded away below what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from components import i18n, languages
from sahelscope.store.rows import WholeArticle
from sahelscope.tables import whence

_ = i18n.text
_NAMES = {"published": "date", "byline": "author"}
#: Words with which a place begins, and behind which a name stands: "meta og:title", "column Titre".
_BEGINNINGS = ("meta", "column")


def details(article: WholeArticle) -> str:
    """Return the fields with their values and where each stood as HTML, "" where nothing is known of them."""
    found = list(_lines(article))
    if not found:
        return ""
    rows = "".join(f"<li><strong>{escape(name)}</strong>{i18n.colon()} {escape(words)}</li>" for name, words in found)
    return (
        f'<details class="ss-meta"><summary>{escape(_("whence.title"))}</summary>'
        f'<ul class="ss-focus">{rows}</ul></details>'
    )


def _lines(article: WholeArticle) -> Iterator[tuple[str, str]]:
    values = {
        "title": article.title, "byline": article.byline, "outlet": article.outlet, "published": _day(article),
        "section": article.section, "url": article.url, "language": languages.name(article.language),
    }  # fmt: skip
    for field, where in whence.parted(article.origins):
        if value := values.get(field):
            yield _(f"field.{_NAMES.get(field, field)}"), f"{value} – {_where(where)}"
    if article.file:
        line = f", {_('whence.line')} {i18n.number(article.line)}" if article.line else ""
        yield _("whence.file"), f"{article.file.rsplit('/', 1)[-1]}{line}"


def _day(article: WholeArticle) -> str | None:
    if not article.published:
        return None
    return i18n.published(article.published, article.published_from)


def _where(words: str) -> str:
    """Return the words for a place in the reader's language, as far as there are any."""
    if f"whence.{words}" in i18n.words():
        return _(f"whence.{words}")
    first, _space, name = words.partition(" ")
    return f"{_(f'whence.{first}')} {name}" if first in _BEGINNINGS and name else words
