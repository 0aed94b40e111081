"""What somebody promises, refuses or asks to do follows as an infinitive.

Moussa Diallo promised to reopen the road.       Moussa Diallo dit ne pas connaître la route.
                                                 Moussa Diallo s'est dit prêt à partir.
"""

from __future__ import annotations

import re

from sahelscope.quotes.indirect import clause, subject, verbs
from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene, Statement

_TO = {
    "en": re.compile(
        r"\s{1,3}(?=(?:not\s)?to\s(?!(?:say|comment|tell|answer|speak|elaborate|respond|reply|talk)\b)[a-z])"
    ),
    "fr": re.compile(r"\s{1,3}(?=(?:de\s|d['’])(?:ne\s)?(?:pas\s)?\w+(?:er|ir|re)\b)"),
}
#: a bare infinitive, after "dit", "affirme", "nie"
_BARE = re.compile(
    r"\s{1,3}(?=(?:ne\s(?:pas|plus|jamais|rien)\s)?(?:n['’]|s['’]|se\s|l['’]|y\s|en\s)?(?!hier\b)\w{2,}(?:er|ir|re|oir)\b)"
)
#: "s'est dit prêt à", "se dit convaincu que"
_SELF = re.compile(r"\s{1,3}(?=[a-zéèêà]{3,}(?:\s(?:à|de|que|par|pour)\s|\s(?:qu|d)['’]))")


def find(cue: Cue, scene: IndirectScene) -> Statement | None:
    """Return the infinitive that the cue reports, with its subject as the speaker."""
    opening = _opening(cue, scene)
    if opening is None:
        return None
    group = verbs.group(cue, scene)
    if group.unsaid:
        return None
    speaker = subject.before(cue, group, scene)
    if speaker is None or not subject.asserted(speaker, scene, cue.sentence.start):
        return None
    end = clause.end_of(scene.text, scene.language, opening, cue.sentence.end)
    if speaker.how in ("aside", "relative"):
        end = clause.relative_end(scene.text, opening, end, scene.language)
    return Statement((clause.trimmed(scene.text, opening, end),), speaker)


def _opening(cue: Cue, scene: IndirectScene) -> int | None:
    """Return where the infinitive begins, None where none follows."""
    text, language, limit = scene.text, scene.language, cue.sentence.end
    if "to" in cue.frames and (match := _TO[language].match(text, cue.end, limit)):
        return match.end()
    if language == "fr" and "that" in cue.frames and cue.shape != "gerund":
        himself = _BARE.match(text, cue.end, limit)
        if (
            himself is None
            and cue.form in ("dit", "dite", "dits", "disent", "déclaré", "déclarée")
            and _REFLEXIVE.search(text, cue.start - 14, cue.start)
        ):
            himself = _SELF.match(text, cue.end, limit)
        return himself.end() if himself else None
    return None


_REFLEXIVE = re.compile(r"\b(?:s['’](?:est|était)|se(?:\ssont)?)\s\Z")
