"""Speakers that no list knows: the noun phrase a cue stands beside, whatever its noun.

“…,” the ferryman warned      « …, prévient le passeur, …      said another      Bamako a dénoncé « … »
called “…” by the ferrymen      qualifié d'« … » par les passeurs
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from sahelscope.people import Candidate, Entity, People
from sahelscope.quotes.cue import Cue
from sahelscope.quotes.grammar import Grammar

#: a phrase before a cue begins at most so far before it, in characters; one set apart by commas so far
PHRASE, APART = 60, 110
#: one behind a cue ends at most so far behind it
BEHIND = 80
#: somebody known so near before the cue speaks already
NEAR = 30
#: what stands alone before a colon and a quotation: so long, of so many words, the colon so near the mark
HEADLINE, HEADLINE_WORDS, COLON = 80, 7, 4
_SAYS = frozenset("says continues answers asks writes calls denies thinks according".split()) | {"calls for"}


def extend(text: str, grammar: Grammar, people: People, cues: list[Cue], quoted: list[tuple[int, int]]) -> People:
    """Return the people with the noun phrases that stand beside a cue and that no rule of ``people`` found."""
    taken = {c.start for c in people.candidates} | {c.end for c in people.candidates}
    new: list[tuple[int, int]] = []
    for cue in cues:
        if cue.form == "noun":
            new += _author(text, grammar, people, cue)
            continue
        if cue.kind not in _SAYS or cue.clitic or cue.form == "infinitive":
            continue
        if cue.form != "preposition" and cue.start not in taken and cue.start - 1 not in taken:
            new += _before(text, grammar, people, cue)
        if cue.form in ("finite", "preposition"):
            new += _after(text, grammar, people, cue)
    new += _titles(text, grammar, people, quoted)
    new += _agents(text, grammar, people, quoted)
    return _added(text, grammar, people, sorted(set(new)))


_TITLE = re.compile(
    r"(?:^|(?<=\n))[\s•*–—-]{0,4}(?P<np>[^\W\d_][^:\n.!?;,«»“”\"]{0,60}?)"
    r"(?:, [^:\n.!?;«»“”\"]{1,60}?)?[ \u00a0\u202f]?:[ \u00a0\u202f\n]*$"
)


def _titles(text: str, grammar: Grammar, people: People, quoted: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what stands alone before a colon and a quotation: Governor of Gao: “No more checkpoints”."""
    for opened, _ in quoted:
        begin = max(0, opened - HEADLINE)
        if ":" not in text[max(0, opened - COLON) : opened]:
            continue
        match = _TITLE.search(("\n" if begin == 0 else "") + text[begin:opened])
        if match is None or len(match.group("np").split()) > HEADLINE_WORDS or grammar.states.search(match.group("np")):
            continue
        start = begin + match.start("np") - (1 if begin == 0 else 0)
        end = begin + match.end("np") - (1 if begin == 0 else 0)
        near = people.last_before(end, PHRASE)
        behind = people.first_after(end, opened - end)
        clause = behind is not None and behind.definite is False and text[behind.end : opened].strip(" \u00a0\u202f\n:")
        if (near is None or near.end <= start) and not clause:  # "Reached by phone, a guard was calm: “"
            yield start, end


def _agents(text: str, grammar: Grammar, people: People, quoted: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield who called it so, behind the marks: described as “a gift” by the ferrymen."""
    for _, closed in quoted:
        match = grammar.by.match(text, closed) and grammar.speaker_agent.match(text, closed, closed + BEHIND)
        if not match:
            continue
        start, end = match.span("np")
        near = people.first_after(start, end - start)
        if near is None:
            yield start, end


def _before(text: str, grammar: Grammar, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    if cue.form not in ("finite", "passive"):
        return
    begin = max(0, cue.start - PHRASE)
    match = grammar.speaker_before.search(text[begin : cue.start])
    if match is None and text[cue.start - 2 : cue.start - 1] == ",":
        begin = max(0, cue.start - APART)
        match = grammar.speaker_apart.search(text[begin : cue.start])
    if match is None:
        return
    start, end = begin + match.start("np"), begin + match.end("np")
    end = start + len(text[start:end].rstrip())
    near = people.last_before(cue.start, NEAR)
    if near is not None and near.end > start:
        return
    words = text[start:end]
    if words.lower() in grammar.no_speaker or not _speaks(words, grammar):
        return
    yield start, end


def _after(text: str, grammar: Grammar, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    match = grammar.speaker_after.match(text, cue.end, cue.end + BEHIND)
    if match is None:
        return
    start, end = match.span("np")
    near = people.first_after(cue.end, end - cue.end)
    if near is not None and near.start < end:
        return
    before = text[max(0, cue.start - 3) : cue.start].rstrip()
    inverted = cue.form == "preposition" or before.endswith((",", "”", '"', "»", "?", "!", "’", "'", "“", "…"))
    if inverted and text[start:end].lower() not in grammar.no_speaker:
        yield start, end


def _author(text: str, grammar: Grammar, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    begin = max(0, cue.start - PHRASE)
    owner = grammar.speaker_owner.search(text[begin : cue.start])
    if owner is not None and people.at(begin + owner.end("np") - 1) is None:
        yield begin + owner.start("np"), begin + owner.end("np")
    match = grammar.speaker_author.match(text, cue.end, cue.end + BEHIND)
    if match is None:
        return
    start, end = match.span("np")
    near = people.first_after(cue.end, end - cue.end)
    if near is None or near.start >= end:
        yield start, end


def _speaks(words: str, grammar: Grammar) -> bool:
    """Tell whether a phrase before a verb can be its subject: it has a determiner, or is a name within capitals."""
    first = words.split()[0].lower()
    if words[0].isupper() and " " not in words:
        return first not in grammar.no_speaker and len(words) > 2 and not first.endswith(grammar.no_name)
    return True


def _added(text: str, grammar: Grammar, people: People, new: list[tuple[int, int]]) -> People:
    if not new:
        return people
    candidates: list[Candidate] = []
    entities = list(people.entities)
    by_name = {e.name.lower(): i for i, e in enumerate(entities)}
    for start, end in new:
        words = text[start:end]
        entity = by_name.get(words.lower())
        if entity is None:
            entity = _office(grammar, people, words)
        if entity is None:
            entity = by_name[words.lower()] = len(entities)
            number: Literal["one", "many"] = "many" if _many(words, grammar) else "one"
            gender = grammar.genders.get(words.split()[0].lower(), "unknown")
            entities.append(Entity(words, "unnamed", gender, number, (), ()))
        kind = entities[entity].kind
        candidates.append(
            Candidate(
                start,
                end,
                words,
                kind,
                words.split()[-1],
                entities[entity].number,
                entities[entity].gender,
                not grammar.vague.match(words),
                entity,
            )
        )
    return people.extended(candidates, entities)


def _office(grammar: Grammar, people: People, words: str) -> int | None:
    """Return the one person whose office a headline names without an article: "Mayor of Gao", "MINISTER"."""
    if not words[0].isupper() or grammar.article.match(words):
        return None
    bare = words.lower()
    holders = {
        c.entity
        for c in people.candidates
        if c.kind == "title"
        and c.definite
        and c.entity >= 0
        and grammar.article.sub("", c.text.lower(), count=1) == bare
    } or {
        i
        for i, e in enumerate(people.entities)
        if e.kind == "name" and any(r.lower() == bare or r.lower().startswith(f"{bare} ") for r in e.roles)
    }
    return holders.pop() if len(holders) == 1 else None


def _many(words: str, grammar: Grammar) -> bool:
    """Tell whether a phrase names several: "three drivers"; "the drivers", but not "the driver"."""
    return bool(grammar.several.match(words)) and (not grammar.article.match(words) or words.endswith("s"))
