"""Every printed form of a verb or noun in the word lists, so that a list holds one form a word.

prendre le pouvoir -> pris le pouvoir, prendra le pouvoir
se retirer -> retiré, retirent
set fire -> set fire, sets fire

Only the third persons are made: news tells of others. Of several words the first is inflected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sahelscope.events.grammar import GRAMMARS, Form
from sahelscope.models import Language


def verb(words: str, language: Language) -> Iterator[Form]:
    """Yield (form, tenses) of a verb given in the infinitive or base form; a reflexive pronoun is left out."""
    inflection = GRAMMARS[language].inflection
    for pronoun in inflection.reflexive:
        words = words.removeprefix(pronoun)
    first, space, rest = words.partition(" ")
    forms: dict[str, str] = {}
    for form, tense in inflection.verb(first):
        known = forms.get(form)
        forms[form] = tense if known is None else known if tense in known else known + tense
    if not space:
        yield from forms.items()
        return
    for form, tenses in forms.items():
        yield form + space + rest, tenses


def noun(words: str, language: Language) -> Iterable[str]:
    """Return the singular and the plural of a noun; of several words the head is inflected."""
    return GRAMMARS[language].inflection.noun(words)
