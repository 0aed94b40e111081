"""What the rules about places must know of a language that is no word list; english.py and french.py fill it in.

Patterns called ``…_before`` are searched in the text that ends where a name begins, those called ``…_after`` are
matched where it ends, ``…_between`` fill the gap of two names. In fields of type ``str``, compiled on first use,
``⟨name⟩`` stands for a name that no list holds and ``⟨country⟩`` for words that name a country.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sahelscope.language.grammars import NOWHERE, Grammars
from sahelscope.models import Language

#: A pattern that matches nowhere
NEVER = re.compile(NOWHERE)


def any_of(*patterns: str | re.Pattern[str]) -> re.Pattern[str]:
    """Return one pattern for several without flags: a text is searched once for all of them."""
    printed = [p if isinstance(p, str) else p.pattern for p in patterns]
    return re.compile("|".join(f"(?:{p})" for p in printed if p != NOWHERE) or NOWHERE)


#: Tells, by the text before a name (60 characters), the whole text and the name's end, whether the name is used so
Sense = Callable[[str, str, int], bool]


def _as_listed(demonym: str) -> Iterator[str]:
    yield demonym


def _no_misprints(_names: Iterable[tuple[str, str]], _language: Language) -> Iterator[tuple[str, str, bool]]:
    return iter(())


def _no_language(_text: str, _start: int, _end: int) -> bool:
    return False


@dataclass(frozen=True)
class Grammar:
    """A language's grammar of places. Every default finds nothing."""

    # The forms of a word, and how it is printed (demonyms, forms, printed, scanned)
    demonym_forms: Callable[[str], Iterator[str]] = _as_listed
    misprints: Callable[[Iterable[tuple[str, str]], Language], Iterator[tuple[str, str, bool]]] = _no_misprints
    small_demonyms: bool = False  #: "malien" needs no capital
    small_regions: bool = False  #: nor does "le centre-nord"
    small_name_before: re.Pattern[str] = NEVER  #: what must stand before "mali" in small letters
    head_of_state_before: re.Pattern[str] = NEVER  #: the state behind it is a country: "le chef de l'| Etat du Niger"
    continent: re.Pattern[str] = NEVER  #: what follows "franco-" beside peoples, in a folded text

    # Type words (types)
    type_adjective: str = ""  #: may follow a type word: "la commune | rurale | de"
    type_of: str = NOWHERE  #: leads from a type word to the name: "village | of"
    type_to_name: str = NOWHERE  #: the same, before a name that no list holds
    type_joint: str = NOWHERE  #: between the names behind one type word: "les régions de Ségou | et de | Gao"
    type_after: str = NOWHERE  #: leads from a name to its type word: "Gao| region"

    # Evidence for a doubtful name (evidence)
    at_before: re.Pattern[str] = NEVER
    weak_before: frozenset[str] = frozenset()  #: of ``at_before``, what may as well stand before a person
    near_before: re.Pattern[str] = NEVER  #: one is near a town, not near a person
    placed_after: str = NOWHERE  #: tells where a town lies: "San|, in southern ⟨country⟩"
    lies_after: re.Pattern[str] = NEVER
    list_between: re.Pattern[str] = NEVER
    country_between: frozenset[str] = frozenset((", ", " ("))  #: between a town and its country
    lies_in_between: frozenset[str] = frozenset()  #: between a small town and its land: "Kangalam| in |Yobe"
    region_before: re.Pattern[str] = NEVER  #: things happen in a region: "dans l'Est"
    direction_after: re.Pattern[str] = NEVER  #: "le Nord| du Mali" is a direction
    compass_after: re.Pattern[str] = NEVER  #: so is "le centre-nord| du Mali"
    governor_before: re.Pattern[str] = NEVER
    area_after: str = NOWHERE  #: what follows an area that is a region of ⟨country⟩ too
    area_before: str = NOWHERE

    # Persons (persons)
    kin_before: re.Pattern[str] = NEVER
    role_before: re.Pattern[str] = NEVER
    age_after: re.Pattern[str] = NEVER
    age_behind: re.Pattern[str] = NEVER  #: the same behind a full name
    life_after: re.Pattern[str] = NEVER  #: what persons do: laugh, have a wife
    article_before: re.Pattern[str] = NEVER  #: "la Hollande" is a country, "Hollande" may be a person
    peers_after: re.Pattern[str] = NEVER  #: a further name in a list
    peers_between: re.Pattern[str] = NEVER
    locative_before: re.Pattern[str] = NEVER

    # What is no place (idioms, languages)
    senses: Mapping[str, Sense] = field(default_factory=dict)  #: meaning in ambiguous.csv -> whether it is meant
    work_before: re.Pattern[str] = NEVER  #: a film, a song
    street_to_name: str = NOWHERE  #: "rue | de la | …"
    house_to_name: str = NOWHERE  #: "Hôtel| de | France"
    ship_before: re.Pattern[str] = NEVER
    names_language: Callable[[str, int, int], bool] = _no_language

    # Villages that no list holds (unlisted)
    unlisted_placed: str = NOWHERE
    unlisted_where: str = NOWHERE  #: between a happening and its place, with the place
    unlisted_list_before: str = NOWHERE  #: ⟨first⟩ stands for type words of peoples and towns
    unlisted_list_after: str = NOWHERE
    unlisted_axis_before: re.Pattern[str] = NEVER
    unlisted_more: str = NOWHERE  #: goes on a list of such names
    unlisted_at: str = NOWHERE  #: where a name of the large table is one
    unlisted_again_after: str = NOWHERE  #: "à Gao| et à ⟨name⟩"
    unlisted_again_before: tuple[str, ...] = ()
    unlisted_in_region: str = NOWHERE
    unlisted_closes: re.Pattern[str] = NEVER  #: what may follow the country behind a village
    unlisted_near: str = NOWHERE

    # Focus (focus)
    border_before: re.Pattern[str] = NEVER


GRAMMARS: Grammars[Grammar] = Grammars(__package__, Grammar)
