"""Quotes for NVivo, MAXQDA, ATLAS.ti and QualCoder: a REFI-QDA project (.qdpx), texts with coded quotes.

A ZIP with ``project.qde``, XML by the REFI-QDA standard 1.5, and each article that holds a quote as plain text. Codes
are the speakers, their sides and what they do; a quote whose speaker is in doubt is coded as that, too. Ids are made
from ours, so that two exports name the same thing alike.

Positions count Unicode characters from 0. Programs differ in whether they count CR LF as one or as two; texts are
written with LF alone, where nobody differs, and positions are moved along.
"""

from __future__ import annotations

import datetime as dt
import re
import uuid
import zipfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, BinaryIO
from xml.sax.saxutils import quoteattr

import pandas as pd

from sahelscope.export.codes import CodeBook
from sahelscope.models import UNSURE_BELOW
from sahelscope.store.filters import Filters
from sahelscope.store.questions import EVERYTHING, Corpus
from sahelscope.store.quote_filter import QuoteFilter

PROJECT, FOLDER = "project.qde", "sources"
#: What ids are made from, once and for all.
_SPACE = uuid.UUID("5e1b0f0e-6d1c-5d55-9a35-0f6f4d0c7c11")
_USER = str(uuid.uuid5(_SPACE, "user"))
#: What is known of an article besides its words, as variables of the project: column, name, type.
_VARIABLES = (("outlet", "Outlet", "Text"), ("published", "Published", "Date"), ("language", "Language", "Text"),
              ("url", "Link", "Text"))  # fmt: skip
_ROWS = 5_000
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MOVED = re.compile("\r(?=\n)|\\A\ufeff")

_SQL = """select q.quote_id, q.article_no, q.article_id, s.spans, q.speaker_key, coalesce(p.speaker, q.speaker) as name,
  q.speaker_text, q.side, q.act, q.kind, q.rule, q.confidence, a.title, a.outlet, a.published, a.language, a.url
from (select * from quotes where {where}) q join articles a on a.article_no = q.article_no
left join speakers p on p.speaker_id = q.speaker_key
left join (select quote_no, string_agg(start || '-' || "end", ';' order by ordinal) as spans from quote_spans
  group by quote_no) s on s.quote_no = q.quote_no
order by q.article_no, q.quote_no"""


def frames(corpus: Corpus, filters: Filters = EVERYTHING, only: QuoteFilter = QuoteFilter()) -> Iterator[pd.DataFrame]:  # noqa: B008
    """Yield the quotes that pass, by article, each row with its article's text; at least one frame."""
    found, views = corpus.quotes_where(filters, only)
    sql = _SQL.format(where=found.sql)
    any_rows = False
    for frame in corpus.stream(sql, found.values, _ROWS, **views):
        any_rows = True
        texts = corpus.texts(int(n) for n in frame["article_no"].unique())
        yield frame.assign(article_text=[texts[int(n)] for n in frame["article_no"]])
    if not any_rows:
        yield corpus.ask(f"select *, null as article_text from ({sql}) limit 0", found.values, **views)


def write(found: Iterable[pd.DataFrame], out: BinaryIO, made: dt.datetime | None = None) -> int:
    """Write the rows of ``frames`` as a project and return how many quotes it has. ``made``: when, by default now."""
    moment = (made or dt.datetime.now(dt.UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    book, names, sources, count = CodeBook(_guid), set[str](), list[str](), 0
    rows = (row for frame in found for row in _records(frame))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for article_id, quotes in groupby(rows, lambda row: str(row["article_id"])):
            said = list(quotes)
            count += len(said)
            guid = _guid("article", article_id)
            text, moved = _plain(str(said[0]["article_text"]))
            pack.writestr(f"{FOLDER}/{guid}.txt", text.encode("utf-8", "replace"))
            selections = "".join(s for quote in said for s in _selections(quote, moved, book, moment))
            name = _unique(_source_name(said[0]), names)
            sources.append(
                f'<TextSource guid="{guid}" name={_attribute(name)} plainTextPath="internal://{guid}.txt" '
                f'creatingUser="{_USER}" creationDateTime="{moment}">{selections}{_values(said[0])}</TextSource>\n'
            )
        pack.writestr(PROJECT, _project(book, sources, moment))
    return count


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(name): cell for name, cell in row.items()} for row in plain.to_dict("records")]


def _project(book: CodeBook, sources: list[str], moment: str) -> str:
    variables = "".join(
        f'<Variable guid="{_guid("variable", name)}" name="{name}" typeOfVariable="{kind}"/>'
        for _, name, kind in _VARIABLES
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" '
        f'name="Sahelscope" origin="Sahelscope" creatingUserGUID="{_USER}" creationDateTime="{moment}">\n'
        f'<Users><User guid="{_USER}" name="Sahelscope"/></Users>\n{book.xml()}'
        f"<Variables>{variables}</Variables>\n"
        + (f"<Sources>\n{''.join(sources)}</Sources>\n" if sources else "")
        + "</Project>\n"
    )


def _selections(quote: dict[str, Any], moved: list[int], book: CodeBook, moment: str) -> Iterator[str]:
    """Yield the stretches of a quote, each coded with who speaks, the side, the act and whether that is in doubt."""
    speaker = quote["name"] or "unknown speaker"  # not the "he" who is printed: one article's is not another's
    codes = [("Speakers", str(quote["speaker_key"] or speaker), _clean(speaker))]
    codes += [(folder, quote[of], quote[of]) for folder, of in (("Sides", "side"), ("Acts", "act")) if quote[of]]
    if quote["name"] is None or (quote["confidence"] or 0) < UNSURE_BELOW:
        codes.append(("How sure", "unsure", "unsure speaker"))
    how = f"{quote['kind']}; by {quote['speaker_text'] or 'nobody named'}; {quote['rule']} {quote['confidence']}"
    for number, (start, end) in enumerate(pair.split("-") for pair in str(quote["spans"]).split(";")):
        guid = f"{quote['quote_id']}-{number}"
        coded = "".join(
            f'<Coding guid="{_guid("coding", guid, folder)}" creatingUser="{_USER}" creationDateTime="{moment}">'
            f'<CodeRef targetGUID="{book.guid(folder, key, name)}"/></Coding>'
            for folder, key, name in codes
        )
        yield (
            f'<PlainTextSelection guid="{_guid("quote", guid)}" startPosition="{_at(int(start), moved)}" '
            f'endPosition="{_at(int(end), moved)}" creatingUser="{_USER}" creationDateTime="{moment}">'
            f"<Description>{_words(how)}</Description>{coded}</PlainTextSelection>"
        )


def _values(row: dict[str, Any]) -> str:
    return "".join(
        f'<VariableValue><VariableRef targetGUID="{_guid("variable", name)}"/>'
        f"<{kind}Value>{_words(str(row[column]))}</{kind}Value></VariableValue>"
        for column, name, kind in _VARIABLES
        if row[column] is not None
    )


def _source_name(row: dict[str, Any]) -> str:
    parts = (str(row["published"] or ""), row["outlet"] or "", row["title"] or "")
    return re.sub(r'[\\/:*?"<>|\s]+', " ", _clean(" ".join(filter(None, parts)))).strip()[:120] or "article"


def _unique(name: str, taken: set[str]) -> str:
    """Return the name, numbered where it is taken already."""
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add(free.casefold())
    return free


def _plain(text: str) -> tuple[str, list[int]]:
    """Return the text with LF line ends and without a byte order mark, and where a character was taken out."""
    moved = [match.start() for match in _MOVED.finditer(text)]
    return _MOVED.sub("", text).replace("\r", "\n"), moved


def _at(offset: int, moved: list[int]) -> int:
    return offset - bisect_left(moved, offset)


def _guid(*of: str) -> str:
    return str(uuid.uuid5(_SPACE, "\x1f".join(of)))


def _clean(words: str) -> str:
    return _ILLEGAL.sub(" ", words)


def _words(words: str) -> str:
    return _clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(words: str) -> str:
    return quoteattr(_clean(words))
