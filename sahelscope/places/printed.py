"""Whether a form is printed in a way that can name a country.

Mali · MALI · d'Ouagadougou · les soldats maliens · the Malian army · U.S.
not: a hanging chad, tell us, cooked turkey, the polish

English names and demonyms need a capital. French demonyms do not; French names do, except the five Sahel states after
an article ("au mali"). A lower-case headline ("mali: 12 soldiers killed") is accepted.
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import ambiguous, gazetteer
from sahelscope.places.forms import Referent
from sahelscope.places.grammar import GRAMMARS

#: Letters up to which a name in capitals may be an acronym, and from which on small letters may be a country
_SHORT = 4
#: Characters on either side that tell whether all is in capitals; of an article and its space
_AROUND, _ARTICLE = 25, 4
#: How far before "Etat du Niger", in characters, an office is looked for
_HEAD = 24


def fits(text: str, start: int, end: int, referent: Referent, language: Language) -> bool:
    """Tell whether ``text[start:end]`` is written as this referent is written."""
    first = text[start]
    if referent.any_case and GRAMMARS[language].head_of_state_before.search(text, max(0, start - _HEAD), start):
        return False  # "le chef de l'Etat du Niger" is no governor of Niger State
    if referent.any_case or (
        referent.form[0].islower() and text[end - 1].isalpha() and _last_capital(text, start, end)
    ):
        return True
    if referent.acronym:
        return _acronym(text, start, end, referent, language)
    if referent.kind == "demonym" and GRAMMARS[language].small_demonyms:
        return first.isupper() or lexicon.fold(referent.form) not in _small_words(language)
    if _lacks_accents(text[start:end], referent) or _lacks_capitals(text[start:end], referent, language):
        return False
    if first.isupper():
        if referent.kind == "city" and len(referent.form) <= _SHORT and text[start:end].isupper() and end - start > 1:
            return not _shouted(text, start, end) or referent.form.isupper() or not referent.doubtful
        return True
    return _lower_case_is_enough(text, start, end, referent, language)


@cache
def _small_words(language: Language) -> frozenset[str]:
    """Return the demonyms, folded, that are words or first names unless they have a capital."""
    return frozenset(map(lexicon.fold, ambiguous.forms(language, "small word")))


@cache
def _parts(language: Language) -> frozenset[str]:
    """Return the adjectives that say which part of a region is meant: "oriental"."""
    return frozenset(lexicon.load(language, "place_types").of("part"))


def _last_capital(text: str, start: int, end: int) -> bool:
    """Tell whether the last word has a capital: "île Maurice", "bande de Gaza"."""
    return re.split(r"[\s'’]", text[start:end])[-1][:1].isupper()


def _lacks_accents(word: str, referent: Referent) -> bool:
    """Tell whether a short name that has accents is printed without: "Pô" is a town, "Po" a river; not in capitals."""
    if referent.form.isascii() or len(word) > 3 or referent.kind not in ("city", "region"):
        return False
    return word.isascii() and not word.isupper()


def _lacks_capitals(word: str, referent: Referent, language: Language) -> bool:
    """Tell whether a later word of a place's name lacks its capital: "Le cap est franchi" is not Le Cap.

    So a country's name of an article and one word ("La réunion du Conseil"). What says which part of a region is meant
    may do without: "Logone oriental".
    """
    if " " not in referent.form or referent.kind == "demonym":
        return False
    first, _, rest = referent.form.partition(" ")
    if referent.kind == "name":
        listed = referent.form in lexicon.load(language, "countries").forms  # no misprint: "la Bel gique"
        return (
            listed
            and len(first) < _ARTICLE
            and " " not in rest
            and rest[0].isupper()
            and not word[-len(rest)].isupper()
        )
    if referent.kind == "region" and word[0].isupper() and rest.lower() in _parts(language):
        return False
    pairs = zip(f" {referent.form}", referent.form, word, strict=False)
    return any(before == " " and form.isupper() and not print_.isupper() for before, form, print_ in pairs)


def _acronym(text: str, start: int, end: int, referent: Referent, language: Language) -> bool:
    """Accept US, U.S., UK and the like only as written, and a word not where all is in capitals ("TELL US")."""
    word = text[start:end]
    if word != referent.form or text[end : end + 1] == "$":  # "US$ 10"
        return False
    return (
        word not in ambiguous.forms(language, "word") or not _shouted(text, start, end) or text[end : end + 1] in ".-"
    )


def _shouted(text: str, start: int, end: int) -> bool:
    """Tell whether the words around are in capitals too."""
    around = re.findall(r"[^\W\d_]{2,}", text[max(0, start - _AROUND) : start] + " " + text[end : end + _AROUND])
    return len(around) >= 2 and sum(w.isupper() for w in around) > len(around) / 2


def _lower_case_is_enough(text: str, start: int, end: int, referent: Referent, language: Language) -> bool:
    if referent.kind == "region":
        small = GRAMMARS[language].small_regions and "-" in referent.form  # "le centre-nord"
        return small and referent.country in gazetteer.sahel()
    if referent.kind != "name" or len(referent.form) < _SHORT:
        return False
    line_start = text.rfind("\n", 0, start) + 1
    if text[line_start:start].strip() == "" and re.match(r"\s?:", text[end : end + 2]):
        return True
    before = GRAMMARS[language].small_name_before  # "au mali"
    return referent.country in gazetteer.sahel() and bool(before.search(text, max(0, start - _ARTICLE), start))
