"""A toll in words and signs: of one report, of one happening by all its reports, or of several added up.

12 to 12 -> 12 · 8 to 12 -> 8–12 · at least 12 -> 12+, "at least 12" · around 20 -> ~20, "about 20"
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, Self

#: Gives the words under a key of data/i18n, with {values} put in.
Words = Callable[..., str]


class Toll(NamedTuple):
    """So many people at least and at most, and what these two numbers leave open."""

    low: int
    high: int
    open: bool = False  #: the highest is "at least" so many
    about: bool = False  #: roughly so many

    @classmethod
    def of(cls, low: int, high: int | None, about: bool | None = False) -> Self:
        """Return the toll of one figure; ``high`` is None for "at least", ``about``: it is roughly its middle."""
        if high is None:
            return cls(low, low, open=True)
        return cls((low + high) // 2, (low + high) // 2, about=True) if about else cls(low, high)


def noted(toll: Toll) -> str:
    """Write a toll in signs, as cells of data hold it: "12", "8–12", "12+", "~20"."""
    ends = str(toll.low) if toll.low == toll.high else f"{toll.low}–{toll.high}"
    return f"{'~' if toll.about else ''}{ends}{'+' if toll.open else ''}"


def written(
    toll: Toll, words: Words, how: Literal["short", "long"] = "short", number: Callable[[int], str] = str
) -> str:
    """Write a toll for a reader: "12", "8–12", "about 20"; one that is open short, "12+", or long, "at least 12".

    ``number`` writes a number.
    """
    low, high = number(toll.low), number(toll.high)
    if toll.open and not toll.about and how == "long":
        told = words("toll.at_least", n=high) if low == high else words("toll.to_at_least", low=low, n=high)
    else:
        told = low if low == high else f"{low}–{high}"
        told = words("toll.or_more", n=told) if toll.open else told
    return words("toll.about", n=told) if toll.about else told
