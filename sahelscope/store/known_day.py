"""Which articles have a place in a curve: of some only the month is known, and none of its days or weeks is theirs."""

from __future__ import annotations

#: Steps shorter than a month.
_SHORT = ("day", "week")
#: Articles of which only the month is known; ``published`` is then its first day.
MONTH_ONLY = "published is not null and published_from is not distinct from 'month'"


def placed(step: str) -> str:
    """Return the condition under which an article is in a curve of that step."""
    known = "published is not null"
    return f"{known} and published_from is distinct from 'month'" if step in _SHORT else known
