"""One person who is counted without a number.

Gunmen killed a teacher in Gao. -> deaths 1 to 1
Un catéchiste et son fils ont été abattus à Gao. -> deaths 2 to 2
Awa Sy was arrested in Gao on Monday. -> arrested 1 to 1
L'arrestation de leur camarade à Gao a surpris. -> arrested 1 to 1
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sahelscope.events.grammar import Figures as Grammar
from sahelscope.events.numbers import Amount
from sahelscope.language import lexicon
from sahelscope.language.lexicon import Hit
from sahelscope.models import Language

#: lists with words for one person
_LISTS = ("persons", "titles", "descriptions", "event_people")
#: how far before a word for a person its article may begin
_ARTICLE = 40
#: how far before a verb its subject may begin, in characters
_SUBJECT = 130
#: how far behind an article the person may end of whom a participle tells: "a Dutch engineer taken near"
_PERSON, _WORDS = 45, 4


def forms(language: Language) -> dict[str, str]:
    """Return the words for one person: a teacher, son, catéchiste."""
    listed = [lexicon.load(language, name).forms.items() for name in _LISTS]
    return {f.lower(): e for forms in listed for f, e in forms if e not in ("many", lexicon.BLOCK)}


def find(low: str, span: tuple[int, int], people: Sequence[tuple[int, int]], grammar: Grammar) -> Iterator[Amount]:
    """Yield the articles that stand for one person: "a", "his", "un", "leur"; and "another"."""
    start, end = span
    taken = -1
    for begin, finish in people:
        if not start <= begin < end or grammar.plural.fullmatch(low[begin:finish]):
            continue  # "Malians"
        article = grammar.article.search(low, max(start, begin - _ARTICLE), begin)
        if article and article.start(1) > taken:
            taken = article.start(1)
            yield Amount(article.start(1), article.end(1), 1, 1)
    for other in grammar.another.finditer(low, start, end):
        yield Amount(other.start(), other.end(), 1, 1)


def is_one(low: str, amount: Amount, grammar: Grammar) -> bool:
    """Tell whether a number is an article that counts somebody only before a word for a person: "un", "une"."""
    return amount.high == 1 and low[amount.start : amount.end] in grammar.one


def right_behind(low: str, one: Amount, word: Hit[str], grammar: Grammar) -> bool:
    """Tell whether a participle stands right behind its person: "a Swiss missionary seized in 2019"."""
    gap = low[one.end : word.start]
    told = gap.removesuffix(", ")  # "their client, killed in"
    near = len(gap) < _PERSON and not any(c in told for c in ",;:()") and len(gap.split()) <= _WORDS
    return near and bool(grammar.no_object.match(low, word.end))


def named(
    text: str, low: str, word: Hit[str], taken: Sequence[tuple[int, int]], grammar: Grammar
) -> tuple[int, int] | None:
    """Return where the one person stands who suffers a verb, None where none is named; ``taken`` are dates."""
    lead = max(0, word.start - _SUBJECT)  # "Awa Sy, who …, was arrested": her name stands in another clause
    if verb := grammar.suffers.search(low, lead, word.start):
        subject = grammar.person.search(text, lead, verb.start())
        return (subject.start(1), subject.end(1)) if subject else None
    arrested = grammar.named.match(text, word.end) if word.value.startswith("arrested") else None
    if arrested and not any(s < arrested.end(1) and arrested.start(1) < e for s, e in taken):
        return arrested.span(1)  # "agents arrested Awa Sy"
    return None
