"""Who may do what: read, edit (correct, save views) or add. Asked where something is shown, and again where it is done.

Without a setting everybody may do everything, on this machine only. As soon as a login, a proxy's header or a list of
people is set, what is not granted is refused: reading needs a login, editing and adding a name in the list.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import Literal, ParamSpec, TypeVar

from components import person
from sahelscope import settings
from sahelscope.settings import SettingsError

Role = Literal["read", "edit", "add"]
#: Whoever may add may edit, and whoever may edit may read.
_GRANTED: dict[Role, tuple[str, ...]] = {
    "read": ("may_read", "may_edit", "may_add"),
    "edit": ("may_edit", "may_add"),
    "add": ("may_add",),
}
ANYONE, LOGGED_IN = "anyone", "logged-in"

#: What holds for the run of one session's page; each session's runs have a thread of their own.
_run = threading.local()

P = ParamSpec("P")
Answer = TypeVar("Answer")


class NotAllowedError(Exception):
    """Somebody asked for what they may not do."""


def settle() -> None:
    """Settle for this run who may what: every link of a page asks, and the answer takes reading files."""
    if is_restricted() or settings.switch("read_only"):
        _run.settled = {role: _may(role) for role in _GRANTED}
    else:
        _run.settled = dict.fromkeys(_GRANTED, True)


def may(role: Role) -> bool:
    """Return whether this visitor may. Raises SettingsError for a list that cannot be read."""
    settled: dict[Role, bool] = getattr(_run, "settled", {})
    return settled[role] if role in settled else _may(role)


def _may(role: Role) -> bool:
    if role != "read" and settings.switch("read_only"):
        return False
    if not is_restricted():
        return True
    who = person.address()
    return any(_grants(entry, who) for name in _GRANTED[role] for entry in people(name))


def only(role: Role) -> Callable[[Callable[P, Answer]], Callable[P, Answer]]:
    """Let a function be called by those only who may; for others it raises NotAllowedError."""

    def checked(change: Callable[P, Answer]) -> Callable[P, Answer]:
        @wraps(change)
        def call(*args: P.args, **kwargs: P.kwargs) -> Answer:
            if not _may(role):  # asked anew, whatever the page was told
                raise NotAllowedError(f"{change.__module__}.{change.__name__} needs the role {role}")
            return change(*args, **kwargs)

        return call

    return checked


def sees_the_server() -> bool:
    """Return whether this visitor may be told names of files and folders of the server."""
    return may("add")


def is_restricted() -> bool:
    """Return whether anything says who may do what."""
    return person.is_asked() or any(settings.text(name) for name in _GRANTED["read"])


def people(name: str) -> list[str]:
    """Return the entries of a list: addresses, names, domains ("@desk.example"), "anyone", "logged-in"."""
    found = (settings.text(name) or "").lower().replace(",", " ").split()
    for entry in found:
        if not entry.isascii() or entry.count("@") > 1 or entry.endswith("@") or "*" in entry:
            raise SettingsError(
                f"{name}: {entry!r} is no address; write awa@desk.example, @desk.example for all of a domain, "
                f"{LOGGED_IN} or {ANYONE}"
            )
    return found or ([LOGGED_IN] if name == "may_read" else [])


def _grants(entry: str, who: str | None) -> bool:
    if entry == ANYONE or who is None:
        return entry == ANYONE
    return entry == LOGGED_IN or (who.endswith(entry) if entry.startswith("@") else who == entry)
