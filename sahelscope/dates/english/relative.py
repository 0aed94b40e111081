"""Dates counted from another one in English: "three days ago", "the following week", "last month", "at 4 p.m."."""

from sahelscope.dates.english.words import PART
from sahelscope.dates.pieces import GAP, HOUR, MAYBE, ZONES, any_of, number

#: "the second", "a 12th": the number of a day in a row
COUNTED = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9]?\d(?:nd|rd|th|st))"
_UNIT, _NUMBER, _DAY_PART = any_of("en", "time_units"), number("en"), any_of("en", "day_parts")
#: "three days after, ..." counts from the date before; "three days after the vote" from what follows (anchors)
_STOPS = r"(?=\s*(?:[,.;:)»”\"!?]|$)| (?:and|but)\b)"
_ABOUT = (
    r"(?:(?:about|around|some|nearly|almost|more than|over|just over|just under|just|only|at least|less than"
    r"|roughly|exactly|barely|the) )?"
)
AGO = (
    rf"{_ABOUT}(?P<count>{_NUMBER}){GAP}(?:full |short |long )?(?P<unit>{_UNIT}){GAP}(?:(?:(?P<way>ago)"
    rf"(?P<today>{GAP}today)?|(?P<way_>earlier|later|from now|hence|afterwards?))\b(?!{GAP}than\b)"
    rf"|(?P<way__>before|prior|after|on)\b{_STOPS})",
    rf"(?:with)?in (?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})(?: ?['’])? time\b",
    rf"(?P<deadline>within) {_ABOUT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b(?!-|{GAP}(?:of|after|before)\b)",
    rf"(?P<plan>in) {_ABOUT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b(?!-|{GAP}(?:of|time|after|before|old)\b)",
)
COUNTS_BACK = frozenset(("ago", "earlier", "before", "prior", "prior to"))
COUNTS_FROM_TEXT = frozenset(("earlier", "later", "afterward", "afterwards", "before", "prior", "after", "on"))

_ABOUT_AN_EVENT = (
    r"(?:(?:about|around|some|nearly|almost|more than|over|just over|just|only|at least|less than|barely) )?"
)
_ANCHOR_UNIT = any_of("en", "time_units", "day", "night", "week", "month", "quarter", "year")
_NOT_OF = r"(?! (?:of|when|that|after|before|[a-z]+ (?:is|was|were))\b)"
ANCHORS = (
    rf"{_ABOUT_AN_EVENT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_ANCHOR_UNIT}){GAP}(?P<way>after|before|following"
    rf"|prior to)\b",
    r"(?P<eve>on the eve of|the day (?:after|before|following))\b"
    r"(?= (?:the|an?|his|her|its|their|he|she|they|it|(?-i:[A-Z])|\d))",
    rf"(?:the|that) (?P<toward>following|previous|next|preceding|same|very same|very next){GAP}"
    rf"(?P<unit>{_ANCHOR_UNIT})\b(?!{GAP}(?:time|as)\b)",
    rf"the (?P<unit>{_ANCHOR_UNIT}) (?P<toward>before|after|earlier)\b(?=\s*(?:[,.;:)»”\"!?]|$)| (?:and|but|in|at|by"
    rf"|from|when)\b)",
    rf"(?P<toward>that) (?P<unit>day|night|week|month|year)\b(?!{GAP}(?:is|the|will)\b)(?!['’])",
    r"(?P<toward>that) (?P<daypart>morning|afternoon|evening)\b(?!['’])",
    r"(?:the|that) (?:very )?(?P<toward>same) (?P<daypart>morning|afternoon|evening)\b(?! time\b)",
    r"(?:later|earlier|early|late)(?: on)? in (?P<the>the) (?P<unit>day)\b(?! (?:of|when|that)\b)",
    rf"(?:for|(?:at|by)(?: the)? (?:start|end|close|beginning) of) (?P<the>the) (?P<unit>day)\b{_NOT_OF}",
    rf"(?:(?<=\bend )|(?<=\bended )|(?<=\bending )|(?<=\bfinish )|(?<=\bfinished )|(?<=\bclose )|(?<=\bclosed ))"
    rf"(?P<the>the) (?P<unit>day)\b{_NOT_OF}",
)
EVES = {"on the eve of": -1, "the day before": -1, "the day after": 1, "the day following": 1}

DEICTIC = (
    rf"(?:(?:earlier|later|early|late|since){GAP})?(?:(?P<day>{any_of('en', 'deictic_days')})\b"
    rf"(?:{GAP}{_DAY_PART}\b)?|this{GAP}(?:very )?{_DAY_PART}\b)",
)

IN_A_ROW = (
    rf"(?:the |a )?{COUNTED}{GAP}(?:consecutive|successive|straight){GAP}(?P<unit>day|week)\b(?!-)",
    rf"(?:the |a )?{COUNTED}{GAP}(?P<unit>day|week){GAP}(?:in a row|running)\b",
)

_SPAN = any_of("en", "time_units", "week", "weekend", "month", "quarter", "half", "year", "decade", "century")
RELATIVE = (
    rf"(?:(?:(?P<early>early)|(?P<late>late)|earlier|later|so far){GAP})?(?:{PART}|over the |the )?"
    rf"(?:(?:(?P<past>this past|past|the past)|(?P<toward>last|this coming|coming|this|next|current|present"
    rf"|the current|the coming)){GAP})(?:calendar |fiscal |financial |academic )?(?P<unit>{_SPAN})(?<!s)\b"
    rf"(?![-’'][a-rt-z])",
    rf"{PART}(?P<unit>year|month|week|decade|century)\b(?!-)",
    r"(?P<part>year['’]s end|year-end)\b",
    rf"(?:over|during|at|on|since|by|for|throughout|before|after){GAP}the{GAP}(?P<unit>weekend)\b(?! of\b)",
)

_ZONE = rf"(?-i:{ZONES}|local time)"
CLOCK = (
    rf"{HOUR}(?:[:.][0-5]\d)?{MAYBE}(?:a\.m\.|p\.m\.|am\b|pm\b)(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"{HOUR}:[0-5]\d(?![:\d])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"[0-2]\d[0-5]\d (?P<zone>{_ZONE})\b",
    r"(?:noon|midnight|midday)\b(?P<zone>)",
)
