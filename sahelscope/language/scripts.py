"""Tells which languages a text can be in by its script, where that is not Latin.

العربية -> Arabic, Persian, Urdu, ...        ⵜⴰⵎⴰⵛⴰⵖ -> Amazigh        русский -> Russian, Ukrainian, ...
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from sahelscope.models import Language

#: A letter of a script that is neither Latin nor a sign that Latin texts use; punctuation lies outside these ranges.
_NOT_LATIN = re.compile("[\u0370-\u1cff\u2c00-\u2c5f\u2c80-\u2ddf\u2e80-\u2fff\u3005-\ua71f\ua800-\uab2f\uab70-\ufaff"
                        "\ufb13-\ufeff\U00010000-\U0001ffff\U00020000-\U0003ffff]")  # fmt: skip
_LETTER = re.compile(r"[^\W\d_]")
#: So many letters of the script are looked at.
_SAMPLE = 500
#: The first word of the letters' Unicode names -> the languages that are written so, the likeliest first.
_LANGUAGES: dict[str, tuple[Language, ...]] = {
    "ARABIC": ("ar", "fa", "ur", "ps", "ug", "ku"),
    "CYRILLIC": ("ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "tg", "tt", "ba", "mn"),
    "CJK": ("zh",),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "HANGUL": ("ko",),
    "TIFINAGH": ("ber",),
    "NKO": ("nqo",),
    "ADLAM": ("ff",),
    "VAI": ("vai",),
    "ETHIOPIC": ("am", "ti"),
    "HEBREW": ("he",),
    "GREEK": ("el",),
    "ARMENIAN": ("hy",),
    "GEORGIAN": ("ka",),
    "DEVANAGARI": ("hi", "mr", "ne", "sa"),
    "BENGALI": ("bn", "as"),
    "GURMUKHI": ("pa",),
    "GUJARATI": ("gu",),
    "ORIYA": ("or",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "KANNADA": ("kn",),
    "MALAYALAM": ("ml",),
    "SINHALA": ("si",),
    "THAI": ("th",),
    "LAO": ("lo",),
    "KHMER": ("km",),
    "MYANMAR": ("my",),
    "TIBETAN": ("bo", "dz"),
}


def languages(text: str) -> tuple[Language, ...]:
    """Return the languages that are written in the text's script, the likeliest first; none for Latin.

    Most of the letters decide, so that an Arabic quotation in a French article changes nothing. A script that is not
    listed gives none, too.
    """
    if text.isascii():
        return ()
    letters = _NOT_LATIN.findall(text)
    if not letters or 2 * len(letters) <= len(_LETTER.findall(text)):
        return ()
    scripts = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in letters[:_SAMPLE])
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana > scripts["CJK"] / 20:  # Japanese is written in Chinese signs, too; Chinese has no kana
        scripts["HIRAGANA"] += scripts["CJK"]
    return next((_LANGUAGES[s] for s, _ in scripts.most_common() if s in _LANGUAGES), ())
