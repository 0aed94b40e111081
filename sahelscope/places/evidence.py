"""Whether a doubtful name is a town here: San, Say, Mao, Kaya, Bol, Kati, Man, Nice; and Est, Centre, Nord.

l'attaque de San, dans la région de Ségou · à Say, au sud de Niamey · the town of Mao · Kaya and Djibo
"""

from __future__ import annotations

import re

from sahelscope.models import Language
from sahelscope.places.context import Context
from sahelscope.places.forms import Reading

#: What may stand before a town's name: a type word is proof, a preposition a hint
_TYPE_FR = re.compile(
    r"\b(?:villes?|villages?|localités?|communes?|cercles?|préfet|préfecture|sous-préfecture|maires?|départements?|provinces?|régions?|gouvernorat|"
    r"gouverneur|camps?|hameaux?|hameau|site|marché|aéroport|axe|tronçon|garnison|forêt|mairie|bourgade|cité|quartier|moughataa|wilaya|"
    r"base|mine|lycée|hôpital|habitants|populations?|déplacés)"
    r"(?: (?:\w+e|militaire|rurale|urbaine|minière|agricole|frontalière|aurifère))? (?:de |d['’]|du |des )$",
    re.IGNORECASE,
)
_TYPE_EN = re.compile(
    r"\b(?:towns?|villages?|cit(?:y|ies)|communes?|hamlets?|districts?|provinces?|regions?|camps?|settlements?|localit(?:y|ies)|residents|people|mayor|"
    r"prefecture|governor|airport|barracks|base|mine|outskirts|area|market) (?:of |in |at |near )$",
    re.IGNORECASE,
)
_TYPE_AFTER_EN = re.compile(
    r"[’']?s? (?:town|village|commune|district|province|region|camp|market|airport|prefecture|department|area|"
    r"hospital)s?\b",
    re.IGNORECASE,
)
_AT_FR = re.compile(
    r"(?:\b[àÀA]|\bvers|\bprès (?:de|d['’])|\bautour (?:de|d['’])|\bdepuis|\bentre|\bjusqu['’]à|\b[Dd]e|\b[Dd]['’])\s?$"
)
_AT_EN = re.compile(
    r"\b(?:in|at|near|from|to|outside|around|between|of|towards?|reached|entered|left|[Ii]n|[Aa]t|[Nn]ear)\s$"
)
_PLACED = re.compile(
    r"(?: \([^)]{2,40}\))?,? \(?(?:dans (?:le|la|l['’])|au (?:nord|sud|centre)|à l['’](?:est|ouest)|située?|"
    r"(?:une? )?(?:localité|village|ville|commune)|chef-lieu|près de|à \d+ (?:km|kilom)|about \d|some \d|"
    r"in (?:the )?(?:\w+ )?(?:Mali|Niger|Chad|Burkina|Mauritania|north|south|east|west|cent))"
)


def is_named_here(context: Context, start: int, end: int, reading: Reading) -> float:
    """Return how sure it is that a doubtful name is this place here; 0 where nothing speaks for it."""
    text, language = context.article.text, context.article.language
    if reading.kind == "region":
        return _region(context, start, end, reading)
    before = text[max(0, start - 50) : start]
    named = context.named(reading.country)
    if _type_word(text, end, before, language):
        return 0.9 if named else 0.75
    at = (_AT_FR if language == "fr" else _AT_EN).search(before)
    if at and _PLACED.match(text, end):
        return 0.9
    if _dateline(context, start):
        return 0.9
    if at and named and not re.match(r"[ -][A-ZÀ-Þ][a-z]", text[end : end + 3]) and _strong(at.group(), language):
        return 0.85
    neighbour = _beside_a_town(context, start, end, reading.country)
    return 0.8 if neighbour else 0.0


def _type_word(text: str, end: int, before: str, language: Language) -> bool:
    if language == "fr":
        return bool(_TYPE_FR.search(before))
    return bool(_TYPE_EN.search(before) or _TYPE_AFTER_EN.match(text, end))


def _strong(preposition: str, language: Language) -> bool:
    """Tell whether the preposition speaks of a place: "à" does; "de" may stand before a person."""
    return preposition.strip().lower().rstrip("'’") not in (
        "de",
        "d",
        "of",
        "to",
        "from",
        "left",
        "entre",
        "between",
        "depuis",
    )


def _dateline(context: Context, start: int) -> bool:
    return context.article.part_at(start) == "dateline"


def _beside_a_town(context: Context, start: int, end: int, country: str) -> bool:
    """Tell whether a sure town or region of the same country is listed beside it: "Kaya et Djibo", "Gao, San"."""
    text = context.article.text
    for m in context.sure:
        if m.kind not in ("city", "region") or m.country != country:
            continue
        gap = text[m.end : start] if m.end <= start else text[end : m.start]
        if len(gap) <= 6 and re.fullmatch(r"\s?(?:,|et|and|-|–|ou|or|à|to|\()\s?(?:d['’e] ?|à )?", gap):
            return True
    return False


def _region(context: Context, start: int, end: int, reading: Reading) -> float:
    """A region whose name is a word ("Est", "Centre-Nord", "Sahel") or that of another country's region too."""
    text = context.article.text
    before = text[max(0, start - 30) : start]
    if "-" in reading.form or " " in reading.form:
        at_home = context.nearest(start) == reading.country or context.named(reading.country)
        direction = re.match(r" (?:du|de la|de l['’]|des) (?!pays\b)", text[end : end + 9])
        return 0.85 if at_home and not direction else 0.0
    if not text[start].isupper():
        return 0.0
    if re.search(r"\b[Rr]égions? (?:de l['’]|du |de la |des )$", before):
        home = (
            re.match(r",? (?:au |du |\()?Burkina", text[end : end + 14])
            if reading.form == "Sahel"
            else context.named(reading.country)
        )
        return 0.85 if home else 0.0
    if re.match(r" [Rr]egion\b", text[end : end + 8]):
        if reading.form == "Sahel":
            return (
                0.85
                if re.search(r"Burkina Faso(?:[’']s)? (?:\w+ )?$", before)
                or re.match(r" [Rr]egion,? (?:of|in) (?:\w+ )?Burkina", text[end : end + 30])
                else 0.0
            )
        return 0.85 if context.named(reading.country) else 0.0
    return 0.0
