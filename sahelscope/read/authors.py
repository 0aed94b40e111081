"""Who wrote an article, from the words that a page, a feed or a table has for it: names of persons, and nobody else.

By Awa Diallo in Gao · Awa Diallo and Moussa Keita, with AFP · Sahel Post Staff · Diallo, Awa
Par Awa Diallo à Gao · Awa Diallo et Moussa Keita, avec l’AFP · La rédaction · Auteur : Awa Diallo
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from functools import cache

from sahelscope.language import lexicon
from sahelscope.language.lexicon import fold
from sahelscope.paths import DATA

_LONGEST, _MOST_CHARACTERS = 300, 1000  # of one line; of all that is looked at. A longer text is about the author
_MOST_WORDS = 6  # of one name
_PARTICLES = frozenset(
    "de du des da di do dos del della la le les van von der den ter ten el al ould mint bint ag ben bin ibn abou abu "
    "ou y e wa".split()
)
_TAG = re.compile(r"<[^<>]{0,500}>")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@\w+")
_BETWEEN = re.compile(r"\s*(?:[;/\n&]|\s(?:and|et|und|with|avec|plus)\s(?:l[’'](?=\w))?)\s*", re.I)
#: Behind these stands a place or the outlet more often than another name.
_BREAK = re.compile(r"\s*(?:[|•·]|\s[-–—]\s)\s*")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,200}(?:[)\]]|$)")
_DIGIT = re.compile(r"\d")
_EDGE = ' \t\u00a0.,:;|-–—·•*_"“”«»'
_SIGNS = re.compile(r"[^\w]+")


def of(words: Iterable[str], nobody: Iterable[str | None] = ()) -> str | None:
    """Return the names of the persons that the words name, a comma between two; None where they name none.

    ``nobody``: the outlet's name, its owner's, its address: whom these words may name too.
    """
    others = {key for name in nobody if name and (key := _key(name))}
    persons: dict[str, str] = {}
    agencies: dict[str, str] = {}
    for given in words:
        if _key(_unlabelled(given[:_LONGEST])) in others:  # whole, before a place is cut off: "Notes from Gao"
            continue
        for name in _names(given):
            if not _is_nobody(name, others):
                (agencies if _key(name) in _agencies() else persons).setdefault(_key(name), name)
    if len(persons) > 1:  # a lone word beside whole names is a town, a column, a first name
        whole = {key: name for key, name in persons.items() if " " in name}
        persons = whole or persons
    return ", ".join((persons or agencies).values()) or None


def tidy(words: str | None, outlet: str | None) -> str | None:
    """Return an author's cell as ``of`` does; as it stands where it names neither a person nor the outlet."""
    if not words:
        return None
    if found := of([words], [outlet]):
        return found
    if _tail().match(words):  # "Publié le": a label, and nobody
        return None
    return None if _is_nobody(words, {_key(outlet)} if outlet else set()) or _ADDRESS.fullmatch(words) else words


def _names(words: str) -> Iterator[str]:
    """Yield each name in the words."""
    words = _ADDRESS.sub(" ", _TAG.sub(" ", html.unescape(words[:_MOST_CHARACTERS]))).strip()
    if words.startswith("(") and words.endswith(")"):  # "desk@post.example (Awa Diallo)"
        words = words[1:-1]
    lines = "\n".join(" ".join(line.split()) for line in words.splitlines())
    for number, piece in enumerate(p for p in _BREAK.split(_unlabelled(lines)[:_LONGEST]) if p.strip(_EDGE)):
        for part in _BETWEEN.split(piece):
            for name in _in_list(_unlabelled(_IN_BRACKETS.sub("", part))):
                if number == 0 or _known_given(name.split()[0]):
                    yield name


def _in_list(words: str) -> Iterator[str]:
    """Yield the names of a list with commas; in "Diallo, Awa" the comma stands in a name."""
    pieces = [piece for piece in (p.strip(_EDGE) for p in words.split(",")) if piece]
    single = all(len(_no_particles(p)) == 1 and p[0].isupper() for p in pieces[::2])
    first_names = len(pieces) > 2 and all(_known_given(p) for p in pieces[::2])
    if len(pieces) % 2 == 0 and single and not first_names and all(_is_given(p) for p in pieces[1::2]):
        pieces = [f"{given} {family}" for family, given in zip(pieces[::2], pieces[1::2], strict=True)]
    behind_role = False
    for number, piece in enumerate(pieces):
        name = _cut(_unlabelled(piece))
        if number and name != piece and " " not in name:
            name = ""  # "Lecturer in Water"
        if is_name(name) and (not behind_role or _known_given(name.split()[0])):
            yield name
        behind_role = behind_role or not name  # what follows is where somebody works


def _no_particles(words: str) -> list[str]:
    return [w for w in words.split() if w.lower() not in _PARTICLES]


def _is_given(words: str) -> bool:
    """Tell whether the words are given names: one to three, or initials."""
    found = words.split()
    return len(found) <= 3 and all(w[0].isupper() for w in found) and _known_given(found[0])


def _is_calendar(word: str) -> bool:
    """Tell whether the word is a day of the week, or a month that is no given name."""
    plain = fold(word).strip(".,")
    return plain in _calendar() and (plain not in _given_names() or plain.endswith("day"))


def _known_given(word: str) -> bool:
    plain = fold(word).rstrip(".")
    return len(plain) == 1 or plain in _given_names() or plain.split("-")[0] in _given_names()


def byline(words: str) -> str | None:
    """Return the part of a line that says who wrote the text ("4 March - By Awa Diallo, in Gao"); None for prose."""
    return next((piece for piece in _BREAK.split(words[:_LONGEST]) if _is_byline(piece)), None)


def _is_byline(words: str) -> bool:
    match = _opening().match(words)
    if not match or len(words) > _LONGEST // 2 or words.rstrip().endswith(("!", "?", ":")):
        return False
    rest = words[match.end() :].strip(_EDGE)
    first = next(_names(rest), None)
    return bool(first) and rest.startswith(str(first).split()[0]) and len(rest.split()) <= 14


def is_person(words: str) -> bool:
    """Tell whether the words are a whole name, of which the first is a given name."""
    parts = words.split()
    return 2 <= len(parts) <= 4 and is_name(words) and _known_given(parts[0]) and not _is_nobody(words, set())


def _unlabelled(words: str) -> str:
    """Return the words without "By", "Auteur :", ... before them."""
    while match := _label().match(words):
        words = words[match.end() :]
    return words.strip(_EDGE)


def _cut(words: str) -> str:
    """Return the name without what follows it: a place, a day, a role."""
    for ends in (_tail(), _place(), _DIGIT):
        if match := ends.search(words.lower() if ends is _place() and words.isupper() else words):
            words = words[: match.start()]
    found = words.strip(_EDGE).split()
    while found and (found[-1] in _PARTICLES or _is_calendar(found[-1])):  # "Awa Diallo le mardi (3 mai)"
        found.pop()
    if found and words.islower() and len(found) > 1 and _known_given(found[0]):
        found = [w if w in _PARTICLES else w.title() for w in found]
    return " ".join(found).strip(_EDGE)


def is_name(words: str) -> bool:
    """Tell whether the words have the shape of a person's name (or an agency's)."""
    parts = words.split()
    if not 0 < len(parts) <= _MOST_WORDS or len(words) > 60 or len(words) < 2:
        return False
    if any(c in "!?…=<>{}[]#%_/\\:" for c in words):
        return False
    return all(
        part.lower() in _PARTICLES or not part[0].islower() or part[:2].lower() in ("d'", "d’", "l'", "l’")
        for part in parts
    ) and any(not p[0].islower() for p in parts)


def _is_nobody(name: str, others: set[str]) -> bool:
    """Tell whether the name is the outlet's, its owner's, a desk's or a label."""
    key = _key(name)
    if key in others or any(len(other) > 5 and key.startswith(other) for other in others):
        return True
    if key in _agencies():
        return False
    if len(key) > 5 and any(other.startswith(key) or other.endswith(key) for other in others):
        return True
    return bool(_desk().search(f" {_SIGNS.sub(' ', fold(name))} "))


def _key(words: str) -> str:
    """Return a name for comparing: without case, accents, signs and article; an address without its ends."""
    plain = re.sub(
        r"^(?:https?://)?(?:www\.)?|(?:\.(?:com|org|net|info|[a-z]{2}|example))+/?$", "", fold(words.strip())
    )
    return re.sub(r"^(?:the|le|la|les|l)\b", "", _SIGNS.sub(" ", plain).strip()).replace(" ", "")


@cache
def _words(kind: str) -> tuple[str, ...]:
    table = lexicon.rows(DATA / "web" / "bylines.csv", ("kind", "words"), required=("kind", "words"))
    return tuple(cells["words"] for _, cells in table if cells["kind"] == kind)


def _any(*kinds: str) -> str:
    """Return an alternation of the words of these kinds, accents or none, the longest first."""
    found = sorted({form for kind in kinds for w in _words(kind) for form in (w, fold(w))}, key=len, reverse=True)
    return "|".join(re.escape(w).replace("'", "[’']") for w in found)


def _before(*kinds: str) -> re.Pattern[str]:
    return re.compile(rf"[{re.escape(_EDGE)}]*(?:{_any(*kinds)})(?:\s*[:：]\s*|\s+(?=\S))", re.I)


@cache
def _label() -> re.Pattern[str]:
    return _before("label", "opening")


@cache
def _opening() -> re.Pattern[str]:
    return _before("opening")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,])(?:{_any('tail', 'role')})(?=\s|$|[:,.])", re.I)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,])(?:{_any('place')})(?=\s)")


@cache
def _desk() -> re.Pattern[str]:
    return re.compile("|".join(rf" {re.escape(_SIGNS.sub(' ', fold(w)))} " for w in _words("desk") + _words("owner")))


@cache
def _agencies() -> frozenset[str]:
    return frozenset(_key(form) for language in ("en", "fr") for form in lexicon.load(language, "outlets").forms)


@cache
def _calendar() -> frozenset[str]:
    lists = [lexicon.load(language, name) for language in ("en", "fr") for name in ("weekdays", "months")]
    return frozenset(fold(form) for found in lists for form in found.forms)


@cache
def _given_names() -> frozenset[str]:
    folder = DATA / "lexicons"
    files = [folder / "given_names.csv", folder / "given_names_added.csv"]
    return frozenset(fold(next(iter(cells.values()))) for f in files for _, cells in lexicon.rows(f, ()))
