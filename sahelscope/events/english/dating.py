"""Which word of an English clause has a date for itself; asked by ``dating`` and ``ranges``."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Dating

DATING = Dating(
    owner=re.compile(
        r"([^\W\d_]+) of (?:early |late |mid-)?$|\b(said|says) (?:on |late |early )*$|"
        r", ([^\W\d_]+(?:ed|wn|ld|de|en)) (?:in |on |since )?$"
    ),
    determiner=("the ", "a "),
    until=re.compile(r"\b(?:until|till) (?:\w{0,3} ?)?$"),
    when=re.compile(r"when\b|(?:in|during) which\b|which\b(?! (?:has|have|is|are)\b)"),
    where=re.compile(r"where\b"),
    apart=re.compile(r"(?:after|before|since|following)\b"),
    before_noun=re.compile(r"\b(?:the|a|an|its|their|his|her|last|this) $|'s $"),
    with_article=re.compile(r"the [a-z]"),
    hour=re.compile(r"(?:at |around )?\d{1,2} ?(?:h|[ap]\.?m\.?)(?: ?\d\d)?"),
    first_end=re.compile(r"\b(from|between) (?:the )?$"),
    last_end=re.compile(r"(?:,? (?:to|until|till|through)|( and)) (?:the )?"),
    between=frozenset(["between"]),
    subject=r"(?:(?:but|and) )?(?:[^.;:,\n]{2,40} (?:said|says|added) (?:that )?)?"
    r"(?:(?:the|this|that) (?P<what>[^.;:,\n]{2,40}?)|it)(?:,[^.;:\n]{2,60}?,)?(?: which)? ",
    earlier=re.compile(
        r"\bhad (?:(?:already|also|\w+ly|since|then|not) )?(?:been )?"
        r"[a-z]{2,}(?:ed|en|wn|ld|ft|pt|st|nt|it|ut|et|ght|ade|one|un)\b"
        r"|\b(?:in the past|in the years? (?:before|since)|years ago|over the years|used to)\b"
    ),
)
