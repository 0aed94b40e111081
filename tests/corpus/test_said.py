"""What add says and what its report tells, in the language that is set."""

import csv

import pytest
from typer.testing import CliRunner

from sahelscope import settings
from sahelscope.cli import app
from sahelscope.corpus import report, said
from sahelscope.settings import SettingsError

WORDS = (
    "Le bac de Kerlo a retraversé le fleuve lundi après neuf semaines à quai, a indiqué l’office du port dans une note."
)


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.csv").write_text(f"titre;texte;date\nLe bac;{WORDS};04/03/2024\nLe bac;{WORDS};04/03/2024\n", "utf-8")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").write_text("404 Not Found. The page that you requested was not found.", "utf-8")
    return folder


def run(tmp_path, files, *more):
    path = tmp_path / "report.csv"
    found = CliRunner().invoke(
        app, ["--corpus", str(tmp_path / "corpus"), "add", str(files), "--report", str(path), *more]
    )
    with path.open(encoding="utf-8-sig", newline="") as opened:
        return found.output, list(csv.DictReader(opened))


@pytest.mark.parametrize("more", [["--dry-run"], ["--workers", "1"]], ids=["looked at", "read"])
def test_the_report_is_in_the_language_that_is_set(tmp_path, files, monkeypatch, more):
    monkeypatch.setenv("SAHELSCOPE_LANG", "fr")
    printed, rows = run(tmp_path, files, *more)
    of_table = next(row for row in rows if row["devenu"] == "fichier" and row["fichier"].endswith("a.csv"))
    assert (of_table["annoncés"], of_table["trouvés"], of_table["nouveaux"], of_table["déjà présents"]) == (
        "2", "2", "1", "1",
    )  # fmt: skip
    again = next(row for row in rows if row["devenu"] == "déjà présent")
    assert again["lu d’abord dans"].endswith("a.csv, ligne 2")
    assert {"écarté", "mis de côté"} <= {row["devenu"] for row in rows}
    assert any(row["problème"] == "est vide" and row["que faire"] for row in rows)
    assert "est vide" in printed
    assert "1 déjà présent" in printed or "1 article déjà présents" in printed


def test_without_a_word_it_is_english(tmp_path, files, monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_LANG", raising=False)
    _, rows = run(tmp_path, files, "--dry-run")
    assert tuple(rows[0]) == report.COLUMNS
    assert "is empty" in {row["problem"] for row in rows}


def test_a_report_that_was_written_is_given_in_the_language_of_whoever_takes_it(tmp_path, files, monkeypatch):
    monkeypatch.delenv("SAHELSCOPE_LANG", raising=False)
    run(tmp_path, files, "--dry-run")
    path = tmp_path / "report.csv"
    assert said.report(path, "en") == path.read_bytes()
    told = said.report(path, "fr").decode("utf-8-sig")
    assert told.startswith("fichier,ligne,devenu,")
    assert "est vide" in told
    assert "serait nouveau" in told


def test_another_language_is_refused_with_what_to_write(monkeypatch):
    monkeypatch.setenv("SAHELSCOPE_LANG", "xx")
    with pytest.raises(SettingsError, match=f"lang in {settings.FILE} is 'xx'; write en or fr"):
        said.language()


def test_every_column_and_every_kind_has_its_word():
    assert all(said.line(name, "fr", "heading") for name in report.COLUMNS)
    assert len({said.line(name, "fr", "heading") for name in report.COLUMNS}) == len(report.COLUMNS)
    for kind in ("file", "new", "would be new", "already there", "repost", "set aside", "failed"):
        assert said.line(kind, "fr", "became") != kind
