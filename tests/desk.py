"""A desk that adds, removes and corrects at random, so that a corpus is published in every order of these."""

import datetime as dt
import random
from contextlib import closing
from dataclasses import replace

import duckdb
from made import figure, parsed

from sahelscope import tables
from sahelscope.read.original import Original
from sahelscope.store import corrections, versions
from sahelscope.store.publish import publish

#: Speakers whose names may be one person's, and words that come back: stories, statements and happenings meet.
SPEAKERS = ("Awa Sangare", "Awa Sangaré", "Moussa Abdou", "Moussa Abdu", "Moussa Ould Abdou")
SAID = ("The transition will last eighteen months in Gao", "Prices of millet fell by half in the market of Mopti",
        "We will open the school of the quarter before the rains, and every family will send its children")  # fmt: skip
TOLD = "The bridge was built by hand and every family of the river gave stones wood rope and days of work for it "
TOWNS = ("Kelbo", "Solhan", "Gao")
OUTLETS = (None, "The Invented Courier", "The Invented Mail", "The Invented Post")
TITLES = ("A bridge of stone and rope", "The market is full again today")
WORDS = ("bridge", "transition", "Kelbo", "Awa", "renamed", "millet")
FIRST = dt.date(2021, 5, 1)
#: So many articles share a link and a title, and all their words but a number: twice that are too many to say anything.
CROWD = 22


def article(chance, number, crowd=None):
    """Return an invented article; those of a crowd share their link, their title and nearly all words."""
    day = FIRST + dt.timedelta(chance.randrange(4))
    day = chance.choice([None, day, day, day, day, day + dt.timedelta(chance.randrange(60)), dt.date(2015, 2, 3)])
    town, who, said = chance.choice(TOWNS), chance.choice(SPEAKERS), chance.choice(SAID)
    attack = f"Officials said gunmen attacked {town} and killed {chance.choice((12, 12, 13, 40))} people"
    text = f"Number {number}. {attack}. “{said},” said {who}. {TOLD * chance.choice((0, 1, 3))}"
    title, link = chance.choice((*TITLES, f"News of the day {number}")), number % 7
    outlet = chance.choice(OUTLETS)
    if crowd is not None:
        title, link, outlet = f"The crowd of the river {crowd}", f"crowd-{crowd}", f"Invented {number}"
        text = f"{attack}. “{said},” said {who}. {TOLD * 3} It was told for the {number}th time."
    return Original(text, title=title, published=day, outlet=outlet, language="en", url=f"https://a.example/{link}")


def read(original):
    """Return what is found in an article, the same each time."""
    chance = random.Random(original.text)
    attack = next(s for s in original.text.split(". ") if s.startswith("Officials"))
    said = original.text.partition("“")[2].partition(",”")[0]
    who = next(s for s in SPEAKERS if f"” said {s}." in original.text)
    day, other = original.published, {"confidence": chance.choice((0.8, 0.8, 0.3)), "planned": chance.random() < 0.1}
    how = chance.choice(("day", "day", "day", "untold", "wide")) if day else "untold"
    if how == "wide":
        other |= {"first": day - dt.timedelta(chance.choice((5, 9, 300))), "last": day, "precision": "period"}
    found = parsed(
        original,
        mentions=[("attacked", chance.choice(("MLI", "BFA")), "body", chance.choice((None, "MLI:gao")))],
        quotes=[(said, who, {"speaker_id": _id(who), "affiliation": chance.choice(("MLI", "MLI", None))})],
        events=[(attack, "attack", day.isoformat() if how == "day" else None, (chance.choice(("BFA", "BFA", "MLI")),))],
    )
    killed = attack.split()[-2]
    figures = (figure(original.text, killed, "deaths", int(killed), None),)
    return replace(found, events=tuple(replace(e, figures=figures, **other) for e in found.events))


def _id(name):
    return name.lower().replace(" ", "-")


class Desk:
    """A desk at a corpus, who does what ``chance`` says."""

    def __init__(self, chance, store):
        self.chance, self.store, self.number, self.crowds = chance, store, 0, 0

    def step(self):
        """Do something, and publish."""
        often = {"add": 5, "crowd": 2, "again": 2, "remove": 2, "correct": 3, "by_hand": 5, "undo": 1}
        deeds = list(often) if len(self.store.all()) > 1 else ["add", "crowd"]
        what = self.chance.choices(deeds, [often[d] for d in deeds])[0]
        getattr(self, what)()
        publish(self.store.folder)
        return what

    def add(self):
        """Add a few articles."""
        self._write([article(self.chance, self._next()) for _ in range(self.chance.randrange(1, 5))])

    def crowd(self):
        """Add many that share what they say: of one crowd, sooner or later too many to tell a story by it."""
        self.crowds = 1 - self.crowds if self.chance.random() < 0.2 else self.crowds
        self._write([article(self.chance, self._next(), self.crowds) for _ in range(CROWD)])

    def again(self):
        """Take a part away and add the same articles as another."""
        part = self._part()
        articles = self._articles(part)
        self.store.remove(part)
        self._write(articles)

    def remove(self):
        """Take a part away, or one of its articles."""
        part = self._part()
        articles = self._articles(part)
        articles.pop(self.chance.randrange(len(articles)))
        if articles and self.chance.random() < 0.5:
            self.store.replace(part, *_tables(articles), rules="x")
        else:
            self.store.remove(part)

    def correct(self):
        """Correct what an article says of itself, which is read again."""
        part = self._part()
        articles = self._articles(part)
        i = self.chance.randrange(len(articles))
        fields = self.chance.choice([
            {"title": f"Renamed {self._next()}"}, {"title": TITLES[0]}, {"outlet": "The Invented Echo"},
            {"published": FIRST}, {"published": None},
        ])  # fmt: skip
        articles[i] = replace(articles[i], known_as=articles[i].article_id, **fields)
        self.store.replace(part, *_tables(articles), rules="x")

    def by_hand(self):
        """Say of a quote or an event that it is none, or another, or of two speakers that they are one or two."""
        about = self.chance.choice(("quote", "event", "speaker"))
        if about == "speaker":
            one, other = self.chance.sample(SPEAKERS, 2)
            line = corrections.same((one, _id(one)), (other, _id(other)), self.chance.random() < 0.7)
        else:
            what, after = self.chance.choice({
                "quote": [("verdict", "wrong"), ("speaker", ""), *(("speaker", f"{s} <{_id(s)}>") for s in SPEAKERS)],
                "event": [("verdict", "wrong"), ("verdict", "right"), ("type", "protest"), ("day", "2021-05-02"),
                          ("day", "2021-05"), ("place", "Gao <MLI:gao>"), ("deaths", "40")],
            }[about])  # fmt: skip
            where = self._found(about)
            line = corrections.new(about, where[0], what, after, start=where[1], end=where[2], words=where[3])
        self._say(line)

    def undo(self):
        """Take a correction back."""
        if held := corrections.in_force(corrections.lines(self.store.folder)):
            self._say(corrections.undoing(self.chance.choice(held)))

    def _say(self, line):
        folder = self.store.folder
        corrections.append(folder, corrections.following(corrections.lines(folder), [line]))

    def _found(self, about):
        file = versions.folder(self.store.folder / "published") / "corpus.duckdb"
        with closing(duckdb.connect(file, read_only=True)) as db:
            rows = db.execute(f'select article_id, start, "end", text from {about}s order by {about}_no').fetchall()
        return self.chance.choice(rows)

    def _part(self):
        return self.chance.choice(self.store.all())

    def _articles(self, part):
        return list(tables.from_originals(part.read("originals")))

    def _write(self, articles):
        self.store.write(*_tables(articles), rules="x")

    def _next(self):
        self.number += 1
        return self.number


def _tables(articles):
    return tables.tables([(a, read(a)) for a in articles]), tables.originals(articles)
