"""docs/add-a-language.md: a third language, added as the document says, is read by its one rule."""

import ast
import importlib.util
import re
import sys
import textwrap
from pathlib import Path

import pytest

import sahelscope
from sahelscope.dates import grammar as dates_grammar
from sahelscope.language import detect, grammars, lexicon

GUIDE = (Path(__file__).parents[2] / "docs" / "add-a-language.md").read_text(encoding="utf-8")
#: (kind, content) of each block, in the document's order
BLOCKS = [
    (kind, textwrap.dedent(content))
    for kind, content in re.findall(r"^ {3}```(python|csv)\n(.*?)^ {3}```$", GUIDE, re.S | re.M)
]
NAMED, RULES, TRY, CHECK = [content for kind, content in BLOCKS if kind == "python"]
LISTS = [content for kind, content in BLOCKS if kind == "csv"]
PATHS = re.findall(r"`data/lexicons/(eo/\w+\.csv)`", GUIDE)
MODULE = "sahelscope.dates.esperanto"


def forget():
    """Forget what is kept of languages and lists."""
    for kept in (lexicon.load, detect._little, detect._unknown_to_the_model, grammars.has_rules):
        kept.cache_clear()


@pytest.fixture
def named(monkeypatch):
    """Name the language, as step 1 says."""
    modules = ast.literal_eval(NAMED.partition(" = ")[2])
    assert list(modules)[: len(grammars.MODULES)] == list(grammars.MODULES)
    forget()
    monkeypatch.setitem(grammars.MODULES, "eo", modules["eo"])
    yield
    forget()


@pytest.fixture
def worded(named, tmp_path):
    """Write the word lists of steps 2 and 3."""
    (tmp_path / "eo").mkdir()
    for path, content in zip(PATHS, LISTS, strict=True):
        (tmp_path / path).write_text(content, encoding="utf-8")
    lexicon.add_folder(tmp_path)
    yield
    lexicon.remove_folder(tmp_path)


@pytest.fixture
def ruled(worded, tmp_path, monkeypatch):
    """Write the module of step 4."""
    path = tmp_path / "esperanto.py"
    path.write_text(RULES, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(MODULE, path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, MODULE, module)
    spec.loader.exec_module(module)
    yield
    del dates_grammar.GRAMMARS["eo"]


def sentence():
    return re.search(r'"(La ponto.*?)"', TRY)[1]


@pytest.mark.usefixtures("ruled")
def test_the_language_of_the_guide_is_read_as_it_says():
    names = {}
    exec(TRY, names)
    exec(CHECK, names)


@pytest.mark.usefixtures("ruled")
def test_a_long_article_in_it_is_parsed_by_its_one_rule_alone():
    text = f"Foiro en Gao, Malio\n\nGAO, la 3an de majo 2021 – {sentence()} “Ni ĝojas,” diris Awa Diallo.\n\n" * 20
    parsed = sahelscope.parse(text, lang="eo")
    assert {found.rule for found in parsed.dates} == {"deictic"}
    assert len(parsed.dates) == 20
    assert (parsed.mentions, parsed.events, parsed.quotes, parsed.focus) == ((), (), (), ())


@pytest.mark.usefixtures("worded")
def test_a_language_without_a_module_is_told_apart_and_finds_nothing():
    parsed = sahelscope.parse(sentence())
    assert parsed.article.language == "eo"
    assert (parsed.mentions, parsed.dates, parsed.events, parsed.quotes) == ((), (), (), ())


@pytest.mark.usefixtures("named")
def test_a_language_that_is_only_named_is_parsed_without_an_error():
    assert sahelscope.parse(sentence(), lang="eo").dates == ()


@pytest.mark.usefixtures("ruled")
def test_english_and_french_stay_what_they_are():
    assert sahelscope.parse("The fair of Gao in Mali opened yesterday and the river is calm.").article.language == "en"
    assert sahelscope.parse("La foire de Gao a ouvert hier et le fleuve est calme.").article.language == "fr"


def test_it_is_not_read_before_it_is_named():
    assert sahelscope.parse(sentence()).article.language == "eo"
    assert not grammars.is_read("eo")
