"""Articles as references for Zotero, EndNote, JabRef and the like: RIS, BibTeX and CSL-JSON.

A title that the article does not print (``title_made``) stands in square brackets, as style guides ask. Days are the
article's day of publication; an unknown one is left out. Authors stand as they are printed, each on its own, since what
is a family name is not known. RIS: the tags of EndNote's and Zotero's ``NEWS``; CSL: ``article-newspaper``.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Literal, NamedTuple, get_args

import pandas as pd

Form = Literal["ris", "bib", "csl"]
FORMS: tuple[Form, ...] = get_args(Form)

#: What stands between two authors of one byline.
_BETWEEN = re.compile(r"\s*(?:,|;|\bet\b|\band\b|&)\s*")
#: What TeX takes for a sign of its own.
_TEX = str.maketrans(
    {c: f"\\{c}" for c in "&%$#_{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"}
)


class Reference(NamedTuple):
    """One article as it is cited."""

    key: str  #: its id in the corpus
    title: str
    authors: tuple[str, ...]
    outlet: str | None
    published: dt.date | None
    url: str | None
    language: str | None


def references(articles: pd.DataFrame) -> Iterator[Reference]:
    """Yield a reference for each row of the table ``articles``."""
    for row in articles.astype(object).where(articles.notna(), None).to_dict("records"):
        title = _line(row["title"]) or ""
        yield Reference(
            key=str(row["article_id"]),
            title=f"[{title}]" if row["title_made"] or not title else title,
            authors=tuple(name for name in _BETWEEN.split(_line(row["byline"]) or "") if name),
            outlet=_line(row["outlet"]),
            published=row["published"],
            url=_line(row["url"]),
            language=row["language"],
        )


def write(frames: Iterable[pd.DataFrame], to: Form, out: BinaryIO) -> int:
    """Write the articles of the frames as one file of references in UTF-8, and return how many there are."""
    count = 0
    if to == "csl":
        out.write(b"[")
    for frame in frames:
        for reference in references(frame):
            if to == "csl":
                words = ("," if count else "") + "\n" + json.dumps(csl(reference), ensure_ascii=False)
            else:
                words = ris(reference) if to == "ris" else bibtex(reference)
            out.write(words.encode("utf-8"))
            count += 1
    if to == "csl":
        out.write(b"\n]\n")
    return count


def ris(reference: Reference) -> str:
    """Return a reference as RIS, lines ended as the form asks for."""
    day = reference.published
    lines = [
        ("TY", "NEWS"),
        ("ID", reference.key),
        ("TI", reference.title),
        *(("AU", name) for name in reference.authors),
        ("T2", reference.outlet),
        ("PY", f"{day.year:04}" if day else None),
        ("DA", f"{day.isoformat().replace('-', '/')}/" if day else None),
        ("LA", reference.language),
        ("UR", reference.url),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {words}\r\n" for tag, words in lines if words is not None) + "\r\n"


def bibtex(reference: Reference) -> str:
    """Return a reference as BibTeX; the key opens with outlet and year, so that a writer knows it again."""
    day = reference.published
    fields = {
        "title": f"{{{_tex(reference.title)}}}",  # twice in braces, so that its capitals stay
        "author": " and ".join(f"{{{_tex(name)}}}" for name in reference.authors),
        "journal": _tex(reference.outlet or ""),
        "year": f"{day.year:04}" if day else "",
        "date": day.isoformat() if day else "",
        "url": (reference.url or "").replace("{", "%7B").replace("}", "%7D"),
        "language": reference.language or "",
    }
    lines = [f"  {name} = {{{words}}}" for name, words in fields.items() if words]
    return f"@article{{{_key(reference)},\n" + ",\n".join(lines) + "\n}\n\n"


def csl(reference: Reference) -> dict[str, Any]:
    """Return a reference as an object of CSL-JSON."""
    day = reference.published
    known = {
        "id": reference.key,
        "type": "article-newspaper",
        "title": reference.title,
        "author": [{"literal": name} for name in reference.authors],
        "container-title": reference.outlet,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": reference.url,
        "language": reference.language,
    }
    return {name: value for name, value in known.items() if value}


def _line(words: str | None) -> str | None:
    """Return words on one line, without signs that no form of references may hold."""
    return " ".join("".join(c for c in words if c.isprintable() or c.isspace()).split()) or None if words else None


def _tex(words: str) -> str:
    return words.translate(_TEX)


def _key(reference: Reference) -> str:
    plain = unicodedata.normalize("NFKD", reference.outlet or "").encode("ascii", "ignore").decode()
    outlet = re.sub(r"\W", "", plain.lower()) or "article"
    year = f"{reference.published.year:04}" if reference.published else "nd"
    return f"{outlet}{year}-{reference.key[:8]}"
