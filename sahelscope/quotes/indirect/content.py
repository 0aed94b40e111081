"""Where the words stated begin, behind a reporting word that stands before them.

said that he …  ·  said he …  ·  said on Monday in a statement that he …  ·  told Reuters that …
a dit que il …  ·  a déclaré mardi à l'AFP que …  ·  a informé la presse que …
"""

from __future__ import annotations

from sahelscope.quotes.indirect import cues
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene


def that(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the clause begins that the cue reports, None where none follows."""
    text, grammar, limit = scene.text, scene.grammar, cue.sentence.end
    asks = "ask" in cue.frames or cue.form.startswith(grammar.asks)
    if asks and (match := grammar.whether.match(text, cue.end, limit)):
        return match.end()
    for pattern in (grammar.that, grammar.that_after_detour):
        if match := pattern.match(text, cue.end, limit):
            if pattern is grammar.that_after_detour and _another(scene, cue.end, match.end()):
                return None  # "rejects the charge and says that": the clause is the other verb's
            asked = "dative" in cue.frames and grammar.asked_to_do.match(text, cue.end, match.end())
            return None if asked else match.end()  # "demande aux habitants d'attendre et dit que"
    return grammar.clause_without_that(text, cue.end, limit) if "that" in cue.frames else None


def _another(scene: IndirectScene, start: int, end: int) -> bool:
    """Tell whether a second reporting word stands behind a conjunction between two offsets."""
    found = scene.grammar.second_verb.search(scene.text, start, end)
    return bool(found and cues.reports(found.group(1), scene.language, gerund=False))


def explicit(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether a "that" opens the reported clause right behind the cue."""
    return bool(scene.grammar.that.match(scene.text, cue.end, cue.sentence.end))


def at_least(cue: Cue, scene: IndirectScene) -> bool:
    """Tell whether a number opens a clause behind the cue: "reported at least six dead"."""
    return bool(scene.grammar.number_opens.match(scene.text, cue.end, cue.sentence.end))


def listener_end(cue: Cue, scene: IndirectScene) -> int:
    """Return where the listener ends that stands behind the cue, the cue's end where none does: "told Reuters"."""
    known = scene.people.starting_at(cue.end + 1)
    printed = scene.grammar.listener.match(scene.text, cue.end, cue.sentence.end)
    if known is None and printed is None:
        return cue.end
    end = max(known.end if known else 0, printed.end() if printed else 0)  # "told a news conference in Gao"
    more = scene.grammar.listener_goes_on.match(scene.text, end, cue.sentence.end)
    return more.end() if more else end


def told(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the words begin that somebody is told: "told Reuters that he left", "a informé la presse que …"."""
    text, grammar, limit = scene.text, scene.grammar, cue.sentence.end
    at = listener_end(cue, scene)
    if at > cue.end:
        for pattern in (grammar.that, grammar.that_after_detour):
            if match := pattern.match(text, at, limit):
                return match.end()
        if "ask" in cue.frames:
            match = grammar.whether.match(text, at, limit)
            return match.end() if match else None
        if (start := grammar.clause_without_that(text, at, limit)) is not None:
            return start
    match = grammar.that_after_listener.match(text, cue.end, limit)
    return match.end() if match else None
