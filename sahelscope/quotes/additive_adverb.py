"""A sentence that opens with a name and "also" shows that the words before it were that person's.

The people are tired, he said, faced with “villages razed”. Sow also accused … -> "he" is Sow
La population est à bout, a-t-il dit. Sow a également accusé … -> « il » est Sow
"""

from __future__ import annotations

from sahelscope.quotes.scene import Scene

#: how far on, in characters, the next sentence, the adverb behind the name, and the cue behind that are looked for
SENTENCE, ADVERB, CUE = 400, 40, 60


def speaker(scene: Scene, end: int) -> int | None:
    """Return the entity that the sentence after ``end`` opens with and "also" follows, None where it does not."""
    sentence = scene.sentence(min(end, len(scene.text) - 1))
    if sentence.start <= end:
        nxt = [
            s for s in scene.article.sentences_in((sentence.end, sentence.end + SENTENCE)) if s.start >= sentence.end
        ]
        if not nxt:
            return None
        sentence = nxt[0]
    for i in scene.candidates(sentence.start, sentence.end)[:3]:
        c = scene.candidate(i)
        if c.start - sentence.start > 1 or scene.nested[i]:
            continue
        definite = c.definite or c.kind == "name"  # "several teachers also": others than before
        if c.entity >= 0 and definite and scene.grammar.additive.match(scene.text, c.end, c.end + ADVERB):
            follows = scene.cues_between(c.end, min(sentence.end, c.end + CUE))
            return c.entity if any(k.form in ("finite", "passive") for k in follows) else None
    return None
