"""The words by which the guard tells texts: what stands instead of one, little words, letters that stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from sahelscope.language import lexicon
from sahelscope.paths import DATA

_FILE = DATA / "not_texts.csv"
_NAMES = ("gazetteer/cities.csv", "gazetteer/places.csv", "lexicons/given_names.csv")
_WORD = re.compile(r"[^\W\d_]+")
_SURE = re.compile(r"cookie|traceur|consent")
_NOT_LETTERS = re.compile(r"[^a-z]+")


@cache
def of(kind: str) -> frozenset[str]:
    """Return the forms of a kind (line, inside, form, consent, menu)."""
    rows = lexicon.rows(_FILE, ("kind", "form"), ("kind", "form"))
    return frozenset(cells["form"].casefold() for _, cells in rows if cells["kind"] == kind)


@cache
def _any(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(form) for form in sorted(of(kind), key=len, reverse=True)))


def said(words: str) -> str | None:
    """Return what in the words, in small letters, stands instead of an article."""
    found = _any("inside").search(words)
    return found[0] if found else None


def form(words: str) -> str | None:
    """Return what in the words, in small letters, stands on a form or beside buttons."""
    found = _any("form").search(words)
    return found[0] if found else None


def asks_consent(lines: Iterable[str], share: float, least: int) -> bool:
    """Tell whether so large a share of the words, in small letters, are those of a page that asks for consent."""
    words = [word for line in lines for word in _WORD.findall(line)]
    found = [word for word in words if word in of("consent")]
    return len(set(found)) >= least and len(found) >= share * len(words) and bool(_SURE.search(" ".join(found)))


@cache
def code() -> re.Pattern[str]:
    """Return how a line of a program, a log or data begins."""
    rows = lexicon.rows(_FILE, ("kind", "form"), ("kind", "form"))
    forms = [cells["form"] for _, cells in rows if cells["kind"] == "code"]
    return re.compile("|".join(f"(?:{form})" for form in forms), re.I)


@cache
def _little() -> frozenset[str]:
    return frozenset(
        form.casefold()
        for language in lexicon.languages("common_words")
        for form in lexicon.load(language, "common_words").forms
    )


def little(words: Iterable[str]) -> int:
    """Return how many of the words are little words of a language that has a list of them."""
    known = _little()
    return sum(part in known for word in words for part in [word.casefold()]) + sum("'" in w or "’" in w for w in words)


@cache
def _triples() -> frozenset[str]:
    """Return the three letters that stand side by side in names of places and persons, and in the word lists."""
    found: set[str] = set()
    for name in _NAMES:
        for _, cells in lexicon.rows(DATA / name, ("name",)):
            found.update(_of(cells["name"]))
    for language in ("en", "fr"):
        for path in (DATA / "lexicons" / language).glob("*.csv"):
            for _, cells in lexicon.rows(path, ()):
                found.update(_of(cells.get("form") or ""))
    return frozenset(found)


def _of(words: str) -> Iterable[str]:
    for word in _NOT_LETTERS.split(lexicon.fold(words)):
        padded = f" {word} "
        yield from (padded[i : i + 3] for i in range(len(padded) - 2))


def plausible(words: Iterable[str]) -> float:
    """Return the share of three letters side by side that known words have too."""
    known = _triples()
    triples = [triple for word in words for triple in _of(word) if len(word) > 2]
    return sum(t in known for t in triples) / len(triples) if triples else 1.0
