"""How many the reports of one happening count, and several happenings together, as SQL over ``event_figures``.

{"au moins 12", "40"} -> low 12, high 40
{"une vingtaine", "at least 20"} -> low 20, high 20, open
{"around 20"} and {"8 to 10"} together -> low 28, high 30, about
"""

from __future__ import annotations

from collections.abc import Sequence

#: The columns of a toll, as ``toll_words.Toll`` has them; and where they stand beside others.
COLUMNS = ("low", "high", "open", "about")
DEATHS = tuple(f"deaths_{name}" for name in COLUMNS)


def toll(figures: str, of: str = "true", names: Sequence[str] = COLUMNS) -> str:
    """Return the columns of a group's toll: the lowest and the highest figure, and what these leave open.

    ``open``: the highest is "at least" so many; ``about``: the lowest or the highest is roughly so many, and no report
    gives it exactly. A figure that is roughly its middle counts as that. All are null where the group has no figure.

    ``figures``: the table's name in the query; ``of``: which of its rows count; ``names``: what the columns are called.
    """
    rough = f"coalesce({figures}.about, false)"
    high = f"coalesce({figures}.high, {figures}.low)"
    middle = f"({figures}.low + {high}) // 2"
    low, high = (f"case when {rough} then {middle} else {end} end" for end in (f"{figures}.low", high))
    lowest, highest = f"min({low}) filter ({of})", f"max({high}) filter ({of})"
    exact_low, exact_high = (end.replace("filter (", f"filter (not {rough} and ") for end in (lowest, highest))
    last = f"max({figures}.low) filter ({of} and {figures}.high is null)"
    cells = (
        lowest,
        highest,
        f"coalesce({last} >= {highest}, {highest} < 0)",
        f"coalesce({exact_low} > {lowest}, {lowest} >= 0) or coalesce({exact_high} < {highest}, {highest} >= 0)",
    )
    return ", ".join(f"{cell} as {name}" for cell, name in zip(cells, names, strict=True))


#: The tolls of several happenings added up, 0 where there are none; a sum leaves open what one of them does.
SUMMED = """coalesce(sum(low), 0)::bigint as low, coalesce(sum(high), 0)::bigint as high,
  coalesce(bool_or(open), false) as open, coalesce(bool_or(about), false) as about"""

#: A figure, or a toll, as it is noted in a cell of data (``toll_words.noted``): "12", "8–12", "12+", "~20".
NOTED = """case when high is null then low || '+' when about then '~' || (low + high) // 2
  when high > low then low || '–' || high else low::varchar end"""
