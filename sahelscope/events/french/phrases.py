"""What stands around French nouns, subjects and numbers, and what tells who acts and who is counted."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Actors, Figures, Nouns, Numbers, Types

_ANAPHORIC = frozenset(["cet", "cette", "ce", "ces"])
NOUNS = Nouns(
    determiner=re.compile(
        r"(?:\b(une?|des|du|le|la|les|son|sa|ses|leurs?|cet|cette|ce|ces|deux|trois|quatre|plusieurs|d'autres|\d+)\s|"
        r"(l'|d'))(?:[\w-]+ ){0,2}$"
    ),
    indefinite=frozenset(["un", "une", "deux", "trois", "quatre", "plusieurs", "d'autres"]),
    definite=frozenset(["le", "la", "les", "l'", "son", "sa", "ses", "leur", "leurs"]) | _ANAPHORIC,
    anaphoric=_ANAPHORIC,
    agent=re.compile(r"[^,;]{0,40}\b(?:par|contre|entre) "),
    led_to=re.compile(r"(?:conduit à|abouti à|mené à|provoqué|entraîné|suivie? d[e'])$"),
    copula=re.compile(r"\b(?:c'est|c'était|s'agit d'|s'agit de|était|est|sont|été|comme|de la) ?$"),
    opening=re.compile(r"(?:après|depuis|avant|malgré|face)\b"),
    own_day=re.compile(r" du (?:\w+ )?\d"),
    announced=re.compile(r"\bannonc\w* $"),
)
TYPES = Types(former=re.compile(r"\b(?:ex|ancienn?e?s?)[ -](?:[\w'-]+ ){0,2}$"))
ACTORS = Actors(
    agent=re.compile(
        r"\b(?:par|entre) (?!exemple|ailleurs|la suite|conséquent|jour|mois|an\b|bateau|avion|voie|téléphone|rapport)"
    ),
    stop=re.compile(
        r",(?!\d)|[;:()«»“”\"]|\s(?:qui|que|qu'|où|dont|a|ont|est|sont|avait|pour|dans|lors|contre|après|avant|en|sur|"
        r"depuis|vers|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    ),
    subject=re.compile(
        r"(?:l'|les? |la |une? |des |du |d'autres |deux |trois |plusieurs |"
        r"quelque |environ |au moins |plus de |\d|certain)"
    ),
    adverb=re.compile(r" (?:aussi|également)$"),
    no_subject=re.compile(r"(?:ils?|elles?|on|nous|je|cela|ce|qui|il y)\b"),
)
FIGURES = Figures(
    active=re.compile(r"(?:\b(?:a|ont|avait|avaient|ayant|aurait|auraient)) (?:\w+ment |aussi |également )?$"),
    passive=("été", "sont", "étaient"),
    object=re.compile(r" (?:l'|(?:le|la|les|un|une|des|du|ces|cet|cette|ce|son|sa|ses|leurs?|plusieurs)\b|\d)"),
    link=re.compile(
        r"^(?: (?:de|d'|des|du|à|les?|la|l'|quelque|ses|au|aux|autres|en otage|par|plus|encore|ainsi)){0,3} ?$"
    ),
    intransitive=re.compile(r"péri|perdu|trouvé|succombé|fui|quitté|mort|décéd"),
    listed=re.compile(  # "63 assaillants et | 25 gardes ont été tués"
        r"(?: [\w'-]+){1,4}(?:,|,? (?:et|dont|y compris|parmi lesquels)) (?:quelque |environ )?$"
    ),
    of=r"(?:(?:de|d'|autres) ?)?",
    aged=("âgé de", "âgée de", "âgés de"),
    ordinal=("e ", "er", "nd"),
)
NUMBERS = Numbers(
    thousands=r"[ .]",
    comma=",",
    scales="millions?|mille",
    also_and=frozenset(["et"]),
    risen=re.compile(r"\b(?:passée? de|passe de|passant de) $"),
)
