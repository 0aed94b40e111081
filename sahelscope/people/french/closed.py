"""The closed classes of French, and the plural of its nouns."""

from __future__ import annotations

from sahelscope.people.closed_classes import Number, Pronoun

DETERMINERS: dict[str, tuple[bool, Number]] = {
    **dict.fromkeys("le la l cet cette ce son sa mon ma notre leur".split(), (True, "one")),
    **dict.fromkeys("les ces ses mes nos leurs".split(), (True, "many")),
    **dict.fromkeys("un une chaque aucun aucune".split(), (False, "one")),
    **dict.fromkeys("des plusieurs certains certaines quelques divers diverses".split(), (False, "many")),
    **dict.fromkeys("deux trois quatre cinq six sept huit neuf dix nombre".split(), (False, "many")),
}
PRONOUNS = {
    "il": Pronoun("one", "m"),
    "elle": Pronoun("one", "f"),
    "ils": Pronoun("many", "m"),
    "elles": Pronoun("many", "f"),
    "on": Pronoun("unknown", "unknown", "many"),
    "nous": Pronoun("many", "unknown", "many"),
    "je": Pronoun("one", "unknown"),
    "j": Pronoun("one", "unknown"),
    "vous": Pronoun("unknown", "unknown"),
    "qui": Pronoun("unknown", "unknown"),
    "lequel": Pronoun("one", "m"),
    "laquelle": Pronoun("one", "f"),
    "lesquels": Pronoun("many", "m"),
    "lesquelles": Pronoun("many", "f"),
    "celui-ci": Pronoun("one", "m"),
    "celle-ci": Pronoun("one", "f"),
    "ceux-ci": Pronoun("many", "m"),
    "celles-ci": Pronoun("many", "f"),
}
#: first parts of compounds that take the plural too: "beaux-frères", "sages-femmes"
_BOTH = frozenset("beau belle grand petit petite chef cheffe sage ministre procureur enseignant".split())


def plurals(form: str) -> tuple[str, ...]:
    """Return the plural of a noun: "journal" gives "journaux"."""
    return (_plural(form),)


def _plural(form: str) -> str:
    head, hyphen, rest = form.partition("-")
    if hyphen and head in _BOTH:
        return f"{_plural(head)}-{_plural(rest)}"
    if form.endswith(("s", "x", "z")):
        return form
    if form.endswith("al"):
        return form[:-2] + "aux"
    if form.endswith(("eau", "eu")):
        return form + "x"
    return form + "s"
