"""Findings made by hand, so that tables, store and pages are tested whatever the parser finds today."""

import datetime as dt

from sahelscope import header
from sahelscope.models import Date, Event, Figure, Focus, Mention, Parsed, Quote, Span
from sahelscope.read.original import Original


def parsed(original: Original, *, mentions=(), quotes=(), events=(), dates=(), focus=()) -> Parsed:
    """Return findings at the first place where their words stand in the text.

    mentions: (words, country); quotes: (words, speaker, further fields); events: (words, type, first day, countries,
    further fields); dates: (words, value, first day); focus: (country, share, reason, times, part).
    """
    text = original.text
    article = header.read(text, published=original.published, lang=original.language, title=original.title)
    return Parsed(
        article,
        tuple(_mention(text, *m) for m in mentions),
        tuple(_date(text, *d) for d in dates),
        tuple(_event(text, *e, reported=original.published) for e in events),
        tuple(_quote(text, *q[:2], **(q[2] if len(q) > 2 else {})) for q in quotes),
        tuple(Focus(*f) for f in focus),
    )


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _mention(text, words, country, part="body", place=None, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    kind = "city" if place else "name"
    return Mention(start, start + len(words), words, country, kind, place, "made", 0.9, part)


def _date(text, words, value, first):
    day = dt.date.fromisoformat(first) if first else None
    return Date(*_span(text, words), words, value, "day", day, day, "made", 0.9)


def _event(text, words, kind, first, countries, reported=None, **fields):
    """Return an event; ``reported`` is the day of the report of one without a day."""
    day = dt.date.fromisoformat(first) if first else None
    basis = "printed" if first else "report" if reported else "none"
    week = dt.timedelta(7)
    given = {
        "date_basis": basis,
        "not_before": reported and reported - week,
        "not_after": reported,
        "actors": (),
        "planned": False,
        "figures": (),
        **fields,
    }
    return Event(
        *_span(text, words), words, kind, first, day, day, "day" if day else None, countries, rule="made",
        confidence=0.8, **given,
    )  # fmt: skip


def _quote(text, words, speaker, **fields):
    pieces = words if isinstance(words, tuple) else (words,)
    given = {"kind": "direct", "cue": "said", "confidence": 0.9, "speaker_id": speaker, **fields}
    where = {}
    if speaker and speaker in text:
        where["speaker_start"], where["speaker_end"] = _span(text, speaker)
    return Quote(
        spans=tuple(Span(*_span(text, p)) for p in pieces), text=" ".join(pieces), speaker_text=speaker,
        speaker=speaker, rule="made", **where, **given,
    )  # fmt: skip


def figure(text: str, words: str, what: str, low: int, high: int | None) -> Figure:
    """Return a figure at the first place where its words stand."""
    return Figure(*_span(text, words), words, what, low, high)


WELL = Original(
    "A new well opened in Gao on Monday, 3 May 2021, the town hall of Mali's north said.\n\n"
    "“We waited,” said Awa Sangare, “for ten years.” Traders from Niger came too.\n\n"
    "In Chad, a similar well is planned for June. It will cost less, engineers believe.",
    title="Gao opens its well",
    published=dt.date(2021, 5, 4),
    outlet="The Invented Courier",
    url="https://courier.example/well",
    language="en",
    file="well.txt",
)
PONT = Original(
    "Le pont de Tillabéri a rouvert le 2 juillet 2021 après les inondations.\n\n"
    "« Le fleuve a tout pris », a déclaré Moussa Abdou, un commerçant du Niger. Douze morts, selon la mairie.",
    title="Tillabéri retrouve son pont",
    published=dt.date(2021, 7, 3),
    outlet="Le Courrier inventé",
    language="fr",
    file="pont.txt",
)
MARKET = Original(
    "The market is full again. “Prices fell,” said Awa Sangare. Nobody in Mali complained.", language="en", file="m.txt"
)


def corpus_of_three():
    """Return three articles (English dated, French dated, English undated) with what was found in them."""
    return [
        (WELL, parsed(
            WELL,
            mentions=[("Gao", "MLI", "body", "gao"), ("Mali", "MLI"), ("Niger", "NER"), ("Chad", "TCD")],
            quotes=[(("We waited,", "for ten years."), "Awa Sangare")],
            events=[
                ("A new well opened in Gao", "humanitarian", "2021-05-03", ("MLI",)),
                ("a similar well is planned for June", "humanitarian", None, ("TCD",)),
            ],
            dates=[("Monday, 3 May 2021", "2021-05-03", "2021-05-03"), ("June", None, None)],
        )),
        (PONT, parsed(
            PONT,
            mentions=[("Tillabéri", "NER", "body", "tillaberi"), ("Niger", "NER")],
            quotes=[("Le fleuve a tout pris", "Moussa Abdou")],
            events=[("Le pont de Tillabéri a rouvert", "other", "2021-07-02", ("NER",))],
            focus=[("NER", 1.0, "named twice", 2, "lead")],
        )),
        (MARKET, parsed(MARKET, mentions=[("Mali", "MLI")], quotes=[("Prices fell,", "Awa Sangare")])),
    ]  # fmt: skip
