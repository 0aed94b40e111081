"""Reads the word lists and tables in data/, and finds their forms in a text.

A lexicon is a CSV with the columns ``entry,form,example``. The longest form wins; the entry ``-`` blocks ("guinea
fowl"). A byte order mark and semicolons are accepted, since spreadsheets set to French write them. A bad line is
refused with the file's name, the line's number and what to do.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import ahocorasick_rs

from sahelscope.paths import DATA

BLOCK = "-"
_COLUMNS = ["entry", "form", "example"]
#: up to so many forms are searched twice as fast by a full table, which takes some 0.5 kB a form
_FULL_TABLE = 5000
T = TypeVar("T")


class LexiconError(ValueError):
    """A line in a data file that cannot be used; the message names file and line and says what to do."""

    def __init__(self, path: Path, line: int, what: str) -> None:
        super().__init__(f"{path}, line {line}: {what}")
        self.path, self.line, self.what = path, line, what

    def __reduce__(self) -> tuple[type[LexiconError], tuple[Path, int, str]]:
        """Let a process that parses hand it over whole."""
        return LexiconError, (self.path, self.line, self.what)


class Row(NamedTuple):
    """One line of a data file: its number in the file and its cells by column."""

    line: int
    cells: dict[str, str]


def rows(path: Path, columns: Sequence[str], required: Sequence[str] = ()) -> Iterator[Row]:
    """Yield the rows of a CSV file, cells stripped; empty lines and lines that start with # are passed over.

    ``columns`` must stand in the first line, in any order; ``required`` ones must not be empty.
    Raises LexiconError for a missing column, a wrong number of cells or an empty required cell.
    """
    table = _lines(path, columns, required)
    _, header = next(table, (0, []))
    for line, cells in table:
        yield Row(line, dict(zip(header, cells, strict=True)))


def _lines(path: Path, columns: Sequence[str], required: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of the header, if there is one, then of each row, as many as the header has."""
    try:
        content = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise LexiconError(path, line, "is not UTF-8; save the file as 'CSV UTF-8'") from error
    first = next((x for x in content.splitlines() if x.strip() and not x.startswith("#")), "")
    reader = csv.reader(content.splitlines(), delimiter=";" if first.count(";") > first.count(",") else ",")
    header: list[str] | None = None
    needed: list[int] = []
    for printed in reader:
        cells = list(map(str.strip, printed))
        if not any(cells) or printed[0].startswith("#"):
            continue
        line = reader.line_num
        if header is None:
            header = cells
            if missing := [c for c in columns if c not in header]:
                raise LexiconError(
                    path, line, f"lacks the column {missing[0]!r}; the first line must name {', '.join(columns)}"
                )
            needed = [header.index(c) for c in required]
            yield line, header
            continue
        if len(cells) != len(header):
            if any(cells[len(header) :]):
                raise LexiconError(
                    path, line, f"has {len(cells)} cells, not {len(header)}; put a cell with a comma in quotation marks"
                )
            cells = (cells + [""] * len(header))[: len(header)]
        for i in needed:
            if not cells[i]:
                raise LexiconError(path, line, f"the column {header[i]!r} is empty; fill it or delete the line")
        yield line, cells


def number(path: Path, line: int, cell: str) -> float:
    """Return the number in a cell of a row. Raises LexiconError where it holds none."""
    try:
        return float(cell)
    except ValueError as error:
        raise LexiconError(path, line, f"{cell!r} is no number; write it as 0.25") from error


@dataclass(frozen=True)
class Lexicon:
    """The forms of one word list.

    ``forms``: form as written -> entry, blocked ones (entry ``-``) included; ``examples``: (form, entry, sentence);
    ``lines``: form -> its line in the file.
    """

    path: Path
    forms: Mapping[str, str]
    examples: tuple[tuple[str, str, str], ...]
    lines: Mapping[str, int] = field(default_factory=dict)

    def of(self, entry: str) -> tuple[str, ...]:
        """Return the forms of one entry, in the file's order."""
        return tuple(form for form, e in self.forms.items() if e == entry)


def read(path: Path) -> Lexicon:
    """Read one word list. Raises LexiconError for a bad line or a form under two entries."""
    forms: dict[str, str] = {}
    seen: dict[str, int] = {}
    examples = []
    table = _lines(path, _COLUMNS, required=("entry", "form"))
    _, header = next(table, (0, _COLUMNS))
    at_entry, at_form, at_example = map(header.index, _COLUMNS)
    for line, cells in table:
        entry, form, example = cells[at_entry], cells[at_form], cells[at_example]
        if form in forms:
            if forms[form] != entry:
                raise LexiconError(
                    path, line, f"{form!r} stands under {forms[form]!r} in line {seen[form]}; delete one of them"
                )
            raise LexiconError(path, line, f"{form!r} stands in line {seen[form]} already; delete this line")
        forms[form], seen[form] = entry, line
        if example:
            examples.append((form, entry, example))
    return Lexicon(path, forms, tuple(examples), seen)


#: Where the folders of word lists lie, one a language; the first that has a list is right.
_folders = [DATA / "lexicons"]


def add_folder(folder: Path) -> None:
    """Look for word lists in ``folder/{language}/{name}.csv``, too, behind those of data/lexicons.

    Call it before anything is parsed: a list is read once.
    """
    if folder not in _folders:
        _folders.append(folder)


def remove_folder(folder: Path) -> None:
    """Take back ``add_folder``; lists that were read already stay."""
    _folders.remove(folder)


@cache
def load(language: str, name: str) -> Lexicon:
    """Return the word list ``data/lexicons/{language}/{name}.csv``; an empty one where only other languages have it."""
    paths = [folder / language / f"{name}.csv" for folder in _folders]
    for path in paths:
        if path.exists():
            return read(path)
    if languages(name):
        return Lexicon(paths[0], {}, ())
    return read(paths[0])


def languages(name: str) -> list[str]:
    """Return the languages that have a word list of that name, by code."""
    return sorted({path.parent.name for folder in _folders for path in folder.glob(f"*/{name}.csv")})


def _fold_table() -> dict[int, str]:
    """Map each letter to its lower-case base letter, one character for one, so that offsets hold."""
    table: dict[int, str] = {}
    for code in range(0x24F):
        base = unicodedata.normalize("NFKD", chr(code))[0].lower()
        if len(base) == 1 and base != chr(code) and (chr(code).isalpha() or base.isalpha()):
            table[code] = base
    return (
        table | {ord(c): "'" for c in "’‘ʼ`´ʹ"} | {ord(c): "-" for c in "‐‑‒–"} | {0xA0: " ", 0x202F: " ", 0x2009: " "}
    )


_FOLDED = _fold_table()
_PLAIN = {chr(code): _FOLDED.get(ord(base), base) for code, base in _FOLDED.items()}  # "ŉ" by way of "ʼ"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=2)
def folded(text: str) -> str:
    """Return a whole text folded: the families that ask for the same one share it."""
    return fold(text)


def fold(text: str) -> str:
    """Return the text in lower case without accents, apostrophes and hyphens made plain; its length is unchanged."""
    if not text.isascii():  # a text has few letters that are not ASCII, each many times; translate() takes five times
        for letter in set(_NOT_ASCII.findall(text)):
            text = text.replace(letter, _PLAIN.get(letter, letter))
    return text.replace("`", "'").lower()


class Hit(NamedTuple, Generic[T]):
    """A form found in a text, with what it stands for."""

    start: int
    end: int
    value: T


class Matcher(Generic[T]):
    """Finds many forms at once, whole words only, the longest first, in linear time (Aho-Corasick).

    ``folded`` ignores case and accents. A form's value may be anything; ``Matcher`` never drops blocked forms, since
    they must win over the shorter forms inside them: the caller passes over hits whose value is ``"-"``.
    """

    def __init__(self, forms: Mapping[str, T] | Iterable[tuple[str, T]], *, folded: bool = False) -> None:
        pairs = list(forms.items() if isinstance(forms, Mapping) else forms)
        self._folded = folded
        self._values = [value for _, value in pairs]
        self._lengths = [len(form) for form, _ in pairs]
        self._automaton = ahocorasick_rs.AhoCorasick(
            [fold(form) if folded else form for form, _ in pairs],
            implementation=ahocorasick_rs.Implementation.DFA if len(pairs) < _FULL_TABLE else None,
        )

    def find(self, text: str) -> list[Hit[T]]:
        """Return the hits in order; no two overlap."""
        haystack = folded(text) if self._folded else text
        size = len(text)
        found = [
            (start, -end, i)
            for i, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True)
            if (start == 0 or not (haystack[start - 1].isalnum() and haystack[start].isalnum()))
            and (end == size or not (haystack[end].isalnum() and haystack[end - 1].isalnum()))
        ]
        found.sort()
        hits: list[Hit[T]] = []
        reached = 0
        for start, end, i in found:
            if start >= reached:
                reached = -end
                hits.append(tuple.__new__(Hit, (start, reached, self._values[i])))  # Hit(…), in half its time
        return hits
