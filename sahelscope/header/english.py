"""What stands around an article in English."""

from sahelscope.header.grammar import Grammar

GRAMMAR = Grammar(
    by="[Bb]y|BY",
    after_author="and|in|for|with",
    credit_to="by|from",
    reading_time="reading time",
    minutes_to_read="read|to read",
    updated="[Ll]ast (?:[Uu]pdated|[Mm]odifi)|[Uu]pdated|[Mm]odifi",
    ordinal="st|nd|rd|th",
    in_dateline="of|the|and|st|nd|rd|th|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central",
    beside_place=r"\b(?:(?:north|south|east|west|central)(?:ern)?|of|the|region|province)\b",
)
