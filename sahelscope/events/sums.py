"""Figures put together, with those kept that were printed.

A councillor and two farmers were killed in Gao on 3 May 2021. -> attack on 2021-05-03 in MLI, deaths 3 to 3
Un maire et deux paysans ont été tués à Gao le 3 mai 2021. -> attack on 2021-05-03 in MLI, deaths 3 to 3
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahelscope.models import Figure, changed

#: a toll that is so many times another figure of its clause holds that one
_FEW = 4


def added(parts: Sequence[Figure], text: str) -> Figure:
    """Return the sum of the figures, which stand one behind the other in ``text``."""
    if len(parts) == 1:
        return parts[0]
    first, last = parts[0], parts[-1]
    low, high = sum(p.low for p in parts), [p.high for p in parts]
    return Figure(
        first.start,
        last.end,
        text[first.start : last.end],
        first.what,
        low,
        None if None in high else sum(h for h in high if h is not None),
        "added",
        tuple(parts),
        _about(parts),
    )


def plus(first: Figure, more: Figure) -> Figure:
    """Return a figure with others that were hit besides: "Two of his sons were also killed"."""
    high = None if first.high is None or more.high is None else first.high + more.high
    return changed(
        first,
        low=first.low + more.low,
        high=high,
        basis="added",
        parts=(*_printed(first), *_printed(more)),
        about=_about([first, more]),
    )


def widened(figures: Sequence[Figure]) -> Figure:
    """Return one figure that spans them all: several tolls are told."""
    high = [f.high if f.high is not None else f.low for f in figures]
    lows = [f.low for f in figures]
    if len(set(lows)) == 1 and len(set(high)) == 1:
        return figures[0]
    widest = max(figures, key=lambda f: f.low)
    return changed(
        figures[0],
        low=min(lows),
        high=None if widest.high is None else max(high),
        basis="widened",
        about=False,
        parts=tuple(p for f in figures for p in _printed(f)),
    )


def replaced(earlier: Figure, later: Figure) -> Figure:
    """Return the later figure, with the one that it replaces."""
    if (earlier.low, earlier.high) == (later.low, later.high):
        return earlier
    return changed(later, basis="replaced", parts=(*_printed(earlier), *_printed(later)))


def vague(figure: Figure) -> bool:
    """Tell whether a figure is hardly one: "several", "dozens"."""
    return figure.high is not None and figure.high > 2 * figure.low > 0


def together(figures: Sequence[Figure], *, tolls: bool) -> Iterator[Figure]:
    """Yield the figures of one clause, each kind of hurt once.

    Where it tells ``tolls``, two of them are a range, but for a few of them all: "Two more died, so the toll is 13".
    """
    for what in dict.fromkeys(f.what for f in figures):
        same = [f for f in figures if f.what == what]
        whole = max(same, key=lambda f: f.low)
        rest = [f for f in same if f is not whole]
        parts = sum(f.low for f in rest)
        if not rest or parts == whole.low or (tolls and whole.low >= _FEW * parts):
            yield whole  # "six dead: four rangers and two soldiers were killed"
        elif tolls:
            yield widened(same)
        else:
            total = same[0]
            for more in same[1:]:
                total = plus(total, more)
            yield total


def _about(parts: Sequence[Figure]) -> bool:
    """Tell whether a sum is roughly its middle: of some parts no more is known, and no part is a range."""
    return any(p.about for p in parts) and all(p.about or p.low == p.high for p in parts)


def _printed(figure: Figure) -> tuple[Figure, ...]:
    return figure.parts or (figure,)
