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
TYPES = Types(
    former=re.compile(r"\b(?:ex|ancienn?e?s?)[ -](?:[\w'-]+ ){0,2}$"),
    and_killed=re.compile(
        r"[^,;:.!?]{0,60}? (?:et|puis) (?:ensuite |froidement |sommairement )?"
        r"(?:abattu|tué|exécuté|égorgé|décapité|fusillé)e?s?\b"
    ),
)
_NUMBER = (
    r"(?:\d[\d.,]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|quinze|seize|"
    r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)s?(?:-\w+)*|cent|mille)"
)
ACTORS = Actors(
    agent=re.compile(r"\bpar "),
    between=re.compile(r"\bentre "),
    against=re.compile(r"\b(?:contre|sur|visant|à l'encontre (?=d)|ayant visé|qui a visé|ciblant) ?"),
    facing=re.compile(r"\bcontre "),
    of=re.compile(r" (?:de |d'|du |des )"),
    with_=re.compile(r"\bavec "),
    stop=re.compile(
        r",(?!\d)|[;:«»“”\"\[\]]|\.(?=\s|$)|\((?!\d+\) )|\)|\s[–—-]\s|"
        r"\s(?:qui|que|qu'|où|dont|lequel|laquelle|lesquels|a|ont|est|sont|avait|avaient|aurait|auraient|"
        r"sera|seront|était|"
        r"étaient|pour|dans|lors|contre|après|avant|en|sur|sous|par|avec|sans|entre|chez|parmi|selon|malgré|ainsi|"
        r"comme|lorsque|quand|alors|tandis|depuis|vers|ce|cette|près|hier|aujourd'hui|"
        r"à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|venus?|venues?|accusée?s?|soupçonnée?s?|"
        r"appartenant|affiliée?s?|liée?s?|proches?(?= d)|composée?s?|engagée?s?|accompagnée?s?|"
        r"armés(?= de)|présents?|"
        r"tôt|tard|dite?s?|âgée?s?|originaires?|basée?s?|conduite?s?|menée?s?|lourdement|non loin|il|elle|ils|elles|"
        r"ne|se|y|réunie?s?|une (?:seule )?fois|puis|mais|car|si|jusqu'|durant|pendant|faute|aussi|"
        r"également|déjà|notamment|y compris|suite|"
        r"(?!enseignant|étudiant|commandant|lieutenant|combattant|assaillant|manifestant|représentant|habitant|"
        r"commerçant|passant|enfant|militant|trafiquant|dirigeant|ressortissant|adjudant|protestant|opposant|"
        r"exploitant|participant|figurant|migrant|garant|géant|intervenant|occupant|restant|attaquant|résistant|"
        r"gérant|sergent|fabricant|suppléant|croyant|survivant|soignant|consultant|revenant)\w{3,}ant)(?![\w-])"
    ),
    no_part=re.compile(r"\d{1,2}[.)] |de (?!l)|d'"),
    tail=re.compile(r" (?:d|de|du|des|l|la|le|et|s|n)$"),
    goes_on=re.compile(r" (?:de la |du |de l'|des |de |d')"),
    complement=re.compile(r" (?:du |de la |de l'|d'une? )"),
    and_=re.compile(r" et | ainsi que "),
    quantity=re.compile(
        rf"(?:(?:au moins|environ|quelques?|près de|plus de|plus d'|moins de|plusieurs|les|le|la|l'|une?|"
        rf"des|du|d'|de|ces?|cet|"
        rf"cette|ses|leurs?|son|sa|certaine?s|tous|toutes|nombreux|nombreuses|d'autres|autres|{_NUMBER}|\(\d+\)|"
        r"dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|quinzaine|douzaine|centaines?|milliers?|"
        r"millier|groupes?|poignée|foule|présumés?|jeunes?|anciens?|ex|haute?s?|nouveaux?|nouvelles?|"
        r"vieux|vieille|simples?|"
        r"grands?|petits?|mêmes?|premiers?|premières?|deuxième|éléments?|combattants|membres)(?: |(?<=')|-))*"
    ),
    many=re.compile(r".*[sx]"),
    before_verb=re.compile(
        r"(?:^| )(?:aussi|également|ne|n'|se|s'|en|y|lui|leur|les|l'|le|la|m'|t'|nous|vous|qui|déjà|"
        r"\w+ment|tous|toutes|"
        r"en outre|alors|ensuite|enfin|a|ont|avait|avaient|est|sont|eux-mêmes|,)$"
    ),
    behind_verb=re.compile(
        r" (?:aussi|également|ensuite|déjà|notamment|hier|grièvement|mortellement|au moins(?= d))(?= )|"
        r" (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir| dernier)?(?= )"
    ),
    detour=re.compile(r",? (?:à|en|au|aux|dans (?:la|le|l')|près d[e'])\b"),
    conjunction=re.compile(
        r"(?:quand|lorsqu[e']|alors qu[e']|tandis qu[e']|après qu[e']|avant qu[e']|parce qu[e']|mais|et|"
        r"puis|donc|or|où|car|si|"
        r"comme|dès qu[e']|depuis qu[e']|toutefois|par ailleurs|enfin|ainsi|ensuite|que|qu')(?:\b|(?<='))"
    ),
    opening=re.compile(
        r"(?:en|à|au|aux|le \d|le 1er|dans|après|avant|depuis|lors|près|selon|d'après|malgré|face|par|"
        r"avec|sous|sur|pour|"
        r"hier|jusqu'|entre|suite|dès|durant|pendant|chez|grâce|faute|sans|vers|"
        r"du côté|outre|deux jours|trois jours|quelques jours|peu|plus tard|"
        r"il y a|c'est|d'une|tôt|tard|au cours|afin|parmi|contre|quant|ailleurs|cette nuit|"
        r"une semaine|un mois|un an|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
        r"\w{3,}ée?s?(?= (?:de|par|en|à|au|le|dans|lors|sous|avec|pour|vers|depuis)))\b"
    ),
    pronoun=re.compile(
        r"(?:ils?|elles?|on|nous|je|vous|tu|cela|ça|ce|qui|il y|celui|celle|ceux|celles|personne\b|rien|d'autres$|"
        r"l'un|l'autre|certains$|un autre)\b"
    ),
    which=re.compile(r"(?:qui|que)\b ?|qu'"),
    having=re.compile(r" (?:\w+di )?(?:n'|en |y )?avoir "),
    said=re.compile(r" (?:\w+di )?(?:que |qu')?"),
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
    agreements=("", "e", "s", "es"),
    intransitive=re.compile(r"péri|perdu|trouvé|succombé|fui|quitté|mort|décéd|meur|mour|travers|franchi|rejoint"),
    singular=re.compile(
        r"tuée?|morte?|mort d[e']|blessée?|enlevée?|kidnappée?|arrêtée?|interpellée?|déplacée?|abattue?|assassinée?|"
        r"neutralisée?|décédée?|noyée?|égorgée?|exécutée?|est morte?|a perdu la vie|écrouée?|incarcérée?|détenue?|"
        r"séquestrée?|pris en otage|prise en otage|inculpée?|appréhendée?|emprisonnée?|capturée?|lynchée?|calcinée?"
    ),
    plural=re.compile(
        r"(?!corps|décès|sans|repris|pris\b|mis\b).*(?:é|ée|u|i|ue|rt|rte|ge|riste|eur|ier|le|ant|nt|me|"
        r"re|in|on|al|if|ou)"
        r"s(?: .*)?|.*aux|gens|jeunes|ont .*|sont .*|avaient .*"
    ),
    listed=re.compile(  # "63 assaillants et | 25 gardes ont été tués"
        r"(?: (?!(?:a|ont|est|sont|avait|avaient|été|fut|furent)\b)[\w'-]+){1,4}"
        r"(?:,|,? (?:et|dont|y compris|parmi lesquels|ainsi que|plus)) " + _HEDGES + "$"
    ),
    then=re.compile(r"(?: [\w'-]+){0,2},? (?:et |ou )?(?:puis|ensuite|maintenant|voire|enfin)(?: à| de| d')? ?$"),
    where=re.compile(r" (?:à|dans le|dans la|près de|en) [\w'-]+ "),
    things=re.compile(
        r"(?:\b(?:une?|cet|par|nouvel|ces|des|son|leur|premier|du) |l')(?:même )?arrêtés?$"
        r"|(?:\bune?|deux|trois|quatre|cinq|six|\d) des blessée?s$"  # of those who were counted already
    ),
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
    those=re.compile(r"(?:que )?(?:les|ces) (?P<who>[^\W\d_]{4,})(?!\w)"),
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
