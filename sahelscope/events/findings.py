"""All that was found in an article before its events are: words, dates, places, quotes; to be asked by stretch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache

from sahelscope.events import actor_words, broken, dating, figures, modality, placing, scan, singles, triggers
from sahelscope.events.words import words_of
from sahelscope.models import Article, Date, Language, Mention, Quote, Span
from sahelscope.people.identified import Identities
from sahelscope.people.records import People


@cache
def _scanner(language: Language) -> scan.Scanner:
    lists: dict[str, Iterable[tuple[str, object]]] = {
        "triggers": triggers.forms(language),
        "objects": triggers.objects(language).items(),
        "casualties": figures.forms(language),
        "people": singles.forms(language).items(),
        "actors": actor_words.forms(language),
        **modality.forms(language),
    }
    return scan.Scanner(lists)


class Findings:
    """What was found in one article; the word lists of the family are looked for here."""

    def __init__(
        self,
        article: Article,
        mentions: Sequence[Mention],
        dates: Sequence[Date],
        quotes: Sequence[Quote],
        speakers: People | None = None,
    ) -> None:
        self.article, self.language = article, article.language
        self.low = triggers.lower(article.text)
        self.when = dating.Dates(dates, article.text, self.low, article.language)
        self.where = placing.Places(article, mentions)
        self._quoted = _outermost(sorted(s for q in quotes for s in _between_marks(article, q)))
        found = _scanner(article.language).find(self.low)
        told = triggers.told(article.text, found["triggers"], article.language)
        self.triggers = broken.mended(told, (Span(d.start, d.end) for d in dates), self.low, article.language)
        self.objects, self.casualties = found["objects"], found["casualties"]
        self.people, self.actors = found["people"], found["actors"]
        self.speakers = speakers or People((), ())
        self.identities = Identities(article, self.speakers)
        months = set(self._months())
        self.cues = modality.Cues({n: _no_month(hits, months) for n, hits in found.items()} if months else found)

    def _months(self) -> Iterator[tuple[int, int]]:
        """Yield where months stand that are words too: "May 31" is not "may"."""
        for month in words_of(self.language, "a month in capitals"):
            at = self.low.find(month)
            while at >= 0:
                if self.article.text[at].isupper():
                    yield at, at + len(month)
                at = self.low.find(month, at + 1)

    def in_quotes(self, span: Span) -> bool:
        """Tell whether the stretch shares a character with words in quotation marks."""
        i = bisect_right(self._quoted, (span.end, 0)) - 1
        return i >= 0 and self._quoted[i].overlaps(span)


def _no_month(hits: scan.Hits, months: Set[tuple[int, int]]) -> scan.Hits:
    kept = [h for h in hits.all if (h.start, h.end) not in months]
    return scan.Hits(kept) if len(kept) < len(hits.all) else hits


def _between_marks(article: Article, quote: Quote) -> Iterator[Span]:
    """Yield what stands between a quote's marks, with a reporting clause inside them (« A, dit-il, B »)."""
    if quote.kind == "indirect":
        return
    start, end = quote.spans[0]
    for span in quote.spans[1:]:
        gap = article.text[end : span.start].strip()
        if gap[:1].isalpha() or gap[:1] == ",":
            end = span.end
        else:
            yield Span(start, end)
            start, end = span
    yield Span(start, end)


def _outermost(spans: Sequence[Span]) -> list[Span]:
    """Return spans in order without those that lie within one before: what a speaker passes on from another."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept
