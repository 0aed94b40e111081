"""Words as TeX writes them, in BibTeX files: {\\'E}tat d'urgence, M{\\^e}me, {Le Courrier}."""

from __future__ import annotations

import re
import unicodedata

_ACCENT = re.compile(r"\\([`'^\"~=.cvuHkr])\s{0,3}\{?\\?([A-Za-z])\}?")
_MARKS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
          "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a"}  # fmt: skip
_SIGNS = {r"\oe": "œ", r"\OE": "Œ", r"\ae": "æ", r"\AE": "Æ", r"\ss": "ß", r"\o": "ø", r"\aa": "å", r"\i": "i",
          r"\&": "&", r"\%": "%", r"\_": "_", r"\$": "$", r"\#": "#", "---": "—", "--": "–",
          "``": "“", "''": "”"}  # fmt: skip

_WORD = re.compile("|".join(re.escape(w) + (r"(?![A-Za-z])\s?" if w[-1].isalpha() else "") for w in _SIGNS))


def plain(value: str) -> str:
    """Return the words with TeX's signs as letters and without its braces and commands."""
    value = _ACCENT.sub(lambda m: unicodedata.normalize("NFC", m[2] + _MARKS[m[1]]), value)
    value = _WORD.sub(lambda m: _SIGNS[m[0].rstrip()], value)
    return re.sub(r"\\[A-Za-z]+\s?", "", value).replace("{", "").replace("}", "").replace("~", " ").strip()
