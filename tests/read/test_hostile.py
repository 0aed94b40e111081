"""Files that are huge, endless or made to deceive: each ends with a line that says what to do, and costs no other."""

# ruff: noqa: E501

import io
import tarfile
import zipfile

import pytest
from documents import STORIES, write_docx

from sahelscope import read
from sahelscope.read import Original, Problem, apart, tags


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


STARTS = {
    "a.txt": b"The market of Gao reopened. ", "a.md": b"# The market of Gao\n", "a.html": b"<!DOCTYPE html><html><body><p>Gao ",
    "a.rtf": b"{\\rtf1 Gao ", "a.pdf": b"%PDF-1.7\n", "a.docx": b"PK\x03\x04", "a.json": b'[{"text": "Gao ',
    "a.jsonl": b'{"text": "Gao ', "a.csv": b"title,text\nOne,", "a.eml": b"From: a@b.example\nSubject: c\nMIME-Version: 1.0\n\n",
    "a.mbox": b"From a@b.example Mon May  3 08:00:00 2021\nFrom: a@b.example\n\n", "a.warc": b"WARC/1.0\r\n",
    "a.parquet": b"PAR1", "a.gz": b"\x1f\x8b\x08\0", "a.tar": b"a.txt".ljust(257, b"\0") + b"ustar",
}  # fmt: skip


@pytest.mark.parametrize("name", STARTS)
def test_a_file_of_200_mb_is_named_and_costs_little(name, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 5.0)
    with (tmp_path / name).open("wb") as out:
        out.write(STARTS[name].ljust(70_000, b" "))
        out.truncate(200_000_001)
    articles, problems = all_of(tmp_path / name)
    assert not articles
    assert problems
    assert all(p.remedy for p in problems)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.csv", "a.eml", "a.mbox", "a.rtf"])
def test_a_line_of_20_mb_is_named(name, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 5.0)
    (tmp_path / name).write_bytes(STARTS[name] + b"word " * 4_000_000)
    articles, problems = all_of(tmp_path / name)
    assert not articles
    assert problems


TURNED = "Market \u202egpj.exe\u2066 \u200fof Gao"


def test_signs_that_turn_the_print_are_in_nothing_that_runs_from_left_to_right(tmp_path):
    (tmp_path / "a.csv").write_text(f"title,text,outlet\n{TURNED},{TURNED},{TURNED}\n", encoding="utf-8")
    [article], problems = all_of(tmp_path / "a.csv")
    assert not problems
    assert article.title == article.outlet == article.text == "Market gpj.exe of Gao"


@pytest.mark.parametrize("tag", ["<b>", "<p>", "<i a>", "<font>"])
@pytest.mark.parametrize("name", ["a.html", "a.eml"])
def test_nested_tags_up_to_the_largest_page_end(name, tag, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 5.0)
    mail = "From: a@b.example\nSubject: c\nMIME-Version: 1.0\nContent-Type: text/html\n\n" if name == "a.eml" else ""
    (tmp_path / name).write_text(f"{mail}<html><body>{tag * 390_000}The market of Gao reopened on Monday.")
    assert len(list(read.articles(tmp_path / name))) == 1


def test_a_million_nested_tags_are_too_many(tmp_path):
    (tmp_path / "a.html").write_text("<html><body>" + "<div>" * 1_000_000)
    assert "more than any article's page" in all_of(tmp_path / "a.html")[1][0].what


FORMS = {
    "ends too late": ("import time\ntime.sleep(60)", "takes too long to read"),
    "fills the memory": ("x = []\nwhile True: x.append(bytearray(100_000_000))", "more memory than one file may"),
    "dies": ("import os\nos._exit(3)", "makes its reader fail"),
    "fails": ("raise KeyError('styles.xml')", "damaged or not what it seems (KeyError: 'styles.xml')"),
}


@pytest.fixture
def _own_readers(tmp_path, monkeypatch):
    """Let readers find modules of this test, and only here."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(apart, "_idle", [])
    yield
    while apart._idle:
        apart._idle.pop().end()


@pytest.mark.usefixtures("_own_readers")
@pytest.mark.parametrize(("lines", "what"), FORMS.values(), ids=FORMS)
def test_a_reader_that_does_not_come_back_is_ended_and_the_next_file_is_read(lines, what, tmp_path):
    body = "\n".join(f"    {line}" for line in lines.splitlines())
    (tmp_path / "bad_form.py").write_text(f"def read(path, file):\n    print('noise')\n    yield 'one'\n{body}\n")
    # a slow machine needs its time to fill the memory; only the one that hangs is waited for
    seconds = 120.0 if "memory" in what else 5.0
    one, problem = apart.read("bad_form", tmp_path, "a.bad", seconds=seconds)
    assert one == "one"
    assert what in problem.what
    assert problem.remedy
    write_docx(tmp_path / "a.docx", *STORIES["French"])
    assert len(all_of(tmp_path / "a.docx")[0]) == 1


def test_a_caller_that_stops_in_the_middle_leaves_nothing_running(tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "_idle", [])
    write_docx(tmp_path / "a.docx", *STORIES["French"])
    reading = read.articles(tmp_path / "a.docx")
    next(reading)
    reading.close()
    assert apart._idle == []
    assert len(all_of(tmp_path / "a.docx")[0]) == 1
    apart._end_all()


ATTRIBUTES = " ".join(f'a{n}="x"' for n in range(60_000))
WORDS = "The market of Gao reopened on Monday after five weeks of rain, the council said."
CROWDED = {
    "a.html": f"<!DOCTYPE html><html><body><article {ATTRIBUTES}><p>{WORDS}</p></article></body></html>",
    "a.eml": f"From: a@b.example\nSubject: c\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><body><div {ATTRIBUTES}><p>{WORDS}</p></div>",
    "a.xml": f"<?xml version='1.0'?><nitf {ATTRIBUTES}><body><body.content><p>{WORDS}</p></body.content></body></nitf>",
    "b.xml": f"<?xml version='1.0'?><rss {ATTRIBUTES}><channel><title>x</title><item><title>a</title><description>{WORDS}</description></item></channel></rss>",
}


@pytest.mark.parametrize("name", CROWDED)
def test_a_tag_with_thousands_of_attributes_costs_little(name, tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "SECONDS", 8.0)
    (tmp_path / name).write_text(CROWDED[name])
    [article] = all_of(tmp_path / name)[0]
    assert WORDS in article.text


def test_a_picture_written_into_a_page_stays_in_its_tag():
    picture = f'<img src="data:image/png;base64,{"iVBORw0KGgo" * 5000}==" alt="a">'
    assert tags.tamed(f"<p a='='>{picture}</p>" + "=" * 900).startswith(f"<p a='='>{picture}</p>")


def test_a_member_that_only_says_that_it_is_large_is_not_unpacked(tmp_path):
    info = tarfile.TarInfo("large.txt")
    info.type, info.size = tarfile.GNUTYPE_SPARSE, 0
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[483:495] = b"17777777777\0"  # its size once unpacked
    header[148:156] = b"        "
    header[148:156] = b"%06o\0 " % sum(header)
    (tmp_path / "a.tar").write_bytes(bytes(header) * 3 + bytes(1024))
    articles, problems = all_of(tmp_path / "a.tar")
    assert not articles
    assert len(problems) == 3
    assert all("more than a file may hold" in p.what for p in problems)


def zipped(names):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as out:
        for name in names:
            out.writestr(name, WORDS * 20)
    return whole.getvalue()


@pytest.mark.parametrize("name", ["a.zip", "a.docx"])
def test_files_of_an_archive_that_lie_in_each_other_are_not_unpacked(name, tmp_path):
    content = bytearray(zipped(f"{n:03}.txt" for n in range(200)))
    first = content.index(b"PK\x01\x02")
    at = first
    while (at := content.find(b"PK\x01\x02", at + 1)) > 0:
        content[at + 42 : at + 46] = content[first + 42 : first + 46]  # every name leads to the first one's bytes
    (tmp_path / name).write_bytes(bytes(content))
    articles, [problem] = all_of(tmp_path / name)
    assert not articles
    assert "lie in each other" in problem.what


def test_files_that_lie_side_by_side_are_read_whatever_their_names(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped(["é.txt", "\u65e5.txt", "a/b.txt", "a.txt"]))
    assert len(all_of(tmp_path / "a.zip")[0]) == 4
