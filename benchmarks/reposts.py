"""How well and how fast reposts are found: invented articles, three in ten of them planted reposts of another.

    python benchmarks/reposts.py [ARTICLES]

A planted repost is shortened to between two fifths and nine tenths of its sentences, given another title, set with
other marks, spaces and capitals, or printed under the outlet's own first and last lines; often several of these.
Articles that are none share a title, an outlet's closing line or a weekly phrase.
"""

from __future__ import annotations

import datetime as dt
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sahelscope import header, tables
from sahelscope.models import Parsed
from sahelscope.read.original import Original
from sahelscope.store import files, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import publish

WHO = """the mayor|the traders|a group of farmers|the governor|two engineers|the fishermen|the union|a judge|the pupils|
herders from the north|the water company|a young nurse|the drivers|three teachers|the cooperative|the council|
the prefect|a choir|the football club|the market women|the masons|a visiting minister|the bakers|the imam|
the river police|a student|the weavers|the customs office|a poet|the village chief""".replace("\n", "").split("|")
DID = """opened|closed|repaired|sold|counted|painted|inspected|asked for|refused|promised|paid for|lost|found again|
measured|moved|praised|visited|described|blamed|cleaned|guarded|planned|finished|delayed|discussed|rebuilt|
bought|shared|remembered|checked""".replace("\n", "").split("|")
WHAT = """the bridge|a well|the old mill|forty sacks of millet|the school roof|the ferry|a stretch of road|
the market hall|the dam|two pumps|the grain store|the river bank|a radio mast|the clinic|the stadium|
a herd of goats|the library|the bus|the town clock|a fishing boat|the power line|the orchard|the customs shed|
the weighing scales|the mosque wall|the archive|a solar panel|the rice fields|the salt caravan|
the drinking fountain""".replace("\n", "").split("|")
WHEN = """before the rains|on Monday|after a long meeting|for the third time|last week|without a word|at dawn|
in the presence of reporters|by a narrow vote|despite the heat|during the festival|at great cost|
under a new rule|with help from neighbours|on the day of the fair|in less than an hour|to general surprise|
against advice|once more|in two languages""".replace("\n", "").split("|")
WEEKLY = "The prices of the week follow, as every Friday, by courtesy of the chamber of commerce and its members."
FOOTER = "Subscribe to our newsletter to receive the news of the region every morning in your inbox, free of charge."


def _sentence(chance: random.Random) -> str:
    first = f"{chance.choice(WHO)} {chance.choice(DID)} {chance.choice(WHAT)} {chance.choice(WHEN)}"
    if chance.random() < 0.5:
        first += (
            f", while {chance.choice(WHO)} {chance.choice(DID)} {chance.randrange(2, 900)} times {chance.choice(WHAT)}"
        )
    return first[0].upper() + first[1:] + "."


def _story(chance: random.Random) -> list[str]:
    return [_sentence(chance) for _ in range(chance.randrange(5, 26))]


def _text(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3))


def _again(sentences: list[str], chance: random.Random) -> str:
    """Return the story as another outlet prints it."""
    kept = list(sentences)
    if chance.random() < 0.5:
        kept = kept[: max(3, round(len(kept) * chance.uniform(0.4, 0.9)))]
    if chance.random() < 0.3:
        kept = [_sentence(chance), *kept]
    text = _text(kept)
    if chance.random() < 0.5:
        text = text.replace(" ", "\u00a0", 2).replace(", ", " , ").replace("the ", "The ", 3)
    return text + ("\n\n" + FOOTER if chance.random() < 0.3 else "")


def corpus(count: int, chance: random.Random) -> Iterator[tuple[Original, int]]:
    """Yield articles with the number of the story that each tells."""
    stories: list[tuple[list[str], dt.date]] = []
    for number in range(count):
        day = dt.date(2024, 1, 1) + dt.timedelta(chance.randrange(600))
        if stories and chance.random() < 0.3:
            story = chance.randrange(len(stories))
            sentences, day = stories[story]
            text, day = _again(sentences, chance), day + dt.timedelta(chance.randrange(4))
        else:
            story, sentences = len(stories), _story(chance)
            stories.append((sentences, day))
            text = _text(sentences) + ("\n\n" + (WEEKLY if number % 9 == 0 else FOOTER) if number % 3 == 0 else "")
        title = "News of the week in brief" if number % 50 == 0 else _sentence(chance)[:-1]
        yield Original(text, title=title, published=day, outlet=f"Invented Daily {number % 40}", language="en"), story


def main() -> None:
    """Print precision, recall and time."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(7)
    told = list(corpus(count, chance))
    story_of = {original.article_id: story for original, story in told}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        begun = time.process_time()
        heads = [(o, Parsed(header.read(o.text, lang="en", title=o.title), (), (), (), ())) for o, _ in told]
        reading = time.process_time() - begun
        with files.lock(folder):
            begun = time.process_time()
            made = tables.tables(heads)
            sketching = time.process_time() - begun
            Parts(folder).write(made, tables.originals(o for o, _ in told), rules="x")
            begun = time.process_time()
            publish(folder)
            publishing = time.process_time() - begun
        opened = questions.open(folder)
        rows = opened.ask("select s.story, a.article_id from stories s join articles a using (article_no)")
    found = dict(zip(rows["article_id"], rows["story"].astype(int), strict=True))
    right, given, wanted = _pairs(found, story_of)
    print(f"{count:,} articles, {count - len(set(story_of.values())):,} of them planted reposts")
    print(f"pairs: precision {right / max(1, given):.3f}, recall {right / max(1, wanted):.3f}")
    print(
        f"tables with sketches {sketching:.1f} s, publishing with reposts {publishing:.1f} s (reading {reading:.1f} s)"
    )


def _pairs(found: dict[str, int], story_of: dict[str, int]) -> tuple[int, int, int]:
    """Return how many pairs of one story were put together, how many pairs were, and how many should be."""
    both: dict[tuple[int, int], int] = {}
    groups: dict[int, int] = {}
    stories: dict[int, int] = {}
    for article, story in story_of.items():
        stories[story] = stories.get(story, 0) + 1
        if article in found:
            group = found[article]
            groups[group] = groups.get(group, 0) + 1
            both[group, story] = both.get((group, story), 0) + 1

    def pairs(counts: dict[int, int] | dict[tuple[int, int], int]) -> int:
        return sum(n * (n - 1) // 2 for n in counts.values())

    return pairs(both), pairs(groups), pairs(stories)


if __name__ == "__main__":
    main()
