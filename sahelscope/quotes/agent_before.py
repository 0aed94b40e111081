"""A participle and whoever it names come first, then the reason they gave, between marks.

en  The prefect, singled out by the audit court for “opaque management”, has resigned.
fr  Le projet, critiqué par Alima Dembélé pour « son coût exorbitant », attendra.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit

#: so much text holds the participle, "by" and whoever it names, in characters
REACH = 160
#: the participle and "by" are no longer
PARTICIPLE = 48


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield who stands behind a participle and "by", where "for", "of" or "as" ties them to the marks."""
    opened = scene.quoted_spans[unit.quoted_spans[0]].opened
    start = max(context.before.start, opened - REACH)
    if not scene.grammar.charged.search(scene.text, start, opened):
        return
    for i in reversed(scene.candidates(start, opened)):
        c = scene.candidate(i)
        if scene.nested[i] or not scene.grammar.charged.fullmatch(scene.text, c.end, opened):
            continue
        if scene.grammar.participle_by.search(scene.text, max(start, c.start - PARTICIPLE), c.start):
            yield Hypothesis(i, None, "agent_before", ("agent before the quote",))
            return
