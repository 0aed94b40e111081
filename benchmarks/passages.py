"""Reads the invented passages of tests/quotes/passages, whose speakers are written behind each opening mark.

« ⟦il|Moussa Ba⟧Nous partons », dit-il.   ->   the words, the speaker as printed ("il") and as resolved ("Moussa Ba")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "quotes" / "passages"
_TAG = re.compile(r"⟦([^⟧|]*)(?:\|([^⟧]*))?⟧")


def read(language: str, name: str = "") -> Iterator[dict[str, Any]]:
    """Yield each passage as a dict like an annotated article: id, lang, text, quotes."""
    content = (FOLDER / f"{name or language}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^### ", content, flags=re.MULTILINE)[1:]:
        title, body = part.split("\n", 1)
        text, quotes, at = "", [], 0
        body = body.strip("\n")
        for tag in _TAG.finditer(body):
            text += body[at : tag.start()]
            at = tag.end()
            mark = text.rstrip()[-1:]
            close = {"“": "”", "«": "»", "‘": "’ ?,"}.get(mark, mark)
            rest = body[at:]
            end = min(x for x in (rest.find(close[0]), rest.find("\n"), len(rest)) if x >= 0)
            kind = "not" if tag.group(1) == "-" else "direct"
            speaker = None if kind == "not" else tag.group(1)
            quotes.append(
                {
                    "spans": [[len(text), len(text) + end]],
                    "kind": kind,
                    "speaker": speaker,
                    "who": None if kind == "not" else tag.group(2) or speaker,
                }
            )
        yield {"id": title.strip(), "lang": language, "text": text + body[at:], "quotes": quotes}
