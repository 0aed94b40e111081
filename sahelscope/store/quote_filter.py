"""Which quotes to count and show, besides what ``Filters`` narrows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sahelscope.models import UNSURE_BELOW
from sahelscope.store.filters import Where

#: Who speaks: a person, an institution, a state, a paper (which prints others' words), several at once, or any other.
Voice = Literal["person", "institution", "state", "paper", "group"]
VOICES: tuple[Voice, ...] = ("person", "institution", "state", "paper", "group")


@dataclass(frozen=True)
class QuoteFilter:
    """Everything where nothing is set; values of one field are alternatives."""

    kinds: tuple[str, ...] = ()  #: direct, mixed, indirect
    acts: tuple[str, ...] = ()  #: denies, accuses, ...; see data/quotes/acts.csv
    voices: tuple[str, ...] = ()  #: see ``VOICES``
    of: tuple[str, ...] = ()  #: countries of the speakers, ISO 3166 alpha-3
    about: tuple[str, ...] = ()  #: countries that the quoted words themselves name ...
    about_people: tuple[str, ...] = ()  #: ... or people, by id, one of whose names they hold
    sure_only: bool = False  #: those whose speaker is not in doubt

    def where(self) -> Where:
        """Return the conditions on rows of ``quotes``, those on people that the words name aside."""
        found = Where()
        found.one_of("kind in {}", self.kinds)
        found.one_of("act in {}", self.acts)
        found.one_of_or_unknown("affiliation", self.of)
        if self.voices:
            marks = ", ".join("?" * len(self.voices))
            found.add(f"{voice('speaker_key')} in ({marks})", *self.voices)
        if self.sure_only:
            found.add("speaker is not null and confidence >= ?", UNSURE_BELOW)
        return found


def voice(speaker: str) -> str:
    """Return the SQL that tells the voice of a row by its column of speakers' ids; it reads the view ``papers``."""
    return f"case when {speaker} in (select id from papers) then 'paper' else coalesce(speaker_kind, 'group') end"
