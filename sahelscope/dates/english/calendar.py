"""Days and months of the calendar in English: "Monday, May 3, 2021", "the first Sunday of June", "last Easter"."""

import re

from sahelscope.dates.english.words import DAY, MONTH, PART, SMALL_MONTH, WEEKDAY
from sahelscope.dates.pieces import (
    GAP,
    MAYBE,
    SHORT_YEAR,
    YEAR,
    alternation,
    any_of,
    not_counted,
    number,
)
from sahelscope.language import lexicon

_YEAR = rf"(?P<year>{YEAR}{not_counted('en')}|{SHORT_YEAR})"
_ABBREVIATION = alternation(word.title() for word in lexicon.load("en", "weekday_abbreviations").forms)
_JOINTS = rf"{GAP}(?:and|or|to|until|through){GAP}(?:on )?|{MAYBE}[-–—]{MAYBE}"
_LEAD = rf"(?:(?P<weekday>{WEEKDAY}|(?-i:{_ABBREVIATION})\b\.?),?{GAP})?(?:the )?"
_EACH = rf"(?:{WEEKDAY},?{GAP})?(?:the )?{DAY}"
_DAYS = rf"{_EACH}(?:(?:,{GAP}{_EACH}){{0,4}}(?:{_JOINTS}){_EACH})?"

#: "in May 12 soldiers left": no day. Fewer nouns than data/lexicons/en/number_contexts.csv has, since "more" may follow
_COUNTED_AFTER = (
    rf"{GAP}(?:percent|per cent|soldiers|troops|people|million|others|civilians|men|members|killed|dead"
    r"|years?|months?|weeks?|days?|hours?|minutes|euros|dollars|degrees|points|miles)"
)
_YEARS = rf",?{GAP}(?:of )?(?P<years>last|this|next|the previous|the same|that same|that|the following){GAP}year\b"
CALENDAR = (
    rf"{_LEAD}(?P<days>{_DAYS}){GAP}(?:of )?(?P<month>{MONTH})(?:,?{GAP}(?:of )?{_YEAR}|{_YEARS})?",
    rf"{_LEAD}(?P<month>{MONTH}){GAP}(?:the )?(?P<days>{DAY}(?:(?:,{GAP}{DAY}){{0,4}}(?:{_JOINTS}){DAY})?)"
    rf"(?!{_COUNTED_AFTER}\b)(?:[,.]?{GAP}{_YEAR}|{_YEARS})?",
    rf"{_LEAD}(?P<days>{_DAYS}){GAP}(?:of )?(?P<month>{SMALL_MONTH}),?{GAP}{_YEAR}",  # "on 3 may 2021"
    rf"{_LEAD}(?P<month>{SMALL_MONTH}){GAP}(?P<days>{DAY}),?{GAP}{_YEAR}",
)
#: asks for a day in digits without its year: "on 15/01", "from 15/01 to 18/01"
BEFORE_DIGITS = (
    r"(?:(?<=\b[Oo]n )|(?<=\b[Ff]rom )(?=\d\d?/\d\d to \d)|(?<=\b[Ff]rom \d\d/\d\d to )|(?<=\b[Ff]rom \d/\d\d to ))"
)
DAY_IN_LIST = re.compile(rf"(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:the )?)?(?P<day>{DAY})", re.IGNORECASE)

_TOWARD = rf"(?:(?P<toward>last|next|this|the same|that|this past|this coming|the coming){GAP})?"
_OF_A_YEAR = (
    rf"(?:,?{GAP}(?:of )?(?:the year )?{_YEAR}"
    rf"|{GAP}(?:of )?(?P<years>last|this|next|the previous|the same|that|the following){GAP}year\b)?"
)
MONTHS = (
    rf"{PART}{_TOWARD}(?P<month>{MONTH})(?!{GAP}{DAY}){_OF_A_YEAR}",  # "the close of May 31" is a day
    rf"{_TOWARD}(?P<month>{MONTH}){_OF_A_YEAR}",
    rf"(?P<toward>last|next)?(?P<years>)(?P<month>{SMALL_MONTH}),?{GAP}{_YEAR}",
)

WEEKDAYS = (
    rf"(?:(?:early|late|earlier|later){GAP}(?:on )?)?"
    rf"(?:(?:(?P<anaphoric>the following|the next)|(?P<toward>last|next|this past|this coming|this|the previous))"
    rf"{GAP})?"
    rf"(?P<weekday>{WEEKDAY})(?:{GAP}(?:early |late )?{any_of('en', 'day_parts')}\b)?"
    rf"(?:,?{GAP}(?:of )?(?P<week>last|this|next){GAP}week\b(?!['’]))?",
)

_COUNTED = any_of("en", "ordinals", "1", "2", "3", "4")  # "last Sunday in Gao" is last Sunday
NTH_WEEKDAY = (
    rf"(?:the )?(?P<ordinal>{any_of('en', 'ordinals')}){GAP}(?P<weekday>{WEEKDAY}){GAP}"
    rf"(?:of|in) (?:the month of )?(?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?",
    rf"(?:the )?(?P<ordinal>{any_of('en', 'ordinals')}){GAP}(?P<weekday>{WEEKDAY}){GAP}"
    rf"(?:of|in) (?:the )?(?P<season>{any_of('en', 'seasons')})\b(?:{GAP}(?:of )?(?P<year>{YEAR}))?",
    rf"(?:the )?{_COUNTED}{GAP}{WEEKDAY}(?={GAP}(?:of|in)\b)",
)

#: Nothing that is counted follows: "Monday 12th" ends here
_ALONE = r"(?=\s*(?:[,;:)]|[.](?!\d)|$)| (?:at|in|and|from)\b(?! \d))"
DAY_OF_MONTH: tuple[str, ...] = (
    rf"(?:the )?(?P<day>{DAY}){GAP}(?:day )?of (?P<toward>this|last|next|the current){GAP}month\b",
    rf"(?P<weekday>{WEEKDAY}),?{GAP}(?:the )?(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)){_ALONE}",
)

#: "claims it on the 21st and", "on the evening of the 7th."
ALONE = r"(?=[,.;:)”\"](?!\d)|$|[ ](?:and|at|in|near|with|a|an|the|when|after|by|to|but)[ ](?!\d))"
DAY_OF_MONTH = (
    *DAY_OF_MONTH,
    rf"(?:(?<=\bon )|(?<=\bof )|(?<=\bby )|(?<=\buntil ))the (?P<alone>(?:3[01]|[12]?\d)(?:st|nd|rd|th)){ALONE}",
)

_FEAST = rf"(?P<feast>{any_of('en', 'feasts')})"
FEASTS = (
    rf"{_FEAST}(?!['’]s|\w|-\w)(?:{GAP}(?:in |of )?(?P<year>{YEAR})|{GAP}(?P<years>last|this|next) year\b)?",
    rf"{_FEAST}(?!\w)",
)

_UNIT = any_of("en", "time_units")
_RECURS = rf"(?:{_UNIT}|{WEEKDAY}|{any_of('en', 'seasons')}|{MONTH}|{any_of('en', 'day_parts')})"
RECURRING = (
    rf"(?:every|each)(?: other| single| second)?{GAP}(?:{number('en')}{GAP})?{_RECURS}"
    rf"(?:{GAP}(?:and|or|to){GAP}{_RECURS})?(?:{GAP}morning|{GAP}night)?",
    rf"(?-i:{WEEKDAY}){GAP}(?:nights|mornings|evenings|afternoons)\b",
    r"(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b",
    rf"(?:the )?(?-i:{WEEKDAY}){GAP}"
    rf"(?:prayers?|(?:(?!(?:the|an?|his|her|its|our|their)\b)[a-z]+{GAP})?market|mosque|sermon)\b(?!['’])",
)
