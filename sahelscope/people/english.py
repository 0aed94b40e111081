"""English noun phrases that can speak.

the former French foreign minister · a resident who … · Mali's transitional government · spokesman Moussa Ba ·
the head of the UN mission in Mali · security sources · White House officials
"""

from __future__ import annotations

from sahelscope.people import grammar
from sahelscope.people.lands import is_country, peoples, speechless
from sahelscope.people.names import SPACE, initial, is_person, name_end
from sahelscope.people.phrase import CandidateKind, Phrase
from sahelscope.people.words import Words

_DETERMINERS = grammar.DETERMINERS["en"]
_NOUNS = frozenset(("title", "person", "organisation", "document"))
_OPEN = frozenset(("in", "from", "at", "to", "with", "on", "against", "for"))
_NARROW = frozenset(("to", "with", "on", "against"))
_ALONE = frozenset("some many others several few most one another those both".split())
#: how the name of a people ends in the plural: "Malians", "Nigeriens", "the Chinese"
_PEOPLES = ("ans", "iens", "ians", "ese", "is", "ards")
_CLAUSES = frozenset(("that", "there", "how", "what"))
_LONGEST = 12


def find(words: Words) -> list[Phrase]:
    """Return the phrases in the order of the text."""
    known = words.known
    found: list[Phrase] = []
    i, size = 0, words.size
    while i < size:
        i = _phrase(words, i, found) if known[i].opens else i + 1
    return found


def _phrase(words: Words, first: int, found: list[Phrase]) -> int:
    """Add what begins at the word ``first``, an owner too ("Mali" in "Mali's government"); return where to go on."""
    if initial(words, first):
        end = name_end(words, first)
        found.append(Phrase(first, end, "name", end - 1, "one", "unknown", True, (first, end)))
        return end
    if first and words.known[first - 1].plain == "of" and (country := _country_end(words, first)):
        return country
    start, at, determined, definite = first, first, False, False
    number: grammar.Number = "unknown"
    if words.known[at].plain in _DETERMINERS and words.known[at].kind != "person":
        definite, number = _DETERMINERS[words.known[at].plain]
        determined = True
        at += 1
        while (
            at < words.size and at - first < 3 and words.gaps[at - 1] in SPACE and words.known[at].plain in _DETERMINERS
        ):
            number = _DETERMINERS[words.known[at].plain][1] if number == "unknown" else number
            at += 1
        if at < words.size and words.gaps[at - 1] not in SPACE:  # "said one. Ba left", "the other, Awa Sy"
            if alone := _quantifier(words, first, at):
                found.append(alone)
            return at
    while True:
        head, named = _core(words, at, determined, start)
        if head < 0:
            if start == first < at and (phrase := _quantifier(words, first, at)):
                found.append(phrase)
                return phrase.last
            return max(at, first + 1)
        end = head + 1
        phrase = _made(words, start, at, end, named, definite if determined else None, number)
        owner = (
            end + 1 < words.size
            and words.gaps[end - 1] in ("'", "’")
            and words.forms[end] in ("s", "S")
            and words.gaps[end] in SPACE
        )
        if phrase:
            found.append(phrase)
        if not owner and not _owners(words, end):
            return max(end, first + 1)
        at, determined, definite, number = end + owner, True, True, "unknown"
        if at - start > _LONGEST:
            return at


def _core(words: Words, at: int, determined: bool, start: int) -> tuple[int, int]:
    """Return the last word of the run that begins at ``at`` (-1: none), and where a name begins in it (-1: none)."""
    known, gaps = words.known, words.gaps
    head, named, unknown, noun = -1, -1, 0, False
    k = at
    while k < len(known) and k - start < _LONGEST:
        if k > at and gaps[k - 1] not in SPACE and not (gaps[k - 1] == ". " and known[k - 1].kind == "honorific"):
            break
        word = known[k]
        if (
            word.kind == "honorific"
            or (word.cap and word.kind not in _NOUNS and word.kind != "stop")
            or (word.cap and word.given and _surname_follows(words, k))
        ):
            end = name_end(words, k)
            split = _split(words, k, end)
            head, named = end - 1, split if split < end else -1
            noun = named < 0 and known[head].kind in _NOUNS
            k = end
            continue
        if word.kind in _NOUNS:
            if word.cue and k > at and not word.cap and _verb(words, k):
                break
            if named >= 0 and not word.cap:
                named = -1  # "the Obama spokesman"
            if word.cap:
                end = name_end(words, k)
                split = _split(words, k, end)
                head, named = end - 1, split if split < end else -1
                k = end
            else:
                head, named = k, -1
                k += 1
            noun = True
            continue
        if word.kind in ("modifier", "number"):
            k += 1
            continue
        if word.kind == "stop":
            break
        if noun or (named >= 0 and (not determined or word.plain.endswith(("ed", "ing", "s")))):
            break
        if not determined and not word.opens:
            break
        unknown += 1
        if unknown > 3:
            break
        k += 1
    return head, named


def _owners(words: Words, end: int) -> bool:
    """Tell whether a plural that ends before ``end`` owns what follows: "the Traders’ Cooperative"."""
    if end >= words.size or words.gaps[end - 1] not in ("' ", "’ ") or words.forms[end - 1][-1] not in "sS":
        return False
    owned = words.known[end]
    return owned.kind in _NOUNS and not owned.cue


def _surname_follows(words: Words, i: int) -> bool:
    """Tell "Bill Clinton" and "Hope Ba" from a bill and a hope: a capital follows that is no other word."""
    if i + 1 >= words.size or words.gaps[i] not in SPACE:
        return False
    following = words.known[i + 1]
    return following.cap and following.kind == ""


def _verb(words: Words, i: int) -> bool:
    """Tell whether a word that may be noun or verb ("claims", "report") is the verb here."""
    if words.known[i - 1].number == "many" or i + 1 >= words.size:
        return words.known[i - 1].kind in _NOUNS
    following = words.known[i + 1]
    return words.gaps[i] in SPACE and (
        following.plain in _DETERMINERS
        or bool(following.pronoun)
        or following.plain in ("that", "there", "how", "what")
    )


def _quantifier(words: Words, first: int, at: int) -> Phrase | None:
    """Return a phrase without a noun: "some said", "many of them", "others in the hall"."""
    word = words.known[at - 1]
    if word.plain not in _ALONE or at >= words.size:
        return None
    end = at
    following = words.known[at]
    if words.gaps[at - 1] in SPACE:
        if following.plain == "of" and at + 1 < words.size and words.known[at + 1].plain in ("them", "us", "those"):
            end = at + 2
        elif following.plain in ("of", "in", "on", "at", "from"):
            end = _complements(words, at)
        elif following.kind != "stop" or following.plain in ("than", "as", "to"):
            return None
    number: grammar.Number = "one" if word.plain in ("one", "another") else "many"
    return Phrase(first, end, "group", at - 1, number, "unknown", False)


def _split(words: Words, first: int, end: int) -> int:
    """Return where the name begins in a row of capitals: after its last title ("Foreign Minister | Jean Ba")."""
    for k in range(end - 1, first - 1, -1):
        word = words.known[k]
        if word.given and k < end - 1 and word.kind != "stop" and words.known[k + 1].kind == "":
            continue
        if word.kind in ("title", "person") and not (k == end - 1 and k > first and is_person(words, first, end)):
            return k + 1
        if word.kind == "honorific":
            return k
        if word.kind in ("organisation", "document"):
            return end
    return first


def _made(
    words: Words, start: int, core: int, end: int, named: int, definite: bool | None, number: grammar.Number
) -> Phrase | None:
    known = words.known
    head = known[end - 1]
    if named >= 0:
        plain = " ".join(w.plain for w in known[named:end])
        if end - named == 1 and head.kind == "stop":
            return None
        if definite is not None and end - named == 1 and named == core and plain in peoples("en"):
            crowd = head.plain.endswith("s") or number == "many"
            return Phrase(
                start,
                end,
                "group" if crowd else "title" if definite else "unnamed",
                named,
                "many" if crowd else "one",
                "unknown",
                definite,
            )
        if plain in speechless("en"):
            return Phrase(start, end, "organisation", end - 1, "one", "unknown", True, (named, end), None, True)
        if end - named == 1 and named == core and not head.given and head.plain.endswith(_PEOPLES):
            return Phrase(start, end, "group", end - 1, "many", "unknown", definite is not False)
        person = is_person(words, named, end)
        before = known[named - 1].kind if named > core else ""
        if before in ("title", "person"):
            title = known[named - 1]
            if known[named].kind == "honorific" and end > named + 1:
                named += 1  # "fellow Sen. Awa Sy"
            return Phrase(start, end, "name", end - 1, title.number, title.gender, True, (named, end), (core, named))
        if known[named].kind == "honorific":
            role = (core, named + 1) if named > core and known[core].kind != "honorific" else None
            name = (named + 1, end) if end > named + 1 else (named, end)
            return Phrase(start, end, "name", end - 1, "one", known[named].gender, True, name, role)
        if before in ("organisation", "document") or person is False or (definite and person is None):
            last = _complements(words, end) if end < words.size and known[end].plain == "of" else end
            return Phrase(start, last, "organisation", end - 1, "one", "unknown", definite is not False, (named, last))
        return Phrase(start, end, "name", end - 1, "one", "unknown", True, (named, end))
    if head.kind not in _NOUNS:
        return None
    last = _complements(words, end)
    many = head.number == "many" or number == "many"
    count: grammar.Number = "many" if many else head.number
    kind: CandidateKind
    if head.kind == "organisation":
        kind = "organisation"
    elif head.kind == "document":
        kind = "document"
    elif head.plain in ("source", "sources"):
        kind = "unnamed"
    elif many:
        kind = "group"
    elif definite or head.cap:
        kind = "title"
    else:
        kind = "unnamed"
    bare = definite is None and not many and not head.cap
    return Phrase(
        start, last, kind, end - 1, count, head.gender, definite is True or head.cap, None, (core, last), bare=bare
    )


def _complements(words: Words, end: int) -> int:
    """Return where the phrase ends with its complements: of the UN mission, in Mali, for Mr. Ba."""
    known, gaps = words.known, words.gaps
    for _ in range(3):
        if end + 1 >= len(known) or gaps[end - 1] not in SPACE or gaps[end] not in SPACE:
            return end
        preposition, at = known[end].plain, end + 1
        if preposition == "close" and known[at].plain == "to":
            preposition, at = "to", at + 1
        if preposition not in _OPEN and preposition != "of":
            return end
        determined = False
        while at < len(known) and at - end < 4 and known[at].plain in _DETERMINERS and gaps[at] in SPACE:
            determined, at = True, at + 1
        if at >= len(known) or gaps[at - 1] not in SPACE:
            return end
        first = known[at]
        if preposition in _OPEN and not (determined or first.cap):
            return end
        if preposition in _NARROW and not (first.cap or first.kind in _NOUNS or first.kind == "modifier"):
            return end
        last = _inner(words, at, determined)
        if last < 0:
            return end
        end = _second(words, last) if preposition == "of" and first.cap else last
    return end


def _second(words: Words, end: int) -> int:
    """Return where "of Water and Sanitation" ends, ``end`` where no second capital follows or it is a person's."""
    known, gaps = words.known, words.gaps
    if end + 1 >= len(known) or known[end].plain != "and" or gaps[end - 1] not in SPACE or gaps[end] not in SPACE:
        return end
    k = end + 1
    while k < len(known) and k - end < 4 and known[k].cap and known[k].kind in ("", "modifier", "organisation"):
        if known[k].given:
            return end
        k += 1
        if gaps[k - 1] not in SPACE:
            break
    return k if k > end + 1 else end


def _country_end(words: Words, at: int) -> int:
    """Return where a country before a person's name ends: "President of Senegal | Oumar Sylla"; 0 where none is."""
    end = name_end(words, at)
    for size in (1, 2):
        rest = range(at + size, end)
        named = len(rest) > 1 and all(words.known[i].kind == "" for i in rest) and words.known[at + size].given
        if named and is_country(words.text[words.starts[at] : words.ends[at + size - 1]], "en"):
            return at + size
    return 0


def _inner(words: Words, at: int, determined: bool) -> int:
    """Return where the noun phrase inside a complement ends, -1 where there is none."""
    known, gaps = words.known, words.gaps
    k, unknown, noun, last, modified = at, 0, False, -1, -1
    while k < len(known) and k - at < 8:
        if k > at and gaps[k - 1] not in SPACE:
            if gaps[k - 1] in ("'", "’") and words.forms[k] == "s" and gaps[k] in SPACE:
                k, noun = k + 1, False
                continue
            if not _owners(words, k):
                break
            noun = False
        word = known[k]
        if word.kind == "honorific" or (word.cap and word.kind not in ("stop", "modifier")):
            if k == at and (country := _country_end(words, k)):
                return country
            k = last = name_end(words, k)
            noun = True
            continue
        if word.kind == "stop":
            break
        if word.kind in _NOUNS:
            if last > 0 and word.kind in ("title", "person") and k + 1 < len(known) and known[k + 1].cap:
                break  # "Ministry of Defence | official Awa Sy"
            noun, last = True, k + 1
        elif word.kind in ("modifier", "number"):
            if noun:
                break
            last, modified = k + 1 if word.cap else last, k + 1
        elif noun or unknown >= (3 if determined else 2) or word.plain.endswith("ing"):
            break
        else:
            unknown, last = unknown + 1, k + 1
            noun = word.plain.endswith("s") and not word.plain.endswith("ss")  # a plural closes the phrase
        k += 1
    return last if last > 0 else modified  # "the ministry of water"
