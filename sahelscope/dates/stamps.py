"""Lines that tell the day of publication.

    "Published 3 May 2021, 10:32 GMT", "Publié le 03/05/2021 à 10h32"     a stamp: a word, then the day
    "May 3, 2021 | Awa Diallo", "Le 3 mai 2021 à 18:04"                   a stamp, too: a day on a line of its own
    "By Awa Diallo - 3 May 2021", "Notes | 3 May 2021 | in French"        a stamp, beside a byline or between strokes
    "BAMAKO, 3 May 2021 (Agency) —", "15 janvier 2016 . –"                a dateline
    "Done at Bamako, on 3 May 2021", "Fait à Bamako, le 3 mai 2021"        a stamp: where and when it was signed

The words stand in data/lexicons/*/stamps.csv. Those of each language are looked for in every text, since the words of a
page need not be in the language of its article.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Literal, NamedTuple

from sahelscope.dates import expressions
from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.pieces import alternation
from sahelscope.language import lexicon
from sahelscope.language.grammars import MODULES
from sahelscope.models import Language, Span

# Reaches in characters, set by hand on the pages of newspapers that the samples were taken from.
#: A stamp's word may stand so far into its line (behind a byline), its day so far behind the word
_WORD_REACH, _DAY_REACH = 200, 60
#: What may stand between the two besides the words of the list: a space and a bracket
_MOST_BETWEEN = 2
#: A byline before a stamp, closed by a full stop or a colon, is no longer
_LONGEST_BYLINE = 40
#: A dateline holds its day within so many
_DATELINE_REACH = 120
#: The longest line that may hold a day and little else, and how many letters that "little" may have
_LONGEST_LONE, _MOST_BESIDE = 90, 24
#: The longest line between strokes, one of which holds a day
_LONGEST_STROKES = 160
_STROKE = re.compile(r"[ \u00a0]*[|•·][ \u00a0]*")

_DIGIT = re.compile(r"\d")
_PLACE = r"[A-ZÀ-ÞŒ][\w'’.-]*(?:[ \u00a0][A-ZÀ-ÞŒ(][\w'’.)-]*){0,4}"
_DATELINE_AFTER = re.compile(
    r"[ \u00a0]*\)?[ ]*[./,]?[ ]*(?:[([/][^)\]\n]{2,60}[)\]/])?[ ]*[./,:]?[ ]*(?:[–—]|-{1,2}[ \u00a0]|-\n)|[ ]*\)[ ]*:"
)


class Publication(NamedTuple):
    """The day of publication, how the text tells it, and the stretch that does."""

    date: dt.date
    how: Literal["stamp", "dateline", "inferred"]
    start: int
    end: int


class Day(NamedTuple):
    """A calendar day as it is printed, and where."""

    day: CalendarDay
    start: int
    end: int


class _Patterns(NamedTuple):
    first_word: re.Pattern[str]  #: of the stamps' words, folded; a line without any of them holds no stamp
    cue: re.Pattern[str]  #: a stamp's words; the group ``update`` for those of an update
    to_day: re.Pattern[str]  #: what may stand between them and the day: "on", "le", a colon, an hour
    this_article: re.Pattern[str]  #: "This article was first", before a stamp's word
    prose: re.Pattern[str]  #: a word in small letters, before a stamp's word: no byline
    before_dateline: re.Pattern[str]  #: the town before a dateline's day
    beside: re.Pattern[str]  #: hours, zones and marks that leave the day on its line a line of its own
    author: re.Pattern[str]  #: a name behind the day
    leads: frozenset[str]  #: words that may lead the day on its line
    byline: re.Pattern[str]  #: all that stands before a day at the end of a byline
    signed: re.Pattern[str]  #: opens the line that tells where and when a document was signed


def _forms(*entries: str) -> list[str]:
    return [form for language in MODULES for entry in entries for form in lexicon.load(language, "stamps").of(entry)]


@cache
def _patterns() -> _Patterns:
    """Return the patterns, with the words of all languages; they are compiled when the first article is read."""
    by, on, at, updated = (alternation(_forms(entry)) for entry in ("by", "on", "at", "updated"))
    name, initial = r"[A-ZÀ-Þ][\w.'’-]{0,20}", alternation(_forms("first"))
    first_words = {lexicon.fold(form).split()[0] for form in _forms("published", "updated")}
    return _Patterns(
        first_word=re.compile("|".join(map(re.escape, sorted(first_words)))),
        cue=re.compile(rf"(?P<update>{updated})|{alternation(_forms('published'))}", re.IGNORECASE),
        to_day=re.compile(
            rf"[ \u00a0]*(?:{by}(?: {name}){{1,4}},?)?"
            rf"[ \u00a0]*(?:(?:{alternation(_forms('on', 'at', 'between'))}|:|,|-|–|\||\d{{1,2}}[:h]\d\d|GMT|UTC|am|pm)"
            r"[ \u00a0]*){0,5}",
            re.IGNORECASE,
        ),
        this_article=re.compile(
            rf"(?:{alternation(_forms('this'))} )?{alternation(_forms('article'))}(?: {alternation(_forms('was'))})?"
            rf"(?: {initial})?",
            re.IGNORECASE,
        ),
        prose=re.compile(rf"(?<!\w)(?!{alternation(_forms('by', 'name'))}\b)[a-zà-ÿ]{{2,}}"),
        before_dateline=re.compile(
            rf"(?:{_PLACE}(?:, ?{_PLACE}){{0,2}}[ ]?[,:/(–—-][ ]?[,:/(–—-]?[ ]*"
            rf"(?:[^()\n]{{2,60}} - )?(?:{on} )?)?"
        ),
        beside=re.compile(
            rf"\d{{1,2}}[ ]?[:h.]{{1,2}}[ ]?\d\d(?::\d\d)?(?:[ ]?[ap]\.?m\b\.?)?|\b{updated}\b|"
            rf"\b(?:GMT|UTC|[BEPC][SD]T|CES?T|WAT|[ap]\.?m\.?|{alternation(_forms('at', 'on', 'by'))})\b"
            r"|[\s|,.:;()•·/–—-]",
            re.IGNORECASE,
        ),
        author=re.compile(
            rf"(?:[ ,]*(?:{at} )?\d{{1,2}}[:h.]\d\d)?[ \u00a0]*(?:[|•·–—-]|\b{by}\b)[ \u00a0]*(?:{by} )?"
            rf"(?:{name} ?){{1,4}}"
        ),
        leads=frozenset(("", *_forms("on"))),
        byline=re.compile(
            rf"(?:[^|\n]{{1,60}}[|•·][ ]*)?{by} (?:{name}[ ]?){{1,5}}[|•·,–—-]?[ ]*(?:{on} )?", re.IGNORECASE
        ),
        signed=re.compile(alternation(_forms("signed")), re.IGNORECASE),
    )


def days(text: str, start: int, end: int, language: Language) -> list[Day]:
    """Return the calendar days printed between two offsets."""
    return [
        Day(f.meaning, start + f.start, start + f.end)
        for f in expressions.find(text[start:end], language)
        if isinstance(f.meaning, CalendarDay)
    ]


def stamp(text: str, line: Span, language: Language) -> tuple[Publication, bool] | None:
    """Return the day after a word such as "Published", and whether it is but an update."""
    found: tuple[Publication, bool] | None = None
    patterns, reach = _patterns(), min(line.end, line.start + _WORD_REACH)
    first = patterns.first_word.search(lexicon.fold(text[line.start : reach]))
    if not first:
        return None
    for cue in patterns.cue.finditer(text, line.start + first.start(), reach):
        if (cue.start() > line.start and text[cue.start() - 1].isalnum()) or text[cue.end() : cue.end() + 1].isalpha():
            continue
        gap = patterns.to_day.match(text, cue.end())
        begin = gap.end() if gap else cue.end()
        for day, start, end in days(text, begin, min(line.end, begin + _DAY_REACH), language)[:1]:
            date = day.in_year(day.year) if day.year else None
            fits = date and start - begin <= _MOST_BETWEEN and _heads_its_line(text, line, cue.start())
            if date and fits and (found is None or found[1]):
                found = Publication(date, "stamp", cue.start(), end), bool(cue["update"])
    return found


def _heads_its_line(text: str, line: Span, start: int) -> bool:
    """Tell whether a stamp opens its line or follows a byline; in "The report was published on ..." it does not."""
    before = text[line.start : start].strip()
    return (
        not before
        or bool(_patterns().this_article.fullmatch(before))
        or before[-1] in "|•·-–—)(/"
        or (before[-1] == "," and not _patterns().prose.search(before))
        or (len(before) < _LONGEST_BYLINE and before[-1] in ".:;")
        or before[-1].isdecimal()
    )


def dateline(text: str, line: Span, language: Language) -> Publication | None:
    """Return the day of the dateline that opens the line."""
    reach = min(line.end, line.start + _DATELINE_REACH)
    if not _DIGIT.search(text, line.start, reach):
        return None
    for day, start, end in days(text, line.start, reach, language)[:1]:
        date = day.in_year(day.year) if day.year else None
        after = _DATELINE_AFTER.match(text, end)
        if after and _patterns().cue.match(text[after.end() :][:30].lstrip()):  # "June 14, 2021 — Updated 10:05"
            return None
        before = _patterns().before_dateline
        if date and after and after.end() < line.end and before.fullmatch(text, line.start, start):
            return Publication(date, "dateline", line.start, after.end())
    return None


def lone_day(text: str, line: Span, language: Language, *, bare: bool = False) -> Publication | Day | None:
    """Return the day of a line that holds little else; as it is printed where it has a weekday and no year.

    ``bare``: it holds nothing else, as must be at the end of a page.
    """
    if not _DIGIT.search(text, line.start, line.end) or line.end - line.start > _LONGEST_STROKES:
        return None
    if not bare and (stroke := _between_strokes(text, line, language)):
        return stroke
    if line.end - line.start > _LONGEST_LONE:
        return None
    found = days(text, line.start, line.end, language)
    if len(found) != 1:
        return None
    day, start, end = found[0]
    patterns, date = _patterns(), day.in_year(day.year) if day.year else None
    before, after = text[line.start : start], text[end : line.end]
    if date and patterns.byline.fullmatch(before) and not after.strip():
        return Publication(date, "stamp", line.start, line.end)
    beside = patterns.beside.sub("", before + " " + after)
    if len(beside) > (0 if bare else _MOST_BESIDE) or text[line.start : line.end].endswith((".", "!", "?")):
        return None
    if day.year is None:
        return found[0] if day.weekday is not None and not beside else None
    # beside a headline's words ("Coup of 18 August 2020") a date is no stamp; beside a name or a place it may be
    place, _, last = before.strip().rpartition(" ")
    lead = last.lower() in patterns.leads and not patterns.prose.search(place)
    apart = not text[start - 3 : start].strip().isalpha() or lead
    named = not beside or (apart and not after.strip(" |,-–—0123456789"))
    named = named or bool(patterns.author.fullmatch(text, end, line.end) and before.lower().strip() in patterns.leads)
    return Publication(date, "stamp", line.start, line.end) if date and named else None


def _between_strokes(text: str, line: Span, language: Language) -> Publication | None:
    """Return the day that stands alone between two strokes: "Notes | 3 May 2021 | French version"."""
    begin = line.start
    if text.find("|", line.start, line.end) < 0 and text.find("•", line.start, line.end) < 0:
        return None
    for stroke in [*_STROKE.finditer(text, line.start, line.end), None]:
        end = stroke.start() if stroke else line.end
        found = days(text, begin, end, language) if _DIGIT.search(text, begin, end) else []
        if len(found) == 1 and found[0].day.year:
            beside = text[begin : found[0].start] + " " + text[found[0].end : end]
            date = found[0].day.in_year(found[0].day.year)
            if date and not _patterns().beside.sub("", beside):
                return Publication(date, "stamp", line.start, line.end)
        begin = stroke.end() if stroke else end
    return None


def signed(text: str, line: Span, language: Language) -> Publication | None:
    """Return the day on which a document was signed, from a line that tells nothing else."""
    if line.end - line.start > _LONGEST_LONE or not _patterns().signed.match(text, line.start, line.end):
        return None
    for day, start, end in days(text, line.start, line.end, language):
        date = day.in_year(day.year) if day.year else None
        if date and not text[end : line.end].strip(" .,)"):
            return Publication(date, "stamp", start, end)
    return None
