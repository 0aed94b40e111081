"""`sahelscope dashboard`: the port, what is told to the server, and what is said where it cannot start."""

import importlib.util
import json
import os
import socket
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from sahelscope import _extras, cli
from sahelscope.cli import commands, dashboard


@pytest.fixture
def taken():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        s.listen()
        yield s.getsockname()[1]


@pytest.fixture
def started(monkeypatch):
    """What the server would be started with, instead of the server."""
    calls = []
    monkeypatch.setattr(dashboard, "become", lambda *given: calls.append(given))
    return calls


def test_a_named_port_in_use_is_an_error(taken, started):
    shown = CliRunner().invoke(cli.app, ["dashboard", "--port", str(taken)])
    assert shown.exit_code == 1 and not started
    assert f"Port {taken} is in use" in shown.output and f"--port {taken + 1}" in shown.output


def test_without_a_name_the_next_free_port_is_taken(taken, monkeypatch):
    monkeypatch.setattr(dashboard, "FIRST", taken)
    port, sentence = dashboard.choose(None)
    assert port > taken and f"opens on {port}" in sentence


@pytest.mark.parametrize(
    ("port", "said"), [("eighty", "valid integer"), ("80", "equal to 1024"), ("70000", "equal to 65535")]
)
def test_what_is_no_port_is_said(port, said, started):
    shown = CliRunner().invoke(cli.app, ["dashboard", "--port", port])
    assert shown.exit_code == 2 and not started
    assert said in shown.output and "--port" in shown.output


def test_the_server_is_told_where_the_corpus_lies_and_what_is_allowed(started, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = ["--corpus", "mine", "dashboard", "--read-only", "--allow-network"]
    assert CliRunner().invoke(cli.app, options).exit_code == 0
    ((_, address, settings),) = started
    assert address == "127.0.0.1"
    assert settings == {
        "SAHELSCOPE_CORPUS": str(tmp_path / "mine"), "SAHELSCOPE_READ_ONLY": "1", "SAHELSCOPE_ALLOW_NETWORK": "1",
    }  # fmt: skip


def test_nothing_is_allowed_that_was_not_said(started, tmp_path, monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_READ_ONLY", raising=False)
    monkeypatch.delenv("SAHELSCOPE_ALLOW_NETWORK", raising=False)
    assert CliRunner().invoke(cli.app, ["--corpus", str(tmp_path), "dashboard"]).exit_code == 0
    assert started[0][2] == {"SAHELSCOPE_CORPUS": str(tmp_path)}


def test_the_settings_file_beside_the_reader_holds_for_the_server(started, tmp_path, monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_READ_ONLY", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sahelscope.toml").write_text('read_only = true\nboundaries = "own"', encoding="utf-8")
    assert CliRunner().invoke(cli.app, ["dashboard"]).exit_code == 0
    assert started[0][2]["SAHELSCOPE_READ_ONLY"] == "True"
    assert started[0][2]["SAHELSCOPE_BOUNDARIES"] == str(tmp_path / "own")


def test_a_missing_library_is_named_with_what_to_install(started, monkeypatch, capsys):
    real = importlib.util.find_spec
    monkeypatch.setattr(dashboard, "find_spec", lambda name: None if name == "streamlit" else real(name))
    monkeypatch.setattr("sys.argv", ["sahelscope", "dashboard"])
    with pytest.raises(SystemExit) as end:
        commands.main()
    assert end.value.code == 2 and not started
    assert "needs streamlit" in (said := capsys.readouterr().err) and "sahelscope[dashboard]" in said


@pytest.mark.parametrize(
    ("library", "extra"), [("pandas", "corpus"), ("geopandas", "geo"), ("plotly.graph_objects", "dashboard")]
)
def test_each_library_is_in_an_extra(library, extra):
    assert f"sahelscope[{extra}]" in _extras.hint(ModuleNotFoundError(name=library))


@pytest.mark.parametrize("address", ["203.0.113.9", "no.such.host.invalid"])
@pytest.mark.parametrize("port", [["--port", "8799"], []])
def test_an_address_that_this_machine_does_not_have_is_not_a_port_in_use(address, port, started):
    shown = CliRunner().invoke(cli.app, ["dashboard", *port, "--address", address])
    assert shown.exit_code == 1 and not started
    assert f"'{address}' is no address of this machine" in shown.output


@pytest.mark.parametrize(("address", "meant"), [("", "127.0.0.1"), ("[::1]", "::1")])
def test_an_address_may_be_empty_or_written_as_in_a_browser(address, meant, started, monkeypatch):
    monkeypatch.setattr(dashboard, "is_free", lambda *_: True)  # not every machine has IPv6
    assert CliRunner().invoke(cli.app, ["dashboard", "--address", address]).exit_code == 0
    assert started[0][1] == meant


def test_a_user_without_a_home_gets_one_for_the_server(monkeypatch, tmp_path):
    def none():
        raise RuntimeError("Could not determine home directory.")

    started = []
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(dashboard.Path, "home", none)
    monkeypatch.setattr(dashboard.os, "execve", lambda *given: started.append(given[2]))
    monkeypatch.setattr(dashboard.os, "chdir", lambda _: None)
    dashboard.become(8501, "127.0.0.1", {"SAHELSCOPE_CORPUS": str(tmp_path)})
    assert started[0]["HOME"] == str(tmp_path)


def test_a_readers_dashboard_does_not_look_for_changed_code_after_each_click(monkeypatch, tmp_path):
    started = []
    monkeypatch.setattr(dashboard.os, "execve", lambda *given: started.append(given[1]))
    monkeypatch.setattr(dashboard.os, "chdir", lambda _: None)
    dashboard.become(8501, "127.0.0.1", {"SAHELSCOPE_CORPUS": str(tmp_path)})
    assert started[0][started[0].index("--server.fileWatcherType") + 1] == "none"


def test_a_file_is_no_folder_for_a_corpus(started, tmp_path):
    (tmp_path / "file").write_text("x")
    for command in (["dashboard"], ["status"], ["sample"]):
        shown = CliRunner().invoke(cli.app, ["--corpus", str(tmp_path / "file"), *command])
        assert shown.exit_code == 2 and not started
        assert "is no folder; the corpus needs one" in shown.output


def test_a_library_that_the_package_itself_misses_is_named_once(monkeypatch, capsys):
    def miss():
        try:
            raise ModuleNotFoundError(name="pyarrow")
        except ModuleNotFoundError as error:
            raise ImportError("said") from error  # as sahelscope.__getattr__ does

    monkeypatch.setattr(commands, "app", miss)
    with pytest.raises(SystemExit):
        commands.main()
    assert "This needs pyarrow" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--json"], ["--why"], ["--json", "--why"]])
def test_a_terminal_without_accents_is_no_reason_to_fail(options):
    shown = subprocess.run(
        [sys.executable, "-m", "sahelscope", "parse", "-", *options],
        input="« Nous avons soif », a déclaré Awa Diallo à Kaya.".encode(),
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert shown.returncode == 0, shown.stderr
    assert b"Awa Diallo" in shown.stdout
    if "--json" in options:
        assert "déclaré" in json.dumps(json.loads(shown.stdout), ensure_ascii=False)


@pytest.mark.parametrize(("options", "warned"), [([], True), (["--read-only"], False)])
def test_whoever_opens_it_to_others_is_told_what_these_may_do(options, warned, started, monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_READ_ONLY", raising=False)
    monkeypatch.delenv("SAHELSCOPE_MAY_ADD", raising=False)
    shown = CliRunner().invoke(cli.app, ["dashboard", "--address", "0.0.0.0", *options])
    assert ("Whoever reaches this machine can read, correct and add" in shown.output) is warned
    monkeypatch.setenv("SAHELSCOPE_MAY_ADD", "awa@desk.example")
    assert "Whoever reaches" not in CliRunner().invoke(cli.app, ["dashboard", "--address", "0.0.0.0"]).output


@pytest.mark.parametrize(
    ("address", "hosts", "names"),
    [
        ("127.0.0.1", "", []),
        ("127.0.0.1", "sahel.example, desk.example", ["sahel.example", "desk.example"]),
        ("0.0.0.0", "", ["*"]),
        ("0.0.0.0", "sahel.example", ["sahel.example"]),
    ],
)
def test_the_server_answers_to_the_names_of_this_machine_and_to_those_that_are_set(address, hosts, names):
    asked = dashboard._hosts(address, {"SAHELSCOPE_HOSTS": hosts})
    assert asked[1::2] == [*dashboard.HERE, *names] and set(asked[::2]) == {"--server.allowedHosts"}
