"""Words between marks that quote nobody: titles of works, names of things, nicknames, words held at arm's length.

Le film « Timbuktu »      Moussa Bâ, surnommé « le Lion »      l'opération « Bouclier »      D'anciens « jihadistes »
the novel “Dry Season”    Moussa “the Lion” Bâ                 Operation “Shield”            the so-called “safe zone”

Reasons with weights (data/quotes/not_quotes.csv), as in ``ranker``: what the words look like, what stands before them,
and how the likeliest speaker's cue is tied to them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import Matcher
from sahelscope.models import Language
from sahelscope.quotes import weights
from sahelscope.quotes.context import Context
from sahelscope.quotes.cues import lowered
from sahelscope.quotes.quoted_span import QuotedSpan
from sahelscope.quotes.scene import Scene

TABLE = "not_quotes"
#: the ranker's probability from which on a speaker counts as sure, as likely; the weights were fitted with them
SURE, LIKELY = 0.85, 0.5
_WORD = re.compile(r"[^\W_][\w'’-]*")
_NEXT_WORD = re.compile(r"\s?(?:[a-zà-ÿ][\w-]+|[A-ZÀ-Ý][\w-]+)")


@cache
def _matcher(language: Language) -> Matcher[str]:
    return Matcher(lexicon.load(language, "not_quotes").forms)


def reasons(
    scene: Scene, quoted_span: QuotedSpan, context: Context, best: Sequence[str], probability: float
) -> tuple[str, ...]:
    """Return the reasons for and against a quoted span being a quote; ``best``: those of its likeliest speaker."""
    text, grammar = scene.text, scene.grammar
    inner = text[quoted_span.start : quoted_span.end]
    words = _WORD.findall(inner)
    n = len(words)
    size = "1 word" if n < 2 else "2 words" if n < 3 else "3-4 words" if n < 5 else "5-9 words" if n < 10 else "long"
    found = ["always", size]
    capitals = sum(1 for w in words if w[0].isupper())
    small = sum(1 for w in words if w.lower() in grammar.small_words)
    short = n < 8
    if n and capitals + small >= n and capitals >= 1 and short and not inner.isupper():
        found.append("all words with a capital" if n > 1 else "one word with a capital")
    elif inner[:1].islower():
        found.append("opens with a small letter")
    elif short:
        found.append("opens with a capital")
    if inner[-1:] in "?!":
        found.append("ends with ? or !")
    elif inner[-1:] in ".…":
        found.append("ends with a full stop")
    elif text[quoted_span.end : quoted_span.end + 1] == "," and quoted_span.end < quoted_span.closed:
        found.append("a comma inside the mark")
    if short and grammar.speech.search(inner):
        found.append("holds I, we or you")
    if n >= 5 and not short:
        found.append("long enough for a sentence")
    if short:
        before = _before(scene, quoted_span, context)
        found += before
        if not _names(scene, before, best):  # the verb that names is no cue
            found += [f"short: {r}" for r in best if r in _TIES or r.startswith(("cue ", "own sentence"))]
            found.append(
                f"{size}: the speaker is "
                f"{'sure' if probability > SURE else 'likely' if probability > LIKELY else 'unsure'}"
            )
            if not any(r in _TIES for r in best):
                found.append(f"{size}: no cue")
    if quoted_span.single:
        found.append("single marks")
    part = scene.article.part_at(quoted_span.start)
    if part != "body":
        found.append("not in the body")
    return tuple(found)


def _names(scene: Scene, before: Sequence[str], best: Sequence[str]) -> bool:
    """Tell whether the word right before the marks gives a name, be it a verb that announces speech elsewhere."""
    right = f"word right before, {scene.article.language}"
    if f"motto {right}" in before:
        return True
    sure = not scene.grammar.naming_may_announce or "before: words from the cue 0" in best
    return sure and f"naming {right}" in before


_TIES = frozenset(
    """
    cue after the quote
    cue before the quote
    colon before the quote
    speaker of the quote before
    before: words from the cue 0
    before: words from the cue 1
    before: words from the cue 2
    before: words from the cue 3-5
    before: words from the cue 11+
    before: colon
    before: comma
    after: words up to the cue 0
    after: words up to the cue 1
    after: words up to the cue 2
    before: not the nearest cue
    speaker before, same sentence
    author of the words
    agent before the quote
    agent behind the quote
    """.strip().split("\n    ")
)


def _before(scene: Scene, quoted_span: QuotedSpan, context: Context) -> list[str]:
    """Return what the words right before and right behind the marks say."""
    text = scene.text
    found = []
    start = max(context.before.start, quoted_span.opened - 60)
    before = lowered(text[start : quoted_span.opened]).rstrip(" \u00a0\u202f,(:")
    hits = [h for h in _matcher(scene.article.language).find(before) if h.value != lexicon.BLOCK]
    if hits:
        gap = sum(
            1 for w in before[hits[-1].end :].split() if w not in scene.grammar.possessive
        )  # "known as their “uncle”"
        if gap <= 4 or (hits[-1].value != "thing" and not set(before[hits[-1].end :]) & set(".;:!?")):
            found.append(f"{hits[-1].value} word {'right' if gap == 0 else 'shortly'} before, {scene.article.language}")
    if scene.grammar.by_name.search(before):
        found.append("a name that people give")
    if scene.grammar.determiner.search(text[start : quoted_span.opened]):
        found.append("behind a determiner")
    last = _WORD.findall(text[start : quoted_span.opened])[-1:]
    if (
        last
        and last[0][0].isupper()
        and text[quoted_span.opened - 1 : quoted_span.opened] == " "
        and start < quoted_span.opened - 2
    ):
        found.append("behind a capital")
    if scene.before(quoted_span.opened) == ":":
        found.append("behind a colon")
    if scene.before(quoted_span.opened) == "(":
        found.append("in brackets")
    if text[start : quoted_span.opened].rstrip().endswith(","):
        found.append("behind a comma")
    after = text[quoted_span.closed : quoted_span.closed + 24]
    follows = _NEXT_WORD.match(after)
    if follows:
        found.append("before a capital" if follows.group().strip()[0].isupper() else "before a small word")
    if not text[context.before.start : quoted_span.opened].strip():
        found.append("opens the sentence")
    return found


def probability(found: Sequence[str]) -> float:
    """Return how likely the words quote somebody."""
    known = weights.read(TABLE)
    return 1 / (1 + math.exp(-sum(known.get(r, 0.0) for r in found))) if known else 1.0
