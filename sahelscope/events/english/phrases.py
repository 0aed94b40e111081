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
TYPES = Types(
    former=re.compile(r"\b(?:former|ex|one-time|deposed|ousted)[ -](?:[\w'-]+ ){0,2}$"),
    last_noun_tells=True,
    and_killed=re.compile(
        r"[^,;:.!?]{0,60}? and (?:then |later |summarily )?"
        r"(?:shot(?: dead)?|killed|executed|beheaded|slaughtered|hanged)\b"
    ),
)
_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|fifty(?:-\w+)?|"
    r"sixty|seventy|eighty|ninety)"
)
ACTORS = Actors(
    agent=re.compile(r"\bby "),
    between=re.compile(r"\bbetween "),
    against=re.compile(r"\b(?:against|on|targeting|that targeted) "),
    facing=re.compile(r"\bagainst "),
    reduced=re.compile(r" (?:of|by) "),
    of=re.compile(r" of "),
    with_=re.compile(r"\bwith "),
    owner=re.compile(r"(?:^|[ (])((?:the )?[^\s,;:]+(?: [^\s,;:]+)?)'s? (?:[\w-]+ ){0,2}$"),
    stop=re.compile(
        r",(?!\d)|[;:«»“”\"\[\]]|\.(?=\s|$)|\((?!\d+\) )|\)|\s[–—-]\s|"
        r"\s(?:who|whom|whose|that|which|where|when|while|is|are|will|would|could|can|said|says|say|told|"
        r"reports?|claims?|"
        r"announces?|expected|earlier|in|on|at(?! least| most)|for|after|before|since|during|near|has|"
        r"have|had|was|were|against|with|"
        r"over(?! \d)|from|as(?! many)|by|to|into|under|inside|outside|around(?! \d)|along|between|amid|"
        r"following|despite|because|through|"
        r"throughout|across|toward|towards|about(?! \d)|within|without|off|up(?! to)|down|out|back|away|alive|dead|"
        r"home|hostage|captive|"
        r"accused|suspected|believed|"
        r"armed(?= with)|linked|affiliated|loyal|allied|aboard|including|among|alongside|belonging|dressed|"
        r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last|this|next|late|early|just|also|not|"
        r"because|then|so|but|if|it|he|she|they|"
        r"(?!neighbouring|remaining|ruling|leading|fleeing|governing|visiting|protesting|striking|missing|being|king)"
        r"\w{3,}ing)(?![\w-])"
    ),
    no_part=re.compile(r"\d{1,2}[.)] |number \d+ "),
    tail=re.compile(r" (?:of|the|and|an?)$"),
    goes_on=re.compile(r" (?:of|from) (?:the )?"),
    complement=re.compile(r" (?:of|from) "),
    and_=re.compile(r",? and | as well as "),
    quantity=re.compile(
        r"(?:(?:at least|around|about|some|nearly|almost|more than|over|up to|as many as|a further|another|"
        r"an estimated|roughly|all|the|a|an|several|his|her|its|their|our|no fewer than|fewer than|"
        rf"{_NUMBER}) )*(?:(?:dozens|scores|hundreds|thousands|groups?|large numbers|(?<=a )number|pairs?|dozen|"
        r"hundred|majority|most|many|tens|crowds?|bands?) of (?:thousands of )?|of (?:the |his |their )?)?"
    ),
    head_last=True,
    premodified=True,
    many=re.compile(r".*(?<!s)s|.*(?:men|people|children|police|personnel|troops|women|youth)"),
    before_verb=re.compile(
        r" (?:already|also|earlier|later|allegedly|reportedly|then|now|all|both|themselves|himself|"
        r"herself|who|that|which|"
        r"\w+(?<!assemb)(?<!fami)ly|first|finally|once|again|still|jointly|have|has|had|to|are|is|were|"
        r"was|had been|,)$"
    ),
    behind_verb=re.compile(r" (?:up|out|down|off|away|also|again|with|fire on|on)(?= )"),
    opening=re.compile(
        r"(?:in|on|at(?! least| most)|during|near|from|following|despite|amid|by|with|under|for|"
        r"according|earlier|later|"
        r"late|early|meanwhile|between|(?:last|this|that) (?:week|month|year|mon|tues|wednes|thurs|fri|"
        r"satur|sun)|elsewhere|"
        r"thanks|yesterday|today|outside|inside|upon|within|without|like|unlike|across|along|"
        r"(?:one|two|three|four|five|six|ten|\d+|several|some|a few|a|the) (?:days?|weeks?|months?|"
        r"years?|hours?|decades?)|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"\w{3,}(?:ed|ing)(?= (?:by|in|at|to|from|on|with|for|of)))\b"
    ),
    conjunction=re.compile(
        r"(?:after|before|since|when|while|because|as|until|if|once|but|and|then|also|so|where|although|"
        r"though|whereas)\b"
    ),
    pronoun=re.compile(
        r"(?:he|she|they|it|we|i|you|this|that|who|which|there|what|one|these|those|both|others?|some)\b"
    ),
    which=re.compile(r"(?:who|that|which) "),
    says=re.compile(r" (?:says?|said|claims|claimed|reports|reported|announces|announced) (?:that )?(?!to )"),
    having=re.compile(r" (?:to have|having) "),
    said=re.compile(r" (?:(?:reporters|journalists|the press|the agency) )?(?:on \w+day )?(?:that )?"),
)
_ADVERB = r"(?: \w+ly| also| both| all| later| then| since| now| since been| again| badly| believed)?"
FIGURES = Figures(
    things=re.compile(r" of (?:the|these) (?:wounded|injured)$"),  # of those who were counted already
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
    those=re.compile(r"(?:that )?(?:the|these|those) (?P<who>[^\W\d_]{4,})(?!\w)"),
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
