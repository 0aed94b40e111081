"""Choices that are known by an id and shown by a name: "Awa Sangare <awa-sangare>" is shown as Awa Sangare.

A list box that takes typed words tells its entries apart by what it shows, so no two may look alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from sahelscope.store.corrected_values import named


def shown(options: Iterable[str], nothing: str) -> Callable[[str], str]:
    """Return what writes each option: its name, with its id where another has the same name; ``nothing`` for ""."""
    listed = [named(option) for option in dict.fromkeys(options)]
    times = Counter(name for name, _known in listed)

    def write(option: str) -> str:
        name, known = named(option)
        return (f"{name} ({known})" if known and times[name] > 1 else name) or nothing

    return write


def meant(value: str | None, options: Iterable[str]) -> str | None:
    """Return the option that a chosen or typed value means: a name that was typed is the first option of that name."""
    if value is None or value in (every := list(options)):
        return value
    return next((option for option in every if named(option)[0].casefold() == value.strip().casefold()), value.strip())
