"""What holds for many files that are read at once: outlet, date, language, columns, the files' names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from sahelscope.language import characters
from sahelscope.models import Language
from sahelscope.read.columns import GUESSED, Columns, ColumnsUsed
from sahelscope.read.original import Original, Problem

Found = TypeVar("Found", bound=Original | Problem | ColumnsUsed)


@dataclass(frozen=True)
class Batch:
    """What holds for all that is read at once. A file that says otherwise of an article is right."""

    outlet: str | None = None
    published: dt.date | None = None
    language: Language | None = None
    columns: Columns = GUESSED
    anyway: bool = False  #: what looks like no article is taken in too
    owner: str = ""  #: stands for whoever brought it
    names: Mapping[Path, str] = field(default_factory=dict)  #: what a file was called before it was uploaded

    def filled(self, article: Original) -> Original:
        """Return the article with what its file leaves open; under the same id, so that it is never read twice."""
        return replace(
            article,
            outlet=article.outlet or self.outlet,
            published=article.published or self.published,
            language=article.language or self.language,
            known_as=article.article_id if self.outlet else article.known_as,
        )

    def name(self, path: Path) -> str:
        """Return the name, or the address, that the reader knows a file by."""
        return characters.whole(self.names.get(path) or characters.name(path))

    def named(self, found: Found, path: Path) -> Found:
        """Return what was found in a file under the name, or the address, that the reader knows the file by."""
        name, inside = self.name(path), characters.name(path)
        if path not in self.names or not found.file.startswith(inside):
            return found
        found = replace(found, file=name + found.file[len(inside) :])
        if isinstance(found, Original) and found.file == name and name.startswith(("http://", "https://")):
            return replace(found, url=found.url or name)  # a PDF, say, that does not know its own address
        return found
