"""What an article says of where it plays: the evidence by which a doubtful name is read."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from sahelscope import lexicon
from sahelscope.models import Article, Mention
from sahelscope.places import gazetteer


@dataclass
class Context:
    """The article, its folded text, and what the rules have found so far.

    ``sure``: the mentions that need no evidence, in order; ``persons``: folded words that were seen to be names of
    persons ("Michael Jordan", "said Chad, a 34-year-old").
    """

    article: Article
    folded: str
    sure: list[Mention] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, mention: Mention) -> None:
        """Keep a mention that needs no evidence."""
        self.sure.append(mention)
        self.counts[mention.country] += 1

    def named(self, country: str) -> bool:
        """Tell whether the article names the country elsewhere."""
        return self.counts[country] > 0

    def nearest(self, offset: int, among: frozenset[str] | None = None) -> str | None:
        """Return the country mentioned nearest before or after the offset, the one before preferred a little."""
        starts = [m.start for m in self.sure]
        i = bisect_left(starts, offset)
        best: tuple[int, str] | None = None
        for m in reversed(self.sure[max(0, i - 8) : i]):
            if among is None or m.country in among:
                best = (offset - m.end, m.country)
                break
        for m in self.sure[i : i + 8]:
            if among is None or m.country in among:
                distance = int(1.5 * (m.start - offset))
                if best is None or distance < best[0]:
                    best = (distance, m.country)
                break
        return best[1] if best else None

    def most_named_in_sahel(self) -> str | None:
        """Return the Sahel state that the article names most often."""
        named = [(n, c) for c, n in self.counts.items() if c in gazetteer.sahel()]
        return max(named)[1] if named else None


def of(article: Article) -> Context:
    """Return the empty context of an article."""
    return Context(article, lexicon.fold(article.text))
