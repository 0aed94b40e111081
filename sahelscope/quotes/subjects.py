"""Who the subject of a cue may be, likeliest first, each with the reasons a person can read.

Sall **said** · **said** Sall · Sall, a nurse, **said** · **selon** le maire · **dit-il** · a statement **from** X
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sahelscope.models import Span
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.scene import Scene

#: a subject stands at most this far before its cue, in characters
REACH = 320
#: an inverted subject stands at most this far behind, the three of them together: a déclaré à l'AFP le maire
INVERTED, THREE_INVERTED = 90, 220
#: and whom "according to" names, at so many words at most
ACCORDING, ACCORDING_WORDS = 120, 4
#: "peut-on" stands at most so far before "lire"
READER = 16
#: the author of a statement stands so far on either side of the word; a phrase that holds the word reaches so far
AUTHOR, PHRASE = 80, 60
#: so much text holds the word before
WORD = 16
#: a preposition and the space behind it are no longer
PREPOSITION = 12
#: so many subjects before a cue, and behind it, come into question; behind so many words the search behind it ends
MOST_BEFORE, MOST_BEHIND, FAR = 5, 3, 8
#: whose complement it is stands at most so many candidates before
HEAD = 4
#: between the owner and the words: "Sall's last statement"
_POSSESSIVE = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,2}")


class Subject(NamedTuple):
    """A candidate that may be the subject of a cue, with the reasons that speak for and against it."""

    candidate: int
    reasons: tuple[str, ...]


def behind_preposition(scene: Scene, index: int) -> bool:
    """Tell whether a candidate stands behind a preposition ("told the press in Mali": Mali does not speak)."""
    known = scene.behind_preposition.get(index)
    if known is None:
        start = scene.candidate(index).start
        known = bool(scene.grammar.preposition.search(scene.text, max(0, start - PREPOSITION), start))
        scene.behind_preposition[index] = known
    return known


def bucket(n: int) -> str:
    """Return a small number in words that serve as a reason."""
    return str(n) if n < 3 else "3-5" if n < 6 else "6-10" if n < 11 else "11+"


def of(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    """Return the candidates that may be the subject of the cue within a frame (its sentence)."""
    if read := _read_in(scene, cue, frame):
        return read
    if cue.clitic:
        return _clitic(scene, cue)
    if cue.form == "preposition":
        return _named_after(scene, cue, frame)
    if cue.form == "noun":
        return _author(scene, cue, frame)
    return [*_inverted(scene, cue, frame), *_before(scene, cue, frame)]


def has_own(scene: Scene, cue: Cue) -> bool:
    """Tell whether a verb has its subject already: "Sall **said**", "who **said**", or shares one: "and **said**".

    Whoever stands behind such a verb is its object, or in a clause of what is said: "Sall **warned** the villagers".
    """
    if cue.form != "finite" or cue.clitic:
        return False
    if scene.grammar.goes_on.search(scene.text, max(0, cue.start - WORD), cue.start):
        return True
    before = scene.people.ending_at(cue.start - 1)
    return before is not None and scene.quoted(before.start) is None


def _read_in(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    """Return what is read, where the cue names no reader: peut-on **lire** dans le communiqué, lit-**on** sur X."""
    if not scene.grammar.read_in.search(scene.text, max(0, cue.start - READER), cue.end):
        return []
    for i in scene.candidates(cue.end, min(frame.end, cue.end + ACCORDING)):
        c = scene.candidate(i)
        gap = scene.text[cue.end : c.start]
        if c.kind == "pronoun" or not scene.grammar.source.fullmatch(gap):
            continue
        return [Subject(i, ("agent of according to", "agent of according to, words between 0", "inverted pronoun"))]
    return []


def _clitic(scene: Scene, cue: Cue) -> list[Subject]:
    assert cue.clitic
    return [
        Subject(i, ("inverted pronoun",))
        for i in scene.candidates(*cue.clitic)
        if scene.candidate(i).start == cue.clitic[0]
    ]


def _named_after(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    """Return whom a preposition names: according to Awa Diallo."""
    reason = "agent of according to"
    for i in scene.candidates(cue.end, min(frame.end, cue.end + ACCORDING)):
        gap = scene.text[cue.end : scene.candidate(i).start]
        if len(gap.split()) > ACCORDING_WORDS:
            return []
        return [Subject(i, (reason, f"{reason}, words between {bucket(len(gap.split()))}"))]
    return []


def _author(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    found = []
    for i in scene.candidates(cue.end, min(frame.end, cue.end + AUTHOR))[:1]:
        gap = scene.text[cue.end : scene.candidate(i).start]
        if scene.grammar.author.fullmatch(gap):
            found.append(Subject(i, ("author of the words",)))
    for i in reversed(scene.candidates(max(frame.start, cue.start - AUTHOR), cue.start)):
        gap = scene.text[scene.candidate(i).end : cue.start]
        if _POSSESSIVE.fullmatch(gap):
            found.append(Subject(i, ("owner of the words",)))
            break
    for i in scene.candidates(max(frame.start, cue.start - PHRASE), min(frame.end, cue.end + PHRASE)):
        c = scene.candidate(i)
        if c.start <= cue.start and cue.end <= c.end:
            found.append(Subject(i, ("the words themselves",)))
            break
    return found


def _inverted(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    """Return candidates that follow the cue: said Awa Diallo, a déclaré à l'AFP le maire."""
    text = scene.text
    found: list[Subject] = []
    stop = min(frame.end, cue.end + INVERTED)
    reach = cue.end
    for i in scene.candidates(cue.end, min(frame.end, cue.end + THREE_INVERTED)):
        c = scene.candidate(i)
        if c.start >= stop or len(found) == MOST_BEHIND:
            break
        if (
            c.start < reach
            or scene.quoted(c.start) is not None
            or (c.kind == "pronoun" and c.text.lower() in scene.grammar.relative)
        ):
            continue
        gap = text[cue.end : c.start]
        reach = c.end
        if scene.grammar.agent.fullmatch(gap):
            found.append(Subject(i, ("agent of a passive",) if cue.form == "passive" else ("agent behind by",)))
            continue
        n = len(gap.split())
        reasons = [
            f"behind the cue, words between {bucket(n)}",
            f"behind the cue, {cue.form}",
            f"behind the cue, {scene.article.language}",
        ]
        if behind_preposition(scene, i):
            reasons.append("behind the cue and a preposition")
        if "," in gap:
            reasons.append("behind the cue and a comma")
        if scene.grammar.clause.search(gap):
            reasons.append("behind the cue in another clause")
        if found:
            reasons.append("behind the cue, not the first")
        found.append(Subject(i, tuple(reasons)))
        if n > FAR:
            break
    return found


def _head(scene: Scene, index: int) -> int | None:
    """Return the person whose complement a candidate is: "Awa Sow | of the charity"; None where it is none."""
    start = scene.candidate(index).start
    for k in range(index - 1, max(-1, index - HEAD), -1):
        head = scene.candidate(k)
        if head.end <= start and not scene.nested[k]:
            named = head.kind in ("name", "unnamed") and scene.grammar.complement.fullmatch(scene.text, head.end, start)
            return k if named else None
    return None


def _within_bracket(text: str, start: int, at: int, gap: str) -> bool:
    """Tell whether a bracket holds a candidate and more: "the movement (JNIM, linked to Al-Qaeda) claimed"."""
    close = gap.find(")")
    if close < 0 or "(" in gap[:close]:
        return False
    opened = text.rfind("(", start, at)
    return opened >= 0 and ")" not in text[opened:at] and bool(text[opened + 1 : at].strip())


def in_aside(scene: Scene, start: int, at: int, end: int) -> bool:
    """Tell whether a relative clause holds a candidate, whose comma closes it: "The union, which backs Sall, said"."""
    if not scene.text.startswith(", ", end):
        return False
    comma = scene.text.rfind(", ", start, at)
    return comma >= 0 and bool(scene.grammar.about_them.match(scene.text, comma))


def _of_anybody(scene: Scene, start: int) -> bool:
    """Tell whether a relative pronoun stands for nobody in particular: "anybody | who complains"."""
    word = scene.text[max(0, start - WORD) : start].rsplit(None, 1)[-1:]
    return bool(word) and scene.text[start - 1 : start] == " " and word[0].lower() in scene.grammar.anybody


def _before(scene: Scene, cue: Cue, frame: Span) -> list[Subject]:
    """Return candidates that precede the cue in its sentence, the nearest first."""
    text = scene.text
    found: list[Subject] = []
    start = max(frame.start, cue.start - REACH)
    reach = cue.start
    tail = 0
    for i in reversed(scene.candidates(start, cue.start)):
        c = scene.candidate(i)
        if scene.nested[i] or c.start >= reach or scene.quoted(c.start) is not None:
            continue
        reach = c.start
        if c.kind == "pronoun" and _of_anybody(scene, c.start):
            continue
        if not tail and c.kind != "pronoun" and behind_preposition(scene, i) and _head(scene, i) is not None:
            tail = c.end  # "Awa Sow of the charity said": the charity did not
            continue
        gap = text[tail or c.end : cue.start]
        tail = 0
        if _within_bracket(text, frame.start, c.start, gap) or (
            gap.strip() == "," and in_aside(scene, frame.start, c.start, c.end)
        ):
            continue
        if "“" in gap or '"' in gap or "«" in gap:
            gap = " ".join(text[s.start : s.end] for s in scene.outside(c.end, cue.start))
        n = len(gap.split())
        reasons = [f"before the cue, words between {bucket(n)}", f"before the cue, {cue.form}"]
        if scene.quote_between(frame.start, c.start):
            reasons.append("before the cue, named since a quote")
        if len(found) == 0:
            reasons.append("nearest before the cue")
        elif len(found) > 1:
            reasons.append("third or further before the cue")
        bare = gap.strip()
        if n:
            if scene.grammar.whose.fullmatch(bare):
                reasons.append("before the cue, whose clause is open")
            elif bare[:1] == "," and bare[-1:] == ",":
                reasons.append("before the cue, apposition between")
            elif bare[:1] == ",":
                reasons.append("before the cue, comma behind the name")
            if bare[:1] in ")(":
                reasons.append("before the cue, bracket between")
            if scene.grammar.clause.search(gap):
                reasons.append("before the cue, another clause between")
            if any(k.form != "noun" for k in scene.cues_between(c.end, cue.start)):
                reasons.append("before the cue, another cue between")
        opens_clause = (
            n == 0 and cue.form == "finite" and scene.grammar.conjunction.search(text, max(0, c.start - 8), c.start)
        )
        if behind_preposition(scene, i) and not opens_clause:
            reasons.append("before the cue, behind a preposition")
        if not text[frame.start : c.start].strip(" \"“«'‘–-"):
            reasons.append("before the cue, opens the sentence")
        if c.kind == "pronoun" and n == 0:
            reasons.append("pronoun directly before the cue")
        found.append(Subject(i, tuple(reasons)))
        if len(found) == MOST_BEFORE:
            break
    return found
