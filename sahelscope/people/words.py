"""The words of an article with their offsets, the gap after each, and what the lexicons know of them.

One pass cuts the whole text; a word's kind is looked up once for each different word, so that a long article costs
little more than its cutting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import Literal

from sahelscope.language import lexicon
from sahelscope.language.given_names import Gender, given_names
from sahelscope.models import Language
from sahelscope.people.closed_classes import ClosedClasses, Number

Noun = Literal["title", "person", "organisation", "document"]

#: what a word may be in a phrase; "" is a word that no list knows
Kind = Literal["", "title", "person", "organisation", "document", "modifier", "honorific", "stop", "number"]

_GENDERS: dict[str, Gender] = {"man": "m", "woman": "f", "masculine": "m", "feminine": "f"}
#: "U.N." is one word where no sentence can end behind it, so are "SO.NA.BEL" and "N'Djamena"; a word is read first and
#: what may go on behind it after that, by its mark: "(?:-…|)" asks for the mark alone, "(?:-…)?" gets ready for more
_SPLIT = re.compile(
    r"([^\W_]+(?:[-\u2010\u2011][^\W_]+(?:[-\u2010\u2011][^\W_]+)*|)"
    r"(?:['’](?<=[NM]['’])(?=[A-ZÀ-Ý])(?<![^\W_].['’])[^\W_]+(?:[-\u2010\u2011][^\W_]+)*"
    r"|\.(?<=[A-Z]\.)(?=[A-Z])(?:(?<=(?<![^\W_])[A-Z]\.)(?:[A-Z]\.){1,5}(?=[ \u00a0][a-zà-ÿ]|[,;:)])"
    r"|[A-Z]{2,4}(?:\.[A-Z]{2,4}){0,3}(?![^\W_]))|))"
)
_ARABIC = re.compile(r"(?:al|el|as|ad|an|ar|at|az|ag|ould)-[A-ZÀ-Þ]")
_TYPES_KEPT = 200_000
_NOUNS: tuple[Noun, ...] = ("title", "person", "organisation", "document")
#: the kinds of words that may be the head of a phrase
NOUNS: frozenset[str] = frozenset(_NOUNS)


def split(text: str) -> list[str]:
    """Return the words alone."""
    return _SPLIT.split(text)[1::2]


@dataclass(slots=True, eq=False)
class Word:
    """What is known of one printed form; never changed (a frozen one takes thrice as long to make)."""

    kind: Kind
    cap: bool  #: begins with a capital
    caps: bool  #: two or more capitals and nothing else
    gender: Gender
    number: Number
    plain: str  #: without capitals and accents
    before: bool = False  #: an adjective that stands before its noun
    adjective: bool = False  #: may follow its noun
    opens: bool = False  #: may be the first word of a phrase
    pronoun: str = ""  #: the pronoun it is or ends in ("dit-il"), in lower case
    given: bool = False  #: a given name
    rank: str = ""  #: the title that an honorific shortens: "colonel" for "Col."
    cue: bool = False  #: a verb that announces speech, or its noun ("claims", "annonce")
    short: bool = False  #: an office's abbreviation: "SG"


class Words:
    """The words of one text: ``text[starts[i]:ends[i]]`` is the i-th word, ``gaps[i]`` what stands after it."""

    def __init__(self, text: str, language: Language, closed: ClosedClasses) -> None:
        parts = _SPLIT.split(text)
        offsets = list(accumulate(map(len, parts)))
        self.text, self.language, self.closed = text, language, closed
        self.forms = parts[1::2]
        self.gaps = parts[2::2]
        self.starts = offsets[0::2][: len(self.forms)]
        self.ends = offsets[1::2]
        self.first_gap = parts[0]
        self.size = len(self.forms)
        self.known = list(map(_types(language, closed).__getitem__, self.forms))

    @cached_property
    def lower_forms(self) -> frozenset[str]:
        """Return the forms printed without a capital."""
        return frozenset(form for form in set(self.forms) if form[0].islower())

    def before(self, i: int) -> str:
        """Return what stands before the i-th word."""
        return self.gaps[i - 1] if i else self.first_gap


class _Types(dict[str, Word]):
    """Each printed form's word, made when first asked for."""

    def __init__(self, language: Language, closed: ClosedClasses) -> None:
        super().__init__()
        self._closed = closed
        self._lists = _lists(language, closed)
        listed = lexicon.load(language, "phrase_words")
        self._times = frozenset(map(lexicon.fold, listed.of("time")))
        self._stops = self._times.union(map(lexicon.fold, listed.of("stop")))
        self._behind_titles = frozenset(map(lexicon.fold, listed.of("behind a title")))
        self._cues = _cues(language)
        self._short = _short(language)
        self._ranks = {f.rstrip("."): e for f, e in lexicon.load(language, "ranks").forms.items()}
        #: the plain forms of which anything is known
        self._listed = frozenset().union(
            *self._lists.values(), self._stops, self._cues, given_names(), closed.determiners, closed.pronouns,
            closed.acronym_words,
        )  # fmt: skip

    def __missing__(self, form: str) -> Word:
        if len(self) > _TYPES_KEPT:  # a corpus of many languages' rubbish must not fill the memory
            self.clear()
        word = self[form] = self._make(form)
        return word

    def _make(self, form: str) -> Word:
        plain = lexicon.fold(form).replace(".", "").replace("'", " ")
        cap = form[0].isupper() or ("-" in form and bool(_ARABIC.match(form)))
        caps = len(form) > 1 and form.isupper()
        if caps and plain in self._short:
            return Word("title", cap, caps, "unknown", "one", plain, opens=True, short=True)
        if plain not in self._listed and plain.isalpha() and form not in self._lists["honorific"]:
            opens = cap or self._closed.is_adjective(plain)
            return Word("", cap, caps, "unknown", "unknown", plain, opens=opens)
        if plain[0].isdigit():
            return Word("number", False, False, "unknown", "many", plain, before=True)
        if caps and plain in self._closed.acronym_words:  # the US, no pronoun
            return Word("", cap, caps, "unknown", "unknown", plain, opens=True)
        pronoun = self._pronoun(form, plain)
        if honorific := self._lists["honorific"].get(form):
            rank = self._ranks.get(form, "")
            return Word("honorific", True, caps, honorific[0], honorific[1], plain, opens=True, rank=rank)
        given = plain in given_names()
        if plain in self._times:
            return Word("number", False, False, "unknown", "one", plain, before=self._closed.times_before_nouns)
        modifier = self._lists["modifier"].get(plain)
        determiner, cue = plain in self._closed.determiners, plain in self._cues
        nouns = [(kind, found) for kind in _NOUNS if (found := self._lists[kind].get(plain))]
        if "-" in plain and not nouns and (part := self._titled_part(form, plain)):
            nouns = [("title", self._lists["title"][part])]
        cue_only = cue and not nouns
        noun_too = cue and nouns and self._closed.stops_may_be_nouns  # "le juge", "une annonce"
        stop = plain in self._stops and not noun_too
        if pronoun or determiner or (not modifier and not (cap and not caps and cue_only) and (stop or cue_only)):
            opens = determiner or given or (cap and len(form) == 1)
            return Word("stop", cap, caps, "unknown", "unknown", plain, False, False, opens, pronoun, given, cue=cue)
        before, after = bool(modifier and modifier[2]), bool(modifier and not modifier[2])
        for kind, found in nouns:
            return Word(kind, cap, caps, found[0], found[1], plain, before, after, True, "", given, cue=cue)
        unlisted: Kind = "modifier" if modifier else ""
        opens = cap or bool(modifier) or self._closed.is_adjective(plain)
        return Word(unlisted, cap, caps, "unknown", "unknown", plain, before, after, opens, "", given, cue=cue)

    def _titled_part(self, form: str, plain: str) -> str:
        """Return the title within a compound that no list knows: "haut-commissaire", "procureur-général"."""
        first, _, last = plain.partition("-")
        head = last.rpartition("-")[2]
        if head in self._lists["title"] and form.rpartition("-")[2].islower():
            return head
        return first if first in self._lists["title"] and last in self._behind_titles else ""

    def _pronoun(self, form: str, plain: str) -> str:
        """Return the pronoun which the word is or ends in."""
        closed = self._closed
        if plain in closed.pronouns and not (form == plain and plain in closed.capital_pronouns):
            return plain
        last = plain.rsplit("-", 1)[1] if "-" in plain else ""
        return last if last in closed.pronoun_endings else ""


@cache
def _cues(language: Language) -> frozenset[str]:
    """Return the plain verb forms that announce speech."""
    forms = lexicon.load(language, "cues").forms
    return frozenset(lexicon.fold(f) for f, entry in forms.items() if " " not in f and entry != "according")


@cache
def _short(language: Language) -> frozenset[str]:
    """Return the plain abbreviations of offices."""
    forms = lexicon.load(language, "roles_reworded").forms
    return frozenset(lexicon.fold(form) for form in forms if form.isupper())


@cache
def _types(language: Language, closed: ClosedClasses) -> _Types:
    return _Types(language, closed)


@cache
def _lists(language: Language, closed: ClosedClasses) -> dict[str, dict[str, tuple[Gender, Number, bool]]]:
    """Return, for each kind, the plain forms with gender, number, and whether an adjective stands before its noun."""
    lists: dict[str, dict[str, tuple[Gender, Number, bool]]] = {}
    for kind in _NOUNS:
        forms: dict[str, tuple[Gender, Number, bool]] = {}
        name = "writings" if kind == "document" else f"{kind}s"  # documents.csv lists those that have an author
        for form, entry in lexicon.load(language, name).forms.items():
            gender = _GENDERS.get(entry, "unknown")
            if entry == "many":
                forms[lexicon.fold(form)] = (gender, "many", False)
                continue
            forms.setdefault(lexicon.fold(form), (gender, "one", False))
            for many in closed.plurals(form):
                forms.setdefault(lexicon.fold(many), (gender, "unknown" if many == form else "many", False))
        lists[kind] = forms
    lists["modifier"] = {
        lexicon.fold(form): ("unknown", "unknown", entry == "before")
        for form, entry in lexicon.load(language, "modifiers").forms.items()
    }
    lists["honorific"] = {
        form.rstrip("."): (_GENDERS.get(entry, "unknown"), "one", False)
        for form, entry in lexicon.load(language, "honorifics").forms.items()
    }
    return lists
