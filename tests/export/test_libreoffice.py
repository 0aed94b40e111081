"""LibreOffice opens the documents and workbooks that are written: what it makes of them holds the words and pictures.

Skipped where it is not installed (Debian: apt install --no-install-recommends libreoffice-writer-nogui
libreoffice-calc-nogui, some 400 MB, more than a check on every change is worth).
"""

import datetime as dt
import shutil
import subprocess

import pypdfium2
import pytest

from sahelscope.briefing import content, written
from sahelscope.export import about, hxl, rows
from sahelscope.export import written as exports
from sahelscope.store.filters import Filters

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def opened(three, tmp_path_factory):
    """The PDF that LibreOffice makes of a briefing, and that of a workbook: pages and words of each."""
    folder = tmp_path_factory.mktemp("office")
    written.write_file(content.make(three, Filters(), "fr", dt.date(2021, 8, 1)), "docx", folder / "note.docx")
    said = about.of("incidents", Filters())
    exports.write_file(rows.rows(three, "incidents"), "xlsx", folder / "incidents.xlsx", "incidents", said, hxl.tags)
    profile = f"-env:UserInstallation=file://{folder}/profile"  # its own, so that one that runs is left alone
    files = [str(folder / name) for name in ("note.docx", "incidents.xlsx")]
    words = [str(SOFFICE), "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(words, check=True, capture_output=True, timeout=240)
    made = {name: list(pypdfium2.PdfDocument(folder / f"{name}.pdf")) for name in ("note", "incidents")}
    return {name: (pages, _words(pages)) for name, pages in made.items()}


def _words(pages):
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


def test_the_briefing_has_its_headings_words_pictures_and_notes(opened):
    pages, words = opened["note"]
    for expected in ("Ce qui s’est passé", "A new well opened in Gao", "Notes", "[1]", "Frontières : Natural Earth"):
        assert expected in words
    pictures = [o for page in pages for o in page.get_objects() if o.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    assert len(pictures) == 2
    assert round(pages[0].get_width()) == 595, "A4"
    for page in pages:
        for left, _, right, _ in (o.get_bounds() for o in page.get_objects()):
            assert left > 40 and right < 595 - 40, "nothing stands in the margins"


def test_the_workbook_has_its_header_tags_days_and_explanations(opened):
    words = opened["incidents"][1]
    for expected in ("incident_id", "#event+id+code", "2021-05-03", "A new well opened in Gao", "as ACLED has it"):
        assert expected in words
