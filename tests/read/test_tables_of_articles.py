"""Excel and Parquet files: an article a row, columns named in English or French; Excel's own writer makes them."""

import datetime as dt
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor

import openpyxl
import pandas as pd
import pytest

from sahelscope import read
from sahelscope.read import Original, Problem
from sahelscope.read.columns import Columns, ColumnsUsed

A = {"title": "Un marché", "text": "Le marché de Gao a rouvert.", "date": "2021-05-03", "outlet": "Le Courrier inventé",
     "url": "https://courrier.example/1", "author": "Awa Sangare", "language": "fr"}  # fmt: skip
FRENCH = {"Titre": A["title"], "Texte intégral": A["text"], "Date de publication": "3 mai 2021", "Journal": A["outlet"],
          "Lien": A["url"], "Auteur": A["author"], "Langue": "français"}  # fmt: skip
REAL_DATES = {**A, "date": dt.date(2021, 5, 3)}
OTHER_COLUMNS = {"id": 7, **A, "score": 0.5, "empty": None}
TIMES = {**A, "date": dt.datetime(2021, 5, 3, 8, 0)}
TABLES = {"english": A, "french": FRENCH, "dates as dates": REAL_DATES, "times": TIMES, "more columns": OTHER_COLUMNS}


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def workbook(path, *sheets):
    """Write sheets, each a list of rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
    book.save(path)


def write_xlsx(path, rows):
    workbook(path, [rows[0].keys(), *(r.values() for r in rows)])


def write_parquet(path, rows):
    pd.DataFrame(rows).to_parquet(path)


@pytest.mark.parametrize("row", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize(("write", "line"), [(write_xlsx, 2), (write_parquet, 1)], ids=["xlsx", "parquet"])
@pytest.mark.parametrize("name", ["a.xlsx", "a.parquet", "a.txt"])
def test_every_field_of_every_row_is_read_whatever_the_file_is_called(row, write, line, name, tmp_path):
    write(tmp_path / name, [row, row])
    articles, problems = all_of(tmp_path / name)
    assert not problems
    assert [a.line for a in articles] == [line, line + 1]
    for a in articles:
        assert (a.title, a.text, a.published) == (A["title"], A["text"], dt.date(2021, 5, 3))
        assert (a.outlet, a.url, a.author, a.language) == (A["outlet"], A["url"], A["author"], "fr")


def test_a_title_above_the_columns_is_passed_over_and_empty_rows_too(tmp_path):
    rows = [["Export of 3 May"], [], ["Title", "Text"], ["One", "A market."], [None, None], ["Two", "A school."]]
    workbook(tmp_path / "a.xlsx", rows)
    articles, problems = all_of(tmp_path / "a.xlsx")
    assert not problems
    assert [(a.title, a.line) for a in articles] == [("One", 4), ("Two", 6)]


def test_every_sheet_with_articles_is_read_and_notes_are_not(tmp_path):
    workbook(
        tmp_path / "a.xlsx",
        [["Notes", "By"], ["Made in May", "Awa"]],
        [["title", "text"], ["One", "A market."]],
        [["titre", "texte"], ["Deux", "Une école."]],
    )
    articles, problems = all_of(tmp_path / "a.xlsx")
    assert not problems
    assert [a.title for a in articles] == ["One", "Deux"]


def test_a_formula_in_a_title_stays_words_and_is_never_worked_out(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["title", "text"])
    book.active.append(["x", "A market."])
    book.active["A2"].value = '=HYPERLINK("https://x.example","Click")'
    book.save(tmp_path / "a.xlsx")
    [article], _ = all_of(tmp_path / "a.xlsx")
    assert article.title is None  # no program has worked it out, so the cell shows nothing
    write_parquet(tmp_path / "a.parquet", [{"title": "=1+1", "text": "@A market."}])
    [article], _ = all_of(tmp_path / "a.parquet")
    assert (article.title, article.text) == ("=1+1", "@A market.")


@pytest.mark.parametrize("write", [write_xlsx, write_parquet])
def test_a_bad_row_costs_no_other(write, tmp_path):
    rows = [A, {**A, "text": None}, {**A, "date": "soon"}, {**A, "text": "word " * 6_000}]
    write(tmp_path / "a", rows)
    articles, problems = all_of(tmp_path / "a")
    assert len(articles) == 3
    assert [(p.what.split("'")[0], p.lost) for p in problems] == [("has no text", True), ("the date ", False)]


@pytest.mark.parametrize("write", [write_xlsx, write_parquet])
def test_one_american_date_tells_how_the_table_writes_them(write, tmp_path):
    write(tmp_path / "a", [{**A, "date": "05/03/2021"}, {**A, "date": "05/25/2021"}])
    assert [a.published for a in all_of(tmp_path / "a")[0]] == [dt.date(2021, 5, 3), dt.date(2021, 5, 25)]


@pytest.mark.parametrize("write", [write_xlsx, write_parquet])
def test_a_table_without_text_names_its_columns(write, tmp_path):
    write(tmp_path / "a", [{"title": "One", "place": "Gao"}])
    articles, [problem] = all_of(tmp_path / "a")
    assert not articles
    assert "has no column with the text (its columns: title, place)" in problem.what


@pytest.mark.parametrize("write", [write_xlsx, write_parquet])
def test_a_table_cut_off_is_named(write, tmp_path):
    write(tmp_path / "a", [A] * 50)
    raw = (tmp_path / "a").read_bytes()
    (tmp_path / "a").write_bytes(raw[: len(raw) // 2])
    articles, [problem] = all_of(tmp_path / "a")
    assert not articles
    assert problem.remedy


WRITTEN = {
    "csv": lambda path, rows: pd.DataFrame(rows).to_csv(path, index=False),
    "jsonl": lambda path, rows: pd.DataFrame(rows).to_json(path, orient="records", lines=True),
    "json": lambda path, rows: pd.DataFrame(rows).to_json(path, orient="records"),
    "xlsx": write_xlsx,
    "parquet": write_parquet,
}


CHOSEN = Columns.of({"text": "Propos", "title": "Objet"})
ROW = {"objet": "One", "propos": "A market.", "title": "Not this", "date": "2021-05-03"}


@pytest.mark.parametrize("form", WRITTEN)
def test_columns_can_be_chosen_by_name_and_what_was_taken_is_known(form, tmp_path):
    path = tmp_path / f"a.{form}"
    WRITTEN[form](path, [ROW, ROW])
    used, article, *_ = read.contents(path, CHOSEN)
    assert (article.title, article.text, article.published) == ("One", "A market.", dt.date(2021, 5, 3))
    assert dict(article.origins) == {"title": "column objet", "date": "column date"}
    assert used == ColumnsUsed(tuple(ROW), {"text": "propos", "title": "objet", "date": "date"}, file=str(path))


def test_tables_in_an_archive_are_read_by_the_chosen_columns_too(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for form in WRITTEN:
            WRITTEN[form](tmp_path / f"a.{form}", [ROW])
            archive.write(tmp_path / f"a.{form}", f"a.{form}")
    assert [a.title for a in read.articles(tmp_path / "a.zip", CHOSEN)] == ["One"] * len(WRITTEN)
    assert not any(isinstance(found, Original) for found in read.articles(tmp_path / "a.zip"))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_two_that_are_read_at_once_keep_their_own_columns(form, tmp_path):
    row = {"left": "A market opens.", "right": "A well is dug."}
    WRITTEN[form](tmp_path / f"a.{form}", [row] * 3)
    start = threading.Barrier(2)

    def texts(column):
        start.wait()
        return [
            (found.used, article.text)
            for _ in range(25)
            for found, article, *_ in [list(read.contents(tmp_path / f"a.{form}", Columns.of({"text": column})))]
        ]

    with ThreadPoolExecutor(2) as pool:
        left, right = pool.map(texts, row)
    assert left == [({"text": "left"}, row["left"])] * 25
    assert right == [({"text": "right"}, row["right"])] * 25
