"""What is no text of an article is told from what is one: 300 of each, of every kind."""

import re
from pathlib import Path

import door_good
import door_junk
import guard_texts
import pytest

from sahelscope.read import guard

#: Written before anybody looked at the rules, in the manner of real ones; the rules passed 60 of 62 and told 49 of 65
#: when they first saw them, and were mended by them since.
AT_THE_DOOR = Path(__file__).parent.parent / "at_the_door"
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


def _at_the_door(name):
    pieces = re.split(r"^=== (.*)\n", (AT_THE_DOOR / name).read_text(encoding="utf-8"), flags=re.M)[1:]
    return dict(zip(pieces[::2], map(str.strip, pieces[1::2]), strict=True))


@pytest.mark.parametrize("name, text", _at_the_door("pass.txt").items())
def test_what_looks_odd_and_is_an_article_passes(name, text):
    assert guard.why(text) is None


@pytest.mark.parametrize("name, text", _at_the_door("refuse.txt").items())
def test_what_a_page_says_instead_of_its_article_is_told(name, text):
    assert guard.why(text) is not None


def test_a_line_on_cookies_below_an_article_does_not_set_it_aside():
    article = "Le bac de Gao a repris lundi ses passages, après trois semaines d’arrêt, a dit son capitaine. " * 5
    assert guard.why(f"{article}\n\nCe site utilise des cookies. En savoir plus") is None
    assert guard.why("Ce site utilise des cookies. En savoir plus") is not None


def test_a_second_set_written_blind_holds_after_mending():
    """First, before the rules were looked at or mended: 1.000 of 378 texts passed, .835 of 492 others were told."""
    wrong = [(kind, guard.why(text)) for kind, text in door_good.texts() if guard.why(text)]
    assert len(wrong) <= 0.02 * 378, wrong
    missed = [kind for kind, text in door_junk.texts() if not guard.why(text)]
    assert len(missed) <= 0.05 * 492, missed


def test_texts_in_other_languages_are_kept_with_their_language():
    assert [(kind, guard.why(text)) for kind, text in door_junk.tongues() if guard.why(text)] == []
