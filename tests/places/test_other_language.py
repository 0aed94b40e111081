"""A third language: its grammar is loaded with its first text; a few fields find what they say, the rest nothing."""

import re
import subprocess
import sys

import pytest

from sahelscope import places
from sahelscope.language import sentences as texts
from sahelscope.models import Article
from sahelscope.places.grammar import GRAMMARS, Grammar


def found(text):
    article = Article(text, "eo", paragraphs=tuple(texts.paragraphs(text)))
    return [(m.text, m.country) for m in places.find(article)]


@pytest.fixture(autouse=True)
def esperanto():
    yield
    del GRAMMARS["eo"]


def test_without_a_grammar_only_the_gazetteers_names_are_found():
    assert found("Mali, kaj Bamako, kaj la urbo Say, kaj la malianoj.") == [("Mali", "MLI"), ("Bamako", "MLI")]


def test_a_preposition_makes_a_doubtful_name_a_town():
    GRAMMARS["eo"] = Grammar(at_before=re.compile(r"\ben $"))
    assert found("Niger atendas. Li loĝas en Say.") == [("Niger", "NER"), ("Say", "NER")]


def test_an_english_text_loads_no_french_grammar():
    code = (
        "import sys; from sahelscope import header, places; places.find(header.read('Rain fell in Mali.', lang='en')); "
        "print('sahelscope.places.english' in sys.modules, 'sahelscope.places.french' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
