"""The town or region where an event happened, and its point on the map.

Douze civils ont été tués à Djibo. -> Djibo
Un convoi parti de Gao vers Ansongo a été attaqué près de Tessit. -> Tessit
Gunmen attacked Fassala. Nine soldiers were wounded in the camp on 3 May 2021. -> Fassala
On Monday, according to the governor of Gao region, nine traders were abducted in Tessit. -> Tessit

The words of the clause come first, then those of its sentence, then the place of the event told before, the dateline
and the title. data/events/weights.csv says what speaks for a name, and how sure each of them is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Literal

from sahelscope.events import weights
from sahelscope.events.drafts import Draft
from sahelscope.events.placing import Places
from sahelscope.language import lexicon
from sahelscope.models import Article, Event, Language, Mention, Place, PlaceBasis, Span, changed
from sahelscope.places import locate, types

#: How far before a name its words of place may begin, in characters
_BEFORE = 45
#: What stands behind a name, where it says in which region it lies, begins so many characters on at most
_BEHIND = 45
#: and the town that is so many kilometres away
_BESIDE = 80
_DISTANCE = re.compile(
    r"[^.;\d]*(?:\b(?:[1-4]?\d|50)\b[^.;\d]{0,12})?(?:km|kilom\w+|miles?)\b[^.;\d]*(?:\(\d+ \w+\))?[^.;\d]*"
)
#: kinds of places that are no town
_DISTRICTS = frozenset(["province", "district"])
_WIDE = _DISTRICTS | {"region", "country"}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*|,")


def located(drafts: Sequence[Draft], article: Article, places: Places) -> list[Draft]:
    """Return the drafts, each event with its place where one is known."""
    out: list[Draft] = []
    told: Place | None = None
    heads = _Heads(article, places)
    for draft in drafts:
        event = draft.event
        place = _from_words(event, draft, article, places)
        if place is not None and not draft.title:
            told = place
        elif place is None and told is not None and _may_be(told, event, places):
            place = changed(told, basis="before", confidence=_sure("before"))
        place = place or heads.place(event) or _wider(event, places) or heads.foremost(event)
        out.append(changed(draft, event=changed(event, located=place)))
    return out


def _from_words(event: Event, draft: Draft, article: Article, places: Places) -> Place | None:
    """Return the place that the clause names, else its sentence."""
    clause = Span(event.start, event.end)
    trigger = draft.grounds[0].candidate.hit.start if draft.grounds else event.start
    if best := _best(places.within(clause), trigger, event, places):
        return _place(best, "clause", places)
    sentences = [draft.sentence, *(article.sentence_at(g.candidate.hit.start) for g in draft.grounds)]
    for number in dict.fromkeys(sentences):
        if number is not None and (best := _best(places.within(article.sentences[number]), trigger, event, places)):
            return _place(best, "sentence", places)
    return None


def _best(mentions: Sequence[Mention], trigger: int, event: Event, places: Places) -> Mention | None:
    """Return the town or region where it most likely was, None where none is named, or only ones abroad."""
    towns = [m for m in mentions if m.kind in ("city", "region") and m.part != "dateline"]
    home = [m for m in towns if m.country in event.countries] if event.countries else towns
    best = max(home, key=lambda m: (_points(m, places, trigger), -m.start), default=None)
    return best if best and _points(best, places) > weights.of("locating")["enough"].weight else None


def _points(mention: Mention, places: Places, trigger: int | None = None) -> float:
    """Return what speaks for a name as the place of the event."""
    known = weights.of("locating")
    before = max(0, mention.start - _BEFORE)
    leads = _led_by(mention, places)
    points = known["on the way" if leads == "way" else "word of place"].weight if leads else 0.0
    if types.before(places.language, "office").search(places.text, before, mention.start):
        points += known["office"].weight
    if mention.kind == "city":
        points += known["town"].weight
    if trigger is not None and mention.start > trigger:
        points += known["behind the word for it"].weight
    return points


def _led_by(mention: Mention, places: Places) -> str | None:
    """Return what the words before a name say: "here", "way", None where they say nothing."""
    forms = _forms(places.language)
    joined = True  # the word behind may go on from a name before it: "in Gao and Ansongo"
    for word in reversed(_WORD.findall(places.text[max(0, mention.start - _BEFORE) : mention.start])):
        known = forms.get(lexicon.fold(word))
        if known in ("here", "way"):
            return known
        if known == "side":
            return "here"
        if known is None and not (joined and word[:1].isupper()):
            return None
        joined = known is None or known == "and"
    return None


@cache
def _forms(language: Language) -> dict[str, str]:
    return {lexicon.fold(form): entry for form, entry in lexicon.load(language, "event_places").forms.items()}


def _place(mention: Mention, basis: PlaceBasis, places: Places) -> Place:
    """Return the place that a mention names, its namesakes told apart by the region or district printed behind it."""
    beside = next(
        (
            m.place
            for m in places.within(Span(mention.end, mention.end + _BEHIND))
            if m.kind == "region" and m.country == mention.country and m.place
        ),
        None,
    )
    at = locate.place_of(mention.place) if mention.place else None
    if at is None or (at.kind not in _WIDE and beside and beside not in (at.region, at.district)):
        named = locate.locate(mention.text, mention.country, beside)
        at = named[0] if named else at
    town = at.id if at and at.kind not in _WIDE else None
    at = at or _near(mention, places)
    return Place(
        start=mention.start,
        end=mention.end,
        text=mention.text,
        basis=basis,
        place=town,
        region=(at.id if at.kind == "region" else at.region or None) if at else beside,
        district=(at.id if at.kind in _DISTRICTS else at.district or None) if at else None,
        lat=at.lat if at else None,
        lon=at.lon if at else None,
        confidence=_sure(basis, mention, places),
    )


def _near(mention: Mention, places: Places) -> locate.Located | None:
    """Return the town beside which a village lies that no list has a point for: "Korzaba, 12 km north of Djibo"."""
    behind = Span(mention.end, mention.end + _BESIDE)
    town = next(
        (m for m in places.within(behind) if m.kind == "city" and m.country == mention.country and m.place), None
    )
    if town is None or not _DISTANCE.fullmatch(places.text, mention.end, town.start):
        return None
    return locate.place_of(town.place or "")


def _sure(
    basis: PlaceBasis | Literal["part of a country"], mention: Mention | None = None, places: Places | None = None
) -> float:
    known = weights.of("locating, sure")
    bare = basis in ("clause", "sentence") and mention and places and _led_by(mention, places) != "here"
    return known[f"{basis}, no word of place" if bare else basis].weight


def _may_be(place: Place, event: Event, places: Places) -> bool:
    """Tell whether an event may have happened where the one before it did."""
    at = locate.place_of(place.place or place.region or "")
    return not event.countries or at is None or at.country in event.countries


def _wider(event: Event, places: Places) -> Place | None:
    """Return the part of a country that the clause names, or an area over several: "northern Benin", "Lake Chad"."""
    clause = Span(event.start, event.end)
    for mention in places.within(clause):
        if mention.kind == "name" and (not event.countries or mention.country in event.countries):
            start = _side_of(mention, places)
            if start is not None:
                return _wide(Span(start, mention.end), places)
    area = places.area(clause)
    return _wide(area, places) if area and not places.is_body(area) else None


def _wide(span: Span, places: Places) -> Place:
    return Place(span.start, span.end, span.of(places.text), "clause", confidence=_sure("part of a country"))


def _side_of(mention: Mention, places: Places) -> int | None:
    """Return where the words begin that say which part of a country is meant: "le nord du Mali"; None without any."""
    forms = _forms(places.language)
    for word in reversed(list(_WORD.finditer(places.text, max(0, mention.start - _BEFORE), mention.start))):
        known = forms.get(lexicon.fold(word.group()))
        if known == "side":
            return word.start()
        if known != "link":
            return None
    return None


class _Heads:
    """What stands over an article: its title, its dateline; and the towns that it names, the most named first."""

    def __init__(self, article: Article, places: Places) -> None:
        self.places = places
        whole = places.within(Span(0, len(article.text)))
        towns = [m for m in whole if m.kind in ("city", "region")]
        parts = {id(m): article.part_at(m.start) for m in towns}
        title: list[tuple[Mention, PlaceBasis]] = [(m, "title") for m in towns if parts[id(m)] == "title"]
        dateline: list[tuple[Mention, PlaceBasis]] = [(m, "dateline") for m in towns if m.part == "dateline"]
        self.found = title + dateline
        named = Counter(m.text for m in towns if m.kind == "city")
        self.towns = sorted((m for m in towns if m.kind == "city"), key=lambda m: -named[m.text])

    def place(self, event: Event) -> Place | None:
        """Return the place of an event that no word of its sentence tells."""
        for mention, basis in self.found:
            if not event.countries or mention.country in event.countries:
                return _place(mention, basis, self.places)
        return None

    def foremost(self, event: Event) -> Place | None:
        """Return the town that the article names most often, in a country where the event happened."""
        for mention in self.towns:
            if not event.countries or mention.country in event.countries:
                return _place(mention, "article", self.places)
        return None
