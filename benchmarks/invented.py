"""A corpus of any size, invented, for measuring and looking at the pages: findings are set directly, nothing is parsed.

python benchmarks/invented.py FOLDER 5000
"""

from __future__ import annotations

import datetime as dt
import random
import sys
from pathlib import Path

from sahelscope import tables
from sahelscope.models import Article, Date, Event, Figure, Mention, Parsed, Quote, Span
from sahelscope.read.original import Original
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

COUNTRIES = {"MLI": "Mali", "NER": "Niger", "BFA": "Burkina Faso", "TCD": "Chad", "MRT": "Mauritania", "FRA": "France",
             "NGA": "Nigeria", "SEN": "Senegal", "DZA": "Algeria", "CIV": "Ivory Coast", "LBY": "Libya", "SDN": "Sudan",
             "TGO": "Togo", "BEN": "Benin", "GHA": "Ghana", "MAR": "Morocco"}  # fmt: skip
TOWNS = {"MLI": ["MLI:bamako"], "NER": ["NER:niamey"], "BFA": ["BFA:centre"], "TCD": ["TCD:n-djamena"]}
TYPES = ["attack", "talks", "humanitarian", "statement", "protest", "deployment", "arrest", "disaster", "election",
         "withdrawal", "abduction", "sanctions", "coup", "other"]  # fmt: skip
GIVEN = ["Awa", "Moussa", "Fanta", "Ibrahim", "Salif", "Mariam", "Oumar", "Zara", "Harouna", "Aïcha"]
FAMILY = ["Diallonké", "Tessoum", "Kabaré", "Ouattarin", "Maïgaran", "Sidibéla", "Dembélou", "Togoyan", "Abdoulayan"]
ROLES = [("mayor", "government"), ("teacher", "civilian"), ("colonel", "army"), ("spokesperson", "international")]
SAID = ["We will rebuild the bridge before the rains", "The harvest was better than anybody expected",
        "Nobody told us that the market would be closed", "Our children walk two hours to school",
        "We call on everyone to return to the talks"]  # fmt: skip
FIRST_DAY = dt.date(2023, 1, 1)


def article(number: int, chance: random.Random) -> tuple[Original, Parsed]:
    """Return one invented article with its findings."""
    codes = chance.choices(list(COUNTRIES), weights=[30, 20, 18, 12, 6, 5, 4, 2, 2, 2, 2, 2, 1, 1, 1, 1], k=3)
    published = None if chance.random() < 0.06 else FIRST_DAY + dt.timedelta(chance.randrange(540))
    text, paragraphs = "", []
    mentions: list[Mention] = []
    dates: list[Date] = []
    events: list[Event] = []
    quotes: list[Quote] = []
    for code in codes:
        begun = len(text)
        name = COUNTRIES[code]
        day = (published or FIRST_DAY) - dt.timedelta(chance.randrange(20))
        event = _event(begun, number, name, code, day, chance)
        mentions.append(_mention(begun + event.text.index(name), name, code, chance))
        printed = f"{day:%d %B %Y}"
        at = begun + event.text.index(printed)
        dates.append(Date(at, at + len(printed), printed, day.isoformat(), "day", day, day, "invented", 0.9))
        events.append(event)
        said, quote = _said(event.end, name, code, chance)
        quotes.append(quote)
        text += event.text + said
        paragraphs.append(Span(begun, len(text)))
        text += "\n\n"
    title = f"{COUNTRIES[codes[0]]}: invented report number {number}"
    language = "fr" if number % 3 == 0 else "en"
    outlet = f"Invented Daily {number % 7}"
    head = Article(text, language, title, False, None, outlet, published, "given" if published else "unknown",
                   paragraphs=tuple(paragraphs), sentences=tuple(paragraphs))  # fmt: skip
    original = Original(text=text, title=title, published=published, outlet=outlet, language=language,
                        url=f"https://invented.example/{number}", invented=True)  # fmt: skip
    return original, Parsed(head, tuple(mentions), tuple(dates), tuple(events), tuple(quotes))


def _event(begun: int, number: int, name: str, code: str, day: dt.date, chance: random.Random) -> Event:
    kind, hurt = chance.choices(TYPES, weights=range(len(TYPES), 0, -1))[0], chance.randrange(2, 30)
    words = f"Article {number} reports {kind} in {name} on {day:%d %B %Y}, with {hurt} people hurt."
    first, last = chance.choices(_spans(day), weights=[70, 8, 10, 3, 9])[0]
    at = begun + words.index(f"{hurt} people")
    figure = Figure(at, at + len(f"{hurt} people"), f"{hurt} people", "wounded", hurt, hurt)
    return Event(
        begun, begun + len(words), words, kind, first.isoformat() if first else None, first, last, "day", (code,), (),
        chance.random() < 0.08, "invented", 0.8, (figure,),
    )  # fmt: skip


def _spans(day: dt.date) -> list[tuple[dt.date, dt.date] | tuple[None, None]]:
    """Return the ways in which a day may be known: itself, its week, its month, its year, not at all."""
    monday, month = day - dt.timedelta(day.weekday()), day.replace(day=1)
    following = (month + dt.timedelta(32)).replace(day=1)
    year = (dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))
    return [
        (day, day),
        (monday, monday + dt.timedelta(6)),
        (month, following - dt.timedelta(1)),
        year,
        (None, None),
    ]


def _said(begun: int, name: str, code: str, chance: random.Random) -> tuple[str, Quote]:
    who, words = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}", chance.choice(SAID)
    role, side = chance.choice(ROLES)
    said = f" “{words}”, said {who}, a {role} in {name}."
    start, speaker = begun + said.index(words), begun + said.index(who)
    sure = chance.choice([0.95, 0.95, 0.9, 0.8, 0.5])
    return said, Quote(
        spans=(Span(start, start + len(words)),),
        text=words,
        kind=chance.choice(["direct", "direct", "mixed", "indirect"]),
        speaker_text=who,
        speaker=who,
        cue="said",
        rule="invented",
        confidence=sure,
        speaker_start=speaker,
        speaker_end=speaker + len(who),
        speaker_id=who.lower().replace(" ", "-"),
        role=role,
        side=side,
        affiliation=code,
        alternatives=("the governor",) if sure < 0.7 else (),
    )


def _mention(start: int, name: str, code: str, chance: random.Random) -> Mention:
    town = chance.choice(TOWNS[code]) if code in TOWNS and chance.random() < 0.5 else None
    return Mention(start, start + len(name), name, code, "city" if town else "name", town, "invented", 0.9)


def make(folder: Path, articles: int) -> None:
    """Write a corpus of so many articles to the folder and publish it."""
    chance = random.Random(7)
    parts = Parts(folder)
    parts.change(keep_sample=True)
    for begun in range(0, articles, 5000):
        batch = [article(n, chance) for n in range(begun, min(articles, begun + 5000))]
        parts.write(tables.tables(batch), tables.originals(o for o, _ in batch), rules="invented")
    publish(folder)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
