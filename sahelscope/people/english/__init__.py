"""The grammar of people in English.

the former French foreign minister · a man who gave his name as Issa · told Reuters · the latter · France has also said
"""

from __future__ import annotations

import re

from sahelscope.people.closed_classes import Pronoun
from sahelscope.people.english import phrases
from sahelscope.people.english.closed import DETERMINERS, PRONOUNS, is_adjective, plurals
from sahelscope.people.grammar import Grammar

GRAMMAR = Grammar(
    determiners=DETERMINERS,
    pronouns=PRONOUNS,
    capital_pronouns=frozenset(("i",)),
    acronym_words=frozenset(("us",)),
    stopped_acronyms=frozenset("UN US UK EU AU DC".split()),
    surname_words=frozenset("may said held read case ford".split()),
    times_before_nouns=True,
    plurals=plurals,
    is_adjective=is_adjective,
    find=phrases.find,
    obliques={
        "him": Pronoun("one", "m", "person"),
        "her": Pronoun("one", "f", "person"),
        "them": Pronoun("many", "unknown", "many"),
    },
    oblique_before=frozenset([("according", "to"), ("in", "the", "words", "of")]),
    latters={"latter": Pronoun("unknown", "unknown")},
    latter_before=frozenset(("the",)),
    ordinals=dict.fromkeys(("former", "first", "second"), "unknown"),
    ordinal_before={"the": "unknown"},
    ordinal_verbs=frozenset("has had is was would will did does".split()),
    gender_by_pronoun=True,
    naming=re.compile(
        r",? (?:who )?(?:(?:gave|would give) (?:only )?(?:his|her|their) (?:first |full )?name(?: (?:only )?as|,)|"
        r"(?:only )?identified (?:only )?(?:(?:him|her)self )?(?:only )?as|(?:is |was )?(?:only )?(?:named|called)|"
        r"who (?:asked|wanted|wished|preferred|requested|chose) to be (?:only )?"
        r"(?:identified|known|named|called|referred to) "
        r"(?:only |simply |just )?(?:as|by (?:his|her|their) (?:first|given|last) name,)|"
        r"known as|going by|introduced (?:him|her)self as|goes by) "
    ),
    age=re.compile(r",\s*(?:aged\s+|the\s+)?\d{1,3}(?:\s+years\s+old,|-year-old|,)\s*"),
    reached=frozenset("reached contacted interviewed quoted".split()),
    joining=frozenset(("and",)),
    no_name_ends=("ly", "ing", "ment"),
    told_before=frozenset("told tell tells telling to by with".split()),
    small_words=frozenset("the a an of for in on at and to s this that his her their its".split()),
    # a French name keeps its article in an English text: "Le Courrier"
    article=re.compile(r"(?:the|an?|our|my|les?|la|l['’])(?:\s+|(?<=['’]))", re.IGNORECASE),
    owned=re.compile(r"(?:its|their|his|her) ", re.IGNORECASE),
    former_words=frozenset("former ex then late outgoing current new".split()),
    role_endings=re.compile(r"s$"),
    according=frozenset([("according", "to")]),
    verb_between=frozenset("has have had also will would not never since then later already on s n".split()),
    place_before=frozenset("in at of from to near for with by into through".split()),
    clause_before=frozenset("that but and if while because".split()),
    verb_after=frozenset("has have had will would is was s n".split()),
    former=re.compile(r"(?<![^\W_])(?:former|ex|late|then)(?![^\W_])"),
    president=re.compile(r"(?:vice-)?presidents?"),
    president_around=frozenset(
        "the a of and transition transitional interim vice deputy new current elected republic former first us".split()
    ),
)
