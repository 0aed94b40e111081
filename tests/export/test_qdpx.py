"""Quotes as a REFI-QDA project: by the standard's structure, each position cutting out the words that are coded."""

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from made import MARKET, PONT, WELL, parsed
from typer.testing import CliRunner

from sahelscope import tables
from sahelscope.cli import app
from sahelscope.export import qdpx
from sahelscope.store import files, questions
from sahelscope.store.filters import Filters
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

NS = "{urn:QDA-XML:project:1.0}"
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
#: What the standard's schema says of the elements that are used: the children in order, the attributes that must be
#: there, and those that may be.
SCHEMA = {
    "Project": ("Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef", "name",
                "origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath"),
    "Users": ("User", "", ""),
    "User": ("", "guid", "name id"),
    "CodeBook": ("Codes", "", ""),
    "Codes": ("Code", "", ""),
    "Code": ("Description NoteRef Code", "guid name isCodable", "color"),
    "Variables": ("Variable", "", ""),
    "Variable": ("Description", "guid name typeOfVariable", ""),
    "Sources": ("TextSource PictureSource PDFSource AudioSource VideoSource", "", ""),
    "TextSource": ("Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue", "guid",
                   "name richTextPath plainTextPath creatingUser creationDateTime modifyingUser modifiedDateTime"),
    "PlainTextSelection": ("Description Coding NoteRef", "guid startPosition endPosition",
                           "name creatingUser creationDateTime modifyingUser modifiedDateTime"),
    "Coding": ("CodeRef NoteRef", "guid", "creatingUser creationDateTime"),
    "CodeRef": ("", "targetGUID", ""),
    "VariableValue": ("VariableRef TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue", "", ""),
    "VariableRef": ("", "targetGUID", ""),
    "Description": ("", "", ""), "TextValue": ("", "", ""), "DateValue": ("", "", ""),
}  # fmt: skip
#: Of which children there must be one at least, and of which there may be one at most.
NEEDED = {"Users": "User", "CodeBook": "Codes", "Codes": "Code", "Variables": "Variable", "Sources": "TextSource",
          "Coding": "CodeRef", "VariableValue": "VariableRef"}  # fmt: skip
ONCE = {"Users", "CodeBook", "Codes", "Variables", "Sources", "Description", "CodeRef", "VariableRef"}
#: What the schema allows in an attribute, whole.
FORMS = {
    "color": r"#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})", "isCodable": "true|false|1|0", "startPosition": r"\d+",
    "endPosition": r"\d+", "typeOfVariable": "Text|Boolean|Integer|Float|Date|DateTime",
    "creationDateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    **dict.fromkeys(("guid", "targetGUID", "creatingUser", "creatingUserGUID"), GUID.pattern),
}  # fmt: skip
WINDOWS = (
    "\ufeffLa pluie 🌧 est revenue.\r\n\r\n« Nous semons, »\ra dit Awa Sangare.\r\n"
    "« Enfin », dit-elle. Le préfet <&> se tait."
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Articles with line ends of every kind, a mark at their beginning, and two of one title."""
    folder = tmp_path_factory.mktemp("coded")
    windows = replace(PONT, text=WINDOWS, title="Pluie / semis <1>")
    twin = replace(MARKET, text="“Prices fell,” said Awa Sangare. " + MARKET.text, title="Pluie / semis <1>",
                   outlet=PONT.outlet, published=PONT.published)  # fmt: skip
    made = [
        (windows, parsed(windows, quotes=[
            ("Nous semons,", "Awa Sangare", {"side": "civilian", "act": "states"}),
            ("Enfin", None, {"speaker_id": None, "confidence": 0.2}),
        ])),
        (twin, parsed(twin, quotes=[("Prices fell,", "Awa Sangare", {"side": "civilian", "act": "denies"})])),
        (WELL, parsed(WELL, quotes=[(("We waited,", "for ten years."), "civilian")])),
    ]  # fmt: skip
    with files.lock(folder):
        Parts(folder).write(tables.tables(made), tables.originals(o for o, _ in made), rules="x")
        publish(folder)
    return questions.open(folder)


def packed(corpus, filters=Filters()):  # noqa: B008
    out = io.BytesIO()
    count = qdpx.write(qdpx.frames(corpus, filters), out, dt.datetime(2026, 5, 1))
    return count, zipfile.ZipFile(out)


def project(pack):
    return ElementTree.fromstring(pack.read("project.qde"))


def every(root, name):
    return list(root.iter(NS + name))


def test_its_structure_is_that_of_the_standard(corpus, nothing):
    for made in (corpus, nothing):
        root = project(packed(made)[1])
        assert root.tag == NS + "Project"
        for element in root.iter():
            children, must, may = (words.split() for words in SCHEMA[element.tag.removeprefix(NS)])
            order = [children.index(child.tag.removeprefix(NS)) for child in element]
            assert order == sorted(order), element.tag
            assert set(must) <= set(element.attrib) <= {*must, *may}, element.tag
        guids = [e.attrib["guid"] for e in root.iter() if "guid" in e.attrib]
        assert len(guids) == len(set(guids)) and all(GUID.fullmatch(guid) for guid in guids)
        named = {e.attrib["guid"] for e in root.iter() if e.tag in (NS + "Code", NS + "Variable", NS + "User")}
        refers = {e.attrib[a] for e in root.iter() for a in ("targetGUID", "creatingUser") if a in e.attrib}
        assert refers <= named


def test_what_the_standard_needs_is_there_once_and_in_its_form(corpus, nothing):
    for made in (corpus, nothing):
        for element in project(packed(made)[1]).iter():
            name = element.tag.removeprefix(NS)
            within = [child.tag.removeprefix(NS) for child in element]
            assert NEEDED.get(name) in (None, *within), name
            assert all(within.count(child) == 1 for child in ONCE & set(within)), name
            assert name != "VariableValue" or len(within) == 2
            assert name != "TextSource" or "plainTextPath" in element.attrib
            for attribute, value in element.attrib.items():
                assert re.fullmatch(FORMS.get(attribute, ".+"), value), (name, attribute, value)


def test_every_position_cuts_the_coded_words_out_of_the_source(corpus):
    count, pack = packed(corpus)
    cut = []
    for source in every(project(pack), "TextSource"):
        text = pack.read(source.attrib["plainTextPath"].replace("internal://", "sources/")).decode("utf-8")
        assert "\r" not in text and not text.startswith("\ufeff")
        for s in every(source, "PlainTextSelection"):
            cut.append(text[int(s.attrib["startPosition"]) : int(s.attrib["endPosition"])])
    assert count == 4
    assert sorted(cut) == ["Enfin", "Nous semons,", "Prices fell,", "We waited,", "for ten years."]


def test_the_same_person_is_one_code_over_all_articles_and_no_two_codes_are_called_alike(corpus):
    root = project(packed(corpus)[1])
    codes = {e.attrib["guid"]: e.attrib["name"] for e in every(root, "Code") if e.attrib["isCodable"] == "true"}
    assert sorted(codes.values()) == [
        "Awa Sangare", "civilian", "civilian (sides)", "denies", "states", "unknown speaker", "unsure speaker"
    ]  # fmt: skip
    coded = [
        sorted(codes[c.attrib["targetGUID"]] for c in every(s, "CodeRef")) for s in every(root, "PlainTextSelection")
    ]
    assert sum("Awa Sangare" in names for names in coded) == 2
    assert ["unknown speaker", "unsure speaker"] in coded


def test_an_article_carries_its_outlet_day_language_and_link_and_a_name_of_its_own(corpus):
    root = project(packed(corpus)[1])
    names = [source.attrib["name"] for source in every(root, "TextSource")]
    assert len({name.casefold() for name in names}) == 3
    assert "2021-07-03 Le Courrier inventé Pluie semis 1" in names and names[-1].endswith(" (2)")
    well = next(s for s in every(root, "TextSource") if "well" in s.attrib["name"])
    values = [value[1].text for value in every(well, "VariableValue")]
    assert values == ["The Invented Courier", "2021-05-04", "en", "https://courier.example/well"]


def test_two_exports_are_the_same_to_the_letter_and_the_filters_hold(corpus):
    first, second = (packed(corpus)[1].read("project.qde") for _ in range(2))
    assert first == second
    assert packed(corpus, Filters(languages=("en",)))[0] == 2


def test_the_command_writes_it_for_quotes_alone(corpus, tmp_path):
    run = CliRunner().invoke
    path = tmp_path / "quotes.qdpx"
    shown = run(app, ["--corpus", str(corpus._folder), "export", "quotes", "--to", "qdpx", "--output", str(path)])
    assert shown.exit_code == 0 and "4 rows" in shown.stderr and zipfile.is_zipfile(path)
    refused = run(app, ["--corpus", str(corpus._folder), "export", "events", "--to", "qdpx"])
    assert refused.exit_code == 2 and "events cannot be written as qdpx" in refused.stderr
