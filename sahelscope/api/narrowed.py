"""What narrows a question to a corpus: the filters of the dashboard's pages, as keyword arguments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypedDict

from sahelscope.api.values import day, one, several
from sahelscope.store import questions
from sahelscope.store.filter_words import country_code, language_code


class Narrowed(TypedDict, total=False):
    """The filters of the dashboard's pages; one value, or several that are alternatives; None narrows nothing."""

    country: str | Iterable[str] | None  #: three letters, or a name in English or French
    speaker: str | Iterable[str] | None  #: a speaker's name or id
    outlet: str | Iterable[str] | None
    language: str | Iterable[str] | None  #: a code or a name: "fr", "French"
    since: str | dt.date | None  #: first publication day; an article without a date passes only where no day is set
    until: str | dt.date | None  #: last publication day
    text: str | None  #: words that must occur, accents ignored; "…" for a phrase
    once: bool | None  #: of articles that tell one story in the same words, only the first


def filters(
    corpus: questions.Corpus,
    *,
    country: str | Iterable[str] | None = None,
    speaker: str | Iterable[str] | None = None,
    outlet: str | Iterable[str] | None = None,
    language: str | Iterable[str] | None = None,
    since: str | dt.date | None = None,
    until: str | dt.date | None = None,
    text: str | None = None,
    once: bool | None = None,
) -> questions.Filters:
    """Return the filters of ``Narrowed`` as a corpus is asked with them.

    Raises TypeError for a value of a wrong type, ValueError for a day, country or language that is none.
    """
    if once not in (None, True, False):
        raise TypeError(f"once is {once!r}; write True or False")
    return questions.Filters(
        countries=tuple(country_code(c) for c in several("country", country)),
        speakers=corpus.speaker_ids(several("speaker", speaker)),
        since=day(since),
        until=day(until),
        outlets=several("outlet", outlet),
        languages=tuple(language_code(c) for c in several("language", language)),
        search="" if text is None else one("text", text),
        once=bool(once),
    )
