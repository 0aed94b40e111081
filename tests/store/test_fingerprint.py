"""What asks for a rebuild: a rule or a word that decides what is found in a text, and nothing else."""

import pytest

from sahelscope.store import fingerprint

COVERED = {name for name, _ in fingerprint.files()}


@pytest.mark.parametrize(
    "file",
    ["*.py:quotes/cue_after.py", "*.py:language/sentences.py", "*.py:parser.py", "*.csv:lexicons/fr/cues.csv",
     "*.csv:gazetteer/places.csv", "*.csv:quotes/ranker.csv", "*.csv:dates/feasts.csv",
     "*.csv:events/weights.csv"],
)  # fmt: skip
def test_rules_and_words_are_covered(file):
    assert file in COVERED


@pytest.mark.parametrize(
    "file",
    ["*.py:sources/fetch/robots.py", "*.py:cli/commands.py", "*.py:read/html.py", "*.py:store/build.py",
     "*.py:explain/quotes.py",
     "*.csv:i18n/pages.csv", "*.csv:problems.csv", "*.csv:feeds.csv", "*.csv:columns.csv", "*.csv:events/acled.csv"],
)  # fmt: skip
def test_what_only_shows_reads_or_stores_is_not(file):
    ending, _, name = file.partition(":")
    root = fingerprint.ROOTS[ending]
    assert (root / name).exists()
    assert file not in COVERED


def test_another_word_is_another_fingerprint(monkeypatch, tmp_path):
    words = tmp_path / "cues.csv"
    words.write_text("entry,form,example\nsays,said,\n", encoding="utf-8")
    monkeypatch.setattr(fingerprint, "files", lambda: iter([("*.csv:lexicons/en/cues.csv", words)]))
    before = fingerprint.fingerprint.__wrapped__()
    words.write_text("entry,form,example\nsays,told,\n", encoding="utf-8")
    assert fingerprint.fingerprint.__wrapped__() != before
