"""How the quote tests ask: which words are quoted, by which printed mention, standing for whom."""

import pytest

from sahelscope import parse


def quoted(lang, text):
    """Return words, kind, mention and speaker of each quote between marks."""
    return [(q.text, q.kind, q.speaker_text, q.speaker) for q in parse(text, lang=lang).quotes if q.kind != "indirect"]


def check(lang, text, words, mention, who):
    """Check that the words are quoted and whose they are."""
    found = {said: (by, speaker) for said, _, by, speaker in quoted(lang, text)}
    assert words in found, f"quoted: {list(found)}"
    assert found[words] == (mention, who)


def not_yet(cases):
    """Mark cases that are known to be wrong: a mend announces itself."""
    return [pytest.param(*case, marks=pytest.mark.xfail(strict=True)) for case in cases]
