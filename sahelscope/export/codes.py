"""The codebook of a REFI-QDA project: codes in folders, each once, under names of which no two are alike."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import quoteattr

#: The folders, and their colours.
FOLDERS = {"Speakers": "#96481B", "Sides": "#574F00", "Acts": "#005CB8", "How sure": "#8A857C"}


class CodeBook:
    """Codes as they are met."""

    def __init__(self, guid: Callable[..., str]) -> None:
        self._guid = guid
        self._known: dict[str, dict[str, str]] = {folder: {} for folder in FOLDERS}
        self._names = {folder.casefold() for folder in FOLDERS}

    def guid(self, folder: str, key: str, name: str) -> str:
        """Return the id of a code; ``key`` tells it apart in its folder, ``name`` is shown.

        Some programs know a code by its name alone: a second one of the same name says its folder, or its number.
        """
        if key not in self._known[folder]:
            free, number = name, 1
            while free.casefold() in self._names:
                number += 1
                free = f"{name} ({folder.lower()})" if number == 2 else f"{name} ({number - 1})"
            self._names.add(free.casefold())
            self._known[folder][key] = free
        return self._guid("code", folder, key)

    def xml(self) -> str:
        """Return the codebook, without folders that are empty; "" where nothing is coded."""
        folders = [
            f'<Code guid="{self._guid("folder", folder)}" name="{folder}" isCodable="false" color="{FOLDERS[folder]}">'
            + "".join(
                f'<Code guid="{self._guid("code", folder, key)}" name={quoteattr(name)} isCodable="true" '
                f'color="{FOLDERS[folder]}"/>'
                for key, name in sorted(codes.items(), key=lambda item: item[1].casefold())
            )
            + "</Code>"
            for folder, codes in self._known.items()
            if codes
        ]
        return f"<CodeBook><Codes>{''.join(folders)}</Codes></CodeBook>\n" if folders else ""
