"""The gender of a person by the given name."""

from __future__ import annotations

from sahelscope.lexicon import fold
from sahelscope.people.grammar import Gender
from sahelscope.people.names import given_names


def of_name(name: str) -> Gender:
    """Return the gender of most people who bear the given name, "unknown" where the list does not know it."""
    first = fold(name.split()[0]) if name.split() else ""
    known = given_names()
    return known.get(first) or known.get(first.split("-")[0]) or "unknown"
