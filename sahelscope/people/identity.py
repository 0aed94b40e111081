"""Who a speaker is over all articles: an id, the role, the side and the country.

Words printed beside the name come first, the gazetteer second. Only a name that can be told from others gets an id: a
full name (with its country, where one is printed), a name or office of the gazetteer, an organisation with its country.
"Residents" and a lone "M. Diallo" get none, since they are others in every article.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.models import Language
from sahelscope.people import gazetteer, lands, sides, spelling
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.mentions import bare, key
from sahelscope.people.phrase import CandidateKind
from sahelscope.people.words import split


@dataclass(frozen=True, slots=True)
class Identity:
    """What is known of a speaker over all articles; None where nothing is."""

    speaker_id: str | None = None
    role: str | None = None
    side: str | None = None
    affiliation: str | None = None  #: ISO 3166 alpha-3


UNKNOWN = Identity()
CIVILIAN = "civilian"
#: how the id of a state begins
STATE = "government-"
#: The answers for so many names are kept: residents, ministers and states speak in article after article
_KEPT = 4096
_NAMELESS = frozenset(("group", "unnamed", "document", "pronoun"))


def identify(
    name: str,
    roles_printed: Sequence[str],
    kind: CandidateKind,
    published: dt.date | None = None,
    language: Language = "en",
) -> Identity:
    """Return the identity of a speaker.

    ``name`` is the fullest name or description that the article prints, ``roles_printed`` are the roles beside it,
    ``kind`` says what it is, and ``published`` fixes who held an office.
    """
    if kind == "pronoun" or not name:
        return UNKNOWN
    # who is never told by a name holds no office, whatever the day: "residents" are looked up once for all articles
    return _identified(name, tuple(roles_printed), kind, None if kind in _NAMELESS else published, language)


@lru_cache(maxsize=_KEPT)
def _identified(
    name: str, roles_printed: tuple[str, ...], kind: CandidateKind, published: dt.date | None, language: Language
) -> Identity:
    phrases = [*roles_printed, *([] if kind == "name" else [name])]
    described = " · ".join(phrases)
    country = lands.country_of(split(fold(described)), language) if described else None
    side = sides.side_of(phrases, language)
    printed = [bare(role, language) for role in roles_printed]
    if sides.for_no_country(described, language):
        country = None
    owned = GRAMMARS[language].owned
    roles = (owned.sub("", role, count=1) if owned.match(role) else role for role in printed)
    role = max(roles, key=len, default=None)
    if side is None and country and kind == "organisation" and lands.is_country(bare(name, language), language):
        side = "government"  # "France said"
    entry = _entry(name, kind, country, side, published, language)
    if entry is None:
        if kind == "title":
            role = role or bare(name, language)
        return Identity(_own_id(name, kind, country, side, language), role, side, country)
    office = entry.at(published)
    known = office or (entry.offices[0] if len(entry.offices) == 1 else None)
    if role is None and entry.kind == "person":
        role = bare(name, language) if kind == "title" else (known.role or None) if known and office else None
    side = side or (known.side if known else entry.side)
    return Identity(entry.id, role, side, country or (known.country if known else entry.country))


def _entry(
    name: str,
    kind: CandidateKind,
    country: str | None,
    side: str | None,
    published: dt.date | None,
    language: Language,
) -> gazetteer.Entry | None:
    """Return the gazetteer's entry for the speaker, None where it has none, or country or side speak against it."""
    if kind in _NAMELESS:
        return None
    entry = gazetteer.find(bare(name, language)) or _by_part(bare(name, language))
    if entry is not None and entry.kind == "person":
        countries = {o.country for o in entry.offices} - {None}
        if (country and countries and country not in countries) or side == CIVILIAN:
            return None  # another of the same name: "a shopkeeper in Dori", "the minister of another country"
    if entry is None and kind == "title" and published is not None:
        offices = sides.offices_of(name, language)
        entry = gazetteer.holder(offices, country, published) if offices else None
    return entry


def _by_part(name: str) -> gazetteer.Entry | None:
    """Return the entry for "Union africaine (UA)", by either part."""
    long, bracket, short = name.partition(" (")
    return (gazetteer.find(long) or gazetteer.find(short.rstrip(")"))) if bracket else None


@cache
def _bodies(language: Language) -> dict[tuple[str, ...], str]:
    return {key(form): body for form, body in lexicon.load(language, "bodies").forms.items()}


def _body(name: str, country: str | None, language: Language) -> str | None:
    """Return "army-mli" for "the Malian army" and "l'armée malienne", "government-fra" for France."""
    if country is None:
        return None
    words = key(name)
    known = lands.countries(language)
    if known.get(lands.plain(bare(name, language))) == country:
        return f"{STATE}{country.lower()}"
    rest = words
    for size in range(min(3, len(words)), 0, -1):
        for i in range(len(words) - size + 1):
            if known.get(" ".join(words[i : i + size])) == country:
                rest = words[:i] + words[i + size :]
                break
        if len(rest) < len(words):
            break
    body = _bodies(language).get(rest)
    return f"{body}-{country.lower()}" if body else None


@lru_cache(maxsize=_KEPT)
def body_of(name: str, language: Language) -> Identity:
    """Return who a state or one of its bodies is, by its name as printed: "the Malian army", "France"; else nobody."""
    country = lands.country_of(split(fold(name)), language)
    found = _body(bare(name, language), country, language)
    return Identity(found, None, sides.side_of([name], language) or "government", country) if found else UNKNOWN


def _own_id(name: str, kind: CandidateKind, country: str | None, side: str | None, language: Language) -> str | None:
    """Return an id made of the name, None where the name alone does not tell who it is."""
    if kind in _NAMELESS or kind == "title":
        return None
    words = spelling.words(bare(name, language).partition(" (")[0])
    if kind == "name":
        if sum(len(word) > 1 for word in words) < 2:
            return None  # "A. Diallo" may be Awa in one article and Adama in the next
        # two of one name stay two where country or side tell them apart; over_articles joins what nothing keeps apart
        own = "-".join([*words, *([country.lower()] if country else []), *([CIVILIAN] if side == CIVILIAN else [])])
        return f"{own}-other" if own in gazetteer.entries() else own
    if body := _body(name, country, language):
        return body
    acronym = name.isupper() and len(name) > 2
    if len(words) > 2 or acronym or (country and len(words) > 1):
        return "-".join(words)
    return f"{'-'.join(words)}-{country.lower()}" if country else None
