"""Which side somebody speaks for, and which office, by the words printed beside the name.

le porte-parole de l'armée: army · a UN envoy: international · une habitante de Gao: civilian
an opposition leader: opposition
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.people import lands
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.words import split

#: words that mean a side though they name something else: an ambassador speaks for a country abroad
_MEANING = {"diplomat": "international"}
#: a rank means the army where nothing else is said: a general may be a governor, a colonel a rebel
_RANK = "rank"
#: the side that says most comes first: "rebel colonel" is an armed group's, "opposition lawmaker" the opposition's
ORDER = ("armed group", "opposition", "international", "army", "civil society", "government", "rank", "civilian")
_OFFICE_SIDES = frozenset(("government", "army", "international"))


@cache
def _sides(language: Language) -> lexicon.Matcher[str]:
    return lexicon.Matcher(
        {lexicon.fold(f): entry for f, entry in lexicon.load(language, "sides").forms.items()}, folded=True
    )


@cache
def _offices(language: Language) -> lexicon.Matcher[str]:
    return lexicon.Matcher(
        {lexicon.fold(f): entry for f, entry in lexicon.load(language, "offices").forms.items()}, folded=True
    )


def side_of(roles: Iterable[str], language: Language) -> str | None:
    """Return the side that says most of those which the roles name, None where they name none."""
    return _first({side for role in roles for side in _named(role, language)})


def foremost(entries: Iterable[str], words: str, language: Language) -> str | None:
    """Return the side that says most of those which ``words`` were found to name, entries of sides.csv."""
    found = {_MEANING.get(entry, entry) for entry in entries}
    if GRAMMARS[language].former.search(lexicon.fold(words)):
        found -= _OFFICE_SIDES
    return _first(found)


def _first(found: Iterable[str]) -> str | None:
    side = next((side for side in ORDER if side in found), None)
    return "army" if side == _RANK else side


@lru_cache(maxsize=10_000)  # articles use the same words for many
def _named(words: str, language: Language) -> frozenset[str]:
    """Return the sides that the words name. A former office gives none."""
    found = {_MEANING.get(hit.value, hit.value) for hit in _sides(language).find(words)}
    if GRAMMARS[language].former.search(lexicon.fold(words)):
        found -= _OFFICE_SIDES
    if GRAMMARS[language].owned.match(words) or _of_a_body(words, language):
        found.discard("government")
    return frozenset(found)


def _of_a_body(words: str, language: Language) -> bool:
    """Tell whether the only office named is a president's, and of no country: "AMG president", "président du club"."""
    hits = [hit for hit in _sides(language).find(words) if hit.value == "government"]
    plain, grammar = lexicon.fold(words), GRAMMARS[language]
    if not hits or any(not grammar.president.fullmatch(plain[hit.start : hit.end]) for hit in hits):
        return False
    rest = [w for w in split(grammar.president.sub(" ", plain)) if w not in grammar.president_around]
    return bool(rest) and lands.country_of(rest, language) is None


def for_no_country(words: str, language: Language) -> bool:
    """Tell whether the words name an organisation of many countries ("the UN envoy for Mali" is not Mali's)."""
    return any(hit.value == "international" for hit in _sides(language).find(words))


def offices_of(words: str, language: Language) -> tuple[str, ...]:
    """Return the offices that the words name, as the gazetteer writes them; none for a former holder."""
    if GRAMMARS[language].former.search(lexicon.fold(words)):
        return ()
    found = tuple(hit.value for hit in _offices(language).find(words))
    return (*found, "transitional president", "junta leader", "interim president") if found == ("president",) else found
