"""Cues: the words that announce speech, with their auxiliaries and their place in the grammar.

Sall **has also said** …      « … », **a-t-il ajouté**      **selon** le maire      **according to** the mayor

``data/lexicons/{en,fr}/cues.csv`` holds the words: the entry is the class (says, continues, answers, asks, writes,
calls, denies, thinks, calls for, according, noun), the forms are inflected.
"""

from __future__ import annotations

from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import Matcher
from sahelscope.models import Article, Language
from sahelscope.quotes import unlisted_cues
from sahelscope.quotes.cue import Cue, CueForm
from sahelscope.quotes.grammar import GRAMMARS

__all__ = ["Cue", "CueForm", "find", "lowered"]

_PLAIN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u00a0", " "), ("\u202f", " "))


def lowered(text: str) -> str:
    """Return the text in lower case with plain apostrophes, letter for letter, so that offsets hold."""
    for printed, plain in _PLAIN:  # far quicker than translate()
        text = text.replace(printed, plain)
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def _matcher(language: Language) -> Matcher[str]:
    return Matcher(lexicon.load(language, "cues").forms)


def find(article: Article) -> list[Cue]:
    """Return the cues of an article in order."""
    low = lowered(article.text)
    grammar = GRAMMARS[article.language]
    cues: list[Cue] = []
    for hit in _matcher(article.language).find(low):
        cue = grammar.read_cue(low, hit.start, hit.end, hit.value)
        if cue is not None and not (cues and cue.start < cues[-1].end):
            cues.append(cue)
    more = list(unlisted_cues.find(article.text, low, grammar, cues))
    return sorted([*cues, *more]) if more else cues
