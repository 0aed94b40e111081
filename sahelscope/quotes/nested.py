"""Speech that a speaker passes on, in marks within the marks: « Un garde m'a dit : “Attendez.” J'ai attendu. »

Only words that a verb of saying and a colon or comma announce count; a title in marks within marks does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sahelscope.models import Quote, Span
from sahelscope.quotes.scene import Scene
from sahelscope.quotes.speaker_resolution import SpeakerResolver

_INNER = re.compile(
    r"[:,][\s\u00a0\u202f]*(?:“[\s\u00a0]?(?P<a>[^“”«»]{2,400})”|«[\s\u00a0\u202f]*(?P<b>[^«»“”]{2,400})»|"
    r"\"(?P<c>[^\"“”«»]{2,400})\"|‘(?P<d>[^‘“”«»]{2,400}?)’(?!\w))"
)
#: between a subject and its verb: at most two short words
_BESIDE = re.compile(r"\s*(?:[\w'’-]+\s+){0,2}(?:[mtl]['’])?")
#: the verb ends so near the marks; its subject stands so far before it
CUE, SUBJECT = 30, 60
#: how sure the speaker is; set by hand
SURE = 0.75


def find(scene: Scene, found: Sequence[Quote]) -> Iterator[Quote]:
    """Yield the quotes within quotes; ``found`` are the outer ones, whose speakers may say "I told him"."""
    text, known = scene.text, {q.start for q in found}
    for outer in scene.quoted_spans:
        if not any(mark in text[outer.start : outer.end] for mark in ':,"'):
            continue
        for m in _INNER.finditer(text, outer.start, outer.end):
            inner = Span(*m.span(m.lastgroup or 0))
            words = inner.of(text).rstrip(" \u00a0\u202f,")
            if inner.start in known or not words:
                continue
            quote = _told(scene, Span(inner.start, inner.start + len(words)), m.start(), outer.start, found)
            if quote is not None:
                yield quote


def _object(scene: Scene, index: int) -> bool:
    """Tell whether a candidate is "nous" or "me" with its subject right before it."""
    c, before = scene.candidate(index), scene.candidate(index - 1)
    own = c.text.lower().rstrip("'’") in scene.grammar.own_words | scene.grammar.your_words
    return own and _BESIDE.fullmatch(scene.text, before.end, max(before.end, c.start)) is not None


def _told(scene: Scene, words: Span, at: int, start: int, found: Sequence[Quote]) -> Quote | None:
    """Return the words as a quote where a verb and its subject announce them, None where none do."""
    for cue in reversed(scene.cues_between(max(start, at - CUE), at)):
        if cue.form != "finite":
            continue
        inside = [i for i in scene.candidates(max(start, cue.start - SUBJECT), cue.end) if not scene.nested[i]]
        if len(inside) > 1 and _object(scene, inside[-1]) and not cue.clitic:
            inside.pop()  # Un garde nous a dit
        if not inside:
            return None
        c = scene.candidate(inside[-1])
        if not cue.clitic and not _BESIDE.fullmatch(scene.text, c.end, max(c.end, cue.start)):
            return None
        word = c.text.lower().rstrip("'’")
        outer = next((q for q in found if q.start <= words.start < q.end and q.kind != "indirect"), None)
        if word in scene.grammar.first_person:
            name = outer.speaker if outer else None
        elif word in scene.grammar.nobody:
            name = c.text
        else:
            name = scene.people.name_of(SpeakerResolver(scene).of_words(inside[-1], words.end, cue).entity) or c.text
        return Quote(
            spans=(words,),
            text=words.of(scene.text),
            kind="direct",
            speaker_text=c.text,
            speaker=name,
            cue=cue.text(scene.article),
            rule="nested",
            confidence=SURE if name else SURE / 2,
            speaker_start=c.start,
            speaker_end=c.end,
        )
    return None
