"""What is no text of an article is told from what is one: 300 of each, of every kind."""

import guard_texts
import pytest

from sahelscope.read import guard

GOOD, BAD = guard_texts.texts(guard_texts.GOOD), guard_texts.texts(guard_texts.BAD)


def test_texts_of_every_kind_pass():
    wrong = [(kind, guard.why(text), text[:80]) for kind, text in GOOD if guard.why(text)]
    assert len(wrong) <= 0.02 * len(GOOD), wrong


def test_what_is_no_text_is_told():
    wrong = [(kind, text[:80]) for kind, text in BAD if not guard.why(text)]
    assert len(wrong) <= 0.05 * len(BAD), wrong


@pytest.mark.parametrize("seed", [11, 12])
def test_it_holds_for_others_too(seed):
    good = guard_texts.texts(guard_texts.GOOD, 110, seed)
    bad = guard_texts.texts(guard_texts.BAD, 198, seed)
    assert sum(guard.why(text) is None for _, text in good) >= 0.98 * len(good)
    assert sum(guard.why(text) is not None for _, text in bad) >= 0.93 * len(bad)


@pytest.mark.parametrize("kind", ["results", "poem", "interview", "brief", "capitals", "scanned", "names", "other"])
def test_no_kind_of_text_fails_as_a_whole(kind):
    assert all(guard.why(text) is None for k, text in GOOD if k == kind)


@pytest.mark.parametrize("text", [
    "Humanitarian access denied in Ménaka, the council says.", "Error in the count: 404 ballots not found in Dori",
    "Le menu du jour", "A", "Gao", "A–B", "L’accès refusé aux journalistes à Kidal", "It cost $3,000 & more.",
])  # fmt: skip
def test_words_that_servers_use_too_are_no_sign_by_themselves(text):
    assert guard.why(text) is None or text in ("A", "A–B")


def test_a_long_text_is_looked_at_in_its_middle_too():
    good = guard_texts.GOOD[0](__import__("random").Random(1))
    assert guard.why("\n".join([good] * 3) + "\x00\x01\x02�" * 6000) is not None
