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
    path = tmp_path / "ris.py"
    path.write_text(MODULE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("ris", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(read, "FORMATS", (module, *read.FORMATS))


@pytest.mark.usefixtures("_added")
def test_the_example_reads_its_sample(tmp_path):
    (tmp_path / "a.txt").write_text(SAMPLE * 2, encoding="utf-8")
    one, two = read.articles(tmp_path / "a.txt")
    assert (one.title, one.author, one.outlet) == ("Le bac revient à Dalafé", "Awa Sangare", "Le Courrier inventé")
    assert (one.published, one.url) == (dt.date(2021, 5, 3), "https://courrier.example/bac")
    assert one.text == "Le bac de Dalafé a traversé de nouveau le fleuve lundi."
    assert (one.line, two.line) == (1, 9)


@pytest.mark.usefixtures("_added")
def test_the_example_names_what_is_broken(tmp_path):
    (tmp_path / "a.ris").write_text(SAMPLE + "TY  - NEWS\nTI  - Cut off\n", encoding="utf-8")
    _, problem = read.articles(tmp_path / "a.ris")
    assert isinstance(problem, Problem)
    assert (problem.line, problem.what) == (9, "breaks off in this reference")


@pytest.mark.parametrize("form", read.FORMATS, ids=lambda f: f.__name__)
def test_every_form_has_what_the_guide_asks_for(form):
    assert form.NAME
    assert form.__doc__
    assert form.fits.__doc__
    assert form.read.__doc__
