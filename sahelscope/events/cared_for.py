"""The wounded who are brought somewhere are no event of their own: they belong to what they were hurt in.

Gunmen attacked Gao. Nine wounded were evacuated to Bamako. -> attack in MLI, wounded 9 to 9
Une mine a explosé à Gao. Douze blessés ont été transférés à Bamako. -> attack in MLI, wounded 12 to 12
"""

from __future__ import annotations

from collections.abc import Sequence

from sahelscope.events.drafts import Draft
from sahelscope.events.findings import Findings
from sahelscope.events.words import words_of
from sahelscope.models import Event, Figure, Span, changed

#: types of what hurts people
_HURT_IN = frozenset(["attack", "disaster", "protest", "coup"])
#: so many sentences back may stand what they were hurt in
_BACK = 12
#: how far before the verb those may begin who are brought, in characters
_WHO = 60


def given(told: Sequence[Draft], findings: Findings, found: list[Draft]) -> list[Draft]:
    """Return the events of a sentence without care for the wounded of one of ``found``, which are those before it.

    How many they were is told to that one, in place, where it tells of no wounded.
    """
    out: list[Draft] = []
    for draft in told:
        home = _home(found, draft) if _brought(draft, findings) else None
        if home is None:
            out.append(draft)
        else:
            found[home] = _with(found[home], draft.event)
    return out


def _brought(draft: Draft, findings: Findings) -> bool:
    """Tell whether a clause tells of nothing but the wounded being brought somewhere, or cared for."""
    verb = draft.grounds[0].candidate
    if draft.date or verb.noun or verb.hit.word.base not in words_of(findings.language, "care"):
        return False
    around = Span(max(draft.event.start, verb.hit.start - _WHO), draft.event.end)
    hurt = [o.value for o in findings.objects.within(around)]
    if any("patient" in o for o in hurt):
        return True
    if any(f.what != "wounded" for f in draft.event.figures):
        return False
    return any("dead" in o for o in hurt)


def _home(found: Sequence[Draft], draft: Draft) -> int | None:
    """Return which of the events told before hurt them, the last one that may have; None where none did."""
    for k in range(len(found) - 1, -1, -1):
        event = found[k].event
        if draft.sentence - found[k].sentence > _BACK:
            return None
        if event.type in _HURT_IN and not event.planned and not found[k].title:
            return k
    return None


def _with(draft: Draft, more: Event) -> Draft:
    known = {f.what for f in draft.event.figures}
    wounded: tuple[Figure, ...] = tuple(f for f in more.figures if f.what == "wounded" and f.what not in known)
    return changed(draft, event=changed(draft.event, figures=(*draft.event.figures, *wounded)))
