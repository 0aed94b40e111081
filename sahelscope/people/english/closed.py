"""The closed classes of English, and the plural of its nouns."""

from __future__ import annotations

from sahelscope.people.closed_classes import Number, Pronoun

DETERMINERS: dict[str, tuple[bool, Number]] = {
    **dict.fromkeys("the his her its their my our your whose".split(), (True, "unknown")),
    "this": (True, "one"),
    **dict.fromkeys("these those both".split(), (True, "many")),
    **dict.fromkeys("a an one another each every either neither".split(), (False, "one")),
    **dict.fromkeys("some many several few most more all various numerous".split(), (False, "many")),
    **dict.fromkeys("two three four five six seven eight nine ten dozens hundreds thousands".split(), (False, "many")),
    **dict.fromkeys("no any other such".split(), (False, "unknown")),
}
PRONOUNS = {
    "he": Pronoun("one", "m", "person"),
    "she": Pronoun("one", "f", "person"),
    "they": Pronoun("many", "unknown", "many"),
    "it": Pronoun("one", "unknown", "thing"),
    "we": Pronoun("many", "unknown", "many"),
    "i": Pronoun("one", "unknown"),
    "you": Pronoun("unknown", "unknown"),
    "who": Pronoun("unknown", "unknown"),
}
_ADJECTIVE_ENDS = tuple("al ic ist ive ary ous ern ese ish ian ean".split())


def is_adjective(plain: str) -> bool:
    """Tell whether a word that no list knows reads as an adjective before a noun: "high-dollar donors"."""
    return "-" in plain or plain.endswith(_ADJECTIVE_ENDS)


def plurals(form: str) -> tuple[str, ...]:
    """Return the plural of a noun: "lady" gives "ladies"."""
    if form.endswith("man") and form != "human":
        return (form[:-2] + "en",)
    if form.endswith("child"):
        return (form + "ren",)
    if form.endswith(("s", "x", "z", "ch", "sh")):
        return (form + "es",)
    if form.endswith("y") and form[-2:-1] not in "aeiou":
        return (form[:-1] + "ies",)
    return (form + "s",)
