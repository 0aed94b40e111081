"""ZIP, TAR, compressed files, web archives, mailboxes: what lies inside is read as if it lay in a folder."""

# ruff: noqa: E501

import base64
import bz2
import contextlib
import datetime as dt
import gzip
import io
import json
import lzma
import plistlib
import re
import tarfile
import zipfile
import zlib
from email.message import EmailMessage

import brotli
import pytest
import zstandard
from documents import STORIES, write_docx, write_pdf
from hypothesis import given
from hypothesis import strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sahelscope import read
from sahelscope.read import Original, Problem, encodings, packed, unpack

TITLE, PARAGRAPHS = STORIES["French"]
PAGE = (
    '<html lang="fr"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="Le Courrier inventé">'
    '<meta property="article:published_time" content="2021-05-03"></head><body><nav><a href="/">Accueil</a></nav><article>'
    "<h1>{title}</h1>{body}</article></body></html>"
)


def html(title=TITLE, paragraphs=PARAGRAPHS):
    return PAGE.format(title=title, body="".join(f"<p>{p}</p>" for p in paragraphs)).encode()


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def written(write, story="French"):
    """Return the bytes of a document."""
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "a", *STORIES[story])
        return (Path(folder) / "a").read_bytes()


def zipped(members, compression=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


MEMBERS = [
    ("saved/page.html", html()),
    ("saved/été.docx", written(write_docx)),
    ("report.pdf", written(write_pdf, "English")),
    ("list.csv", b"title,text\nOne,A market.\nTwo,A school.\n"),
    ("a.txt", "Le marché de Gao a rouvert.".encode("cp1252")),
]
PACKED = {
    "a.zip": zipped(MEMBERS),
    "stored.zip": zipped(MEMBERS, zipfile.ZIP_STORED),
    "a.tar": tarred(MEMBERS),
    "a.tar.gz": gzip.compress(tarred(MEMBERS)),
    "a.tgz": gzip.compress(tarred(MEMBERS)),
    "a.tar.bz2": bz2.compress(tarred(MEMBERS)),
    "a.tar.xz": lzma.compress(tarred(MEMBERS)),
    "no ending": zipped(MEMBERS),
}


@pytest.mark.parametrize("name", PACKED)
def test_every_file_in_an_archive_is_read_with_its_path(name, tmp_path):
    (tmp_path / name).write_bytes(PACKED[name])
    articles, problems = all_of(tmp_path / name)
    assert not problems
    page, word, report, one, two, note = articles
    assert (page.title, page.published, page.outlet) == (TITLE, dt.date(2021, 5, 3), "Le Courrier inventé")
    assert page.text.split("\n\n") == PARAGRAPHS
    assert word.title == TITLE
    assert report.title == STORIES["English"][0]
    assert [(one.title, one.line), (two.title, two.line)] == [("One", 2), ("Two", 3)]
    assert note.text == "Le marché de Gao a rouvert."
    inner = "a.tar/" if name.count(".tar.") or name.endswith(".tgz") else ""
    assert [a.file for a in articles] == [
        f"{tmp_path / name}/{inner}{m}"
        for m in ("saved/page.html", "saved/été.docx", "report.pdf", "list.csv", "list.csv", "a.txt")
    ]


def test_archives_in_archives_are_read_and_problems_name_the_way_in(tmp_path):
    inner = zipped([("b.txt", b"A market."), ("broken.pdf", b"%PDF-1.7\n")])
    (tmp_path / "a.zip").write_bytes(zipped([("in/inner.zip", inner), ("c.txt", b"A school.")]))
    articles, [problem] = all_of(tmp_path / "a.zip")
    assert [a.text for a in articles] == ["A market.", "A school."]
    assert articles[0].file == f"{tmp_path / 'a.zip'}/in/inner.zip/b.txt"
    assert (problem.file, problem.member) == (str(tmp_path / "a.zip"), "in/inner.zip/broken.pdf")
    assert str(problem).startswith(f"{tmp_path / 'a.zip'}, in/inner.zip/broken.pdf: is a damaged PDF")


def test_two_files_of_one_name_are_both_read(tmp_path):
    with pytest.warns(UserWarning, match="Duplicate"):
        (tmp_path / "a.zip").write_bytes(zipped([("a.txt", b"A market."), ("a.txt", b"A school.")]))
    assert [a.text for a in all_of(tmp_path / "a.zip")[0]] == ["A market.", "A school."]


@pytest.mark.parametrize(
    "name", ["../../escaped.txt", "/etc/escaped.txt", "C:\\escaped.txt", "..\\escaped.txt", "x\u202etxt.exe"]
)
@pytest.mark.parametrize("write", [zipped, tarred])
def test_a_path_that_leads_out_of_the_archive_is_only_shown(write, name, tmp_path):
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    path = tmp_path / "in" / "deeper" / "a.archive"
    path.write_bytes(write([(name, b"A market.")]))
    articles, problems = all_of(path)
    assert [a.text for a in articles] == ["A market."]
    assert not problems
    assert "\u202e" not in articles[0].file
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["a.archive"]


def nested(depth):
    content = zipped([("a.txt", b"A market.")])
    for n in range(depth):
        content = zipped([(f"{n}.zip", content)])
    return content


def locked():
    raw = bytearray(zipped([("a.txt", b"A market.")]))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(sign) + at] |= 1
    return bytes(raw)


def bad_checksum():
    raw = bytearray(zipped([("a.txt", b"A market in Gao.")], zipfile.ZIP_STORED))
    raw[raw.index(b"market")] ^= 1
    return bytes(raw)


BOMB = zipped([("bomb.txt", bytes(60_000_000))])
BAD = {
    "a bomb": (BOMB, "unpacks into more than a file may hold"),
    "a bomb in a bomb": (zipped([("b.zip", BOMB)]), "unpacks into more than a file may hold"),
    "a gzip bomb": (gzip.compress(bytes(60_000_000)), "unpacks into more than a file may hold"),
    "archives too deep": (nested(8), "too deep"),
    "protected by a password": (locked(), "protected by a password"),
    "damaged inside": (bad_checksum(), "is damaged inside the ZIP file"),
    "a ZIP cut off": (zipped(MEMBERS)[:3000], "is a damaged ZIP file"),
    "a TAR cut off": (tarred([("a.txt", bytes(20_000))])[:9000], "breaks off or is damaged"),
    "a GZ cut off": (gzip.compress(b"A market in Gao." * 99)[:30], "breaks off or is damaged"),
    "a presentation": (
        zipped([("[Content_Types].xml", b"<x/>"), ("ppt/slides/slide1.xml", b"<x/>")]),
        "is an Office file",
    ),
    "an empty ZIP": (zipped([]), "holds no articles"),
    "an empty member": (zipped([("a.txt", b"")]), "is empty"),
    "a picture": (zipped([("a.png", b"\x89PNG" * 99)]), "is a picture"),
}


@pytest.mark.parametrize(("content", "what"), BAD.values(), ids=BAD)
def test_what_is_bad_in_an_archive_is_named_and_its_neighbours_are_read(content, what, tmp_path):
    (tmp_path / "a.bin").write_bytes(content)
    articles, [problem] = all_of(tmp_path / "a.bin")
    assert not articles
    assert what in problem.what
    assert problem.remedy
    (tmp_path / "b.zip").write_bytes(zipped([("one.txt", b"A market."), ("bad", content), ("two.txt", b"A school.")]))
    articles, problems = all_of(tmp_path / "b.zip")
    assert [a.text for a in articles] == ["A market.", "A school."]
    assert [p.member.split("/")[0] for p in problems] == ["bad"]


def test_a_list_of_members_that_would_fill_the_memory_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "_LONGEST_LIST", 100)
    (tmp_path / "a.zip").write_bytes(zipped([(f"{n}.txt", b"A market.") for n in range(5)]))
    [problem] = all_of(tmp_path / "a.zip")[1]
    assert "more files than one archive may" in problem.what


def test_an_archive_of_too_many_files_stops_and_keeps_what_it_read(tmp_path, monkeypatch):
    monkeypatch.setattr(read.budget, "MOST_MEMBERS", 3)
    (tmp_path / "a.zip").write_bytes(zipped([(f"{n}.txt", f"Market {n}.".encode()) for n in range(9)]))
    articles, [problem] = all_of(tmp_path / "a.zip")
    assert len(articles) == 3
    assert "more than one file may" in problem.what


def test_links_hidden_files_and_system_files_are_passed_over(tmp_path):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    (tmp_path / "a.tar").write_bytes(out.getvalue())
    assert [p.what for p in all_of(tmp_path / "a.tar")[1]] == ["holds no articles"]
    (tmp_path / "a.zip").write_bytes(zipped([("__MACOSX/._a.txt", b"x"), (".DS_Store", b"x"), ("a.txt", b"A market.")]))
    articles, problems = all_of(tmp_path / "a.zip")
    assert (len(articles), problems) == (1, [])


def test_nothing_is_left_behind(tmp_path, monkeypatch):
    (tmp_path / "passing").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "passing"))
    (tmp_path / "a.zip").write_bytes(PACKED["a.zip"])
    all_of(tmp_path / "a.zip")
    reading = read.articles(tmp_path / "a.zip")
    next(reading)
    reading.close()
    assert list((tmp_path / "passing").iterdir()) == []


def warc(pages, *, compressed=True):
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=compressed)
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "test"}))
    for url, content, kind, status in pages:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(content), http_headers=headers)
        )
    return out.getvalue()


PAGES = [
    ("https://courrier.example/bac", html(), "text/html; charset=utf-8", "200 OK"),
    ("https://courrier.example/lien", html("Sans ses accents", PARAGRAPHS).replace(b'<meta charset="utf-8">', b"").decode().encode("iso-8859-15", "replace"), "text/html; charset=iso-8859-15", "200 OK"),
    ("https://courrier.example/gone", b"<html><p>Not found.</html>", "text/html", "404 Not Found"),
    ("https://courrier.example/a.png", b"\x89PNG", "image/png", "200 OK"),
    ("https://courrier.example/a.pdf", written(write_pdf, "English"), "application/pdf", "200 OK"),
    ("https://courrier.example/large", b"<html>" + b"<p>word</p>" * 300_000, "text/html", "200 OK"),
]  # fmt: skip
WACZ = [("datapackage.json", b"{}"), ("pages/pages.jsonl", b'{"id": 1}\n'), ("indexes/index.cdx", b"x"), ("archive/a.warc.gz", warc(PAGES))]  # fmt: skip
WARCS = {
    "a.warc": warc(PAGES, compressed=False),
    "a.warc.gz": warc(PAGES),
    "a.txt": warc(PAGES),
    "a.wacz": zipped(WACZ),
    "in a zip.zip": zipped([("crawl/a.warc.gz", warc(PAGES))]),
}


@pytest.mark.parametrize("name", WARCS)
def test_every_page_of_a_web_archive_is_read_with_its_address(name, tmp_path):
    (tmp_path / name).write_bytes(WARCS[name])
    articles, [problem] = all_of(tmp_path / name)
    page, other, report = articles
    assert (page.title, page.url, page.language) == (TITLE, PAGES[0][0], "fr")
    assert (page.outlet, page.published) == ("Le Courrier inventé", dt.date(2021, 5, 3))
    assert page.text.split("\n\n") == PARAGRAPHS
    assert other.url == PAGES[1][0]
    assert "après onze semaines à quai" in other.text
    assert report.title == STORIES["English"][0]
    assert page.file.endswith(PAGES[0][0])
    assert problem.member.endswith("https://courrier.example/large")


def encoded(*pages):
    """Return a web archive of pages (address, bytes as sent, Content-Encoding, further headers)."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    for url, content, encoding, *more in pages:
        fields = [("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", encoding), *more]
        headers = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(content), http_headers=headers)
        )
    return out.getvalue()


def raw_deflate(content):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def zstd_stream(content):
    """Return it as a server packs what it does not know the length of: in several frames."""
    packer, half = zstandard.ZstdCompressor(write_content_size=False), len(content) // 2
    return packer.compress(content[:half]) + packer.compress(content[half:])


def chunks(content):
    pieces = [content[i : i + 1000] for i in range(0, len(content), 1000)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"


CHUNKED = ("Transfer-Encoding", "chunked")
ENCODED = {
    "br": (brotli.compress(html()), "br"),
    "BR": (brotli.compress(html()), "BR"),
    "zstd": (zstandard.compress(html()), "zstd"),
    "zstd in frames": (zstd_stream(html()), "zstd"),
    "gzip": (gzip.compress(html()), "gzip"),
    "gzip in members": (gzip.compress(html()[:999]) + gzip.compress(html()[999:]), "x-gzip"),
    "deflate": (zlib.compress(html()), "deflate"),
    "deflate without its header": (raw_deflate(html()), "deflate"),
    "packed twice": (brotli.compress(gzip.compress(html())), "gzip, br"),
    "in chunks": (chunks(brotli.compress(html())), "br", CHUNKED),
    "not packed": (html(), "identity"),
    "unpacked by the archive, which says that it is not": (html(), "br"),
    "another than it says": (zstandard.compress(html()), "br"),
    "gzip that nobody names": (gzip.compress(html()), "identity"),
    "br that nobody names": (brotli.compress(html()), ""),
    "named as chunks, which the archive put together": (gzip.compress(html()), "gzip", CHUNKED),
    "with another length than it says": (html(), "identity", ("Content-Length", "12")),
}


@pytest.mark.parametrize("page", ENCODED.values(), ids=ENCODED)
def test_a_page_of_a_web_archive_is_unpacked_as_its_server_packed_it(page, tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(encoded(("https://courrier.example/bac", *page)))
    [article], problems = all_of(tmp_path / "a.warc.gz")
    assert problems == []
    assert article.title == TITLE and article.text.split("\n\n") == PARAGRAPHS


NOT_TO_BE_UNDONE = {
    "an unknown packing": (brotli.compress(html()), "dcb", "dcb"),
    "another than it says, without a mark": (raw_deflate(html()), "br", "br"),
    "bytes that say gzip": (b"\x00\x01\x02" * 999, "gzip", "gzip"),
    "bytes that say deflate": (b"\xfe\x01\x02" * 999, "deflate", "deflate"),
    "bytes that say zstd": (b"\xfe\x01\x02" * 999, "zstd", "zstd"),
}


@pytest.mark.parametrize(("content", "encoding", "named"), NOT_TO_BE_UNDONE.values(), ids=NOT_TO_BE_UNDONE)
def test_one_whose_packing_cannot_be_undone_is_named_and_is_no_article(content, encoding, named, tmp_path):
    well = ("https://courrier.example/bac", *ENCODED["br"])
    (tmp_path / "a.warc.gz").write_bytes(encoded(("https://courrier.example/x", content, encoding), well))
    [article], [problem] = all_of(tmp_path / "a.warc.gz")
    assert article.title == TITLE, "the others are read"
    assert f"({named})" in problem.what and problem.lost and "save the page" in problem.remedy
    assert problem.member.endswith("https://courrier.example/x")


@pytest.mark.parametrize(
    ("pack", "encoding"),
    [(brotli.compress, "br"), (zstandard.compress, "zstd"), (gzip.compress, "gzip"), (zlib.compress, "deflate")],
    ids=["br", "zstd", "gzip", "deflate"],
)
def test_a_page_that_unpacks_without_end_is_given_up(pack, encoding, tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(encoded(("https://courrier.example/x", pack(bytes(100_000_000)), encoding)))
    articles, [problem] = all_of(tmp_path / "a.warc.gz")
    assert articles == [] and "larger than any article" in problem.what


@given(encoding=st.sampled_from(["br", "zstd", "gzip", "deflate", "gzip, br"]), content=st.binary(max_size=400))
def test_whatever_the_bytes_are_they_are_undone_or_refused(encoding, content):
    with contextlib.suppress(encodings.EncodingError):
        assert len(encodings.undo(content, encoding, 1000)) <= 1001


@pytest.mark.parametrize("pack", [brotli.compress, zstandard.compress, gzip.compress, zlib.compress])
def test_of_a_page_that_breaks_off_what_is_there_is_kept(pack):
    encoding = {brotli.compress: "br", zstandard.compress: "zstd", gzip.compress: "gzip"}.get(pack, "deflate")
    words = " ".join(str(n) for n in range(200_000)).encode()
    packed = pack(words)
    kept = encodings.undo(packed[: len(packed) * 3 // 4], encoding, 10_000_000)
    assert len(kept) > 1000 and words.startswith(kept)


def test_a_web_archive_that_breaks_off_keeps_the_pages_before(tmp_path):
    (tmp_path / "a.warc").write_bytes(warc(PAGES[:2], compressed=False)[:-300])
    articles, [problem] = all_of(tmp_path / "a.warc")
    assert articles[0].title == TITLE
    assert "breaks off" in problem.what
    assert problem.member == PAGES[1][0]
    (tmp_path / "b.warc.gz").write_bytes(warc(PAGES[:1]) + b"\x1f\x8b\x08\0garbage")
    assert [a.title for a in all_of(tmp_path / "b.warc.gz")[0]] == [TITLE]


def arc(pages, version=1):
    """Return the records of an ARC file, the form of web archives before WARC."""
    more = " 200 - - 0 a.arc" if version == 2 else ""
    columns = "URL IP-address Archive-date Content-type Archive-length"
    if version == 2:
        columns = columns.replace("Archive-length", "Result-code Checksum Location Offset Filename Archive-length")
    about = f"{version} 0 Invented Crawler\n{columns}\n".encode()
    yield f"filedesc://a.arc 0.0.0.0 20210504080000 text/plain{more} {len(about)}\n".encode() + about + b"\n"
    for url, content, kind, status in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = f"{url} 192.0.2.1 20210504080000 {kind.split(';')[0]}{more} {len(answer)}\n"
        yield head.encode() + answer + b"\n"


def zstd_archive(pages):
    """Return a web archive packed record by record by Zstandard, its dictionary before them."""
    words = zstandard.train_dictionary(5000, [html(f"Titre {n}", PARAGRAPHS[n % 4 :]) for n in range(400)])
    packer = zstandard.ZstdCompressor(dict_data=words)
    frames = [packer.compress(record) for record in arc(pages)]
    return b"\x5d\x2a\x4d\x18" + len(words.as_bytes()).to_bytes(4, "little") + words.as_bytes() + b"".join(frames)


OLD = PAGES[:4]
FORMS = {
    "ARC": b"".join(arc(OLD)),
    "ARC 2": b"".join(arc(OLD, 2)),
    "ARC without a record of itself": b"".join([*arc(OLD)][1:]),
    "ARC packed record by record": b"".join(map(gzip.compress, arc(OLD))),
    "ARC packed as a whole": gzip.compress(b"".join(arc(OLD))),
    "WARC packed as a whole": gzip.compress(warc(OLD, compressed=False)),
    "WARC packed as a whole, two put together": gzip.compress(warc(OLD[:1], compressed=False))
    + gzip.compress(warc(OLD[1:], compressed=False)),
    "WARC packed record by record, filled up": warc(OLD) + bytes(512),
    "WARC packed by Zstandard": zstandard.compress(warc(OLD, compressed=False)),
    "ARC packed by Zstandard with a dictionary": zstd_archive(OLD),
}


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
def test_a_web_archive_is_read_however_it_is_packed(content, tmp_path):
    (tmp_path / "a.bin").write_bytes(content)
    articles, problems = all_of(tmp_path / "a.bin")
    assert problems == []
    assert [a.url for a in articles] == [PAGES[0][0], PAGES[1][0]]
    assert articles[0].title == TITLE and articles[0].text.split("\n\n") == PARAGRAPHS


def test_a_page_with_a_wrong_length_costs_no_other(tmp_path):
    whole = warc(PAGES[:1] * 2 + PAGES[1:2], compressed=False)
    length = re.search(rb"Content-Length: (\d{3,})", whole)[1]
    (tmp_path / "a.warc").write_bytes(whole.replace(b"Content-Length: " + length, b"Content-Length: 10", 1))
    articles, [problem] = all_of(tmp_path / "a.warc")
    assert [a.url for a in articles][-2:] == [PAGES[0][0], PAGES[1][0]]
    assert "damaged" in problem.what


@pytest.mark.parametrize("kind", ["", "application/octet-stream", "unk"])
def test_a_page_of_which_the_server_did_not_say_what_it_is_is_read(kind, tmp_path):
    pages = [(PAGES[0][0], html(), kind, "200 OK"), ("https://courrier.example/x", b"\0\1\2" * 50, kind, "200 OK")]
    (tmp_path / "a.warc.gz").write_bytes(warc(pages))
    [article], problems = all_of(tmp_path / "a.warc.gz")
    assert (article.title, problems) == (TITLE, [])


def test_pages_that_another_archive_holds_are_told(tmp_path):
    out = io.BytesIO(warc(PAGES[:1]))
    out.seek(0, io.SEEK_END)
    writer = WARCWriter(out, gzip=True)
    for url in (PAGES[0][0], "https://courrier.example/ailleurs"):
        writer.write_record(writer.create_revisit_record(url, "sha1:AAAA", url, "2021-05-03T08:00:00Z"))
    (tmp_path / "a.warc.gz").write_bytes(out.getvalue())
    [article], [problem] = all_of(tmp_path / "a.warc.gz")
    assert article.title == TITLE
    assert "names 1 pages that were fetched again unchanged" in problem.what and not problem.lost


def wacz(pages, listed, beside="datapackage.json"):
    lines = [{"format": "json-pages-1.0", "id": "pages"}, *({"url": url, "title": "x"} for url in listed)]
    return zipped(
        [
            ("pages/pages.jsonl", "\n".join(map(json.dumps, lines)).encode()),
            (beside, b"{}"), ("indexes/index.cdx.gz", gzip.compress(b"x")), ("logs/crawl.log", b"{}"),
            ("archive/rec-1.warc.gz", warc(pages[:1])), ("archive/rec-2.warc.gz", warc(pages[1:])),
        ]
    )  # fmt: skip


FRAME = ("https://ads.example/frame?x=1", html("Achetez", PARAGRAPHS[::-1]), "text/html", "200 OK")
LISTED = {
    "as they are": [PAGES[0][0], PAGES[1][0]],
    "by another scheme and sign": [PAGES[0][0].replace("https", "http") + "/", PAGES[1][0] + "#texte"],
    "by an address that leads on": [PAGES[0][0], "https://courrier.example/r"],
}


@pytest.mark.parametrize("listed", LISTED.values(), ids=LISTED)
def test_of_a_wacz_the_pages_that_somebody_went_to_are_read(listed, tmp_path):
    out = wacz([PAGES[0], FRAME, PAGES[1], *PAGES[2:4]], listed)
    if "/r" in listed[1]:
        sent = io.BytesIO()
        writer = WARCWriter(sent, gzip=True)
        headers = StatusAndHeaders("302 Found", [("Location", "/lien")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(listed[1], "response", payload=io.BytesIO(), http_headers=headers)
        )
        parts = [
            (i.filename, zipfile.ZipFile(io.BytesIO(out)).read(i)) for i in zipfile.ZipFile(io.BytesIO(out)).infolist()
        ]
        out = zipped([(n, sent.getvalue() + c if n.endswith("rec-2.warc.gz") else c) for n, c in parts])
    (tmp_path / "a.wacz").write_bytes(out)
    articles, problems = all_of(tmp_path / "a.wacz")
    assert problems == []
    assert [a.url for a in articles] == [PAGES[0][0], PAGES[1][0]]
    assert articles[0].file.endswith("a.wacz/archive/rec-1.warc.gz/" + PAGES[0][0])


@pytest.mark.parametrize("beside", ["datapackage.json", "webarchive.yaml"])
def test_of_a_wacz_whose_list_leads_nowhere_every_page_is_read(beside, tmp_path):
    (tmp_path / "a.wacz").write_bytes(wacz([PAGES[0], PAGES[1]], ["https://courrier.example/autre"], beside))
    articles, problems = all_of(tmp_path / "a.wacz")
    assert ([a.url for a in articles], problems) == ([PAGES[0][0], PAGES[1][0]], [])


def test_a_collection_of_wacz_is_read_without_its_lists(tmp_path):
    parts = [("datapackage.json", b'{"profile": "multi-wacz-package", "text": "no article"}')]
    parts += [(f"{n}.wacz", wacz([page, FRAME], [page[0]])) for n, page in enumerate(PAGES[:2])]
    (tmp_path / "a.wacz").write_bytes(zipped(parts))
    articles, problems = all_of(tmp_path / "a.wacz")
    assert ([a.url for a in articles], problems) == ([PAGES[0][0], PAGES[1][0]], [])


def test_a_wacz_that_was_unpacked_and_packed_with_its_folder_is_read_as_one(tmp_path):
    inside = zipfile.ZipFile(io.BytesIO(wacz([PAGES[0], FRAME, PAGES[1]], [PAGES[0][0], PAGES[1][0]])))
    (tmp_path / "a.zip").write_bytes(zipped([(f"crawl/{i.filename}", inside.read(i)) for i in inside.infolist()]))
    articles, problems = all_of(tmp_path / "a.zip")
    assert ([a.url for a in articles], problems) == ([PAGES[0][0], PAGES[1][0]], [])


def safari(content, **more):
    main = {"WebResourceData": content, "WebResourceURL": PAGES[0][0], "WebResourceMIMEType": "text/html", **more}
    return {"WebMainResource": main, "WebSubresources": [{"WebResourceData": b"\x89PNG", "WebResourceURL": "x"}]}


def browser_log(*entries):
    def one(url, text, kind, status, more):
        content = {"mimeType": kind, "text": text, **more}
        return {"request": {"url": url}, "response": {"status": status, "content": content}}

    return json.dumps({"log": {"version": "1.2", "creator": {"name": "x"}, "entries": [one(*e) for e in entries]}})


BASE64 = (PAGES[0][0], base64.b64encode(html()).decode(), "text/html", 200, {"encoding": "base64"})
SAVED = {
    "by Safari": plistlib.dumps(safari(html()), fmt=plistlib.FMT_BINARY),
    "by Safari, as XML": plistlib.dumps(safari(html())),
    "by Safari, in another encoding": plistlib.dumps(
        safari(html().decode().replace('<meta charset="utf-8">', "").replace("’", "\u2019").encode("cp1252"), WebResourceTextEncodingName="windows-1252"),
        fmt=plistlib.FMT_BINARY,
    ),
    "in a browser's log": browser_log(
        (PAGES[0][0], html().decode(), "text/html; charset=utf-8", 200, {}),
        ("https://courrier.example/a.js", "var a = 1;", "text/javascript", 200, {}),
        ("https://courrier.example/gone", "<html><p>Not found.</html>", "text/html", 404, {}),
    ).encode(),
    "in a browser's log, encoded": browser_log(BASE64).encode(),
    "by SingleFile": html().replace(b"<head>", f"<!--\n Page saved with SingleFile \n url: {PAGES[0][0]} \n saved date: Mon May 03 2021\n--><head>".encode(), 1),
}  # fmt: skip


@pytest.mark.parametrize("content", SAVED.values(), ids=SAVED)
def test_a_page_is_read_whatever_a_browser_keeps_it_in(content, tmp_path):
    (tmp_path / "a.bin").write_bytes(content)
    [article], problems = all_of(tmp_path / "a.bin")
    assert problems == []
    assert (article.title, article.url) == (TITLE, PAGES[0][0])
    assert article.text.split("\n\n") == PARAGRAPHS


@pytest.mark.parametrize("content", [b"bplist00WebMainResource" + bytes(99), b'{"log": {"creator": 1, "entries": [{}', b'{"log": {"creator": 1, "entries": 7}}'])  # fmt: skip
def test_a_page_that_a_browser_kept_and_that_is_damaged_is_named(content, tmp_path):
    (tmp_path / "a.bin").write_bytes(content)
    articles, [problem] = all_of(tmp_path / "a.bin")
    assert (articles, problem.what) == ([], "is damaged or not what it seems")


def mail(
    subject="Le bac revient", body=None, page=None, sender="Le Courrier inventé <lettre@courrier.example>", attached=()
):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Awa Diallo <awa@example.org>", subject
    message["Date"], message["Message-ID"] = "Mon, 03 May 2021 08:00:00 +0000", "<1@courrier.example>"
    if body is not None:
        message.set_content(body)
    if page is not None:
        message.add_alternative(page, subtype="html")
    for name, kind, content in attached:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, main, sub, filename=name)
    return message


LETTER = (
    "<html><head><style>p {color: red}</style></head><body><div style='display:none'>Aperçu caché</div><table><tr><td>"
    "<a href='https://track.example/?u=9'>Voir dans le navigateur</a></td></tr><tr><td><h1>Le bac revient</h1></td></tr>"
    + "".join(f"<tr><td><p>{p} <a href='https://track.example/?u=9'>Lire</a></p></td></tr>" for p in PARAGRAPHS)
    + "<tr><td>Se désabonner</td></tr></table><img src='https://track.example/pixel.gif' alt='pixel'></body></html>"
)  # fmt: skip
MAILS = {
    "plain": mail(body="\n\n".join(PARAGRAPHS)),
    "plain, forwarded": mail("Fwd: TR: Le bac revient", body="\n\n".join(PARAGRAPHS)),
    "a page beside plain words": mail(body="Ouvrez la lettre dans un navigateur.", page=LETTER),
    "accents in the subject": mail("Le bac revient à Dalafé", body="\n\n".join(PARAGRAPHS)),
    "with a signature and a picture": mail(body="\n\n".join(PARAGRAPHS), attached=[("a.png", "image/png", b"\x89PNG"), ("s.asc", "application/pgp-signature", b"x")]),
}  # fmt: skip


@pytest.mark.parametrize("message", MAILS.values(), ids=MAILS)
@pytest.mark.parametrize("name", ["a.eml", "a.txt"])
def test_a_mail_gives_its_words_and_what_its_header_says(message, name, tmp_path):
    (tmp_path / name).write_bytes(message.as_bytes())
    [article], problems = all_of(tmp_path / name)
    assert not problems
    assert article.title in ("Le bac revient", "Le bac revient à Dalafé")
    assert (article.published, article.outlet) == (dt.date(2021, 5, 3), "Le Courrier inventé")
    assert all(p in article.text for p in PARAGRAPHS)
    for not_words in ("track.example", "Aperçu caché", "color", "désabonner", "navigateur", "pixel"):
        assert not_words not in article.text
    assert dict(article.origins) == {
        "title": "the mail's subject",
        "date": "the mail's date",
        "outlet": "the mail's sender",
    }


def test_files_that_hang_on_a_mail_are_read(tmp_path):
    inner = mail("Inner", body="A letter in a letter.")
    message = mail(
        body="See the files.",
        attached=[
            ("note.docx", "application/octet-stream", written(write_docx)),
            ("bad.pdf", "application/pdf", b"%PDF-1.7\n"),
        ],
    )
    message.add_attachment(inner)
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    articles, [problem] = all_of(tmp_path / "a.eml")
    assert [a.title for a in articles] == ["Le bac revient", TITLE, "Inner"]
    assert articles[1].file == f"{tmp_path / 'a.eml'}/note.docx"
    assert problem.member == "bad.pdf"


def mailbox(messages):
    return b"".join(
        b"From lettre@courrier.example Mon May  3 08:00:00 2021\n"
        + m.as_bytes().replace(b"\nFrom ", b"\n>From ")
        + b"\n\n"
        for m in messages
    )


@pytest.mark.parametrize("name", ["a.mbox", "Inbox", "a.txt"])
def test_every_message_of_a_mailbox_is_read(name, tmp_path):
    (tmp_path / name).write_bytes(mailbox(MAILS.values()))
    articles, problems = all_of(tmp_path / name)
    assert not problems
    assert len(articles) == len(MAILS)
    assert articles[1].file == f"{tmp_path / name}/message 2"
    assert all(a.published == dt.date(2021, 5, 3) for a in articles)


def test_a_bad_message_costs_no_other(tmp_path):
    bad = mail("Bad", body="x")
    box = mailbox([MAILS["plain"], bad, mail("Empty", body=" "), MAILS["plain, forwarded"]])
    start, middle, end = box.partition(b"Subject: Bad")
    (tmp_path / "a.mbox").write_bytes(start + middle + end.replace(b"Mon, 03 May 2021", b"Mon, 99 Foo 0001", 1))
    articles, problems = all_of(tmp_path / "a.mbox")
    assert [a.title for a in articles] == ["Le bac revient", "Bad", "Le bac revient"]
    assert [(p.member, p.lost) for p in problems] == [("message 2", False), ("message 3", True)]


def test_a_text_that_speaks_of_mail_is_a_text(tmp_path):
    (tmp_path / "a.txt").write_text("From: Gao\nDate: unknown\nSubject: a market\n\nThe market reopened.")
    assert all_of(tmp_path / "a.txt")[0][0].text.startswith("From: Gao")


def test_a_member_that_is_too_large_is_given_up_while_it_is_copied(tmp_path, monkeypatch):
    monkeypatch.setattr(unpack, "LARGEST", 1_000)
    (tmp_path / "a.tar").write_bytes(tarred([("large.txt", b"word " * 9_000), ("b.txt", b"A market.")]))
    articles, [problem] = all_of(tmp_path / "a.tar")
    assert [a.text for a in articles] == ["A market."]
    assert problem.member == "large.txt"


def test_a_document_whose_kind_is_damaged_is_named_like_any_other(tmp_path):
    path = tmp_path / "a.odt"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        made.writestr("a.txt", "The market of Gao reopened on Monday, traders said there.")
    path.write_bytes(path.read_bytes().replace(b"application/vnd", b"application/vnx"))
    found = list(read.articles(path))
    assert all(isinstance(one, Original | Problem) for one in found)
    assert [one.what for one in found if isinstance(one, Problem)] == ["is damaged inside the ZIP file"]


def test_a_mistake_of_a_reader_costs_its_file_and_no_other(tmp_path, monkeypatch):
    def fails(path, file):
        raise KeyError("x")
        yield

    monkeypatch.setattr(read.text, "read", fails)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.txt", "The market of Gao reopened on Monday, traders said there.")
        made.writestr("b.md", "# Road cut\n\nThe road to Kidal was cut on Tuesday, drivers said there.")
    one, other = read.articles(path)
    assert isinstance(one, Problem) and one.what == "is damaged or not what it seems (KeyError: 'x')"
    assert isinstance(other, Original)
