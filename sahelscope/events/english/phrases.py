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
_ADVERB = r"(?: \w+ly| also| both| all| later| then| since| now| since been| again| badly| believed)?"
FIGURES = Figures(
    active=re.compile(r"\b(?:have|has|had) (?:also |since |\w+ly )?$"),
    passive=("were", "was", "been", "are"),
    suffers=re.compile(
        r"\b(?:was|is|has" + _ADVERB + r" been|had" + _ADVERB + r" been|is being|was being)" + _ADVERB + r" $"
    ),
    suffer=re.compile(
        rf"\b(?:were|are|have{_ADVERB} been|had{_ADVERB} been|being|been){_ADVERB}"
        r"(?: reported(?: to have been| to be)?| confirmed| feared| among the)? $"
    ),
    object=re.compile(
        r" (?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|his|her|their|at least|dozens|several|\d+)\b"
    ),
    link=re.compile(
        r"^(?: (?:of|the|to|some|another|other|a further|its|his|their|up|hostage|a total of|"
        r"over|a|more|as|many)){0,3} ?$"
    ),
    intransitive=re.compile(r"die|dead|perish|lost|fled|left|cross|sought|took|poured|stream|reach|paid|succumb|drown"),
    plural=re.compile(
        r"(?!.*(?:ss|us|boss)$).*s|.*(?:men|people|children|police|personnel|youth|troops|crew|folk|clergy)|"
        r"bodies|deaths|lost their lives|have .*|were .*"
    ),
    singular=re.compile(r"lost (?:his|her) life|death of|killing of the"),
    listed=re.compile(
        r"(?:'s)?(?: (?!(?:is|are|was|were|has|have|had|been)\b)[\w'-]+){1,4}"
        r"(?:,|,? (?:and|including|as well as|plus|along with)) "
        r"(?:some |about |at least |for |of )?(?:the |his |her |their )?$"
    ),
    then=re.compile(r"(?: [\w'-]+){0,2},? (?:and |but )?(?:then|later|now)(?: to| of| at)? ?$"),
    where=re.compile(r" (?:in|near|at) [\w'-]+ "),
    of=r"(?:(?:of|new|other|more|(?!women|men|children)\w+(?:ed|en|nt|an|al)) ?)?",
    aged=("aged", "number"),
    ordinal=("th", "nd"),
    article=re.compile(
        r"(?<!\w)(an?|the|his|her|its|their|our|my|another|\w+'s) "
        r"(?:(?!of |the |and |for |to |in |by |was |were )[\w'-]+ ){0,3}$"
    ),
    no_object=re.compile(
        r"[,.;:)\"”]|$| (?:in|on|by|near|at|from|last|during|since|earlier|while|over|outside|after|this|as|and|when|"
        r"inside|around|between|along|hours|days|yesterday|two|three|early|late|just|was|were|is|are|has|who|of)\b"
    ),
    another=re.compile(
        r"\b(?:another(?= (?:was|is|has|died|remains|who)\b)|"
        r"(?:a|one) (?:third|fourth|second)(?= (?:was|is|has|died)\b))"
    ),
    person=re.compile(
        r"(\b(?:[Hh]e|[Ss]he|who)|[A-Z][\w'’-]+(?: (?:[A-Z][\w'’.-]+|ag|ould|bin|al|el|dit)){1,4})"
        r"(?:,[^,;.]{3,70},| \([^)]{1,30}\))? $"
    ),
    named=re.compile(
        r" ([A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|ag|ould|bin|al|el))*)"
        r"(?=[,.;)]| (?:in|on|at|from|after|before|as|near|and|for|over|last)\b)"
    ),
    look_back=re.compile(
        r"\bsince (?:(?:early |late |mid-|the start of |the beginning of )?(?:19|20)\d\d\b|the \d{4}s)|"
        r"\b(?:over|in|during|for|within) (?:the )?(?:past|last|previous) (?:[\w-]+ )?(?:years|decades?)\b|"
        r"\bin recent (?:years|decades)|\bfor (?:[\w-]+ ){0,3}(?:years|decades)\b|\bover the years\b|"
        r"\b(?:a|per|each) year\b|"
        r"\b(?:years|decades?) of\b"
    ),
    besides=re.compile(
        r"\balso (?:\w+ )?(?:killed|shot|hurt|died|wounded|injured|\w+ed)\b|\btoo\.|\bothers (?:were|died)\b"
    ),
    these=(" these", " those"),
)
NUMBERS = Numbers(
    thousands="[,.]",
    comma=r"\.",
    scales="millions?|thousand",
    also_and=frozenset(["and"]),
    risen=re.compile(r"\bfrom $"),
)
