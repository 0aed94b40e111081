r"""The words of an RTF document: its groups and control words undone, its bytes read in the code page that they name.

{\rtf1\ansi\ansicpg1252 {\fonttbl{\f0 Arial;}}\f0 Une \'e9cole {\*\bkmkstart a}rouvre.\par}    ->    Une école rouvre.
"""

from __future__ import annotations

import re

from sahelscope.read.rtf_signs import ASIDE, BELOW, CHARSETS, ENDS, ESCAPED, PAGES, PLATFORMS, PRINTED, SIGNS

_TOKEN = re.compile(rb"([^\\{}\r\n]+)|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|([{}])|\\([^a-zA-Z])|[\r\n]+|\\", re.DOTALL)  # fmt: skip # noqa: E501
_OPENS = re.compile(rb"\s*(\\\*\s*)?\\([a-zA-Z]{1,32})-?\d{0,10} ?")
_BRACES = re.compile(rb"\\bin(\d{1,10}) ?|\\.|([{}])", re.DOTALL)
_FONT = re.compile(rb"\\(f|fcharset|cpg)(\d{1,6})(?!\d)")
_DEEPEST = 10_000


def words(raw: bytes) -> str:
    """Return the document's words, a line break between two paragraphs. Raises ValueError for endless groups."""
    return _Reader(raw).words()


class _Reader:
    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._out: list[str] = []
        self._below: list[str] = []  # notes and boxes that hang on this paragraph
        self._bytes = bytearray()  # of the signs that are not yet decoded
        self._page, self._first_font = "cp1252", -1
        self._fonts: dict[int, str] = {}
        # of the group that is open: its font (-1: the document's), whether it is hidden, how many signs stand in for a
        # Unicode one, and whether it is printed below
        self._font, self._hidden, self._spare, self._under = -1, False, 1, False

    def words(self) -> str:
        """Return all that is printed."""
        raw, stack, at, skip = self._raw, [], 0, 0
        while match := _TOKEN.match(raw, at):
            at = match.end()
            plain, name, number, code, brace, sign = match.groups()
            if plain is not None:
                self._bytes += plain[skip:] if skip else plain
                skip = max(0, skip - len(plain)) if skip else 0
            elif brace == b"{":
                self._flush()
                skip = 0
                stack.append((self._font, self._hidden, self._spare, self._under))
                at = self._open(at)
                if len(stack) > _DEEPEST:
                    raise ValueError("its groups lie too deep in each other")
            elif brace == b"}":
                self._flush()
                skip = 0
                if stack:  # one too many costs nothing
                    under = self._under
                    self._font, self._hidden, self._spare, self._under = stack.pop()
                    if under and not self._under:
                        self._below.append("\n")
            elif name == b"bin":
                at += max(0, int(number or 0))
            elif skip and name not in (b"u", b"uc"):
                skip -= bool(name or code or sign)
            elif code is not None:
                self._bytes.append(int(code, 16))
            elif name == b"u":
                self._put(chr(int(number or 0) & 0xFFFF))
                skip = self._spare
            elif name is not None:
                at = self._word(name, int(number) if number else None, at)
            elif sign is not None:
                self._put(ESCAPED.get(sign, ""))
        self._flush()
        return "".join([*self._out, "\n", *self._below])

    def _open(self, at: int) -> int:
        """Look how a group begins; return where reading goes on: behind it, where it is not printed."""
        match = _OPENS.match(self._raw, at)
        if not match:
            return at
        starred, name = match[1], match[2]
        if name in ASIDE or (starred and name not in PRINTED):
            return self._end(at)
        if name == b"fonttbl":
            end = self._end(at)
            self._table_of_fonts(self._raw[at:end])
            return end
        if name == b"upr":  # the same words twice: those of old readers are passed over
            inner = self._raw.find(b"{", match.end())
            return self._end(inner + 1) + 1 if inner >= 0 else match.end()
        self._under = self._under or name in BELOW
        return match.end() if starred else at

    def _end(self, at: int) -> int:
        """Return where the group ends in which this place lies: at its brace, or at the end of the file."""
        depth = 1
        while match := _BRACES.search(self._raw, at):
            at = match.end()
            if match[1]:
                at += int(match[1])
            elif match[2]:
                depth += 1 if match[2] == b"{" else -1
                if not depth:
                    return match.start()
        return len(self._raw)

    def _table_of_fonts(self, table: bytes) -> None:
        font = -1
        for name, given in _FONT.findall(table):
            number = int(given)
            if name == b"f":
                font = number
            elif page := CHARSETS.get(number) if name == b"fcharset" else _known(number):
                self._fonts[font] = page

    def _word(self, name: bytes, number: int | None, at: int) -> int:
        """Do what a control word says; return where reading goes on."""
        if name in SIGNS:
            self._put(SIGNS[name])
            if name in ENDS and self._below and not self._under:
                self._out += [*self._below, "\n"]
                self._below = []
        elif name == b"f":
            self._flush()
            self._font = -1 if number is None else number
        elif name == b"plain":
            self._flush()
            self._font, self._hidden = -1, False
        elif name in (b"v", b"deleted"):
            self._flush()
            self._hidden = number != 0
        elif name == b"uc":
            self._spare = max(0, number or 0)
        elif name == b"deff":
            self._first_font = number or 0
        elif name == b"ansicpg":
            self._page = _known(number or 0) or self._page
        elif name in PLATFORMS:
            self._page = PLATFORMS[name]
        return at

    def _put(self, words: str) -> None:
        self._flush()
        if words and not self._hidden:
            (self._below if self._under else self._out).append(words)

    def _flush(self) -> None:
        if self._bytes:
            page = self._fonts.get(self._font if self._font >= 0 else self._first_font, self._page)
            words = self._bytes.decode(page, "replace")
            self._bytes.clear()
            if not self._hidden:
                (self._below if self._under else self._out).append(words)


def _known(number: int) -> str | None:
    """Return Python's name of the code page, None where it has none."""
    page = PAGES.get(number, f"cp{number}")
    try:
        b"a".decode(page, "replace")
    except LookupError:
        return None
    return page
