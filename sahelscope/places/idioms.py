"""A name that names no place here: a river, a dish, a street, a work of art, a saying.

Ferries on the Niger have stopped · un pont sur le Niger · He ate Turkey · the film Togo · from here to Timbuktu
Lebanon, Pennsylvania · rue de Paris · Georgia Avenue
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language

_RIVER_EN = re.compile(
    r"\s*(?:[.,;:)]|(?:has|have|had|is|was|are|were|and|between|at|near|in|to|from|after|as|rose|rises|flows?|flowed|flooded|burst|"
    r"bursts|overflowed|basin|bridge|upstream|downstream|itself|when|where|which|during|by|for|since|with|on|$)\b)"
)
_WATER_FR = re.compile(
    r"\b(?:pont|ponts|pirogues?|bac|bacs|barrage|barrages|crues?|fleuve|rives?|berges?|affluents?|eaux|navigation|navigue\w*|inondations?|noyée?s?|"
    r"sable|méandres?|boucle|bords?|îles?|débit|lit|cours)\b[^.;!?]{0,30}\b(?:sur le|du|dans le|le long du)\s$"
)
_FLOWS_FR = re.compile(
    r" (?:traverse(?! (?:des|(?:une?|sa|la) (?:\w+ )?(?:crise|période|moment|zone|phase|épreuve)))|arrose|déborde|"
    r"coule|serpente|se jette|prend sa source|est (?:en crue|navigable|à sec))\b"
)
_EATEN = re.compile(
    r"\b(?:[Aa]te|[Ee]at|[Ee]ats|[Ee]ating|[Ee]aten|[Cc]ook|[Cc]ooked|[Cc]ooking|[Rr]oast|[Rr]oasted|[Cc]arved?|[Ss]tuffed|[Ff]ried|[Ss]moked|[Bb]aked|"
    r"[Ss]liced|[Gg]round|[Ww]hole) (?:the |a |some )?$"
)
_WORK = re.compile(
    r"\b(?:[Ff]ilm|[Mm]ovie|[Nn]ovel|[Mm]usical|[Aa]lbum|[Ss]ong|[Rr]oman|[Ll]ong-métrage|[Cc]hanson|[Ss]éries?|"
    r"[Pp]ièce)(?: de \w+)?,? "
    r"(?:intitulée? |called |titled |entitled )?[“«\"]?[ \u00a0\u202f]?$"
)
_STREET_BEFORE = re.compile(
    r"\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Ii]mpasse) (?:de la |de l['’]|de |du |des |d['’])$"
)
#: "Hôtel de France", "Gazette de France", "Journal de Genève"
_TITLE_BEFORE = re.compile(
    r"\b(?:Hôtel|HOTEL|Gazette|Journal|Courrier|Feuille|Tribune|Revue|Écho|Echo|Nouvelliste)s? "
    r"(?:de la |de l['’]|de |du |d['’])$"
)
_STREET_AFTER = re.compile(r" (?:Street|Avenue|Boulevard|Road|Lane|Drive|County|Township|Creek|Point|Grove)\b")
_SHIP = re.compile(r"\b(?:RMS|HMS|USS|SS|MV|MS|HMAS|[Pp]aquebot)(?: the)? $")
_FAR_EN = re.compile(r"\b(?:from here to|to|as far as) $")
_WOULD_EN = re.compile(r"\b(?:would|’d|'d)\b[^.;!?]{0,40}$")
_FAR_FR = re.compile(
    r"\b(?:irai[st]?|iraient|irions|marcherai[st]?|courrai[st]?|suivrai[st]?)\b[^.;!?]{0,25}\bjusqu['’]à $"
)


@cache
def american_state(language: Language) -> re.Pattern[str]:
    """Return the pattern of the states of the USA: in "Lebanon, Pennsylvania" a town there bears the name."""
    forms = lexicon.load(language, "us_states").forms
    return re.compile("(?:" + "|".join(re.escape(f) for f in sorted(forms, key=len, reverse=True)) + r")(?!\w)")


def names_nothing(text: str, start: int, end: int, country: str, language: Language) -> bool:
    """Tell whether the name at ``start:end`` is used for something that is no place."""
    before = text[max(0, start - 60) : start]
    word = text[start:end]
    if country not in ("USA", "GEO") and text.startswith(", ", end) and american_state(language).match(text, end + 2):
        return True
    if language == "fr" and _TITLE_BEFORE.search(before):
        return True
    if _STREET_BEFORE.search(before) or _STREET_AFTER.match(text, end):
        return True
    if _WORK.search(before) or _SHIP.search(before):
        return True
    if country == "NER" and word == "Niger":
        if language == "en":
            return before.lower().endswith("the ") and bool(_RIVER_EN.match(text, end))
        return bool(_WATER_FR.search(before) or _FLOWS_FR.match(text, end))
    if word == "Turkey" and _EATEN.search(before):
        return True
    if word in ("Timbuktu", "Tombouctou"):
        if language == "fr":
            return bool(_FAR_FR.search(before))
        return bool(_FAR_EN.search(before) and _WOULD_EN.search(before))
    return False
