"""Puts the phrases, the pronouns and the clusters of one article together."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence

from sahelscope.models import Article
from sahelscope.people import clusters, english, french, governments, pronouns
from sahelscope.people.given import gender_of
from sahelscope.people.names import opens_sentence
from sahelscope.people.phrase import Phrase
from sahelscope.people.records import Candidate, Entity, People
from sahelscope.people.words import Words

_NO_NAME_ENDS = {"en": ("ly", "ing", "ment"), "fr": ("ment", "ant", "ons", "ez")}
_BODIES = frozenset(("organisation", "group", "name"))
#: a pronoun so near behind a name, nobody else between, is that person's
_NEAR = 160
_Found = tuple[int, int, clusters.Mention, Phrase | None]


def read(article: Article) -> People:
    """Return the candidates and entities of an article."""
    text = article.text
    words = Words(text, article.language)
    phrases = list((english if article.language == "en" else french).find(words))
    phrases = _speaking(words, phrases)
    kept = _credible(words, [p for p in phrases if not p.bare])
    found: list[_Found] = []
    for p in kept:
        start, end = words.starts[p.first], words.ends[p.last - 1]
        if article.part_at(start) not in ("body", "title"):
            continue
        name = text[words.starts[p.name[0]] : words.ends[p.name[1] - 1]] if p.name else ""
        role = text[words.starts[p.role[0]] : words.ends[p.role[1] - 1]] if p.role else ""
        gender = p.gender if p.gender != "unknown" or not name else gender_of(name)
        head = words.forms[p.head]
        opens = opens_sentence(words, p.first)
        mention = clusters.Mention(
            text[start:end], p.kind, head, p.number, gender, p.definite, name, role, start, opens
        )
        found.append((start, end, mention, p))
    for start, end, number, gender in pronouns.find(words):
        if article.part_at(start) in ("body", "title"):
            word = text[start:end]
            found.append((start, end, clusters.Mention(word, "pronoun", word, number, gender, True), None))
    found.sort(key=lambda f: (f[0], -f[1]))
    beside = _beside(words, text, phrases, {id(f[3]): i for i, f in enumerate(found)})
    groups, of = clusters.group([f[2] for f in found], beside, _expansions(text, found), article.language)
    candidates = [
        Candidate(start, end, m.text, m.kind, m.head, m.number, m.gender, m.definite, of[i])
        for i, (start, end, m, _) in enumerate(found)
    ]
    if article.language == "en":
        _gender_by_pronoun(candidates, groups)
    entities = [Entity(g.name, g.kind, g.gender, g.number, tuple(g.roles), tuple(g.mentions)) for g in groups]
    return People(candidates, entities)


def _expansions(text: str, found: Sequence[_Found]) -> dict[int, int]:
    """Lead from an acronym in brackets to what it stands for: "l'Union africaine (UA)"."""
    expansions = {}
    for i, (start, end, mention, _) in enumerate(found):
        if not mention.name or text[end : end + 1] != ")" or text[start - 1 : start] != "(" or " " in mention.text:
            continue
        closed = start - 2 if text[start - 2 : start - 1] == " " else start - 1
        ending = [j for j in range(i - 1, max(-1, i - 12), -1) if found[j][1] == closed and found[j][2].kind in _BODIES]
        if ending:
            letters = [w[0] for w in clusters.key(mention.text)] and clusters.key(mention.text)[0]
            best = [j for j in ending if clusters.key(found[j][2].text)[0][0] == letters[0]]
            expansions[i] = (best or ending)[0]
    return expansions


def _gender_by_pronoun(candidates: Sequence[Candidate], groups: Sequence[clusters.Group]) -> None:
    """Give a person whose given name no list knows the gender of the pronouns that follow with no one between."""
    votes: dict[int, int] = defaultdict(int)
    last: Candidate | None = None
    for c in candidates:
        if c.kind in ("name", "title", "unnamed"):
            last = c
        elif c.kind == "pronoun" and c.gender != "unknown" and last and c.start - last.end < _NEAR:
            votes[last.entity] += 1 if c.gender == "f" else -1
    for entity, vote in votes.items():
        if groups[entity].gender == "unknown" and groups[entity].kind == "name" and vote:
            groups[entity].gender = "f" if vote > 0 else "m"


def _speaking(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Leave out places, but for those that speak, and those that are the surname of somebody named in full."""
    surnames = {words.known[p.name[1] - 1].plain for p in phrases if p.name and not p.place and p.kind == "name"}
    kept = []
    for p in phrases:
        if p.place:
            if p.last - p.first == 1 and words.known[p.first].plain in surnames:
                p.kind, p.place = "name", False
            elif not governments.speaks(words, p):
                continue
        kept.append(p)
    return kept


def _credible(words: Words, phrases: list[Phrase]) -> list[Phrase]:
    """Leave out lone capitals at the start of a sentence that are its first word and no name."""
    doubtful = {
        id(p): words.forms[p.first]
        for p in phrases
        if p.kind == "name" and p.last - p.first == 1 and opens_sentence(words, p.first)
    }
    forms, ends = set(doubtful.values()), _NO_NAME_ENDS[words.language]
    inside = {f for i, f in enumerate(words.forms) if f in forms and not opens_sentence(words, i)}
    said = {words.forms[p.first] for p in phrases if id(p) in doubtful and governments.followed(words, p)}
    names = {
        f for f in forms if f in inside or (f in said and f.lower() not in words.lower_forms and not f.endswith(ends))
    }
    return [p for p in phrases if id(p) not in doubtful or doubtful[id(p)] in names]


def _beside(words: Words, text: str, phrases: list[Phrase], index: dict[int, int]) -> dict[int, list[str]]:
    """Return the roles printed in apposition: "Awa Sy, a nurse from Djibo" and "the minister, Awa Sy"."""
    roles: dict[int, list[str]] = {}
    outer: list[Phrase] = []
    for phrase in phrases:  # "la Santé" in "la ministre de la Santé, Fatou Ndao" is passed over
        if not outer or phrase.first >= outer[-1].last:
            outer.append(phrase)
    for one, other in itertools.pairwise(outer):
        if other.first != one.last or words.gaps[one.last - 1].strip() != ",":
            continue
        named, role = (one, other) if one.kind == "name" else (other, one)
        if named.kind != "name" or role.kind not in ("title", "unnamed") or role.name or role.number == "many":
            continue
        if (i := index.get(id(named))) is not None:
            roles.setdefault(i, []).append(text[words.starts[role.first] : words.ends[role.last - 1]])
    return roles
