"""What speaks: a person (Awa Sy), several at once (residents), an institution (the union), or a state (Mali)."""

from __future__ import annotations

from sahelscope.models import Language, SpeakerKind
from sahelscope.people import gazetteer
from sahelscope.people.identity import STATE
from sahelscope.people.lands import is_country
from sahelscope.people.mentions import bare
from sahelscope.people.records import Entity


def of(entity: Entity, language: Language, speaker_id: str | None = None) -> SpeakerKind | None:
    """Return the kind of a speaker, None where only a document or a pronoun is printed.

    The id tells first, where one is known, so that it is of one kind in all articles: "Mali" and "the Malian
    government" are both the state.
    """
    if speaker_id and speaker_id.startswith(STATE):
        return "state"
    if speaker_id and (known := gazetteer.entries().get(speaker_id)):
        return "person" if known.kind == "person" else "institution"
    if entity.kind in ("document", "pronoun"):
        return None
    if entity.kind != "name" and is_country(bare(entity.name, language), language):
        return "state"
    if entity.kind == "organisation":
        return "institution"
    return "group" if entity.kind == "group" or entity.number == "many" else "person"
