"""Where an English clause begins and ends, and what hangs together.

Troops left the camp | when the rebels advanced.
The airport, hit by rockets in December, was closed.
"""

from __future__ import annotations

import re

from sahelscope.events.grammar import Clauses, Sentences

_OPENS = (
    r"after|before|if |unless |"
    r"while|when|whereas|"
    r"as soon as|because|although|following|"
    r"since (?:the|a|an)\b(?! (?:end|start|beginning|middle|early|late|turn|weekend|night|\d))|"
    r"during (?:the|a|an)\b|which|and (?:was|were|has|have|had|is|are|he|she|they|it|also|then)\b|"
    r"in retaliation|in response"
)
CLAUSES = Clauses(
    opens=_OPENS,
    opens_after_comma=r"(?:who|whose|where|that|but|according|with|amid)\b|"
    r"(?:[\w'-]+ ){0,7}(?:said|told|added|reported|announced)\b",
    goes_on=r"and\b[^,;:]{2,70}?(?:\b(?:was|were|has|have|had|will|is|are|said|killed|left)\b|ed\b)",
    ends=r"followed by |led to |triggered |prompted |that (?<=\bthat )|forced |pushed |compelled ",
    finite=r"\b(?:was|were|has|have|had|will|is|are|said) |\w+ed\b",
    resumes="was|were|has|have|had|will|is|are",
    relative=re.compile(r"(?:which|who|whose|where)\b"),
    linked=re.compile(r"(?:and|but),? "),
    apposed=re.compile(
        r", ((?:\w+ed|hit|struck|shot|held|built|born|taken|seized|lost|cut|shut|won|begun|driven|stolen) "
        r"(?:by|in|on|near|at|from|last|during|after|outside|to|into|along|late|early)\b[^,;:.()]{3,110}),"
        r"|\b(?=\w+ed |shot |held |taken |seized )"
        r"(?<![\w ]was )(?<![ \w]were )(?<![ \w]been )(?<![ \w]be )(?<![ \w]has )(?<![ \w]have )(?<![ \w]had )"
        r"(?<![ \w]is )(?<![ \w]are )(?<![ \w]also )"
        r"((?:\w+ed|shot|held|taken|seized) (?:by|in|on|near|at|from|last|since|during|outside|along)\b"
        r"(?:(?! (?:who|that|which|where|and|but|as|when|while|before|because|saying|if|to)\b)[^,;:.()]){3,90}?)"
        r"(?= (?:was|were|has|have|had|is|are|will)\b)"
    ),
)
SENTENCES = Sentences(
    complement=(" that",),
    and_=re.compile(r"\band(?: \w+ly| a)? $"),
    during=("during",),
    preposition=re.compile(
        r"\b(?:in|at|near|from|of|around|outside|to|and|between|for)(?: (?:the )?|$)$",
    ),
    loose=True,
    opening=re.compile(r"(?:after|before|since|when|while|as|once|because|although) "),
    antecedent=re.compile(r"\b(?:that|which) "),
    owner=("'s ",),
    days_apart=re.compile(r"\b(?:days?|weeks?|months?|years?) (?:after|before)\b"),
    finite=re.compile(r" (?:was|were|has|have|had|is|are|will)\b"),
    own_day=re.compile(
        r"(?: (?!(?:was|were|is|are|has|have|had|will|would|who|which|that|and|but|before|after|until|by|to|said)\b)"
        r"[\w'’-]+){0,6}(?: \(?|-)"
    ),
)
