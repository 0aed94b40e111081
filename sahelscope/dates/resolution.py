"""What the expressions mean: each one resolved against the publication, the dates before it and the story's year."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sahelscope.dates import calendar, chronologies, frames, stretches, tense, values
from sahelscope.dates.grammar import GRAMMARS
from sahelscope.dates.reference import CLAUSE, NamedDate, Reference
from sahelscope.dates.rule import Expression, Resolved
from sahelscope.models import Article, Date, Span

#: A weekday that is printed with its day fixes the bare one only so near to the publication
_A_WEEK = 7


def resolved(article: Article, found: Sequence[Expression]) -> list[Date]:
    """Return the expressions that are dates, with their values."""
    named: list[NamedDate] = []
    dates: list[Date] = []
    kept: Expression | None = None  # what the date found last was made of
    frame: frames.Frame | None = None
    weekdays = _weekdays(article, found)
    listed = chronologies.years(article.text, found)
    latest = _latest_day(article, found) if article.published is None else None
    for i, expression in enumerate(found):
        at = Reference(
            article=article,
            start=expression.start,
            end=expression.end,
            around=expression.around,
            named=named,
            frame=listed.get(expression.start) or (frame.year_for(expression) if frame else None),
            weekdays=weekdays,
            latest_day=latest,
            following=partial(_named, article, found[i + 1 : i + 3]),
        )
        try:
            outcome = expression.meaning.resolve(at)
        except OverflowError:  # before the year 1 or after 9999
            continue
        date = _date(expression, outcome, article) if outcome else None
        if date is None:
            continue
        dates.append(date)
        if now_named := _as_named(date):
            named.append(now_named)
        if len(dates) > 1 and (joined := _at_an_hour(dates[-2], date, article)):
            dates[-2:] = [joined]
        elif kept and (stretch := stretches.joined(dates[-2], date, (kept, expression), article)):
            dates[-2:] = [stretch]
            if whole := _as_named(stretch):
                named.insert(max(0, len(named) - 2), whole)  # before its ends, which days are counted from
        kept = expression
        if frame and date.first and date.first.year != frame.year:
            frame = None
        frame = frames.opened_by(expression, at) or frame
    return dates


def _weekdays(article: Article, found: Sequence[Expression]) -> dict[int, dt.date]:
    """Return the weekdays near the publication that the article prints with their day too ("Tuesday, 1 June")."""
    near: dict[int, dt.date] = {}
    if article.published is None:
        return near
    for expression in found:
        meaning = expression.meaning
        if isinstance(meaning, calendar.CalendarDay) and meaning.weekday is not None:
            for year in (article.published.year - 1, article.published.year, article.published.year + 1):
                day = meaning.in_year(meaning.year or year)
                if day and day.weekday() == meaning.weekday and abs((day - article.published).days) < _A_WEEK:
                    near.setdefault(meaning.weekday, day)
    return near


def _latest_day(article: Article, found: Sequence[Expression]) -> dt.date | None:
    """Return the latest day that is printed with its year and lies in the past, as far as the text tells."""
    days = (
        e.meaning.in_year(e.meaning.year)
        for e in found
        if isinstance(e.meaning, calendar.CalendarDay)
        and e.meaning.year
        and article.part_at(e.start) == "body"
        and tense.around(*_words_around(article, e), article.language) != "future"
    )
    return max((day for day in days if day), default=None)


def _words_around(article: Article, expression: Expression) -> tuple[str, str]:
    i = article.sentence_at(expression.start)
    sentence = article.sentences[i] if i is not None else Span(expression.start, expression.end)
    before = article.text[max(sentence.start, expression.start - CLAUSE) : expression.start]
    return before, article.text[expression.end : min(sentence.end, expression.end + CLAUSE)]


def _at_an_hour(hour: Date, day: Date, article: Article) -> Date | None:
    """Return the hour and its day as one date: "10:30 p.m. Thursday"; None where they are not one."""
    if hour.rule != "clock" or hour.value != day.value or day.precision != "day":
        return None
    joined = GRAMMARS[article.language].hour_then_day.fullmatch(article.text, hour.end, day.start)
    return replace(day, start=hour.start, text=article.text[hour.start : day.end]) if joined else None


def _named(article: Article, found: Sequence[Expression]) -> NamedDate | None:
    """Return the first of some expressions as a date that can be counted from."""
    dates = resolved(article, found)
    return _as_named(dates[0]) if dates else None


def _as_named(date: Date) -> NamedDate | None:
    span = values.days(date.value) if date.value else None
    return NamedDate(date.start, date.end, date.value, span) if span and date.value else None


def _date(expression: Expression, outcome: Resolved, article: Article) -> Date | None:
    span = values.days(outcome.value) if outcome.value else None
    if outcome.value and not span:
        return None
    first, last = (span.first, span.last) if span else (None, None)
    if span and outcome.part:
        first, last = values.third(span, outcome.part)
    return Date(
        start=expression.start,
        end=expression.end,
        text=article.text[expression.start : expression.end],
        value=outcome.value,
        precision=span.precision if span else None,
        first=first,
        last=last,
        rule=outcome.rule or expression.rule,
        confidence=outcome.confidence,
        part=article.part_at(expression.start),
    )
