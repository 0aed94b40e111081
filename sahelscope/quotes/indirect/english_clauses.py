"""English clauses that lack their "that": "said he left", "said Monday he left", "reported at least six dead"."""

from __future__ import annotations

import re

from sahelscope.quotes.grammar import words

DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
#: cannot open such a clause
NO_CLAUSE = words(
    """on in at during to by of for from with about as so not little much yes what and or but before after since until
    than also only just otherwise goodbye hello late early last earlier again yesterday today later recently publicly
    afterward afterwards through via against over into out up off down under upon is was are were be been has have had
    will would can could monday tuesday wednesday thursday friday saturday sunday something anything who whom which
    where why how simply aloud me him them us himself herself themselves said when aboard upon across"""
)
NUMBER_OPENS = re.compile(r"\s{1,3}(?:at\s(?:least|most)|up\sto|as\smany|in\sfact|under\shis|under\sher)\s")
#: "told| reporters": a pronoun, a name, those who listen for a living
LISTENER = re.compile(
    r"\s{1,3}(?:him|her|them|me|us|you|reporters|journalists|lawmakers|supporters|voters|residents|diplomats"
    r"|(?:(?:the|an?|local|state|national|public|foreign|private|his|her|its|their|our|this|[A-Z]\w+)\s)(?:[\w’'-]+\s){0,3}?"
    r"(?:television|tv|radio|newspaper|daily|weekly|agency|outlet|station|channel|broadcaster|website|service|magazine|"
    r"committee|court|tribunal|judges?|jury|parliament|assembly|senate|council|congress|conference|briefing|crowd|rally|summit|press|media|"
    r"audience|gathering|meeting|hearing|journalists?|reporters?|correspondent|nation|country|lawmakers|deputies|MPs|senators|"
    r"diplomats|troops|soldiers|villagers|residents|mediators|investigators|researchers|police|commission|panel|group)"
    r"(?!\s(?:conference|briefing|agency|service|crew|team|hearing|meeting|session|television|radio|newspaper|council|house)s?\b)"
    r"(?:\s(?:in|at|of)\s[A-Z][\w’'-]*|(?:\s(?-i:[A-Z])[\w.’'-]*){1,3})?"
    r"|(?:the\s)?(?-i:[A-Z])[\w.’'-]*(?:\s(?-i:[A-Z])[\w.’'-]*){0,3})(?=[\s,;)]|\.(?:\s|\Z)|\Z)",
    re.IGNORECASE,
)
_BRIEF_DETOUR = re.compile(
    rf"\s{{1,3}}(?:(?:on\s|late\s|early\s|last\s)?{DAY}(?:\s(?:morning|afternoon|evening|night))?"
    r"|(?:in|on|at|during)\s(?:a|an|the|his|her|its|their)\s(?:[\w-]+\s){0,3}?(?:statement|interview|speech|conference|"
    r"letter|report|tweet|post|briefing|hearing|address|meeting|message|email)"
    rf"|in\s(?:early\s|late\s|mid-)?{_MONTH}(?:\s\d{{4}})?|on\s{_MONTH}\s\d{{1,2}}|in\s\d{{4}}|yesterday|today|earlier)"
    r"(?=\s(?:he|she|they|it|there|the|his|her|its|their|a|an|no|some|all)\s)"
)
#: "said on X it had …": a pronoun and its auxiliary open the clause
_LONG_DETOUR = re.compile(
    r"\s{1,3}(?:on|via|in|from|at|during|after|by|to|late|early|last|this|\w+day)\s[^;:.!?“”\"()\n]{1,60}?"
    r"(?=\s(?:he|she|it|they)\s(?:had|has|have|was|were|is|are|would|will|could|did|does|do)\b)"
)
#: "said Tuesday production would …": a noun and its auxiliary do
_DAY_DETOUR = re.compile(
    rf"\s{{1,3}}(?:on\s)?{DAY}(?:\s(?:morning|afternoon|evening|night))?"
    r"(?=\s(?!(?:that|in|at|on|after|before|during|from|by|to|for|with|when|while|as|and|or|but)\s)"
    r"(?:[\w’'-]+\s){1,5}(?:had|has|have|was|were|is|are|would|will|could|did|does|do)\b)"
)
#: time behind the cue, and no clause: "said this week", "said Dec. 6"
_TIME_ONLY = re.compile(
    r"\s{1,3}(?:this|last|next|that)\s(?:week|month|year|morning|afternoon|evening|night|summer|fall|winter|spring|time)\b"
    r"|\s{1,3}(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.?\s\d"
)
#: an object by itself: "disclosed this in a statement"
_OBJECT = re.compile(
    r"\s{1,3}(?:this|that|it|these|those)(?:\s(?:in|on|at|to|during|when|while|as|after|before|by|for|via)\s|[.,;])"
)
_NEXT = re.compile(r"\s{1,3}([\w'’$€£-]+)")


def clause_without_that(text: str, offset: int, limit: int) -> int | None:
    """Return where the clause begins that follows a cue which ends at ``offset``, None where none does."""
    for detour in (_BRIEF_DETOUR, _LONG_DETOUR, _DAY_DETOUR):
        if match := detour.match(text, offset, limit):
            return match.end() + 1
    if match := NUMBER_OPENS.match(text, offset, limit):
        return match.start() + 1
    match = (
        None
        if _TIME_ONLY.match(text, offset, limit) or _OBJECT.match(text, offset, limit)
        else _NEXT.match(text, offset, limit)
    )
    if match is None or match.group(1).endswith("ly"):
        return None
    if match.group(1).lower() in NO_CLAUSE and not text.startswith("much of ", match.start(1)):
        return None
    return match.start(1)
