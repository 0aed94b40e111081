"""What speaks: a person (Awa Sy), several at once (residents), an institution (the union), or a state (Mali)."""

from __future__ import annotations

from sahelscope.models import Language, SpeakerKind
from sahelscope.people.lands import is_country
from sahelscope.people.mentions import bare
from sahelscope.people.records import Entity


def of(entity: Entity, language: Language) -> SpeakerKind | None:
    """Return the kind of a speaker, None where only a document or a pronoun is printed."""
    if entity.kind in ("document", "pronoun"):
        return None
    if entity.kind != "name" and is_country(bare(entity.name, language), language):
        return "state"
    if entity.kind == "organisation":
        return "institution"
    return "group" if entity.kind == "group" or entity.number == "many" else "person"
