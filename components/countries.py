"""Countries by their ISO code: names in both languages, and the five that this is about."""

from __future__ import annotations

from components import i18n
from sahelscope.places import gazetteer

#: The five Sahel states, west to east.
SAHEL = ("MRT", "MLI", "BFA", "NER", "TCD")


def known(code: str) -> bool:
    """Tell whether a code is that of a country."""
    return code in gazetteer.countries()


def name(code: str, language: str | None = None) -> str:
    """Return the country's name in a language, that of the interface by default; the code where there is no name."""
    country = gazetteer.countries().get(code)
    return country.name(language or i18n.language()) if country else code


def names(codes: str) -> str:
    """Return the names of codes joined by commas: "MLI, NER" becomes "Mali, Niger"."""
    return ", ".join(name(code.strip()) for code in codes.split(",") if code.strip())
