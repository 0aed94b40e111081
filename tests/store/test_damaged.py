"""A damaged, older or newer corpus: one clear sentence and the way back."""

import json
import os
import shutil
import subprocess

import pytest
from made import corpus_of_three

from sahelscope import tables
from sahelscope.corpus import ingest
from sahelscope.corpus.rebuild import rebuild
from sahelscope.store import StoreError, files, questions, seals
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish


@pytest.fixture
def corpus(tmp_path):
    found = corpus_of_three()
    with files.lock(tmp_path / "corpus"):
        Parts(tmp_path / "corpus").write(tables.tables(found), tables.originals(o for o, _ in found), rules="x")
        publish(tmp_path / "corpus")
    return tmp_path / "corpus"


def published(corpus, name):
    return corpus / "published" / (corpus / "published" / "CURRENT").read_text().split()[0] / name


def about(corpus, **changes):
    file = published(corpus, "published.json")
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


DAMAGE = {
    "a truncated database": lambda c: os.truncate(published(c, "corpus.duckdb"), 5000),
    "an overwritten database": lambda c: published(c, "corpus.duckdb").write_bytes(
        b"x" * published(c, "corpus.duckdb").stat().st_size
    ),
    "an overwritten search file": lambda c: published(c, "search.sqlite").write_bytes(
        b"x" * published(c, "search.sqlite").stat().st_size
    ),
    "a search file that is missing": lambda c: published(c, "search.sqlite").unlink(),
    "a folder that is missing": lambda c: shutil.rmtree(published(c, "")),
    "a description that is no JSON": lambda c: published(c, "published.json").write_text("{"),
    "CURRENT that is no text": lambda c: (c / "published" / "CURRENT").write_bytes(b"\xff\xfe\xfa"),
    "an older form": lambda c: about(c, format=0),
    "other columns": lambda c: about(c, shape="0"),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_opening_says_so_in_one_sentence_and_rebuild_mends_it(damage, corpus):
    damage(corpus)
    with pytest.raises(StoreError, match="sahelscope rebuild") as caught:
        questions.open(corpus)
    assert "\n" not in str(caught.value)
    assert str(corpus) in str(caught.value)
    rebuild(corpus, workers=1)
    assert questions.open(corpus).totals().articles == 3


def test_a_newer_corpus_asks_for_a_newer_sahelscope(corpus):
    about(corpus, format=99)
    with pytest.raises(StoreError, match="newer Sahelscope; update"):
        questions.open(corpus)


def test_a_newer_store_is_never_written_to(corpus, tmp_path):
    (corpus / "store.json").write_text('{"format": 99}')
    (tmp_path / "a.txt").write_text("A market opened.")
    with pytest.raises(StoreError, match="newer Sahelscope; update"):
        ingest.add([tmp_path / "a.txt"], corpus, workers=1)
    with pytest.raises(StoreError, match="newer Sahelscope; update"):
        questions.open(corpus)


def test_broken_settings_are_named(corpus):
    (corpus / "store.json").write_text("{")
    with pytest.raises(StoreError, match=r"store\.json is damaged; delete that file"):
        questions.open(corpus)


@pytest.mark.parametrize("table", ["quotes", "articles", "event_countries"])
def test_a_damaged_table_of_a_part_is_named_and_rebuild_mends_it(table, corpus):
    Parts(corpus).all()[0].file(table).write_bytes(b"PAR1 no more")
    said = json.loads(published(corpus, "published.json").read_text())
    about(corpus, **seals.sealed(said | {"rules": "of before"}))  # so that all is made anew
    with files.lock(corpus), pytest.raises(StoreError, match="run `sahelscope rebuild`"):
        publish(corpus)
    assert questions.open(corpus).totals().articles == 3, "what was published stays"
    rebuild(corpus, workers=1)
    assert questions.open(corpus).totals().articles == 3


def test_a_part_without_its_description_is_mended(corpus):
    (Parts(corpus).all()[0].path / "part.json").unlink()
    rebuild(corpus, workers=1)
    assert [p.articles for p in Parts(corpus).all()] == [3]


def test_damaged_article_texts_are_set_aside_and_named(corpus, tmp_path):
    (tmp_path / "a.txt").write_text("A market opened.")
    ingest.add([tmp_path / "a.txt"], corpus, workers=1)
    Parts(corpus).all()[0].file("originals").write_bytes(b"no more")
    (tmp_path / "b.txt").write_text("A school opened.")
    with pytest.raises(StoreError, match="is damaged; run `sahelscope rebuild`"):
        ingest.add([tmp_path / "b.txt"], corpus, workers=1)
    outcome = rebuild(corpus, workers=1)
    assert [(p.what, p.remedy) for p in outcome.problems] == [
        ("is damaged and was set aside", "add its articles again from their files")
    ]
    assert (corpus / "damaged" / "000001.1").is_dir()
    assert questions.open(corpus).totals().articles == 1


def test_rules_that_fail_on_an_article_keep_its_text(corpus, monkeypatch):
    def fails(*_, **__):
        raise ValueError("a rule's mistake")

    with monkeypatch.context() as patch:
        patch.setattr("sahelscope.corpus.parallel.parse", fails)
        assert rebuild(corpus, workers=1).failed == 3
        assert questions.open(corpus).totals().articles == 0
    rebuild(corpus, workers=1)
    assert questions.open(corpus).totals().articles == 3


def test_a_corpus_that_may_not_be_written_says_what_to_do(corpus, tmp_path, monkeypatch):
    def refuses(*_, **__):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text("A market opened.")
    monkeypatch.setattr("pathlib.Path.mkdir", refuses)
    with pytest.raises(StoreError, match="cannot be written to; set SAHELSCOPE_CORPUS"):
        ingest.add([tmp_path / "a.txt"], corpus, workers=1)


@pytest.fixture
def small_disk(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "none", place], capture_output=True).returncode:
        pytest.skip("a small disk can be made only by root")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_is_named_and_what_was_there_stays(small_disk, tmp_path):
    (tmp_path / "a.txt").write_text("A market opened in Gao.")
    (small_disk / "filler").write_bytes(b"0" * 300_000)
    ingest.add([tmp_path / "a.txt"], small_disk / "corpus", workers=1)
    (tmp_path / "b.txt").write_text("A school opened in Mopti.")
    with (small_disk / "filler").open("ab", buffering=0) as filler, pytest.raises(OSError, match="No space"):
        while True:
            filler.write(b"0" * 4096)
    with pytest.raises(StoreError, match=r"disk that holds .* is full; free some space"):
        ingest.add([tmp_path / "b.txt"], small_disk / "corpus", workers=1)
    assert questions.open(small_disk / "corpus").totals().articles == 1
    (small_disk / "filler").unlink()
    ingest.add([tmp_path / "b.txt"], small_disk / "corpus", workers=1)
    assert questions.open(small_disk / "corpus").totals().articles == 2


def test_a_corpus_on_a_read_only_disk_is_read_and_says_that_it_cannot_be_written(small_disk, tmp_path):
    (tmp_path / "a.txt").write_text("A market opened in Gao.")
    ingest.add([tmp_path / "a.txt"], small_disk / "corpus", workers=1)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    corpus = questions.open(small_disk / "corpus")
    assert corpus.totals().articles == 1
    assert corpus.count_articles(questions.Filters(search="market")) == 1
    (tmp_path / "b.txt").write_text("A school opened in Mopti.")
    for write in (
        lambda: ingest.add([tmp_path / "b.txt"], small_disk / "corpus", workers=1),
        lambda: rebuild(small_disk / "corpus"),
    ):
        with pytest.raises(StoreError, match="cannot be written to; set SAHELSCOPE_CORPUS"):
            write()
