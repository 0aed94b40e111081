"""Days and months of the calendar in French: "lundi 3 mai 2021", "le premier dimanche de juin", "Pâques 2021"."""

import re

from sahelscope.dates.french.words import DAY, MONTH, PART, TWO_DIGITS, WEEKDAY
from sahelscope.dates.pieces import (
    GAP,
    MAYBE,
    SHORT_YEAR,
    YEAR,
    alternation,
    any_of,
    not_counted,
    number,
)
from sahelscope.language import lexicon

_YEAR = rf"(?P<year>{YEAR}{not_counted('fr')}|{SHORT_YEAR}|(?<!, ){TWO_DIGITS})"
_JOINTS = rf"{GAP}(?:et|ou|au|jusqu['’]au|et du|et le){GAP}|{MAYBE}[-–—]{MAYBE}"
_LEAD = (
    rf"(?:(?:les? |du |au |de |dès le |ce )?(?P<weekday>{WEEKDAY}|(?:{any_of('fr', 'weekday_abbreviations')})\.?)"
    rf",?{GAP})?(?:le |les )?"
)
_EACH = rf"(?:{WEEKDAY},?{GAP})?(?:le )?{DAY}"
_DAYS = rf"{_EACH}(?:(?:,{GAP}{_EACH}){{0,4}}(?:{_JOINTS}){_EACH})?"

_YEARS = (
    rf"{GAP}de (?P<years>(?:l['’]|cette )an(?:née)?(?: (?:derni(?:er|ère)|passée?|prochaine?|en cours|précédente"
    rf"|suivante|d['’]avant|d['’]après))?|(?:la même|cette même) année|cette année-là)\b"
)
CALENDAR = (
    rf"{_LEAD}(?P<days>{_DAYS})(?:{GAP}|(?P<hyphen>-))(?:du mois de )?(?P<month>{MONTH})"
    rf"(?:(?:,?{GAP}|-)(?:de l['’]an(?:née)? )?{_YEAR}|{GAP}(?P<toward>derniers?|prochains?|passés?|écoulés?)\b"
    rf"|{_YEARS})?",
)
#: asks for a day in digits without its year: "du 15/01 au 18/01"
BEFORE_DIGITS = r"(?:(?<=\ble )|(?<=\bdu )|(?<=\bau ))"
DAY_IN_LIST = re.compile(rf"(?:(?P<weekday>{WEEKDAY}),?{GAP}(?:le )?)?(?P<day>{DAY})", re.IGNORECASE)

MONTHS = (
    rf"(?:{PART})?(?:(?:le |au |du |ce )?(?P<named_month>mois) (?:de |d['’]))?(?P<month>{MONTH})"
    rf"(?!(?<=\bsept){GAP}[^\W\d])"  # "dans sept jours"
    rf"(?:(?:,?{GAP}|-)(?:de l['’]an(?:née)? )?{_YEAR}"
    rf"|{GAP}(?P<toward>derniers?|prochains?|passé|écoulé|courant)\b"
    rf"|{_YEARS})?",
)

WEEKDAYS = (
    rf"(?:(?:(?P<this>ce|ce même)|(?P<every>le)|le même|du|de|au){GAP})?(?P<weekday>{WEEKDAY})"
    rf"(?:{GAP}(?:(?P<anaphoric>suivant)|(?P<in_a_week>en huit)|(?P<toward>dernier|prochain|passé|précédent))\b)?"
    rf"(?:{GAP}(?:au |dans la |en |en fin de |en fin d['’]|en début d['’]|en début de )?{any_of('fr', 'day_parts')}\b)?"
    rf"(?:{GAP}de la semaine (?P<week>dernière|prochaine|passée)\b)?",
)

_COUNTED = any_of("fr", "ordinals", "1", "2", "3", "4")  # "dernier dimanche de Gao" is last Sunday
NTH_WEEKDAY = (
    rf"(?:le |du |au )?(?P<ordinal>{any_of('fr', 'ordinals')}){GAP}(?P<weekday>{WEEKDAY}){GAP}"
    rf"(?:de |du mois de |du mois d['’]|d['’]|en )(?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?",
    rf"(?:le |du |au )?(?P<ordinal>{any_of('fr', 'ordinals')}){GAP}(?P<weekday>{WEEKDAY}){GAP}"
    rf"(?:du |de l['’]|d['’])(?P<season>{any_of('fr', 'seasons')})\b(?:{GAP}(?P<year>{YEAR}))?",
    rf"(?:le |du |au )?{_COUNTED}{GAP}{WEEKDAY}(?={GAP}(?:de|du|des)\b|{GAP}d['’])",
)

#: Nothing that is counted follows: "lundi 12 soldats" is no 12th
_ALONE = r"(?=\s*(?:[,;:)]|[.](?!\d)|$)| (?:à|dans|en|au|et)\b(?! \d))"
DAY_OF_MONTH: tuple[str, ...] = (
    rf"(?:le |du |au )?(?P<day>{DAY}){GAP}(?:de ce mois(?P<toward>)\b"
    rf"|du mois (?P<toward_>derni(?:er|ère)|passé|écoulé|prochain|courant|en cours)\b)",
    rf"(?:le |ce |du |au )?(?P<weekday>{WEEKDAY}){GAP}(?P<day>{DAY}){_ALONE}",
)

#: "le 28 devant la cour", "le 30, trois corps"
ALONE = (
    r"(?=[ \u00a0]?:[ ]|[,.;:)»](?!\d)|$|[ ](?:devant|à|dans|au|aux|par|lors|vers|en|et|puis|sur|sous|pour|avec)[ ]"
    r"(?!(?:l[ea]s? |du |au )?\d))"
)
DAY_OF_MONTH = (*DAY_OF_MONTH, rf"(?<=\ble )(?P<alone>1er|[12]\d|3[01]|[2-9]){ALONE}")

_FEAST = rf"(?P<feast>{any_of('fr', 'feasts')})"
FEASTS = (
    rf"{_FEAST}(?!['’]s|\w|-\w)(?:{GAP}(?:de )?(?P<year>{YEAR})"
    rf"|{GAP}(?P<years>derni(?:er|ère)|prochaine?|de cette année"
    rf"|de l['’]an(?:née)? (?:derni(?:er|ère)|prochaine?))\b)?",
    rf"{_FEAST}(?!\w)",
)

_DAY_PART = any_of("fr", "day_parts")
_RECURS = (
    rf"(?:{any_of('fr', 'time_units')}|{any_of('fr', 'weekdays')}s?|{any_of('fr', 'seasons')}|{MONTH}|{_DAY_PART}s?)\b"
)
_MONDAYS = alternation(weekday + "s" for weekday in lexicon.load("fr", "weekdays").forms)
RECURRING = (
    rf"(?:tous|toutes) les{GAP}(?:{number('fr')}{GAP})?(?:premiers |derniers )?{_RECURS}"
    rf"(?:{GAP}(?:et|ou){GAP}{_RECURS})?(?:{GAP}{_DAY_PART}s?\b)?",
    rf"(?:(?<=\bmarché )|(?<=\bmesse )|(?<=\bprière )|(?<=\bfoire )|(?<=\bhebdomadaire ))du{GAP}{WEEKDAY}",
    rf"chaque{GAP}{_RECURS}(?:{GAP}{_DAY_PART}\b)?",
    rf"(?-i:{_MONDAYS})\b(?!{GAP}\d)",
)
