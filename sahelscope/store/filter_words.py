"""How a country or a language may be written where a filter is typed, and its code."""

from __future__ import annotations

from functools import cache

from sahelscope.language import codes, grammars, lexicon
from sahelscope.places import gazetteer


def country_code(words: str) -> str:
    """Return the code of a country given by its code or a name. Raises ValueError, with a sentence, for others."""
    if code := _countries().get(lexicon.fold(words.strip())):
        return code
    raise ValueError(f"no country is called {words!r}; write its three letters, such as MLI")


def language_code(words: str) -> str:
    """Return the code of a language given by its code or its name. Raises ValueError, with a sentence, for others."""
    if words == codes.UNKNOWN:
        return words
    if code := codes.meant(words):
        return code
    raise ValueError(f"no language is called {words!r}; write its code, such as fr")


@cache
def _countries() -> dict[str, str]:
    """Return the code by each way to write a country, folded; a code wins over its name, that over a newspaper's."""
    known = gazetteer.countries()
    printed = [form for read in grammars.MODULES for form in lexicon.load(read, "countries").forms.items()]
    names = {lexicon.fold(form): code for form, code in printed if code in known}
    for code, country in known.items():
        names |= dict.fromkeys(map(lexicon.fold, country.names.values()), code)
    return names | {code.lower(): code for code in known}
