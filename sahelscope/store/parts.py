"""The parts of a corpus: each holds some hundred articles and their tables as Parquet, written once and never changed.

    corpus/store.json            the form of the store, and whether the sample stays beside real articles
    corpus/parts/000012.1/       articles.parquet, quotes.parquet, ... originals.parquet, part.json
    corpus/published/            what the dashboard reads (see publish.py)

A part that is parsed again with newer rules becomes ``000012.2``: the highest number counts.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from sahelscope.store import files, seals
from sahelscope.store.errors import StoreError
from sahelscope.tables import STORED

#: Goes up when parts of an older form can no longer be read.
FORMAT = 1
ORIGINALS = "originals"
#: What says how many articles a part holds, by which rules it was made, and the hashes of its files.
ABOUT = "part.json"


@dataclass(frozen=True)
class Part:
    """One part on disk."""

    path: Path
    articles: int
    sample: bool  #: holds the invented sample articles
    rules: str  #: fingerprint of the rules and words that it was parsed with
    about: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)  #: what ``part.json`` says

    @property
    def number(self) -> int:
        """Return the part's number, the same for every generation."""
        return int(self.path.name.split(".")[0])

    @property
    def generation(self) -> int:
        """Return how often it was parsed."""
        return int(self.path.name.split(".")[1])

    def file(self, table: str) -> Path:
        """Return the file of one table."""
        return self.path / f"{table}.parquet"

    def check(self) -> None:
        """Raise StoreError where a file of the part is not as it was written."""
        if not self.about:
            raise self._damaged(self.path / ABOUT)
        if changed := seals.changed(self.path, self.about):
            raise self._damaged(self.path / changed[0])

    def _damaged(self, file: Path) -> StoreError:
        return StoreError(f"{file} is damaged; run `sahelscope rebuild`")

    def read(self, table: str, columns: list[str] | None = None) -> pd.DataFrame:
        """Return one table. Raises StoreError where the file is damaged."""
        if seals.differs(self.file(table), self.about):
            raise self._damaged(self.file(table))
        try:
            return pd.read_parquet(self.file(table), columns=columns)
        except (OSError, pa.ArrowException, ValueError, LookupError, OverflowError) as error:
            raise self._damaged(self.file(table)) from error


def write_files(
    making: Path, tables: Mapping[str, pd.DataFrame], originals: pd.DataFrame, *, rules: str, sample: bool = False
) -> dict[str, Any]:
    """Write a part's files into an empty folder, rows sorted by date, and return what ``part.json`` says."""
    order = tables["articles"].sort_values(["published", "article_id"], na_position="first")["article_id"]
    rank = {article: i for i, article in enumerate(order)}
    for name in STORED:
        table = originals if name == ORIGINALS else tables[name]
        rows = table.sort_values("article_id", key=lambda ids: ids.map(rank), kind="stable", na_position="first")
        pq.write_table(pa.Table.from_pandas(rows, preserve_index=False), making / f"{name}.parquet", compression="zstd")
    about = {"articles": len(originals), "sample": sample, "rules": rules}
    about |= seals.of_files(making, [f"{name}.parquet" for name in STORED])
    (making / ABOUT).write_text(json.dumps(seals.sealed(about)) + "\n", encoding="utf-8")
    return about


class Parts:
    """All parts of one corpus. Writing needs the lock (``files.lock``)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "parts"

    def settings(self) -> dict[str, Any]:
        """Return what ``store.json`` says. Raises StoreError for a store of another form."""
        file = self.folder / "store.json"
        if not file.exists():
            return {"format": FORMAT, "keep_sample": False}
        try:
            found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
            form = int(found["format"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"{file} is damaged; delete that file and run `sahelscope rebuild`") from error
        if not seals.is_whole(found):
            raise StoreError(f"{file} is damaged; delete that file and run `sahelscope rebuild`")
        if form > FORMAT:
            raise StoreError(
                f"the corpus in {self.folder} was written by a newer Sahelscope; update Sahelscope, or set "
                "SAHELSCOPE_CORPUS to another folder"
            )
        return found

    def check_format(self) -> None:
        """Raise StoreError where ``store.json`` is damaged, or written by a newer Sahelscope."""
        self.settings()

    def change(self, **settings: Any) -> None:
        """Change settings in ``store.json``."""
        found = seals.sealed({**self.settings(), **settings, "format": FORMAT})
        with files.explained(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            files.write_text(self.folder / "store.json", json.dumps(found, indent=1) + "\n")

    def all(self, but: Collection[str] = ()) -> list[Part]:
        """Return the parts that count, in the order in which they were added, less those of these names."""
        newest: dict[int, Path] = {}
        for path in sorted(self._folders(), key=lambda p: [int(x) for x in p.name.split(".")]):
            newest[int(path.name.split(".")[0])] = path
        return [self.at(path) for path in newest.values() if path.name not in but]

    def _folders(self) -> Iterator[Path]:
        if not self.path.is_dir():
            return
        for path in self.path.iterdir():
            number, _, generation = path.name.partition(".")
            if number.isdigit() and generation.isdigit() and path.is_dir():
                yield path

    def at(self, path: Path) -> Part:
        """Return the part in a folder; one whose description is damaged has an empty ``about``."""
        try:
            about = json.loads((path / ABOUT).read_text(encoding="utf-8"))
            if not seals.is_whole(about):
                raise ValueError("is not as it was written")
            return Part(path, int(about["articles"]), bool(about["sample"]), str(about["rules"]), about)
        except (OSError, ValueError, KeyError, TypeError):
            # the articles are still there: an unknown fingerprint makes `status` suggest `rebuild`, which mends it
            return Part(path, 0, False, "unknown")

    def ids(self, *, sample: bool = True) -> frozenset[str]:
        """Return the ids of all articles, the sample's included or not."""
        counted = [part for part in self.all() if sample or not part.sample]
        return frozenset(i for part in counted for i in part.read(ORIGINALS, ["article_id"])["article_id"])

    def write(
        self, tables: Mapping[str, pd.DataFrame], originals: pd.DataFrame, *, rules: str, sample: bool = False
    ) -> Part:
        """Write a new part, sorted by date, whole or not at all."""
        return self._write(self._next(), tables, originals, rules, sample)

    def adopt(self, folder: Path) -> Part:
        """Make a folder that another process has written (``write_files``) the next part; it must be on this disk."""
        path = self._next()
        with files.explained(self.folder):
            self.path.mkdir(parents=True, exist_ok=True)
            for file in (*folder.iterdir(), folder):
                files.sync(file)  # whoever wrote it may have been another machine
            folder.rename(path)
            files.sync(self.path)
        return self.at(path)

    def _next(self) -> Path:
        number = max((int(path.name.partition(".")[0]) for path in self._folders()), default=0) + 1
        return self.path / f"{number:06}.1"

    def replace(self, part: Part, tables: Mapping[str, pd.DataFrame], originals: pd.DataFrame, *, rules: str) -> Part:
        """Write the next generation of a part that was parsed again, then remove the older ones."""
        path = self.path / f"{part.number:06}.{part.generation + 1}"
        written = self._write(path, tables, originals, rules, part.sample)
        self.tidy()
        return written

    def _write(
        self, path: Path, tables: Mapping[str, pd.DataFrame], originals: pd.DataFrame, rules: str, sample: bool
    ) -> Part:
        with files.explained(self.folder):
            self.path.mkdir(parents=True, exist_ok=True)
            with files.new_folder(path) as making:
                about = write_files(making, tables, originals, rules=rules, sample=sample)
        return Part(path, len(originals), sample, rules, about)

    def remove(self, part: Part) -> None:
        """Remove a part."""
        with files.explained(self.folder):
            doomed = part.path.with_name(f"{files.UNFINISHED}{part.path.name}")
            part.path.rename(doomed)  # first the name, so that a kill midway leaves no part without its files
            shutil.rmtree(doomed, ignore_errors=True)

    def tidy(self) -> None:
        """Remove older generations and what killed runs left behind."""
        with files.explained(self.folder):
            counted = {p.path for p in self.all()}
            for path in list(self._folders()):
                if path not in counted:
                    shutil.rmtree(path, ignore_errors=True)
            for folder in (self.folder, self.path):
                if folder.is_dir():
                    files.sweep(folder)
