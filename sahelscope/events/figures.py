"""How many people an event hit, with the printed words.

au moins 12 morts -> deaths 12 to None
des dizaines de déplacés -> displaced 20 to 99
a dozen people were wounded -> wounded 12 to 12
the arrest of 11 soldiers -> arrested 11 to 11
50 gunmen killed 12 villagers -> deaths 12 to 12
63 assaillants et 25 gardes ont été tués -> deaths 88 to 88
on parle de 20 morts, puis de 32 -> deaths 20 to 32
sans faire de victime -> deaths 0 to 0
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple, cast

from sahelscope.events import care, singles
from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.grammar import Figures as Grammar
from sahelscope.events.numbers import Amount, amounts
from sahelscope.events.scan import Hits
from sahelscope.events.sums import added, together, widened
from sahelscope.language import lexicon
from sahelscope.language.lexicon import Hit
from sahelscope.models import Figure, Language

What = Literal["deaths", "wounded", "displaced", "abducted", "arrested"]

#: How far from its number a word such as "tués" may stand, in characters
REACH = 90
#: the same of one person; how far before a number its word may end, and "including" begin
_ONE, _BEFORE = 75, 30
#: how far behind a number a thing may end that it counts; how far before a verb "ont" may begin
_THING, _ACTIVE = 40, 30
#: how far before a word "un" may begin that makes it a thing
_LEAD = 12
#: how many words may stand between a number and "morts" right behind it
_RIGHT_BEHIND = 2
#: entries of the list that are no word for what happened to people
_NO_WORDS = ("no people", "part of", care.BROUGHT, care.PLACE)
#: what whoever is brought into care counts as
_IN_CARE = "wounded after the number"
#: how far before "rises to" the toll may stand that does so
_TOLL = 250
_QUOTE_MARKS = str.maketrans("", "", '"«»“”„‘')
_STOP = re.compile(r"[;:.!?]\s")


def forms(language: Language) -> list[tuple[str, str]]:
    """Return the words that say what a number counts ("morts", "wounded"), each with its entry."""
    listed = lexicon.load(language, "event_casualties").forms
    brought = care.forms(listed, GRAMMARS[language].figures.agreements)
    return [(f, e) for f, e in listed.items() if e not in _NO_WORDS] + [(f, _IN_CARE) for f in brought]


@cache
def _words(language: Language) -> tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str]]:
    """Return what stands before a part ("dont"), what makes the number before it a part, and the things counted."""
    listed = lexicon.load(language, "event_casualties").forms.items()
    things = "|".join(re.escape(f) for f, e in listed if e == "no people")
    parts = tuple(f for f, e in listed if e == "part of")
    behind = "|".join(re.escape(p) for p in parts)
    of = GRAMMARS[language].figures.of
    return parts, re.compile(rf" (?:{behind})(?!\w)"), re.compile(rf"[ -]{of}(?:{things})(?!\w)")


class _Group(NamedTuple):
    """Numbers that one word counts: "a councillor and two farmers"."""

    amounts: list[Amount]
    single: bool  #: of one person, without a number
    then: bool = False  #: of tolls that followed each other: "20, puis 32"


def find(
    text: str,
    low: str,
    span: tuple[int, int],
    words: Hits,
    language: Language,
    taken: Sequence[tuple[int, int]] = (),
    people: Sequence[tuple[int, int]] = (),
) -> list[Figure]:
    """Return the figures of a stretch.

    ``words`` is what was found of ``forms`` in the text; ``taken`` are dates and the like, whose numbers count nobody;
    ``people`` are words for people, one of whom counts without a number, too: "killed a teacher".
    """
    start, end = span
    told = words.within(span)
    if not told:
        return []
    grammar = GRAMMARS[language].figures
    counted = [w for w in _with_tolls(low, told, words) if not _a_thing(low, w, grammar)]
    numbers = list(_of_people(low, span, language, taken))
    ones = [o for o in singles.find(low, span, people, grammar) if not _inside(o, numbers)]
    ones = [o for o in ones if not _part_of(low, o, numbers, language)]
    # "un" counts somebody before a word for a person, and in "un mort"
    numbers = [n for n in numbers if not singles.is_one(low, n, grammar) or _right_behind(low, n, counted, grammar)]
    found: list[Figure] = []
    groups = list(_groups(low, numbers, ones, counted, grammar))
    for i, group in enumerate(groups):
        limit = groups[i + 1].amounts[0].start if i + 1 < len(groups) else end
        what = _what(low, group, counted, (start, limit), taken, grammar)
        if what:
            parts = [_figure(a, text, what) for a in group.amounts]
            found.append(widened(parts) if group.then else added(parts, text))
    nobody = [w for w in counted if w.value == "deaths of nobody"]
    if nobody and not any(f.what == "deaths" for f in found):
        first = nobody[0]
        found.append(Figure(first.start, first.end, text[first.start : first.end], "deaths", 0, 0))
    if not found:
        found += _named(text, low, counted, taken, grammar)
    return list(together(found, tolls=any(w.value.startswith("toll") for w in counted)))


def _figure(a: Amount, text: str, what: What) -> Figure:
    return Figure(a.start, a.end, text[a.start : a.end], what, a.low, a.high, about=a.about)


def _of_people(
    low: str, span: tuple[int, int], language: Language, taken: Sequence[tuple[int, int]]
) -> Iterator[Amount]:
    """Yield the numbers that may count people: no day, no age, no thing, no part of another number."""
    start, end = span
    grammar = GRAMMARS[language].figures
    before_part, behind_part, things = _words(language)
    part, last = False, None
    for amount in amounts(low, start, end, language):
        if any(s < amount.end and amount.start < e for s, e in taken):
            continue
        if things.match(low, amount.end, min(end, amount.end + _THING)):
            continue
        if low[amount.end : amount.end + 2] in grammar.ordinal:
            continue
        before = low[max(start, amount.start - _BEFORE) : amount.start].rstrip(" ,(")
        joined = part and last and grammar.listed.match(low[last.end : amount.start])
        part = bool(last and before.endswith(before_part)) or bool(joined)  # "including 12 teachers and 3 pupils"
        if (
            part
            or (last and behind_part.match(low, amount.end))
            or before.endswith((*grammar.aged, *grammar.these))
            or _age(low, amount)
        ):
            last = amount
            continue
        last = amount
        yield amount


def _with_tolls(low: str, told: Sequence[Hit[str]], words: Hits) -> Iterator[Hit[str]]:
    """Yield the words with those of tolls that rise as one of a toll: "The toll …, which …, rises to"."""
    for word in told:
        if word.value.startswith("rise"):
            earlier = [w for w in words.within((max(0, word.start - _TOLL), word.start)) if w.value == "toll"]
            if earlier and not _STOP.search(low, earlier[-1].end, word.start):
                yield word._replace(value="toll before the number")
        elif word.value != "toll":
            yield word


def _a_thing(low: str, word: Hit[str], grammar: Grammar) -> bool:
    """Tell whether a word is a noun for something else: "par arrêté du maire"."""
    return bool(grammar.things.search(low, max(0, word.start - _LEAD), word.end))


def _age(low: str, amount: Amount) -> bool:
    """Tell whether a number between commas is somebody's age: "Awa Sy, 34, was killed"."""
    return low[amount.end : amount.end + 1] == "," and low[max(0, amount.start - 2) : amount.start] == ", "


def _part_of(low: str, one: Amount, numbers: Sequence[Amount], language: Language) -> bool:
    """Tell whether one person is among those counted before: "12 soldiers, including an officer"."""
    before = low[max(0, one.start - _BEFORE) : one.start].rstrip(" ,(")
    return before.endswith(_words(language)[0]) and any(n.end <= one.start for n in numbers)


def _inside(one: Amount, numbers: Sequence[Amount]) -> bool:
    return any(n.start <= one.start < n.end and n.high != 1 for n in numbers)


def _groups(
    low: str, numbers: Sequence[Amount], ones: Sequence[Amount], words: Sequence[Hit[str]], grammar: Grammar
) -> Iterator[_Group]:
    """Yield the numbers and single people, those together that are listed: "a councillor and two farmers"."""
    several = {n.start for n in numbers}
    group: list[Amount] = []
    then = False
    for amount in sorted([*numbers, *(o for o in ones if o.start not in several)]):
        if group and amount.start < group[-1].end:
            continue
        gap = low[group[-1].end : amount.start] if group else ""
        told_between = group and any(group[-1].end <= w.start < amount.start for w in words)
        if group and not told_between and grammar.listed.match(gap):
            group.append(amount)
            continue
        if group and grammar.then.match(gap) and amount.start in several:
            group.append(amount)
            then = True
            continue
        if group:
            yield from _closed(group, several, low, grammar, then=then)
        group, then = [amount], False
    if group:
        yield from _closed(group, several, low, grammar, then=then)


def _closed(group: list[Amount], several: set[int], low: str, grammar: Grammar, *, then: bool) -> Iterator[_Group]:
    """Yield the amounts as one group where "and" closes their list, else each for itself."""
    gap = low[group[-2].end : group[-1].start] if len(group) > 1 else ""
    parts = [[a] for a in group] if gap.endswith(", ") and not then else [group]
    for part in parts:
        yield _Group(part, not any(a.start in several for a in part), then)


def _what(
    low: str,
    group: _Group,
    words: Sequence[Hit[str]],
    bounds: tuple[int, int],
    taken: Sequence[tuple[int, int]],
    grammar: Grammar,
) -> What | None:
    """Return what the numbers count: by the word right before them, else by the first fitting one behind them."""
    first, last = group.amounts[0], group.amounts[-1]
    beside = _right_behind(low, first if group.then else last, words, grammar)
    for word in reversed(words):
        if word.end <= first.start and first.start - word.end < _BEFORE + _THING:
            kind, _, side = word.value.partition(" ")
            if side.startswith(("after", "of")) or not _linked(low, (word.end, first.start), taken, grammar):
                break
            if kind == "toll":
                return beside or "deaths"
            return None if kind == "freed" else cast(What, kind)
    if beside:
        return beside
    start, limit = bounds
    alone = len(group.amounts) == 1 and last.high == 1
    for word in words:
        if word.start < last.end:
            continue
        if word.start - last.end > (_ONE if alone else REACH):
            break
        kind, _, side = word.value.partition(" ")
        if _STOP.search(low, last.end, word.start) or word.start > limit:
            break
        if side.startswith(("before", "of")):
            continue
        printed, lead = low[word.start : word.end], low[max(start, word.start - _ACTIVE) : word.start]
        if (grammar.plural if alone else grammar.singular).fullmatch(printed):
            continue  # "un convoi …, des blessés"; "douze hommes …, la mort de"
        if not grammar.intransitive.search(printed):
            if grammar.active.search(lead):
                break  # "200 policiers ont arrêté"
            suffered = grammar.suffers if alone else grammar.suffer
            if group.single and low[last.end : word.start].strip() and not suffered.search(lead):
                if not singles.right_behind(low, last, word, grammar):
                    break
            elif (
                low[last.end : word.start].strip()
                and grammar.object.match(low, word.end)
                and not lead.rstrip().endswith(grammar.passive)
            ):
                break  # "50 gunmen killed 12 villagers"
        return cast(What, kind)
    return None


def _linked(low: str, span: tuple[int, int], taken: Sequence[tuple[int, int]], grammar: Grammar) -> bool:
    """Tell whether nothing but small words, days, a place, and what stands between commas lies in a gap."""
    start, end = span
    gap = ""
    for first, last in taken:  # "a arrêté lundi un blogueur"
        if start <= first and last <= end:
            gap, start = gap + low[start:first], last
    plain = " ".join(["", *(gap + low[start:end]).translate(_QUOTE_MARKS).split(), ""])
    plain = grammar.where.sub(" ", plain)
    if plain.startswith(","):  # "l'arrestation, vendredi 3 mai, d'un"
        aside, comma, rest = plain[1:].partition(",")
        return bool(comma) and len(aside) < _THING + _BEFORE and bool(grammar.link.match(rest.removesuffix("'") or " "))
    return bool(grammar.link.match(plain))


def _right_behind(low: str, last: Amount, words: Sequence[Hit[str]], grammar: Grammar) -> What | None:
    """Return what a noun right behind a number says: "16 morts", "3 autres blessés"."""
    for word in words:
        if word.start < last.end:
            continue
        gap = low[last.end : word.start]
        kind, _, side = word.value.partition(" ")
        if word.start - last.end > _THING or len(gap.split()) > _RIGHT_BEHIND or _STOP.search(gap + " "):
            break
        fits = not (grammar.plural if last.high == 1 else grammar.singular).fullmatch(low[word.start : word.end])
        if side.startswith("after") and fits and "," not in gap:
            return cast(What, kind)
        break
    return None


def _named(
    text: str, low: str, words: Sequence[Hit[str]], taken: Sequence[tuple[int, int]], grammar: Grammar
) -> Iterator[Figure]:
    """Yield the one person whom a verb in the singular tells of, by name or pronoun: "Awa Sy … was arrested"."""
    for word in words:
        kind, _, side = word.value.partition(" ")
        if side.startswith(("before", "of")) or kind not in ("arrested", "abducted", "deaths"):
            continue
        if subject := singles.named(text, low, word, taken, grammar):
            yield Figure(subject[0], subject[1], text[subject[0] : subject[1]], cast(What, kind), 1, 1)
            return
