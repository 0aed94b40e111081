"""The corpus's log: what was done, what failed and where, in one file that does not grow for ever."""

import logging
from types import SimpleNamespace

import pytest

from sahelscope.corpus import inbox, inbox_worker, ingest, log, parallel


@pytest.fixture(autouse=True)
def put_back():
    before = list(log.LOGGER.handlers)
    yield
    for handler in [h for h in log.LOGGER.handlers if h not in before]:
        log.LOGGER.removeHandler(handler)
        handler.close()


def test_what_was_added_and_published_stands_there(tmp_path):
    article, corpus = tmp_path / "a.txt", tmp_path / "corpus"
    article.write_text("The ferry crossed at Gao, said Awa Diallo.", encoding="utf-8")
    corpus.mkdir()
    log.write_to(corpus)
    ingest.add([article], corpus)
    words = (corpus / log.FILE).read_text(encoding="utf-8")
    assert "added 1 articles" in words and "published version 000001" in words


def test_looking_at_a_corpus_that_does_not_exist_makes_none(tmp_path):
    log.write_to(tmp_path / "none")
    log.LOGGER.warning("words")
    assert not (tmp_path / "none").exists()


def test_another_corpus_gets_its_own(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        log.write_to(tmp_path / name)
        log.LOGGER.warning("for %s", name)
    assert "for two" not in (tmp_path / "one" / log.FILE).read_text()
    assert "for two" in (tmp_path / "two" / log.FILE).read_text()


def test_it_is_cut_off(tmp_path, monkeypatch):
    monkeypatch.setattr(log, "SIZE", 2000)
    log.write_to(tmp_path)
    for number in range(200):
        log.LOGGER.warning("a line of some forty characters, number %d", number)
    files = sorted(p.name for p in tmp_path.iterdir())
    assert files == [log.FILE, *(f"{log.FILE}.{n}" for n in range(1, log.KEPT + 1))]
    assert all(p.stat().st_size <= 2000 for p in tmp_path.iterdir())


def test_a_reading_that_fails_in_the_background_leaves_its_trace(tmp_path, monkeypatch):
    def fails(*_, **__):
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr(ingest, "add", fails)
    batch = inbox.new_upload(tmp_path)
    with pytest.raises(RuntimeError):
        inbox_worker.read(batch)
    words = (tmp_path / log.FILE).read_text(encoding="utf-8")
    assert "RuntimeError: a mistake of ours" in words and "Traceback" in words and batch.path.name in words


def test_an_article_that_the_parser_fails_on_leaves_its_trace(tmp_path, monkeypatch):
    def fails(*_, **__):
        raise ValueError("a rule's mistake")

    (tmp_path / "a.txt").write_text("The ferry crossed at Gao.", encoding="utf-8")
    (corpus := tmp_path / "corpus").mkdir()
    log.write_to(corpus)
    monkeypatch.setattr(parallel, "parse", fails)
    outcome = ingest.add([tmp_path / "a.txt"], corpus)
    words = (corpus / log.FILE).read_text(encoding="utf-8")
    assert "a.txt: the parser failed on it (ValueError: a rule's mistake)" in words
    assert "Traceback" in words and "in fails" in words
    assert "Traceback" not in str(outcome.problems[0])


def test_a_disk_that_is_full_costs_only_the_log(tmp_path, monkeypatch, capsys):
    log.write_to(tmp_path)
    (handler,) = [h for h in log.LOGGER.handlers if getattr(h, "baseFilename", "").startswith(str(tmp_path))]
    monkeypatch.setattr(handler, "_open", lambda: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    log.LOGGER.warning("words")
    assert capsys.readouterr().err == ""


def test_verbose_tells_on_standard_error(capsys):
    log.tell()
    logging.getLogger("sahelscope.somewhere").debug("a detail %s", SimpleNamespace(n=1))
    assert "a detail" in capsys.readouterr().err
