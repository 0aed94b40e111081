"""Tells which language a text is in.

1. The script, where it is not Latin: العربية, ⵜⴰⵎⴰⵛⴰⵖ, русский, 中文.
2. The common little words of the languages that are read ("the, of, and"; "le, les, des"), where one language is far
   ahead and has as many of them as its articles have. That costs nothing and settles nearly all that is read.
3. py3langid, which knows some 140 languages, from ``FEW`` words on and where it is sure; it is overruled by the little
   words of languages that it does not know (Bambara, Mossi, Wolof: it takes Wolof for Fula).
4. Below ``FEW`` words no Latin text is taken for another language than those that are read.

The little words are data/lexicons/*/common_words.csv: ``own`` ones stand in few other languages, ``shared`` ones do.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sahelscope.language import codes, grammars, lexicon, scripts
from sahelscope.models import Language

_ENOUGH = 3000  # characters; more text changes nothing
_WORDS = re.compile(r"[^\W\d_]+")
_COMMON = "common_words"
#: With fewer words a headline or a list of names looks like any language.
FEW = 15
#: Shares of the words that are a language's own little words. Of 40 words cut from English and French articles at
#: random 99 in 100 have ``_THIN`` or more; Catalan, Italian and Romanian reach 0.05 of French, pidgin 0.05 of English.
#: Of Bambara's, Mossi's and Wolof's own words texts in these languages have 0.17 to 0.33, all others 0.04 at most.
_PLENTY, _THIN = 0.1, 0.05
#: py3langid is believed when it is so sure. No stretch of 15 to 40 words from English or French articles, 8,000 tried,
#: was taken for another language at this figure; Fula, Hausa, Portuguese and twenty others pass it with 60 words.
_SURE = 0.99
#: So sure, it is believed of a language that is read, whose little words are missing: headlines, briefs.
_LIKELY = 0.5
#: py3langid's codes -> ours: varieties of one written language, and three letters where ISO 639-1 has two. Its "zxx" is
#: no language: markup, lists of figures. It takes Tamasheq for Kabyle; they are relatives, and no more is said.
_CODES = {
    "fuv": "ff", "ary": "ar", "arz": "ar", "gug": "gn", "kik": "ki", "sdh": "ku", "uzs": "uz", "wuu": "zh", "yue": "zh",
    "kab": "ber", "zxx": codes.UNKNOWN,
}  # fmt: skip
#: What py3langid, where it is not sure, takes headlines for -> what they are in.
_MISTAKEN: dict[Language, Language] = {"pcm": "en"}


def detect(text: str, declared: Language | None = None) -> Language:
    """Return the language of the text, as codes.py writes it: "en", "fr", "ar", ...; "und" where none can be told.

    ``declared``: the language that the text's file names. It decides where the text leaves a doubt, and only there: a
    French site's pages may well call themselves English. A text without any word is English if nothing is declared.
    """
    head = text[:_ENOUGH]
    if written := scripts.languages(head):
        return _among(head, written)
    words = Counter(_WORDS.findall(head.lower()))
    if not words:
        return declared or next(iter(grammars.MODULES))
    few = words.total() < FEW
    clear = _far_ahead(words)
    if clear and (few or _share(words, clear) >= _PLENTY):
        return clear if not few else declared or clear
    if few:
        return declared or clear or _likeliest(head, list(grammars.MODULES))
    return _by_model(head, words) or declared or _plausible(head, words) or codes.UNKNOWN


def _far_ahead(words: Counter[str]) -> Language | None:
    """Return the language that is read whose little words are more than twice as many as any other's; None if none."""
    counts = sorted(((sum(words[w] for w in _little(x)[1]), x) for x in grammars.MODULES), reverse=True)
    second = counts[1][0] if len(counts) > 1 else 0
    return counts[0][1] if counts[0][0] > 2 * second + 2 else None


def _by_model(head: str, words: Counter[str]) -> Language | None:
    """Return the language that py3langid puts first if it is read; else one that little words or it are sure of."""
    probabilities = _probabilities(head)
    best, sure = max(probabilities.items(), key=lambda item: item[1])
    if sure < _SURE:
        best = _MISTAKEN.get(best, best)
    if best in grammars.MODULES and (sure >= _LIKELY or _share(words, best) >= _THIN):
        return best
    told = max(((_share(words, x), x) for x in _unknown_to_the_model()), default=(0.0, codes.UNKNOWN))
    if told[0] >= _PLENTY:
        return told[1]
    return best if sure >= _SURE and best != codes.UNKNOWN else None


def _plausible(head: str, words: Counter[str]) -> Language | None:
    """Return the likelier one of the languages that are read, if the text has some of its little words at all."""
    known = [x for x in grammars.MODULES if _share(words, x) >= _THIN]
    return _likeliest(head, known) if known else None


def _among(head: str, languages: Sequence[Language]) -> Language:
    """Return the likeliest of the languages of one script; the first where the text is too short to ask."""
    return languages[0] if len(languages) == 1 or len(head) < 4 * FEW else _likeliest(head, languages)


def _likeliest(head: str, languages: Sequence[Language]) -> Language:
    """Return the one of the languages that py3langid puts first; the first one where it knows none of them."""
    scores = _scores(head)
    return max(languages, key=lambda x: scores.get(x, -math.inf))


def _probabilities(head: str) -> dict[Language, float]:
    """Return how sure py3langid is of each language, all together 1.

    Its scores are divided by the root of the text's length, as py3langid does itself: they grow with each word, the
    evidence does not.
    """
    scores = _scores(head)
    best, root = max(scores.values()), math.sqrt(len(head.encode("utf-8", "surrogatepass")))
    weights = {x: math.exp((score - best) / root) for x, score in scores.items()}
    total = sum(weights.values())
    return {x: w / total for x, w in weights.items()}


def _scores(head: str) -> dict[Language, float]:
    """Return py3langid's logarithmic scores by our codes, the best of a language's varieties."""
    found: dict[Language, float] = {}
    for code, score in _identifier().rank(head):
        found.setdefault(_CODES.get(code, code), float(score))
    return found


@cache
def _identifier() -> Any:
    import py3langid  # half a second to load its model: only when it is needed

    return py3langid


@cache
def _little(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Return the language's own little words, and all of them."""
    words: Mapping[str, str] = lexicon.load(language, _COMMON).forms
    return frozenset(w for w, entry in words.items() if entry == "own"), frozenset(words)


@cache
def _unknown_to_the_model() -> tuple[Language, ...]:
    """Return the languages that only have a list of little words, and no rules."""
    return tuple(x for x in lexicon.languages(_COMMON) if x not in grammars.MODULES)


def _share(words: Counter[str], language: Language) -> float:
    own = _little(language)[0]
    return sum(words[w] for w in own) / words.total()
