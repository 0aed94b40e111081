"""Looks for Python's garbage now and then, and leaves what is loaded once and for all out of the search.

Streamlit would look through everything after each click (``runner.postScriptGC``, switched off in
.streamlit/config.toml): libraries, word lists, borders, figures and what every open page holds. That took up to half of
a click, more with each visitor, and everybody else waited meanwhile.
"""

from __future__ import annotations

import gc
import itertools

#: After so many pages drawn, most is loaded; and later again, for what only few pages need.
AT = (8, 64)
#: After each so many pages drawn, what is no longer used is let go of.
EVERY = 32
#: After each so many, also what was set aside and is no longer used: the pages of visitors who have left.
ANEW = 512
_drawn = itertools.count(1)


def settle() -> None:
    """Note that a page was drawn; let go of what is no longer used, and set aside what is loaded by now."""
    drawn = next(_drawn)
    if drawn % ANEW == 0:
        gc.unfreeze()
    if drawn in AT or drawn % EVERY == 0:
        gc.collect()
    if drawn in AT or drawn % ANEW == 0:
        gc.freeze()
