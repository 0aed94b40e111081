"""What may be set, where, and what is said of a setting that cannot be used."""

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
import typer

from sahelscope import paths, settings
from sahelscope.cli import shared

DOCS = Path(__file__).parent.parent / "docs" / "settings.md"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch, tmp_path):
    for setting in settings.SETTINGS:
        monkeypatch.delenv(setting.variable, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path / "config")


def written(folder, words):
    folder.mkdir(exist_ok=True)
    (folder / settings.FILE).write_text(words, encoding="utf-8")


def test_the_corpus_lies_in_the_checkout_where_nothing_is_said():
    assert paths.corpus() == paths.HOME / "corpus"


def test_an_installed_package_keeps_its_corpus_with_the_users_data(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "IN_CHECKOUT", False)
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "share")
    assert paths.corpus() == tmp_path / "share" / "corpus"


def test_the_variable_wins_over_the_file_and_the_file_here_over_the_users(monkeypatch, tmp_path):
    written(tmp_path / "config", 'corpus = "/users"')
    assert paths.corpus() == Path("/users")
    written(tmp_path, 'corpus = "/here"')
    assert paths.corpus() == Path("/here")
    monkeypatch.setenv("SAHELSCOPE_CORPUS", "/variable")
    assert paths.corpus() == Path("/variable")


def test_a_folder_in_the_file_is_meant_from_where_the_file_lies(tmp_path):
    written(tmp_path / "config", 'corpus = "news"')
    assert paths.corpus() == tmp_path / "config" / "news"


def test_a_home_folder_may_be_written_short(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_CORPUS", "~/news")
    assert paths.corpus() == Path.home() / "news"


def test_a_changed_file_counts_at_once(tmp_path):
    written(tmp_path, "read_only = true")
    assert settings.switch("read_only")
    (tmp_path / settings.FILE).unlink()
    assert not settings.switch("read_only")


@pytest.mark.parametrize("said", ["1", "true", "YES", "on"])
def test_a_switch_may_be_said_in_several_words(monkeypatch, said):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", said)
    assert settings.switch("read_only")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("corpus = ", "cannot be read"),
        ("corpsu = 'x'", "there is no setting 'corpsu'"),
        ("corpus = 3", "write a folder in quotation marks"),
        ("read_only = 'yes'", "write true or false"),
        ("most_seconds = 'long'", "write a whole number above 0"),
        ("most_seconds = true", "write a whole number above 0"),
    ],
)
def test_a_bad_file_is_named_with_what_to_do(tmp_path, words, said):
    written(tmp_path, words)
    with pytest.raises(settings.SettingsError, match=said) as error:
        paths.corpus()
    assert str(tmp_path / settings.FILE) in str(error.value)


def test_a_switch_that_is_neither_is_refused(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_READ_ONLY", "perhaps")
    with pytest.raises(settings.SettingsError, match="SAHELSCOPE_READ_ONLY"):
        settings.switch("read_only")


@pytest.mark.parametrize("said", ["0", "-1", "1.5", "many", "²", "9" * 12])
def test_a_number_that_is_none_is_refused(monkeypatch, said):
    assert settings.number("most_upload") == 200
    monkeypatch.setenv("SAHELSCOPE_MOST_UPLOAD", said)
    with pytest.raises(settings.SettingsError, match="SAHELSCOPE_MOST_UPLOAD"):
        settings.number("most_upload")
    monkeypatch.setenv("SAHELSCOPE_MOST_UPLOAD", "12")
    assert settings.number("most_upload") == 12


@pytest.mark.parametrize("arguments", [["status"], ["parse", "x.txt"], ["dashboard"]])
def test_a_bad_file_is_one_sentence_from_any_command(tmp_path, arguments):
    written(tmp_path, "read_onyl = true")
    run = subprocess.run(
        [sys.executable, "-m", "sahelscope", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(paths.HOME)},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 2 and run.stdout == ""
    (said,) = run.stderr.strip().splitlines()
    assert said.startswith(f"{tmp_path / settings.FILE}: there is no setting 'read_onyl'; the settings are corpus")


def test_all_that_is_set_is_handed_on_to_another_folder(monkeypatch, tmp_path):
    written(tmp_path, 'read_only = true\nboundaries = "own"\nallow_network = true')
    monkeypatch.setenv("SAHELSCOPE_DATA", "mine")
    monkeypatch.setenv("SAHELSCOPE_ALLOW_NETWORK", "no")
    assert settings.variables() == {
        "SAHELSCOPE_DATA": str(tmp_path / "mine"),
        "SAHELSCOPE_BOUNDARIES": str(tmp_path / "own"),
        "SAHELSCOPE_ALLOW_NETWORK": "no",
        "SAHELSCOPE_READ_ONLY": "True",
    }
    for name, value in settings.variables().items():
        monkeypatch.setenv(name, value)
    assert settings.switch("read_only")


def test_the_network_may_be_allowed_in_the_file(tmp_path):
    with pytest.raises(typer.Exit):
        shared.need_network(False)
    written(tmp_path, "allow_network = true")
    shared.need_network(False)


def test_the_docs_show_the_same_table():
    shown = DOCS.read_text(encoding="utf-8")
    for s in settings.SETTINGS:
        assert f"| `{s.name}` | `{s.variable}` | {s.default} | {s.meaning} |" in shown


def test_a_file_from_a_windows_editor_is_read(tmp_path):
    (tmp_path / settings.FILE).write_bytes(b"\xef\xbb\xbf" + 'corpus = "né"\r\nread_only = true\r\n'.encode())
    assert paths.corpus() == tmp_path / "né"
    assert settings.switch("read_only")


def test_an_empty_folder_is_none(tmp_path):
    written(tmp_path, 'corpus = ""')
    assert paths.corpus() == paths.HOME / "corpus"


@pytest.mark.parametrize(
    "bad", [b'corpus = "h\xe9"', b"\xff\xfec\x00", b"corpus = 3", b"[corpus]\na = 1", b"x", None, b'data = "no"']
)
def test_a_bad_file_is_said_in_one_sentence_whatever_the_command(tmp_path, bad):
    path = tmp_path / settings.FILE
    path.mkdir() if bad is None else path.write_bytes(bad)
    command = [sys.executable, "-m", "sahelscope", "parse", "-"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SAHELSCOPE")} | {
        "PYTHONPATH": str(paths.HOME)
    }
    shown = subprocess.run(command, input="It rained.", capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert (shown.returncode, shown.stdout) == (2, "")
    assert settings.FILE in shown.stderr and len(shown.stderr.splitlines()) == 1


def test_data_that_are_none_are_named_before_anything_is_parsed(tmp_path):
    code = "import sahelscope; sahelscope.parse('It rained in Gao.')"
    environment = {**os.environ, "PYTHONPATH": str(paths.HOME), "SAHELSCOPE_DATA": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert f"SAHELSCOPE_DATA or data in {settings.FILE} is '{tmp_path}', where there are no word lists" in ran.stderr


def test_a_user_without_a_home_has_no_settings_and_is_told_to_name_a_corpus(monkeypatch):
    def none(*_, **__):
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr(paths, "IN_CHECKOUT", False)
    monkeypatch.setattr(platformdirs, "user_config_path", none)
    monkeypatch.setattr(platformdirs, "user_data_path", none)
    assert settings.text("data") is None
    with pytest.raises(settings.SettingsError, match="no home folder; set SAHELSCOPE_CORPUS"):
        paths.corpus()
    monkeypatch.setattr(Path, "expanduser", none)
    monkeypatch.setenv("SAHELSCOPE_CORPUS", "~/news")
    with pytest.raises(settings.SettingsError, match="write the whole path"):
        paths.corpus()
