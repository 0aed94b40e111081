"""What `make` says when it cannot go on: one clear sentence each."""

import os
import subprocess
import sys

import pytest

from tools import browser, setup


def test_an_old_python_is_named_with_what_to_do():
    sentence = setup.python_problem((3, 9, 18), "/usr/bin/python3")
    assert "3.11 or newer" in sentence and "3.9.18" in sentence and "PYTHON=" in sentence
    assert setup.python_problem((3, 11, 0), "python3") is None


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path):
    assert setup.folder_problem(tmp_path) is None
    sentence = setup.folder_problem(tmp_path / "nowhere")
    assert str(tmp_path / "nowhere") in sentence and "Copy the project" in sentence


def test_nothing_is_installed_twice_and_a_changed_list_is_seen(tmp_path, monkeypatch):
    for name in setup.LISTS:
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    venv = tmp_path / ".venv"
    venv.mkdir()
    (venv / "installed").write_text(setup.fingerprint("user"))
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: pytest.fail("installed again"))
    assert setup.install(venv, dev=False) is None
    (tmp_path / "requirements.lock").write_text("pandas")
    with pytest.raises(pytest.fail.Exception):
        setup.install(venv, dev=False)


def test_a_missing_browser_fails_under_ci_and_is_loud_elsewhere(tmp_path):
    command = [sys.executable, browser.__file__]
    env = {
        **os.environ,
        "SAHELSCOPE_CHROMIUM": str(tmp_path / "none"),
        "PATH": str(tmp_path),
        "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",
    }
    env.pop("CI", None)
    local = subprocess.run(command, env=env, capture_output=True, text=True)
    ci = subprocess.run(command, env={**env, "CI": "true"}, capture_output=True, text=True)
    assert (local.returncode, ci.returncode) == (0, 1)
    assert "NO BROWSER" in local.stderr and "NO BROWSER" in ci.stderr
