"""Words that text recognition or an old program split over two lines, made whole; the lines stay.

Le préfet a expli- ⏎ qué que la route    becomes    Le préfet a expliqué ⏎ que la route
"""

from __future__ import annotations

import re

from sahelscope.read import layout

#: A hyphen, a soft hyphen or the sign for one, between two letters at a line's end, and what follows up to a space.
_SPLIT = re.compile(r"(?<!\w)([^\W\d_]+)([-\u00ad¬])[ \t]*\r?\n[ \t]*([^\W\d_]+)([^\s\w]*)[ \t]*")
_SIGNS = ("-\n", "-\r", "- \n", "\u00ad\n", "\u00ad\r", "¬\n", "¬\r")
_WITH_HYPHEN = re.compile(r"\w+-\w+")


def mended(text: str) -> str:
    """Return the text with each split word whole on the upper line; the same object where none is split."""
    if not any(sign in text for sign in (_SIGNS if "-" in text else _SIGNS[3:])):
        return text
    whole = frozenset(word.casefold() for word in _WITH_HYPHEN.findall(text))

    def mend(match: re.Match[str]) -> str:
        front, sign, end, behind = match.groups()
        stays = sign == "-" and layout.keeps_hyphen(front, end, whole)
        ends = text[match.end() : match.end() + 1] in ("", "\n", "\r")
        return f"{front}{'-' if stays else ''}{end}{behind}" + ("" if ends else "\n")

    return _SPLIT.sub(mend, text)
