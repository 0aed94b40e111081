"""Reasons are told in the language of the reader."""

import csv

import pytest

from components import i18n, reason_words

from .conftest import ROOT

TOLD = [
    ("speaker opens the sentence (+0.6)", "speaker opens the sentence (+0.6)",
     "le locuteur ouvre la phrase (+0,6)"),
    ("that clause, that (+0.5)", "that clause, that (+0.5)", "proposition en « que », « que » (+0,5)"),
    ("after: words up to the cue 3-5 (-0.8)", "after: 3-5 words up to the cue (-0.8)",
     "après : 3-5 mots jusqu’au verbe de parole (-0,8)"),
    ("far, cue noted (+0.1)", "far, cue “noted” (+0.1)",
     "loin, verbe de parole « noted » (+0,1)"),
    ("a reason of tomorrow (+1.0)", "a reason of tomorrow (+1.0)", "a reason of tomorrow (+1,0)"),
]  # fmt: skip


@pytest.mark.parametrize(("reason", "english", "french"), TOLD, ids=[told[0] for told in TOLD])
def test_a_reason_in_both_languages(monkeypatch, reason, english, french):
    for language, wanted in (("en", english), ("fr", french)):
        monkeypatch.setattr(i18n, "language", lambda language=language: language)
        assert reason_words.shown(reason).replace("\u00a0", " ") == wanted


@pytest.mark.parametrize("file", ["quotes/ranker.csv", "quotes/indirect.csv", "events/weights.csv"])
def test_every_reason_that_weighs_has_french_words(monkeypatch, file):
    monkeypatch.setattr(i18n, "language", lambda: "fr")
    lines = (ROOT / "data" / file).read_text(encoding="utf-8").splitlines()
    lacking = set()
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        for part in reason_words._BETWEEN.split(row["reason"].replace("_", " "))[::2]:
            known = reason_words._NUMBER.match(part) or part.startswith("cue ")
            if not known and "reason." + part.replace(" ", "_") not in i18n.words():
                lacking.add(part)
    assert not lacking
