"""Leaves what is loaded once and for all out of Python's search for garbage, which Streamlit asks for after each click.

Libraries, word lists, borders and figures are some 170,000 objects; to look through them took a third of a click, and
everybody else waited meanwhile.
"""

from __future__ import annotations

import gc
import itertools

#: After so many pages drawn, most is loaded; and later again, for what only few pages need.
AT = (8, 64)
_drawn = itertools.count(1)


def settle() -> None:
    """Note that a page was drawn, and set aside what is loaded by now."""
    if next(_drawn) in AT:
        gc.collect()
        gc.freeze()
