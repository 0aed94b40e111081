"""English words of place; asked by ``placing``."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Placing

PLACING = Placing(
    before=re.compile(
        r"(?:\b(?:in|at|across|near|inside|northern|southern|eastern|western|central|north-east|into|from|left|"
        r"throughout|capital of|north of|south of|east of|west of|invasion of)"
        r"(?: (?:the|neighbouring|nearby|whole of)){0,3}[ '’])$",
        re.I,
    ),
    border=re.compile(r"\bborders? (?:with|of|between) $"),
    border_behind=re.compile(r"[ -](?:border|frontier)"),
    told_in=re.compile(
        r"\b(?:(?:told|telling) (?:reporters|journalists|the press|an? (?:news|press) (?:conference|briefing))"
        r"|(?:said|saying) (?:on \w+day )?at an? (?:news|press) (?:conference|briefing))"
        r"(?: on \w+day)? (?:in|at|from) $"
    ),
    a_border=re.compile(r"\bborders?\b"),
    on_the_way=re.compile(r"\b(?:from|to|towards?) $"),
    at=re.compile(r"\b(?:in|at|near|from|of|around|outside|to|and|between)(?: (?:the )?|$)$"),
    in_country=(" in ", ", in ", ", ", " ("),
    by=re.compile(r"(?:\bby(?: (?:the )?)|\b(?:ambassad\w+|embassy|consulat\w*) of (?:the )?)$"),
    which=re.compile(r", which $"),
    where=re.compile(r"where\b"),
    body_before=re.compile(r"(?:\b[A-Z]\w+ (?:of|for)(?: the)? |\bG5[ -])$"),
    body_behind=re.compile(r"[ -](?:[A-Z]|(?:alliance|bloc|confederation|states|countries|leaders|governments)\b)"),
    they=re.compile(r"(?:they|it)\b"),  # "announced that | they would quit the bloc"
)
