"""data/gazetteer/ambiguous.csv: names that may mean several things, and the words that tell them apart.

Georgia's governor · le Congo, à Kinshasa · Rain in the Sahel region, northern Burkina Faso · Say what you like
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Language, MentionKind
from sahelscope.places.context import Context
from sahelscope.places.gazetteer import FOLDER

FILE = FOLDER / "ambiguous.csv"
_COLUMNS = ("name", "spellings", "language", "clue", "means", "kind", "example")
#: What a name may mean besides a country
OTHER = frozenset(
    ("river", "dish", "far away", "person", "direction", "verb", "word", "small word", "no misprint"),
)  # fmt: skip
#: The clue that a town stands before the name, and a comma: "Macon, Georgia"
_TOWN = "[place], "
_KINDS: dict[str, MentionKind | None] = {"": None, "name": "name", "region": "region"}


class Meaning(NamedTuple):
    """A country that a name may stand for; ``kind`` None where the name's own kind holds."""

    country: str
    kind: MentionKind | None


class Line(NamedTuple):
    """One line of the file; ``language`` empty for every language."""

    number: int
    name: str
    forms: tuple[str, ...]
    language: Language
    clue: str
    means: str
    kind: MentionKind | None
    example: str


@dataclass
class _Shared:
    """The countries that share a name, and what speaks for each."""

    usual: dict[Language, Meaning] = field(default_factory=dict)
    clues: dict[Meaning, list[str]] = field(default_factory=lambda: defaultdict(list))
    named: dict[Meaning, list[str]] = field(default_factory=lambda: defaultdict(list))
    patterns: dict[Meaning, re.Pattern[str]] = field(default_factory=dict)


@cache
def lines() -> tuple[Line, ...]:
    """Return the lines of the file. Raises LexiconError for one that cannot be used."""
    found = []
    for number, c in lexicon.rows(FILE, _COLUMNS, required=("name", "means")):
        if c["means"] not in OTHER and not _is_code(c["means"]):
            raise lexicon.LexiconError(
                FILE, number, f"means is {c['means']!r}; write a country's code or {', '.join(sorted(OTHER))}"
            )
        if c["kind"] not in _KINDS:
            raise lexicon.LexiconError(FILE, number, f"kind is {c['kind']!r}; write name, region or nothing")
        forms = (c["name"], *(s.strip() for s in c["spellings"].split("|") if s.strip()))
        kind = _KINDS[c["kind"]]
        found.append(Line(number, c["name"], forms, c["language"], c["clue"], c["means"], kind, c["example"]))
    return tuple(found)


def _is_code(means: str) -> bool:
    return len(means) == 3 and means.isupper()


@cache
def forms(language: Language, *means: str) -> frozenset[str]:
    """Return the forms that may mean this in the language, as the file writes them."""
    return frozenset(form for x in lines() if x.means in means and x.language in ("", language) for form in x.forms)


@cache
def _shared() -> dict[str, _Shared]:
    """Return the names that countries share, by each form: those with a line that has no clue."""
    by_name: dict[str, _Shared] = defaultdict(_Shared)
    by_form: dict[str, _Shared] = {}
    for x in lines():
        if not _is_code(x.means):
            continue
        one, meaning = by_name[x.name], Meaning(x.means, x.kind)
        if not x.clue:
            one.usual[x.language] = meaning
            by_form |= dict.fromkeys(x.forms, one)
        elif x.clue.startswith("[") and x.clue.endswith("]"):
            one.named[meaning].append(x.clue[1:-1])
        else:
            one.clues[meaning].append(x.clue)
    for one in by_name.values():
        for meaning, clues in one.clues.items():
            others = [c for other, found in one.clues.items() if other != meaning for c in found]
            one.patterns[meaning] = _pattern(clues, others)
    return by_form


def _pattern(clues: Iterable[str], others: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any clue; a town that speaks for another meaning is no ``[place]``."""
    towns = "|".join(re.escape(c) for c in others if c.isalpha())
    whole: list[str] = []
    cut: list[str] = []  # those that begin with a word share one \b, which makes the search quick
    for clue in clues:
        town = rf"(?!{towns})[A-Z][a-z]+, " if clue.startswith(_TOWN) else ""
        (whole if town or clue[0].isalnum() else cut).append(town + words(clue.removeprefix(_TOWN)))
    return re.compile("|".join((rf"\b(?:{'|'.join(whole)})", *cut)))


def words(clue: str) -> str:
    """Return the pattern text of a clue's words, whole or up to its star."""
    text = re.escape(clue.removesuffix("*"))
    return text + (r"\w*" if clue.endswith("*") else r"\b" if clue[-1].isalnum() else "")


def is_shared(form: str) -> bool:
    """Tell whether several countries share the name."""
    return form in _shared()


def meaning(context: Context, form: str) -> Meaning:
    """Return the country that the form, one that ``is_shared``, stands for in this article.

    The one with most clues; where they balance, the one whose ``[country]`` the article names; else the usual one.
    """
    one = _shared()[form]
    language = context.article.language
    usual = one.usual.get(language) or one.usual.get("") or next(iter(one.usual.values()))
    key = id(one)
    if key not in context.meanings:
        weights = {
            m: (len(p.findall(context.article.text)), sum(map(context.named, one.named[m])))
            for m, p in one.patterns.items()
        }
        most = max(weights.values())
        best = [m for m, weight in weights.items() if weight == most]
        context.meanings[key] = best[0] if len(best) == 1 else usual
    found = context.meanings[key]
    return Meaning(found[0], found[1])


@cache
def area_clues(form: str) -> tuple[str, ...]:
    """Return the words that make an area of no one country a region of one: Burkina for "Sahel"; empty for others."""
    return tuple(x.clue for x in lines() if x.kind == "region" and form in x.forms and not is_shared(form))
