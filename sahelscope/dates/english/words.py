"""The calendar's words in English, as pieces of patterns."""

from sahelscope.dates.pieces import DAY_NUMBER, NO_LONGER_NUMBER, any_of, capitalised
from sahelscope.language import lexicon

#: A month in full or short, with a capital, so that "may" is left alone
MONTH = (
    f"(?-i:{capitalised(lexicon.load('en', 'months').forms)}\\b"
    f"|{capitalised(lexicon.load('en', 'month_abbreviations').forms)}\\b\\.?)"
)
#: ... in small letters: no month without a year beside it
SMALL_MONTH = any_of("en", "months") + r"\b"
#: A weekday in full, with a capital; "Mon."
WEEKDAY = f"(?-i:{capitalised(lexicon.load('en', 'weekdays').forms)})\\b"
DAY = rf"{DAY_NUMBER}(?:st|nd|rd|th)?{NO_LONGER_NUMBER}"
#: Which third of a period is meant: "early", "mid-", "at the end of"
PART = (
    r"(?:(?:the[ ])?(?P<part>early|late|mid|middle of|beginning of|start of|end of|end-of|end|close of"
    r"|outset of)(?:[ ]?-[ ]?|[ ]))(?:in[ ])?(?:the[ ])?"
)
THIRDS = {
    "early": "start",
    "beginning of": "start",
    "start of": "start",
    "outset of": "start",
    "mid": "middle",
    "middle of": "middle",
    "late": "end",
    "end of": "end",
    "end-of": "end",
    "end": "end",
    "close of": "end",
}
