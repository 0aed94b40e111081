"""A briefing's map and timeline: drawn offline, counted in their captions, told in words, the same in every form."""

import datetime as dt
import io
import re
from xml.etree import ElementTree

import pandas as pd
import pytest
from docx import Document
from lxml import html as lxml_html
from PIL import Image, ImageFont

from sahelscope.briefing import canvas, content, docx, html, map_frame, map_picture, time_picture, words, written
from sahelscope.export import incidents
from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.store.filters import Filters
from sahelscope.tables import DAY, NUMBER, TEXT, TRUTH, WHOLE

EN, FR = words.of("en"), words.of("fr")
GAO, MOPTI, PARIS = (16.27, -0.04, "Gao", 1), (14.5, -4.2, None, 3), (48.85, 2.35, "Paris", 1)
NOWHERE = (None, None, None, None)


def table(*rows):
    """Return incidents: (place, first day, last day, basis, planned) each."""
    cells = {
        name: [] for name in ("lat", "lon", "place", "geo_precision", "day_from", "day_to", "day_basis", "planned")
    }
    for place, first, last, basis, planned in rows:
        days = [dt.date.fromisoformat(day) if day else None for day in (first, last)]
        for name, cell in zip(cells, (*place, *days, basis, planned), strict=True):
            cells[name].append(cell)
    kinds = [NUMBER, NUMBER, TEXT, WHOLE, DAY, DAY, TEXT, TRUTH]
    found = pd.DataFrame({n: pd.array(c, dtype=k) for (n, c), k in zip(cells.items(), kinds, strict=True)})
    return found.assign(district=pd.NA, region="Mopti")


FOUND = table(
    (GAO, "2021-05-03", "2021-05-03", "printed", False),
    (GAO, "2021-05-03", "2021-05-10", "report", False),
    (MOPTI, "2021-05-04", "2021-05-04", "printed", True),
    (PARIS, "2021-05-10", "2021-05-10", "printed", False),
    (NOWHERE, None, None, "none", False),
    (NOWHERE, "2021-01-01", "2021-12-31", "printed", False),
)


def test_places_are_points_with_how_many_happened_there_and_how_exact_they_are():
    assert map_picture.places(FOUND) == [
        (16.27, -0.04, "Gao", True, 2), (14.5, -4.2, "Mopti", False, 1), (48.85, 2.35, "Paris", True, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(("countries", "shown"), [(("MLI",), 2), ((), 2), (("TCD",), 0)])
def test_the_map_shows_what_lies_on_it_and_counts_what_does_not(countries, shown):
    drawing, alt, caption = map_picture.draw(FOUND, countries, EN, "en")
    circles = re.findall(r"<circle [^>]*>", drawing.svg(alt))
    assert len(circles) == shown
    inside, outside = (3, 1) if shown else (0, 4)
    assert caption.startswith(f"{inside}\u00a0incidents at {shown}\u00a0points.")
    assert f"Outside this map: {outside}." in caption
    assert "Without a place that is sure enough to be drawn: 2." in caption and "imply no opinion" in caption
    assert ("Gao (2), Mopti (1)" in alt) == bool(shown)
    for circle in circles:
        x, y = (float(re.search(f'c{axis}="([0-9.]+)"', circle)[1]) for axis in "xy")
        assert 0 < x < drawing.width and 0 < y < drawing.height <= map_frame._MOST + 1


def test_a_town_is_a_full_circle_and_a_region_a_ring():
    town, region = re.findall(r"<circle [^>]*>", map_picture.draw(FOUND, ("MLI",), EN, "en")[0].svg(""))
    assert 'fill="none"' not in town and 'fill="none"' in region


def test_the_timeline_tells_apart_what_is_known_of_the_day_and_counts_what_is_not_drawn():
    drawing, alt, caption = time_picture.draw(FOUND.iloc[:5], EN)
    assert caption == "4\u00a0incidents by day. Not drawn, since no day is known, or none so exactly: 1."
    assert alt.endswith("from 3\u00a0May\u00a02021 to 10\u00a0May\u00a02021; most in 10\u00a0May\u00a02021: 2")
    svg = drawing.svg(alt)
    assert all(EN(f"briefing.time_{state}") in svg for state in ("printed", "reported", "planned"))
    assert time_picture.draw(FOUND.iloc[4:5], EN) is None
    assert time_picture.draw(FOUND.iloc[5:], EN) is None, "a year is no day of its first"


@pytest.mark.parametrize(
    ("last", "step"), [("2021-05-20", "day"), ("2021-09-01", "week"), ("2023-01-01", "month"), ("2041-01-01", "year")]
)
def test_the_step_fits_the_time_that_is_spanned(last, step):
    found = table((GAO, "2021-05-03", "2021-05-03", "printed", False), (GAO, last, last, "printed", False))
    caption = time_picture.draw(found, FR)[2]
    assert caption.startswith(f"2\u00a0événements par {FR(f'step.{step}').lower()}.")


@pytest.mark.parametrize(
    ("value", "n"), [(0.5, 1), (1, 1), (1.2, 2), (3, 5), (6, 10), (11, 20), (22.5, 50), (100, 100)]
)
def test_the_axis_counts_in_round_steps(value, n):
    assert time_picture._round(value) == n


def test_a_drawing_is_well_formed_whatever_it_says_and_its_picture_twice_as_large():
    drawing = canvas.Drawing(90, 40)
    drawing.text((5, 20), "<b>Ménaka & “Diré”", 12, "#23201B", halo="#FFFFFF")
    drawing.area([(0, 0), (10, 0), (5, 9)], "#96481B")
    root = ElementTree.fromstring(drawing.svg('a "title" <x>'))
    assert root.attrib["aria-label"] == 'a "title" <x>' and root[-2].text == "<b>Ménaka & “Diré”"
    image = Image.open(io.BytesIO(drawing.png()))
    assert (
        image.size == (180, 80)
        and len(set(image.get_flattened_data() if hasattr(image, "get_flattened_data") else image.getdata())) > 3
    )


def test_the_font_has_every_letter_that_a_picture_may_need():
    font = ImageFont.truetype(canvas.FONT, 20)
    nothing = font.getmask("\ue000").getbbox(), bytes(font.getmask("\ue000"))
    texts = [
        cells[lang]
        for _, cells in lexicon.rows(DATA / "briefing.csv", ("key", "en", "fr"), ())
        for lang in ("en", "fr")
    ]
    for letter in set("".join(texts)) | set("ŋɓɗƙñòéèêëàâçîïôûùœÉÀ’–"):
        if not letter.isspace():
            mask = font.getmask(letter)
            assert (mask.getbbox(), bytes(mask)) != nothing, letter


def test_each_form_holds_both_with_their_words(three, tmp_path):
    made = content.make(three, Filters(), "fr")
    pictures = [picture for section in made.sections for picture in section.pictures]
    assert [picture.name for picture in pictures] == ["map", "timeline"]
    page = lxml_html.fromstring(html.text(made))
    assert page.xpath("//figure/svg/@aria-label") == [picture.alt for picture in pictures]
    assert not page.xpath("//script | //img | //link | //*[@src]")
    document = Document(io.BytesIO(docx.content(made)))
    assert [shape._inline.docPr.get("descr") for shape in document.inline_shapes] == [p.alt for p in pictures]
    assert "Légende" not in {p.style.name for p in document.paragraphs}
    path = tmp_path / "la note.md"
    files = written.write_file(made, "md", path)
    assert [file.name for file in files] == ["la note.md", "la note-map.png", "la note-timeline.png"]
    linked = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
    assert linked == ["la%20note-map.png", "la%20note-timeline.png"]
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in files[1:])
    alone = written.content(made, "md").decode()
    assert "![" not in alone and all(picture.caption[:20] in alone for picture in pictures)


def test_without_incidents_there_is_no_picture(nothing):
    assert all(not section.pictures for section in content.make(nothing, Filters()).sections)
    assert pd.concat(incidents.incidents(nothing)).empty
