"""Corpora to open the pages on, and one way to open them."""

from pathlib import Path

import pytest
from made import WELL, corpus_of_three
from streamlit.testing.v1 import AppTest
from typer.testing import CliRunner

from benchmarks import invented
from components import navigation
from sahelscope import cli, tables
from sahelscope.store import files
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

ROOT = Path(__file__).parent.parent.parent


def written(folder, articles):
    """Publish hand-made articles in the folder, beside those that are there."""
    with files.lock(folder):
        Parts(folder).write(tables.tables(articles), tables.originals(o for o, _ in articles), rules="made")
        publish(folder)
    return folder


@pytest.fixture(scope="session")
def corpora(tmp_path_factory):
    """The folders of one corpus of each kind: sample, none, one (article), three, many."""
    folders = {name: tmp_path_factory.mktemp(name) for name in ("sample", "none", "one", "three", "many")}
    assert CliRunner().invoke(cli.app, ["--corpus", str(folders["sample"]), "sample"]).exit_code == 0
    written(folders["one"], [a for a in corpus_of_three() if a[0] is WELL])
    written(folders["three"], corpus_of_three())
    invented.make(folders["many"], 120)
    return folders


@pytest.fixture
def opened(corpora, monkeypatch):
    """Open a page on a corpus, with what the address holds, and return it drawn."""

    def opened(page, corpus="three", **address):
        monkeypatch.setenv("SAHELSCOPE_CORPUS", str(corpora.get(corpus, corpus)))
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for key, values in address.items():
            at.query_params[key.rstrip("_")] = values
        at.run()
        if page != navigation.HOME:
            at.switch_page(f"pages/{page}/page.py").run()
        return at

    return opened
