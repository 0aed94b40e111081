"""The cue and its speaker come first; the quotation follows, after a colon, a comma, "that", or within the sentence.

en  Awa Diallo said: “We are thirsty.”   She called it “a crime”.   “A,” he said, “B.”
fr  Awa Diallo a déclaré : « Nous avons soif. »   Elle a dénoncé un « crime ».
fr  Le maire, qui parle d'« abandon », est parti.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Span
from sahelscope.quotes import subjects
from sahelscope.quotes.context import Context
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.hypotheses import Hypothesis
from sahelscope.quotes.scene import Scene, Unit, words

#: so many cues are looked at
CUES = 3


def find(scene: Scene, unit: Unit, context: Context) -> Iterator[Hypothesis]:
    """Yield the possible subjects of the cues that precede the unit in its sentence, or introduce it with a colon."""
    region = context.before
    introduced = False
    if not scene.text[region.start : region.end].strip(" \"“«'‘–-•*") and context.previous is not None:
        if scene.before(context.previous.end) not in (":", ","):
            return
        region, introduced = Span(context.previous.start, region.end), True
    looked = 0
    for cue in reversed(scene.cues_between(region.start, region.end)):
        if scene.quoted(cue.head) is not None:
            continue
        looked += 1
        link = _link(scene, cue.end, region.end, looked, introduced)
        for subject in _subjects(scene, cue, Span(region.start, region.end), "before: colon" in link):
            own: tuple[str, ...] = ()
            if looked == 1 and scene.quote_between(region.start, scene.candidate(subject.candidate).start):
                own = ("before: nearest cue, its subject named since another quote",)
            yield Hypothesis(subject.candidate, cue, "cue_before", (*link, *own, *subject.reasons))
        if looked == CUES:
            return


def _subjects(scene: Scene, cue: Cue, frame: Span, colon: bool) -> Iterator[subjects.Subject]:
    """Yield the subjects of a cue that comes first; whoever is cited before a colon speaks, not who cites."""
    cites = colon and bool(scene.grammar.cites.fullmatch(scene.text, cue.head, cue.end))
    own = not cites and subjects.has_own(scene, cue)
    for subject in subjects.of(scene, cue, frame):
        start = scene.candidate(subject.candidate).start
        if start < cue.end:
            if not cites:
                yield subject
        elif not own or _in_next_clause(scene, cue.end, start):
            yield subject


def _in_next_clause(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a new clause begins behind another quote: the mayor spoke of “renewal”, | his rival saw “tricks”."""
    if not scene.quote_between(start, end):
        return False
    last = list(scene.outside(start, end))[-1]
    return scene.text.endswith(", ", last.start, end) or bool(scene.grammar.clause.search(scene.text, last.start, end))


def _link(scene: Scene, start: int, end: int, rank: int, introduced: bool) -> tuple[str, ...]:
    """Return the reasons that tie a cue to the quotation that follows it."""
    pieces = list(scene.outside(start, end))
    between = " ".join(scene.text[s.start : s.end] for s in pieces)
    reasons = ["cue before the quote", f"before: words from the cue {subjects.bucket(words(between))}"]
    if between.rstrip().endswith(":"):
        reasons.append("before: colon")
    elif between.rstrip().endswith(","):
        reasons.append("before: comma")
    if introduced:
        reasons.append("before: introduced by the sentence before")
    if rank > 1:
        reasons.append("before: not the nearest cue")
    if len(pieces) > 1:
        reasons.append("before: another quote between")
        if _named(scene, pieces[-1]):
            reasons.append("before: another quote and a new subject between")
    return tuple(reasons)


def _named(scene: Scene, region: Span) -> bool:
    """Tell whether somebody is named in a region who does not stand behind a preposition."""
    return any(
        not scene.nested[i] and scene.candidate(i).kind != "document" and not subjects.behind_preposition(scene, i)
        for i in scene.candidates(region.start, region.end)
    )
