"""Articles as references: what a real reader of each form reads is what the article says."""

import datetime as dt
import io
import json

import bibtexparser
import pytest
import rispy

from sahelscope import tables
from sahelscope.export import citations
from sahelscope.export import rows as exporting

ODD = {
    "article_id": "00ff00ff00ff00ff", "title": "50 % of {Gao} & Ménaka_1: le\nbac ~ \\reprend #2", "title_made": False,
    "byline": "Awa Diallo et Moussa Keïta, Fanta Sow", "outlet": "Le Courrier & l’Écho",
    "published": dt.date(987, 3, 4),
    "language": "fr", "url": "https://courrier.example/a_b?x={1}&y=%20",
}  # fmt: skip


def table(*rows):
    columns = tables.TABLES["articles"]
    cells = [tuple(row.get(name) for name in columns) for row in rows]
    return tables.frame(columns, cells)


def written(to, *frames):
    out = io.BytesIO()
    count = citations.write(frames, to, out)
    return count, out.getvalue().decode("utf-8")


def test_a_reader_of_ris_finds_title_authors_outlet_day_and_link():
    count, words = written("ris", table(ODD))
    (read,) = rispy.loads(words)
    assert count == 1
    assert read["type_of_reference"] == "NEWS"
    assert read["title"] == "50 % of {Gao} & Ménaka_1: le bac ~ \\reprend #2"
    assert read["authors"] == ["Awa Diallo", "Moussa Keïta", "Fanta Sow"]
    assert (read["secondary_title"], read["year"], read["date"]) == ("Le Courrier & l’Écho", "0987", "0987/03/04/")
    assert read["urls"] == [ODD["url"]] and read["language"] == "fr"


def test_a_reader_of_bibtex_finds_them_too():
    (read,) = bibtexparser.parse_string(written("bib", table(ODD))[1]).entries
    assert read.key == "lecourrierlecho0987-00ff00ff"
    fields = {field.key: field.value for field in read.fields}
    assert fields["title"] == (r"{50 \% of \{Gao\} \& Ménaka\_1: le bac \textasciitilde{} \textbackslash{}reprend \#2}")
    assert fields["author"] == "{Awa Diallo} and {Moussa Keïta} and {Fanta Sow}"
    assert (fields["journal"], fields["year"], fields["date"]) == (r"Le Courrier \& l’Écho", "0987", "0987-03-04")
    assert fields["url"] == "https://courrier.example/a_b?x=%7B1%7D&y=%20"


def test_csl_is_one_list_of_newspaper_articles(three):
    count, words = written("csl", *exporting.rows(three, "articles"))
    read = json.loads(words)
    assert count == len(read) == 3
    assert {item["type"] for item in read} == {"article-newspaper"}
    assert [item.get("issued") for item in read] == [
        None, {"date-parts": [[2021, 5, 4]]}, {"date-parts": [[2021, 7, 3]]},
    ]  # fmt: skip


@pytest.mark.parametrize("to", citations.FORMS)
def test_an_article_of_which_little_is_known_is_cited_by_what_is_known(to):
    count, words = written(to, table({"article_id": "ab", "title": "The rains came", "title_made": True}))
    assert count == 1 and "[The rains came]" in words
    assert "None" not in words and "<NA>" not in words and "nan" not in words


@pytest.mark.parametrize(("to", "empty"), [("ris", ""), ("bib", ""), ("csl", "[\n]\n")])
def test_without_articles_the_file_is_empty_but_whole(to, empty):
    assert written(to, table()) == (0, empty)


def test_numbers_of_many_frames_go_on():
    assert len(json.loads(written("csl", table(ODD), table(ODD, ODD))[1])) == 3
