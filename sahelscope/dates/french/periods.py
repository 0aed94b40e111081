"""Years, their parts, and longer periods in French: "au premier trimestre 2021", "l'été dernier", "les années 1990"."""

from sahelscope.dates import pieces
from sahelscope.dates.french.words import PART
from sahelscope.dates.pieces import GAP, YEAR, alternation, any_of, number

DECADE_WORDS = {
    "vingt": 2,
    "trente": 3,
    "quarante": 4,
    "cinquante": 5,
    "soixante": 6,
    "soixante-dix": 7,
    "quatre-vingt": 8,
    "quatre-vingts": 8,
    "quatre-vingt-dix": 9,
}
DECADES = (
    rf"(?:{PART}|les |des |ces )?années{GAP}(?:(?P<decade>1[5-9]\d|20\d)0\b|(?P<short>[2-9])0\b|"
    rf"(?P<tens>{alternation(DECADE_WORDS)})(?![\w-]))"
    rf"(?:(?:{GAP}(?:et|à|ou)|,){GAP}(?:les années )?(?:(?P<second>1[5-9]\d|20\d)0|(?P<second_short>[2-9])0)\b)?",
    rf"(?:{PART}|le |du |au )?(?:(?P<roman>(?-i:X[IVX]{{0,5}}))[ ]?(?:e|ème|eme|è)|(?P<century>\d\d)(?:e"
    rf"|ème))[ ]siècle\b",
)

_OF_A_YEAR = (
    rf"(?:{GAP}(?:de |en )?(?:l['’]année )?(?P<year>{YEAR})|{GAP}de (?P<years>(?:l['’]|cette )an(?:née)?"
    r"(?: derni(?:er|ère)| passée?| prochaine?| en cours)?))"
)
QUARTERS = (
    rf"(?:le |du |au |la )?(?P<ordinal>{any_of('fr', 'ordinals')}){GAP}"
    rf"(?:trimestre|(?P<semester>semestre)|(?P<half>moitié))\b{_OF_A_YEAR}?",
    rf"(?<=\bT)(?P<short>[1-4])\b{_OF_A_YEAR}",
)

FIRST_UNITS = (
    rf"(?:les |des |aux )?(?P<count>{number('fr')}){GAP}premi(?:ers|ères){GAP}(?P<unit>{any_of('fr', 'time_units')})"
    rf"{GAP}(?:de |d['’])?(?:(?:l['’]an(?:née)? )?(?P<year>{YEAR})"
    r"|(?P<years>(?:l['’]|cette )an(?:née)?(?: derni(?:er|ère)| passée?| prochaine?| en cours)?)\b)",
)
_A_YEAR_BEFORE = r"l['’]an(?:née)? (?:derni(?:er|ère)|passée?|précédente|d['’]avant)\b"
SAME_PERIOD = (
    rf"(?:la )?même (?:période|époque){GAP}(?:de |en )?(?:{_A_YEAR_BEFORE}|un an plus tôt\b)",
    rf"(?P<date>(?:la )?même date{GAP}(?:de )?{_A_YEAR_BEFORE}|{_A_YEAR_BEFORE},? à la même date\b)",
)

_SEASON = rf"(?P<season>{any_of('fr', 'seasons')})"
SEASONS = (
    rf"(?:{PART})?(?:le |l['’]|du |au |cet |ce |en |à l['’])?{_SEASON}{GAP}(?:de l['’]année )?(?P<year>{YEAR})",
    rf"(?:{PART})?(?:le |l['’]|du |au |à l['’])?{_SEASON}{GAP}(?P<toward>dernier|prochain|passé)\b",
    rf"(?P<toward>cet|ce){GAP}{_SEASON}\b",
    rf"(?:{PART}|(?:à |pendant |durant |dès |depuis |avant |après |pour )l['’]|au ){_SEASON}\b(?!-)"
    rf"(?!{GAP}(?:de|du|des|d['’]|arabe|(?-i:[A-ZÀ-Þ])))",
    rf"en (?P<season>été|automne|hiver)\b(?!{GAP}(?:de|du|des|d['’]|\w+é))",
)

_COUNT, _UNIT = rf"(?P<count>{number('fr')})", rf"(?P<unit>{any_of('fr', 'time_units')})"
_TOWARD = r"(?P<toward>derni(?:er|ère)s|prochaine?s)"
SPANS = (
    rf"(?:les |ces |des |aux )?{_COUNT}{GAP}{_TOWARD}{GAP}{_UNIT}\b",
    rf"(?:les |ces |des |aux ){_TOWARD}{GAP}{_COUNT}{GAP}{_UNIT}\b",
    rf"(?:les |des |aux ){_COUNT}{GAP}{_UNIT}{GAP}(?P<following>suivante?s|qui (?:ont )?suivi\w*)\b",
)

YEARS = pieces.years(
    PART,
    named=rf"(?:l['’]an(?:née)?|les années|de l['’]an(?:née)?){GAP}",
    short=r"(?<=['’])[4-9]\d|(?:(?<=en )|(?<=depuis )|(?<=fin )|(?<=début ))[5-9]\d",
)
