"""Where a finding stands: the words around it, and how near the article's countries are to it."""

from __future__ import annotations

from collections.abc import Sequence

from sahelscope.models import Article, Parsed, Span

#: Around a finding at most so many characters are shown.
CONTEXT = 600
#: Where an article's countries count as its own: a country in its tags or its credits does not.
PROSE = ("title", "body")

_NEARNESS = ("inside", "sentence", "paragraph", "article")


def countries_near(parsed: Parsed, spans: Sequence[tuple[int, int]]) -> dict[str, str]:
    """Return each country that the article's prose mentions, with how near it stands to the spans.

    ``inside`` one of the spans, in a ``sentence`` that they touch, in a ``paragraph`` that they touch, or elsewhere
    in the ``article``; the nearest mention decides.
    """
    article, whole = parsed.article, (spans[0][0], spans[-1][1])
    sentences = list(article.sentences_in(whole))
    sentence = (min([whole[0], *(s.start for s in sentences)]), max([whole[1], *(s.end for s in sentences)]))
    paragraph = _paragraphs(article, *whole)
    found: dict[str, int] = {}
    for m in parsed.mentions:
        if m.part not in PROSE:
            continue
        if any(start <= m.start < end for start, end in spans):
            rank = 0
        elif sentence[0] <= m.start < sentence[1]:
            rank = 1
        elif paragraph.start <= m.start < paragraph.end:
            rank = 2
        else:
            rank = 3
        found[m.country] = min(rank, found.get(m.country, rank))
    return {country: _NEARNESS[rank] for country, rank in found.items()}


def _paragraphs(article: Article, start: int, end: int) -> Span:
    """Return the stretch from the paragraph that holds ``start`` to the one that holds ``end``."""
    first, last = article.paragraph_at(start), article.paragraph_at(max(start, end - 1))
    return Span(
        article.paragraphs[first].start if first is not None else start,
        article.paragraphs[last].end if last is not None else end,
    )


def context(article: Article, start: int, end: int) -> Span:
    """Return the paragraph around a finding; where it is long, the sentences around it, at most about 600 characters.

    The finding itself is always wholly inside.
    """
    around = _paragraphs(article, start, end)
    if around.end - around.start <= CONTEXT:
        return around
    own = list(article.sentences_in((start, end)))
    left, right = min([start, *(s.start for s in own)]), max([end, *(s.end for s in own)])
    first, last = article.sentence_at(left), article.sentence_at(max(left, right - 1))
    if first is None or last is None:
        return Span(left, right)
    while True:  # a sentence before, a sentence after, as long as there is room
        grown = False
        for i, side in ((first - 1, "left"), (last + 1, "right")):
            if not 0 <= i < len(article.sentences) or not around.holds(article.sentences[i]):
                continue
            sentence = article.sentences[i]
            low, high = min(left, sentence.start), max(right, sentence.end)
            if high - low <= CONTEXT:
                left, right, grown = low, high, True
                first, last = (i, last) if side == "left" else (first, i)
        if not grown:
            return Span(left, right)
