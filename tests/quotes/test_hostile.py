"""Text made to be slow: each rule's own worst prefix, repeated to a megabyte, costs at most in proportion.

The work runs in a process of its own with a cap many times what it should need, so a slow machine does not fail it; and
four times the text may cost at most a generous multiple of the time, so a quadratic rule does.
"""

import subprocess
import sys

import pytest

WORST = {  # language, prefix
    "single marks": ("en", "'a "),
    "guillemets that close": ("fr", "» "),
    "cues": ("en", "said "),
    "auxiliaries": ("en", "has also then later "),
    "French auxiliaries": ("fr", "n'a pas également "),
    "according to": ("en", "according to according to "),
    "determiners": ("en", "the the the a "),
    "colons without marks": ("en", "a: "),
    "a statement from": ("en", "a statement from "),
    "capitals": ("en", "Awa Diallo "),
    "one long word": ("en", "a"),
}
DENSE = {  # a quote every few characters: no article is like that, so less text will do
    "opening marks": ("en", "“"),
    "single closing marks": ("en", "‘a s’ b "),
    "cues between marks": ("fr", "« a, dit le b, c "),
    "straight marks": ("en", '" '),
    "guillemets": ("fr", "« "),
    "quotes without a cue": ("en", "“a” "),
    "names and marks": ("en", "Awa Diallo “a” "),
    "cues and marks": ("en", "“a,” said "),
    "French cues and marks": ("fr", "« a », a déclaré "),
    "clitics": ("fr", "« a », dit-il. "),
    "colons": ("en", "Awa: “a” "),
    "pronouns": ("en", "“a,” he said. "),
    "paragraphs that open": ("en", "“a\n\n"),
}
JOB = """
import sys, time
from sahelscope.models import Article, Span
from sahelscope import people
from sahelscope.language import sentences as texts
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.decide import decide
from sahelscope.quotes.record import records
lang, prefix, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
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
small, large = cost(size // 4), cost(size)
print(small, large)
sys.exit(0 if large < max(12 * small, 3) else 1)
"""


CASES = {name: (*case, 1_000_000) for name, case in WORST.items()} | {
    name: (*case, 60_000) for name, case in DENSE.items()
}


@pytest.mark.parametrize(("lang", "prefix", "size"), CASES.values(), ids=CASES.keys())
def test_four_times_the_worst_prefix_costs_at_most_in_proportion(lang, prefix, size):
    job = subprocess.run(
        [sys.executable, "-c", JOB, lang, prefix, str(size)], capture_output=True, text=True, timeout=300, check=False
    )
    assert job.returncode == 0, job.stdout + job.stderr
