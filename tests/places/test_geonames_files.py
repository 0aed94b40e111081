"""GeoNames' country files: none, some or all may be there, and what is not there is said."""

import importlib.util
import sys

import pytest

from sahelscope.paths import DATA

LINE = "{}\t{}\t{}\t{}\t{}\t{}\tP\t{}\tML\t\t04\t\t\t\t{}\t\t280\tAfrica/Bamako\t2012-01-17\n"


@pytest.fixture
def script(monkeypatch):
    """The script that reads the files; it lies beside the data and is no part of the package."""
    path = DATA / "geonames_files.py"
    if not path.is_file():
        pytest.skip("an installed package has no scripts that build data")
    spec = importlib.util.spec_from_file_location("geonames_files", path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "geonames_files", module)
    spec.loader.exec_module(module)
    return module


def test_no_file_gives_no_village_and_names_all_five(script, tmp_path, capsys):
    assert script.villages(tmp_path) == []
    said = capsys.readouterr().out
    assert all(f"{name}.txt" in said for name in ("ML", "BF", "NE", "TD", "MR"))


def test_one_file_gives_its_villages_and_names_the_other_four(script, tmp_path, capsys):
    lines = LINE.format("1", "Ouro Bélé", "Ouro Bele", "Wuro Bele", "14.5", "-3.2", "PPL", "120")
    lines += LINE.format("2", "Bélézo", "Belezo", "", "14.6", "-3.1", "PPLQ", "0")  # abandoned
    (tmp_path / "ML.txt").write_text(lines, encoding="utf-8")
    (village,) = script.villages(tmp_path)
    assert (village.id, village.name, village.country, village.population) == ("gn1", "Ouro Bélé", "MLI", 120)
    said = capsys.readouterr().out
    assert "ML.txt" not in said
    assert all(f"{name}.txt" in said for name in ("BF", "NE", "TD", "MR"))


def test_names_are_one_by_their_letters(script):
    assert script.key("Ti-n-Akoff") == script.key("Tin Akoff")
    assert script.latin(["Gao", "GAO", "http://x.org/Gao", "Гао"]) == ["Gao"]
