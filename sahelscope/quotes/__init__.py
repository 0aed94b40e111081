"""Who said what.

Quoted spans come from ``marks``, cues from ``cues``, candidates from ``people``. The rules, from sure to unsure
(``decide``), say who may have spoken and why; ``ranker`` weighs their reasons, ``not_quotes`` tells titles and scare
quotes from quotes, ``pronouns`` and ``descriptions`` find whom a mention stands for, ``confidence`` says how sure it
all is. What is particular to a language lies in its ``grammar``. Statements without marks are the work of ``indirect``,
speech without marks (interviews, dialogue behind dashes) that of ``turns``.
"""

from __future__ import annotations

from sahelscope.models import Article, Quote
from sahelscope.people import People
from sahelscope.quotes import indirect, nested, pull_quote, turns
from sahelscope.quotes.decide import decide
from sahelscope.quotes.record import records
from sahelscope.quotes.scene import Scene


def find(article: Article, people: People) -> list[Quote]:
    """Return the quotes in the order of the text."""
    scene = Scene.of(article, people)
    spoken = turns.find(scene)
    found = pull_quote.told(list(records(scene, decide(scene))))
    found += [*indirect.find(article, people, found, scene), *nested.find(scene, found)]
    return sorted([*turns.named(scene, found, spoken), *turns.quotes(scene, spoken)], key=lambda quote: quote.start)
