"""Gives each quote what is known of its speaker over all articles: id, role, side and country."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from sahelscope.models import Article, Quote
from sahelscope.people import speaker_kind, spelling
from sahelscope.people.identity import UNKNOWN, Identity, identify
from sahelscope.people.records import Entity, People


def _of_this_article(name: str, article: Article) -> str:
    """Return an id for a lone surname or given name: another article's "M. Diallo" is another."""
    return f"{spelling.slug(name)}-{hashlib.blake2s(article.text.encode(), digest_size=3).hexdigest()}"


def identified(article: Article, people: People, quotes: Iterable[Quote]) -> list[Quote]:
    """Return the quotes with their speakers' id, kind, role, side and affiliation filled where they are known."""
    by_name: dict[str, Entity] = {}
    for entity in people.entities:
        by_name.setdefault(entity.name, entity)
    known: dict[str, Identity] = {}
    filled = []
    for quote in quotes:
        speaker = by_name.get(quote.speaker) if quote.speaker else None
        if speaker is None:
            filled.append(quote)
            continue
        name = speaker.name
        if name not in known:
            known[name] = identify(name, speaker.roles, speaker.kind, article.published, article.language)
            if speaker.kind == "name" and known[name].speaker_id is None:
                known[name] = replace(known[name], speaker_id=_of_this_article(name, article))
        found, kind = known[name], quote.speaker_kind or speaker_kind.of(speaker, article.language)
        filled.append(
            replace(quote, speaker_kind=kind)
            if found == UNKNOWN
            else replace(
                quote,
                speaker_kind=kind,
                speaker_id=quote.speaker_id or found.speaker_id,
                role=quote.role or found.role,
                side=quote.side or found.side,
                affiliation=quote.affiliation or found.affiliation,
            )
        )
    return filled
