"""What the parser finds, as frozen records.

Every ``start`` and ``end`` is a character offset into the text as it was given: ``text[start:end]`` is exactly the
printed words. ``rule`` names the module that found the record.

``confidence`` lies between 0 and 1, and what it says differs by record (docs/methods.md has the figures, which
``benchmarks/reliability.py`` prints):

- ``Quote`` between marks: a share, fitted. Of 100 speakers at 0.9 or more, about ninety are right.
- ``Quote`` without marks (``indirect``): a share, fitted; in text nobody looked at it promises a little too much.
- ``Event``: a share, fitted. Of 100 at 0.8 or more, about ninety are events; those below 0.6 are doubtful.
- ``Place`` of an event: how often places named that near were right; below 0.5 it is a guess.
- ``Date`` and ``Mention``: fixed by the kind of reading, to compare two of them. Nearly all mentions are right
  whatever theirs says, and dates more often above 0.9 than below.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import cache, cached_property
from itertools import repeat
from operator import attrgetter, call
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar

R = TypeVar("R")

Language: TypeAlias = str  #: ISO 639-1: "en", "fr"; others are kept, and nothing is found in them (language/codes.py)
#: "month": its file names a month only, and the first stands for it in the tables; no word is dated by it.
PublishedFrom = Literal["given", "metadata", "stamp", "dateline", "inferred", "month", "unknown"]
MentionKind = Literal["name", "demonym", "city", "region"]
Precision = Literal["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "range"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "institution", "state", "group"]
#: What tells an event's day: words for it, the day of the report only, nothing.
DateBasis = Literal["printed", "report", "none"]
#: Which words tell an event's place: those of its clause, of its sentence, of the dateline, of the event before it, of
#: the title; or only that the article names it most often.
PlaceBasis = Literal["clause", "sentence", "dateline", "before", "title", "article"]

#: How a figure came about: printed as it is; "two guards and a cook" added; an earlier toll replaced by a later one;
#: two tolls that differ taken for a range.
FigureBasis = Literal["printed", "added", "replaced", "widened"]

#: Parts of an article. Only ``title`` and ``body`` are prose that can hold quotes and events.
PartKind = Literal[
    "body", "title", "byline", "dateline", "stamp", "outlet", "tags", "credit", "author", "link", "boilerplate"
]

#: Below this confidence a speaker is shown as "unsure", with the alternatives.
UNSURE_BELOW = 0.7
#: Below this confidence an event is doubtful: it is marked so, and left out of counts.
DOUBTFUL_BELOW = 0.6
#: From this confidence on the place of an event is drawn as a point.
PLACED_FROM = 0.5


class Span(NamedTuple):
    """A stretch of the text: ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the printed words."""
        return text[self.start : self.end]

    def holds(self, other: tuple[int, int]) -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return self.start <= other[0] and other[1] <= self.end

    def overlaps(self, other: tuple[int, int]) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other[1] and other[0] < self.end


class Part(NamedTuple):
    """A stretch of the article that is not body: its title, byline, dateline, tags, a link, ..."""

    start: int
    end: int
    kind: PartKind


@cache
def _fields(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], tuple[Callable[[Any, Any], None], ...]]:
    """Return what gets all values of a record with slots, and what sets each."""
    names = [f.name for f in fields(kind)]
    return attrgetter(*names), tuple(getattr(kind, name).__set__ for name in names)


def changed(record: R, **values: object) -> R:
    """Return a copy of a record with slots, some values changed: ``dataclasses.replace`` in a quarter of its time."""
    kind: type = record.__class__
    values_of, setters = _fields(kind)
    made: R = object.__new__(kind)
    any(map(call, setters, repeat(made), values_of(record)))  # none returns anything: all are called, without a loop
    for name, new in values.items():
        object.__setattr__(made, name, new)
    return made


def _at(spans: Sequence[Span], starts: Sequence[int], offset: int) -> int | None:
    """Return the index of the span that holds the offset, None between spans."""
    i = bisect_right(starts, offset) - 1
    return i if i >= 0 and offset < spans[i].end else None


@dataclass(frozen=True)
class Article:
    """One article: its text untouched, what its header says, and where its prose stands.

    ``parts`` are the stretches that are not body, in order; ``paragraphs`` are the stretches of prose (title and body,
    a dateline cut off the front); each sentence lies in one paragraph.
    """

    text: str
    language: Language
    title: str | None = None
    title_made: bool = False  #: no title was printed; this one is the first sentence, shortened
    byline: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    published_from: PublishedFrom = "unknown"
    not_before: dt.date | None = None  #: the earliest publication day that the text allows, where the date is unknown
    tags: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    parts: tuple[Part, ...] = field(default=(), repr=False)
    paragraphs: tuple[Span, ...] = field(default=(), repr=False)
    sentences: tuple[Span, ...] = field(default=(), repr=False)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [p.start for p in self.paragraphs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _part_starts(self) -> list[int]:
        return [p.start for p in self.parts]

    def paragraph_at(self, offset: int) -> int | None:
        """Return the index of the paragraph that holds the offset, None outside the prose."""
        return _at(self.paragraphs, self._paragraph_starts, offset)

    def sentence_at(self, offset: int) -> int | None:
        """Return the index of the sentence that holds the offset, None outside the prose and between sentences."""
        return _at(self.sentences, self._sentence_starts, offset)

    def part_at(self, offset: int) -> PartKind:
        """Return the kind of part that holds the offset: "body" where it is none of the others."""
        if not self.parts:
            return "body"
        i = bisect_right(self._part_starts, offset) - 1
        return self.parts[i].kind if i >= 0 and offset < self.parts[i].end else "body"

    def sentences_in(self, span: tuple[int, int]) -> Iterator[Span]:
        """Yield the sentences that share a character with the span, in order."""
        i = max(0, bisect_right(self._sentence_starts, span[0]) - 1)
        while i < len(self.sentences) and self.sentences[i].start < span[1]:
            if self.sentences[i].overlaps(span):
                yield self.sentences[i]
            i += 1


@dataclass(frozen=True, slots=True)
class Mention:
    """A country named in the text, by its name, its people, a town or a region."""

    start: int
    end: int
    text: str
    country: str  #: ISO 3166 alpha-3
    kind: MentionKind
    place: str | None  #: id in data/gazetteer
    rule: str
    confidence: float
    part: PartKind = "body"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as printed and as resolved.

    ``value``: "2021", "2021-06", "2021-06-17", "2021-W38", "2021-Q3", "199" (a decade), "A/B" (a range); None when only
    a publication date that is unknown could fix it. ``first`` and ``last``: the days it spans, None where value is.
    """

    start: int
    end: int
    text: str
    value: str | None
    precision: Precision | None
    first: dt.date | None
    last: dt.date | None
    rule: str
    confidence: float
    part: PartKind = "body"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people that an event is said to have hit: "au moins 12 morts" is deaths, 12 to None.

    Where it was put together from several printed figures, ``basis`` says how, and ``parts`` holds those figures.
    """

    start: int
    end: int
    text: str
    what: Literal["deaths", "wounded", "displaced", "abducted", "arrested"]
    low: int
    high: int | None  #: None where the words leave it open ("at least 12")
    basis: FigureBasis = "printed"
    parts: tuple[Figure, ...] = ()  #: in the order of the text
    about: bool = False  #: the middle, roughly: "around 20", and "une vingtaine", which is 18 to 22


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in an event, as printed: who does it ("by"), or to whom it is done ("against")."""

    start: int
    end: int
    text: str
    role: Literal["by", "against"] = "by"
    actor_id: str | None = None  #: the same person or body over all articles
    side: str | None = None  #: as a speaker's: government, army, armed group, civilian, ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happened, as closely as the words tell: a town, else a region, and a point on the map.

    ``lat`` and ``lon`` are degrees north and east; for a region they are a point in it. ``confidence`` is 1 where the
    words leave no choice, less where namesakes, or words further off, had to be weighed.
    """

    start: int
    end: int
    text: str
    basis: PlaceBasis
    place: str | None = None  #: id in data/gazetteer of a town or village, None where only a region is known
    region: str | None = None  #: id of the first-level region
    district: str | None = None  #: id of the second-level one: a province, cercle or department
    lat: float | None = None
    lon: float | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is planned to: the sentence or clause that says so, when and where.

    An event without a printed day has no ``date``; where the article's day is known and the clause tells news,
    ``date_basis`` is "report": it happened on ``not_after`` at the latest, and most likely not before ``not_before``.
    """

    start: int
    end: int
    text: str
    type: str
    date: str | None  #: a value as in ``Date``
    first: dt.date | None
    last: dt.date | None
    precision: Precision | None
    countries: tuple[str, ...]  #: where it happened
    actors: tuple[Actor, ...]
    planned: bool
    rule: str
    confidence: float
    figures: tuple[Figure, ...] = ()
    located: Place | None = None
    date_basis: DateBasis = "none"
    not_before: dt.date | None = None
    not_after: dt.date | None = None
    background: bool = False  #: a look back that sums up ("since 2015 attacks have killed thousands"): not counted

    @property
    def place_text(self) -> str | None:
        """Return the town or region as printed."""
        return self.located.text if self.located else None

    @property
    def place(self) -> str | None:
        """Return the gazetteer id of the town."""
        return self.located.place if self.located else None

    @property
    def region(self) -> str | None:
        """Return the gazetteer id of the first-level region."""
        return self.located.region if self.located else None

    @property
    def lat(self) -> float | None:
        """Return the degrees north."""
        return self.located.lat if self.located else None

    @property
    def lon(self) -> float | None:
        """Return the degrees east."""
        return self.located.lon if self.located else None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words attributed to somebody, with the mention that names the speaker and the person it stands for.

    ``spans``: the words between the marks, marks left out; ``"A," he said, "B"`` is one quote of two spans. ``text``
    joins them with a space. ``speaker_text`` is printed at ``speaker_start:speaker_end``; ``speaker`` is the fullest
    name or description printed in the article for the same person. Both are None where nobody is named.
    """

    spans: tuple[Span, ...]
    text: str
    kind: QuoteKind
    speaker_text: str | None
    speaker: str | None
    cue: str | None
    rule: str
    confidence: float
    speaker_start: int | None = None
    speaker_end: int | None = None
    speaker_id: str | None = None  #: the same person over all articles
    speaker_kind: SpeakerKind | None = None
    act: str | None = None  #: what the cue does: states, denies, claims, accuses, ...
    role: str | None = None
    side: str | None = None  #: government, army, armed group, opposition, international, civil society, civilian
    affiliation: str | None = None  #: country of the speaker, ISO 3166 alpha-3
    alternatives: tuple[str, ...] = ()  #: other candidates, likeliest first

    @property
    def start(self) -> int:
        """Return where the quoted words begin."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Return where the quoted words end."""
        return self.spans[-1].end

    @property
    def unsure(self) -> bool:
        """Tell whether the speaker is to be shown as unsure and reviewed."""
        return self.confidence < UNSURE_BELOW


class Focus(NamedTuple):
    """A country that the article is about: its share of all mentions' weight, and the reason in plain words.

    ``times``: how often it is named; ``part``: the foremost place where it is: title, dateline, lead (the first
    sentences) or body.
    """

    country: str
    share: float
    reason: str
    times: int = 0
    part: str = "body"


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that the parser found in one article, each family in the order of the text."""

    article: Article
    mentions: tuple[Mention, ...]
    dates: tuple[Date, ...]
    events: tuple[Event, ...]
    quotes: tuple[Quote, ...]
    focus: tuple[Focus, ...] = ()  #: the countries that it is about, the most named first
