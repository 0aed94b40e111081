"""What tells past from future in English, besides data/lexicons/en/tense_cues.csv."""

import re

from sahelscope.dates.grammar import TenseCues

TENSE = TenseCues(
    past=r"\w{2,}ed",
    future=r"(?-i:may)|\w+['’]ll|(?P<plan>(?:is|are|am)(?: \w+ly| not)? \w{2,}ing)",
    no_tense=r"be(?: \w+ly)? \w+",  # "will be held", "to be signed"
    is_on=re.compile(r"\b(?:is|are)(?: only| not)?(?: on| in)? $", re.IGNORECASE),
    until=re.compile(
        r"\b(?:by|until|till|no later than|ahead of)(?: (?:the|early|late|mid|next|this|at least|on))*[ -]$",
        re.IGNORECASE,
    ),
    lasted=re.compile(
        r"\b(?:lasted|ran|raged|went on|had|were|was held|served|ruled|governed|led"
        r"|(?:we|they|he|she|I) (?:\w+ed|fought|hid|kept|slept|stood|sat) (?:until|till))\b",
        re.IGNORECASE,
    ),
    done_by=re.compile(r"\b(?<!\bbe )\w+(?:ed|en|wn) by (?:(?:the|early|late|mid) ?)*[ -]?$", re.IGNORECASE),
    set_for=re.compile(
        r"\b(?:called|announced|set|planned|fixed|booked|summoned|billed) for(?: the)?[ ]$", re.IGNORECASE
    ),
    deadline=re.compile(
        r"\b(?:promis|pledg|vow|demand|order|deadline|ultimatum|hope|want|urg|call|insist|target|goal)\w*\b"
        r"[^.;]{0,80}\bbefore (?:(?:the|early|late|mid|end of|next) ?)*[ -]?$"
        r"|\b(?:have|has|given|give|gives|gave)(?: \w+){0,3} (?:until|till)"
        r"(?: (?:the|early|late|mid|end of|next))*[ -]$",
        re.IGNORECASE,
    ),
    appointment=re.compile(
        r",? (?:at|from) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m",
        re.IGNORECASE,
    ),
    named_for=re.compile(
        r" as (?:the |its |a )?(?:new |official )?(?:date|day|deadline)\b"
        r"|['’]s (?:[\w-]+ ){1,5}(?:was|were|is|are|(?:has|have) been) (?:called off|cancel\w+|postponed|put off"
        r"|scrapped)\b",
        re.IGNORECASE,
    ),
    aside=re.compile(r",? (?:where|which|who|whose)\b", re.IGNORECASE),
    clause_end=re.compile(r"[,;:—–]|[ ](?:where|which|who|whose|but)\b", re.IGNORECASE),
    opening=re.compile(
        r"[\s\"“«]*(?:and|but|so|then)?[ ,]*(?:in|on|at|by|for|from|during|late|early|starting|the)?"
        r"(?: (?:the|month of))*[ ]*",
        re.IGNORECASE,
    ),
)
