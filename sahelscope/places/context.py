"""What an article says of where it plays: the evidence by which a doubtful name is read."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from sahelscope.language import lexicon
from sahelscope.models import Article, Mention, MentionKind
from sahelscope.places import gazetteer

#: How many mentions before and after a doubtful name are looked at
_WINDOW = 8


@dataclass
class Context:
    """The article, its folded text, and what the rules have found so far.

    ``sure``: the mentions that need no evidence, in the order of the text; ``starts``: where each begins;
    ``persons``: words that were seen to be names of persons ("Michael Jordan", "said Chad, a 34-year-old");
    ``meanings``: what a name that countries share stands for here (``ambiguous``), worked out once;
    ``behind_a_name``: the capitalised words that follow another ("Ali |Touré"), worked out once (``known``).
    """

    article: Article
    folded: str
    sure: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    persons: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    meanings: dict[int, tuple[str, MentionKind | None]] = field(default_factory=dict)
    behind_a_name: frozenset[str] | None = None

    def add(self, mention: Mention) -> None:
        """Keep a mention that needs no evidence; mentions come in the order of the text."""
        self.sure.append(mention)
        self.starts.append(mention.start)
        self.counts[mention.country] += 1

    def named(self, country: str) -> bool:
        """Tell whether the article names the country elsewhere."""
        return self.counts[country] > 0

    def around(self, offset: int) -> list[Mention]:
        """Return the sure mentions nearest to the offset, in the order of the text."""
        i = bisect_left(self.starts, offset)
        return self.sure[max(0, i - _WINDOW) : i + _WINDOW]

    def nearest(self, offset: int, among: frozenset[str] | None = None) -> str | None:
        """Return the country mentioned nearest to the offset; one printed before counts as a little nearer."""
        near = [m for m in self.around(offset) if among is None or m.country in among]
        if not near:
            return None
        return min(near, key=lambda m: 2 * (offset - m.end) if m.start < offset else 3 * (m.start - offset)).country

    def most_named_in_sahel(self) -> str | None:
        """Return the Sahel state that the article names most often."""
        return self._most_named(gazetteer.sahel())

    def most_named_in_africa(self) -> str | None:
        """Return the African state that the article names most often."""
        return self._most_named(gazetteer.africa())

    def _most_named(self, among: frozenset[str]) -> str | None:
        named = [(n, c) for c, n in self.counts.items() if c in among]
        return max(named)[1] if named else None


def of(article: Article) -> Context:
    """Return the empty context of an article."""
    return Context(article, lexicon.folded(article.text))
