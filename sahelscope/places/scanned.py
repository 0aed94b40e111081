"""A country's name as a scanned page prints it: one letter misread, or a space inside.

l'Ailemagne · la Belgiqne · La Kussie · en Roumanio · la Bel gique · ltalie

Only names of five letters and more, and only misreadings that are no other word: "Franco" and "Maurice" are left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahelscope.language import lexicon
from sahelscope.models import Language
from sahelscope.places import ambiguous

#: What a letter is misread as, in lower case without accents
_MISREAD = {
    "e": "co", "c": "eo", "i": "ltj", "l": "it1", "n": "ua", "u": "n", "t": "lf", "r": "v", "h": "b", "b": "h",
    "q": "g", "g": "q", "y": "v", "s": "a", "o": "c",
}  # fmt: skip
_MISREAD_FIRST = {
    "r": "kbeh", "f": "ep", "g": "c", "c": "go", "b": "reh", "e": "fb", "i": "lj1", "p": "f", "t": "f", "h": "n",
}  # fmt: skip
_SHORTEST, _SHORTEST_CUT = 6, 7
#: In names of five letters only these: "Japou", "Chlne"
_MISREAD_SHORT = {"n": "u", "u": "n", "i": "l", "e": "c", "c": "e"}


def forms(names: Iterable[tuple[str, str]], language: Language) -> Iterator[tuple[str, str, bool]]:
    """Yield (misprint, country, whether it begins in lower case) for each (name, country), folded."""
    left_alone = {lexicon.fold(form) for form in ambiguous.forms(language, "no misprint")}
    for name, country in names:
        word = lexicon.fold(name)
        if not word.isalpha() or len(word) < _SHORTEST - 1 or word in left_alone or word == word.upper():
            continue
        inside, first = (_MISREAD, _MISREAD_FIRST) if len(word) >= _SHORTEST else (_MISREAD_SHORT, {})
        for i, letter in enumerate(word):
            for other in (inside if i else first).get(letter, ""):
                misprint = word[:i] + other + word[i + 1 :]
                if misprint not in left_alone:
                    yield misprint, country, not i and other in "l1"
        if len(word) >= _SHORTEST_CUT:
            for i in range(2, len(word) - 1):
                yield f"{word[:i]} {word[i:]}", country, False
