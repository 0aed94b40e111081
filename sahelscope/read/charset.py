"""Bytes into characters, told by the bytes themselves before whatever names their encoding.

1. A byte order mark, or the NULs of UTF-16 without one.
2. UTF-8, where all of it is: no other text with an accent happens to be UTF-8. A header that says otherwise is wrong.
3. What a header names, where the bytes agree with it.
4. Where UTF-8 has strays in it, UTF-8 stays UTF-8 and only the strays are read otherwise.
5. The one-byte encoding in which the signs beyond ASCII stand where such signs may: é in a word, « before one, ’
   between two letters (``likely``). Western Windows, Latin-9, Mac, DOS; Arabic and Cyrillic; else what
   charset-normalizer says.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MARKS = {
    codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF32_LE: "utf-32-le", codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be",
}  # fmt: skip
#: A sign of several bytes in UTF-8.
_WIDE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
#: Those of them that French and English print: in no one-byte encoding do these bytes stand side by side in a text.
_LATIN = re.compile(rb"[\xc2\xc3][\x80-\xbf]|\xc5[\x90-\xbf]|\xe2\x80[\x80-\xbf]|\xe2\x82\xac|\xef\xbb\xbf")
_CUT = re.compile(rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")
_HIGH = re.compile(rb"[\x80-\xff]")
#: One-byte encodings in the order in which they are believed where the bytes do not tell them apart.
CANDIDATES = ("cp1252", "iso8859_15", "mac_roman", "cp850", "cp437", "cp863", "cp1256", "iso8859_6", "cp1251", "koi8_r")
#: Latin-1 as it is meant: with the signs of Windows in the places where Latin-1 has none.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252"}
#: Encodings in which anything, or plain ASCII, is valid: a header that names one of them cannot be checked.
_BY_NAME_ONLY = re.compile(r"utf[-_]?(?:7|16|32)|iso2022|hz")
_FRENCH = frozenset("éèêëàâçîïôûùœæÉÈÊËÀÂÇÎÏÔÛÙŒ")
#: So many signs decide; so many bytes are looked at.
_DECIDE, _LOOK = 2000, 200_000
#: What a sign must reach on average: the encoding that a header names, and any encoding before the library is asked.
_AGREED, _ENOUGH = 0.5, 0.25


def text(raw: bytes, named: str | None = None) -> str:
    """Return the characters, NULs taken out. ``named``: the encoding that a header or a page names for them."""
    for mark, name in _MARKS.items():
        if raw.startswith(mark):
            rest = raw[len(mark) :]
            return without_nul(mixed(rest, "cp1252") if name == "utf-8" else rest.decode(name, "replace"))
    if wide := unmarked_wide(raw):
        return without_nul(raw.decode(wide, "replace"))
    asked = _known(named)
    if asked and _BY_NAME_ONLY.match(asked):
        return without_nul(raw.decode(asked, "replace"))
    try:
        return without_nul(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return without_nul(mixed(raw, one_byte(raw, asked)))


def without_nul(found: str) -> str:
    """Return the text without NULs, which no table holds."""
    return found.replace("\0", "") if "\0" in found else found


def unmarked_wide(raw: bytes) -> str | None:
    """Return the name of UTF-16 that has no mark: every second byte of a Western text is NUL then."""
    start = raw[:400]
    if len(start) < 8 or start.count(0) < len(start) // 3:
        return None
    even, odd = start[::2].count(0), start[1::2].count(0)
    return "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else None


def mixed(raw: bytes, name: str) -> str:
    """Return text of which what is UTF-8 is read so, and the other bytes in the encoding of this name."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if name not in CANDIDATES:
        return raw.decode(name, "replace")
    wide, found, at = _accepted(raw), [], 0
    for match in wide.finditer(raw):
        found.append(raw[at : match.start()].decode(name, "replace"))
        found.append(match[0].decode("utf-8"))
        at = match.end()
    found.append(raw[at:].decode(name, "replace"))
    return "".join(found)


def _accepted(raw: bytes) -> re.Pattern[bytes]:
    """Return which signs of several bytes are taken for UTF-8: all of them where they are more than the strays."""
    wide = _WIDE.findall(raw)
    strays = len(_HIGH.findall(raw)) - sum(map(len, wide))
    return _WIDE if len(wide) > strays else _LATIN


def whole(raw: bytes) -> bytes:
    """Return bytes that were cut off anywhere without a sign of UTF-8 that is cut in two at their end."""
    match = _CUT.search(raw[-3:])
    return raw[: len(raw) - len(match[0])] if match and (len(match[0]) > 1 or _WIDE.search(raw)) else raw


def one_byte(raw: bytes, named: str | None = None) -> str:
    """Return the name of the encoding of the bytes that are not UTF-8."""
    look = raw[:_LOOK]
    asked = _known(named)
    if asked and asked not in CANDIDATES and asked not in ("utf-8", "utf8"):
        try:
            raw.decode(asked)
        except UnicodeDecodeError:
            asked = None
        else:
            if asked.startswith(("gb", "big5", "shift", "euc", "cp9", "johab")) or likely(look, asked) >= _AGREED:
                return asked
    order = (asked, *(c for c in CANDIDATES if c != asked)) if asked in CANDIDATES else CANDIDATES
    scores = {name: likely(look, name) for name in order if name}
    best = max(scores, key=lambda name: scores[name])
    if asked in scores and scores[asked] >= max(_AGREED, scores[best] - 0.1):
        return str(asked)
    return best if scores[best] >= _ENOUGH else _by_library(look) or "cp1252"


def _known(named: str | None) -> str | None:
    """Return Python's name of an encoding of text; None where there is none of this name."""
    try:
        found = codecs.lookup((named or "").strip().strip("\"'").replace(" ", ""))
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or "escape" in found.name or found.name in ("idna", "punycode"):
        return None
    return {"iso8859-15": "iso8859_15", "iso8859-6": "iso8859_6", "mac-roman": "mac_roman", "koi8-r": "koi8_r"}.get(
        found.name, _MEANT.get(found.name, found.name)
    )


def _by_library(raw: bytes) -> str | None:
    if len(_HIGH.findall(raw)) < 30:
        return None
    import charset_normalizer

    found = charset_normalizer.from_bytes(raw).best()
    return found.encoding if found else None


def likely(raw: bytes, name: str) -> float:
    """Return how well the signs that are not UTF-8 fit their neighbours if they are read so: 1 well, below 0 badly."""
    total = count = 0.0
    for before, sign, after in _signs(raw, name):
        total += _fit(before, sign, after)
        count += 1
        if count >= _DECIDE:
            break
    return total / count if count else 0.0


def _signs(raw: bytes, name: str) -> Iterator[tuple[str, str, str]]:
    """Yield each sign of the stray bytes with its neighbours."""
    plain = _accepted(raw).sub(lambda m: b"e" * len(m[0]), raw)  # letters, mostly, and none of the question
    read = plain.decode(name, "replace")
    for match in re.finditer(r"[^\x00-\x7f]", read):
        at = match.start()
        yield read[at - 1] if at else " ", match[0], read[at + 1] if at + 1 < len(read) else " "


def _fit(before: str, sign: str, after: str) -> float:
    if not sign.isalpha():
        return _mark(before, sign, after)
    if sign > "\u024f":  # another script: among letters of its own
        alien = any(c.isalpha() and c < "\u0250" for c in (before, after))
        beside = any(c.isalpha() and c > "\u024f" for c in (before, after))
        turned = sign.isupper() and before.islower()  # as KOI8 is in Windows' Cyrillic
        return -1.0 if alien or turned or sign in "ªºµ" else 0.8 if beside else 0.0
    usual = 1.0 if sign in _FRENCH else 0.3
    if sign.islower():
        if not (before.isalpha() or after.isalpha()):
            return 1.0 if sign == "à" else -1.0
        if after.isupper() or (before.isupper() and not after.islower() and sign not in "ß"):
            return -0.5
        return usual
    if before.islower() or (before.isalpha() and after.islower() and before.isupper()):
        return -1.0
    return usual * 0.9 if after.isalpha() or before.isupper() or (sign == "À" and after.isspace()) else -0.5


def _mark(before: str, sign: str, after: str) -> float:
    """Return how well a sign that is no letter stands between its neighbours."""
    if sign in "’‘":
        beside = before.isalpha() + after.isalpha()
        return (0.0, 1.0, 1.0)[beside] if sign == "’" else (0.0, 0.8, 0.1)[beside]
    if sign in "«“„":
        return 1.0 if not before.isalnum() and not (after.isspace() and after == "\n") else -1.0
    if sign in "»”":
        return 1.0 if not after.isalnum() else -1.0
    if sign in "\u00a0\u202f":
        beside = before in "«–—" or after in ":;?!»%€–—" or (before.isdigit() and after.isalnum())
        return 1.0 if beside else 0.3 if before.isalnum() and after.isalnum() else 0.0
    if sign in "–—•…":
        return 0.8 if not (before.isalpha() and after.isalpha()) else -0.5
    if sign in "°€£":
        return 0.8 if before.isdigit() or before in "nN \u00a0" or after.isdigit() else -0.5
    return -1.0 if before.isalpha() or after.isalpha() or not sign.isprintable() else -0.4
