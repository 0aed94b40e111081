"""The day of publication, where the text itself tells it.

    "Published 3 May 2021, 10:32 GMT", "Posted on Monday, May 3, 2021"     a stamp
    "Publié le 03/05/2021 à 10h32", "Mis à jour le 3 mai 2021"             a stamp; an update only where nothing else is
    "BAMAKO, 3 May 2021 (Agency) —", "15 janvier 2016 . –"                 a dateline
    "Lundi 3 mai" under the title                                          inferred: its year is the first one that fits
                                                                           the weekday and the dates told as past
A text that says nothing leaves the day unknown; ``not_before`` gives the bound that the dates told as past allow.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from sahelscope.dates import expressions, tense, values
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.months import Month
from sahelscope.dates.ranges import share_years
from sahelscope.dates.years import Year
from sahelscope.models import Language, Span


class Publication(NamedTuple):
    """The day of publication, how the text tells it, and the stretch that does."""

    date: dt.date
    how: Literal["stamp", "dateline", "inferred"]
    start: int
    end: int


_STAMP = re.compile(
    r"(?P<update>(?:last )?(?:updated|modified|edited)|mis(?:e)? à jour|modifiée?|actualisée?|màj"
    r"|(?:dernière )?(?:modification|mise à jour))"
    r"|(?:first )?published|posted|issued|released|publication date|date of publication|date|publiée?|parue?|postée?"
    r"|mis(?:e)? en ligne|date de (?:publication|parution)|créée?",
    re.IGNORECASE,
)
#: A line without any of these holds no stamp
_OF_A_STAMP = tuple("updat modifi edited mis actualis màj publi posted issued released date paru posté créé".split())
_DIGIT = re.compile(r"\d")
#: What may stand between the cue and the date: "on", "le", a colon, an hour
_TO_DATE = re.compile(
    r"[ \u00a0]*(?:(?:by|par)(?: [A-ZÀ-Þ][\w.'’-]{0,20}){1,4},?)?"
    r"[ \u00a0]*(?:(?:on|le|at|:|,|à|the|in|-|–|\||\d{1,2}[:h]\d\d|GMT|UTC|am|pm)[ \u00a0]*){0,5}",
    re.IGNORECASE,
)
_PLACE = r"[A-ZÀ-ÞŒ][\w'’.-]*(?:[ \u00a0][A-ZÀ-ÞŒ(][\w'’.)-]*){0,4}"
_DATELINE_BEFORE = re.compile(rf"(?:{_PLACE}(?:, ?{_PLACE}){{0,2}}[ ]?[,:/(–—-]{{1,2}}[ ]*(?:le )?)?")
_DATELINE_AFTER = re.compile(
    r"[ \u00a0]*\)?[ ]*[./,]?[ ]*(?:[([/][^)\]\n]{2,60}[)\]/])?[ ]*[./,:]?[ ]*(?:[–—]|-{1,2}[ \u00a0]|-\n)"
)
#: Hours, zones and marks that may share a line with a date and leave it a line of its own
_BESIDE = re.compile(
    r"\d{1,2}[:h.]\d\d(?::\d\d)?(?:[ ]?[ap]\.?m\b\.?)?|\b(?:updated|mis à jour|modifié)\b|"
    r"\b(?:GMT|UTC|[BEPC][SD]T|CES?T|WAT|[ap]\.?m\.?|à|at|le|on|by|par)\b|[\s|,.:;()•·/–—-]",
    re.IGNORECASE,
)
_THIS_ARTICLE = re.compile(
    r"(?:this |cet |cette )?(?:article|story|post|texte|dépêche)(?: was| a été)?(?: first| originally| initialement)?",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:[ ,]*(?:à |at )?\d{1,2}[:h.]\d\d)?[ \u00a0]*(?:[|•·–—-]|\b(?:by|par)\b)[ \u00a0]*(?:(?:by|par) )?"
    r"(?:[A-ZÀ-Þ][\w.'’-]{0,20} ?){1,4}"
)
_HEAD, _TAIL = 2500, 1200
_MOST_BESIDE = 24


def published_in(text: str, language: Language) -> Publication | None:
    """Return the day of publication that the text tells, None where it does not."""
    update: Publication | None = None
    lone: Publication | None = None
    yearless: list[tuple[CalendarDay, int, int]] = []
    for number, line in _edge_lines(text):
        stamp = _stamp(text, line, language)
        if stamp and not stamp[1]:
            return stamp[0]
        update = update or (stamp[0] if stamp else None)
        if lone or number is None or number > 8:
            continue
        lone = _dateline(text, line, language) or (_lone(text, line, language, yearless) if number <= 6 else None)
    return lone or update or _inferred(text, language, yearless)


def _edge_lines(text: str) -> Iterator[tuple[int | None, Span]]:
    """Yield the lines at the head with their numbers, then those at the tail."""
    for number, match in enumerate(_lines(text[:_HEAD]), 1):
        yield number, Span(match.start(), min(match.end(), match.start() + 400))
    tail = max(_HEAD, len(text) - _TAIL)
    for match in _lines(text[tail:]):
        yield None, Span(tail + match.start(), tail + min(match.end(), match.start() + 400))


def _lines(text: str) -> Iterator[re.Match[str]]:
    return (line for line in re.finditer(r"[^\n]+", text) if not line.group().isspace())


def _days(text: str, start: int, end: int, language: Language) -> list[tuple[CalendarDay, int, int]]:
    """Return the calendar days printed between two offsets."""
    return [
        (f.meaning, start + f.start, start + f.end)
        for f in expressions.find(text[start:end], language)
        if isinstance(f.meaning, CalendarDay)
    ]


def _stamp(text: str, line: Span, language: Language) -> tuple[Publication, bool] | None:
    """Return the day after a cue such as "Published", and whether it is but an update."""
    found: tuple[Publication, bool] | None = None
    head = text[line.start : line.start + 220].lower()
    if not any(stem in head for stem in _OF_A_STAMP):
        return None
    for cue in _STAMP.finditer(text, line.start, min(line.end, line.start + 200)):
        if (cue.start() > line.start and text[cue.start() - 1].isalnum()) or text[cue.end() : cue.end() + 1].isalpha():
            continue
        gap = _TO_DATE.match(text, cue.end())
        begin = gap.end() if gap else cue.end()
        for day, start, end in _days(text, begin, min(line.end, begin + 60), language)[:1]:
            date = day.in_year(day.year) if day.year else None
            fits = date and start - begin <= 2 and _alone(text, line, cue.start())
            if date and fits and (found is None or found[1]):
                found = Publication(date, "stamp", cue.start(), end), bool(cue["update"])
    return found


def _alone(text: str, line: Span, start: int) -> bool:
    """Tell whether a cue opens its line or follows a byline; in "The report was published on ..." it does not."""
    before = text[line.start : start].strip()
    return (
        not before
        or bool(_THIS_ARTICLE.fullmatch(before))
        or before[-1] in "|•·-–—)(/"
        or (before[-1] == "," and not re.search(r"(?<!\w)(?!par\b|by\b|de\b)[a-zà-ÿ]{2,}", before))
        or (len(before) < 40 and before[-1] in ".:;")
        or bool(re.search(r"\d$", before))
    )


def _dateline(text: str, line: Span, language: Language) -> Publication | None:
    if not _DIGIT.search(text, line.start, min(line.end, line.start + 120)):
        return None
    for day, start, end in _days(text, line.start, min(line.end, line.start + 120), language)[:1]:
        date = day.in_year(day.year) if day.year else None
        after = _DATELINE_AFTER.match(text, end)
        if after and _STAMP.match(text[after.end() : after.end() + 30].lstrip()):  # "June 14, 2021 — Updated 10:05"
            return None
        if date and after and after.end() < line.end and _DATELINE_BEFORE.fullmatch(text, line.start, start):
            return Publication(date, "dateline", line.start, after.end())
    return None


def _lone(
    text: str, line: Span, language: Language, yearless: list[tuple[CalendarDay, int, int]]
) -> Publication | None:
    """Return the day of a line that holds little else; one without a year but with a weekday is put aside."""
    if line.end - line.start > 90:
        return None
    days = _days(text, line.start, line.end, language)
    if len(days) != 1:
        return None
    day, start, end = days[0]
    beside = _BESIDE.sub("", text[line.start : start] + " " + text[end : line.end])
    if len(beside) > _MOST_BESIDE or text[line.start : line.end].endswith((".", "!", "?")):
        return None
    if day.year is None:
        if day.weekday is not None and not beside:
            yearless.append((day, start, end))
        return None
    date = day.in_year(day.year)
    # beside a headline's words ("Coup of 18 August 2020") a date is no stamp; beside a name or a place it may be
    named = not beside or (not text[start - 3 : start].strip().isalpha() and not text[end : line.end].strip(" |,-–—"))
    named = named or bool(
        _AUTHOR.fullmatch(text, end, line.end) and text[line.start : start].lower() in ("", "le ", "on ")
    )
    return Publication(date, "stamp", line.start, line.end) if date and named else None


def _inferred(text: str, language: Language, yearless: list[tuple[CalendarDay, int, int]]) -> Publication | None:
    bound = not_before(text, language) if yearless else None
    if bound is None:
        return None
    for day, start, end in yearless:
        for year in range(bound.year, bound.year + 3):
            date = day.in_year(year)
            if date and date >= bound and date.weekday() == day.weekday:
                return Publication(date, "inferred", start, end)
    return None


def not_before(text: str, language: Language) -> dt.date | None:
    """Return the earliest day on which the text can have been published: the latest printed date told as past.

    A bound, never an estimate; None where the text tells no date with its year as past.
    """
    latest: dt.date | None = None
    for found in share_years(text, expressions.find(text, language), language):
        value = _printed(found.meaning)
        span = values.days(value) if value else None
        if span and (latest is None or span.first > latest) and _told_as_past(text, found.start, found.end, language):
            latest = span.first
    return latest


def _printed(meaning: object) -> str | None:
    """Return the value of an expression that prints its year."""
    if isinstance(meaning, CalendarDay) and meaning.year:
        return f"{meaning.year:04d}-{meaning.month:02d}-{meaning.day:02d}"
    if isinstance(meaning, Month) and meaning.year:
        return f"{meaning.year:04d}-{meaning.month:02d}"
    if isinstance(meaning, Year):
        return f"{meaning.year:04d}"
    return None


def _told_as_past(text: str, start: int, end: int, language: Language) -> bool:
    before = re.split(r"[.!?\n]\s", text[max(0, start - 120) : start])[-1]
    after = re.split(r"[.!?\n](?:\s|$)", text[end : end + 120])[0]
    return tense.around(before, after, language) == "past"
