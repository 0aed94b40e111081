"""Gives each quote what is known of its speaker over all articles: id, role, side and country."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache

from sahelscope.models import Article, Quote, changed
from sahelscope.people import speaker_kind, spelling
from sahelscope.people.identity import UNKNOWN, Identity, body_of, identify
from sahelscope.people.records import Entity, People


class Identities:
    """Who the people of one article are over all articles, each looked up once."""

    def __init__(self, article: Article, people: People) -> None:
        self._article, self._entities = article, people.entities
        self._known: dict[str, Identity] = {}
        self._bodies: dict[str, Identity] = {}

    def of(self, entity: int) -> Identity:
        """Return who the entity of an index is."""
        return self.of_entity(self._entities[entity])

    def of_entity(self, entity: Entity) -> Identity:
        """Return who an entity is; somebody with a lone surname is somebody of this article only."""
        name, article = entity.name, self._article
        if name not in self._known:
            found = identify(name, entity.roles, entity.kind, article.published, article.language)
            if entity.kind == "name" and found.speaker_id is None:
                found = changed(found, speaker_id=_of_this_article(name, article))
            self._known[name] = found
        return self._known[name]

    def of_body(self, name: str) -> Identity:
        """Return who a state or one of its bodies is, by its name as printed: "the Malian army"."""
        if name not in self._bodies:
            self._bodies[name] = body_of(name, self._article.language)
        return self._bodies[name]


def _of_this_article(name: str, article: Article) -> str:
    """Return an id for a lone surname or given name: another article's "M. Diallo" is another."""
    return f"{spelling.slug(name)}-{_digest(article.text)}"


@lru_cache(maxsize=2)
def _digest(text: str) -> str:
    return hashlib.blake2s(text.encode(), digest_size=3).hexdigest()


def identified(article: Article, people: People, quotes: Iterable[Quote]) -> list[Quote]:
    """Return the quotes with their speakers' id, kind, role, side and affiliation filled where they are known."""
    by_name: dict[str, Entity] = {}
    for entity in people.entities:
        by_name.setdefault(entity.name, entity)
    known = Identities(article, people)
    filled = []
    for quote in quotes:
        speaker = by_name.get(quote.speaker) if quote.speaker else None
        if speaker is None:
            filled.append(quote)
            continue
        found = known.of_entity(speaker)
        kind = quote.speaker_kind or speaker_kind.of(speaker, article.language, quote.speaker_id or found.speaker_id)
        filled.append(
            changed(quote, speaker_kind=kind)
            if found == UNKNOWN
            else changed(
                quote,
                speaker_kind=kind,
                speaker_id=quote.speaker_id or found.speaker_id,
                role=quote.role or found.role,
                side=quote.side or found.side,
                affiliation=quote.affiliation or found.affiliation,
            )
        )
    return filled
