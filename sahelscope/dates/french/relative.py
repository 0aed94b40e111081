"""Dates counted from another one in French: "il y a trois jours", "la semaine suivante", "le mois dernier"."""

from sahelscope.dates.french.words import PART, WEEKDAY
from sahelscope.dates.pieces import GAP, HOUR, MAYBE, ZONES, any_of, number

#: "le deuxième", "une 12e": the number of a day in a row
_COUNTED = (
    r"(?:second|seconde|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième"
    r"|neuvième|dixième|\d\d?(?:e|ème))"
)
_UNIT, _NUMBER, _DAY_PART = any_of("fr", "time_units"), number("fr"), any_of("fr", "day_parts")
#: "trois jours après, ..." counts from the date before; "trois jours après le vote" from what follows (anchors)
_STOPS = r"(?=\s*(?:[,.;:)»”\"!?]|$)| (?:et|mais)\b)"
_ABOUT = (
    r"(?:(?:environ|près de|plus de|moins de|déjà|à peine|tout juste|presque|exactement|quelque"
    r"|un peu plus d['’]|un peu moins d['’]|plus d['’]|moins d['’])[ ]?)?"
)
AGO = (
    rf"(?:il y a|voici|voilà){GAP}{_ABOUT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b(?!{GAP}que\b)",
    rf"{_ABOUT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT}){GAP}(?:(?P<way>plus tôt|plus tard|auparavant)\b"
    rf"|(?P<way_>avant|après)\b{_STOPS})",
    rf"(?P<bound>sous(?! un jour)|dans un délai de){GAP}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b",
    rf"(?P<deadline>dans les){GAP}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b(?!{GAP}(?:de|où|que|qui|après"
    rf"|suiv|préc)|{GAP}d['’])",
    rf"(?P<way>dans|d['’]ici(?: à)?){GAP}{_ABOUT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_UNIT})\b(?!{GAP}(?:de|où|que"
    rf"|qui)\b|{GAP}d['’])",
)
COUNTS_BACK = frozenset(("", "plus tot", "auparavant", "avant"))  # "il y a" leads, and nothing follows
COUNTS_FROM_TEXT = frozenset(("plus tot", "plus tard", "auparavant", "avant", "apres"))
DAYS_MEANT = {8: 7, 15: 14}  # "il y a huit jours" is a week, "quinze jours" are two

_ABOUT_AN_EVENT = r"(?:(?:environ|près de|plus de|moins de|à peine|presque|quelque) )?"
_ANCHOR_UNIT = any_of("fr", "time_units", "day", "night", "week", "month", "quarter", "year")
ANCHORS = (
    rf"{_ABOUT_AN_EVENT}(?P<count>{_NUMBER}){GAP}(?P<unit>{_ANCHOR_UNIT}){GAP}(?P<way>après|avant)\b",
    r"(?P<eve>(?:à )?la veille|(?:au|le) lendemain|(?:au|le) surlendemain)(?= (?:de|du|des)\b| d['’])",
    rf"(?P<name>la veille|l['’]avant-veille|le lendemain|le surlendemain|le jour même|ce jour-là|cette nuit-là"
    rf"|le même jour)\b(?:{GAP}(?:au |dans la |en )?{_DAY_PART}\b)?",
    rf"(?:le |la |l['’]|ce |cette |cet )?(?P<toward>même){GAP}(?P<unit>{_ANCHOR_UNIT})\b",
    rf"(?:le |la |l['’])(?P<unit>{_ANCHOR_UNIT}){GAP}(?P<toward>suivante?|précédente?|d['’]avant|d['’]après)\b",
    rf"(?P<toward>ce|cet|cette){GAP}(?P<unit>{_ANCHOR_UNIT})-là\b",
    rf"(?P<toward>ce|cet|cette){GAP}(?P<daypart>matin|soir|après-midi|soirée|matinée)-là\b",
    r"(?:le |l['’]|la |en )(?P<toward>même) (?P<daypart>matin|soir|après-midi|soirée|matinée|journée)\b",
    r"(?:le |l['’]|la )(?P<daypart>matin|soir|après-midi|nuit) (?P<toward>même)\b",
    r"(?:plus tard|tôt|tard) dans (?P<the>la) (?P<unit>journée)\b",
)
EVES = {
    "l'avant-veille": -2,
    "la veille": -1,
    "a la veille": -1,
    "le lendemain": 1,
    "au lendemain": 1,
    "le surlendemain": 2,
    "au surlendemain": 2,
}

DEICTIC = (
    rf"(?P<day>{any_of('fr', 'deictic_days')})\b(?:,?{GAP}{WEEKDAY})?(?:{GAP}(?:au |dans la |en (?:début|fin) (?:de "
    rf"|d['’])(?:la )?)?{_DAY_PART}\b)?|(?:ce|cet|cette){GAP}(?:même )?(?:{_DAY_PART})\b(?!-là)(?<!soirée)(?<!matinée)",
)

IN_A_ROW = (
    rf"(?:le |la |un |une )?{_COUNTED}{GAP}(?P<unit>jour|journée|semaine){GAP}"
    r"(?:consécuti(?:f|ve)|successi(?:f|ve)|d['’]affilée|de suite)(?!\w)",
)

_SPAN = any_of("fr", "time_units", "week", "weekend", "month", "quarter", "half", "year", "decade", "century")
_AFTER = r"derni(?:er|ère)|prochaine?|passée?|écoulée?|en cours|courante?|qui vient|à venir"
RELATIVE = (
    rf"en (?P<unit>fin de semaine)\b(?!{GAP}(?:derni|proch|pass))",
    rf"(?:{PART})?(?:l['’]|la{GAP}|le{GAP}|une{GAP})?(?P<unit>{_SPAN}){GAP}(?P<toward>{_AFTER})\b(?!{GAP}{_SPAN})",
    rf"(?:{PART})?(?P<this>cette|ce|cet){GAP}(?:même )?(?P<unit>{_SPAN})(?:-ci)?\b(?!-là|{GAP}(?:là|derni(?:er|ère)"
    rf"|passée?)\b)",
    r"(?:d['’]ici (?:à )?(?:la )?|(?:à |vers |avant )?la |en )?(?P<part>fin|début|milieu|mi)(?:-| de l['’]| d['’]"
    r"| de | du | de la )(?P<unit>année|an|mois|semaine|week-end|décennie|siècle)\b(?! de\b| d['’]| \d)",
    r"(?:dans le )?(?P<part>courant) (?:du |de l['’])(?P<unit>mois|année)\b",
    r"(?:(?:durant|pendant|depuis|dès|tout) le|au cours du|du|avant le|après le) (?P<unit>week-end|weekend)\b",
    rf"(?P<toward>l['’]autre){GAP}(?P<unit>semaine|mois)\b",
)

_ZONE = rf"(?-i:{ZONES}|heure locale)"
CLOCK = (
    rf"{HOUR}{MAYBE}(?:h|heures?)(?:{MAYBE}[0-5]\d)?(?![\w/])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    rf"{HOUR}:[0-5]\d(?![:\d])(?:{MAYBE}(?P<zone>{_ZONE})\b)?",
    r"(?:midi|minuit)\b(?P<zone>)",
)
