"""How sure each rule about places is, in one table.

Set by hand, as an order: of two mentions the surer one is right more often. They are no measured shares: of the rows at
0.9 more than nine in ten may be right. docs/methods-places.md has what was measured. ``focus`` weighs mentions by them.
"""

from __future__ import annotations

from sahelscope.models import MentionKind

#: A form that needs no evidence
LISTED: dict[MentionKind, float] = {"name": 0.97, "demonym": 0.97, "city": 0.93, "region": 0.92}
PREFIX = 0.95  #: "franco-" before a people
#: A doubtful name with a type word or its place beside it, or in a dateline
PLACED = 0.9
TYPED = 0.75  #: a type word, but the country is not named elsewhere
#: A name behind a preposition of place, its country named; a name that clues have settled; a region
SETTLED = 0.85
COUNTRY_SHARED = 0.8  #: which of two countries of one name
BESIDE = 0.8  #: listed beside a town of the same country, or said to lie somewhere
NEIGHBOURS = 0.75  #: between towns of the same country; near which something happened
AGAIN = 0.7  #: bare, but shown to be a town elsewhere in the article
UNLISTED = 0.8  #: a village that no list holds
