"""One name, several places: the one that the article means.

Georgia's parliament in Tbilisi · Georgia's governor · le Congo et Kinshasa · San Francisco and Nara · la région de Gao
"""

from __future__ import annotations

import re

from sahelscope.models import Language, MentionKind
from sahelscope.places import evidence, gazetteer, types
from sahelscope.places.context import Context
from sahelscope.places.forms import Reading

_GEORGIA_STATE = re.compile(
    r"\b(?:(?!Tbilisi|Batumi|Kutaisi|Gori|Poti)[A-Z][a-z]+, Georgia|"
    r"Atlanta|Savannah|Augusta|Macon|Kemp|Fulton County|[Gg]overnor|[Gg]ov|Bulldogs|Republicans?|Democrats?|GOP|"
    r"Géorgie, (?:aux|dans)|Alabama|Florida|Carolina|Tennessee|U\.S\. Senate|Abrams|Warnock|"
    r"University of Georgia|Georgia (?:Tech|State|Southern|Bureau|Power)|state of Georgia)\b|, Ga\."
)
_GEORGIA_COUNTRY = re.compile(
    r"\b(?:Tbilissi?|Georgians?|[Gg]éorgien\w*|Abkhazia|Ossét?i[ae]|Ossetia|Caucas[eu]s?|Saakashvili|Russian?s?|[Rr]uss(?:e|es|ie)|Moscow|Moscou|Armenia|Azerbaijan|Batumi|"
    r"[Ss]oviet Georgia|Ukrain\w+|Dream party|(?:country|nation|[Rr]epublic) of Georgia|Ivanishvili)\b"
)
#: Inhabitants of a town that is meant wherever its name is printed alone
_LARGE = 50_000
_RD_CONGO = re.compile(
    r"\b(?:RDC|RD Congo|Kinshasa|Goma|Kabila|Tshisekedi|DRC|DR Congo|Kivu|Bukavu|Lubumbashi|M23|"
    r"MONUSCO|Ituri|Bunia|Katanga|Ebola)\b"
)
_BRAZZAVILLE = re.compile(r"\b(?:Brazzaville|Sassou|Pointe-Noire)\b")


def is_region(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a type word beside the name says that a region is meant: "la région de Gao", "Gao province"."""
    if types.before(language, "region").search(text, max(0, start - 50), start):
        return True
    if types.listed(language, "region").search(text, max(0, start - 90), start):
        return True
    return language == "en" and bool(types.after(language, "region").match(text, end))


def kind_and_place(
    reading: Reading, text: str, start: int, end: int, language: Language
) -> tuple[MentionKind, str | None]:
    """Return the kind and the id of a place that may be a town or the region of the same name."""
    if reading.also_region and is_region(text, start, end, language):
        return "region", reading.also_region
    return reading.kind, reading.place


def congo(context: Context) -> str:
    """Return the country that the bare name Congo, or Congolese, stands for in this article."""
    if "congo" not in context.answers:
        text = context.article.text
        kinshasa, brazzaville = len(_RD_CONGO.findall(text)), len(_BRAZZAVILLE.findall(text))
        usual = "COD" if context.article.language == "en" else "COG"
        likelier = "COD" if kinshasa > brazzaville else "COG"
        context.answers["congo"] = likelier if kinshasa != brazzaville else usual
    return context.answers["congo"]


def georgia(context: Context) -> tuple[str, MentionKind]:
    """Return the country that Georgia stands for: itself, or the American state."""
    if "georgia" not in context.answers:
        text = context.article.text
        state, country = len(_GEORGIA_STATE.findall(text)), len(_GEORGIA_COUNTRY.findall(text))
        american = state > country or (state == country and context.named("USA") and not context.named("RUS"))
        context.answers["georgia"] = "USA" if american else "GEO"
    found = context.answers["georgia"]
    return found, "region" if found == "USA" else "name"


def choose(context: Context, start: int, end: int, readings: tuple[Reading, ...]) -> Reading:
    """Return the reading that the article's other mentions speak for; the likeliest where none does.

    A country's name or people wins over a town. Among towns of the same name, one in a country that the article
    names wins; a Sahel town wins over a much larger city elsewhere only with such evidence.
    """
    first = readings[0]
    if first.kind in ("name", "demonym") or len(readings) == 1:
        return first
    behind = evidence.country_behind(context, start, end)
    if behind in {r.country for r in readings}:
        return next(r for r in readings if r.country == behind)
    listed = evidence.listed_with(context, start, end, frozenset(r.country for r in readings))
    if listed:
        return next(r for r in readings if r.country == listed)
    printed = context.article.text[start:end]
    readings = tuple(r for r in readings if r.form == printed) or readings  # Bâle and Balé
    largest = max(readings, key=lambda r: r.population)
    alone = largest.population >= _LARGE and all(
        4 * r.population < largest.population for r in readings if r != largest
    )
    if alone and (largest.country in gazetteer.sahel() or not context.most_named_in_sahel()):
        return largest  # Gao in Mali, not the village in Burkina Faso
    nearest = context.nearest(start, frozenset(r.country for r in readings))
    if nearest:
        return next(r for r in readings if r.country == nearest)
    most = context.most_named_in_sahel()
    in_sahel = [r for r in readings if r.country in gazetteer.sahel()]
    if most and in_sahel:
        return next((r for r in in_sahel if r.country == most), in_sahel[0])
    if context.counts and not most:
        abroad = [r for r in readings if r.country not in gazetteer.sahel()]
        return max(abroad or list(readings), key=lambda r: r.population)
    return max(readings, key=lambda r: (not r.doubtful, r.population))
