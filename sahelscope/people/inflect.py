"""The plural of a noun of the lexicons, English and French."""

from __future__ import annotations

from sahelscope.models import Language


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
    if form.endswith(("s", "x", "z")):
        return form
    if form.endswith("al"):
        return form[:-2] + "aux"
    if form.endswith(("eau", "eu")):
        return form + "x"
    if "-" in form and form.split("-")[0] in ("chef", "sage", "ministre", "procureur", "enseignant"):
        head, rest = form.split("-", 1)
        return f"{head}s-{rest}s"
    return form + "s"
