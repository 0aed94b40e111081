"""A language, not a country.

Le français et l'arabe sont langues officielles · en anglais · He spoke in French. · translated from Russian
"""

from __future__ import annotations

import re

from sahelscope.models import Language

_NAMES = {
    "fr": frozenset(
        "français anglais espagnol portugais allemand russe chinois italien turc japonais néerlandais grec polonais "
        "hongrois roumain suédois ukrainien coréen vietnamien".split()
    ),
    "en": frozenset(
        "French English Spanish Portuguese German Russian Chinese Italian Turkish Japanese Dutch Greek Polish Korean "
        "Vietnamese Somali Swedish Danish Hungarian Romanian Ukrainian".split()
    ),
}
_FR_BEFORE = re.compile(
    r"(?:\b(?:en|parle\w*|parlait|enseigne\w*|apprend\w*|traduit)|\b(?:[Ll]e|du|au|[Ll]['’])|\bde l['’])\s?$"
)
_FR_ADVERBIAL = re.compile(r"\b(?:en|parle\w*|parlait|enseigne\w*)\s$")
#: "parle français, le bambara et un peu de russe"
_FR_LISTED = re.compile(
    r"\b(?:parl(?:e|ent|ait|aient|ant|er)|maîtrise\w*|appren\w+) (?![dàa]\b|avec\b)[^.;:!?«»]{0,40}"
    r"(?:,| et| ou| un peu de|,? le|,? l['’])\s?$"
)
_EN_BEFORE = re.compile(r"\b(?:in|into|from|fluent in|broken|learn|learning|teach|taught)\s$")
_EN_SPEAK = re.compile(
    r"\b(?:speaks?|spoke|speaking|spoken|fluent|learn(?:s|ed|ing)?|teach(?:es|ing)?|understands?|studied)\s(?:\w+ )?$"
)
_EN_STOPS = re.compile(r"\s*(?:[.,;:)!?”\"—–]|and\b|or\b|with\b|to\b|as\b|that\b|by\b|on\b|for\b|is\b|was\b|$)")


def is_language(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether the word at ``start:end`` names a language."""
    word = text[start:end]
    if word not in _NAMES[language]:
        return False
    before = text[max(0, start - 20) : start]
    if language == "fr":
        if _FR_ADVERBIAL.search(before) or _FR_LISTED.search(text, max(0, start - 60), start):
            return True
        following = text[end : end + 2]
        # "le français Total" and "le russe Wagner" are companies; "le français est" is the language
        return bool(_FR_BEFORE.search(before)) and not (following[:1] in " -" and following[1:2].isupper())
    return bool(_EN_SPEAK.search(before)) or bool(_EN_BEFORE.search(before) and _EN_STOPS.match(text, end))
