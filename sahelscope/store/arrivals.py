"""Takes parts over that workers have put somewhere: into this corpus, each article once.

corpus/arriving/3f2a…/     parts on their way: made whole, not yet among the corpus's own
corpus/arriving/taken      which parts of object storage were taken over; those are not fetched again
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from sahelscope.store import files, seals
from sahelscope.store.delivery import Folder, Place
from sahelscope.store.known_ids import KnownIds
from sahelscope.store.parts import ORIGINALS, Part, Parts
from sahelscope.tables import STORED

FOLDER, _TAKEN = "arriving", "taken"


class Arrivals:
    """Parts that wait in a place, and how they come into a corpus. ``place`` None: the corpus's own folder for them."""

    def __init__(self, store: Parts, known: KnownIds, place: Place | None = None) -> None:
        self.own = Folder(store.folder / FOLDER)
        self.place = place or self.own
        self.twice = 0  #: articles that were in the corpus when their part came
        self.damaged: list[str] = []  #: parts that came not as they were written, and were dropped
        self._store, self._known = store, known
        self._list = self.own.path / _TAKEN
        self._taken = set(self._list.read_text(encoding="ascii").split()) if self._list.is_file() else set()

    def waiting(self) -> list[str]:
        """Return the parts that are there and were not taken over."""
        names = set(self.own.names())
        return sorted(names | set(self.place.names(names | self._taken)))

    def take(self, names: Iterable[str]) -> list[pd.DataFrame]:
        """Take parts over and return the table ``articles`` of each that had something new. Needs the lock.

        Killed at any point, the same again brings it to its end: what is known by then is not taken twice.
        """
        came = []
        for name in names:
            if (part := self._here(name)) is not None:
                self._known.look()
                ids = set(part.read(ORIGINALS, ["article_id"])["article_id"])
                twice = ids & self._known.ids
                self.twice += len(twice)
                if ids - twice:
                    taken = self._without(part, twice) if twice else self._store.adopt(part.path)
                    came.append(taken.read("articles"))
                    self._known.look()
                if part.path.is_dir():
                    self.own.drop(name)
            self._note(name)
        return came

    def _here(self, name: str) -> Part | None:
        """Return a part as it lies on this machine, fetched where it must be; None where it is damaged, or taken."""
        path = self.own.path / name
        if not path.is_dir():
            if name in self._taken or self.place is self.own:
                return None
            self.place.fetch(name, path)
        part = self._store.at(path)
        if part.about and not seals.changed(path, part.about):
            return part
        self.damaged.append(name)
        self.own.drop(name)
        self.place.drop(name)  # so that it is made again
        return None

    def _without(self, part: Part, ids: set[str]) -> Part:
        tables = {name: part.read(name) for name in STORED}
        rest = {name: t[~t["article_id"].isin(ids)] for name, t in tables.items()}
        return self._store.write(rest, rest[ORIGINALS], rules=part.rules, sample=part.sample)

    def _note(self, name: str) -> None:
        if self.place is not self.own and name not in self._taken and name not in self.damaged:
            with files.explained(self.own.path), self._list.open("a", encoding="ascii") as written:
                written.write(f"\n{name}\n")  # a line that a kill has cut stays by itself
            self._taken.add(name)

    def tidy(self) -> None:
        """Remove what killed workers have left half written. Only while no worker writes here."""
        if self.own.path.is_dir():
            files.sweep(self.own.path)
