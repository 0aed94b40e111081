"""Every figure of every page, found by looking: title, number, words, table, files and images, or why there is none.

Nothing is listed here: each page is opened as it is, in French, in shares, with two that are compared, and over one
article that tells of nothing. What calls ``figure.draw`` or ``figure.head`` and is seen on none of them fails.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest
from made import MARKET, parsed
from streamlit.testing.v1 import AppTest

from components import figure, i18n, navigation
from sahelscope.store import questions

from .conftest import ROOT, written

PAGES = [name for name in navigation.PAGES if (ROOT / "pages" / name / "page.py").exists()]
WAYS = {
    "as it is": {},
    "in French": {"lang": "fr"},
    "in shares": {"as": "share"},
    "compared": {"country": "MLI", "against": "country:NER"},
}


@dataclass
class Figure:
    """What stands in the box of one figure."""

    page: str
    name: str
    language: str
    elements: list = field(default_factory=list)

    def of(self, kind: str) -> list:
        return [element for element in self.elements if element.type == kind]

    @cached_property
    def keys(self) -> set[str]:
        """The keys of its buttons, as far as they are of this figure."""
        found = {_key(e.proto.id) for e in self.elements if getattr(e.proto, "id", "")}
        return {key.split("-")[0] for key in found if key.endswith(f"-{self.name}")}


@dataclass
class Page:
    """What is drawn on a page, and which modules drew it."""

    name: str
    way: str
    at: AppTest
    called: dict[str, list[tuple[str, str]]]  #: draw, head, tools, nothing -> module and name or words

    def figures(self) -> list[Figure]:
        found: dict[str, Figure] = {}
        for element, boxes in _walk(self.at._tree.children[0]):
            for box in boxes:
                if box.startswith("figure-"):
                    one = found.setdefault(box, Figure(self.name, box[7:], WAYS.get(self.way, {}).get("lang", "en")))
                    one.elements.append(element)
        return list(found.values())


def _key(given: str) -> str:
    """Return the key that a widget or container was given out of the id that Streamlit makes of it."""
    return re.sub(r"^\$+ID-[0-9a-f]{32}-", "", given)


def _walk(block, boxes=()) -> Iterator:
    for child in block.children.values():
        if hasattr(child, "children"):
            yield from _walk(child, (*boxes, _key(getattr(child.proto, "id", ""))))
        else:
            yield child, boxes


@pytest.fixture(scope="module")
def drawn(corpora, tmp_path_factory):
    """Open every page in every way, once, and note who draws what."""
    quiet = written(tmp_path_factory.mktemp("quiet"), [(MARKET, parsed(MARKET))])
    found = {}
    for page in PAGES:
        usual = found[page, "as it is"] = _opened(page, "as it is", corpora["sample"], {})
        if usual.called["head"]:
            for way, address in list(WAYS.items())[1:]:
                found[page, way] = _opened(page, way, corpora["sample"], address)
            found[page, "quiet"] = _opened(page, "quiet", quiet, {})
    return found


def _opened(page: str, way: str, folder: Path, address: dict[str, str]) -> Page:
    corpus = questions.open(folder)
    speakers = corpus.most_quoted(limit=1)["speaker_id"]
    about = {"country": "MLI", "article": corpus.articles()["article_id"].iloc[0],
             "speaker": speakers.iloc[0] if len(speakers) else "nobody"}  # fmt: skip
    called = {name: [] for name in ("draw", "head", "tools", "nothing")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SAHELSCOPE_CORPUS", str(folder))
        for name, calls in called.items():
            patch.setattr(figure, name, _noting(getattr(figure, name), calls))
        at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        for key, value in (address | ({"id": about[page]} if page in about else {})).items():
            at.query_params[key] = value
        at.run()
        if page != navigation.HOME:
            for calls in called.values():
                calls.clear()
            at.switch_page(f"pages/{page}/page.py").run()
    assert not at.exception
    return Page(page, way, at, called)


def _noting(function, calls):
    def noted(first, *args, **kwargs):
        frame = sys._getframe(1)
        while frame.f_code.co_filename in (figure.__file__, __file__):
            frame = frame.f_back
        where = Path(frame.f_code.co_filename).relative_to(ROOT).as_posix()
        calls.append((where, first.name if isinstance(first, figure.Said) else first))
        return function(first, *args, **kwargs)

    return noted


@pytest.fixture(scope="module")
def figures(drawn):
    return [one for page in drawn.values() for one in page.figures()]


def test_every_chart_stands_in_the_box_of_a_figure(drawn):
    for page in drawn.values():
        for element, boxes in _walk(page.at._tree.children[0]):
            if element.type == "plotly_chart":
                assert any(box.startswith("figure-") for box in boxes), (page.name, element.proto.id)


def test_whatever_in_the_code_draws_a_figure_is_seen_here(drawn):
    """A figure that only a choice brings up would be tested by nobody: open its page in that way, too."""
    seen = {where for page in drawn.values() for name in ("draw", "head") for where, _ in page.called[name]}
    calls = set()
    for folder in ("components", "pages"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func) in ("figure.draw", "figure.head"):
                    calls.add(file.relative_to(ROOT).as_posix())
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "st.plotly_chart":
                    assert file.name == "figure.py", f"{file}: draw it with figure.draw"
    assert len(calls) > 10
    assert calls - seen == set()


#: The words for what is found and counted, in both languages: "event", "events", "événements" …
KINDS = {
    language: re.compile(
        "|".join(
            rf"\b{re.escape(words[language])}\b"
            for key, words in i18n.words().items()
            if key.startswith("measure.") or re.fullmatch(r"(articles|events|quotes|mentions|reports).\w+", key)
        ),
        re.IGNORECASE,
    )
    for language in ("en", "fr")
}


def test_every_title_says_the_kind_of_finding_and_what_stands_under_it_how_many(figures):
    assert len({one.name for one in figures}) > 10
    wrong = []
    for one in figures:
        (title, *_), (counted, *_) = one.of("header"), one.of("caption")
        if not KINDS[one.language].search(title.value):
            wrong.append((one.page, one.name, title.value))
        if not (re.search(r"\d", counted.value) and KINDS[one.language].search(counted.value)):
            wrong.append((one.page, one.name, counted.value))
    assert not wrong, "\n".join(map(str, wrong))


def test_every_figure_has_its_table_files_images_and_citation(drawn, figures):
    tables = {page.name for page in drawn.values() if any("<table" in e.proto.body for e in page.at.get("html"))}
    for one in figures:
        assert {"csv", "xlsx"} <= one.keys, (one.page, one.name, one.keys)
        assert one.of("code")[0].value.startswith("Sahelscope: "), (one.page, one.name, "the citation")
        if one.of("plotly_chart"):
            assert "image" in one.keys, (one.page, one.name, "PNG and SVG")
            assert "show" in one.keys or one.page in tables, (one.page, one.name, "a table below it or beside it")


def test_every_chart_has_marks_and_says_in_words_what_they_show(figures):
    """Its title alone says nothing of what is seen: a name or a number is said as well."""
    wrong = []
    for one in figures:
        for chart in one.of("plotly_chart"):
            said = chart.proto.alt.replace(one.of("header")[0].value, "")
            if not re.search(r"\d", said):
                wrong.append((one.page, one.name, chart.proto.alt))
            traces = json.loads(chart.proto.spec)["data"]
            if not any(_holds(trace) for trace in traces):
                wrong.append((one.page, one.name, "nothing is drawn"))
    assert not wrong, "\n".join(map(str, wrong))


def _holds(trace: dict) -> bool:
    return any(trace.get(axis) for axis in ("x", "z", "locations", "lon"))


def test_where_there_is_no_figure_the_page_says_why_and_what_to_do(drawn):
    """Over an article that tells of nothing, whatever draws a figure elsewhere draws one or says why it cannot."""
    wrong = []
    for page in {page for page, way in drawn if way == "quiet"}:
        usual, quiet = drawn[page, "as it is"], drawn[page, "quiet"]
        drew = {where for where, _ in usual.called["draw"] + usual.called["tools"]}
        told = {where for name in ("draw", "tools", "nothing") for where, _ in quiet.called[name]}
        if not (_stopped(quiet) or (not quiet.called["draw"] and len(quiet.called["nothing"]) == 1)):
            wrong += [(page, where, "say why with figure.lacking") for where in drew - told]
        for way in [*WAYS, "quiet"]:
            ended = {name for _, name in drawn[page, way].called["tools"]}
            wrong += [(page, way, name, "a title with nothing below it: figure.lacking")
                      for _, name in drawn[page, way].called["head"] if name not in ended]  # fmt: skip
    assert not wrong, "\n".join(map(str, wrong))


def test_what_says_why_there_is_no_figure_says_what_to_do(drawn):
    found, wrong = 0, []
    for page in drawn.values():
        boxes: dict[str, list[str]] = {}
        for element, around in _walk(page.at._tree.children[0]):
            for box in around:
                if box.startswith("nothing-") and not box.startswith("nothing-do-"):
                    boxes.setdefault(box, []).append(element.type)
        found += len(boxes)
        wrong += [(page.name, page.way, why) for why, kinds in boxes.items() if not {"markdown", "button"} & set(kinds)]
    assert found > 5
    assert not wrong, "\n".join(map(str, wrong))


def _stopped(page: Page) -> bool:
    """Tell whether the page says as a whole that it has nothing, and what to do."""
    return any("empty" in boxes for _, boxes in _walk(page.at._tree.children[0]))
