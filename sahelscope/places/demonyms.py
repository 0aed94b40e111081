"""A country's people and what belongs to it: the forms of each demonym.

les soldats maliens · une élue nigérienne · des Burkinabè · les Nigérianes
Malian soldiers · two Nigeriens · the Senegalese · an Ivorian

A lexicon lists the masculine singular ("malien"); the other forms are made here. Nigerien and Nigerian, nigérien
and nigérian are one letter apart and never mixed up.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Language

_ENGLISH_UNCHANGED = ("s", "sh", "ch", "ese", "é", "è", "men", "man")
_DOUBLED = ("ien", "éen", "yen")  # malien, malienne
_FEMININE = {"grec": "grecque", "turc": "turque", "franc": "franque"}


def forms(demonym: str, language: Language) -> Iterator[str]:
    """Yield the forms of a demonym given in the (masculine) singular, itself first."""
    if language == "en":
        yield demonym
        if demonym.endswith(("abe", "abé", "abè")) or not demonym.endswith(_ENGLISH_UNCHANGED):
            yield demonym + "s"
        return
    for word in (demonym, _feminine(demonym)):
        yield word
        if not word.endswith(("s", "x")):
            yield word + "s"


def _feminine(word: str) -> str:
    last = word.rsplit("-", 1)[-1]
    if last in _FEMININE:
        return word.removesuffix(last) + _FEMININE[last]
    if word.endswith(_DOUBLED):
        return word + "ne"
    if word.endswith(("e", "è", "i", "o", "ou")) and not word.endswith(("oui", "saoui")):
        return word  # russe, burkinabè, qatari
    return word + "e"  # sénégalais, espagnole, sahraouie
