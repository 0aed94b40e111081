"""The year that frames a story: dates told after it belong to it.

    "In 2012, Mali collapsed. On 22 March, soldiers toppled the president."
    "two dams broke in 1997 (in January in Low Street, in October in High Street)"
    "Last year ten people were killed on 12 October."
    "Le 18 août 2020, des soldats se mutinent. Le 19 août, le président démissionne."
    "deux ruptures en 97 (en janvier rue Basse, en octobre rue Haute)"
    "L'an dernier, le 12 octobre, la digue a cédé."

A year opens a frame at the head of its sentence, for that sentence and the next two of the paragraph; or right before a
bracket, for the words in the bracket. A day or month does so for later days and months only. A date of another year, or
one counted from the publication, closes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sahelscope.dates.calendar import CalendarDay
from sahelscope.dates.months import Month
from sahelscope.dates.nth_weekday import NthWeekday
from sahelscope.dates.reference import Reference
from sahelscope.dates.relative import UnitsFromPublication
from sahelscope.dates.rule import Expression
from sahelscope.dates.years import ShortYear, Year
from sahelscope.models import Article

#: A frame holds for so many sentences more, and in a bracket of so many characters. Set by hand.
_SENTENCES, _LONGEST_BRACKET = 2, 300
#: Right behind "last year" a day begins within so many characters: ", in "
_BESIDE = 6
_BRACKET = re.compile(r"[ ]?\(")


@dataclass(frozen=True, slots=True)
class Frame:
    """A year, up to ``end`` in the text; ``since`` is the month and day that opened it, (0, 0) for a whole year."""

    year: int
    end: int
    since: tuple[int, int] = (0, 0)

    def year_for(self, expression: Expression) -> int | None:
        """Return the year for a day or month printed without one, None outside the frame."""
        meaning = expression.meaning
        if expression.start >= self.end or not isinstance(meaning, CalendarDay | Month | NthWeekday):
            return None
        if isinstance(meaning, NthWeekday):
            return self.year
        point = (meaning.month, meaning.day if isinstance(meaning, CalendarDay) else 31)
        return self.year if point >= self.since else None


def opened_by(expression: Expression, at: Reference) -> Frame | None:
    """Return the frame that an expression opens, None where it opens none."""
    meaning, text = expression.meaning, at.text
    if isinstance(meaning, UnitsFromPublication):
        return _counted(meaning, expression, at)
    if isinstance(meaning, Year | ShortYear):
        bracket = _BRACKET.match(text, expression.end)
        if bracket:
            close = text.find(")", bracket.end(), bracket.end() + _LONGEST_BRACKET)
            return Frame(meaning.year, close if close > 0 else expression.end)
    if not isinstance(meaning, CalendarDay | Month | Year) or meaning.year is None:
        return None
    if not at.grammar.frame_opening.fullmatch(text, at.sentence.start, expression.start) or not _past(meaning.year, at):
        return None
    since = (0, 0)
    if not isinstance(meaning, Year):
        since = (meaning.month, meaning.day if isinstance(meaning, CalendarDay) else 0)
    return Frame(meaning.year, _end(at.article, expression.start), since)


def _counted(meaning: UnitsFromPublication, expression: Expression, at: Reference) -> Frame | None:
    """Return the frame of "next year", and of "last year" at the head of its sentence: the rest of that sentence.

    Elsewhere "last year" is often only compared with; then it holds for the day right behind it ("last year, in June").
    """
    if meaning.unit != "year" or not meaning.shift or at.published is None:
        return None
    heads = at.grammar.frame_opening.fullmatch(at.text, at.sentence.start, expression.start)
    sentence = at.sentence.end
    end = sentence if heads or meaning.shift > 0 else min(sentence, expression.end + _BESIDE)
    return Frame(at.published.year + meaning.shift, end)


def _past(year: int, at: Reference) -> bool:
    return at.published is None or year < at.published.year


def _end(article: Article, offset: int) -> int:
    """Return where the second sentence after the one that holds the offset ends, in the same paragraph."""
    paragraph, sentence = article.paragraph_at(offset), article.sentence_at(offset)
    if paragraph is None or sentence is None:
        return offset
    last = min(sentence + _SENTENCES, len(article.sentences) - 1)
    return min(article.paragraphs[paragraph].end, article.sentences[last].end)
