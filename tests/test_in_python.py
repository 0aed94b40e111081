"""docs/in-python.md: every block runs, in order, and its tables of columns are those of the dataframes."""

import ast
import re
import shutil
import warnings

import geopandas as gpd
import pandas as pd
import pytest
from typer.testing import CliRunner

from sahelscope import cli, paths

PAGE = (paths.DATA.parent / "docs" / "in-python.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
ABOUT_ARTICLE = ["title", "outlet", "published", "language", "url"]


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """Run the page from top to bottom beside the sample; return the folder and all names."""
    folder = tmp_path_factory.mktemp("notebook")
    shutil.copytree(paths.DATA / "articles", folder / "articles")
    with pytest.MonkeyPatch.context() as patch, warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        patch.chdir(folder)
        assert CliRunner().invoke(cli.app, ["--corpus", "corpus", "sample"]).exit_code == 0
        names: dict = {}
        for block in BLOCKS:
            exec(compile(block, "docs/in-python.md", "exec"), names)
    return folder, names


def test_every_block_runs_and_finds_something(ran):
    folder, names = ran
    assert len(BLOCKS) >= 8
    found, corpus = names["found"], names["corpus"]
    for table in (
        found.articles,
        found.quotes,
        found.events,
        corpus.events(country="MLI"),
        corpus.quotes(text="camions"),
    ):
        assert len(table) > 0
    assert names["row"].text in names["text"]
    assert len(pd.read_csv(folder / "events.csv")) == len(found.events)
    assert set(gpd.list_layers(folder / "map.gpkg")["name"]) == {"countries", "regions"}
    assert len(corpus.speakers(outlet="Le Carnet de Niamey")) > 0


def explained(name: str) -> list[str]:
    """Return the columns that the page explains for a dataframe, in order."""
    section = PAGE.split(f"\n### {name}\n")[1].split("\n### ")[0]
    return [
        c.strip() for cells in re.findall(r"^\| ([a-z_, ]+) \|", section, re.MULTILINE)[1:] for c in cells.split(",")
    ]


@pytest.mark.parametrize("name", re.findall(r"^### (\w+)$", PAGE, re.MULTILINE))
def test_the_page_explains_every_column(ran, name):
    found = ran[1]["found"]
    table = getattr(found, name)
    columns = list(table() if callable(table) else table)
    if not name.endswith("_gdf") and name not in ("articles", "speakers"):
        assert columns[-5:] == ABOUT_ARTICLE
        columns = columns[:-5]
    assert sorted(explained(name)) == sorted(columns)


def test_every_dataframe_is_on_the_page(ran):
    from sahelscope.api import Articles

    made = [n for n in dir(Articles) if not n.startswith("_") and n not in ("table", "text")]
    assert sorted(made) == sorted(re.findall(r"^### (\w+)$", PAGE, re.MULTILINE))


def test_the_readme_says_what_comes_out(ran, monkeypatch):
    """Its blocks run, and where a literal stands behind a line, the line gives it."""
    monkeypatch.chdir(ran[0])
    readme = (paths.DATA.parent / "README.md").read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^```python\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL))
    names: dict = {}
    exec(compile(code, "README.md", "exec"), names)
    said = re.findall(r"^(\S.*?)  # ('.*'|\[.*\])$", code, re.MULTILINE)
    assert len(said) >= 3
    for line, literal in said:
        assert eval(line, names) == ast.literal_eval(literal), line
    assert len(names["found"].quotes) > 0
