"""Where each field of an article came from: where in its file it stood, or that the parser found it in the text.

"title: meta og:title; published: time tag; byline: printed in the text"
"""

from __future__ import annotations

from collections.abc import Iterable

from sahelscope.models import Article
from sahelscope.read.original import Original

#: A field's name in a file -> in the table of articles.
_COLUMNS = {"date": "published", "author": "byline"}
_FIELDS = ("title", "byline", "outlet", "published", "section", "url", "language")
_BETWEEN = "; "
#: How the parser knows a day that no file gave.
_DAYS = {
    "stamp": "printed in the text", "dateline": "printed in the text", "metadata": "printed in the text",
    "inferred": "inferred from the text",
}  # fmt: skip


def joined(origins: Iterable[tuple[str, str]]) -> str | None:
    """Return (field, where) as one cell of a table, None for none."""
    plain = ((field, " ".join(where.replace(_BETWEEN.strip(), ",").split())) for field, where in origins)
    return _BETWEEN.join(f"{field}: {where}" for field, where in plain if where) or None


def parted(cell: str | None) -> tuple[tuple[str, str], ...]:
    """Return what a cell made by ``joined`` holds."""
    parts = (part.partition(": ") for part in (cell or "").split(_BETWEEN))
    return tuple((field, where) for field, _, where in parts if where)


def of(original: Original, a: Article) -> str | None:
    """Return where each field stood, in the order of the table's columns."""
    found = {_COLUMNS.get(field, field): where for field, where in original.origins}
    given = {
        "title": original.title, "byline": original.author, "outlet": original.outlet, "published": original.published,
        "section": original.section, "url": original.url, "language": original.language,
    }  # fmt: skip
    told = {field: found.get(field, "its file") for field, value in given.items() if value}
    if a.title and not original.title:
        told["title"] = "made from the first sentence" if a.title_made else "printed in the text"
    if a.byline and not original.author:
        told["byline"] = "printed in the text"
    if a.outlet and not original.outlet:
        told["outlet"] = "printed in the text"
    if a.published and a.published_from in _DAYS:
        told["published"] = _DAYS[a.published_from]
    if original.month_only and not a.published:
        told["published"] += ", month only"
    told |= dict.fromkeys(original.corrected, "corrected by hand")
    told.setdefault("language", "told by the text")
    return joined((field, told[field]) for field in _FIELDS if field in told)
