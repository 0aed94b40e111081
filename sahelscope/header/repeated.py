"""Lines that one outlet prints under or over article after article; learned from the articles read together.

The River Post is published every Friday in Gao.
Le Carnet du fleuve paraît chaque vendredi à Gao.

No list knows them. A line that stands in many different articles of one outlet, and in a good share of them, is no
body; reprints of one article count once, so that nothing is lost because it was printed often.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sahelscope.header.page import Fact, Page

LONGEST = 240  # characters; a longer line is prose, however often it comes
#: In so many different articles at least, and in such a share of them.
LEAST, SHARE = 5, 0.3
NONE: frozenset[str] = frozenset()


def learned(articles: Iterable[tuple[str | None, str]]) -> Mapping[str, frozenset[str]]:
    """Return outlet -> its repeated lines, from (outlet, text) of articles that were read together."""
    texts: dict[str, list[str]] = defaultdict(list)
    for outlet, text in articles:
        if outlet:
            texts[outlet].append(text)
    found = {outlet: _lines(several) for outlet, several in texts.items() if len(several) >= LEAST}
    return {outlet: lines for outlet, lines in found.items() if lines}


def find(page: Page, lines: frozenset[str], title: str | None) -> Iterator[Fact]:
    """Yield the paragraphs that are such lines; the article's own title never is."""
    if not lines:
        return
    own = _plain(title or "")
    for span in page.paragraphs:
        if span.end - span.start <= LONGEST and (words := _plain(span.of(page.text))) in lines and words != own:
            yield Fact(span.start, span.end, "boilerplate")


def _lines(texts: Sequence[str]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    seen: set[str] = set()
    for text in texts:
        lines = text.splitlines()
        longest = max(lines, key=len, default="")
        if longest in seen:
            continue
        seen.add(longest)
        counts.update({_plain(line) for line in lines if 1 < len(line.strip()) <= LONGEST} - {_plain(longest)})
    least = max(LEAST, SHARE * len(seen))
    return frozenset(line for line, count in counts.items() if line and count >= least)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
