"""What the words of an option mean: a day, a country, a region, a type. What means nothing ends with status 2."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from sahelscope.store.questions import Corpus

#: "30d", or "30j" as French writes it
_DAYS = re.compile(r"(\d{1,4})\s*[dj]")
_MOMENT = "%Y-%m-%dT%H:%M:%S+00:00"


def moment(words: str, option: str) -> str:
    """Return a day, or a day with its hour, as the corpus notes it: UTC, "2026-05-07T09:12:44+00:00".

    Words without a zone are this machine's time.
    """
    try:
        return dt.datetime.fromisoformat(words.strip()).astimezone(dt.UTC).strftime(_MOMENT)
    except (ValueError, OverflowError) as error:
        _refuse(f"{words!r} is no day; write it as 2026-05-03, or 2026-05-03T18:00", option, error)


def moment_back(words: str, newest: str, option: str) -> str:
    """Return a moment as the corpus notes it: a day, a day with its hour, or 30d before ``newest``."""
    if (days := _DAYS.fullmatch(words.strip())) and newest:
        return (dt.datetime.fromisoformat(newest) - dt.timedelta(int(days[1]))).isoformat(timespec="seconds")
    return moment(words, option)


def first_day(words: str, newest: dt.date | None) -> dt.date | None:
    """Return a day: 2026-05-03, or the first of the last 30 up to the newest."""
    if days := _DAYS.fullmatch(words.strip()):
        return newest - dt.timedelta(int(days[1]) - 1) if newest else None
    try:
        return dt.date.fromisoformat(words.strip())
    except ValueError as error:
        _refuse(f"{words!r} is no day; write it as 2026-05-03, or 30d", "--since", error)


def codes(code: Callable[[str], str], given: list[str] | None, option: str) -> tuple[str, ...]:
    """Return the codes of what an option names."""
    try:
        return tuple(code(words) for words in given or ())
    except ValueError as error:
        _refuse(str(error), option, error)


def types(name: str) -> tuple[str, ...]:
    """Return the types of events that a type or a family names."""
    from sahelscope.events import families

    known = families.families()
    return families.types(name) or (one_of((*known, *dict.fromkeys(known.values())), name, "--type"),)


def places(name: str) -> tuple[str, ...]:
    """Return the ids of the regions and towns of that name."""
    from sahelscope.language import lexicon
    from sahelscope.places import gazetteer

    known, meant = gazetteer.places(), lexicon.fold(name.strip())
    found = (name,) if name in known else tuple(i for i, place in known.items() if lexicon.fold(place.name) == meant)
    if not found:
        _refuse(f"no region or town is called {name!r}", "--region")
    return found


def countries_and_people(corpus: Corpus, given: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes of the countries among the words, and the ids of the people."""
    from sahelscope.store.filter_words import country_code

    countries, people = [], []
    for words in given:
        try:
            countries.append(country_code(words))
        except ValueError:
            people.append(words)
    return tuple(countries), corpus.speaker_ids(tuple(people))


def one_of(known: tuple[str, ...], value: str, option: str) -> str:
    """Return the value where it is a known one."""
    if value not in known:
        _refuse(f"{value!r} is none of {', '.join(known)}", option)
    return value


def _refuse(why: str, option: str, cause: Exception | None = None) -> NoReturn:
    raise typer.BadParameter(why, None, None, option) from cause
