"""Files uploaded in the dashboard: a process of their own reads them; anybody may watch, stop and go on with it."""

import io
import json
import os
import signal
import time
import zipfile

import pytest

from sahelscope.corpus import inbox, inbox_worker
from sahelscope.read.batch import Batch
from sahelscope.read.columns import Columns
from sahelscope.store import aside, questions
from sahelscope.store.questions import Filters

TEXT = "Le pont de Gao a rouvert. « Le fleuve baisse », a déclaré Moussa Abdou, un pêcheur du Mali."


def hand(corpus, **contents):
    upload = inbox.new_upload(corpus)
    for name, content in contents.items():
        upload.put(name, io.BytesIO(content.encode()))
    return upload


def until_done(upload, states=("done", "failed", "stopped")):
    for _ in range(1800):  # as long as a busy machine may need
        if upload.state().state in states:
            return upload.state()
        time.sleep(0.1)
    raise AssertionError(f"still {upload.state()}")


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "C:\\temp\\evil.txt", "/etc/evil.txt", "a\nb.txt", "..", "", "x" * 999]
)
def test_a_file_never_keeps_the_name_that_it_came_with(tmp_path, name):
    upload = inbox.new_upload(tmp_path)
    path = upload.put(name, io.BytesIO(b"words"))
    assert path.parent == upload.path / "files"
    assert path.name in ("000001", "000001.txt")
    assert path.read_bytes() == b"words"
    assert "/" not in upload.names()[path]


def test_two_files_of_one_name_are_two_files(tmp_path):
    upload = inbox.new_upload(tmp_path)
    first, second = (upload.put("a.txt", io.BytesIO(words)) for words in (b"one", b"two"))
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert list(upload.names().values()) == ["a.txt", "a.txt"]


def test_a_batch_is_read_in_the_background_and_reported_under_its_own_names(tmp_path):
    upload = hand(
        tmp_path, **{"pont.txt": TEXT, "vide.txt": " ", "two.csv": f"Contenu;Quand\n{TEXT} Oui.;2021-07-03\n"}
    )
    upload.describe(Batch(outlet="Le Courrier inventé", columns=Columns.of({"date": "Quand"})))
    upload.start()
    state = until_done(upload)
    assert (state.state, state.new, state.failed, state.undated) == ("done", 2, 1, 1)
    assert state.languages == {"fr": 2}
    assert [p["file"] for p in state.problems] == ["vide.txt"]
    report = (upload.path / "report.csv").read_text(encoding="utf-8-sig")
    assert "pont.txt" in report
    assert "000001" not in report
    found = questions.open(tmp_path).articles(Filters(), 10, 0)
    assert set(found["outlet"]) == {"Le Courrier inventé"}
    assert not (upload.path / "files").exists(), "the corpus keeps the text; the copy goes"
    assert [h.path for h in inbox.batches(tmp_path)] == [upload.path]


def test_a_batch_that_is_told_to_stop_keeps_what_it_did_and_goes_on(tmp_path):
    lines = [json.dumps({"title": f"No {n}", "text": f"{n} boats. " + TEXT * 20}) for n in range(800)]
    upload = hand(tmp_path, **{"many.jsonl": "\n".join(lines)})
    upload.start()
    for _ in range(3600):
        if upload.state().new:
            break
        time.sleep(0.05)
    upload.stop()
    state = until_done(upload)
    assert state.state == "stopped"
    kept = len(questions.open(tmp_path).articles(Filters(), 5000, 0))
    assert 0 < kept < 800
    upload.start()
    state = until_done(upload)
    assert (state.state, state.new, state.already_there) == ("done", 800 - kept, kept)


def test_a_batch_whose_process_was_killed_says_that_it_is_stopped(tmp_path):
    upload = hand(tmp_path, **{"many.jsonl": "\n".join(json.dumps({"text": f"{n} " + TEXT * 50}) for n in range(800))})
    upload.start()
    for _ in range(600):
        if upload.state().pid:
            break
        time.sleep(0.05)
    os.kill(upload.state().pid, signal.SIGKILL)
    assert until_done(upload).state == "stopped"


def test_a_corpus_that_cannot_be_used_is_one_sentence(tmp_path):
    upload = hand(tmp_path, **{"a.txt": TEXT})
    (tmp_path / "store.json").write_text("not json")
    state = inbox_worker.read(upload)
    assert state.state == "failed"
    assert "store.json is damaged" in state.message


def test_what_was_never_started_goes_after_a_day(tmp_path):
    old, young = inbox.new_upload(tmp_path), inbox.new_upload(tmp_path)
    os.utime(old.path, (1, 1))
    assert inbox.batches(tmp_path) == []
    assert (old.path.exists(), young.path.exists()) == (False, True)


def test_a_state_that_cannot_be_read_harms_nothing(tmp_path):
    upload = hand(tmp_path, **{"a.txt": TEXT})
    (upload.path / "state.json").write_text('{"state": "rea')
    assert upload.state().state == "uploaded"


def test_what_lies_in_an_archive_is_named_by_the_archives_own_name(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("may/pont.txt", TEXT)
        archive.writestr("may/bad.jsonl", '{"text": ')
    upload = inbox.new_upload(tmp_path)
    upload.put("exports.zip", io.BytesIO(packed.getvalue()))
    state = inbox_worker.read(upload)
    assert (state.state, state.new, state.failed) == ("done", 1, 1)
    report = (upload.path / "report.csv").read_text(encoding="utf-8-sig")
    assert "000001" not in report
    assert "exports.zip" in report
    assert "may/bad.jsonl" in report
    assert [p["file"] for p in state.problems] == ["exports.zip"]


def test_what_was_set_aside_is_taken_in_when_somebody_says_so(tmp_path):
    junk = "\n".join(f"2024-05-03 10:{n:02}:11,203 INFO app.fetch: got /page in {n} ms" for n in range(20))
    upload = hand(tmp_path, **{"log.txt": junk, "pont.txt": TEXT})
    upload.start()
    state = until_done(upload)
    assert (state.new, state.set_aside, state.failed) == (1, 1, 0)
    assert [p["kind"] for p in state.problems] == ["set aside"]
    assert [(f["file"], f["found"], f["new"], f["set_aside"]) for f in state.files] == [
        ("log.txt", 1, 0, 1), ("pont.txt", 1, 1, 0)]  # fmt: skip
    (one,) = aside.all_of(tmp_path)
    assert one.file == "log.txt"
    again = inbox.take_in(tmp_path, [one.article_id])
    state = until_done(again)
    assert (state.state, state.new) == ("done", 1)
    assert not aside.all_of(tmp_path)
    assert one.article_id in set(questions.open(tmp_path).articles(Filters(), 10, 0)["article_id"])
