"""The grammar of people in French.

le ministre nigérien de la Défense · un homme prénommé Issa · a confié à l'AFP · ce dernier · la France a aussi dit
"""

from __future__ import annotations

import re

from sahelscope.people.closed_classes import Pronoun
from sahelscope.people.french import phrases
from sahelscope.people.french.closed import DETERMINERS, PRONOUNS, plurals
from sahelscope.people.grammar import Grammar

GRAMMAR = Grammar(
    determiners=DETERMINERS,
    pronouns=PRONOUNS,
    pronoun_endings=frozenset(PRONOUNS) - {"qui", "j"},
    elided_pronouns=frozenset(("j",)),
    stopped_acronyms=frozenset("UN US UK EU AU UA UE DC".split()),
    stops_may_be_nouns=True,
    plurals=plurals,
    find=phrases.find,
    obliques={
        "lui": Pronoun("one", "m"),
        "eux": Pronoun("many", "m"),
    },
    owners={"ses": Pronoun("one", "unknown"), "leurs": Pronoun("many", "unknown")},
    own_words=frozenset("termes mots dires propos declarations explications".split()),
    oblique_before=frozenset([("selon",), ("d", "apres"), ("dixit",)]),
    oblique_headed=frozenset([("pour",)]),
    latters={
        "dernier": Pronoun("one", "m"),
        "derniere": Pronoun("one", "f"),
        "derniers": Pronoun("many", "m"),
        "dernieres": Pronoun("many", "f"),
    },
    latter_before=frozenset(("ce", "cette", "ces")),
    feminine_determiners=frozenset("la une cette sa ma".split()),
    ordinals={"second": "unknown", "premier": "m", "premiere": "f", "seconde": "f", "deuxieme": "unknown"},
    ordinal_before={"le": "m", "la": "unknown"},
    ordinal_verbs=frozenset("a est avait n ne s se lui leur y l".split()),
    naming=re.compile(
        r",? (?:qui (?:dit|a dit|disait) s['’]appeler|qui s['’](?:appelle|est présentée? comme|identifie comme)|"
        r"qui se (?:fait appeler|présente comme|prénomme|nomme)|(?:pré|sur)?nommée?|du nom de|appelée?|"
        r"répondant au nom de|identifiée? comme(?: étant)?|"
        r"qu(?:e nous|e l['’]on|['’]on) (?:appellerons|nommerons|appellera|nommera)|"
        r"qui (?:a )?(?:demandée?|souhaitée?|préférée?|voulue?|"
        r"demande|souhaite|préfère|veut) (?:à |d['’])?être (?:seulement )?"
        r"(?:identifiée?|appelée?|nommée?|connue?|citée?) "
        r"(?:comme|sous le nom de|sous le pseudonyme de|par son prénom,) ?|"
        r"connue? sous le nom de) "
    ),
    age=re.compile(r",\s*(?:âgée?\s+de\s+|la\s+)?\d{1,3}(?:\s+ans)?(?:\s+(?:révolus|environ))?,\s*"),
    reached=frozenset(
        f"{word}{ending}"
        for word in "contacte joint interroge rencontre cite approche interviewe".split()
        for ending in ("", "e", "s", "es")
    ),
    joining=frozenset(("et",)),
    no_name_ends=("ment", "ant", "ons", "ez"),
    told_before=frozenset("a au aupres par".split()),
    small_words=frozenset("a la le les l un une des du de d et aux au en s ces cet cette ce son sa ses".split()),
    article=re.compile(r"(?:les?|la|une?|l['’]|notre|mon|ma)(?:\s+|(?<=['’]))", re.IGNORECASE),
    owned=re.compile(r"(?:son|sa|leur|ses|leurs) ", re.IGNORECASE),
    former_words=frozenset("ex ancien ancienne actuel actuelle nouveau nouvelle".split()),
    role_endings=re.compile(r"(?:rices?|euses?|eures?|eurs?|ieres?|iers?|iennes?|iens?|s)$"),
    bodies_without_name=True,
    according=frozenset([("selon",)]),
    verb_between=frozenset(
        "a ont avait n l s y en est etait aussi egalement ainsi deja ensuite toujours vient d ne se".split()
    ),
    place_before=frozenset("en a au aux de du des d dans vers par sur pour".split()),
    clause_before=frozenset("que mais et si car alors".split()),
    verb_after=frozenset("a ont avait va est s n".split()),
    former=re.compile(r"(?<![^\W_])(?:ex|ancienn?e?s?)(?![^\W_])"),
    president=re.compile(r"(?:vice-)?presidente?s?"),
    president_around=frozenset(
        "de la le l du des d et transition transitoire interim interimaire par vice nouveau nouvelle actuel elu elue "
        "republique premier premiere".split()
    ),
)
