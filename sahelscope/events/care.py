"""Who is brought to a place of care is wounded: each verb of the one list with each place of the other.

Deux agents ont été évacués au CHU · three children were flown to hospital
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

#: entries of ``event_casualties``: the verbs, as one man suffers them; the places, with their preposition
BROUGHT, PLACE = "brought into care", "place of care"


def forms(listed: Mapping[str, str], agreements: Sequence[str]) -> Iterator[str]:
    """Yield what is printed of people brought into care; ``agreements``: the endings that a participle takes."""
    places = [form for form, entry in listed.items() if entry == PLACE]
    for verb in [form for form, entry in listed.items() if entry == BROUGHT]:
        word, _, rest = verb.partition(" ")
        for ending in agreements:
            if not (ending == "s" and word.endswith("s")):  # "admis" is one and several
                for place in places:
                    yield " ".join(filter(None, (word + ending, rest, place))).lower()
