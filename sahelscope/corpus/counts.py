"""What became of one file: how many articles it says it holds, how many were found, and where each of them went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields


@dataclass
class FileCounts:
    """The counts of one file, with all that lies inside it."""

    file: str
    expected: int | None = None  #: as the file says itself, where it does
    found: int = 0
    new: int = 0
    already_there: int = 0
    reposts: int = 0  #: how many of the new ones repeat another article
    set_aside: int = 0
    failed: int = 0

    def expect(self, count: int) -> None:
        """Add to what the file says that it holds: an archive may hold several such files."""
        self.expected = (self.expected or 0) + count

    @staticmethod
    def summed(shares: Sequence[FileCounts]) -> FileCounts:
        """Return the counts of a file that several have read, each a share of its articles."""
        names = [each.name for each in fields(FileCounts) if each.name not in ("file", "expected")]
        counts = {name: sum(getattr(share, name) for share in shares) for name in names}
        known = [share.expected for share in shares if share.expected is not None]
        return FileCounts(shares[0].file, sum(known) if known else None, **counts)

    def told(self) -> dict[str, int | str | None]:
        """Return the counts as a row."""
        return asdict(self)
