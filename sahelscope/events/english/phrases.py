"""What stands around English nouns, subjects and numbers, and what tells who acts and who is counted."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Actors, Figures, Nouns, Numbers, Types

_ANAPHORIC = frozenset(["this", "that", "these", "those"])
NOUNS = Nouns(
    determiner=re.compile(
        r"\b(an?|the|his|her|its|their|this|that|these|those|two|three|four|several|another|\d+|"
        r"[\w-]+'s?)(?: [\w'-]+){0,2} $"
    ),
    indefinite=frozenset(["a", "an", "another", "two", "three", "four", "several"]),
    definite=frozenset(["the", "his", "her", "its", "their"]) | _ANAPHORIC,
    anaphoric=_ANAPHORIC,
    agent=re.compile(r"[^,;]{0,40}\b(?:by|against|between|on) "),
    led_to=re.compile(r"(?:led to|followed by|triggered|prompted)$"),
    copula=re.compile(r"\b(?:was|were|is|are|it's|as|such as) ?$"),
    opening=re.compile(r"(?:after|since|before|despite|amid)\b"),
    own_day=re.compile(r" of (?:\w+ )?\d"),
    announced=re.compile(r"\bannounc\w* $"),
)
TYPES = Types(former=re.compile(r"\b(?:former|ex|one-time|deposed|ousted)[ -](?:[\w'-]+ ){0,2}$"), last_noun_tells=True)
ACTORS = Actors(
    agent=re.compile(
        r"\b(?:by|between) (?!the end|a vote|a margin|phone|then|now|mid|early|late|air|road|boat|bus|train)"
    ),
    stop=re.compile(
        r",(?!\d)|[;:()«»“”\"]|\s(?:who|that|which|is|are|will|said|says|say|reports?|claims?|announces?|expected|earlier|"
        r"in|on|at|for|after|before|since|during|near|has|have|was|were|against|with|over|from|as|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|sunday|last|this)\b"
    ),
    subject=re.compile(
        r"(?:the |an? |some |several |two |three |four |five |six |dozens of |hundreds of |at least |\d)"
    ),
    adverb=re.compile(r" (?:already|also|earlier|later|allegedly|reportedly)$"),
    no_subject=re.compile(r"(?:on|he|she|they|it|we|i|this|that|who|which|there)\b"),
)
FIGURES = Figures(
    active=re.compile(r"\b(?:have|has|had) $"),
    passive=("were", "was", "been", "are"),
    object=re.compile(
        r" (?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|his|her|their|at least|dozens|several|\d+)\b"
    ),
    link=re.compile(r"^(?: (?:of|the|to|some|another|other|a further|its|his|their|up|hostage)){0,3} ?$"),
    intransitive=re.compile(r"died|perish|lost|fled|left"),
    listed=re.compile(r"(?: [\w'-]+){1,4}(?:,|,? (?:and|including)) (?:some |about )?$"),
    of=r"(?:(?:of|new|other) ?)?",
    aged=("aged",),
    ordinal=("th", "nd"),
    one=re.compile(r" (an?) (?:[\w'-]+ ){0,3}"),
)
NUMBERS = Numbers(
    thousands=",",
    comma=r"\.",
    scales="millions?|thousand",
    also_and=frozenset(["and"]),
    risen=re.compile(r"\bfrom $"),
)
