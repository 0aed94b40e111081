"""Undoes text that was read in a wrong encoding before it came here: "Ã©" for é, "â€™" for ’, "├®", "√©".

Each line is undone by itself and only where it is sure (ftfy; its other mendings are left out, since text stays as it
was printed). What cannot be undone is named.
"""

from __future__ import annotations

import re

#: Signs side by side that stand in no text: ftfy is asked only of lines that have them.
_SUSPECT = re.compile(
    "[\u00c2-\u00c5\u00ce\u00cf\u00d0\u00d1\u00d8\u00d9\u00e2\u00e3\u00ec\u00ef\u221a\u00ac\u251c\u252c\u00d4\u0393]"
    "[^\x00-\x7f]|[ÂÃ]\\s|[\x80-\x9f]"
)
_WORD = re.compile("[A-Za-z]{2}|[^\x00-\x7f]{4}")  # a sign by itself may be anything
#: UTF-8 that was read as DOS Western, which ftfy does not know.
_DOS = re.compile("[├┬┼][^\x00-\x7f]|[ÔΓ]Ç[^\x00-\x7f]")
#: The same with its second byte lost: an "Ã" or "â€" that nothing follows which would make a letter of it.
_LOST = re.compile("\ufffd|[a-z]Ã|Ã[a-z]|â€|[\x80-\x9f]|\\w[√¬├┬╬]\\w")
#: Whatever matches has one of these signs; they are looked for first, which takes a fifth of the time.
_LOST_SIGNS = re.compile("[\ufffdÃâ√¬├┬╬\x80-\x9f]")
#: In what is not sure, so many signs in a thousand are worth a word.
_MANY = 2
_WINDOWS = {n: bytes([n]).decode("cp1252") for n in range(128, 160) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def undone(text: str) -> str:
    """Return the text with what was read wrongly put right; the same object where nothing was."""
    if text.isascii() or not _SUSPECT.search(text) or not _WORD.search(text):
        return text
    import ftfy  # takes a moment to load: only when it is needed

    lines = [_line(line, ftfy.fix_encoding) if _SUSPECT.search(line) else line for line in text.split("\n")]
    mended = "\n".join(lines).translate(_WINDOWS)
    return text if mended == text else mended


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
    if text.isascii() or not _LOST_SIGNS.search(text) or not _WORD.search(text):
        return ""
    found = list(_LOST.finditer(text))
    if not found or 1000 * len(found) < _MANY * len(text):
        return ""
    at = found[0].start()
    return " ".join(text[max(0, at - 12) : at + 12].split())


def spoiled(text: str) -> int:
    """Return how many places of the text look as if they were read in a wrong encoding."""
    if text.isascii() or not (_SUSPECT.search(text) or (_LOST_SIGNS.search(text) and _LOST.search(text))):
        return 0
    from ftfy import badness

    return int(badness.badness(text)) + len(_LOST.findall(text))
