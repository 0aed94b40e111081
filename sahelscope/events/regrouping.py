"""The groups of ``grouping.group``, brought up to date where reports came or went, without grouping all again.

Reports are put together one after the other, each with the groups that stand under its days. So a report's group can
only be another one where something under these days is: a report that came or went, or one that changed its group.
Such places (a type, a country, a day) are called open; only reports that look at an open one are compared again, and
mostly that ends after a day or two.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sahelscope.events.grouping import COMPARED, Key, Report, looked_at, order, same, stands_at

DAY = dt.timedelta(days=1)


class UnknownError(Exception):
    """Reports are needed that were not given: all that stand at ``keys``."""

    def __init__(self, keys: set[Key]) -> None:
        super().__init__(f"{len(keys)} keys")
        self.keys = keys


class _Group:
    """A group as it is being made again; ``name`` is the number of its first report."""

    def __init__(self, name: int) -> None:
        self.name, self.reports, self.open = name, list[Report](), False


def number(report: Report) -> int:
    """Return the number of a report's event, which stands for its place in the text."""
    return report.event.start


def regrouped(
    reports: Iterable[Report], gone: Iterable[Report], came: set[int], together: Mapping[int, int], known: set[Key]
) -> tuple[list[Sequence[Report]], set[int]]:
    """Return the groups that are not as they were, and the numbers of all reports that are or were in one of these.

    ``reports``: those that are there, at least all that stand at the ``known`` keys and all of their groups; ``gone``:
    those that are no longer there, or as they were before they changed; ``came``: the numbers of the new and changed;
    ``together``: number -> a name of the group in which it was, where it was with others. Raises UnknownError.
    """
    return _Again(reports, gone, came, together, known).run()


class _Again:
    def __init__(
        self, reports: Iterable[Report], gone: Iterable[Report], came: set[int], together: Mapping[int, int],
        known: set[Key],
    ) -> None:  # fmt: skip
        self._reports, self._gone, self._came, self._known = sorted(reports, key=order), list(gone), came, known
        self._was: dict[int, int] = {}  # number of a report -> name of its group before
        self._members: dict[int, list[Report]] = defaultdict(list)  # name of a group -> its reports before
        before = [r for r in self._reports if number(r) not in came] + self._gone
        named: dict[Any, int] = {}
        for r in sorted(before, key=order):
            label = together.get(number(r), -1)
            name = named.setdefault(("with", label) if label >= 0 else ("alone", number(r)), number(r))
            self._was[number(r)] = name
            self._members[name].append(r)
        self._groups: list[_Group] = []
        self._by_name: dict[int, int] = {}  # name of a group -> its place in the list
        self._at: dict[Key, list[int]] = defaultdict(list)
        self._open: set[Key] = set()
        self._lacking: set[Key] = set()
        self._changed: set[int] = set()  # names of groups before that are not as they were

    def run(self) -> tuple[list[Sequence[Report]], set[int]]:
        for r in self._gone:
            self._lose(self._was[number(r)])
            self._open.update(stands_at(r))
        for r in self._reports:
            if number(r) in self._came:
                self._open.update(stands_at(r))
        for r in self._reports:
            self._place(r)
        around = {(kind, land, day + i * DAY) for kind, land, day in self._open for i in (-1, 0, 1)}
        if lacking := self._lacking | (around - self._known):
            raise UnknownError(lacking)
        made = [g.reports for g in self._groups if g.open]
        touched = {number(r) for g in made for r in g}
        return list(made), touched | {number(r) for name in self._changed for r in self._members[name]}

    def _place(self, report: Report) -> None:
        looked, no = looked_at(report), number(report)
        before = None if no in self._came else self._was[no]
        if before is not None and self._open.isdisjoint(looked):
            found = self._find(before)
        else:
            self._lacking |= set(looked) - self._known
            searched = self._search(report, looked)
            found = self._new(no) if searched is None else searched
            if self._groups[found].name != before:
                self._set_open(self._groups[found])
                if before is not None:
                    self._lose(before)
        group = self._groups[found]
        keys = stands_at(report)
        for key in keys:
            if not self._at[key] or self._at[key][-1] != found:
                self._at[key].append(found)
        group.reports.append(report)
        if group.open:
            self._open.update(keys)

    def _search(self, report: Report, looked: Sequence[Key]) -> int | None:
        near = {i for key in looked for i in self._at[key][-COMPARED:]}
        ordered = sorted(near, reverse=True)
        return next((i for i in ordered if all(same(report, o) for o in self._groups[i].reports)), None)

    def _find(self, name: int) -> int:
        """Return the group of that name; its first report makes it."""
        if name in self._by_name:
            return self._by_name[name]
        return self._new(name)

    def _new(self, name: int) -> int:
        group = _Group(name)
        group.open = name in self._changed
        self._groups.append(group)
        self._by_name[name] = len(self._groups) - 1
        return self._by_name[name]

    def _set_open(self, group: _Group) -> None:
        group.open = True
        self._open.update(key for r in group.reports for key in stands_at(r))
        if group.name in self._members:
            self._lose(group.name)

    def _lose(self, name: int) -> None:
        """Note that a group is not as it was: whoever looks at its reports looks again."""
        if name in self._changed:
            return
        self._changed.add(name)
        self._open.update(key for r in self._members[name] for key in stands_at(r))
        if name in self._by_name:
            group = self._groups[self._by_name[name]]
            group.open = True
            self._open.update(key for r in group.reports for key in stands_at(r))
