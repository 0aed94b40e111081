"""What a briefing is made of, before it takes a form: sections of lines, each with the numbers of its notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from sahelscope.briefing import words as wording
from sahelscope.briefing.pictures import Picture
from sahelscope.briefing.words import Words
from sahelscope.models import Language
from sahelscope.store.filters import EventFilter
from sahelscope.store.happenings import COUNTED_EVENTS
from sahelscope.store.questions import Corpus
from sahelscope.store.quote_filter import QuoteFilter
from sahelscope.store.voices import EVERY_QUOTE

#: Lines of one section at most; it says how many there are.
MOST = 40


@dataclass(frozen=True)
class Note:
    """An article that lines lead to."""

    number: int
    outlet: str
    title: str
    day: str
    url: str
    more: tuple[str, ...] = ()  #: what else is to be said of it

    @property
    def behind(self) -> tuple[str, ...]:
        """Return what stands behind its title, where there is any: its day, and what else is to be said."""
        return tuple(filter(None, (self.day, *self.more)))


@dataclass(frozen=True)
class Line:
    """One thing that is told: ``lead`` says what it is, ``printed`` are the exact words, ``notes`` where they stand.

    ``under`` is the smaller heading that it stands under with its neighbours, "" where there is none.
    """

    lead: str
    about: str = ""
    printed: str = ""
    notes: tuple[int, ...] = ()
    under: str = ""


@dataclass(frozen=True)
class Section:
    """Lines under one heading, pictures above them; ``below`` says what is left out, or why there are none."""

    heading: str
    lines: tuple[Line, ...] = ()
    below: str = ""
    pictures: tuple[Picture, ...] = ()

    def groups(self) -> Iterator[tuple[str, list[Line]]]:
        """Yield each smaller heading with its lines; "" with those that have none."""
        for under, lines in groupby(self.lines, key=lambda line: line.under):
            yield under, list(lines)


@dataclass(frozen=True)
class Briefing:
    """A whole briefing."""

    language: Language
    title: str
    period: str
    made: str
    sections: tuple[Section, ...]
    notes_heading: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Only:
    """Which events and quotes are told, besides what the filters narrow."""

    events: EventFilter = COUNTED_EVENTS
    quotes: QuoteFilter = EVERY_QUOTE


EVERYTHING = Only()


@dataclass
class Notes:
    """The articles that were referred to, numbered as they come."""

    corpus: Corpus
    words: Words
    known: dict[str, Note] = field(default_factory=dict)

    def of(self, article_ids: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers of the articles."""
        return tuple(sorted({self._note(i).number for i in article_ids}))

    def add(self, article_id: str, words: str) -> None:
        """Say something else of an article, once."""
        note = self._note(article_id)
        self.known[article_id] = replace(note, more=tuple(dict.fromkeys((*note.more, words))))

    def _note(self, article_id: str) -> Note:
        if article_id not in self.known:
            row = self.corpus.article(article_id).article
            day = wording.day(row.published, self.words) if row.published else ""
            title = row.title or self.words("briefing.untitled")
            title = f"[{title}]" if row.title_made else title
            self.known[article_id] = Note(len(self.known) + 1, row.outlet or "", title, day, row.url or "")
        return self.known[article_id]


def below(lines: Sequence[Line], count: int, nothing: str, words: Words) -> str:
    """Return what is said below lines: that there are none, or how many more there are."""
    if not lines:
        return words(nothing)
    return words("briefing.not_all", n=len(lines), of=count) if count > len(lines) else ""
