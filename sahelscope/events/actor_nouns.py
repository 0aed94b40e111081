"""Who has a part in what a noun names: behind it, before it, and whose it is.

The killing of two traders by gunmen on 3 May 2021 shocked Gao. -> against two traders; by gunmen
L'enlèvement de deux marchands par des rebelles a choqué Gao le 3 mai 2021. -> against deux marchands; by des rebelles
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.events import actor_known, actor_words
from sahelscope.events.actor_clause import MUTUAL, NOBODYS, TOGETHER, Clause, Part, Role
from sahelscope.events.words import Hit
from sahelscope.models import Span
from sahelscope.people import gazetteer

#: a body's name has at most so many words; a noun's owner stands at most so far before it
_NAME, _OWNER = 6, 40


def parts(clause: Clause, hit: Hit) -> Iterator[Part]:
    """Yield who stands behind a noun: "the arrest of X", "the attack by Y on Z"; and whose it is."""
    language, low, grammar = clause.language, clause.low, clause.grammar
    suffered = bool({hit.word.base, hit.word.head} & actor_words.done_to(language))
    own: Role = "against" if suffered else "by"
    until = clause.best.begin if not clause.best.noun and hit.start < clause.best.begin else clause.end
    if behind := grammar.of.match(low, hit.end, until):
        for span in clause.all_at(behind.end(), until):
            if suffered or clause.kind not in ("attack", *NOBODYS) or _armed(clause, span):
                yield Part(span, own)
    if clause.kind in NOBODYS:
        return
    if owner := grammar.owner.search(low, max(clause.start, hit.start - _OWNER), hit.start):
        begin, end = owner.span(1)
        while opens := grammar.opening.match(low, begin, end) or grammar.complement.match(low, begin - 1):
            begin = opens.end() + low.startswith(" ", opens.end())
        span = Span(begin, end)
        if clause.phrases.somebody(span):
            yield Part(span, own)
    elif grammar.premodified:
        yield from _before(clause, hit, own)
    if clause.kind in MUTUAL:
        yield from clause.linked(grammar.between, hit.end, until, "by")
    if until < clause.end:
        yield from clause.linked(grammar.agent, hit.end, until, "by")
    if clause.kind in TOGETHER:
        yield from clause.linked(grammar.with_, hit.end, until, "by")
    else:
        yield from clause.linked(grammar.against, hit.end, until, "against")


def _before(clause: Clause, hit: Hit, role: Role) -> Iterator[Part]:
    """Yield the body whose name stands right before a noun: "a JNIM attack"."""
    text = clause.findings.article.text
    words: list[str] = []
    start = hit.start - 1
    while start > clause.start and len(words) < _NAME:
        space = text.rfind(" ", clause.start, start)
        start, word = max(space, clause.start - 1), text[space + 1 : start]
        if not word[:1].isupper() and "-" not in word:
            return
        words.insert(0, word)
        entry = gazetteer.find(" ".join(words))
        if entry and entry.kind == "organisation":
            yield Part(Span(space + 1, hit.start - 1), role)
            return


def _armed(clause: Clause, span: Span) -> bool:
    """Tell whether somebody attacks rather than is attacked: "l'attaque des rebelles", "des villageois"."""
    return actor_known.side_of(span, clause.findings) in ("armed group", "army")
