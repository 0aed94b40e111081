"""Numbers shaped like years that are none.

"Mirage 2000", "resolution 2100", "1990 metres", "2000 soldiers", "at least 1500 civilians", "Agenda 2063"
"résolution 2391", "1990 mètres", "2000 personnes", "plus de 1900 écoles", "l'Agenda 2063"
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.pieces import alternation
from sahelscope.dates.reference import Reference
from sahelscope.language import lexicon
from sahelscope.models import Language

# In characters: what the longest forms of number_contexts.csv need.
_BEFORE, _AFTER = 28, 40
_NAME_BEFORE, _NAME_AFTER = 40, 24
#: So old a year needs a word that asks for a date: "1700 à Tarbes" counts
_OLD = 1850
#: "1622(d)": a clause of a law
_CLAUSE_NUMBER = re.compile(r"\([a-z\d]{1,3}\)")


@cache
def _patterns(
    language: Language,
) -> tuple[re.Pattern[str], ...]:
    words = lexicon.load(language, "number_contexts")
    label, counted, about, asks = (alternation(words.of(e)) for e in ("label", "counted", "about", "asks for a date"))
    return (
        re.compile(rf"(?<!\w){label}[ \u00a0]?(?:\d{{1,4}} ?\()?$", re.IGNORECASE),
        re.compile(rf"[ \u00a0-]{counted}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){about}[ \u00a0]$", re.IGNORECASE),
        re.compile(rf"(?<!\w){asks}[ \u00a0]?$", re.IGNORECASE),
        re.compile(rf"[ \u00a0]{GRAMMARS[language].plural}"),
        re.compile(rf"[ ]{alternation(words.of('titled'))}\b"),  # a capital makes it a title
    )


def number(at: Reference) -> bool:
    """Tell whether the number counts or names something, by the words before and after it."""
    before, after = at.before(_BEFORE), at.after(_AFTER)
    line = at.text[max(0, at.start - _BEFORE) : at.start].rpartition("\n")[2]
    label, counted, about, asks, plural, titled = _patterns(at.article.language)
    if titled.match(at.text, at.end):
        return True
    if (label.search(line) and not line.endswith("(")) or _CLAUSE_NUMBER.match(at.text, at.end):
        return True
    if counted.match(after) or at.grammar.to_more.match(after):
        return True
    if about.search(before) and plural.match(after):
        return True
    if asks.search(before) or (about.search(before) and after[:1] in (".", ",", ";", ")")):
        return False
    return bool(plural.match(after)) or int(at.text[at.start : at.start + 4]) < _OLD


def name(at: Reference) -> bool:
    """Tell whether a day without a year is part of the name of a place or a group: "stade du 4-Août"."""
    named, naming = _names(at.article.language)
    return bool(named.search(at.before(_NAME_BEFORE)) or naming.match(at.after(_NAME_AFTER)))


@cache
def _names(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lexicon.load(language, "number_contexts")
    named = alternation(words.of("named after a day"))
    return (
        re.compile(rf"(?<!\w){named}[ ](?:\w+ )?(?:{GRAMMARS[language].named_after})[ ]$", re.IGNORECASE),
        re.compile(rf"[ ]{named}(?!\w)"),
    )
