"""Text made to be slow: each rule's own worst prefix, repeated in one endless sentence, costs at most in proportion.

Four times the text may cost a generous multiple of the time, so that a slow machine does not fail it and a quadratic
rule does.
"""

import subprocess
import sys

import pytest

WORST = [
    ("en", "he said "),
    ("en", "he said that "),
    ("en", "according to him, "),
    ("en", "Awa Diallo, said "),
    ("en", "said on a "),
    ("en", "told Reuters a "),
    ("en", "as he said, "),
    ("en", "announced the "),
    ("en", "he promised to go "),
    ("en", "who said "),
    ("fr", "il dit que "),
    ("fr", "a-t-il dit, "),
    ("fr", "selon lui, "),
    ("fr", "a déclaré à la "),
    ("fr", "il dit avoir "),
]
JOB = """
import sys, time
from sahelscope.models import Article, Span
from sahelscope import people
from sahelscope.quotes import indirect
from sahelscope.quotes.scene import Scene
lang, prefix = sys.argv[1], sys.argv[2]
def cost(size):
    text = (prefix * (size // len(prefix) + 1))[:size]
    article = Article(text, lang, paragraphs=(Span(0, size),), sentences=(Span(0, size),))
    who = people.find(article)
    scene = Scene.of(article, who)
    began = time.process_time()
    list(indirect.weigh(article, who, [], scene))
    return time.process_time() - began
cost(2_000)
small, large = cost(30_000), cost(120_000)
print(small, large)
sys.exit(0 if large < max(12 * small, 1) else 1)
"""


@pytest.mark.parametrize(("lang", "prefix"), WORST)
def test_the_worst_prefix_costs_at_most_in_proportion(lang, prefix):
    job = subprocess.run(
        [sys.executable, "-c", JOB, lang, prefix], capture_output=True, text=True, timeout=120, check=False
    )
    assert job.returncode == 0, job.stdout + job.stderr
