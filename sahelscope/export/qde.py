"""The XML of a REFI-QDA project, by the standard 1.5: the codebook, variables, and texts with coded stretches."""

from __future__ import annotations

import re
import uuid
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import quoteattr

from sahelscope.export.codes import CodeBook
from sahelscope.models import UNSURE_BELOW

#: What ids are made from, once and for all.
_SPACE = uuid.UUID("5e1b0f0e-6d1c-5d55-9a35-0f6f4d0c7c11")
_USER = str(uuid.uuid5(_SPACE, "user"))
#: What is known of an article besides its words, as variables of the project: column, name, type.
_VARIABLES = (("outlet", "Outlet", "Text"), ("published", "Published", "Date"), ("language", "Language", "Text"),
              ("url", "Link", "Text"))  # fmt: skip
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MOVED = re.compile("\r(?=\n)|\\A\ufeff")


def project(book: CodeBook, sources: list[str], moment: str) -> str:
    """Return the whole project; ``moment``: when it was made, 2026-05-07T09:12:44Z."""
    variables = "".join(
        f'<Variable guid="{guid("variable", name)}" name="{name}" typeOfVariable="{kind}"/>'
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


def source(guid: str, name: str, content: str, moment: str) -> str:
    """Return an article of the project, its name and what is coded in it; its words lie in a file of their own."""
    return (
        f'<TextSource guid="{guid}" name={_attribute(name)} plainTextPath="internal://{guid}.txt" '
        f'creatingUser="{_USER}" creationDateTime="{moment}">{content}</TextSource>\n'
    )


def selections(quote: dict[str, Any], moved: list[int], book: CodeBook, moment: str) -> Iterator[str]:
    """Yield the stretches of a quote, each coded with who speaks, the side, the act and whether that is in doubt."""
    speaker = quote["name"] or "unknown speaker"  # not the "he" who is printed: one article's is not another's
    codes = [("Speakers", str(quote["speaker_key"] or speaker), _clean(speaker))]
    codes += [(folder, quote[of], quote[of]) for folder, of in (("Sides", "side"), ("Acts", "act")) if quote[of]]
    if quote["name"] is None or (quote["confidence"] or 0) < UNSURE_BELOW:
        codes.append(("How sure", "unsure", "unsure speaker"))
    how = f"{quote['kind']}; by {quote['speaker_text'] or 'nobody named'}; {quote['rule']} {quote['confidence']}"
    for number, (start, end) in enumerate(pair.split("-") for pair in str(quote["spans"]).split(";")):
        stretch = f"{quote['quote_id']}-{number}"
        coded = "".join(
            f'<Coding guid="{guid("coding", stretch, folder)}" creatingUser="{_USER}" creationDateTime="{moment}">'
            f'<CodeRef targetGUID="{book.guid(folder, key, name)}"/></Coding>'
            for folder, key, name in codes
        )
        yield (
            f'<PlainTextSelection guid="{guid("quote", stretch)}" startPosition="{_at(int(start), moved)}" '
            f'endPosition="{_at(int(end), moved)}" creatingUser="{_USER}" creationDateTime="{moment}">'
            f"<Description>{_words(how)}</Description>{coded}</PlainTextSelection>"
        )


def values(row: dict[str, Any]) -> str:
    """Return what is known of an article as values of the variables."""
    return "".join(
        f'<VariableValue><VariableRef targetGUID="{guid("variable", name)}"/>'
        f"<{kind}Value>{_words(str(row[column]))}</{kind}Value></VariableValue>"
        for column, name, kind in _VARIABLES
        if row[column] is not None
    )


def source_name(row: dict[str, Any]) -> str:
    """Return a name for an article that can be a file's, too: 2021-05-03 The Dune Post Gold mine shut."""
    parts = (str(row["published"] or ""), row["outlet"] or "", row["title"] or "")
    return re.sub(r'[\\/:*?"<>|\s]+', " ", _clean(" ".join(filter(None, parts)))).strip()[:120] or "article"


def unique(name: str, taken: set[str]) -> str:
    """Return the name, numbered where it is taken already."""
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add(free.casefold())
    return free


def plain(text: str) -> tuple[str, list[int]]:
    """Return the text with LF line ends and without a byte order mark, and where a character was taken out."""
    moved = [match.start() for match in _MOVED.finditer(text)]
    return _MOVED.sub("", text).replace("\r", "\n"), moved


def _at(offset: int, moved: list[int]) -> int:
    return offset - bisect_left(moved, offset)


def guid(*of: str) -> str:
    """Return the id of a thing, the same in every export."""
    return str(uuid.uuid5(_SPACE, "\x1f".join(of)))


def _clean(words: str) -> str:
    return _ILLEGAL.sub(" ", words)


def _words(words: str) -> str:
    return _clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute(words: str) -> str:
    return quoteattr(_clean(words))
