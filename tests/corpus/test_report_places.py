"""One article that fills a file over and over does not fill the report."""

import json

from sahelscope.corpus import ingest, report


def test_of_an_article_that_is_there_again_and_again_so_many_places_are_named(tmp_path, monkeypatch):
    monkeypatch.setattr(report, "MOST_PLACES", 3)
    lines = [json.dumps({"text": "A market opened in Gao."})] * 50 + [
        json.dumps({"text": "A well is dry in Mopti."})
    ] * 2
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    told = report.Report(tmp_path / "corpus")
    ingest.add([tmp_path / "a.jsonl"], tmp_path / "corpus", workers=1, watcher=told)
    assert [row["what"] for row in told.rows].count("already there") == 3 + 1
    (counts,) = told.files
    assert (counts.found, counts.new, counts.already_there) == (52, 2, 50)
