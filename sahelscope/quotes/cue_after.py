"""The quotation comes first; its cue and its speaker follow.

en  “We are thirsty,” said Awa Diallo.   “Who will pay?” the mayor asked.   “We leave,” she said.
fr  « Nous avons soif », a déclaré Awa Diallo.   « Qui paiera ? » Le maire s'interroge.   « Partons », dit-elle.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit, words

#: so many cues are looked at
CUES = 2
#: the reason of a cue that goes on with the sentence that the quotation ended
JOINED = "after: joined by and"


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the possible subjects of the cues that follow the unit."""
    region, ended = context.after, False
    if context.ended and context.next is not None:
        region, ended = Span(region.start, context.next.end), True
    looked = 0
    for cue in scene.cues_between(region.start, region.end):
        if scene.quoted(cue.head) is not None or cue.form == "noun":
            continue
        looked += 1
        link = _link(scene, Span(region.start, cue.start), ended, looked)
        for subject in subjects.of(scene, cue, Span(context.before.start, region.end)):
            candidate = scene.candidate(subject.candidate)
            if JOINED in link and candidate.start >= cue.end:
                continue  # X says “…” and calls on the people: whoever is behind the verb is its object
            side = (
                "subject behind the quote"
                if candidate.start >= region.start
                else "subject before the quote, cue after it"
            )
            yield Hypothesis(subject.candidate, cue, "cue_after", (*link, f"after: {side}", *subject.reasons))
        if looked == CUES:
            return


def _link(scene: Scene, gap: Span, ended: bool, rank: int) -> tuple[str, ...]:
    """Return the reasons that tie a cue to the quotation before it."""
    text = scene.text[gap.start : gap.end]
    n = words(text)
    reasons = ["cue after the quote", f"after: words up to the cue {subjects.bucket(n)}"]
    if n == 1 and text.strip(" ,\n\u00a0").lower() in scene.grammar.joining:
        reasons.append(JOINED)  # X says “…” and calls the people: X goes on
    if ended:
        reasons.append("after: the quote ended its sentence")
    if rank > 1:
        reasons.append("after: second cue")
    if len(list(scene.outside(gap.start, gap.end))) > 1:
        reasons.append("after: another quote between")
    return tuple(reasons)
