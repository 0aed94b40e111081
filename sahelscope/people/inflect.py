"""The plural of a noun of the lexicons, English and French."""

from __future__ import annotations

from sahelscope.models import Language

#: first parts of French compounds that take the plural too: "beaux-frères", "sages-femmes"
_BOTH = frozenset("beau belle grand petit petite chef cheffe sage ministre procureur enseignant".split())


def plurals(form: str, language: Language) -> tuple[str, ...]:
    """Return the plural forms of a noun: "lady" gives "ladies", "journal" gives "journaux"."""
    return (_english(form),) if language == "en" else (_french(form),)


def _english(form: str) -> str:
    if form.endswith("man") and form != "human":
        return form[:-2] + "en"
    if form.endswith("child"):
        return form + "ren"
    if form.endswith(("s", "x", "z", "ch", "sh")):
        return form + "es"
    if form.endswith("y") and form[-2:-1] not in "aeiou":
        return form[:-1] + "ies"
    return form + "s"


def _french(form: str) -> str:
    head, hyphen, rest = form.partition("-")
    if hyphen and head in _BOTH:
        return f"{_french(head)}-{_french(rest)}"
    if form.endswith(("s", "x", "z")):
        return form
    if form.endswith("al"):
        return form[:-2] + "aux"
    if form.endswith(("eau", "eu")):
        return form + "x"
    return form + "s"
