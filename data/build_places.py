"""Rebuild data/gazetteer/ from its open origins."""

from __future__ import annotations

import re
import unicodedata

from babel.core import get_global


class Names:
    """ISO codes and the names of countries in CLDR (Babel; Unicode licence)."""

    def __init__(self) -> None:
        self._alpha2: dict[str, str] = {}
        for old, new in get_global("territory_aliases").items():
            if re.fullmatch("[A-Z]{3}", old) and len(new) == 1 and re.fullmatch("[A-Z]{2}", new[0]):
                self._alpha2[old] = new[0]
        self._alpha2 |= {"XKX": "XK"}

    def alpha2(self, alpha3: str) -> str:
        """Return the two-letter code."""
        return self._alpha2[alpha3]


NAMES = Names()


def region_id(country: str, name: str) -> str:
    """Return the id of a region: MLI:gao."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return f"{country}:" + re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
