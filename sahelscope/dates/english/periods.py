"""Years, their parts, and longer periods in English: "the third quarter of 2021", "last summer", "the early 1990s"."""

from sahelscope.dates import pieces
from sahelscope.dates.english.words import PART
from sahelscope.dates.pieces import GAP, YEAR, any_of, number

CENTURY_WORDS = {
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "twenty-first": 21,
}
DECADES = (
    rf"(?:{PART}|the )?(?:(?P<decade>1[5-9]\d|20\d)0['’]?s\b|(?<=['’])(?P<short>[2-9])0s\b)",
    rf"(?:{PART}|the )?(?:(?P<century>\d\d)(?:st|nd|rd|th)|(?P<word>{'|'.join(CENTURY_WORDS)}))[ -]century\b",
)

_OF_A_YEAR = (
    rf"(?:{GAP}(?:of |in )?(?:the )?(?:fiscal )?(?:year )?(?P<year>{YEAR})|{GAP}of (?P<years>the|this|last"
    r"|next) year\b)?"
)
QUARTERS = (
    rf"(?:the )?(?:fiscal )?(?P<ordinal>{any_of('en', 'ordinals')})[ -](?:fiscal )?(?:quarter|(?P<half>half))\b(?!-)"
    rf"{_OF_A_YEAR}",
    rf"(?<=\bQ)(?P<short>[1-4])\b{_OF_A_YEAR}",
)

FIRST_UNITS = (
    rf"(?:the )?first{GAP}(?P<count>{number('en')}){GAP}(?P<unit>{any_of('en', 'time_units')}){GAP}(?:of|in){GAP}"
    rf"(?:(?:the year )?(?P<year>{YEAR})|(?P<years>the|this|last|next|the current|the previous){GAP}year\b)",
)
SAME_PERIOD = (
    rf"(?:the )?same (?:period|months|weeks|stretch){GAP}(?:of |in )?"
    rf"(?:(?:the )?last year|the previous year|the year before|a year (?:earlier|before|ago))\b",
    r"(?P<date>last year (?:at|on) the same (?:date|day)|(?:the )?same (?:date|day) last year)\b",
)

_SEASON = any_of("en", "seasons")
_SURE = any_of("en", "seasons", "SU", "WI", "SP") + "|autumn"
SEASONS = (
    rf"(?:{PART})?(?:the )?(?P<season>{_SEASON}){GAP}(?:of )?(?:the year )?(?P<year>{YEAR})",
    rf"(?:{PART})?(?P<toward>last|this past|this|next|this coming){GAP}(?P<season>{_SEASON})\b(?![-’'])",
    rf"(?P<season>{_SURE}|fall)(?={GAP}(?:meetings?|summit|session)\b)",  # "the bank's Autumn meetings"
    rf"(?:in|during|since|by|until|over|of) (?:{PART}|the )?(?:the )?(?P<season>{_SURE})\b(?![-’'])(?!{GAP}(?:of"
    rf"|(?-i:[A-Z])|camp|school|games|season|break|offensive|{YEAR}))",
)

SPANS = (
    rf"(?P<single>over|during|within|in|for|throughout) the (?P<toward>last|past|next|coming){GAP}(?:(?P<count>one"
    rf"|single){GAP})?(?P<unit>{any_of('en', 'time_units', 'day', 'week', 'month', 'year', 'decade', 'century')})"
    rf"(?<!s)\b(?!-)",
    rf"the (?P<following>following){GAP}(?P<count>{number('en')}){GAP}(?P<unit>{any_of('en', 'time_units')})\b",
    rf"the (?P<count>{number('en')}){GAP}(?P<unit>{any_of('en', 'time_units')}){GAP}(?P<following>that followed"
    rf"|which followed)\b",
    rf"(?:(?:the|these|his|her|its|our|their) (?P<toward>last|past|previous|next|coming)|(?P<toward_>past"
    rf"|previous)){GAP}(?P<count>{number('en')}){GAP}(?P<unit>{any_of('en', 'time_units')})\b",
)

YEARS = pieces.years(
    PART,
    named=rf"(?:the (?:fiscal )?year|fiscal(?: year)?|FY){GAP}",
    short=r"(?-i:(?<=since ['’])|(?<=in ['’])|(?<=of ['’])|(?<=summer ['’])|(?<=class ['’]))[4-9]\d",
)
