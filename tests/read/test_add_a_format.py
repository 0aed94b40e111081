"""docs/add-a-format.md: its example is a module that works as it stands there."""

import datetime as dt
import importlib.util
import re
import textwrap
from pathlib import Path

import pytest

from sahelscope import read
from sahelscope.read import Problem

GUIDE = (Path(__file__).parents[2] / "docs" / "add-a-format.md").read_text(encoding="utf-8")
MODULE = textwrap.dedent(re.search(r"^   ```python\n(.*?)^   ```$", GUIDE, re.S | re.M)[1])
SAMPLE = re.search(r"^```text\n(.*?)^```$", GUIDE, re.S | re.M)[1]


@pytest.fixture
def _added(tmp_path, monkeypatch):
    path = tmp_path / "wire.py"
    path.write_text(MODULE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("wire", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(read, "FORMATS", (module, *read.FORMATS))


def test_the_example_is_of_no_form_that_is_read_already(tmp_path):
    (tmp_path / "a.txt").write_text(SAMPLE, encoding="utf-8")
    assert read.form(tmp_path / "a.txt").NAME == "text"


@pytest.mark.usefixtures("_added")
def test_the_example_reads_its_sample(tmp_path):
    (tmp_path / "a.txt").write_text(SAMPLE * 2, encoding="utf-8")
    one, two = read.articles(tmp_path / "a.txt")
    assert (one.title, one.author, one.outlet) == ("Le bac revient à Dalafé", "Awa Sangare", "Le Courrier inventé")
    assert (one.published, one.url) == (dt.date(2021, 5, 3), "https://courrier.example/bac")
    assert one.text == "Le bac de Dalafé a traversé de nouveau le fleuve lundi.\n\nLes tarifs ne changent pas."
    assert dict(one.origins)["date"] == "sign @"
    assert (one.line, two.line) == (1, 10)


@pytest.mark.usefixtures("_added")
def test_the_example_names_what_is_broken(tmp_path):
    (tmp_path / "a.wire").write_text(SAMPLE + "==== 0422 ====\n! Cut off\n", encoding="utf-8")
    _, problem = read.articles(tmp_path / "a.wire")
    assert isinstance(problem, Problem)
    assert (problem.line, problem.what) == (10, "breaks off in this article")


@pytest.mark.parametrize("form", read.FORMATS, ids=lambda f: f.__name__)
def test_every_form_has_what_the_guide_asks_for(form):
    assert form.NAME
    assert form.__doc__
    assert form.fits.__doc__
    assert form.read.__doc__
