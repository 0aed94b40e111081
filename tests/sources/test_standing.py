"""Articles that come by themselves: feeds that are asked, a folder that is watched."""

import os
import signal
import subprocess
import sys
import threading

import pytest
from typer.testing import CliRunner

from sahelscope import cli
from sahelscope.sources import watch
from sahelscope.store.errors import StoreError

TEXT = "The ferry at Gao crossed the river again on 3 May 2021 after eleven weeks at its mooring, said Awa Diallo."


def test_nothing_is_asked_unless_the_network_is_allowed(monkeypatch, tmp_path):
    monkeypatch.delenv("SAHELSCOPE_ALLOW_NETWORK", raising=False)
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: pytest.fail("the network was asked"))
    shown = CliRunner().invoke(cli.app, ["--corpus", str(tmp_path), "fetch"])
    assert shown.exit_code == 2
    assert "--allow-network" in shown.output


def rounds(folder, steps):
    """Return what each look at the folder finds; before each look but the first, a step is done."""
    waiting = iter(steps)
    return list(watch.arrivals(folder, sleep=lambda _: next(waiting)(), rounds=len(steps) + 1))


def test_a_file_is_read_once_it_no_longer_changes(tmp_path):
    path = tmp_path / "a.txt"
    steps = [lambda: path.write_text("half"), lambda: path.write_text("half and whole"), lambda: None, lambda: None]
    assert rounds(tmp_path, steps) == [[], [], [], [path], []]


def test_a_file_that_changes_later_is_read_again(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one")
    steps = [lambda: None, lambda: path.write_text("another"), lambda: None]
    assert rounds(tmp_path, steps) == [[], [path], [], [path]]


@pytest.mark.parametrize("name", ["a.pdf.part", "a.crdownload", "~$a.docx", ".~lock.a.odt#", "a.tmp", ".hidden"])
def test_what_a_program_still_writes_is_left_alone(tmp_path, name):
    (tmp_path / name).write_text("half")
    assert rounds(tmp_path, [lambda: None, lambda: None]) == [[], [], []]


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(StoreError, match="no folder"):
        next(watch.arrivals(tmp_path / "none"))


def test_watch_reads_what_is_dropped_and_stops_at_ctrl_c(tmp_path):
    folder, corpus = tmp_path / "in", tmp_path / "corpus"
    folder.mkdir()
    command = [sys.executable, "-m", "sahelscope", "--corpus", str(corpus), "watch", str(folder), "--every", "0.1"]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"},
        # tests that run in the background are started with Ctrl-C off, and would hand that on
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    patience = threading.Timer(180, running.kill)
    patience.start()
    try:
        (folder / "a.txt").write_text(TEXT)
        told = next((line for line in running.stdout if "read" in line), "")  # waits until the file is read
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    finally:
        patience.cancel()
        running.kill()
    assert running.returncode == 130
    assert "1 article read" in told
    assert "Stopped" in err
    assert "Traceback" not in err
