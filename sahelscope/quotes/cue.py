"""What a cue is, and what both languages need to read one."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Article, Language

#: how far before its word a cue's auxiliaries and adverbs are looked for
REACH = 64

#: finite "said", "a déclaré" · gerund "saying", "en disant" · infinitive "to say", "dire" · participle "déclaré" alone,
#: "called" after "is" · preposition "according to", "selon" · noun "statement", "communiqué"
CueForm = Literal["finite", "gerund", "infinitive", "participle", "passive", "preposition", "noun"]


class Cue(NamedTuple):
    """A cue printed at ``start:end``, auxiliaries, negation, inverted pronoun and adverbs between included."""

    start: int
    end: int
    head: int  #: where the word of the lexicon starts
    kind: str  #: its class in the lexicon: says, continues, asks, ...
    form: CueForm
    clitic: tuple[int, int] | None = None  #: the pronoun in "dit-il", "a-t-elle ajouté"
    negated: bool = False

    def text(self, article: Article) -> str:
        """Return the printed words."""
        return article.text[self.start : self.end]


@cache
def nouns(language: Language) -> frozenset[str]:
    """Return the forms that are nouns, too: "report", "la demande"; what stands before them decides."""
    return frozenset(lexicon.load(language, "cue_nouns").forms)


def either(words: str) -> str:
    """Return a pattern for one of the words; _ stands for a space."""
    return "(?:" + "|".join(words.split()).replace("_", " ") + ")"
