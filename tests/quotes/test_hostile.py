"""Text made to be slow: each rule's own worst prefix, repeated to a megabyte, costs at most in proportion.

The work runs in a process of its own with a cap many times what it should need, so a slow machine does not fail it; and
four times the text may cost at most a generous multiple of the time, so a quadratic rule does.
"""

import subprocess
import sys

import pytest

WORST = {
    "opening marks": ("en", "“"),
    "straight marks": ("en", '" '),
    "single marks": ("en", "'a "),
    "single closing marks": ("en", "‘a s’ b "),
    "guillemets": ("fr", "« "),
    "guillemets that close": ("fr", "» "),
    "quotes without a cue": ("en", "“a” "),
    "names and marks": ("en", "Awa Diallo “a” "),
    "cues": ("en", "said "),
    "cues and marks": ("en", "“a,” said "),
    "auxiliaries": ("en", "has also then later "),
    "French auxiliaries": ("fr", "n'a pas également "),
    "French cues and marks": ("fr", "« a », a déclaré "),
    "clitics": ("fr", "« a », dit-il. "),
    "according to": ("en", "according to according to "),
    "determiners": ("en", "the the the a "),
    "colons": ("en", "Awa: “a” "),
    "colons without marks": ("en", "a: "),
    "pronouns": ("en", "“a,” he said. "),
    "paragraphs that open": ("en", "“a\n\n"),
    "a statement from": ("en", "a statement from "),
    "cues between marks": ("fr", "« a, dit le b, c "),
    "capitals": ("en", "Awa Diallo "),
    "one long word": ("en", "a"),
}
JOB = """
import sys, time
from sahelscope.models import Article, Span
from sahelscope import people, text as texts
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.decide import decide
from sahelscope.quotes.record import records
lang, prefix = sys.argv[1], sys.argv[2]
def cost(size):
    text = (prefix * (size // len(prefix) + 1))[:size]
    paragraphs = tuple(texts.paragraphs(text))
    sentences = tuple(s for p in paragraphs for s in texts.sentences(text, p, lang))
    article = Article(text, lang, paragraphs=paragraphs, sentences=sentences)
    who = people.find(article)
    began = time.process_time()
    scene = Scene.of(article, who)
    list(records(scene, decide(scene)))
    return time.process_time() - began
cost(2_000)
small, large = cost(250_000), cost(1_000_000)
print(small, large)
sys.exit(0 if large < max(12 * small, 3) else 1)
"""


@pytest.mark.parametrize(("lang", "prefix"), WORST.values(), ids=WORST.keys())
def test_a_megabyte_of_the_worst_prefix_costs_at_most_in_proportion(lang, prefix):
    job = subprocess.run(
        [sys.executable, "-c", JOB, lang, prefix], capture_output=True, text=True, timeout=300, check=False
    )
    assert job.returncode == 0, job.stdout + job.stderr
