"""Words that say how far a clause tells of a real, single happening.

planned: prévoit de, le mois prochain · will, next month | only possible: si, en cas de · if, in case of
denied: aucun, sans · no, not | a habit: chaque année, souvent · every year, often
"""

from __future__ import annotations

from functools import cache

from sahelscope import lexicon
from sahelscope.models import Language


@cache
def _cues(language: Language) -> lexicon.Matcher[str]:
    forms = lexicon.load(language, "event_cues").forms
    return lexicon.Matcher(
        {f: e for f, e in forms.items() if e in ("planned", "hypothetical", "recurring", "negation")}
    )


def cues(low: str, language: Language) -> list[lexicon.Hit[str]]:
    """Return the cues of a text in lower case: "planned", "hypothetical", "recurring", "negation", in order."""
    return _cues(language).find(low)


@cache
def words(language: Language, entry: str) -> tuple[str, ...]:
    """Return the forms of one kind of cue, the longest first."""
    return tuple(sorted(lexicon.load(language, "event_cues").of(entry), key=len, reverse=True))
