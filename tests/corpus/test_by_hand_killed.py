"""A correction that is killed midway: old or new is seen, and the next one makes both true."""

import pytest
from deadly import killed

from sahelscope.corpus import correct, ingest
from sahelscope.store import corrections, files, questions
from sahelscope.store.corrections import new
from sahelscope.store.publish import is_current

POINTS = [
    ("replace", "corrections.csv", "before"),
    ("replace", "corrections.csv", "after"),
    ("rename", "000001.2", "before"),
    ("rename", "000001.2", "after"),
    ("rename", "published/000002", "before"),
    ("rename", "published/000002", "after"),
    ("replace", "CURRENT", "before"),
    ("replace", "CURRENT", "after"),
]


@pytest.mark.parametrize(("method", "ending", "when"), POINTS)
def test_killed_while_correcting(method, ending, when, tmp_path):
    (tmp_path / "a.txt").write_text("The bridge\n\n“We waited,” said Awa Sangare, a trader of Gao. It reopened.")
    corpus = tmp_path / "corpus"
    ingest.add([tmp_path / "a.txt"], corpus, workers=1)
    row = questions.open(corpus).quotes().iloc[0]
    wrong = new("quote", row["article_id"], "verdict", "wrong", start=int(row["start"]), end=int(row["end"]),
                words=row["text"])  # fmt: skip
    title = new("article", row["article_id"], "title", "A bridge again")
    killed("correct", method, ending, when, corpus, wrong, title)
    seen = questions.open(corpus)
    state = len(seen.quotes()), seen.articles()["title"][0]
    assert state in {(1, "The bridge"), (0, "A bridge again")}
    if (ending, when) == ("corrections.csv", "before"):
        assert corrections.lines(corpus) == []
        again = [wrong, title]
    else:
        assert {c.id for c in corrections.lines(corpus)} == {wrong.id, title.id}, "what was said is not lost"
        again = []
    correct.correct(corpus, again)
    seen = questions.open(corpus)
    assert (len(seen.quotes()), seen.articles()["title"][0]) == (0, "A bridge again")
    assert is_current(corpus)
    assert not [p for p in corpus.rglob("*") if p.name.startswith(files.UNFINISHED)]
