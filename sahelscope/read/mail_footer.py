"""What a list or a newsletter puts below its text, taken off: how to leave it, who sent it, why, and from where.

To unsubscribe from this list, … · You are receiving this because … · Pour vous désabonner, …
Its words stand in data/reading/mail_footers.csv.
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA

#: A rule that lists draw above their footer; behind it stand no more characters than these.
_RULE = re.compile(r"\n[ \t]*[_=*-]{20,}[ \t]*(?:\n(?=[^\0]{0,1200}\Z)|\Z)")
#: Characters and lines at the end that are looked at, characters of a line with such words, and of one beside it.
_LOOK, _MOST, _LONGEST, _SHORT = 4000, 14, 500, 160
_CLOSED = (".", "!", "?", "…", "»", "”", '"')


def without(text: str) -> str:
    """Return the text without the footer at its end; as it stands where nothing there speaks of a list."""
    if (match := _RULE.search(text, max(0, len(text) - _LOOK))) and match.start():
        behind = text[match.start() :]
        if _says("sure", behind) or _says("near", behind):
            text = text[: match.start()].rstrip()
    lines = text.split("\n")
    filled = [number for number, line in enumerate(lines) if line.strip()]
    keep = len(lines)
    for number in reversed(filled[1:][-_MOST:]):
        line = lines[number]
        if len(line) <= _LONGEST and (_says("sure", line) or _says("opening", line)):
            keep = number
        elif len(line) > _SHORT or (line.rstrip().endswith(_CLOSED) and not _says("near", line)):
            break
    return "\n".join(lines[:keep]).rstrip("-–—_*= \n") if keep < len(lines) else text


def _says(kind: str, words: str) -> bool:
    return bool(_pattern(kind).search(fold(words).replace("’", "'")))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    rows = lexicon.rows(DATA / "reading" / "mail_footers.csv", ("kind", "words"), required=("kind", "words"))
    any_of = "|".join(re.escape(fold(cells["words"])) for _, cells in rows if cells["kind"] == kind)
    return re.compile(rf"^\W*(?:{any_of})" if kind == "opening" else any_of, re.M)
