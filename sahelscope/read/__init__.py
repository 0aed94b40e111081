"""Files of any kind, read into articles: one module a format.

A format is a module with ``NAME``, ``fits(path, head)`` (does the content look like it?) and ``read(path, file)``,
which yields an ``Original`` for each article and a ``Problem`` for each that cannot be read. It is found by the file's
content first; the ending only helps. A module with ``APART = True`` reads in a process of its own, whose time and
memory have an end, as every form is read from a large file. A module for files that hold others yields a ``Member`` for
each. One with ``TABLE = True`` reads what stands in named columns: both functions take ``Columns`` as well, and
``read`` yields the ``ColumnsUsed``. What one file may take at all is budget.py. To add a form, write the module and
name it in ``FORMATS``: docs/add-a-format.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeGuard, cast

from sahelscope.language import characters
from sahelscope.read import (
    apart,
    budget,
    compressed,
    csv,
    docx,
    eml,
    feed,
    html,
    html_table,
    json,
    jsonl,
    listed,
    mail_text,
    markdown,
    mbox,
    odt,
    parquet,
    pdf,
    press_page,
    references,
    refused,
    reliefweb,
    rtf,
    saved_page,
    subtitles,
    tar,
    telegram,
    telegram_page,
    text,
    unreadable,
    wacz,
    warc,
    xlsx,
    xml,
)
from sahelscope.read import zip as zip_
from sahelscope.read.columns import GUESSED, Columns, ColumnsUsed
from sahelscope.read.head import Head
from sahelscope.read.original import Expected, Member, Original, Problem

__all__ = ["FORMATS", "Member", "Original", "Problem", "articles", "contents", "files", "form"]

#: A smaller file of any form but those with ``APART`` is read in this process: what is so small cannot take long.
_LARGE = 250_000
#: So many different sets of columns are told of one file: no two objects of JSON Lines need have the same keys.
MOST_COLUMNS = 1000


class Format(Protocol):
    """What a module in this folder has."""

    __name__: str
    NAME: str

    def fits(self, path: Path, head: Head) -> bool:
        """Tell whether the file looks like this format."""

    def read(self, path: Path, file: str) -> Iterator[Original | Problem | Member]:
        """Yield the file's articles, problems and the files inside it."""


class TableFormat(Protocol):
    """What a module in this folder has whose articles stand in named columns."""

    __name__: str
    NAME: str
    TABLE: bool

    def fits(self, path: Path, head: Head, columns: Columns) -> bool:
        """Tell whether the file looks like this format."""

    def read(self, path: Path, file: str, columns: Columns) -> Iterator[Original | Problem | ColumnsUsed]:
        """Yield the file's articles, problems and the columns that were used."""


#: In the order in which they are tried: the pickiest first, plain text last.
FORMATS: Sequence[Format | TableFormat] = (
    docx, odt, xlsx, wacz, zip_, warc, compressed, tar, rtf, pdf, parquet,
    saved_page, feed, html_table, telegram_page, press_page, html, xml, mbox, eml, mail_text, telegram, reliefweb,
    refused, references, subtitles, listed, json, jsonl, csv, markdown, text,
)  # fmt: skip


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files, those of folders and their folders included, in order.

    Inside a folder, hidden files and links to other folders (which may lead back) are passed over.
    """
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.iterdir() if not p.name.startswith(".") and not (p.is_symlink() and p.is_dir()))
            yield from files(sorted(inside))
        else:
            yield path


def articles(path: Path, columns: Columns = GUESSED) -> Iterator[Original | Problem]:
    """Yield the articles of one file, whatever its form. Never raises: what goes wrong is a Problem."""
    yield from (found for found in contents(path, columns) if not isinstance(found, ColumnsUsed | Expected))


def contents(path: Path, columns: Columns = GUESSED) -> Iterator[Original | Problem | ColumnsUsed]:
    """Yield the articles of one file as ``articles`` does, each set of columns once, and how many it says it holds."""
    name = characters.name(path)
    yield from budget.within(_Reading(path, name, columns).of(path), name, path.stat().st_size if path.is_file() else 0)


def form(path: Path, head: Head | None = None, columns: Columns = GUESSED) -> Format | TableFormat:
    """Return the format of the file, told by its content. Raises OSError where it cannot be opened."""
    head = head or Head.read(path)
    return next(f for f in FORMATS if _fits(f, path, head, columns))


def _fits(form: Format | TableFormat, path: Path, head: Head, columns: Columns) -> bool:
    if _is_table(form):
        return form.fits(path, head, columns)
    return cast("Format", form).fits(path, head)


def _is_table(form: Format | TableFormat) -> TypeGuard[TableFormat]:
    return getattr(form, "TABLE", False)


class _Reading:
    """One file that is read, with all that lies inside it."""

    def __init__(self, path: Path, file: str, columns: Columns) -> None:
        self._file, self._columns = file, columns
        self._told: set[tuple[str, ...]] = set()  # the sets of columns
        self._members = budget.Members(file, path.stat().st_size if path.is_file() else 0)

    def of(self, path: Path, member: str = "", depth: int = 0) -> Iterator[Original | Problem | ColumnsUsed]:
        """Yield what the file, or a file inside it, holds."""
        name = f"{self._file}/{member}" if member else self._file
        anything = False
        try:
            for found in self._found(path, name):
                if isinstance(found, ColumnsUsed):
                    yield from self._first_seen(found)
                    continue
                anything = True
                if isinstance(found, Member):
                    inside = f"{member}/{found.name}" if member else found.name
                    if problem := self._members.refuse(found.path.stat().st_size, depth):
                        yield replace(problem, member=inside)
                        if self._members.spent:
                            return
                    else:
                        yield from self.of(found.path, inside, depth + 1)
                elif isinstance(found, Problem):
                    yield self._problem(found, member)
                else:
                    yield found.whole()
            if not anything:
                yield self._problem(Problem(name, 0, "holds no articles", "check that it is the right file"), member)
        except PermissionError:
            yield self._problem(Problem(name, 0, "may not be read", "change its permissions"), member)
        except (OSError, ValueError, RecursionError) as error:
            what = f"cannot be read ({error})"
            yield self._problem(Problem(name, 0, what, "save it as text, CSV or JSON and try again"), member)
        except Exception as error:  # a library's mistake costs this file and no other, as in a process of its own
            yield self._problem(apart.mistaken(name, error), member)

    def _first_seen(self, found: ColumnsUsed) -> Iterator[ColumnsUsed]:
        if found.names not in self._told and len(self._told) < MOST_COLUMNS:
            self._told.add(found.names)
            yield replace(found, file=self._file)

    def _problem(self, problem: Problem, member: str) -> Problem:
        what = characters.whole(problem.what)  # the system's words on a file hold its name
        return replace(problem, what=what, file=self._file, member="/".join(m for m in (member, problem.member) if m))

    def _found(self, path: Path, name: str) -> Iterator[Original | Problem | Member | ColumnsUsed]:
        if path.is_dir():
            yield Problem(name, 0, "is a folder", "name one of the files in it")
            return
        if not path.is_file():
            what = "is no file, but a folder or a device" if path.exists() else "is not there"
            yield Problem(name, 0, what, "check the name")
            return
        head = Head.read(path)
        if problem := unreadable.why(path, head, name):
            yield problem
            return
        found = form(path, head, self._columns)
        if found is text and (problem := unreadable.no_text(head, name)):
            yield problem
            return
        if getattr(found, "APART", False) or path.stat().st_size > _LARGE:
            more = (self._columns,) if _is_table(found) else ()
            yield from apart.read(found.__name__, path, name, *more)
        elif _is_table(found):
            yield from found.read(path, name, self._columns)
        else:
            yield from cast("Format", found).read(path, name)
