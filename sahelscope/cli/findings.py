"""How the findings in one article look in print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sahelscope.cli.words import language, plain, published, short
from sahelscope.models import Event, Parsed, Quote
from sahelscope.read.original import Original


def show(console: Console, parsed: Parsed) -> None:
    """Print what the parser found in one article."""
    a = parsed.article
    console.print(Text(plain(a.title or "(no title)"), "bold"), Text(" (made from the text)" if a.title_made else ""))
    facts = [a.outlet, a.byline, published(a.published, a.published_from), language(a.language)]
    console.print(Text(" · ".join(plain(f) for f in facts if f)))
    for name, labels in (("Tags", a.tags), ("Credits", a.credits)):
        if labels:
            console.print(Text(f"{name}: " + plain("; ".join(labels))))

    _list(console, "Countries", ["country", "times", "printed as"], _countries(parsed))
    _list(
        console, "Dates", ["printed", "is", "rule"],
        ((d.text, d.value or "unknown: no publication date", d.rule) for d in parsed.dates),
    )  # fmt: skip
    _list(
        console, "Events", ["what", "when", "where", "printed", "sure"],
        (
            (_type(e), e.date or "", ", ".join(e.countries), short(e.text), f"{e.confidence:.1f}")
            for e in parsed.events
        ),
    )  # fmt: skip
    _list(
        console, "Quotes", ["speaker", "printed as", "words", "kind", "sure"],
        (
            (q.speaker or "unknown", _attribution(q), short(q.text, 160), q.kind, f"{q.confidence:.1f}")
            for q in parsed.quotes
        ),
    )  # fmt: skip


def _type(event: Event) -> str:
    return event.type + (" (planned)" if event.planned else "")


def _attribution(quote: Quote) -> str:
    return " ".join(words for words in (quote.speaker_text, quote.cue) if words)


def _countries(parsed: Parsed) -> Iterable[tuple[str, str, str]]:
    times = Counter(m.country for m in parsed.mentions)
    for country, count in times.most_common():
        words = dict.fromkeys(m.text for m in parsed.mentions if m.country == country)
        yield country, str(count), ", ".join(words)


def show_fields(console: Console, article: Original, parsed: Parsed) -> None:
    """Print each field of an article, and where in its file it stood or how it was found."""
    from sahelscope import tables  # pandas takes longer to load than the rest of the command
    from sahelscope.tables import whence

    made = tables.tables([(article, parsed)])["articles"].iloc[0]
    day = made["published"]
    values = {**made, "published": day if made["published_from"] != "month" else f"{day:%Y-%m}"}
    found = whence.parted(made["origins"])
    _list(console, "Fields", ["field", "is", "from"], ((f, str(values[f]), where) for f, where in found))


def _list(console: Console, title: str, columns: list[str], rows: Iterable[tuple[str, ...]]) -> None:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False, header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    console.print()
    if table.row_count:
        console.print(table)
    else:
        console.print(Text(f"{title}: none", "dim"))
