"""Under the same filters, the command writes the rows of the page: as many, the same ones, with the same cells.

Both count a reprinted story once unless they are asked for every printing.
"""

import io

import pandas as pd
import pytest
from typer.testing import CliRunner

from components import export
from sahelscope.cli import app

SAME = [
    ("articles", {"country": ["MLI"]}, ["--country", "Mali"], ["title", "outlet", "language", "quotes", "events"]),
    ("articles", {"language": ["fr"], "since": "2026-01-15"}, ["--language", "fr", "--since", "2026-01-15"], ["title"]),
    ("articles", {"q": "marché"}, ["--search", "marché"], ["title", "outlet"]),
    ("quotes", {"country": ["NER"]}, ["--country", "Niger"], ["text", "speaker", "side", "title"]),
    ("quotes", {"language": ["en"], "q": "the"}, ["--language", "en", "--search", "the"], ["text", "speaker"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("table", "address", "options", "shared"), SAME, ids=[" ".join((table, *options)) for table, _, options, _ in SAME]
)
def test_the_command_writes_the_rows_of_the_page(table, address, options, shared, opened, corpora, monkeypatch):
    offered = []

    def kept(name, _filters, _label, make, *_):
        offered.append((name, pd.concat(make())))

    monkeypatch.setattr(export, "button", kept)
    at = opened(table, "sample", **address)
    assert not at.exception
    page = next(made for name, made in offered if name == table)
    run = CliRunner().invoke(app, ["--corpus", str(corpora["sample"]), "export", table, *options])
    assert run.exit_code == 0, run.output
    written = pd.read_csv(io.StringIO(run.stdout.lstrip("\ufeff")), keep_default_na=False, dtype=str)
    key = "article_id" if table == "articles" else "quote_id"
    assert 0 < len(page) == len(written) < {"articles": 60, "quotes": 229}[table]
    assert sorted(page[key]) == sorted(written[key])
    ours, theirs = (frame.set_index(key).sort_index()[shared].astype(object) for frame in (page, written))
    assert ours.where(ours.notna(), "").astype(str).values.tolist() == theirs.values.tolist()
