"""Countries, peoples, towns and regions.

The rules, in order: the forms of all lexicons and gazetteers (``forms``), also over a broken line (``hyphenation``),
as printed (``printed``), that are no person (``persons``), no language (``language_names``) and no saying (``idioms``);
names that several places share (``resolve``, ``ambiguous``); doubtful names with evidence (``evidence``, ``settle``);
villages that no list holds (``unlisted``); prefixes (``prefixes``). Which countries the article is about: ``focus``.
What a rule must know of a language: ``grammar``, filled in by ``english`` and ``french``.
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Article, Language, Mention
from sahelscope.places import (
    confidence,
    forms,
    hyphenation,
    idioms,
    language_names,
    persons,
    prefixes,
    printed,
    resolve,
    settle,
    unlisted,
)
from sahelscope.places import context as contexts
from sahelscope.places.context import Context
from sahelscope.places.forms import Referent, Referents

_RULES = {"name": "names", "demonym": "demonyms", "city": "towns", "region": "regions"}


def find(article: Article) -> list[Mention]:
    """Return the mentions of countries in the order of the text."""
    context = contexts.of(article)
    doubtful: list[tuple[int, int, Referents]] = []
    for start, end, fitting in _printed(context):
        first = fitting[0]
        if persons.is_person(context, start, end, town=settle.is_small(first)):
            context.persons.add(article.text[start:end])
            continue
        if idioms.names_nothing(article.text, start, end, first.country, article.language):
            continue
        if first.place is None and language_names.is_language(article.text, start, end, article.language):
            continue
        if settle.is_doubtful(context, end, fitting):
            doubtful.append((start, end, fitting))
        else:
            context.add(_mention(context, start, end, first))
    found = [*context.sure, *(_mention(context, *settled) for settled in settle.settle(context, doubtful))]
    found.sort(key=lambda m: m.start)
    found = list(resolve.elsewhere(article, found))
    found += unlisted.find(context, found)
    found += prefixes.find(article, context.folded, [m.start for m in found if m.kind == "demonym"])
    return sorted(persons.without(context, found), key=lambda m: (m.start, m.end))


def _printed(context: Context) -> Iterator[tuple[int, int, Referents]]:
    """Yield the forms in the order of the text, each with the referents that its print allows."""
    article = context.article
    broken = sorted(hyphenation.find(article.text, article.language))
    reached = 0
    for start, end, referents in forms.matcher(article.language).find(_one_line(context.folded)):
        while broken and broken[0][0] <= start:  # "Guinée-⏎Bissau" before the Guinée in it
            yield (whole := broken.pop(0))
            reached = whole[1]
        if start >= reached and not (broken and broken[0][0] < end):
            fitting = tuple(r for r in referents if printed.fits(article.text, start, end, r, article.language))
            if fitting:
                yield start, end, fitting
            elif referents and " " in context.folded[start:end]:  # "Borno state", where the list has "Borno State"
                yield from _shorter(context, start, end)
    yield from broken


def _shorter(context: Context, start: int, end: int) -> Iterator[tuple[int, int, Referents]]:
    """Yield the name that a longer form begins or ends with, where the longer one is not printed as listed."""
    language, text = context.article.language, context.article.text
    folded = _one_line(context.folded[start:end])
    head, tail = folded.rpartition(" ")[0], folded.partition(" ")[0]
    hits = forms.matcher(language).find(head)[:1]
    for begin, stop, referents in hits if hits and hits[0].start == 0 else _behind(folded, len(tail) + 1, language):
        fitting = tuple(r for r in referents if printed.fits(text, start + begin, start + stop, r, language))
        if fitting:
            yield start + begin, start + stop, fitting


def _behind(folded: str, offset: int, language: Language) -> list[tuple[int, int, Referents]]:
    """Return the name that ends the form behind its first word: "Niger" in "Etat du Niger"."""
    hits = forms.matcher(language).find(folded[offset:])
    return [(h.start + offset, h.end + offset, h.value) for h in hits if h.end + offset == len(folded)]


def _one_line(text: str) -> str:
    """Return the text with line breaks and tabs as spaces, so that "Burkina\\nFaso" is found, length unchanged."""
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _mention(context: Context, start: int, end: int, referent: Referent, sure: float | None = None) -> Mention:
    article = context.article
    kind, place = resolve.kind_and_place(referent, article.text, start, end, article.language)
    sure = confidence.LISTED[kind] if sure is None else sure
    text, part = article.text[start:end], article.part_at(start)
    return Mention(start, end, text, referent.country, kind, place, _RULES[kind], sure, part)
