"""What is particular to a language lies in its own module, is loaded with its first article, and may be lacking."""

import re
import subprocess
import sys

import pytest

from sahelscope import people
from sahelscope.models import Article, Span
from sahelscope.people import People
from sahelscope.quotes import cues, indirect
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.decide import decide
from sahelscope.quotes.grammar import GRAMMARS, Grammar
from sahelscope.quotes.scene import Scene

TEXT = "« Bo ti », wana Awa Diallo."
LOADED = """
import sys
import sahelscope
print(*(name for name in sys.modules if name.startswith("sahelscope.quotes") and name.endswith(("english", "french"))))
sahelscope.parse("“We leave,” said Awa Diallo, who told Reuters that the road was closed.", lang="en")
print(*(name for name in sys.modules if name.startswith("sahelscope.quotes") and "french" in name))
"""


@pytest.fixture
def toy():
    """Return the name of a language that no module knows; what a test registers for it is forgotten."""
    yield "xx"
    del GRAMMARS["xx"]


def article(language):
    whole = Span(0, len(TEXT))
    return Article(TEXT, language, paragraphs=(whole,), sentences=(whole,))


def test_a_language_is_loaded_with_its_first_article_and_no_other_is():
    job = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60, check=True)
    assert job.stdout.split() == []


def test_a_language_without_a_grammar_has_no_cues_and_no_statements(toy):
    assert GRAMMARS[toy] == Grammar()
    assert cues.find(article(toy)) == []
    assert indirect.find(article(toy), People([], []), []) == []


def test_a_grammar_of_one_rule_finds_a_cue_and_the_speaker_behind_it(toy):
    def unlisted(text, low, match):
        return Cue(*match.span("verb"), match.start("verb"), "unlisted", "finite")

    GRAMMARS[toy] = Grammar(unlisted_cue=re.compile(r"» ?, (?P<verb>wana)\b"), read_unlisted_cue=unlisted)
    assert [cue.text(article(toy)) for cue in cues.find(article(toy))] == ["wana"]
    scene = Scene.of(article(toy), people.find(article("en")))
    (decision,) = decide(scene)
    assert scene.candidate(decision.weighed[0].hypothesis.candidate).text == "Awa Diallo"
    assert decision.weighed[0].hypothesis.rule == "cue_after"
