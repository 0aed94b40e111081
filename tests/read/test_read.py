"""Files of every form, whole and broken: each article comes out, each failure is named with its place and a way out."""

import csv
import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahelscope import read
from sahelscope.read import Original, Problem, invisible, markup, mojibake


@pytest.fixture
def file(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def jsonl(*rows):
    return "\n".join(r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in rows) + "\n"


A = {"title": "Un marché", "text": "Le marché de Gao a rouvert.", "date": "2021-05-03", "outlet": "Le Courrier inventé",
     "url": "https://courrier.example/1", "author": "Awa Sangare", "language": "fr"}  # fmt: skip
FRENCH = {"titre": A["title"], "texte": A["text"], "date de publication": "3 mai 2021", "journal": A["outlet"],
          "lien": A["url"], "auteur": A["author"], "langue": "français"}  # fmt: skip
OTHER = {"Headline": A["title"], "Full Text": A["text"], "Published": "2021-05-03T08:00:00Z", "publisher": A["outlet"],
         "Link": A["url"], "By-line": A["author"], "LANG": "fr-FR", "licence": "CC0", "n_chars": 27}  # fmt: skip


def is_a(original):
    assert (original.title, original.text, original.published) == (A["title"], A["text"], dt.date(2021, 5, 3))
    assert (original.outlet, original.url, original.author) == (A["outlet"], A["url"], A["author"])
    assert original.language == "fr"


@pytest.mark.parametrize("row", [A, FRENCH, OTHER], ids=["english", "french", "other names"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.txt", "a"])
def test_json_lines_are_read_whatever_the_file_is_called(row, name, file):
    articles, problems = all_of(file(name, jsonl(row, row)))
    assert len(articles) == 2
    assert not problems
    is_a(articles[0])
    assert articles[1].line == 2


@pytest.mark.parametrize("row", [A, FRENCH, OTHER], ids=["english", "french", "other names"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_csv_is_read_with_any_separator(row, sign, start, end, file):
    lines = [sign.join(f'"{c}"' for c in row), sign.join(f'"{c}"' for c in row.values())]
    articles, problems = all_of(file("a.csv", start + (end.join(lines) + end).encode()))
    assert not problems
    is_a(articles[0])
    assert articles[0].line == 2


def test_csv_is_recognised_without_its_ending(file):
    articles, _ = all_of(file("export.txt", "titre;texte;date\nUn marché;Le marché a rouvert.;2021-05-03\n"))
    assert [a.title for a in articles] == ["Un marché"]


def test_a_text_that_names_columns_by_chance_is_a_text(file):
    articles, _ = all_of(file("a.txt", "The text, says the author, has a date.\nAnd a title."))
    assert len(articles) == 1
    assert articles[0].title is None


def test_a_cell_may_hold_line_breaks_and_the_row_keeps_its_first_line(file):
    content = 'title,text\nOne,"First line.\n\nThird line, with ""marks""."\nTwo,Short.\n'
    articles, _ = all_of(file("a.csv", content))
    assert articles[0].text == 'First line.\n\nThird line, with "marks".'
    assert [a.line for a in articles] == [2, 5]


TEXT = "Le préfet a dit : « L’eau monte à Gao. »"
ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with a mark": b"\xef\xbb\xbf" + TEXT.encode(),
    "cp1252": TEXT.encode("cp1252"),
    "utf-16 with a mark": TEXT.encode("utf-16"),
    "utf-16 the other way round": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "NULs": TEXT.replace("dit", "d\0it").encode(),
}


@pytest.mark.parametrize("raw", ENCODED.values(), ids=ENCODED)
def test_text_is_decoded(raw, file):
    articles, problems = all_of(file("a.txt", raw))
    assert not problems
    assert [a.text for a in articles] == [TEXT]


@pytest.mark.parametrize("raw", ENCODED.values(), ids=ENCODED)
def test_csv_cells_are_decoded(raw, file):
    encoding = "utf-16-le" if raw.startswith(b"\xff\xfe") else "utf-16-be" if raw.startswith(b"\xfe\xff") else "utf-8"
    mark = raw[:2] if "16" in encoding else raw[:3] if raw.startswith(b"\xef") else b""
    articles, problems = all_of(file("a.csv", mark + "text\n".encode(encoding) + raw.removeprefix(mark)))
    assert not problems
    assert [a.text for a in articles] == [TEXT]


def test_one_cp1252_line_in_a_utf8_file_costs_no_accent(file):
    articles, _ = all_of(file("a.txt", "Le préfet.\n".encode() + "L’été à Gao.\n".encode("cp1252")))
    assert articles[0].text == "Le préfet.\nL’été à Gao.\n"


def test_a_text_file_gives_one_article_and_no_title(file):
    articles, _ = all_of(file("My title.txt", "MARKET REOPENS\n\nThe market reopened."))
    assert [(a.title, a.line) for a in articles] == [(None, 0)]


BROKEN = [
    ("empty.txt", b"", 0, "is empty"),
    ("spaces.txt", b" \n\t\0\0\n", 0, "is empty"),
    ("mark.csv", b"\xef\xbb\xbf", 0, "is empty"),
    ("cut.jsonl", b'{"text": "A market."', 1, "no whole JSON object"),
    ("list.jsonl", b"[1, 2]\n", 1, "no JSON object"),
    ("deep.jsonl", b'{"text": ' + b"[" * 100_000 + b"\n", 1, "no whole JSON object"),
    ("no.jsonl", b'{"title": "A", "tekst": "B"}\n', 1, "has no text (its keys: title, tekst)"),
    ("blank.jsonl", b'{"title": "A", "text": " "}\n', 1, "has no text"),
    ("null.jsonl", b'{"title": "A", "text": null}\n', 1, "has no text"),
    ("no.csv", b"title,date\nA,2021-05-03\n", 1, "has no column with the text (its columns: title, date)"),
    ("blank.csv", b"title,text\nA,\n", 2, "has no text"),
    ("more.csv", b"title,text\nA,One, two and three.\n", 2, "has 3 cells where the first line names 2"),
    ("less.csv", b"title,text\nA\n", 2, "has 1 cells where the first line names 2"),
    ("a.pdf", b"%PDF-1.7\n", 0, "is a damaged PDF"),
    ("a.docx", b"PK\x03\x04xxxx", 0, "is a damaged DOCX file"),
    ("noise.txt", bytes(range(256)) * 10, 0, "holds no text"),
    ("long.txt", b"word " * 2_000_000, 0, "has 10 MB, more than any article"),
    ("long2.txt", b"word " * 500_000, 0, "has 2.5 million characters, more than any article"),
    ("long.jsonl", b'{"text": "' + b"word " * 4_000_000 + b'"}\n', 1, "is longer than any article"),
    ("long2.jsonl", b'{"text": "' + b"word " * 600_000 + b'"}\n', 1, "has 3.0 million characters"),
    ("long2.csv", b'text\n"' + b"word " * 600_000 + b'"\n', 2, "has 3.0 million characters"),
    ("long.csv", b"text\n" + b"word " * 4_000_000 + b"\n", 2, "is longer than any article"),
]


@pytest.mark.parametrize(("name", "content", "line", "what"), BROKEN, ids=[b[0] for b in BROKEN])
def test_what_is_broken_is_named_with_its_place_and_a_way_out(name, content, line, what, file):
    articles, problems = all_of(file(name, content))
    assert not articles
    assert [(p.line, p.lost) for p in problems] == [(line, True)]
    assert what in problems[0].what
    assert problems[0].remedy
    assert problems[0].file.endswith(name)
    assert len(str(problems[0])) < 500


GOOD = jsonl(A).strip()


@pytest.mark.parametrize(("name", "content", "line", "what"), [b for b in BROKEN if b[0].endswith(".jsonl") and b[2]])
def test_a_broken_line_costs_no_other(name, content, line, what, file):
    articles, problems = all_of(file(name, (GOOD + "\n").encode() + content.rstrip(b"\n") + f"\n{GOOD}\n".encode()))
    assert [a.line for a in articles] == [1, 3]
    assert [p.line for p in problems] == [2]


@pytest.mark.parametrize(
    ("name", "content", "line", "what"), [b for b in BROKEN if b[0].endswith(".csv") and b[2] == 2]
)
def test_a_broken_row_costs_no_other(name, content, line, what, file):
    header, _, bad = content.partition(b"\n")
    good = b"," * header.count(b",") + b"A market."
    articles, problems = all_of(file(name, b"\n".join([header, good, bad.rstrip(b"\n"), good, b""])))
    assert [a.line for a in articles] == [2, 4]
    assert [p.line for p in problems] == [3]


DATES = ["soon", "31/02/2021", "2999-01-01", "0001-01-01"]


@pytest.mark.parametrize("date", DATES)
def test_a_bad_date_is_named_and_the_article_is_kept_without_one(date, file):
    for path in (
        file("a.csv", f"date,text\n{date},A market.\n"),
        file("a.jsonl", jsonl({"date": date, "text": "A market."})),
    ):
        articles, problems = all_of(path)
        assert [a.published for a in articles] == [None]
        assert [p.lost for p in problems] == [False]
        assert date in problems[0].what
        assert "kept without a date" in problems[0].remedy


def test_one_american_date_tells_how_the_file_writes_them(file):
    rows = [{"date": d, "text": "A market."} for d in ("05/03/2021", "05/25/2021")]
    assert [a.published for a in all_of(file("a.jsonl", jsonl(*rows)))[0]] == [
        dt.date(2021, 5, 3),
        dt.date(2021, 5, 25),
    ]
    assert [a.published for a in all_of(file("a.csv", "text,date\nA.,05/03/2021\nB.,05/25/2021\n"))[0]] == [
        dt.date(2021, 5, 3),
        dt.date(2021, 5, 25),
    ]


def test_numbers_lists_and_lone_surrogates_in_json_are_no_harm(file):
    row = '{"text": "A \\ud800 market.", "title": 7, "author": ["A", "B"], "date": 1620036000, "url": {"a": 1}}'
    articles, problems = all_of(file("a.jsonl", row))
    assert not problems
    assert (articles[0].text, articles[0].title, articles[0].author) == ("A  market.", "7", "A, B")
    assert articles[0].published == dt.date(2021, 5, 3)
    assert articles[0].article_id


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert [p.what for p in all_of(tmp_path / "none.txt")[1]] == ["is not there"]


def test_folders_are_read_with_all_that_is_in_them(file, tmp_path):
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "in/a.txt", "in/deeper/c.csv", ".hidden.txt", ".git/x.txt"):
        file(name, "A market.")
    found = [p.relative_to(tmp_path).as_posix() for p in read.files([tmp_path])]
    assert found == ["b.txt", "in/a.txt", "in/deeper/c.csv"]


def test_a_folder_that_leads_to_itself_ends(tmp_path):
    (tmp_path / "a.txt").write_text("A market.")
    (tmp_path / "again").symlink_to(tmp_path)
    assert [p.name for p in read.files([tmp_path])] == ["a.txt"]


def test_the_same_article_has_one_id_whatever_its_spaces():
    one, two = Original("A market.\n\nIn Gao. "), Original("A  market. In Gao.")
    assert one.article_id == two.article_id
    assert len(one.article_id) == 16
    assert Original("A market.", outlet="X").article_id != Original("A market.", outlet="Y").article_id
    assert Original("A market.", title="X").article_id != Original("A market. X").article_id


LISTS = {
    "a list": lambda rows: json.dumps(rows),
    "a list over many lines": lambda rows: json.dumps(rows, indent=2),
    "a list in an object": lambda rows: json.dumps({"count": 2, "articles": rows}, indent=2),
    "a list with a mark": lambda rows: "\ufeff" + json.dumps(rows, indent=1),
}


@pytest.mark.parametrize("write", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("name", ["a.json", "a.txt"])
def test_json_is_read_over_as_many_lines_as_it_likes(write, name, file):
    articles, problems = all_of(file(name, write([A, FRENCH])))
    assert not problems
    assert len(articles) == 2
    is_a(articles[0])
    is_a(articles[1])


def test_one_article_as_json_is_read(file):
    is_a(all_of(file("a.json", json.dumps(A, indent=2)))[0][0])


def test_a_json_list_that_is_cut_off_gives_what_stands_before(file):
    content = json.dumps([A, A, A], indent=2)
    articles, problems = all_of(file("a.json", content[: len(content) // 2]))
    assert [a.line for a in articles] == [2]
    assert [p.line for p in problems] == [11]
    assert "no whole JSON from here on" in problems[0].what


HOLLOW = [("a.csv", "title,text\n"), ("a.json", "[]"), ("b.json", "[ {} ]"), ("a.jsonl", "\n \n{}\n")]


@pytest.mark.parametrize(("name", "content"), HOLLOW)
def test_a_file_without_articles_says_so(name, content, file):
    articles, problems = all_of(file(name, content))
    assert not articles
    assert len(problems) == 1


def test_a_quotation_mark_that_is_not_closed_costs_its_row_and_says_how_to_write_it(file):
    rows = [
        "title,text",
        'One,"A market."',
        'Two,"He said "yes" to us.',
        "Then",
        'he left."',
        'Three,"A school."',
        "Four,A well.",
    ]
    articles, problems = all_of(file("a.csv", "\n".join(rows)))
    assert [a.title for a in articles] == ["One", "Three", "Four"]
    assert [p.line for p in problems] == [3]
    assert 'write "" for "' in problems[0].remedy


def test_a_mark_that_never_closes_is_named(file):
    articles, problems = all_of(file("a.csv", 'title,text\nOne,A market.\nTwo,"A school.\nThree,A well.\n'))
    assert [a.title for a in articles] == ["One"]
    assert [p.line for p in problems] == [3]


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.csv", "a.jsonl", "a.json", "a"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_bytes_at_all_make_a_reader_fail(tmp_path, raw, name):
    (tmp_path / name).write_bytes(raw)
    found = list(read.articles(tmp_path / name))
    assert found
    assert all(isinstance(x, (Original, Problem)) for x in found)


CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), min_size=1).filter(
    # these change, or are named, and nothing else
    lambda cell: (
        cell.strip()
        and invisible.removed(mojibake.undone(markup.words(cell))) == cell
        and not mojibake.unsure(cell)
        and not invisible.mixed(cell)
    )
)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.sampled_from(",;\t|"))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_a_spreadsheet_writes_comes_back(tmp_path, rows, sign):
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, delimiter=sign, quoting=csv.QUOTE_ALL).writerows([("title", "text"), *rows])
    articles, problems = all_of(tmp_path / "a.csv")
    assert not problems
    assert [a.text for a in articles] == [text for _, text in rows]
    assert [a.title for a in articles] == [" ".join(title.split())[:2000] or None for title, _ in rows]
