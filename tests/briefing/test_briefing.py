"""A briefing holds printed words and templates only; every line leads to its article, in every form and language."""

import datetime as dt
import io
import re

import pytest
from docx import Document
from lxml import html as lxml_html
from typer.testing import CliRunner

from sahelscope.briefing import content, docx, happened, html, markdown, parts, said, words
from sahelscope.briefing.parts import Briefing, Line, Note, Section
from sahelscope.cli import app
from sahelscope.store.filters import Filters

TODAY = dt.date(2021, 8, 1)
HOSTILE = Briefing(
    "en", "A <b>title</b> *x*", "Period", "Made",
    (Section("Heading", (Line("Zara [1] <script>", "about & about", "“=1+1” | *words*\x07 # no heading", (1,)),)),),
    "Notes", (Note(1, "Out<let>", "Ti*t*le", "3 May 2021", "javascript:alert(1)", ("deaths counted from “<Awa>”",)),),
)  # fmt: skip


def made(corpus, filters=Filters(), language="en"):  # noqa: B008
    return content.make(corpus, filters, language, TODAY)


def lines(briefing):
    return [line for section in briefing.sections for line in section.lines]


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_it_tells_what_happened_who_said_what_and_what_is_unsure(three, language):
    briefing = made(three, language=language)
    headings = [section.heading for section in briefing.sections]
    of = words.of(language)
    assert headings == [of(f"briefing.{name}") for name in ("happened", "said", "disputed", "doubt")]
    printed = {line.printed for line in lines(briefing)}
    assert {"A new well opened in Gao", "We waited, for ten years."} <= printed
    assert [note.number for note in briefing.notes] == list(range(1, len(briefing.notes) + 1))
    for line in lines(briefing):
        assert line.notes or not line.printed, "what is printed has a note"
        assert set(line.notes) <= {note.number for note in briefing.notes}


def test_every_printed_word_stands_in_the_article_that_its_note_names(three):
    briefing = made(three)
    titles = {row["title"]: row["article_id"] for row in three.articles().to_dict("records")}
    for line in lines(briefing):
        if line.printed:
            texts = " ".join(three.article(titles[briefing.notes[n - 1].title.strip("[]")]).text for n in line.notes)
            for piece in re.split(r"(?<=,) ", line.printed):
                assert piece in texts


def test_the_filters_narrow_it_and_stand_in_its_title(three):
    briefing = made(three, Filters(countries=("NER",)), "fr")
    assert briefing.title == "Note\u00a0: Niger"
    assert all("Gao opens" not in note.title for note in briefing.notes if "Niger" in note.title)
    assert len(lines(briefing)) < len(lines(made(three, language="fr")))


def test_a_period_is_said(three):
    briefing = made(three, Filters(since=dt.date(2021, 7, 1)))
    assert briefing.period == "Articles from 1\u00a0Jul\u00a02021 to 3\u00a0Jul\u00a02021."
    assert made(three).period == "All articles, the newest of 3\u00a0Jul\u00a02021."


def test_an_empty_corpus_gives_a_briefing_that_says_so(nothing):
    briefing = made(nothing)
    assert [section.below for section in briefing.sections if section.lines or section.below] == [
        "No event was found in these articles.",
        "Nobody is quoted in these articles.",
        "No two reports of one event contradict each other on the dead.",
    ]
    assert markdown.text(briefing) and html.text(briefing) and docx.content(briefing)


def test_a_day_and_a_whole_month_are_written_as_an_editor_writes_them():
    first, last = dt.date(2026, 6, 1), dt.date(2026, 6, 30)
    en, fr = words.of("en"), words.of("fr")
    assert [words.day(first, of).replace("\u00a0", " ") for of in (en, fr)] == ["1 Jun 2026", "1er juin 2026"]
    assert words.days(first, last, fr).replace("\u00a0", " ") == "juin 2026"
    assert words.days(first, last.replace(day=29), fr).replace("\u00a0", " ") == "1er juin 2026 – 29 juin 2026"


@pytest.mark.parametrize(
    ("printed", "place", "region", "written"),
    [
        ("Timbuktu", "Tombouctou", "Tombouctou", "Timbuktu, Mali"),
        ("central Mali", None, None, "central Mali"),
        ("Gossi", "Gossi", "Tombouctou", "Gossi, Tombouctou, Mali"),
        (None, None, None, "Mali"),
    ],
)
def test_a_place_is_said_once(printed, place, region, written):
    row = {"place_text": printed, "place": place, "region": region, "country": "MLI"}
    assert happened._where(row, "en") == written


def test_a_long_list_says_how_many_there_are(three, monkeypatch):
    monkeypatch.setattr(parts, "MOST", 1)
    assert "The 1 newest of" in made(three).sections[0].below


def test_markdown_shows_signs_as_printed():
    text = markdown.text(HOSTILE)
    assert "\\<script\\>" in text and "\\*words\\*" in text
    assert text.count("\n# ") == 0 and "javascript" not in text
    assert "\\[1\\]" in text and "\n1. Out\\<let\\>. *Ti\\*t\\*le*. 3 May 2021." in text
    assert "deaths counted from “\\<Awa\\>”." in text


def test_statements_stand_under_the_side_of_who_speaks_in_every_form(three):
    briefing = made(three, language="fr")
    (said,) = (section for section in briefing.sections if section.heading == "Qui a dit quoi")
    sides = [under for under, _ in said.groups()]
    assert sides and len(sides) == len(set(sides)) and all(sides)
    page = lxml_html.fromstring(html.text(briefing))
    document = Document(io.BytesIO(docx.content(briefing)))
    assert [heading.text for heading in page.xpath("//h3")] == sides
    assert [p.text.lower() for p in document.paragraphs if p.style.name == "Heading 2"] == sides
    assert [line[4:] for line in markdown.text(briefing).splitlines() if line.startswith("### ")] == sides


def test_a_long_statement_is_told_by_how_it_begins():
    assert said._short("mot " * 200, words.of("fr")) == "mot " * 149 + "mot […]"
    assert said._short("mot " * 150, words.of("fr")) == "mot " * 150


def test_the_page_runs_nothing_and_loads_nothing():
    page = lxml_html.fromstring(html.text(HOSTILE))
    assert not page.xpath("//script | //img | //link | //b")
    assert page.xpath("//a/@href") == ["#note-1"]
    assert "<script>" in page.xpath("//strong")[0].text_content()
    assert "counted from “<Awa>”" in page.xpath("//*[@id='note-1']")[0].text_content()


def test_the_document_opens_with_headings_lines_and_notes(three):
    document = Document(io.BytesIO(docx.content(made(three, language="fr"))))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["Ce qui s’est passé", "Qui a dit quoi", "Ce qui est contesté", "Ce qui n’est pas sûr", "Notes"]
    text = "\n".join(p.text for p in document.paragraphs)
    assert "«\u00a0A new well opened in Gao\u00a0»" in text and "[1]" in text
    assert document.core_properties.language == "fr-FR"
    hostile = Document(io.BytesIO(docx.content(HOSTILE))).paragraphs
    assert hostile[0].text == "A <b>title</b> *x*" and "counted from “<Awa>”" in hostile[-1].text


def run(folder, *arguments):
    return CliRunner().invoke(app, ["--corpus", str(folder), "brief", *arguments])


def test_the_command_writes_each_form(three, tmp_path):
    for form, opens in (("md", b"# Note"), ("html", b'<!doctype html><html lang="fr">'), ("docx", b"PK")):
        path = tmp_path / f"x.{form}"
        shown = run(three._folder, "--in", "fr", "--to", form, "--output", str(path))
        assert shown.exit_code == 0 and "notes" in shown.stderr
        assert path.read_bytes().startswith(opens)


def test_the_command_counts_days_back_from_the_newest_article(three):
    assert "Articles from 24\u00a0Jun\u00a02021 to 3\u00a0Jul\u00a02021" in run(three._folder, "--since", "10d").stdout
    refused = run(three._folder, "--since", "yesterday")
    assert refused.exit_code == 2 and "2026-05-03, or 30d" in " ".join(refused.stderr.split())
    assert run(three._folder, "--to", "docx").exit_code == 2
