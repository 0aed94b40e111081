"""What stands before, after and between dates in English."""

import re

from sahelscope.dates.english.calendar import ALONE, BEFORE_DIGITS

#: A number shaped like a year, a numeric date, an hour ("0800 GMT", "4 p.m."), a year in two digits, a quarter
NUMBER = re.compile(
    rf"(?:(?<=\bon the )|(?<=\bof the )|(?<=\bby the )|(?<=\buntil the ))(?:3[01]|[12]?\d)(?:st|nd|rd|th){ALONE}|"
    rf"{BEFORE_DIGITS}\d{{1,2}}/[01]\d(?![\d/])|"
    r"(?<![\w.,/])(?:(?:1[5-9]|20)\d\d(?:-\d\d-\d\d|(?!\d))|\d{1,2}[/.]\d{1,2}[/.]\d\d|\d{1,2}-\d{1,2}-(?:19|20)\d\d|[0-2]?\d:\d\d"
    r"|[0-2]\d[0-5]\d(?= (?:GMT|UTC))|[0-2]?\d(?=[ \u00a0]?[apAP]\.?[mM]\b))|(?<=['’])(?:[4-9]\d(?![\w'’])|[2-9]0"
    r"(?=s\b))|(?<=\bQ)[1-4]\b"
)

#: "the first attack in three months" tells a duration
COUNTED_EVENT = re.compile(
    r"\b(?:first|second|third|fourth|fifth|time|times|once|twice|\w+est|most|least|only|\w+s|\w+ed)[ ](?:\w+ )?$"
)
#: "the road opens in a week", "schools resume in three days"
SCHEDULED = re.compile(
    r"\b(?:(?:re)?opens?|begins?|closes?|expires?|resumes?|departs?|leaves?|arrives?|runs? out"
    r"|takes? (?:place|office|effect)|go(?:es)? to the polls|comes? into force|is|are)(?: again| there| here)?[ ]$",
    re.IGNORECASE,
)
#: "told them to leave the area within a week"
ASKED = re.compile(
    r"\b(?:to [a-z]{2,}|must|should|ultimatum|deadline|demand\w*|due|expected)\b[^.;]{0,70}$", re.IGNORECASE
)
LASTING = re.compile(r"\bfor $", re.IGNORECASE)

ASKS_FOR_AN_HOUR = re.compile(
    r"\b(?:at|around|about|by|until|till|from|to|as of|before|after|since)[ ]$", re.IGNORECASE
)
ASKS_FOR_A_FEAST = re.compile(
    r"\b(?:on|at|in|by|before|after|during|since|until|till|for|over|ahead of|from|of|this|last|next|the|and|mark"
    r"|celebrate)[ ]$",
    re.IGNORECASE,
)
ASKS_FOR_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|by|of|from|through|during|before|after|between|last|next|early|late|mid|this|and|to|or"
    r"|for|end of|every|early as|late as|soon as|back as|record|\w{3,}est)[ -]$",
    re.IGNORECASE,
)
#: "nobody wins a cup on a Thursday"
ANY_WEEKDAY = re.compile(r"\b(?:on|any) an? $|\bany $", re.IGNORECASE)
FALLS = re.compile(r" (?:falls|fell|will fall)\b")
DETERMINER = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|our|each|that)|['’]s?)[ ]$", re.IGNORECASE)
YEAR_OF_THE_STORY = re.compile(r"same|that|the following|the previous")
#: "promised an answer before Friday"; at the head of a sentence the verb decides
WEEKDAY_DEADLINE = re.compile(r"\w[ ,]before[ ]$", re.IGNORECASE)

TO = re.compile(r"[ ]?(?:to|until|till|through|–|-)[ ]?", re.IGNORECASE)
FROM_FIRST_END = re.compile(
    r"(?<!\w)(?:(?P<night>nights? (?:of |from |between )?)|(?P<between>between )|(?:overnight )?from |overnight )"
    r"(?:the )?",
    re.IGNORECASE,
)
TO_LAST_END = re.compile(
    r"[ \u00a0](?:(?P<and>and)|to|until|till|through|into)[ \u00a0](?:(?:on|the|late|early)[ \u00a0]){0,2}"
    r"|[ ]?[-–][ ]?",
    re.IGNORECASE,
)
JOINT = re.compile(
    r"[ \u00a0]{0,2}(?:,|[-–—/]|,?[ ](?:and|or|to|until|till|through))[ \u00a0]{0,2}"
    r"(?:(?:on|in|of|the|early|late|mid-|and|until) ?){0,2}",
    re.IGNORECASE,
)
#: "at 4 p.m. (GMT) on Tuesday"; "10:30 p.m. Thursday"
HOUR_TO_DAY = re.compile(r"[ ,(]{1,3}(?:GMT|UTC|local time)?[ ,)]*(?:on )?")
DAY_THEN_HOUR = re.compile(
    r"[ ,]{0,2}(?:(?:morning|evening|night|afternoon)[ ,]{1,2})?(?:and |or )?"
    r"(?:at|around|at about|at around|by|from|until|to|till)[ \u00a0]|[ ,]{1,2}",
    re.IGNORECASE,
)
HOUR_THEN_DAY = re.compile(r",? (?:on )?")
APPOSITION = re.compile(r"(?:,| \()[ ]?(?:on |the |in )?")
EVENT_AND_ITS_DATE = re.compile(
    r"[^,.;:()\n]{0,70}?(?:[ ]|['’])(?:of |on |in |the |a )?(?:of |the )?"
    r"|[^,.;:()\n]{0,40},[ ](?:held|staged|which took place|which was held|scheduled|dated)[ ](?:on |for )?"
)
EVENT = re.compile(r"[ ](?:the|his|her|this|that)?[ ]?(?P<noun>\w{4,})")
STORY_EVENT = re.compile(
    r"[ ](?:the|this|that)[ ](?:\w+[ ])?(?:massacre|killings?|attacks?|raid|assault|ambush|bombing|blast|explosion|coup"
    r"|putsch|kidnapping|abduction|sinking|shipwreck|wreck|fire|crash|accident|disaster|tragedy|bloodshed|march|arrests?)\b"
)
THEY = re.compile(r"[ ](?:he|she|they|it)\b")
FRAME_OPENING = re.compile(r"(?:(?:and|but|then|back|later|already|early|late)[ ,]*)?(?:in|on|the)?[ ]?", re.IGNORECASE)

PLURAL = r"(?:[a-z]{2,20}[ -]){0,1}[a-z]{2,}(?:[^su\W]s|men|people|women|children)\b"
#: "from 1900 to 2500": the other end is no year
TO_MORE = re.compile(r"[ ](?:to|and|or)[ ](?:2[1-9]\d\d|[3-9]\d\d\d|\d{1,3}[ \u00a0,.]\d{3}|\d{5,9})(?!\d)")
NAMED_AFTER = "of the|of"
