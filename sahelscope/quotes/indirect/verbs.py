"""The verb group that ends with a reporting word, and whether it says that something was said.

has also said · went on to say          a également dit · s'est dit · a-t-il dit
did not say · will say · was told       n'a pas dit · devrait dire
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from sahelscope.quotes.indirect.cues import Cue
from sahelscope.quotes.indirect.scene import IndirectScene

#: a verb group has so many words at most
LONGEST = 6
#: a longer word is cut, in characters
_LONGEST_WORD = 40

#: what an infinitive hangs on: "a tenu à préciser", "avant de préciser", "Et de préciser"
Lead = Literal["", "goes on", "main", "opens"]


class Group(NamedTuple):
    """The verb group before a reporting word: where it starts, and whether it says that nothing was said."""

    start: int
    unsaid: bool
    words: tuple[str, ...]
    lead: Lead = ""


def word_before(text: str, offset: int, floor: int) -> tuple[str, int]:
    """Return the word that ends before the offset (white space skipped) and where it starts."""
    end = offset
    while end > floor and text[end - 1].isspace():
        end -= 1
    if end <= floor:
        return "", end
    word = text[max(floor, end - _LONGEST_WORD) : end].rsplit(None, 1)[-1]
    return word, end - len(word)


def group(cue: Cue, scene: IndirectScene) -> Group:
    """Return the verb group whose last word is the cue: "has also said", "n'a pas dit", "a-t-il dit"."""
    if scene.grouped is None or scene.grouped[0] is not cue:  # each rule asks anew
        scene.grouped = cue, _group(cue, scene)
    found: Group = scene.grouped[1]
    return found


def _group(cue: Cue, scene: IndirectScene) -> Group:
    text, grammar, floor = scene.text, scene.grammar, cue.sentence.start
    at, found, unsaid, had, passive = cue.start, [], False, False, False
    lead: Lead = ""
    if cue.shape == "infinitive":
        opening = grammar.infinitive_lead.search(text, max(floor, at - 40), at)
        if opening is None or (opening.groupdict().get("purpose") and "thing" not in cue.frames):
            return Group(at, True, ())
        lead, at = _lead(opening), opening.start()
        if lead != "goes on":
            return Group(at, False, (), lead)
    elif cue.shape in ("participle", "finite") and (
        aside := grammar.between_verbs.search(text, max(floor, at - 60), at)
    ):  # finite: "a, de son côté, | fait savoir"
        if word_before(text, aside.start(), floor)[0].lower() in grammar.have:
            at = aside.start()
    elif "self" in cue.frames and not grammar.self_before.search(text, max(floor, at - 40), at):
        return Group(at, True, ())
    for _ in range(LONGEST):
        word, start = word_before(text, at, floor)
        plain = word.lower().replace("’", "'")
        if not plain:
            break
        if plain[:2] in grammar.elisions:
            unsaid |= plain[:2] in grammar.unsaid
            plain = plain[2:]
            if not plain:  # "n'", "s'" printed onto the cue
                at = start
                continue
        if plain in grammar.unsaid or plain.endswith(grammar.unsaid_endings):
            earlier, before = word_before(text, start, floor)
            if plain == grammar.infinitive and earlier.lower() in grammar.went_on:
                at = word_before(text, before, floor)[1] if earlier.lower() == grammar.went_on_particle else before
                continue
            unsaid = True
        elif plain not in grammar.helpers and not _adverb(word, start, floor, scene):
            if grammar.hyphen_inversion and "-" in plain:
                first = plain.split("-")[0]
                if first == grammar.inverted_t:  # "a t-il dit"
                    first, start = word_before(text, start, floor)
                if first in grammar.have:
                    had, at = True, start
                    found.append(plain)
            break
        passive |= plain in grammar.be
        had |= plain in grammar.have
        found.append(plain)
        at = start
    if "state" in cue.frames or "felt" in cue.frames:
        feels = passive or word_before(text, at, floor)[0].lower() in grammar.feel
        unsaid |= not feels and "state" in cue.frames
        at = word_before(text, at, floor)[1] if feels and not passive else at
    elif grammar.passive_unsaid:
        unsaid |= passive and cue.shape != "gerund"
    elif cue.shape == "participle":
        if not had and not passive and word_before(text, at, floor)[0].lower() in grammar.conjunctions:
            had = bool(grammar.said_before.search(text, floor, at))  # "a fermé le marché et promis une enquête"
        unsaid |= bool(grammar.been & set(found))
        unsaid |= not had and not (passive and text[at : cue.start].lower().startswith(grammar.reflexive))
    return Group(at, unsaid, tuple(found), lead)


def _adverb(word: str, start: int, floor: int, scene: IndirectScene) -> bool:
    """Tell whether the word is an adverb: no name, and no noun behind its article: "le gouvernement", "the family"."""
    if not word[0].islower() or not word.lower().endswith(scene.grammar.adverb_endings):
        return False
    elided = word[1:2] in ("'", "’")
    return not elided and not scene.grammar.phrase_alone.fullmatch(word_before(scene.text, start, floor)[0])


def _lead(opening: re.Match[str]) -> Lead:
    named = opening.groupdict()
    return "goes on" if named.get("goes_on") else "opens" if named.get("opens") else "main"
