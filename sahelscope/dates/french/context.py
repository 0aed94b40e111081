"""What stands before, after and between dates in French."""

import re

from sahelscope.dates.french.calendar import ALONE

#: A number shaped like a year, a numeric date, an hour ("18 h"), a year in two digits, a quarter
NUMBER = re.compile(
    rf"(?<=\b[Ll]e )(?:1er|[12]\d|3[01]|[2-9]){ALONE}|"
    r"(?:(?<=\b[Ll]e )|(?<=\b[Dd]u )|(?<=\b[Aa]u ))\d{1,2}/[01]\d(?![\d/])|"
    r"(?<![\w.,/])(?:(?:1[5-9]|20)\d\d(?:-\d\d-\d\d|(?!\d))|\d{1,2}[/.]\d{1,2}[/.]\d\d|\d{1,2}-\d{1,2}-(?:19|20)\d\d|[0-2]?\d:\d\d"
    r"|[0-2]?\d(?=[ \u00a0]?h(?:\d\d|\b)))|(?<=['’])[4-9]\d(?![\w'’])|(?:(?<=\b[Ee]n )|"
    r"(?<=\b[Dd]epuis )|(?<=\b[Ff]in )|(?<=\b[Dd]ébut ))[5-9]\d(?!\w)|(?<=\bT)[1-4]\b"
)

#: "sommés de partir dans les dix jours"
ASKED = re.compile(
    r"\b(?:somm|exig|ordonn|demand|ultimatum|délai|doit|doivent|devr|promet|promis|engag|attend)\w*\b[^.;]{0,70}$",
    re.IGNORECASE,
)
LASTING = re.compile(r"\b(?:pendant|durant) $", re.IGNORECASE)

ASKS_FOR_AN_HOUR = re.compile(r"(?:\b(?:à|vers|dès|de|et|avant|après|jusqu['’]à|entre)[ \u00a0])$", re.IGNORECASE)
ASKS_FOR_A_FEAST = re.compile(
    r"(?:\b(?:à|la|le|de|du|pour|avant|après|depuis|dès|pendant|cette|ce|au|et|en|jusqu['’]à|fête|jour)[ ]|[ld]['’])$",
    re.IGNORECASE,
)
ASKS_FOR_A_MONTH = re.compile(
    r"(?:\b(?:en|depuis|de|dès|à|au|fin|début|mi|avant|après|entre|et|mois|courant|pour|du|ou|ce|jusqu['’]en"
    r"|jusqu['’]à)[ -]|\bd['’]|[(])$",
    re.IGNORECASE,
)
FALLS = re.compile(r" (?:tombe|tombait|tombera)\b")
YEAR_OF_THE_STORY = re.compile(r"même|-là|suivante|précédente|d['’](?:avant|après)")
ANY_WEEKDAY = re.compile(r"\bun $", re.IGNORECASE)
#: "a promis une réponse avant vendredi"; at the head of a sentence the verb decides
WEEKDAY_DEADLINE = re.compile(r"\w[ ,]avant[ ]$", re.IGNORECASE)

TO_A_DAY = re.compile(r"[ ]?(?:–|-|au|jusqu['’]au)[ ]?", re.IGNORECASE)
TO_A_MONTH = re.compile(r"[ ]?(?:–|-|à|au|jusqu['’]en|jusqu['’]à)[ ]?", re.IGNORECASE)
TO_A_WEEKDAY = re.compile(r"[ ]?(?:–|-|à|au|jusqu['’]à)[ ]?(?:au )?", re.IGNORECASE)
FROM_FIRST_END = re.compile(
    r"(?<!\w)(?:(?P<night>nuit (?:du |de |d['’])?)|(?P<between>entre )|(?:du|de|depuis le|à partir du) )", re.IGNORECASE
)
TO_LAST_END = re.compile(
    r"[ \u00a0](?:(?P<and>et)|au|à|jusqu['’]au|jusqu['’]à)[ \u00a0](?:(?:le|au)[ \u00a0])?|[ ]?[-–][ ]?", re.IGNORECASE
)
JOINT = re.compile(
    r"[ \u00a0]{0,2}(?:,|[-–—/]|,?[ ](?:et|ou|à|au|jusqu['’]au|jusqu['’]en|jusqu['’]à))[ \u00a0]{0,2}"
    r"(?:(?:le|la|les|en|de|du|au|fin|début|mi-|et|ou) ?){0,2}",
    re.IGNORECASE,
)
#: "à 16 heures (heure locale) mardi"; "21 h 45 mardi"
HOUR_TO_DAY = re.compile(r"[ ,(]{1,3}(?:GMT|UTC|heure locale)?[ ,)]*(?:le |ce )?|[ ](?:et|à)[ ]")
ROUGHLY = re.compile(r"\b(?:environs de|alentours de|peu après|peu avant|juste après|juste avant)[ \u00a0]$")
DAY_THEN_HOUR = re.compile(
    r"[ ,]{0,2}(?:(?:matin|soir|après-midi)[ ,]{1,2})?(?:et |puis |ou )?"
    r"(?:à|vers|dès|de|à partir de|jusqu['’]à|entre)[ \u00a0]|[ ,]{1,2}",
    re.IGNORECASE,
)
HOUR_THEN_DAY = re.compile(r" ")
APPOSITION = re.compile(r"(?:,| \()[ ]?(?:le |ce |en )?")
EVENT_AND_ITS_DATE = re.compile(
    r"[^,.;:()\n]{0,70}?(?:[ ]|['’])(?:du |de |le |la |d['’]|l['’]|des |en |un |une )?(?:le )?"
    r"|[^,.;:()\n]{0,40},[ ](?:survenue?s?|tenue?s?|perpétrée?s?|prévue?s?|organisée?s?|commise?s?|menée?s?)[ ]"
    r"(?:le |ce |du |au )?"
)
EVENT = re.compile(r"[ ](?:le|la|du|son|sa|de la|ce|cette|de)?[ ]?(?:l['’]|d['’])?(?P<noun>\w{4,})")
STORY_EVENT = re.compile(
    r"[ ](?:le|la|du|de la|de|ce|cette)?[ ]?(?:l['’]|d['’])?(?:drame|tuerie|massacre|carnage|attaque|attentat|assaut"
    r"|raid|embuscade|naufrage|incendie|accident|catastrophe|explosion|séisme|tragédie|putsch|coup d['’][ÉEée]tat"
    r"|coup de force|enlèvement|rapt|marche|manifestation|arrestation)\b"
)
THEY = re.compile(r"[ ]qu['’](?:ils?|elles?)\b")
FRAME_OPENING = re.compile(r"(?:(?:et|mais|puis|déjà)[ ,]*)?(?:en|le|l['’]année|dès)?[ ]?", re.IGNORECASE)

PLURAL = (
    r"(?:[a-zà-ÿœ]{2,}[sx]\b(?<!\bdans)(?<!\bmais)(?<!\bpuis)(?<!\bles)(?<!\bdes)(?<!\bses)(?<!\baux)"
    r"(?<!\bplus)(?<!\bvers)(?<!\bsous)(?<!\bsans)(?<!\baprès)(?<!\bdepuis)(?<!\blors))"
)
#: "de 1900 à 12 000": the other end is no year
TO_MORE = re.compile(r"[ ](?:à|et|ou)[ ](?:2[1-9]\d\d|[3-9]\d\d\d|\d{1,3}[ \u00a0,.]\d{3}|\d{5,9})(?!\d)")
NAMED_AFTER = "du"
#: "en 98 voitures" counts; "en 98 et", "en 98 à" do not
COUNTED = re.compile(r"[ \u00a0](?!(?:et|ou|à|au|aux|de|la|le|les|par|pour|dans|avec|sur|que|qui)\b)\w")
