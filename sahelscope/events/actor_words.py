"""Which words are somebody who may act or suffer, and which side they show: data/lexicons/*/event_actors.csv.

The words that show a speaker's side (sides.csv) show an actor's too, where event_actors.csv says nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from sahelscope.events import inflect
from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people import gazetteer, sides

#: words that look like somebody and are nobody: "drone"; and words that show no side: "people"
SOMEBODY, NOBODY, NO_SIDE = "somebody", "nobody", "no side"
#: words that are on the side of what they are of: "members"
PART_OF = "part of"
#: what a name of several words has besides its side
NAME = "name"
#: entries for words that are no actors themselves: nouns and verbs that somebody suffers
_DONE = ("done to", "suffers", "claims")
#: a body's name has at most so many words
_NAME = 9
#: classes of data/lexicons/*/event_objects.csv that are people or bodies of people
_CLASSES = frozenset(
    ["people", "crowd", "troops", "official", "foreigner", "displaced", "persons", "rescuers", "party"]
)


def forms(language: Language) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every form that is somebody, or looks like it, with the sides that it shows."""
    own: dict[str, tuple[str, ...]] = {}
    for form, entry in lexicon.load(language, "event_actors").forms.items():
        kinds = tuple(entry.split(", "))
        if " " in form and form[0].isupper():
            kinds += (NAME,)
        if kinds[0] not in _DONE:
            for printed in inflect.noun(form, language):
                own.setdefault(printed.lower(), kinds)
    for form, side in lexicon.load(language, "sides").forms.items():
        kinds = own.get(form.lower(), ())
        if not set(kinds) - {SOMEBODY, PART_OF}:
            own[form.lower()] = (side,)
    for name, of in gazetteer.bodies().items():
        if " " in name:  # short ones may be words: "EU", "who"
            own.setdefault(name.lower().replace("’", "'"), (NAME, of) if of else (NAME,))
    yield from own.items()


@cache
def done_to(language: Language) -> frozenset[str]:
    """Return the nouns, in the singular, of what is done to those who stand behind "of": "the arrest of"."""
    return _of(language, _DONE[0])


@cache
def suffers(language: Language) -> frozenset[str]:
    """Return the verbs, in their base form, whose subject suffers: "die", "strike a mine"."""
    return _of(language, _DONE[1])


@cache
def claims(language: Language) -> frozenset[str]:
    """Return the verbs, in their base form, whose subject says that it did it: "claim"."""
    return _of(language, _DONE[2])


def _of(language: Language, kind: str) -> frozenset[str]:
    listed = lexicon.load(language, "event_actors").forms.items()
    return frozenset(form for form, entry in listed if kind in entry.split(", "))


def is_somebody(classes: Iterable[str]) -> bool:
    """Tell whether an object of these classes is somebody."""
    return not _CLASSES.isdisjoint(classes)


@lru_cache(maxsize=4000)
def body_in(text: str) -> gazetteer.Entry | None:
    """Return the body whose name stands in a phrase: "des combattants du JNIM"."""
    words = text.replace("(", " ").replace(")", " ").split()
    for size in range(min(_NAME, len(words)), 0, -1):
        for i in range(len(words) - size + 1):
            if words[i][0].isupper():
                entry = gazetteer.find(" ".join(words[i : i + size]))
                if entry and entry.kind == "organisation":
                    return entry
    return None


def side(found: Iterable[tuple[str, ...]], printed: str, language: Language) -> str | None:
    """Return the side that words with these entries show; ``printed`` is the whole noun phrase."""
    shown = {kind for kinds in found if NO_SIDE not in kinds for kind in kinds}
    return sides.foremost(shown, printed, language)
