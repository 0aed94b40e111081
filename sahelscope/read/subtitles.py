"""Subtitles (SRT, WebVTT): what is said in a film, without the moments at which it is.

1 / 00:00:01,000 --> 00:00:03,200 / Le bac reprend demain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sahelscope.read import fields
from sahelscope.read.head import Head
from sahelscope.read.lines import decode
from sahelscope.read.original import Original, Problem

NAME = "subtitles"
_TIME = r"(?:\d{1,3}:)?\d\d:\d\d[,.]\d{3}"
_START = re.compile(rf"(?:WEBVTT\b[^\n]{{0,200}}\n(?:[^\n]{{1,200}}\n)*\s*)?(?:[^\n]{{1,60}}\n)?{_TIME} +--> +{_TIME}")
_MOMENT = re.compile(rf"(?:^|\n)(?:[^\n]{{0,60}}\n)?{_TIME} +--> +{_TIME}[^\n]{{0,200}}\n")
_MARKS = re.compile(r"</?[a-z][^<>\n]{0,60}>|\{\\[^{}\n]{0,30}\}")
_NOTES = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)\b")
_ENDS = (".", "!", "?", "…", "»", "”")
_LARGEST = 8_000_000


def fits(path: Path, head: Head) -> bool:
    """Tell whether the file begins with a subtitle."""
    return bool(_START.match(head.text.lstrip("\ufeff \t\r\n").replace("\r", "")))


def read(path: Path, file: str) -> Iterator[Original | Problem]:
    """Yield what is said as one article, a paragraph for each sentence or more that ends with a subtitle."""
    if path.stat().st_size > _LARGEST:
        yield Problem(file, 0, "has more subtitles than any film", "split it")
        return
    text = decode(path.read_bytes()).lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    said = [" ".join(_MARKS.sub("", part).split()) for part in _MOMENT.split(text)[1:]]
    paragraphs: list[str] = [""]
    for before, words in zip(["", *said], said, strict=False):
        if not words or words == before or _NOTES.match(words):
            continue  # subtitles that roll say each line twice
        paragraphs[-1] = f"{paragraphs[-1]} {words}".strip()
        if words.endswith(_ENDS):
            paragraphs.append("")
    yield from fields.original({"text": "\n\n".join(p for p in paragraphs if p)}, file=file, line=0)
