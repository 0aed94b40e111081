"""Mails in a text: where a program prints a header above one, in whatever language, that header is read and taken off.

From:  Le Courrier <lettre@courrier.example>
Sent:  Monday, March 4, 2024 4:21 PM
To:  Newsroom
Subject:  FW: The ferry resumes
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parseaddr
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA
from sahelscope.read import days

_LABEL = re.compile(r"([>\s]*)[*_]{0,2}([^\W\d_][^:<>@\t\n]{0,24}?)[*_]{0,2}\s?[:：][*_]{0,2}(?:\s(.*)|)$")
_RULE = re.compile(r"[>\s]*(?:[-_=*·—–]{3,}\s*$|[-_=*]{4,}.{1,60}[-_=*]{3,}\s*$)")
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_FORWARDED = re.compile(r"^(?:(?:re|fwd?|fw|tr|réf|rép|wg|aw|rv|enc|res|vs|sv|vb|doorst|antw)\s?:\s{0,3}){1,6}", re.I)
_ADDRESS = re.compile(
    r"\s*[<\[(](?:mailto:)?[^\s<>\[\]()]{1,200}@[^<>\[\]()]{1,300}[>\])].*$|\s*\[[^\]]{0,300}\]$", re.S
)
#: Words above a letter that was passed on, up to which they are no article of their own.
NOTE = 25
_LONGEST_HEADER = 40  # lines


@dataclass
class Letter:
    """A mail: what its printed header says, and its text."""

    title: str | None = None
    date: str | None = None
    sender: str | None = None
    headed: bool = False  #: a header was printed above it
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return its words."""
        return "\n".join(self.lines).strip("\n")

    @property
    def is_note(self) -> bool:
        """Tell whether it says so little that it only passes another letter on."""
        return len(self.text.split()) <= NOTE


@cache
def _names() -> dict[str, str]:
    """Return name, folded -> field."""
    rows = lexicon.rows(DATA / "reading" / "mail_headers.csv", ("field", "names"), required=("field", "names"))
    return {fold(name).strip(): cells["field"] for _, cells in rows for name in cells["names"].split("|")}


def split(text: str) -> list[Letter]:
    """Return the letters of a text, from the top; the first has no header where words stand above the first one.

    Letters that only pass the next one on ("FYI") are left out.
    """
    found = [Letter()]
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        letter, after = _header(lines, at)
        if letter:
            _strip_marks(found[-1].lines)
            found.append(letter)
            quoted, at = lines[at].startswith(">"), after
            if quoted:
                _unquote(lines, at)
        else:
            found[-1].lines.append(lines[at])
            at += 1
    filled = [letter for letter in found if letter.text]
    told = [letter for letter in filled if not letter.is_note or len(filled) == 1]
    return told or filled[-1:] or found[-1:]


def opens(text: str) -> bool:
    """Tell whether a printed header stands at the top of the text, whose day or sender leaves no doubt."""
    start = text[:8000].lstrip("\ufeff \t\r\n")
    if not _field(start.partition("\n")[0].rstrip("\r")):
        return False
    letter, _ = _header([line.rstrip("\r") for line in start.split("\n")], 0)
    return letter is not None


def subject(words: str) -> str:
    """Return a subject without its "Fwd:" and "TR :"."""
    return _FORWARDED.sub("", words.strip())


def sender(words: str) -> str | None:
    """Return who sent it: the name beside an address, else the address's domain."""
    words = words.strip().strip('"')
    name = _ADDRESS.sub("", words).strip(" \"'")
    name = name if name and "@" not in name else parseaddr(words)[0]
    if name and "@" not in name:
        return name
    _, at, domain = (parseaddr(words)[1] or words).partition("@")
    return domain.strip("<>[]() ") if at else (words or None)


def _field(line: str) -> tuple[str, str] | None:
    """Return the field that a line names, and its value; None for other lines."""
    match = _LABEL.match(line) if ":" in line or "：" in line else None
    name = _names().get(fold(match[2]).strip()) if match else None
    return (name, (match[3] or "").strip(" \t*")) if match and name and name != "above" else None


def _header(lines: Sequence[str], at: int) -> tuple[Letter | None, int]:
    """Return what the header says that begins at this line, and the line behind it; None where none begins."""
    first = _field(lines[at])
    if not first or first[0] == "aside":
        return None, at
    values: dict[str, str] = {}
    last, end, i = "", at, at
    while i < min(len(lines), at + _LONGEST_HEADER):
        line = lines[i]
        given = _field(line)
        if given and _goes_on(given, values):
            last, value = given
            if not value and (beside := _value_below(lines, i)):
                i, value = beside
            values[last] = value
            end = i + 1
        elif given:
            break
        elif line.strip(" >\t"):
            if last not in ("to", "aside") or not (line.startswith((" ", "\t")) or "@" in line or ";" in line):
                break
            end = i + 1  # addresses that run on
        elif i + 1 < len(lines) and not ((below := _field(lines[i + 1])) and _goes_on(below, values)):
            break
        i += 1
    day = days.of_mail(values.get("sent", ""))
    known = "from" in values and "subject" in values and ("sent" in values or "to" in values)
    if not known or not (day or "@" in values["from"]):
        return None, at
    return Letter(subject(values["subject"]) or None, day, sender(values["from"]), True), end


def _goes_on(given: tuple[str, str], values: Mapping[str, str]) -> bool:
    return given[0] == "aside" or given[0] not in values


def _value_below(lines: Sequence[str], at: int) -> tuple[int, str] | None:
    """Return the line with the value of a name that stands alone, and the value: below it, or in a next cell."""
    below = [i for i in range(at + 1, min(len(lines), at + 5)) if lines[i].strip(" >\t")][:2]
    if not below or _field(lines[below[0]]):
        return None
    value = lines[below[0]].strip(" >\t")
    near = below[0] == at + 1 or "@" in value
    return (below[0], value) if near or (len(below) > 1 and _field(lines[below[1]])) else None


def _strip_marks(lines: list[str]) -> None:
    """Take the lines off that only say that a letter follows: rules, "Forwarded message"."""
    while lines and (not lines[-1].strip(" >") or _is_mark(lines[-1])):
        lines.pop()


def _is_mark(line: str) -> bool:
    return bool(_RULE.match(line)) or _names().get(fold(line).strip(" >-_=*·—–:\t")) == "above"


def _unquote(lines: list[str], at: int) -> None:
    """Take the marks of a quoted letter off its lines, which go on from here."""
    while at < len(lines) and (lines[at].startswith(">") or not lines[at].strip()):
        lines[at] = _QUOTED.sub("", lines[at], count=1)
        at += 1
