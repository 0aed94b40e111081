"""Where a French clause begins and ends, and what hangs together.

Les soldats ont quitté le camp | quand les rebelles ont avancé.
L'aéroport, touché par des roquettes en décembre, a été fermé.
"""

from __future__ import annotations

import re

from sahelscope.events.grammar import Clauses, Sentences

_OPENS = (
    r"quand |après qu|alors qu|tandis qu|lorsqu|pendant qu|depuis qu|avant qu|avant d|parce qu|bien qu|"
    r"si |s'ils? |"
    r"au moment où|ainsi qu|sans qu|au lendemain d|à la suite d|suite à|lors d|"
    r"après (?!la (?:grande |dernière )?(?:prière|messe|rupture|récréation|tombée)|l'(?:aube|office)|"
    r"le (?:lever|coucher|petit|repas))"
    r"(?:l'|le|la|les|un|une|son|sa|ses|leur|avoir|être|deux|des)|"
    r"(?:une?|deux|trois|quatre|cinq|six|quelques|plusieurs|dix) (?:jours?|semaines?|mois|ans|heures?) (?:après|avant)|"
    r"et (?:a|ont|est|sont|avait|avaient|s'est|se sont|leur a|lui a|en a|il|elle|ils|elles|que|qu)\b"
)
_OPENS_AFTER_COMMA = (
    r"dont (?:[\w-]+ ){1,3}(?:a|ont|avait|avaient|est|sont|était|étaient) |"
    r"dont (?!\d|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|au moins|des)\b)|"
    r"(?:qui|où|lequel|laquelle|lesquels|lesquelles|après|puis|mais|car|selon|quand|outre|avec)\b|"
    r"qu'|d'après|"
    r"(?:a|ont) (?:déclaré|indiqué|affirmé|annoncé|dit|précisé|ajouté|expliqué|rapporté|constaté|écrit|confirmé)"
)
CLAUSES = Clauses(
    opens=_OPENS,
    opens_after_comma=_OPENS_AFTER_COMMA,
    goes_on=r"et\b[^,;:]{3,70}?\b(?:a|ont|est|sont|avait|avaient|s'est|sera|seront|aurait)\b",
    ends=r"suivie? d'|suivie? de |conduit à |abouti à |fait suite à |mener à |a entraîné |a provoqué |"
    r"a (?:poussé|contraint|forcé|amené) |ont (?:poussé|contraint|forcé|amené) |que (?<=\bque )|qu'(?<=\bqu')",
    finite=r"\b(?:a|ont|est|sont|avait|avaient|sera|seront|n'a|s'est|va|vont) |\b\w+(?:ent|ait)\b",
    resumes="a|ont|est|sont|avait|avaient|vient|viennent|n'a|n'ont|s'est|se sont|aurait|auraient|sera|seront|va|vont",
    relative=re.compile(r"(?:qui|que|où|dont|lequel|laquelle|lesquels|lesquelles)\b|qu'"),
    linked=re.compile(r"(?:et|mais|puis),? "),
    apposed=re.compile(
        r", ((?:\w+(?:é|i|u|is|it|int|ert)(?:e|s|es)?) "
        r"(?:par|en|le|la|les|dans|près|à|au|aux|lors|depuis|début|fin|mi-|sur|lundi|mardi|mercredi|jeudi|vendredi|"
        r"samedi|dimanche)\b[^,;:.()]{3,110}),"
    ),
)
#: "ont trouvé la mort alors qu'ils escortaient un convoi": a clause that belongs to the one before it
_WHILE = tuple(
    f"{word} {who}" if word.endswith("où") else f"{word}'{who}"
    for word in ("alors qu", "lorsqu", "tandis qu", "au moment où")
    for who in ("il", "elle")
)
SENTENCES = Sentences(
    complement=(" que", " qu'"),
    and_=re.compile(r"\bet(?: ont| a)? $"),
    during=("lors d", "pendant", *_WHILE),
    preposition=re.compile(r"\b(?:à|de|dans|vers|sur|entre|et|pour)(?: (?:la |le )?|$)$|d'$"),
    days_apart=re.compile(r"(?:\b(?:jours?|semaines?|mois|ans?) (?:après|avant)\b|\b(?:lendemain|veille) d[eu'])"),
    finite=re.compile(r" (?:n')?(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront)\b"),
    own_day=re.compile(
        r"(?: (?!(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|qui|que|où|dont|et|mais|avant|"
        r"après|pour|jusqu\w*|d'ici)\b)[\w'’-]+){0,7}(?: \(?| [dl]'|-)"
    ),
)
