"""How many people an event hit, with the printed words.

au moins 12 morts: deaths, 12 to None · a dozen people were wounded: wounded, 12 to 12
des dizaines de déplacés: displaced, 20 to 99 · the arrest of 11 soldiers: arrested, 11 to 11
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple, cast

from sahelscope import lexicon
from sahelscope.events.scan import Hits
from sahelscope.models import Figure, Language

What = Literal["deaths", "wounded", "displaced", "abducted", "arrested"]

#: How far from its number a word such as "tués" may stand, in characters
REACH = 75


#: a word of a number: start, end, kind ("number", "word", "vague", or a hedge), low, high
Part = tuple[int, int, str, int, int | None]


class Amount(NamedTuple):
    """A number as printed, hedge included."""

    start: int
    end: int
    low: int
    high: int | None


@cache
def _numbers(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of one number or hedge, and form -> entry."""
    forms = {f.lower(): e for f, e in lexicon.load(language, "event_numbers").forms.items()}
    words = "|".join(
        re.escape(f) + ("" if f.endswith("'") else r"(?!\w)") for f in sorted(forms, key=len, reverse=True)
    )
    group, comma = (r"[ .]", ",") if language == "fr" else (",", r"\.")
    digits = rf"\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+(?:{comma}\d+)?(?=\s+(?:millions?|mille|thousand)\b)|"
    digits += r"\d+(?![.,:/h]?\d|\w)"
    return re.compile(rf"(?<![\w.,/:])(?:{digits}|(?P<word>{words}))"), forms


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
            if re.search(r"[,.]\d{1,2}$", printed):
                number = round(float(printed.replace(",", ".")) * 1000)
                kind = "thousandths"
            else:
                number = int(re.sub(r"\D", "", printed))
        elif entry.isdigit():
            number = int(entry)
            kind = "word"
        elif span := _RANGE.search(entry):
            number, high, kind = int(span.group(1)), int(span.group(2)), "vague"
        elif entry.startswith("about "):
            number, kind = int(entry[6:]), "vague"
            high = number
        else:
            kind = entry
        parts.append((match.start(), match.end(), kind, number, high))
    return [a for a in _joined(low, parts) if not _compound(low, a)]


def _compound(low: str, amount: Amount) -> bool:
    """Tell whether a number belongs to a longer word: "12-year-old", "two-day"."""
    after = low[amount.end : amount.end + 2]
    return (after[:1] == "-" and after[1:].isalpha()) or low[max(0, amount.start - 1) : amount.start] == "-"


def _joined(low: str, parts: Sequence[Part]) -> Iterator[Amount]:
    """Put together "plus de" + "deux" + "cents", and "12" + "to" + "15"."""
    i = 0
    while i < len(parts):
        start, hedge = parts[i][0], ""
        if parts[i][2] in ("at least", "more than", "at most", "about", "between"):
            hedge = parts[i][2]
            if i + 1 >= len(parts) or low[parts[i][1] : parts[i + 1][0]].strip(" '"):
                i += 1
                continue
            i += 1
        if parts[i][2] in ("to", "at least", "more than", "at most", "about", "between"):
            i += 1
            continue
        value, high, i, end = _value(low, parts, i)
        if (
            i + 1 < len(parts)
            and parts[i][2] == "to"
            and not low[end : parts[i][0]].strip()
            and _range(hedge, low, parts[i])
        ):
            second, second_high, after, second_end = (
                _value(low, parts, i + 1) if parts[i + 1][2] in ("number", "word") else (0, None, i, 0)
            )
            if _RISEN.search(low[max(0, start - 12) : start]):
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
            yield Amount(start, end, value, None)
        elif hedge == "at most":
            yield Amount(start, end, 0, high or value)
        else:
            yield Amount(start, end, value, high if high is not None else value)


#: "rose from 12 to 15", "est passé de 12 à 15": the last number holds
_RISEN = re.compile(r"\b(?:from|passée? de|passe de|passant de) $")


def _range(hedge: str, low: str, part: Part) -> bool:
    """Tell whether the word between two numbers spans a range: "et" and "and" do so only after "entre", "between"."""
    return hedge == "between" or low[part[0] : part[1]] not in ("et", "and")


def _value(low: str, parts: Sequence[Part], i: int) -> tuple[int, int | None, int, int]:
    """Return the value, its upper end, the index after it and the offset after it."""
    _, end, kind, number, high = parts[i]
    i += 1
    if kind == "vague":
        return number, high, i, end
    scale = 1000 if kind == "thousandths" else 1
    total, current = (number, 0) if number >= 1000 and kind == "word" else (0, number)
    while i < len(parts):
        gap = low[end : parts[i][0]]
        nxt, value = parts[i][2], parts[i][3]
        if nxt == "to" and gap in (" ", "-") and low[parts[i][0] : parts[i][1]] in ("et", "and") and i + 1 < len(parts):
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
            current = max(current, 1) * value
            if value >= 1000:
                total, current = total + current, 0
        elif value < max(current, 20) and kind == "word":
            current = current * value if current == 4 and value == 20 else current + value
        else:
            break
        end = parts[i][1]
        i += 1
    return (total + current) // scale, None, i, end


def forms(language: Language) -> list[tuple[str, str]]:
    """Return the words that say what a number counts ("morts", "wounded"), each with its entry."""
    listed = lexicon.load(language, "event_casualties").forms.items()
    return [(f, e) for f, e in listed if e not in ("no people", "part of")]


@cache
def _words(language: Language) -> tuple[tuple[str, ...], re.Pattern[str]]:
    listed = lexicon.load(language, "event_casualties").forms.items()
    things = "|".join(re.escape(f) for f, e in listed if e == "no people")
    parts = tuple(f for f, e in listed if e == "part of")
    return parts, re.compile(rf"[ -](?:(?:de|of|d'|new|other|autres) ?)?(?:{things})(?!\w)")


_ACTIVE = {
    "fr": re.compile(r"(?:\b(?:a|ont|avait|avaient|ayant|aurait|auraient)) (?:\w+ment |aussi |également )?$"),
    "en": re.compile(r"\b(?:have|has|had) $"),
}
_OBJECT = {
    "fr": re.compile(r" (?:le|la|les|l'|un|une|des|du|ces|cet|cette|ce|son|sa|ses|leurs?|plusieurs|\d)"),
    "en": re.compile(
        r" (?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|his|her|their|at least|dozens|several|\d+)\b"
    ),
}
_LINK = {
    "fr": re.compile(
        r"^(?: (?:de|d'|des|du|à|les?|la|l'|quelque|ses|au|aux|autres|en otage|par|plus|encore|ainsi)){0,3} ?$"
    ),
    "en": re.compile(r"^(?: (?:of|the|to|some|another|other|a further|its|his|their|up|hostage)){0,3} ?$"),
}
_INTRANSITIVE = re.compile(r"péri|perdu|trouvé|succombé|fui|quitté|mort|décéd|died|perish|lost|fled|left")


def find(
    text: str,
    low: str,
    span: tuple[int, int],
    words: Hits,
    language: Language,
    taken: Sequence[tuple[int, int]] = (),
) -> list[Figure]:
    """Return the figures of a stretch.

    ``words`` is what was found of ``forms`` in the text; ``taken`` are dates and the like, whose numbers count nobody.
    """
    start, end = span
    counted = words.within(span)
    if not counted:
        return []
    parts, things = _words(language)
    found: list[Figure] = []
    numbers = [a for a in amounts(low, start, end, language) if not any(s < a.end and a.start < e for s, e in taken)]
    part = False
    for i, amount in enumerate(numbers):
        if things.match(low, amount.end, min(end, amount.end + 40)) or low[amount.end : amount.end + 2] in _ORDINAL:
            continue
        before = low[max(start, amount.start - 30) : amount.start].rstrip(" ,")
        joined = part and i and _LISTED.match(low[numbers[i - 1].end : amount.start])
        part = before.endswith(parts) or bool(joined)  # "including 12 teachers and 3 pupils"
        if part or before.endswith(("aged", "âgé de", "âgée de", "âgés de")) or _age(low, amount):
            continue
        limit = numbers[i + 1].start if i + 1 < len(numbers) else end
        what = _what(low, amount, counted, (start, limit), language)
        if what:
            found.append(
                Figure(amount.start, amount.end, text[amount.start : amount.end], what, amount.low, amount.high)
            )
    return found


_ORDINAL = ("e ", "er", "th", "nd")
#: "63 assaillants et | 25 gardes ont été tués"
_LISTED = re.compile(
    r"(?: [\w'-]+){1,4}(?:,|,? (?:et|and|dont|including|y compris|parmi lesquels)) "
    r"(?:quelque |some |environ |about )?$"
)


def _age(low: str, amount: Amount) -> bool:
    """Tell whether a number between commas is somebody's age: "Awa Sy, 34, was killed"."""
    return low[amount.end : amount.end + 1] == "," and low[max(0, amount.start - 2) : amount.start] == ", "


def _what(
    low: str, amount: Amount, words: Sequence[lexicon.Hit[str]], bounds: tuple[int, int], language: Language
) -> What | None:
    """Return what the number counts: by the word right before it, else by the first fitting one after it."""
    for word in reversed(words):
        if word.end <= amount.start and amount.start - word.end < 30:
            kind, _, side = word.value.partition(" ")
            if side.startswith("after") or not _LINK[language].match(low[word.end : amount.start]):
                break
            return cast(What, kind)
    start, limit = bounds
    reach = 40 if amount.high == 1 else REACH  # "un attentat" counts nobody
    passed = False
    for word in words:
        if word.start < amount.end or word.start - amount.end > reach:
            continue
        kind, _, side = word.value.partition(" ")
        between = low[amount.end : word.start]
        if re.search(r"[;:.!?]\s", between):
            break
        passed = word.start > limit
        if passed and amount.high == 1:
            break
        if side.startswith("before"):
            continue
        if passed and not _LISTED.match(low[amount.end : limit]):
            break
        if not _INTRANSITIVE.search(low[word.start : word.end]):
            lead = low[max(start, word.start - 25) : word.start]
            if _ACTIVE[language].search(lead):
                break  # "200 policiers ont arrêté"
            if (
                between.strip()
                and _OBJECT[language].match(low, word.end)
                and not between.rstrip().endswith(("were", "was", "been", "été", "are", "sont", "étaient"))
            ):
                break  # "50 gunmen killed 12 villagers"
        return cast(What, kind)
    return None
