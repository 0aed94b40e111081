"""The calendar's words in French, as pieces of patterns."""

from sahelscope.dates.pieces import DAY_NUMBER, NO_LONGER_NUMBER, any_of

#: A month in full or short
MONTH = rf"(?:{any_of('fr', 'months')}\b|{any_of('fr', 'month_abbreviations')}\b\.?)"
#: A weekday in full
WEEKDAY = rf"{any_of('fr', 'weekdays')}\b"
DAY = rf"(?:1er|1\u00a0er|1 er|premier|{DAY_NUMBER}){NO_LONGER_NUMBER}"
#: A year in two digits behind a month: "mai 68", not "en mai, 49 soldats" or "en mai 49 soldats"
TWO_DIGITS = (
    r"[4-9]\d(?=\s{0,2}(?:[.,;:)»”\"]|$)|[ ](?:et|à|au|aux|où|que|qui|lors|dans|par|pour|en|la|le|les|il|elle|on|est|"
    r"fut|sont|avec|sur|jusqu)\b)"
)
#: Which third of a period is meant: "début", "mi-", "fin"
PART = (
    r"(?:(?:la|le|en|au|à la)?[ ]?\b(?P<part>début|debut|fin|mi|milieu|courant)(?:-|[ ]"
    r"(?:(?P<part_named_month>du mois (?:de[ ]|d['’]))|de l['’]année |de la |de l['’]|du |de |d['’]|des )?))"
)
THIRDS = {"début": "start", "debut": "start", "mi": "middle", "milieu": "middle", "fin": "end"}
