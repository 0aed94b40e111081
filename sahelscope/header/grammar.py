"""What the rules about headers need to know of a language that is no word list; every field finds nothing by default.

All fields are pieces of patterns. Those of each language are looked for on every page, since what an outlet prints
around an article need not be in the article's language: ``any_language`` puts them together.
"""

from __future__ import annotations

from dataclasses import dataclass

from sahelscope.language.grammars import Grammars

NOTHING = r"(?!)"


@dataclass(frozen=True, eq=False)
class Grammar:
    """The words of one language around an article."""

    #: opens a byline: "By", "Par"
    by: str = NOTHING
    #: ends the author's name in a byline: "Awa Diallo in Gao", "Awa Diallo avec AFP"
    after_author: str = NOTHING
    #: ends the opening of a credit that names somebody: "Reporting by"
    credit_to: str = NOTHING
    #: before, and behind, the minutes that reading takes: "Reading time: 3 min", "3 min read"
    reading_time: str = NOTHING
    minutes_to_read: str = NOTHING
    #: tells how much is left to read, at the head of a line
    left_to_read: str = NOTHING
    #: opens what follows a dateline's dash where it is a stamp: "June 14, 2021 — Updated"
    updated: str = NOTHING
    #: what makes a number of a dateline a day: "3rd", "1er"
    ordinal: str = NOTHING
    #: how the words in small letters begin that a dateline may hold: months, weekdays, particles, the compass
    in_dateline: str = NOTHING
    #: what a place in brackets may be given with: "(northern Mali)", "(nord du Mali)"
    beside_place: str = NOTHING


GRAMMARS = Grammars(__package__, Grammar)


def any_language(field: str) -> str:
    """Return a pattern for the piece of that name in any of the languages."""
    return "(?:" + "|".join(getattr(grammar, field) for grammar in GRAMMARS.all()) + ")"
