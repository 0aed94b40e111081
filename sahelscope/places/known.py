"""Whether a name that only villages.csv holds is that village here: no word, nobody's name, and in the right country.

Tens of thousands of villages bear names that are words or people's; so a name of the large table counts only where the
grammar shows a place (``unlisted``), in a country that the article names, and if nobody in the article bears it.
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import gazetteer, persons, villages
from sahelscope.places.context import Context

#: A capitalised word and the one behind it: "Ali |Touré"
_PAIR = re.compile(r"[A-ZÀ-Þ][\w’'.-]*[ \u00a0](?=([A-ZÀ-Þ][\w’'-]*))")


def is_village(context: Context, start: int, end: int, country: str | None) -> bool:
    """Tell whether ``text[start:end]`` is a village of the country, as far as its name and the article tell."""
    if country is None or country not in gazetteer.sahel():
        return False
    name, folded = context.article.text[start:end], context.folded[start:end]
    if folded in _words(context.article.language) or persons.may_bear(folded) or persons.is_public(name):
        return False
    if not villages.in_country(name, country) or persons.is_person(context, start, end):
        return False
    return name.split()[0] not in _surnames(context)  # "à Touré", of whom the article tells as Ali Touré


def _surnames(context: Context) -> frozenset[str]:
    """Return the capitalised words of the article that stand behind another."""
    if context.behind_a_name is None:
        context.behind_a_name = frozenset(_PAIR.findall(context.article.text))
    return context.behind_a_name


@cache
def _words(language: Language) -> frozenset[str]:
    return frozenset(map(lexicon.fold, lexicon.load(language, "common_words").forms))
