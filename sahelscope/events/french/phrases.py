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
_HEDGES = (
    r"(?:(?:au moins|environ|quelque|près de|plus de|plus d'|de|d'|à|aux?|aussi|également) ?)?"
    r"(?:des?|du|les?|la|ses|leurs)? ?"
)
FIGURES = Figures(
    active=re.compile(r"(?:\b(?:a|ont|avait|avaient|ayant|aurait|auraient)) (?:\w+ment |aussi |également )?$"),
    passive=("été", "sont", "étaient", "seraient"),
    suffers=re.compile(
        r"\b(?:(?:a|avait|aurait|ayant|n'a pas) (?:\w+ment |aussi |également |à son tour )?été|est|était|fut|serait)"
        r"(?: \w+ment| aussi| également| alors| ensuite| grièvement| par balles?)? $"
    ),
    suffer=re.compile(
        r"\b(?:(?:ont|avaient|auraient|ayant) (?:\w+ment |tous |toutes |aussi |également )?été|"
        r"sont|étaient|furent|seraient)"
        r"(?: \w+ment| tous| toutes| tous deux| aussi| également)? $"
    ),
    object=re.compile(r" (?:l'|(?:le|la|les|un|une|des|du|ces|cet|cette|ce|son|sa|ses|leurs?|plusieurs)\b|\d)"),
    link=re.compile(
        r"^(?: (?:de|d'|des|du|à|les?|la|l'|quelque|ses|au|aux|autres|en otage|"
        r"par|plus|encore|ainsi|total|parmi)){0,3} ?$"
    ),
    intransitive=re.compile(r"péri|perdu|trouvé|succombé|fui|quitté|mort|décéd|meur|mour|travers|franchi|rejoint"),
    singular=re.compile(
        r"tuée?|morte?|mort d[e']|blessée?|enlevée?|kidnappée?|arrêtée?|interpellée?|déplacée?|abattue?|assassinée?|"
        r"neutralisée?|décédée?|noyée?|égorgée?|exécutée?|est morte?|a perdu la vie|écrouée?|incarcérée?|détenue?|"
        r"séquestrée?|pris en otage|prise en otage|inculpée?|appréhendée?|emprisonnée?|capturée?|lynchée?|calcinée?"
    ),
    plural=re.compile(
        r"(?!corps|décès|sans|repris|pris\b|mis\b).*(?:é|ée|u|i|ue|rt|rte|ge|riste|eur|ier|le|ant|nt|me|re|in|on|al|if|ou)"
        r"s(?: .*)?|.*aux|gens|jeunes|ont .*|sont .*|avaient .*"
    ),
    listed=re.compile(  # "63 assaillants et | 25 gardes ont été tués"
        r"(?: (?!(?:a|ont|est|sont|avait|avaient|été|fut|furent)\b)[\w'-]+){1,4}"
        r"(?:,|,? (?:et|dont|y compris|parmi lesquels|ainsi que|plus)) " + _HEDGES + "$"
    ),
    then=re.compile(r"(?: [\w'-]+){0,2},? (?:et |ou )?(?:puis|ensuite|maintenant|voire|enfin)(?: à| de| d')? ?$"),
    where=re.compile(r" (?:à|dans le|dans la|près de|en) [\w'-]+ "),
    things=re.compile(r"(?:\b(?:une?|cet|par|nouvel|ces|des|son|leur|premier|du) |l')(?:même )?arrêtés?$"),
    of=r"(?:(?:de|d'|autres|gros|grosses|petites?|petits|grandes?|grands|vieux|vieilles|jeunes) ?)?",
    aged=("âgé de", "âgée de", "âgés de", "âgées de", "numéro"),
    ordinal=("e ", "er", "nd"),
    article=re.compile(
        r"(?<!\w)(une?|son|sa|leur|notre|votre|mon|ma|cet|cette|ce|la|le|l|du|au) ?'?"
        r"(?:(?!du |de |des |le |la |les |au |et |un |une )[\w-]+ ){0,2}$"
    ),
    another=re.compile(
        r"\bune? (?:(?:autre|troisième|deuxième|second|seconde|quatrième)(?= (?:a été|est|a|blessé|tué))|"
        r"(?=d'(?:eux|elles|entre ))|(?=des (?:leurs|siens|nôtres)))"
    ),
    one=frozenset(["un", "une"]),
    no_object=re.compile(r""),
    person=re.compile(
        r"(\b(?:[Ii]l|[Ee]lle|[Qq]ui|[Cc]elui-ci|[Cc]elle-ci|[Cc]e dernier|[Cc]ette dernière)|"
        r"[A-ZÉÈ][\w'’-]+(?: (?:[A-ZÉÈ][\w'’-]+|ag|ould|mint|ben|el|al|dit|alias)){1,4})"
        r"(?:,[^,;.]{3,70},| \([^)]{1,30}\))? $"
    ),
    named=re.compile(r" ([A-ZÉÈ][\w'’-]+(?: (?:[A-ZÉÈ][\w'’-]+|ag|ould|ben|el|al))+)(?=[,.;)]| [a-zà])"),
    look_back=re.compile(
        r"\bdepuis (?:(?:l'année |fin |début |mi-)?(?:19|20)\d\d\b(?! \d)|"
        r"(?:plus d[e'] ?|près d[e'] ?|quelque |environ |au moins )?"
        r"(?:(?:une )?[\w-]+ (?:d'|de )?)?(?:ans|années|décennies?)\b|"
        r"(?:les )?années \d|longtemps|toujours)|"
        r"\b(?:ces|les|des|au cours des|lors des) (?:[\w-]+ )?dernières (?:années|décennies)|"
        r"\ben (?:[\w-]+ )?(?:ans|années) (?:de|d')|\bau fil des (?:ans|années)|\bpar le passé\b|\bpar an\b"
    ),
    besides=re.compile(
        r"\b(?:également|aussi) (?:\w+ )?(?:\w*és?|\w*ées?|péri|perdu|trouvé)\b|"
        r"\bautres? (?:ont|a) (?:été|péri)"
    ),
    these=(" ces", "(ces", " desdits"),
)
NUMBERS = Numbers(
    thousands=r"[ .]",
    comma=",",
    scales="millions?|mille",
    also_and=frozenset(["et"]),
    risen=re.compile(r"\b(?:passée? de|passe de|passant de) $"),
)
