"""`sahelscope dashboard`: the port, what is told to the server, and what is said where it cannot start."""

import importlib.util
import socket

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
