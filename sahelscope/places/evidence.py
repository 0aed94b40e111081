"""Whether a doubtful name is a town here: San, Say, Mao, Kaya, Bol, Kati, Man, Nice; and Est, Centre, Nord.

l'attaque de San, dans la région de Ségou · à Say, au sud de Niamey · the town of Mao · Kaya and Djibo
la région du Sahel, au Burkina Faso · dans le Centre-Nord
"""

from __future__ import annotations

import re

from sahelscope.models import Language, Mention
from sahelscope.places import forms, persons, types
from sahelscope.places.context import Context
from sahelscope.places.forms import Reading

_AT = {
    "fr": re.compile(
        r"(?:\b[àÀA]|\b[Vv]ers|\b[Pp]r[èe]s d[e'’]|\b[Aa]utour d[e'’]|\bjusqu['’]à|\b[Dd]epuis|\b[Ee]ntre|"
        r"\b[Dd]e|\b[Dd]['’])\s?$"
    ),
    "en": re.compile(
        r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|towards?|reached|entered|[Ff]rom|to|between|of|left)\s$"
    ),
}
#: one is near a town, not near a person
_NEAR = {
    "fr": re.compile(r"(?:\b[Pp]r[èe]s d[e'’]|\b[Aa]ux (?:abords|environs|alentours) d[e'’]|\bnon loin d[e'’])\s?$"),
    "en": re.compile(r"\b(?:[Nn]ear|[Oo]utside|(?:north|south|east|west) of)\s$"),
}
_SAHEL = frozenset(["MLI", "NER", "TCD", "MRT", "BFA"])
#: Prepositions that may as well stand before a person
_WEAK = ("de", "d", "of", "to", "from", "left", "entre", "between", "depuis")
#: So many sure towns of the country make a doubtful one behind "de" or "of" a town too
_NEIGHBOURS = 2
_COMPASS = r"(?:dans (?:le|la|l['’])|au (?:nord|sud|centre)|à l['’](?:est|ouest))"
_PLACED = {
    "fr": re.compile(
        rf"(?: \([^)]{{2,40}}\))?,? \(?(?:{_COMPASS}|située?s? |(?:une? )?(?:localité|village|ville|commune)\b|"
        r"chef-lieu|près de|sur (?:la|les|le) (?:rives?|bords?|route|frontière|axe)\b|"
        r"à (?:environ |quelque )?\d+ (?:km|kilom)|au (?:Mali|Niger|Tchad|Burkina)|en Mauritanie)"
    ),
    "en": re.compile(
        r"(?:,? \(?(?:in|on) (?:the )?(?:\w+ )?(?:Mali|Niger|Chad|Burkina|Mauritania|north|south|east|west|cent)|"
        r",? \(?(?:about|some|\d+) ?\d* (?:km|kilomet|miles)|, (?:the )?capital of\b|"
        r", an? (?:\w+ ){0,2}(?:town|village|city))"
    ),
}
_LIES = {
    "fr": re.compile(r" (?:est|se trouve|se situe|était|reste) (?:loin|située?|à \d|au (?:nord|sud|centre)|à l['’])"),
    "en": re.compile(
        r" (?:is|lies|was|sits) (?:far from|located|situated|about \d|\d|(?:north|south|east|west) of|in the)"
    ),
}
_LISTED = re.compile(
    r"\s?(?:,|et|and|-|–|ou|or|à|to|pour|vers|for|avant|puis|, puis|before|\()\s?(?:d['’]|de |du |le |la |l['’]|à )?"
)
#: What may stand between a town and its country
_IN_COUNTRY = (", ", " (", ", au ", " au ", ", en ", " en ")
_IN_REGION = re.compile(r"\b[Dd]ans l(?:e |['’])$")
#: "le Nord du Mali", "l'Est de la ville": a direction
_DIRECTION = re.compile(r" (?:du|de|des|de la)\b| de l['’]|-")
_GOVERNOR = re.compile(r"\b(?:[Gg]ouverneure?|gouvernorat) (?:de la région )?du $")
_SAHEL_AFTER = {
    "fr": re.compile(r",? (?:\(|au |du )?(?:Burkina|burkinab)"),
    "en": re.compile(r"(?: [Rr]egion,? (?:of|in) (?:\w+ )?|(?: [Rr]egion)?, (?:\w+ )?)Burkina"),
}
_SAHEL_BEFORE = re.compile(r"Burkina(?: Faso)?(?:[’']s)? (?:\w+ )?$")


def is_named_here(context: Context, start: int, end: int, reading: Reading) -> float:
    """Return how sure it is that a doubtful name is this place here; 0 where nothing speaks for it."""
    if reading.kind == "region":
        return _region(context, start, end, reading)
    text, language = context.article.text, context.article.language
    if goes_on(context, end):
        return 0.0
    before = text[max(0, start - 50) : start]
    if text[start:end].isupper() and before[-12:].isupper():  # "UN SOLDAT TUE PRES DE BOSSO"
        before = context.folded[max(0, start - 50) : start]
    named = context.named(reading.country)
    if _has_type(text, end, before, language):
        return 0.9 if named else 0.75
    at = _AT[language].search(before)
    if _PLACED[language].match(text, end) and (at or text[start:end] != "Say"):
        return 0.9
    if context.article.part_at(start) == "dateline":
        return 0.9
    if at and named and at.group().strip().lower().rstrip("'’") not in _WEAK:
        return 0.85
    if at and named and not persons.may_bear(context.folded[start:end]):
        towns = [m for m in context.around(start) if m.kind in ("city", "region") and m.country == reading.country]
        if len(towns) >= _NEIGHBOURS:  # "les Peuls de Koro", between towns of the same country
            return 0.75
    if reading.country in _SAHEL and _NEAR[language].search(before):
        return 0.75
    if _beside_a_town(context, start, end, reading.country) or _LIES[language].match(text, end):
        return 0.8
    return 0.0


def _has_type(text: str, end: int, before: str, language: Language) -> bool:
    """Tell whether a type word stands beside the name."""
    if types.before(language, "town", "settled", "site", "region", "office", "people").search(before):
        return True
    return language == "en" and bool(types.after(language, "town", "site", "region", "office").match(text, end))


def goes_on(context: Context, end: int) -> bool:
    """Tell whether the name goes on with another capitalised word: "San Francisco", "Gao Junlan", not "Gao Region"."""
    text = context.article.text
    if text[end : end + 1] not in (" ", "-") or not text[end + 1 : end + 2].isupper():
        return False
    if text[end] == "-" and _names_a_place(context.folded[end + 1 : end + 31], context.article.language):
        return False  # "Gao-Kidal"
    return not persons.continues(text, end + 1, context.article.language)


def _names_a_place(folded: str, language: Language) -> bool:
    hits = forms.matcher(language).find(folded)
    return bool(hits) and hits[0].start == 0


def _beside_a_town(context: Context, start: int, end: int, country: str) -> bool:
    """Tell whether a sure town or region of the same country is listed beside it, or its country behind it."""
    if listed_with(context, start, end, frozenset({country})):
        return True
    return country_behind(context, start, end) == country


def listed_with(context: Context, start: int, end: int, among: frozenset[str]) -> str | None:
    """Return the country, among these, of a sure town or region that is listed beside the name."""
    for m in context.around(start):
        if m.kind in ("city", "region") and m.country in among and are_listed(context.article.text, (start, end), m):
            return m.country
    return None


def are_listed(text: str, one: tuple[int, int], other: tuple[int, int] | Mention) -> bool:
    """Tell whether two names stand side by side in a list: "Kaya et Djibo"."""
    start, end = (other.start, other.end) if isinstance(other, Mention) else other
    gap = text[end : one[0]] if end <= one[0] else text[one[1] : start]
    return len(gap) <= 8 and bool(_LISTED.fullmatch(gap))


def country_behind(context: Context, start: int, end: int) -> str | None:
    """Return the country named right behind a town: "Say, Niger", "San (Mali)", "Gaya, au Niger"."""
    text = context.article.text
    for m in context.around(start):
        if m.start > start:
            return m.country if m.kind == "name" and text[end : m.start] in _IN_COUNTRY else None
    return None


def _typed_after(text: str, end: int, language: Language) -> bool:
    return language == "en" and bool(types.after(language, "region").match(text, end))


def _elsewhere(context: Context, end: int, country: str) -> bool:
    """Tell whether another country stands right behind: "Est region, Cameroon", « le Centre, au Cameroun »."""
    text = context.article.text
    behind = [m for m in context.around(end) if m.kind == "name" and 0 <= m.start - end <= 12]
    return any(m.country != country and "." not in text[end : m.start] for m in behind)


def _region(context: Context, start: int, end: int, reading: Reading) -> float:
    """A region whose name is a word ("Est", "Centre-Nord", "Sahel") or that of another country's region too."""
    text, language = context.article.text, context.article.language
    before, named = text[max(0, start - 30) : start], context.named(reading.country)
    if ("-" in reading.form or " " in reading.form) and reading.form != "Sud-Ouest":
        direction = re.match(r" (?:du|de la|de l['’]|des) (?!pays\b)", text[end : end + 9])  # "le centre-nord du Mali"
        return 0.85 if named and not direction else 0.0
    if not text[start].isupper() or _elsewhere(context, end, reading.country):
        return 0.0
    if reading.form == "Sahel" and _GOVERNOR.search(before):
        return 0.85 if named else 0.0
    if reading.form == "Sahel" and not types.listed(language, "region").search(text, max(0, start - 90), start):
        here = _SAHEL_AFTER[language].match(text, end) or (language == "en" and _SAHEL_BEFORE.search(before))
        typed = (
            types.before(language, "region").search(before)
            or _typed_after(text, end, language)
            or before.endswith(", ")
        )  # "Djibo, Sahel, ..."
        return 0.85 if here and typed else 0.0
    typed = types.before(language, "region").search(before) or _typed_after(text, end, language)
    typed = bool(typed) or bool(types.listed(language, "region").search(text, max(0, start - 90), start))
    return 0.85 if named and (typed or _within(context, start, end, reading.country)) else 0.0


def _within(context: Context, start: int, end: int, country: str) -> bool:
    """Tell whether a bare region stands beside a sure one, or things happen in it: « Dans l'Est, deux bus ... »."""
    if _beside_a_town(context, start, end, country):
        return True
    text = context.article.text
    inside = _IN_REGION.search(text, max(0, start - 8), start) and not _DIRECTION.match(text, end)
    return bool(inside) and context.nearest(start) == country == context.most_named_in_sahel()
