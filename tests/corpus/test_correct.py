"""An article is corrected by hand: shown as such, kept apart, and still so after everything was read again."""

import datetime as dt
import shutil

import pandas as pd
import pytest

from sahelscope.corpus import ingest
from sahelscope.corpus.correct import correct_article
from sahelscope.corpus.rebuild import rebuild
from sahelscope.store import StoreError, build, corrections, questions
from sahelscope.store import files as locked
from sahelscope.store.publish import publish
from sahelscope.store.questions import Filters

TEXT = "The bridge of Gao\n\nThe bridge of Gao in Mali reopened yesterday. “We waited,” said Awa Sangare, a trader."
OTHER = "A school\n\nA school opened in Zinder in Niger. “We learn,” said Moussa Abdou, a pupil."


@pytest.fixture
def files(tmp_path):
    for name, text in (("bridge.txt", TEXT), ("school.txt", OTHER)):
        (tmp_path / name).write_text(text)
    return [tmp_path / "bridge.txt", tmp_path / "school.txt"]


@pytest.fixture
def corpus(tmp_path, files):
    ingest.add(files, tmp_path / "corpus")
    return tmp_path / "corpus"


def key(corpus, word="bridge"):
    found = questions.open(corpus).articles(Filters(), 10, 0)
    return found[found["title"].str.lower().str.contains(word)]["article_id"].iloc[0]


def article(corpus, article_id):
    return questions.open(corpus).article(article_id).article


@pytest.fixture
def corrected(corpus):
    """The article's id, after its title, day, outlet and language were corrected."""
    article_id = key(corpus)
    said = {"title": "Gao: a bridge again", "published": "2021-05-04", "outlet": "The Courier", "language": "en"}
    correct_article(corpus, article_id, said)
    return article_id


def check(corpus, article_id):
    found = article(corpus, article_id)
    assert (found.title, found.outlet, found.language) == ("Gao: a bridge again", "The Courier", "en")
    assert found.published == dt.date(2021, 5, 4)
    assert found.corrected == "title, published, outlet, language"
    assert len(questions.open(corpus).articles(Filters(), 10, 0)) == 2


def test_a_correction_is_shown_at_once_and_as_made_by_hand(corpus, corrected):
    check(corpus, corrected)
    other = article(corpus, key(corpus, "school"))
    assert other.corrected is None


def test_a_corrected_day_fixes_what_yesterday_is(corpus, corrected):
    dates = questions.open(corpus).article(corrected).tables["dates"]
    assert "2021-05-03" in set(dates["value"])


def test_a_correction_survives_rebuild(corpus, corrected):
    rebuild(corpus)
    check(corpus, corrected)


def test_a_correction_survives_reading_the_same_file_again(corpus, corrected, files):
    assert ingest.add(files, corpus).already_there == 2
    check(corpus, corrected)


def test_a_correction_survives_the_loss_of_everything_that_was_read(corpus, corrected, files):
    shutil.rmtree(corpus / "parts")
    shutil.rmtree(corpus / "published")
    assert ingest.add(files, corpus).new == 2
    check(corpus, corrected)


def test_a_correction_is_taken_back(corpus, corrected):
    correct_article(corpus, corrected, dict.fromkeys(corrections.FIELDS))
    found = article(corpus, corrected)
    assert found.title == "The bridge of Gao"
    assert found.outlet is None
    assert found.published is None
    assert found.corrected is None
    assert corrections.read(corpus) == {}


def test_a_later_correction_of_one_field_leaves_the_others(corpus, corrected):
    correct_article(corpus, corrected, {"outlet": "The Post"})
    found = article(corpus, corrected)
    assert (found.title, found.outlet) == ("Gao: a bridge again", "The Post")


def test_what_was_read_stays_as_it_was_read(corpus, corrected):
    from sahelscope.store.parts import ORIGINALS, Parts

    rows = pd.concat([p.read(ORIGINALS) for p in Parts(corpus).all()])
    assert rows["outlet"].isna().all()
    assert corrected in set(rows["article_id"])


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"published": "soon"}, "is no day; write it as"),
        ({"language": "qx"}, "'qx' is the code of no language"),
        ({"text": "Other words"}, "'text' cannot be corrected"),
    ],
)
def test_what_a_field_cannot_be_is_refused_and_changes_nothing(corpus, said, why):
    with pytest.raises(ValueError, match=why):
        correct_article(corpus, key(corpus), said)
    assert corrections.read(corpus) == {}


def test_an_article_that_is_not_there_is_no_article(corpus):
    with pytest.raises(KeyError):
        correct_article(corpus, "0" * 16, {"title": "x"})


def test_a_damaged_file_of_corrections_is_one_sentence(corpus, files):
    (corpus / "corrections.csv").write_text("article_id,field,value,made\nx,colour,red,\n")
    with pytest.raises(StoreError, match=r"corrections\.csv is damaged \('colour' cannot be corrected"):
        ingest.add(files, corpus)


@pytest.mark.parametrize(("field", "value"), [("outlet", "The Courier"), ("language", "fr"), ("title", "A new title")])
def test_what_is_taken_from_the_version_before_is_what_publishing_from_nothing_makes(corpus, tmp_path, field, value):
    correct_article(corpus, key(corpus), {field: value})
    shutil.copytree(corpus, tmp_path / "anew")
    shutil.rmtree(tmp_path / "anew" / "published")
    with locked.lock(tmp_path / "anew"):
        publish(tmp_path / "anew")
    narrow, anew = questions.open(corpus), questions.open(tmp_path / "anew")
    tables = anew.ask("select table_name from duckdb_tables() where schema_name = 'main' order by 1")["table_name"]
    assert "event_groups" in set(tables)
    for table in tables:
        mine, wanted = (found.ask(f"select * from {table} order by all") for found in (narrow, anew))
        pd.testing.assert_frame_equal(mine, wanted)
    for words in ("bridge", "title", "waited", "learn", "Sangare"):
        found = [c.articles(Filters(search=words))["article_id"].tolist() for c in (narrow, anew)]
        assert found[0] == found[1]
        assert narrow.count_quotes(Filters(search=words)) == anew.count_quotes(Filters(search=words))


@pytest.mark.parametrize("field", ["outlet", "language", "title", "published"])
def test_a_correction_changes_the_version_before_and_makes_nothing_from_nothing(corpus, tmp_path, monkeypatch, field):
    for name in ("a well", "a market"):  # a part of their own: where more than half changes, all is made
        (tmp_path / f"{name}.txt").write_text(f"It is {name}\n\nPeople of Kayes in Mali have {name} again.")
    ingest.add([tmp_path / "a well.txt", tmp_path / "a market.txt"], corpus)

    def anew(*_):
        raise AssertionError("all is made from nothing")

    monkeypatch.setattr(build, "_make_anew", anew)
    value = {"published": "2021-05-04", "language": "fr"}.get(field, "Another")
    correct_article(corpus, key(corpus), {field: value})
    assert str(getattr(article(corpus, key(corpus, "bridge" if field != "title" else "another")), field)) == value
