"""The nearest cue tells past from future."""

import pytest

from sahelscope.dates import tense

AROUND = [
    ("en", "The council will meet on ", ".", "future"),
    ("en", "The council met on ", ".", "past"),
    ("en", "The vote will be held on ", ".", "future"),
    ("en", "The vote was held on ", ".", "past"),
    ("en", "On ", ", the council will meet.", "future"),
    ("en", "On ", ", the council met.", "past"),
    ("en", "The road is closed until ", ".", "future"),
    ("en", "The rain lasted until ", ".", "past"),
    ("en", "The mayor said on ", " that the road will open.", "past"),
    ("en", "After the vote of ", ", which will be close, ", "past"),
    ("en", "The truce was broken by ", ".", "past"),
    ("en", "They ordered that records be released by ", ".", "future"),
    ("en", "The mayor promised a road before ", ".", "future"),
    ("en", "A strike was called for ", ".", "future"),
    ("en", "The rain lasted a week; the fair will open on ", ".", "future"),
    ("en", "The road, ", ".", "unknown"),
    ("fr", "Le conseil se réunira ", ".", "future"),
    ("fr", "Le conseil s'est réuni ", ".", "past"),
    ("fr", "Le vote aura lieu ", ".", "future"),
    ("fr", "Il sera jugé ", ".", "future"),
    ("fr", "Il a été jugé ", ".", "past"),
    ("fr", "", ", le conseil se réunira.", "future"),
    ("fr", "La route est fermée jusqu'à ", ".", "future"),
    ("fr", "La pluie a duré jusqu'à ", ".", "past"),
    ("fr", "Le maire a dit ", " que la route ouvrira.", "past"),
    ("fr", "Le maire a promis une route avant ", ".", "future"),
    ("fr", "La marche annoncée pour ", ".", "future"),
    ("fr", "Il a plu ; la foire ouvrira ", ".", "future"),
    ("fr", "La route, ", ".", "unknown"),
]


@pytest.mark.parametrize(("language", "before", "after", "expected"), AROUND)
def test_the_nearest_cue_tells_the_tense(language, before, after, expected):
    assert tense.around(before, after, language) == expected
