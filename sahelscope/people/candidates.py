"""Puts the phrases, the pronouns and the clusters of one article together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from sahelscope.language.given_names import gender_of
from sahelscope.models import Article
from sahelscope.people import apposition, clusters, credible, pronouns, spelt_out
from sahelscope.people.apposition import Found
from sahelscope.people.grammar import GRAMMARS
from sahelscope.people.mentions import Group, Mention
from sahelscope.people.names import opens_sentence
from sahelscope.people.phrase import CandidateKind
from sahelscope.people.records import Candidate, Entity, People
from sahelscope.people.words import Words

#: letters with a stop behind each, the last one's left out
_STOPPED = re.compile(r"(?:[^\W\d_]\.){1,6}[^\W\d_]")
#: a pronoun so near behind a name, nobody else between, is that person's
_NEAR = 160


def find(article: Article) -> People:
    """Return all that can speak in an article: the candidates, and which of them are one entity."""
    text = article.text
    grammar = GRAMMARS[article.language]
    words = Words(text, article.language, grammar)
    phrases = credible.kept(words, spelt_out.join(words, grammar.find(words)))
    found: list[Found] = []
    for p in phrases:
        start, end = words.starts[p.first], words.ends[p.last - 1]
        if p.bare or article.part_at(start) not in ("body", "title"):
            continue
        name = _name(text, words.starts[p.name[0]], words.ends[p.name[1] - 1]) if p.name else ""
        role = text[words.starts[p.role[0]] : words.ends[p.role[1] - 1]] if p.role else ""
        surname = " " not in name and p.name is not None and words.known[p.name[0] - 1].kind == "honorific"
        gender = p.gender if p.gender != "unknown" or not name or surname else gender_of(name)
        mention = Mention(text[start:end], p.kind, words.forms[p.head], p.number, gender, p.definite, name, role, start)
        mention.opens = opens_sentence(words, p.first)
        mention.rank = words.known[p.name[0] - 1].rank if p.name and p.name[0] > p.first else ""
        found.append((start, end, mention, p))
    for start, end, (number, gender, reach) in pronouns.find(words):
        if article.part_at(start) in ("body", "title"):
            word = text[start:end]
            mention = Mention(word, "pronoun", word, number, gender, True, reach=reach)
            found.append((start, end, mention, None))
    found.sort(key=lambda f: (f[0], -f[1]))
    beside = apposition.roles(words, phrases, found)
    groups, of = clusters.group([f[2] for f in found], beside, apposition.expansions(text, found), article.language)
    candidates = [
        Candidate(start, end, m.text, _kind(m, groups, of[i]), m.head, m.number, m.gender, m.definite, of[i], m.reach)
        for i, (start, end, m, _) in enumerate(found)
    ]
    if grammar.gender_by_pronoun:
        _gender_by_pronoun(candidates, groups)
    entities = [Entity(g.name, g.kind, g.gender, g.number, tuple(g.roles), tuple(g.mentions)) for g in groups]
    return People(candidates, entities)


def _name(text: str, start: int, end: int) -> str:
    """Return a name as it is printed: the stop behind the last letter of "O.N.U." is its own, wherever it stands."""
    stopped = text[end : end + 1] == "." and end - start > 2 and _STOPPED.fullmatch(text, start, end)
    return text[start : end + 1] if stopped else text[start:end]


def _kind(mention: Mention, groups: Sequence[Group], entity: int) -> CandidateKind:
    """Return the kind of a mention; a name is what its entity is ("TRAORE" is no acronym beside "Moussa TRAORE")."""
    if mention.name and mention.kind in ("name", "organisation") and groups[entity].kind in ("name", "organisation"):
        return groups[entity].kind
    return mention.kind


def _gender_by_pronoun(candidates: Sequence[Candidate], groups: Sequence[Group]) -> None:
    """Give a person whose given name no list knows the gender of the pronouns that follow with no one between."""
    votes: dict[int, int] = defaultdict(int)
    last: Candidate | None = None
    for c in candidates:
        if c.kind in ("name", "title", "unnamed"):
            last = c
        elif c.kind == "pronoun" and c.gender != "unknown" and last and c.start - last.end < _NEAR:
            vote = 1 if c.gender == "f" else -1
            if vote * votes[last.entity] < 0 and last.gender == "unknown":
                last = None  # "Adja came. She … He …": the second is somebody else
                continue
            votes[last.entity] += vote
    for entity, vote in votes.items():
        if groups[entity].gender == "unknown" and groups[entity].kind == "name" and vote:
            groups[entity].gender = "f" if vote > 0 else "m"
