"""A title and a name side by side are one person: "Son auteur principal, l'hydrologue Modibo Haidara"."""

from __future__ import annotations

from sahelscope.people import Candidate
from sahelscope.quotes.scene import Scene

#: a title before a name is at most so long, in characters
LONGEST_TITLE = 60
#: a name stands at most so far behind its title
REACH = 90
#: words between, where the last of them says that a name follows: ", a trader from Gao named"
WORDS = 8
#: what closes an apposition
CLOSES = (",", ".", ";", ":", ")", "–", "—", "!", "?", "\n", "»", "”", '"')
#: a preposition begins at most so far before whom it names, and ends so near, in characters
FAR, NEXT = 16, 4


def name_beside(scene: Scene, index: int, before: int) -> Candidate | None:
    """Return the name that stands in apposition to a candidate and ends before an offset, None where none does."""
    title = scene.candidate(index)
    for c in scene.people.between(title.end, min(before, title.end + REACH)):
        gap = scene.text[title.end : c.start]
        named = c.kind == "name" or (c.kind == "organisation" and any(w[0].isupper() for w in c.text.split()))
        if not named or "," not in gap or scene.quoted(c.start) is not None:
            continue
        if c.kind == "name" and title.number == "many" and c.number != "many":
            continue  # "selon les médias, Awa Sow …": one person is not several
        if not scene.text[c.end : c.end + 2].strip(" ").startswith(CLOSES) and _according(scene, title):
            continue  # "selon le maire, Awa Sow est partie": she is spoken of
        between = gap.replace(",", " ").split()
        called = len(between) < WORDS and gap.count(",") == 1 and between[-1:] and between[-1] in scene.grammar.called
        if len(between) <= 1 or called:
            return c
    return None


def _according(scene: Scene, title: Candidate) -> bool:
    """Tell whether a preposition of telling stands before a title: "according to the mayor, …"."""
    return any(
        cue.form == "preposition" and 0 <= title.start - cue.end < NEXT
        for cue in scene.cues_between(max(0, title.start - FAR), title.start)
    )


def opens_behind_title(scene: Scene, name: int) -> bool:
    """Tell whether nothing but a title and a comma stand before a name: "The night guard, Garba Maman, …"."""
    before = scene.text[scene.sentence(name).start : name]
    return len(before) < LONGEST_TITLE and before.rstrip().endswith(",") and before.count(",") == 1
