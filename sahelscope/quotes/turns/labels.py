"""Whose label it is: a person's, whole or short; initials; a function; the letter before an answer.

Mahamane Sow : … MS : …    AWA SOW, HOST: … SOW: …    Spokesperson: …    R. …
"""

from __future__ import annotations

from sahelscope.language.lexicon import fold
from sahelscope.models import Span
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.turns import interview

#: initials have so many letters at least
INITIALS = 2


def printed(text: str, label: Span) -> Span:
    """Return the label without what follows its first comma: "AWA SOW, HOST"."""
    comma = text.find(",", label.start, label.end)
    return Span(label.start, comma if comma >= 0 else label.end)


def _parts(name: str) -> list[str]:
    return [w for w in "".join(c if c.isalnum() else " " for c in fold(name)).split() if w]


class Labels:
    """The labels of one article, each led back to a person where the text names them."""

    def __init__(self, scene: Scene, before: int) -> None:
        self._scene = scene
        self._before = before
        self._names: dict[str, str] = {}  # label -> whose

    def speaks(self, label: Span) -> bool:
        """Tell whether a label is somebody who can speak."""
        text = label.of(self._scene.text)
        grammar = self._scene.grammar
        if grammar.asker.fullmatch(text) or grammar.answerer.fullmatch(text):
            return True
        found = self._scene.people.starting_at(label.start)
        return (found is not None and found.kind != "pronoun") or bool(self._known(text))

    def person(self, label: str) -> bool:
        """Tell whether a label names a person."""
        whole = _parts(label.partition(",")[0])
        if not whole or self._scene.grammar.article.match(label):
            return False
        return any(e.kind == "name" and whole[-1] in _parts(e.name) for e in self._scene.people.entities)

    def name(self, label: Span) -> str | None:
        """Return whose label it is, under the fullest name printed."""
        text = printed(self._scene.text, label).of(self._scene.text)
        if text not in self._names:
            name = self._name(label, text)
            if name is None:
                return None
            self._names[text] = name
        return self._names[text]

    def _name(self, label: Span, text: str) -> str | None:
        scene = self._scene
        if scene.grammar.answerer.fullmatch(text):
            return interview.interviewed(scene, self._before)
        earlier = [n for n in self._names.values() if set(_parts(text)) <= set(_parts(n))]
        if earlier:
            return earlier[0]
        if known := self._known(text):
            return known
        if named := self._beside(text):
            return named
        candidate = scene.people.starting_at(label.start)
        if candidate is None or candidate.entity < 0:
            return text
        entity = scene.people.entities[candidate.entity]
        if entity.kind != "name":
            role = fold(text)
            for other in scene.people.entities:
                if other.kind == "name" and any(role in fold(r) for r in other.roles):
                    return other.name
            return text
        return entity.name if set(_parts(entity.name)) & set(_parts(text)) else text

    def _beside(self, role: str) -> str | None:
        """Return the name that stands before a function: "Awa Sow, Associate Spokesperson"."""
        at = self._scene.text.find(f", {role}", 0, self._before)
        person = self._scene.people.ending_at(at) if at >= 0 else None
        return self._scene.people.name_of(person.entity) if person is not None and person.kind == "name" else None

    def _known(self, text: str) -> str | None:
        """Return the person whose initials a label gives: MLS, M. B.O.S."""
        capitals = "".join(c for c in text.split()[-1] if c.isalpha())
        if len(capitals) < INITIALS or not capitals.isupper():
            return None
        names = [e.name for e in self._scene.people.entities if e.kind == "name"] + list(self._names.values())
        return next((n for n in names if self._initials(n).endswith(capitals) and n != text), None)

    def _initials(self, name: str) -> str:
        return "".join(w[0].upper() for w in name.replace("-", " ").split() if w[0].isalpha())
