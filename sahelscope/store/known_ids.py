"""The ids of all articles that a corpus holds, kept up with what comes while it is written to."""

from __future__ import annotations

from sahelscope.store.parts import ORIGINALS, Parts


class KnownIds:
    """The ids that are stored. The sample will leave, so that an article of it that a reader adds is new.

    ``sample``: count the sample's articles too.
    """

    def __init__(self, store: Parts, *, sample: bool = False) -> None:
        self.ids: set[str] = set()
        self._store, self._sample = store, sample
        self._seen: set[str] = set()  # parts whose ids are in ``ids``

    def look(self) -> None:
        """Learn the ids of parts that are new, this run's or another command's. Raises StoreError for a damaged one."""
        for part in self._store.all(but=self._seen):
            if self._sample or not part.sample:
                self.ids.update(part.read(ORIGINALS, ["article_id"])["article_id"])
            self._seen.add(part.path.name)
