"""What the rules about events know of English, part by part: ``GRAMMAR``."""

from __future__ import annotations

from sahelscope.events.english import clauses, dating, inflection, phrases, placing, verb_groups
from sahelscope.events.grammar import Grammar

GRAMMAR = Grammar(
    inflection=inflection.INFLECTION,
    numbers=phrases.NUMBERS,
    verbs=verb_groups.VERBS,
    nouns=phrases.NOUNS,
    types=phrases.TYPES,
    clauses=clauses.CLAUSES,
    sentences=clauses.SENTENCES,
    dating=dating.DATING,
    placing=placing.PLACING,
    actors=phrases.ACTORS,
    figures=phrases.FIGURES,
)
