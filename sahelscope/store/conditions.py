"""Conditions on the published tables, as SQL with their values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

#: Stands among sides, countries and so on for those of whom it is not known.
NOT_KNOWN = "unknown"


@dataclass
class Where:
    """Conditions joined by ``and``, with their values."""

    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def add(self, condition: str, *values: Any) -> None:
        """Add one condition."""
        self.conditions.append(condition)
        self.values.extend(values)

    def one_of(self, template: str, values: tuple[str, ...]) -> None:
        """Add a condition in which ``{}`` stands for the list of values; nothing where there are none."""
        if values:
            self.add(template.format("(" + ", ".join("?" * len(values)) + ")"), *values)

    def one_of_or_unknown(self, column: str, values: tuple[str, ...]) -> None:
        """Add the condition that a column is one of the values, or null where ``NOT_KNOWN`` is among them."""
        known = tuple(value for value in values if value != NOT_KNOWN)
        if NOT_KNOWN not in values:
            self.one_of(f"{column} in {{}}", known)
        elif known:
            self.add(f"{column} is null or {column} in ({', '.join('?' * len(known))})", *known)
        else:
            self.add(f"{column} is null")

    @property
    def sql(self) -> str:
        """Return the condition as SQL."""
        return " and ".join(f"({c})" for c in self.conditions) or "true"
