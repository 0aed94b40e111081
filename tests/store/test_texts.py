"""Texts of any kind through parser, tables and store: some of the 100,000 of ``python -m benchmarks.texts``."""

import sys
from dataclasses import replace

from benchmarks import texts
from sahelscope import tables


def test_none_of_some_texts_fails_or_is_changed():
    tried = list(texts.batches(30, seed=0))
    assert [number for number, _ in tried] == [30]
    assert [wrong.what for _, found in tried for wrong in found] == []


def found():
    return {wrong.what.partition(":")[0] for _, several in texts.batches(8, seed=0) for wrong in several}


def test_a_text_that_is_stored_with_a_change_is_found(monkeypatch):
    whole = tables.from_originals
    monkeypatch.setattr(
        "benchmarks.texts.tables.from_originals", lambda rows: (replace(a, text=a.text[1:]) for a in whole(rows))
    )
    assert "not stored as it was" in found()


def test_words_that_are_not_printed_are_found(monkeypatch):
    monkeypatch.setattr("benchmarks.texts.make", _shifted)
    assert "mentions has words that are not printed" in found()


def test_a_failure_of_the_parser_is_found_with_its_article(monkeypatch, capsys):
    monkeypatch.setattr("benchmarks.texts.make", lambda job: 1 // 0)
    monkeypatch.setattr(sys, "argv", ["texts", "--count", "2"])
    assert texts.main() == 1
    told = capsys.readouterr().out
    assert "ZeroDivisionError" in told and "file='0.txt'" in told and "2 texts in" in told


def _shifted(job):
    from sahelscope.corpus.parallel import make

    made = make(job)
    moved = made.tables["mentions"].assign(start=lambda rows: rows["start"] + 1)
    return made._replace(tables={**made.tables, "mentions": moved})
