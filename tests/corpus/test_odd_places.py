"""Odd names, no home, a plain locale, a package that cannot be written to, a clock set back: each works."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from made import WELL, corpus_of_three

from sahelscope import paths, tables
from sahelscope.corpus.correct import correct_article
from sahelscope.store import corrections, files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

ROOT = Path(__file__).parents[2]
WORDS = "Le pont de Gao a rouvert lundi. « Le fleuve a baissé », a déclaré Moussa Abdou, un commerçant."


def test_names_with_spaces_accents_and_emoji_without_a_home_in_the_plain_locale(tmp_path):
    folder = tmp_path / "dossier d'été 🐫"
    folder.mkdir()
    (folder / "« à lire » ñ 100 % #1.txt").write_text(WORDS, encoding="utf-8")
    before = {p: p.stat().st_mtime_ns for p in paths.DATA.rglob("*")}
    environment = {"LC_ALL": "C", "LANG": "C", "PATH": os.defpath}
    for words in (("add", str(folder)), ("status",)):
        done = subprocess.run(
            [sys.executable, "-m", "sahelscope", "--corpus", str(folder / "corpus été"), *words],
            cwd=ROOT, env=environment, capture_output=True, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert b"1 article" in done.stdout and b"Traceback" not in done.stderr
    corpus = questions.open(folder / "corpus été")
    assert corpus.quotes()["text"].to_list() == ["Le fleuve a baissé"]
    assert corpus.count_articles(questions.Filters(search="fleuve")) == 1
    assert {p: p.stat().st_mtime_ns for p in paths.DATA.rglob("*")} == before, "nothing is written beside the rules"


@pytest.fixture
def corpus(tmp_path):
    found = corpus_of_three()
    with files.lock(tmp_path):
        Parts(tmp_path).write(tables.tables(found), tables.originals(o for o, _ in found), rules="x")
        publish(tmp_path)
    return tmp_path


def title(corpus):
    return questions.open(corpus).article(WELL.article_id).article.title


def test_what_was_said_last_holds_though_the_clock_was_set_back(corpus, monkeypatch):
    correct_article(corpus, WELL.article_id, {"title": "One title"})

    class Earlier(dt.datetime):
        @classmethod
        def now(cls, zone=None):
            return cls(2001, 1, 1, tzinfo=zone)

    clock = SimpleNamespace(datetime=Earlier, timedelta=dt.timedelta, date=dt.date, UTC=dt.UTC)
    monkeypatch.setattr(corrections, "dt", clock)
    correct_article(corpus, WELL.article_id, {"title": "Another title"})
    assert title(corpus) == "Another title"
    correct_article(corpus, WELL.article_id, {"title": None})
    assert title(corpus) != "Another title"
    moments = [c.made for c in corrections.lines(corpus)]
    assert moments == sorted(moments) and len(set(moments)) == len(moments)
