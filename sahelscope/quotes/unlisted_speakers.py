"""Speakers that no list knows: the noun phrase a cue stands beside, whatever its noun.

“…,” the ferryman warned      « …, prévient le passeur, …      said another      Bamako a dénoncé « … »
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.models import Language
from sahelscope.people import Candidate, Entity, People
from sahelscope.quotes.cue import Cue

_SAYS = frozenset("says continues answers asks writes calls denies thinks according".split()) | {"calls for"}
_W = r"[^\W\d_][\w'’-]*"
_CAPITALS = r"(?:[A-ZÀ-Ý][\w'’-]+\s){1,3}"
_EN_DETERMINER = (
    "(?i:the|an?|one|two|three|four|five|his|her|their|our|my|another|some|many|several|both|this|that|these|those)"
)
_EN_ALONE = "(?i:another|others|some|many|few|everyone|nobody|both)"
_EN_STOP = "(?:that|who|which|to|and|but|in|at|on|for|with|as|after|before|when|while|from|by|about)"
_FR_DETERMINER = (
    r"(?i:(?:le|la|les|une?|des|deux|trois|quatre|son|sa|ses|leurs?|notre|mon|ma|cet?|cette|ces|plusieurs|certains|"
    r"certaines|quelques)\s|l['’])"
)
_FR_ALONE = "(?i:d['’]autres|certains|certaines|beaucoup|l['’]une?|l['’]autre)"
_FR_STOP = (
    "(?:qui|que|dont|et|mais|à|au|aux|dans|en|pour|par|sur|avec|lors|après|avant|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
_START = r"(?:^|(?<=[\s\"”»’'(,]))"
_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_START}(?P<np>{_EN_DETERMINER}\s"
        rf"(?:(?!(?i:{_EN_STOP}|of|has|was|is|it|he|she|they|said)\b){_W}\s){{1,3}}"
        rf"|{_EN_ALONE}\s|{_CAPITALS})(?:\w+ly\s)?$"
    ),
    "fr": re.compile(
        rf"{_START}(?P<np>{_FR_DETERMINER}"
        rf"(?:(?!(?i:qui|que|dont|et|ou|mais|a|est|ont|il|elle|ne|se|en|dans|pour|par|sur)\b){_W}\s){{1,3}}"
        rf"|{_FR_ALONE}\s|{_CAPITALS})$"
    ),
}
#: "The tax collector, unmoved, said", "Le percepteur, impassible, répond"
_APART: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?:^|(?<=[.!?”\n]\s)|(?<=\n))(?P<np>{_EN_DETERMINER}\s(?:(?!(?i:{_EN_STOP})\b){_W}\s){{0,2}}{_W})"
        r",\s[^,.;:!?“”«»\"\n]{2,50},\s(?:\w+ly\s)?$"
    ),
    "fr": re.compile(
        rf"(?:^|(?<=[.!?»\n]\s)|(?<=\n))(?P<np>{_FR_DETERMINER}(?:(?!(?i:{_FR_STOP})\b){_W}\s){{0,2}}{_W})"
        r",\s[^,.;:!?“”«»\"\n]{2,50},\s$"
    ),
}
_AFTER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\s(?:the\s)?(?P<np>{_EN_DETERMINER}\s{_W}(?:\s(?!{_EN_STOP}\b){_W}){{0,3}}|{_EN_ALONE})"
        rf"(?=\s*(?:[.,;:\"”“()]|$|\b{_EN_STOP}\b))"
    ),
    "fr": re.compile(
        rf"\s(?:{_W}ment\s|encore\s|aussi\s)?(?P<np>{_FR_DETERMINER}{_W}(?:\s(?!{_FR_STOP}\b){_W}){{0,3}}|{_FR_ALONE})"
        rf"(?=\s*(?:[.,;:\"”“»()]|$|\b{_FR_STOP}\b))"
    ),
}
_AUTHOR: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\s(?:from|by)\s(?P<np>{_EN_DETERMINER}\s{_W}(?:\s(?!{_EN_STOP}\b){_W}){{0,2}})(?=\s*[.,;:“\"])"
    ),
    "fr": re.compile(
        rf"\s(?:du|des|de\sla|de\sl['’])\s?(?P<np>{_W}(?:\s(?!{_FR_STOP}\b){_W}){{0,2}})(?=[\s\u00a0]*[.,;:«\"])"
    ),
}
_NOT = frozenset(
    "it that this there what which who he she they we i you il elle on ils elles ce cela ça qui nous vous je the a le "
    "la les un une des reporters journalists".split()
)


def extend(text: str, language: Language, people: People, cues: list[Cue], quoted: list[tuple[int, int]]) -> People:
    """Return the people with the noun phrases that stand beside a cue and that no rule of ``people`` found."""
    taken = {c.start for c in people.candidates} | {c.end for c in people.candidates}
    new: list[tuple[int, int]] = []
    for cue in cues:
        if cue.form == "noun":
            new += _author(text, language, people, cue)
            continue
        if cue.kind not in _SAYS or cue.clitic or cue.form == "infinitive":
            continue
        if cue.form != "preposition" and cue.start not in taken and cue.start - 1 not in taken:
            new += _before(text, language, people, cue)
        if cue.form in ("finite", "preposition"):
            new += _after(text, language, people, cue)
    new += _titles(text, people, quoted)
    return _added(text, people, sorted(set(new)))


_TITLE = re.compile(
    r"(?:^|(?<=\n))[\s•*–—-]{0,4}(?P<np>[^\W\d_][^:\n.!?;,«»“”\"]{0,60}?)"
    r"(?:, [^:\n.!?;«»“”\"]{1,60}?)?[ \u00a0\u202f]?:[ \u00a0\u202f\n]*$"
)


def _titles(text: str, people: People, quoted: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what stands alone before a colon and a quotation: Governor of Gao: “No more checkpoints”."""
    for opened, _ in quoted:
        begin = max(0, opened - 80)
        if ":" not in text[max(0, opened - 4) : opened]:
            continue
        match = _TITLE.search(("\n" if begin == 0 else "") + text[begin:opened])
        if match is None or len(match.group("np").split()) > 7:
            continue
        start = begin + match.start("np") - (1 if begin == 0 else 0)
        end = begin + match.end("np") - (1 if begin == 0 else 0)
        near = people.last_before(end, 60)
        if near is None or near.end <= start:
            yield start, end


def _before(text: str, language: Language, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    if cue.form not in ("finite", "passive"):
        return
    begin = max(0, cue.start - 60)
    match = _BEFORE[language].search(text[begin : cue.start])
    if match is None and text[cue.start - 2 : cue.start - 1] == ",":
        begin = max(0, cue.start - 110)
        match = _APART[language].search(text[begin : cue.start])
    if match is None:
        return
    start, end = begin + match.start("np"), begin + match.end("np")
    end = start + len(text[start:end].rstrip())
    near = people.last_before(cue.start, 30)
    if near is not None and near.end > start:
        return
    words = text[start:end]
    if words.lower() in _NOT or not _speaks(words, language):
        return
    yield start, end


def _after(text: str, language: Language, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    match = _AFTER[language].match(text, cue.end, cue.end + 80)
    if match is None:
        return
    start, end = match.span("np")
    near = people.first_after(cue.end, end - cue.end)
    if near is not None and near.start < end:
        return
    before = text[max(0, cue.start - 3) : cue.start].rstrip()
    inverted = cue.form == "preposition" or before.endswith((",", "”", '"', "»", "?", "!", "’", "'", "“", "…"))
    if inverted and text[start:end].lower() not in _NOT:
        yield start, end


_OWNER = re.compile(rf"{_START}(?P<np>{_EN_DETERMINER}\s(?:{_W}\s)?[^\W\d_]+)['’]s\s(?:{_W}\s)?$")


def _author(text: str, language: Language, people: People, cue: Cue) -> Iterator[tuple[int, int]]:
    if language == "en":
        begin = max(0, cue.start - 60)
        owner = _OWNER.search(text[begin : cue.start])
        if owner is not None and people.at(begin + owner.end("np") - 1) is None:
            yield begin + owner.start("np"), begin + owner.end("np")
    match = _AUTHOR[language].match(text, cue.end, cue.end + 80)
    if match is None:
        return
    start, end = match.span("np")
    near = people.first_after(cue.end, end - cue.end)
    if near is None or near.start >= end:
        yield start, end


def _speaks(words: str, language: Language) -> bool:
    """Tell whether a phrase before a verb can be its subject: it has a determiner, or is a name within capitals."""
    first = words.split()[0].lower()
    if words[0].isupper() and " " not in words:
        return first not in _NOT and len(words) > 2 and not first.endswith(("ly", "ing", "ment"))
    return True


def _added(text: str, people: People, new: list[tuple[int, int]]) -> People:
    if not new:
        return people
    candidates = list(people.candidates)
    entities = list(people.entities)
    by_name = {e.name.lower(): i for i, e in enumerate(entities)}
    for start, end in new:
        words = text[start:end]
        entity = by_name.get(words.lower())
        if entity is None:
            entity = _office(people, words)
        if entity is None:
            entity = by_name[words.lower()] = len(entities)
            number = "many" if _many(words) else "one"
            entities.append(Entity(words, "unnamed", "unknown", number, (), ()))  # type: ignore[arg-type]
        kind = entities[entity].kind
        candidates.append(
            Candidate(
                start,
                end,
                words,
                kind,
                words.split()[-1],
                entities[entity].number,
                "unknown",
                not _vague(words),
                entity,
            )
        )
    candidates.sort(key=lambda c: (c.start, -c.end))
    mentions: dict[int, list[int]] = {}
    for i, c in enumerate(candidates):
        mentions.setdefault(c.entity, []).append(i)
    entities = [
        Entity(e.name, e.kind, e.gender, e.number, e.roles, tuple(mentions.get(i, ()))) for i, e in enumerate(entities)
    ]
    return People(candidates, entities)


_ARTICLE = re.compile(r"(?:the|le|la)\s+|l['’]", re.IGNORECASE)


def _office(people: People, words: str) -> int | None:
    """Return the one person whose office a headline names without an article: "Mayor of Gao", "MINISTER"."""
    if not words[0].isupper() or _ARTICLE.match(words):
        return None
    bare = words.lower()
    holders = {
        c.entity
        for c in people.candidates
        if c.kind == "title" and c.definite and c.entity >= 0 and _ARTICLE.sub("", c.text.lower(), count=1) == bare
    } or {
        i
        for i, e in enumerate(people.entities)
        if e.kind == "name" and any(r.lower() == bare or r.lower().startswith(f"{bare} ") for r in e.roles)
    }
    return holders.pop() if len(holders) == 1 else None


_MANY = re.compile(
    r"(?:the|some|many|several|two|three|four|five|these|those|both|others|les|des|ses|ces|leurs|plusieurs|certains|certaines|quelques|d['’]autres|deux|trois|quatre)\b",
    re.I,
)


def _many(words: str) -> bool:
    first = _MANY.match(words)
    return first is not None and (first.group().lower() != "the" or words.endswith("s"))


def _vague(words: str) -> bool:
    return bool(re.match(r"(?:an?|one|another|some|many|several|une?|des|certains|plusieurs)\b", words, re.I))
