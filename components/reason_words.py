"""The reasons behind a finding in the reader's language; the rules name them in English: "after: words up to a cue 2".

A name is put together of parts, each of which has words in data/i18n/reasons.csv; one that has none stays as it is.
"""

from __future__ import annotations

import re

from components import i18n

#: A part that ends in a number: "words between 3-5", "words 11+".
_NUMBER = re.compile(r"^(words(?: between| from the cue| up to the cue)?) (\d[\d+-]*)$")
_BETWEEN = re.compile(r"(, |: )")


def shown(reason: str) -> str:
    """Return a reason as the explanation tells it, "speaker opens the sentence (+0.6)", for a reader."""
    name, _space, weight = reason.rpartition(" (")
    parts = _BETWEEN.split(name)
    words = "".join(part if number % 2 else _part(part) for number, part in enumerate(parts))
    if i18n.language() == "fr":
        words, weight = words.replace(": ", i18n.colon() + " "), weight.replace(".", ",")
    return f"{words} ({weight}"


def _part(part: str) -> str:
    if found := _NUMBER.match(part):
        return i18n.text("reason." + found[1].replace(" ", "_"), n=found[2])
    key = "reason." + part.replace(" ", "_")
    if key in i18n.words():
        return i18n.text(key)
    if part.startswith("cue "):
        return i18n.text("reason.cue", word=part.removeprefix("cue "))
    return part
