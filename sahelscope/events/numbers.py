"""Numbers in words and digits, with what their hedges leave open.

au moins douze -> 12 to None
plus de 2 000 -> 2000 to None
une vingtaine -> 18 to 22
des dizaines -> 20 to 99
quatre-vingt-dix-sept -> 97 to 97
environ 1,5 million -> 1500000 to 1500000
from 12 to 15 -> 15 to 15
12 to 15 -> 12 to 15
two hundred and fifty thousand -> 250000 to 250000
trois (3) -> 3 to 3
318.400 -> 318400 to 318400
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sahelscope.events.grammar import GRAMMARS
from sahelscope.events.grammar import Numbers as Grammar
from sahelscope.language import lexicon
from sahelscope.models import Language

#: a word of a number: start, end, kind ("number", "word", "rough" as "une vingtaine", "vague" as "dozens", or a hedge),
#: low, high
Part = tuple[int, int, str, int, int | None]


class Amount(NamedTuple):
    """A number as printed, hedge included."""

    start: int
    end: int
    low: int
    high: int | None
    about: bool = False  #: roughly the middle: "environ 20", "une vingtaine"


@cache
def _numbers(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of one number or hedge, and form -> entry."""
    forms = {f.lower(): e for f, e in lexicon.load(language, "event_numbers").forms.items()}
    words = "|".join(
        re.escape(f) + ("" if f.endswith("'") else r"(?!\w)") for f in sorted(forms, key=len, reverse=True)
    )
    grammar = GRAMMARS[language].numbers
    group, comma = grammar.thousands, grammar.comma
    digits = rf"\d+(?:{comma}\d+)?(?=\s+(?:{grammar.scales})\b)|\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|"
    digits += r"\d+(?![.,:/h]?\d|\w)"
    return re.compile(rf"(?<![\w.,/:])(?:{digits}|(?P<word>{words or '(?!)'}))"), forms


#: how far before a number "rose from" may begin
_BEFORE = 12
#: More people than there are: no event has such a number, and no table holds one of any size.
MOST = 10_000_000_000
#: Characters of digits, and spaces and commas between them; a longer number is larger, whatever it is.
_LONGEST = 20

#: What may stand before a number and say what it leaves open; "stated" leaves nothing open: "a confirmed 12".
_HEDGES = ("at least", "more than", "at most", "about", "between", "stated")
_RANGE = re.compile(r"(\d+) to (\d+)$")


def amounts(low: str, start: int, end: int, language: Language) -> list[Amount]:
    """Return the numbers of a stretch of a text in lower case, in order, with what they leave open."""
    pattern, forms = _numbers(language)
    parts: list[Part] = []
    for match in pattern.finditer(low, start, end):
        entry = forms[match.group("word")] if match.group("word") else "digits"
        number = 0
        kind, high = "number", None
        if entry == "digits":
            printed = match.group()
            if len(printed) > _LONGEST:
                number = MOST + 1
            elif re.search(r"[,.]\d{1,2}$", printed):
                number = round(float(printed.replace(",", ".")) * 1000)
                kind = "thousandths"
            else:
                number = int(re.sub(r"\D", "", printed))
        elif entry.isdigit():
            number = int(entry)
            kind = "word"
        elif span := _RANGE.search(entry):
            number, high = int(span.group(1)), int(span.group(2))
            kind = "rough" if high < 2 * number else "vague"
        elif entry.startswith("about "):
            number, kind = int(entry[6:]), "rough"
            high = number
        else:
            kind = entry
        parts.append((match.start(), match.end(), kind, number, high))
    found = _once(low, _joined(low, parts, GRAMMARS[language].numbers))
    return [a for a in found if max(a.low, a.high or 0) <= MOST and not _compound(low, a)]


def _once(low: str, found: Iterable[Amount]) -> Iterator[Amount]:
    """Take a number that is printed twice for one: "trois (3)", "12 (douze)", "quatre (04)"."""
    last: Amount | None = None
    for amount in found:
        if (
            last
            and last.low == amount.low
            and low[last.end : amount.start].strip(" ") == "("
            and low[amount.end : amount.end + 1] == ")"
        ):
            last = last._replace(end=amount.end + 1)
            continue
        if last:
            yield last
        last = amount
    if last:
        yield last


def _compound(low: str, amount: Amount) -> bool:
    """Tell whether a number belongs to a longer word, or is a share: "12-year-old", "two-day", "80%"."""
    after = low[amount.end : amount.end + 2]
    return (
        "%" in after.split("(")[0]
        or (after[:1] == "-" and after[1:].isalpha())
        or low[max(0, amount.start - 1) : amount.start] == "-"
    )


def _joined(low: str, parts: Sequence[Part], grammar: Grammar) -> Iterator[Amount]:
    """Put together "plus de" + "deux" + "cents", and "12" + "to" + "15"."""
    i = 0
    while i < len(parts):
        start, hedge = parts[i][0], ""
        if parts[i][2] in _HEDGES:
            hedge = parts[i][2]
            if i + 1 >= len(parts) or low[parts[i][1] : parts[i + 1][0]].strip(" '"):
                i += 1
                continue
            i += 1
        if parts[i][2] == "to" or parts[i][2] in _HEDGES:
            i += 1
            continue
        rough = hedge == "about" or parts[i][2] == "rough"
        value, high, i, end = _value(low, parts, i, grammar)
        if (
            i + 1 < len(parts)
            and parts[i][2] == "to"
            and not low[end : parts[i][0]].strip()
            and _range(hedge, low, parts[i], grammar)
        ):
            second, second_high, after, second_end = (
                _value(low, parts, i + 1, grammar) if parts[i + 1][2] in ("number", "word") else (0, None, i, 0)
            )
            if grammar.risen.search(low[max(0, start - _BEFORE) : start]):
                value = second
            if second >= value and not low[parts[i][1] : parts[i + 1][0]].strip():
                yield Amount(start, second_end, value, second_high or second)
                i = after
                continue
        elif hedge != "between" and i < len(parts) and parts[i][2] == "number" and low[end : parts[i][0]] in ("-", "–"):
            yield Amount(start, parts[i][1], value, parts[i][3])
            i += 1
            continue
        if hedge in ("at least", "more than"):
            # "plus d'une vingtaine": twenty and more
            yield Amount(start, end, (value + high) // 2 if high and high < 2 * value else value, None)
        elif hedge == "at most":
            yield Amount(start, end, 0, high or value)
        else:
            high = value if high is None else high
            yield Amount(start, end, value, high, rough and high < 2 * max(value, 1))


def _range(hedge: str, low: str, part: Part, grammar: Grammar) -> bool:
    """Tell whether the word between two numbers spans a range: "et" and "and" do so only after "entre", "between"."""
    return hedge == "between" or low[part[0] : part[1]] not in grammar.also_and


def _value(low: str, parts: Sequence[Part], i: int, grammar: Grammar) -> tuple[int, int | None, int, int]:
    """Return the value, its upper end, the index after it and the offset after it."""
    _, end, kind, number, high = parts[i]
    i += 1
    if kind in ("rough", "vague"):
        return number, high, i, end
    scale = 1000 if kind == "thousandths" else 1
    total, current = (number, 0) if number >= 1000 and kind == "word" else (0, number)
    while i < len(parts):
        gap = low[end : parts[i][0]]
        nxt, value = parts[i][2], parts[i][3]
        if (
            nxt == "to"
            and gap in (" ", "-")
            and low[parts[i][0] : parts[i][1]] in grammar.also_and
            and i + 1 < len(parts)
        ):
            # "vingt et un", "two hundred and five"
            if (
                current >= 20
                and parts[i + 1][2] == "word"
                and parts[i + 1][3] < (20 if current < 100 else 100)
                and kind == "word"
            ):
                current += parts[i + 1][3]
                end = parts[i + 1][1]
                i += 2
                continue
            break
        if nxt != "word" or gap not in (" ", "-"):
            break
        if value >= 100 and value > current % 1000:
            again = not current and bool(total)
            current = max(current, 1) * value
            if again:
                total, current = total * value, 0  # "million million" is a slip, and far more than there are
            elif value >= 1000:
                total, current = total + current, 0
        elif value < max(current, 20) and kind == "word":
            current = current * value if current == 4 and value == 20 else current + value
        else:
            break
        end = parts[i][1]
        i += 1
    return (total + current) // scale, None, i, end
