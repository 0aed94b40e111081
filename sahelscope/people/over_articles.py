"""Which speakers of a corpus are one person, though their names are printed in different ways.

Conservative: a spelling that sounds the same, a middle name left out, one letter apart with the same country. Each
merge has its reason, and a line in data/gazetteer/same_person.csv undoes it ("no") or makes one ("yes").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from sahelscope.language import lexicon
from sahelscope.paths import DATA
from sahelscope.people import gazetteer, spelling
from sahelscope.people.identity import CIVILIAN

FILE = DATA / "gazetteer" / "same_person.csv"
_SURE_LENGTH = 10  #: so long must two names be before one differing letter may be a slip

_SAID = "said so in same_person.csv"
BY_HAND = "said so by hand"
APART = "~"  #: marks the id of somebody who only shares the name of the one whose id stands before it

_FEW = 20  #: so many partners of one speaker are compared


class Speaker(NamedTuple):
    """A speaker as the articles know it."""

    speaker_id: str
    name: str
    affiliation: str | None = None
    side: str | None = None


class Merge(NamedTuple):
    """Two ids that are one person's, and why."""

    speaker_id: str
    into: str
    reason: str


@cache
def decided() -> dict[frozenset[str], bool]:
    """Return the pairs that a person has decided, by id. Raises LexiconError where same is neither yes nor no."""
    pairs = {}
    for line, c in lexicon.rows(FILE, ("a", "b", "same"), required=("a", "b", "same")):
        if c["same"] not in ("yes", "no"):
            raise lexicon.LexiconError(FILE, line, f"same is {c['same']!r}; write yes or no")
        pairs[frozenset((_id(c["a"]), _id(c["b"])))] = c["same"] == "yes"
    return pairs


def _id(cell: str) -> str:
    """Return the id that a cell means: an id as it is, a name's id."""
    entry = gazetteer.find(cell)
    return entry.id if entry else spelling.slug(cell)


def merges(speakers: Iterable[Speaker], by_hand: Mapping[frozenset[str], bool] | None = None) -> list[Merge]:
    """Return which ids of a corpus stand for a person already there, the shorter name into the longer.

    ``by_hand``: pairs of ids that a reader of this corpus has called one person (True) or two (False); that wins.
    """
    said = by_hand or {}
    by_id: dict[str, Speaker] = {}
    for s in speakers:
        known = by_id.get(s.speaker_id)
        if known is None or (known.affiliation is None and s.affiliation):
            by_id[s.speaker_id] = s
    parent: dict[str, str] = {}
    members: dict[str, list[Speaker]] = {i: [s] for i, s in by_id.items()}
    found = []
    first = (BY_HAND, _SAID)
    pairs = sorted(_pairs(by_id, said), key=lambda pair: (first.index(pair[2]) if pair[2] in first else 2, pair))
    for one, two, reason in pairs:
        a, b = _root(parent, one), _root(parent, two)
        if a == b or (reason != BY_HAND and any(_conflict(x, y, said) for x in members[a] for y in members[b])):
            continue  # also where somebody merged before speaks against it
        keep, give = sorted((a, b), key=lambda i: (i not in gazetteer.entries(), -len(i), i))
        parent[give] = keep
        members[keep] += members.pop(give)
        found.append(Merge(give, keep, reason))
    return [Merge(m.speaker_id, _root(parent, m.into), m.reason) for m in found]


def block(name: str) -> str | None:
    """Return what two names share that may be one person's; None for one that is compared with no other.

    Who is one with whom within a block, and over the pairs that are said to be one person, hangs on these alone.
    """
    return _block(_sounds(name))


def _sounds(name: str) -> tuple[str, ...]:
    return tuple(spelling.sound(w) for w in spelling.words(name))


def _block(sounds: tuple[str, ...]) -> str | None:
    return f"{sounds[-1][:3]} {sounds[0][0]}" if len(sounds) > 1 else None


def _root(parent: dict[str, str], speaker: str) -> str:
    while speaker in parent:
        speaker = parent[speaker]
    return speaker


def _conflict(one: Speaker, two: Speaker, by_hand: Mapping[frozenset[str], bool]) -> bool:
    pair = frozenset((one.speaker_id, two.speaker_id))
    together = by_hand.get(pair, decided().get(pair))
    if together is not None:
        return not together
    if APART in one.speaker_id or APART in two.speaker_id:
        return True
    known = gazetteer.entries()
    if one.speaker_id in known and two.speaker_id in known:
        return True
    if one.affiliation and two.affiliation and one.affiliation != two.affiliation:
        return True
    sides = {one.side, two.side} - {None}
    return len(sides) == 2 and CIVILIAN in sides  # a farmer and a minister of one name


def _pairs(by_id: dict[str, Speaker], by_hand: Mapping[frozenset[str], bool]) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of ids that may be one person's, with the reason."""
    for table, why in ((by_hand, BY_HAND), (decided(), _SAID)):
        for pair, same in table.items():
            if same and len(pair) == 2 and pair <= by_id.keys():
                one, two = sorted(pair)
                yield one, two, why
    blocks: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for speaker in by_id.values():
        sounds = _sounds(speaker.name)
        if key := _block(sounds):
            blocks[key].append((speaker.speaker_id, sounds))
    likely = [
        (one, two, reason)
        for block in blocks.values()
        for (one, a), (two, b) in combinations(sorted(block), 2)
        if (reason := _reason(a, b, by_id[one], by_id[two])) and not _conflict(by_id[one], by_id[two], by_hand)
    ]
    partners: dict[str, list[Speaker]] = defaultdict(list)
    for one, two, _ in likely:
        partners[one].append(by_id[two])
        partners[two].append(by_id[one])
    torn = {
        i for i, found in partners.items() if any(_conflict(a, b, by_hand) for a, b in combinations(found[:_FEW], 2))
    }
    for one, two, reason in likely:  # "Awa Sy", of no country, is neither the one of Mali nor the one of Niger
        if one not in torn and two not in torn:
            yield one, two, reason


def _reason(a: tuple[str, ...], b: tuple[str, ...], one: Speaker, two: Speaker) -> str | None:
    if [w for w in a if w != "uld"] == [w for w in b if w != "uld"]:
        return "the same name" if one.name == two.name else "another spelling"
    if not one.affiliation or one.affiliation != two.affiliation:
        return None
    short, long = sorted((a, b), key=len)
    if short[0] == long[0] and short[-1] == long[-1] and set(short) < set(long):
        return "a name left out"
    whole_a, whole_b = " ".join(a), " ".join(b)
    if len(a) == len(b) and min(len(whole_a), len(whole_b)) >= _SURE_LENGTH and a[0][0] == b[0][0]:
        return "one letter apart" if DamerauLevenshtein.distance(whole_a, whole_b, score_cutoff=1) <= 1 else None
    return None
