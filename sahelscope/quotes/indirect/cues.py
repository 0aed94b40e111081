"""The words that attribute a statement, and what each of them lets follow.

A cue's entry in ``data/lexicons/*/indirect_cues.csv`` is made of the names below, joined by "+":
that (said that he left, said he left, a dit que …), full that (felt that he left: only with its "that"), thing
(announced the end, annonce le retrait), to (promised to leave), tell (told Reuters that …, a informé l'AFP que …),
whole thing (exclut, a démenti: only with toute, l'idée de; the perfect with another noun tells of an act), of (parle
d'une crise), at (appelle à la grève), object (exhorte les éleveurs à partir), dative (reproche au maire d'avoir fui),
self (only behind s', se: s'inquiète), ends (reports nothing and ends what was stated before: qualifie), finding (the
survey found no trace: only of documents), figure (put the toll at 31: only with a number), ask (asked why he left), gap
(only in what X calls a trap), felt (was worried that: counts in a passive too), by (was claimed by: a thing only in
a passive), state (is confident that: only behind "be"), say (an everyday word of speech: whatever noun phrase stands
before it speaks), according (according to, selon), noun (X's claim that he left, l'affirmation de X selon laquelle …),
noun to (X's pledge to leave).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from sahelscope.language import lexicon
from sahelscope.models import Article, Language, Span
from sahelscope.quotes.indirect.grammar import GRAMMARS

Shape = Literal["finite", "gerund", "participle", "infinitive"]


#: frames of words that report only where much else fits: "gave" reports a toll, and little else
_SELDOM = ("figure", "finding", "gap", "state")


class Cue(NamedTuple):
    """A reporting word at ``start:end``, in its sentence."""

    start: int
    end: int
    form: str
    frames: frozenset[str]
    shape: Shape
    sentence: Span


class _Entry(NamedTuple):
    form: str
    frames: frozenset[str]
    shape: Shape


def _shape(form: str, language: Language) -> Shape:
    """Return how the first word of a form is inflected, by its ending."""
    first, grammar = form.split()[0], GRAMMARS[language]
    if first.endswith(grammar.gerund_endings):
        return "gerund"
    if first.endswith(grammar.participle_endings):
        return "participle"
    if first.endswith(grammar.infinitive_endings):
        return "infinitive"
    return "finite"


@cache
def _matcher(language: Language) -> lexicon.Matcher[_Entry]:
    words = lexicon.load(language, "indirect_cues")
    return lexicon.Matcher(
        {form: _Entry(form, frozenset(entry.split("+")), _shape(form, language)) for form, entry in words.forms.items()}
    )


@cache
def _reporting(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Return the one-word forms that report in a finite clause, and the gerunds."""
    words = lexicon.load(language, "indirect_cues").forms
    forms = {
        form
        for form, entry in words.items()
        if not (entry.startswith("noun") or set(entry.split("+")) <= {lexicon.BLOCK, "according", *_SELDOM})
    }
    particles = GRAMMARS[language].gerund_particles
    gerunds = frozenset(
        form.split()[0]
        for form in forms
        if _shape(form, language) == "gerund" and (" " not in form or not particles or form.split()[1] in particles)
    )
    firsts = {form.split()[0] for form in forms if form.endswith(GRAMMARS[language].particles)}
    return frozenset(forms | firsts) - gerunds, gerunds


def reports(word: str, language: Language, gerund: bool) -> bool:
    """Tell whether the word is a cue, a gerund or one of the other forms."""
    return word in _reporting(language)[gerund]


def find(article: Article) -> Iterator[Cue]:
    """Yield the cues of the prose in order, blocked forms left out."""
    hits = iter(_matcher(article.language).find(article.text))
    hit = next(hits, None)
    for sentence in article.sentences:
        while hit and hit.start < sentence.end:
            if hit.start >= sentence.start and lexicon.BLOCK not in hit.value.frames:
                yield Cue(hit.start, hit.end, *hit.value, sentence)
            hit = next(hits, None)
