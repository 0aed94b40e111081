"""Parts that an older version wrote, without a column that a table has by now."""

import json
from dataclasses import replace

import pytest
from made import WELL

from sahelscope import parse, tables
from sahelscope.store import StoreError, files, questions, seals, versions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

FIRST, SECOND = (
    replace(WELL, text=f"Gunmen killed {count} herders in {town} on Monday, 3 May 2021.", title=None)
    for count, town in (("5 to 9", "Gao"), ("around 20", "Kidal"))
)


def batch(article):
    """Return the tables and the original of an article."""
    return tables.tables([(article, parse(article.text, lang="en"))]), tables.originals([article])


def test_what_an_older_part_does_not_say_is_unknown(tmp_path):
    """It is read with newer parts and without."""
    found, original = batch(FIRST)
    store = Parts(tmp_path)
    with files.lock(tmp_path):
        older = found["event_figures"].drop(columns="about")
        store.write({**found, "event_figures": older}, original, rules="x")
        publish(tmp_path)
        assert [(r.deaths_low, r.deaths_high, r.figures) for r in told(tmp_path)] == [(5, 9, "deaths: 5–9")]
        store.write(*batch(SECOND), rules="x")
        publish(tmp_path)
    tolls = [(r.deaths_low, r.deaths_high, r.deaths_about) for r in told(tmp_path)]
    assert sorted(tolls) == [(5, 9, False), (20, 20, True)]


@pytest.mark.parametrize("said", [{"layout": files.LAYOUT - 1}, {"shape": "of older tables"}], ids=str)
def test_what_an_older_version_published_is_made_anew_where_one_article_is_added(tmp_path, said):
    store = Parts(tmp_path)
    with files.lock(tmp_path):
        store.write(*batch(FIRST), rules="x")
        publish(tmp_path)
        file = versions.folder(tmp_path / "published") / files.ABOUT
        about = json.loads(file.read_text())
        del about["seal"]
        file.write_text(json.dumps(seals.sealed(about | said)))
        with pytest.raises(StoreError, match="written by an older Sahelscope"):
            questions.open(tmp_path)
        store.write(*batch(SECOND), rules="x")
        publish(tmp_path)
    assert len(told(tmp_path)) == 2


def told(folder):
    return list(questions.open(folder).events().itertuples())
