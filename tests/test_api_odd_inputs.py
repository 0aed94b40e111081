"""What people give by mistake: it is read as they meant it, or refused in a sentence that says what to write."""

import copy
import datetime as dt
import os
import pickle
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import sahelscope as ss
from sahelscope import paths, tables
from sahelscope.corpus import ingest

MAYOR = "The mayor of Gao said on 3 May 2021: “We are ready.” Nobody was hurt."


def read(articles, **given):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ss.read_articles(articles, progress=False, **given)


@pytest.fixture(scope="module")
def sample():
    return read(paths.DATA / "articles")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """In a folder with an article, which nobody asks for."""
    monkeypatch.chdir(tmp_path)
    Path("not asked for.txt").write_text(MAYOR, encoding="utf-8")


@pytest.mark.parametrize(
    "blank", ["", "  ", "\n", [""], pd.Series([None]), pd.Series([float("nan")]), pd.Series([pd.NA])]
)
def test_a_blank_text_is_a_problem_and_never_the_current_folder(blank):
    found = read(blank)
    assert len(found.articles) == 0
    assert [p.what for p in found.problems] == ["has no text"]


def test_a_column_of_texts_may_have_gaps():
    found = read(pd.Series([None, MAYOR]))
    assert len(found.quotes) == 1
    assert [(p.line, p.what) for p in found.problems] == [(1, "has no text")]


@pytest.mark.parametrize(
    "given", [None, 3, 0, b"It rained.", bytearray(b"x"), {"text": MAYOR}, [0], [b"x"], [{"text": MAYOR}], [[MAYOR]]]
)
def test_what_is_no_article_is_refused(given):
    with pytest.raises(TypeError, match=r"^cannot read .*; give paths, texts, or a dataframe"):
        read(given)


@pytest.mark.parametrize("text", ["x" * 900, "é" * 140 + " " + "é" * 140, "Gao\0is\0calm"])
def test_a_text_that_no_file_can_be_called_is_a_text(text):
    assert len(read(text).articles) == 1


def test_an_address_is_not_taken_for_a_file():
    with pytest.raises(ValueError, match=r"https://example.org/a is an address; save the page"):
        read(["https://example.org/a"])


def test_a_home_folder_may_be_written_short(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert len(read("~/not asked for.txt").articles) == 1


@pytest.mark.parametrize("columns", [["text", "text"], ["text", "title", "title"], ["text", "Title", "Title"]])
def test_columns_of_one_name_are_refused_where_they_count(columns):
    table = pd.DataFrame([[MAYOR, "one", "other"][: len(columns)]], columns=columns)
    with pytest.raises(ValueError, match=r"several columns '.*'; rename all but one"):
        read(table)


def test_columns_of_one_name_do_no_harm_where_they_do_not_count():
    assert len(read(pd.DataFrame([[MAYOR, 1, 2]], columns=["text", "n", "n"], index=[7])).quotes) == 1


def test_columns_may_be_numbers_and_rows_may_share_a_label():
    table = pd.DataFrame([["a", MAYOR], ["b", MAYOR + " It rained."]], index=[1, 1])
    assert len(read(table, columns={"text": 1}).articles) == 2


@pytest.mark.parametrize(
    ("columns", "error", "why"),
    [
        ({"texte": "text"}, ValueError, "'texte' is no field of an article; fields are text, title"),
        (["text"], TypeError, "which is which"),
    ],
)
@pytest.mark.parametrize("given", [pd.DataFrame({"text": [MAYOR]}), MAYOR], ids=["dataframe", "text"])
def test_columns_that_say_nothing_are_refused(given, columns, error, why):
    with pytest.raises(error, match=why):
        read(given, columns=columns)


@pytest.mark.parametrize(
    ("said", "code"), [("EN", "en"), ("fr-CA", "fr"), ("pt_BR", "pt"), (" fr ", "fr"), ("French", "fr")]
)
def test_a_language_may_be_written_as_files_write_it(said, code, sample):
    assert read(MAYOR, lang=said).articles["language"].to_list() == [code]
    assert len(sample.table("articles", language=said)) == {"en": 30, "fr": 30}.get(code, 0)


@pytest.mark.parametrize("said", ["", "qx", "Klingon"])
def test_a_language_that_nobody_knows_is_refused_before_anything_is_read(said, sample):
    for ask in (lambda: read(MAYOR, lang=said), lambda: sample.table("articles", language=said)):
        with pytest.raises(ValueError, match="no language is called"):
            ask()


DAY = dt.date(2026, 5, 3)


@pytest.mark.parametrize("day", [DAY, "2026-05-03", dt.datetime(2026, 5, 3, 9), pd.Timestamp(DAY), np.datetime64(DAY)])
def test_a_day_may_be_of_any_type_that_holds_one(day, sample):
    assert read("It rained yesterday in Gao.", published=day).dates["value"].to_list() == ["2026-05-02"]
    assert len(sample.table("articles", since=day)) == len(sample.table("articles", since=DAY)) > 0


def test_no_day_is_none(sample):
    assert read(MAYOR, published=pd.NaT).articles["published"].isna().all()
    assert len(sample.table("articles", since=pd.NaT, until=None)) == 60


@pytest.mark.parametrize(("day", "error"), [(20260503, TypeError), ("yesterday", ValueError), ("", ValueError)])
def test_what_is_no_day_is_refused(day, error, sample):
    for ask in (lambda: read(MAYOR, published=day), lambda: sample.table("quotes", until=day)):
        with pytest.raises(error, match="is no day; write it as"):
            ask()


@pytest.mark.parametrize(
    "words", ["MLI", "mli", "Mali", " mali ", "MALI", ["Mali"], {"MLI"}, pd.Series(["mli"]), ("MLI", "Ivory Coast")]
)
def test_a_country_may_be_written_in_many_ways(words, sample):
    there = sample.event_countries[lambda t: (t["how"] == "happened") & (t["country"] == "MLI")]
    assert len(sample.table("events", country=words)) == there["event_id"].nunique() > 5


@pytest.mark.parametrize("name", ["country", "speaker", "outlet", "language"])
def test_none_narrows_nothing_and_what_is_no_word_is_refused(name, sample):
    assert len(sample.table("events", **{name: None})) == len(sample.events)
    for wrong in (3, b"MLI", [None], [3], float("nan")):
        with pytest.raises(TypeError, match=f"{name}.*; write"):
            sample.table("events", **{name: wrong})


@pytest.mark.parametrize("wrong", [{"text": 3}, {"text": ["a"]}, {"once": "no"}])
def test_words_and_switches_of_a_wrong_type_are_refused(wrong, sample):
    with pytest.raises(TypeError, match="write"):
        sample.table("quotes", **wrong)


def test_half_a_character_in_a_filter_is_not_taken_for_a_damaged_corpus(sample):
    assert len(sample.table("articles", outlet="\ud83d")) == 0


@pytest.mark.parametrize("workers", [-1, "2", 2.5])
def test_a_number_of_processes_that_is_none_is_refused(workers):
    with pytest.raises(ValueError, match="how many processes"):
        read(MAYOR, workers=workers)


def test_a_found_corpus_says_that_it_cannot_be_pickled_but_what_it_holds_can(sample):
    for how in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="keep its dataframes"):
            how(sample)
    pd.testing.assert_frame_equal(pickle.loads(pickle.dumps(sample.quotes)), sample.quotes)
    parsed = ss.parse(MAYOR)
    assert pickle.loads(pickle.dumps(parsed)) == parsed


@pytest.mark.parametrize("folder", ["", ".", "empty"])
def test_a_folder_without_a_corpus_is_not_an_empty_corpus(folder):
    Path("empty").mkdir()
    with pytest.raises(ss.StoreError, match="there is no corpus in"):
        ss.open_corpus(folder)


def test_two_corpora_are_open_at_once_and_an_open_one_stays_as_it_was(tmp_path):
    for n, name in enumerate(("one", "other")):
        Path(f"{name}.txt").write_text(f"{MAYOR} It rained {n} times.", encoding="utf-8")
        ingest.add([Path(f"{name}.txt")], tmp_path / name)
    one, other = (ss.open_corpus(os.fspath(tmp_path / name)) for name in ("one", "other"))
    ingest.add([Path("other.txt")], tmp_path / "one")
    assert (len(one.articles()), len(other.articles()), len(ss.open_corpus("one").articles())) == (1, 1, 2)


@pytest.mark.parametrize(
    "wrong",
    [{"text": None}, {"text": b"x"}, {"text": float("nan")}, {"text": "x", "title": 3}, {"text": "x", "lang": 3},
     {"text": "x", "published": "2026-05-03"}, {"text": "x", "published": 20260503}, {"text": "x", "published": ""}],
    ids=str,
)  # fmt: skip
def test_parse_refuses_what_is_no_text_and_no_day(wrong):
    with pytest.raises(TypeError, match=r"must be a (str|day).*, not "):
        ss.parse(**wrong)


def test_parse_takes_the_day_of_an_hour():
    parsed = ss.parse("It rained yesterday in Gao.", published=dt.datetime(2026, 5, 3, 9))
    assert (type(parsed.article.published), parsed.dates[0].value) == (dt.date, "2026-05-02")


def test_tables_of_one_article_alone_say_how_to_give_it():
    with pytest.raises(TypeError, match=r"tables\(\[parse\(text\)\]\)"):
        tables.tables(ss.parse(MAYOR))
