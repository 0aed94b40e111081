"""What holds of every finding in every text, whatever it says: words, order, days, figures, places."""

import datetime as dt
import json
import random

import pytest

from sahelscope import parse, tables
from sahelscope.language import characters, lexicon
from sahelscope.paths import DATA
from sahelscope.quotes import acts
from tests.passages import HERE, PUBLISHED, passages

SAMPLES = [json.loads(line) for line in (DATA / "articles" / "sample.jsonl").open(encoding="utf-8")]
PASSAGES = [p for file in sorted(HERE.glob("*.txt")) for p in passages(file.name)]
#: invented, each with what has once gone wrong
ODD = [
    ("en", "Seven traders were abducted on a bus in\nGao on Monday, the mayor of\nAnsongo said."),
    (
        "en",
        "Gunmen attacked Kelbo on 3 May 2021, killing 12 people. The toll was later put at 15 dead, officials said.",
    ),
    ("fr", "Douze personnes ont péri à Gao lorsque des assaillants ont attaqué le camp, tuant 15 gardes."),
    ("en", "Chad closes its border with Sudan after a raid on the post near Loroum."),
    ("en", "Between nine and 3 people were killed in Kidal in the year 9999, 99999999999 days ago."),
    (
        "en",
        "A cook and two farmers were killed in Gao.\r\n\r\nTop News\r\nMali: a mine killed four\r\nComments\r\nShame.",
    ),
    ("en", "On 31 February 2021 gunmen killed zero people in Mopti \x00 and 1e999 in Segou \U0001f600."),
    ("fr", "Le bilan est passé de 15 à 9 morts à Kaya (Sanmatenga), selon le gouverneur du Centre-Nord."),
    ("fr", "Entre neuf et trois personnes ont été tuées à Djibo le 3 mai 2021. Le bilan est de 12 morts."),
    (
        "fr",
        "Un maire et deux paysans ont été tués à Gao, et deux enfants blessés. Deux autres ont été enlevés à Dori.",
    ),
    (
        "fr",
        "« Nous partons », a dit Awa Sow.\n« Nous restons » ,, a démenti le maire. « Qui\nsait ? » a-t-elle demandé.",
    ),
    (
        "fr",
        "Depuis 2012, des attaques ont fait des milliers de morts à Gao.\n\nLire aussi\nTchad : trois hommes arrêtés",
    ),
]
TEXTS = [(a.get("lang"), a["text"]) for a in SAMPLES] + [(p.lang, p.text) for p in PASSAGES] + ODD
DAYS = [None, PUBLISHED, dt.date.min, dt.date.max]


def wrong(parsed, given):
    """Return what does not hold, one line each."""
    text, out = characters.whole(given), []

    def holds(what, truth, record):
        if not truth:
            out.append(f"{what}: {record!r}")

    def printed(record):
        holds("words", 0 <= record.start < record.end and text[record.start : record.end] == record.text, record)

    def figure(f):
        printed(f)
        holds("low and high", f.low >= 0 and (f.high is None or f.low <= f.high), f)
        holds("parts", (f.basis == "printed") is not bool(f.parts), f)
        for part in f.parts:
            figure(part)

    holds("text", parsed.article.text == text, parsed.article.text)
    apart = [part for part in parsed.article.parts if part.kind not in ("title", "body")]
    for m in parsed.mentions:
        printed(m)
    for d in parsed.dates:
        printed(d)
        holds("days", (d.first is None) is (d.last is None) and (d.first is None or d.first <= d.last), d)
    for e in parsed.events:
        printed(e)
        holds("part", not any(part.start < e.end and e.start < part.end for part in apart), e)
        holds("days", (e.first is None) is (e.last is None) and (e.first is None or e.first <= e.last), e)
        holds("printed day", (e.date_basis == "printed") is (e.date is not None), e)
        holds("day of the report", (e.date_basis == "report") is (e.not_after is not None), e)
        holds("window", (e.not_before is None) is (e.not_after is None), e)
        holds("window", e.not_before is None or e.not_before <= e.not_after, e)
        holds("one figure of a kind", len({f.what for f in e.figures}) == len(e.figures), e.figures)
        for actor in e.actors:
            printed(actor)
        for f in e.figures:
            figure(f)
        if e.located:
            printed(e.located)
            holds("place", 0 <= e.located.confidence <= 1, e.located)
            holds("point", (e.lat is None) is (e.lon is None), e.located)
            home = {area[:3] for area in (e.region, e.located.district) if area}
            holds("country", len(home) < 2 and (not home or not e.countries or home & {*e.countries}), e)
    for q in parsed.quotes:
        holds("words", q.spans and q.text == " ".join(s.of(text) for s in q.spans), q)
        holds("act", q.act is None or q.act in acts.ACTS, q)
        if q.speaker_start is not None:
            holds("speaker", q.speaker_text == text[q.speaker_start : q.speaker_end], q)
    for found in (*parsed.mentions, *parsed.dates, *parsed.events, *parsed.quotes):
        holds("confidence", 0 <= found.confidence <= 1, found)
    return out


def spoiled(text, dice):
    """Return the text as a bad scan, a bad paste or a bad keyboard would leave it."""
    words = text.split(" ")
    at = dice.randrange(len(words))
    some = words[at : at + 40]
    dice.shuffle(some)
    text = dice.choice([" ", "  ", "\n", "\r\n", "\u00a0"]).join(some) + " " + " ".join(words[: at // 2])
    text = "".join(c for c in text if dice.random() > 0.01)
    text = "".join(c * 2 if c in '.,:«»“”"()’' and dice.random() < 0.2 else c for c in text)
    return "".join(str(10 ** dice.randrange(12)) if c.isdigit() and dice.random() < 0.2 else c for c in text)


@pytest.mark.parametrize(("lang", "text"), TEXTS, ids=range(len(TEXTS)))
def test_every_finding_holds(lang, text):
    assert wrong(parse(text, lang=lang, published=PUBLISHED), text) == []


@pytest.mark.parametrize("published", DAYS)
def test_every_finding_holds_in_spoiled_texts_on_any_day(published):
    dice, found = random.Random(str(published)), []
    for lang, text in dice.sample(TEXTS, 30):
        bad = spoiled(text[:1500], dice)
        found.append(parse(bad, lang=lang, published=published))
        assert wrong(found[-1], bad) == [], bad
    assert len(tables.tables(found)["articles"]) == len({p.article.text for p in found}) <= 30


def test_the_check_sees_what_is_wrong():
    text = "Gunmen killed nine people in Gao on 3 May 2021."
    found = parse(text, lang="en")
    assert wrong(found, text) == []
    assert wrong(found, text.replace("nine", "ten!"))


def test_every_act_has_a_name_in_both_languages():
    named = {c["key"]: c for _, c in lexicon.rows(DATA / "i18n" / "pages.csv", ("key", "en", "fr"))}
    for act in acts.ACTS:
        row = named["act." + act.replace(" ", "_")]
        assert row["en"].strip()
        assert row["fr"].strip()
