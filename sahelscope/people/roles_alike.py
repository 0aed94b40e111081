"""Roles that one general word may mean: a researcher and a professor are "the academic", a mayor is "l'édile"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sahelscope.language import lexicon
from sahelscope.models import Language


@cache
def alike(language: Language) -> Mapping[str, str]:
    """Return the plain words of roles with their class: "colonel" is an officer."""
    return _classes("roles_alike", language)


@cache
def meant(language: Language) -> Mapping[str, str]:
    """Return the plain general words with the class they mean: "the officer"."""
    return _classes("roles_meant", language)


def _classes(name: str, language: Language) -> Mapping[str, str]:
    return {lexicon.fold(form): entry for form, entry in lexicon.load(language, name).forms.items()}
