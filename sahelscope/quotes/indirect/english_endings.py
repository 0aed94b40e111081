"""Where English statements without marks end: the writer or another speaker takes over."""

from __future__ import annotations

import re

#: the first word of a noun phrase for sure
_DETERMINER = r"(?:the|an?|his|her|its|their|some|many|most|several)"
#: behind the article of a second thing: a third follows
_LIST = r"[^,;.:\n]{1,60},?\s(?:and|or)\s"
#: what may be the subject of a clause
_SUBJECT = (
    rf"(?:{_DETERMINER}|he|she|it|they|we|you|there|this|these|those|other|others|all|one|both|nobody|none|no\sone|critics|officials|people|"
    r"in|on|at|as|if|for|so|did|does|do|has|have|had|\d+|[A-Z][\w’'.-]*)\b"
)
#: behind a relative pronoun: its clause is an aside, and the verb of the clause around it follows: which hers is, will
_ASIDE = r"[^,;.:\n]{3,80},\s(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|do|does|did)\b"

#: ends a noun phrase: condemned the murder| and called
THING_STOP = re.compile(
    r"\s(?:in|at|during|on|via|by)\s(?:a|an|his|her|its|their|the)\s(?:[\w’'-]+\s){0,2}?(?:interview|tweet|speech|statement|"
    r"communiqu[eé]|conference|briefing|address|letter|message|broadcast|post|rally|debate|hearing|appearance)\b(?!\s(?:on|of|about))|"
    r",?\s(?:and|but|then)\s(?=(?:\w+ly\s|also\s|then\s|later\s|has\s|have\s|had\s){0,2}(?:\w{3,}ed|took|sent|held|put|gave|made|went|left|said|told|met)\s"
    r"(?:the|an?|his|her|its|their|to|for|that|on|in|up|out|at|with|from|some|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d+|[A-Z]\w+)\b)"
    r"|,\sthen\s"
    rf"|,\s(?:even\s|(?!including\b)\w+ing\s|\w+ed\s(?=(?:{_DETERMINER}|to|that)\s)|(?={_DETERMINER}\s(?!{_LIST})))"
    r"|\s(?:when|while|because|although|unless)\s"
    r"|\s(?:after|before|since|until|(?<!such\s)as)\s(?=(?:he|she|it|they)\s|\w+ing\s)"
    r"|\sby\s(?=\w+ing\s)"
    r"|\s(?:last|this)\s(?:week|weekend|month|year|morning|afternoon|evening|summer|fall|winter|spring)\b(?!\sthat\b)"
    r"|,\s(?:but|while|as|when|after|before|because|since|saying|adding)\s(?=(?:he|she|it|they|the|an?|his|her|its|their|some|many|most|others)\s)"
    r"|,\sand\s(?=(?:he|she|it|they|(?:the|an?|his|her|its|their|some|many|most|others|[A-Z]\w+|\w+)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:is|are|was|were|has|have|had|will|would|said|says|say))\s)"
)
#: ends a clause: said the road was shut|, but left
STOP = re.compile(
    r",\s(?:an?\s(?:charge|claim|accusation|allegation|assertion|move|figure|view|position|call|suggestion|charges|claims)\s(?:\w+ed|(?-i:[A-Z])\w+|made|that|which|he|she|it|they|by|the|of)"
    r"|(?:for|of|in|with|at|from|to)\s(?:whom|which)|as\s(?:was|has|have|had|did|do|does|is)|(?:although|though)(?!\s(?:\w+\s)?\w+,)|compared|according\sto|while)\b|;\s"
    rf"|,\s(?:which|who|whose)\b(?!{_ASIDE})"
    rf"|,\sbut(?=\s{_SUBJECT})"
    r"|,\sand\s(?=(?:he|she|they|it|we|I)\s(?!would|will|could|can|may|might|must|should))"
    r"|,\swith\s(?=(?:the\s)?(?:[\w-]+\s){1,3}(?:say|stat|claim|add|report|warn|accus|alleg|demand|describ|call|cit)ing\s)"
    r"|\sbut\s(?=(?:has|have)\s)"
    r"|,(?:\sand)?\s(?P<gerund>\w+ing)\b"
    r"|,?\s(?:and|but)\s(?:\w+ly\s|also\s|then\s|later\s|has\s|have\s|had\s|did\s|does\s|not\s|didn['’]t\s){0,3}(?P<cue>\w+)\b"
    r"|\s(?P<dash>[–—]|--?)(?=\s(?!(?:and\s)?that\s))"
)
