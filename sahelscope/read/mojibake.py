"""Undoes text that was read in a wrong encoding before it came here: "Ã©" for é, "â€™" for ’, "├®", "√©".

Each line is undone by itself and only where it is sure (ftfy; its other mendings are left out, since text stays as it
was printed). What cannot be undone is named.
"""

from __future__ import annotations

import re

#: With another sign beyond ASCII beside them, these stand in no text: ftfy is asked only of lines that have them.
_LEADING = "ÂÃÄÅÎÏÐÑØÙâãìï√¬├┬ÔΓ"
_PAIRS = {sign: re.compile(f"{sign}[^\x00-\x7f]" + rf"|{sign}\s" * (sign in "ÂÃ")) for sign in _LEADING}
_CONTROL = re.compile("[\x80-\x9f]")
_WORD = re.compile("[A-Za-z]{2}|[^\x00-\x7f]{4}")  # a sign by itself may be anything
#: UTF-8 that was read as DOS Western, which ftfy does not know.
_DOS = re.compile("[├┬┼][^\x00-\x7f]|[ÔΓ]Ç[^\x00-\x7f]")
#: The same with its second byte lost: an "Ã" or "â€" that nothing follows which would make a letter of it.
_LOST = re.compile("\ufffd|[a-z]Ã|Ã[a-z]|â€|[\x80-\x9f]|\\w[√¬├┬╬]\\w")
#: Whatever matches has one of these, or a control sign; they are looked for first, which takes a tenth of the time.
_LOST_SIGNS = ("\ufffd", "Ã", "â€", "√", "¬", "├", "┬", "╬")
#: In what is not sure, so many signs in a thousand are worth a word.
_MANY = 2
_WINDOWS = {n: bytes([n]).decode("cp1252") for n in range(128, 160) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def undone(text: str) -> str:
    """Return the text with what was read wrongly put right; the same object where nothing was."""
    return text if text.isascii() or not _suspect(text) else _undone(text)


def mended(text: str) -> tuple[str, str]:
    """Return what ``undone`` and ``unsure`` do, in a look less: it is asked of every article."""
    if text.isascii():
        return text, ""
    if _suspect(text):
        found = _undone(text)
        return found, unsure(found)
    return text, _example(text) if _lost_signs(text) else ""


def _undone(text: str) -> str:
    if not _WORD.search(text):
        return text
    import ftfy  # takes a moment to load: only when it is needed

    lines = [_line(line, ftfy.fix_encoding) if _suspect(line) else line for line in text.split("\n")]
    mended = "\n".join(lines).translate(_WINDOWS)
    return text if mended == text else mended


def _suspect(text: str) -> bool:
    """Tell whether signs stand side by side that were one sign once. Most texts have few of the first of them."""
    for sign, pair in _PAIRS.items():  # no generator: this is asked of every line
        if sign in text and pair.search(text):
            return True
    return bool(_CONTROL.search(text))


def _line(line: str, fix: object) -> str:
    line = _DOS.sub(_from_dos, line) if _DOS.search(line) else line
    return fix(line) if callable(fix) else line


def _from_dos(match: re.Match[str]) -> str:
    for name in ("cp850", "cp437"):
        try:
            return match[0].encode(name).decode("utf-8")
        except UnicodeError:
            continue
    return match[0]


def unsure(text: str) -> str:
    """Return an example of signs that are no letters where they stand, where they are many; "" where they are not."""
    return _example(text) if not text.isascii() and _may_have_lost(text) else ""


def _example(text: str) -> str:
    if not _WORD.search(text):
        return ""
    found = list(_LOST.finditer(text))
    if not found or 1000 * len(found) < _MANY * len(text):
        return ""
    at = found[0].start()
    return " ".join(text[max(0, at - 12) : at + 12].split())


def _may_have_lost(text: str) -> bool:
    return _lost_signs(text) or bool(_CONTROL.search(text))


def _lost_signs(text: str) -> bool:
    return any(sign in text for sign in _LOST_SIGNS)


def spoiled(text: str) -> int:
    """Return how many places of the text look as if they were read in a wrong encoding."""
    if text.isascii() or not (_suspect(text) or (_may_have_lost(text) and _LOST.search(text))):
        return 0
    from ftfy import badness

    return int(badness.badness(text)) + len(_LOST.findall(text))
