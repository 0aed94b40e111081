"""A corpus as large as one likes, invented and made as tables: nothing is parsed, a million quotes take minutes.

50,000 speakers of whom few say most, twelve years of articles, each with five quotes and two events that have a place
and, some of them, a toll; three in a hundred are printed again. A small corpus is of the same kind.
"""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from sahelscope import tables
from sahelscope.places import gazetteer
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

QUOTES_PER_ARTICLE, EVENTS_PER_ARTICLE, HASHES_PER_ARTICLE = 5, 2, 20
SPEAKERS, OUTLETS, REPRINTED = 50_000, 40, 0.03
FIRST_DAY, DAYS = dt.date(2013, 1, 1), 12 * 365
COUNTRIES = np.array("MLI NER BFA TCD MRT FRA NGA SEN DZA CIV LBY SDN TGO BEN GHA MAR".split())
WEIGHTS = np.array([30, 20, 18, 12, 6, 5, 4, 2, 2, 2, 2, 2, 1, 1, 1, 1]) / 109
TYPES = np.array("attack talks humanitarian statement protest deployment arrest disaster election other".split())
SIDES = np.array(["government", "army", "civilian", "international", None], dtype=object)
#: Half of the words of a sentence, the first ones most; the others are rarer the further down the list they stand.
COMMON = np.array(
    "la paix the bridge market river eau school rain récolte prices wells teacher négociations bétail road fleuve "
    "village opened closed rebuilt ouvert fermé attendu three years after before pendant mais because talks".split()
)
SYLLABLES = np.array("ba do ka ma ni sou ta gué ri lo fa zen mou wa ki dé san to yé bou ga ra né sé".split())


def make(folder: Path, quotes: int) -> float:
    """Make and publish the corpus; return how many CPU seconds publishing took."""
    random = np.random.default_rng(1)
    store = Parts(folder)
    words, people, towns = _vocabulary(random), _people(random), _towns()
    left, number = quotes // QUOTES_PER_ARTICLE, 0
    while left:
        count = min(left, 20_000)
        made, originals = _Part(random, number, count, words, people, towns).rows()
        store.write(made, originals, rules="invented")
        left, number = left - count, number + count
    start = time.process_time()
    publish(folder)
    return time.process_time() - start


def _vocabulary(random: np.random.Generator) -> Any:
    invented = ["".join(s) for s in random.choice(SYLLABLES, (20_000, 4))]
    return np.array([*COMMON, *dict.fromkeys(invented)])


def _people(random: np.random.Generator) -> Any:
    """Return the names of all speakers, no two alike."""
    given = ["".join(s).capitalize() for s in random.choice(SYLLABLES, (400, 2))]
    family = ["".join(s).capitalize() for s in random.choice(SYLLABLES, (12_000, 4))]
    pairs = zip(random.choice(given, 3 * SPEAKERS), random.choice(family, 3 * SPEAKERS), strict=True)
    return np.array(list(dict.fromkeys(f"{one} {other}" for one, other in pairs))[:SPEAKERS])


def _towns() -> dict[str, list[gazetteer.Place]]:
    """Return up to sixty places of each country that have a point."""
    found: dict[str, list[gazetteer.Place]] = {}
    for place in gazetteer.places().values():
        if place.kind != "region" and not np.isnan(place.lat or np.nan) and len(found.get(place.country, ())) < 60:
            found.setdefault(place.country, []).append(place)
    return found


class _Part:
    """The tables of so many articles; ``first`` is the number of the first."""

    def __init__(self, random: np.random.Generator, first: int, count: int, words: Any, people: Any,
                 towns: dict[str, list[gazetteer.Place]]) -> None:  # fmt: skip
        self._random, self._count, self._words, self._people, self._towns = random, count, words, people, towns
        # an id is a hash: it says nothing of the order in which articles come
        self._ids = np.array([f"{(i * 0x9E3779B97F4A7C15) % 2**64:016x}" for i in range(first, first + count)])
        self._days = np.array(FIRST_DAY, "datetime64[D]") + random.integers(0, DAYS, count)
        self._texts = np.array([" ".join(s) for s in self._sentences(8 * count).reshape(count, 8)], dtype=object)
        self._titles = np.array([f"{text[:40]} {i}" for text, i in zip(self._texts, self._ids, strict=True)])
        self._outlets = random.integers(0, OUTLETS, count)
        self._hashes = random.integers(0, 2**40, (count, HASHES_PER_ARTICLE))
        again = np.flatnonzero(random.random(count - 1) < REPRINTED) + 1
        for kept in (self._texts, self._titles, self._hashes):
            kept[again] = kept[again - 1]
        self._days[again] = self._days[again - 1] + 1
        self._outlets[again] = (self._outlets[again - 1] + 1) % OUTLETS

    def rows(self) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
        """Return the tables of the articles, and the articles as they were read."""
        found = {name: tables.empty(name) for name in tables.PER_ARTICLE} | self._articles()
        found |= self._said() | self._happened()
        originals = _frame(
            tables.ORIGINALS, self._count, article_id=self._ids, text=self._texts, title=self._titles,
            published=_days(self._days),
        )  # fmt: skip
        return found, originals

    def _articles(self) -> dict[str, pd.DataFrame]:
        count, random = self._count, self._random
        outlets = np.array([f"Invented Daily {n}" for n in range(OUTLETS)])[self._outlets]
        return {
            "articles": _table(
                "articles", count, article_id=self._ids, title=self._titles, published=_days(self._days),
                published_from="given", language=random.choice(["en", "fr"], count), outlet=outlets, invented=True,
                characters=[len(text) for text in self._texts], title_made=False,
                read_at="2025-01-01T00:00:00+00:00",
            ),
            "focus": _table(
                "focus", count, article_id=self._ids, country=random.choice(COUNTRIES, count, p=WEIGHTS), share=1.0,
                times=3, part="lead", reason="invented",
            ),
            "dates": _table(
                "dates", count, article_id=self._ids, start=0, end=4, text="then", precision="day", part="body",
                first=_days(self._days), last=_days(self._days), rule="invented", confidence=0.9,
            ),
            "sketches": _table(
                "sketches", self._hashes.size, article_id=np.repeat(self._ids, HASHES_PER_ARTICLE),
                hash=self._hashes.ravel(),
            ),
        }  # fmt: skip

    def _said(self) -> dict[str, pd.DataFrame]:
        """Return what is said, and the countries and towns that are named around it."""
        random, of, quote_ids = self._random, *self._findings("q", QUOTES_PER_ARTICLE)
        count = len(of)
        start = np.tile(np.arange(QUOTES_PER_ARTICLE) * 80, self._count)
        who = (random.pareto(0.6, count) * 20).astype(np.int64) % SPEAKERS
        who = np.where(random.random(count) < 0.15, random.integers(0, SPEAKERS, count), who)
        three = random.choice(COUNTRIES, (count, 3), p=WEIGHTS)
        named, at = three.ravel(), [self._place(code) for code in three.ravel()]
        is_town = [place is not None for place in at]
        return {
            "quotes": _table(
                "quotes", count, quote_id=quote_ids, article_id=of, start=start, end=start + 60,
                text=self._sentences(count), kind=random.choice(["direct", "mixed", "indirect"], count),
                speaker_text="said", speaker=self._people[who],
                speaker_id=np.char.replace(np.char.lower(self._people[who]), " ", "-"), speaker_kind="person",
                role="mayor", side=SIDES[who % len(SIDES)], affiliation=COUNTRIES[who % 5], cue="said", act="states",
                rule="invented", confidence=random.choice([0.5, 0.8, 0.9], count), context_start=start,
                context_end=start + 200,
            ),
            "quote_spans": _table(
                "quote_spans", count, quote_id=quote_ids, article_id=of, ordinal=0, start=start, end=start + 60
            ),
            "quote_countries": _table(
                "quote_countries", 3 * count, quote_id=np.repeat(quote_ids, 3), article_id=np.repeat(of, 3),
                country=named, how=np.tile(["sentence", "paragraph", "article"], count),
            ).drop_duplicates(["quote_id", "country"]),
            "mentions": _table(
                "mentions", 3 * count, article_id=np.repeat(of, 3), start=np.repeat(start, 3),
                end=np.repeat(start, 3) + 4, text=[place.name if place else "Mali" for place in at], country=named,
                kind=np.where(is_town, "city", "name"), place=[place.id if place else None for place in at],
                part="body", rule="invented", confidence=0.9,
            ),
        }  # fmt: skip

    def _happened(self) -> dict[str, pd.DataFrame]:
        random, of, event_ids = self._random, *self._findings("e", EVENTS_PER_ARTICLE)
        count = len(of)
        printed = np.repeat(self._days, EVENTS_PER_ARTICLE)
        day = printed - random.integers(0, 10, count)
        land = random.choice(COUNTRIES, count, p=WEIGHTS)
        at = [self._place(code) for code in land]
        deadly = random.random(count) < 0.3
        low = random.integers(1, 40, count)
        return {
            "events": _table(
                "events", count, event_id=event_ids, article_id=of, start=0, end=70, text=self._sentences(count),
                type=random.choice(TYPES, count), date=day.astype(str), first=_days(day), last=_days(day),
                precision="day", date_basis="printed", not_before=_days(day), not_after=_days(printed),
                place_text=[place.name if place else None for place in at], place_basis="clause",
                place=[place.id if place else None for place in at],
                region=[place.region or None if place else None for place in at],
                lat=[place.lat if place else None for place in at], lon=[place.lon if place else None for place in at],
                place_confidence=random.choice([0.4, 0.9], count, p=[0.2, 0.8]),
                planned=random.random(count) < 0.08, background=random.random(count) < 0.05, rule="invented",
                confidence=random.choice([0.3, 0.8], count, p=[0.1, 0.9]), context_start=0, context_end=200,
            ),
            "event_countries": _table(
                "event_countries", count, event_id=event_ids, article_id=of, country=land, how="happened"
            ),
            "event_figures": _table(
                "event_figures", int(deadly.sum()), event_id=event_ids[deadly], article_id=of[deadly], start=0, end=9,
                text=[f"{n} people" for n in low[deadly]], what="deaths", low=low[deadly], high=low[deadly],
                basis="printed",
            ),
            "event_actors": _table(
                "event_actors", count, event_id=event_ids, article_id=of, start=0, end=6, actor="Gunmen", role="by",
                side=random.choice(["armed group", "army"], count),
            ),
        }  # fmt: skip

    def _findings(self, letter: str, each: int) -> tuple[Any, Any]:
        """Return the articles of so many findings each, and the ids of these."""
        of = np.repeat(self._ids, each)
        return of, np.array([f"{a}-{letter}{i % each}" for i, a in enumerate(of)])

    def _sentences(self, count: int) -> Any:
        """Return so many sentences of twelve words: a half of them common ones, the others by Zipf's law."""
        random = self._random
        rare = len(COMMON) + random.zipf(1.2, (count, 12)) % (len(self._words) - len(COMMON))
        common = (len(COMMON) * random.random((count, 12)) ** 2).astype(np.int64)
        chosen = self._words[np.where(random.random((count, 12)) < 0.5, common, rare)]
        return np.array([" ".join(row) + "." for row in chosen.tolist()], dtype=object)

    def _place(self, country: str) -> gazetteer.Place | None:
        towns = self._towns.get(country, [])
        among = int(self._random.random() ** 2 * 2 * len(towns))
        return towns[among] if among < len(towns) else None


def _days(days: Any) -> list[dt.date]:
    found: list[dt.date] = days.astype(object).tolist()
    return found


def _table(name: str, count: int, **cells: Any) -> pd.DataFrame:
    return _frame(tables.STORED[name], count, **cells)


def _frame(kinds: dict[str, Any], count: int, **cells: Any) -> pd.DataFrame:
    """Return a table of so many rows; a single value stands in each of them, and what is not given is unknown."""
    columns = {}
    for name, kind in kinds.items():
        given = cells.get(name)
        values = [given] * count if given is None or np.isscalar(given) else list(given)
        columns[name] = pd.array([None if v is None else v for v in values], dtype=kind)
    return pd.DataFrame(columns)
