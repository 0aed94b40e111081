"""How the command line looks: the progress bar, the summary, and an article's findings in print."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sahelscope import tables
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.ingest import Outcome
from sahelscope.corpus.preview import Preview
from sahelscope.corpus.progress import TerminalBar
from sahelscope.corpus.watcher import Watcher
from sahelscope.language import codes, grammars
from sahelscope.models import Event, Parsed, Quote
from sahelscope.read.columns import ColumnsUsed
from sahelscope.read.original import Original, Problem
from sahelscope.tables import whence

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(words: str) -> str:
    """Return words that a terminal prints and never obeys."""
    return _CONTROL.sub("\ufffd", words.replace("\r\n", "\n"))


class Bar(TerminalBar):
    """Draws a progress bar and prints each problem as it comes. A context manager."""

    def __init__(self, console: Console, what: str) -> None:
        super().__init__(console, what)
        self._console = console
        self._told: set[tuple[tuple[str, str], ...]] = set()

    def problem(self, problem: Problem) -> None:
        """Print the line of what could not be used."""
        name, style = problem.kind, "red" if problem.lost else "yellow"
        self._console.print(Text.assemble((name, style), "  ", plain(str(problem))), soft_wrap=True)

    def columns(self, found: ColumnsUsed) -> None:
        """Report each distinct column mapping once: rows of JSON Lines need not have the same columns."""
        if found.used and (mapping := tuple(sorted(found.used.items()))) not in self._told:
            self._told.add(mapping)
            self._console.print(Text(plain(columns_used(found)), "dim"), soft_wrap=True)

    def waiting(self) -> None:
        """Say that another command is at work."""
        self._console.print("Another command is writing to this corpus; waiting for it.", markup=False)


class Headings(Watcher):
    """Keeps the names of all columns that the tables have."""

    def __init__(self) -> None:
        self.seen: dict[str, None] = {}  #: in the order in which they are met

    def columns(self, found: ColumnsUsed) -> None:
        """Keep the names of a table's columns."""
        self.seen |= dict.fromkeys(found.names)


def summary(outcome: Outcome, seconds: float) -> Iterable[str]:
    """Yield what became of the input, a line a fact."""
    rate = f", {outcome.new / seconds:.0f} a second" if outcome.new and seconds > 2 else ""
    yield f"{_n(outcome.new, 'article')} read in {seconds:.0f} s{rate}"
    if outcome.already_there:
        yield f"{_n(outcome.already_there, 'article')} there already"
    if outcome.reposts:
        yield f"{_n(outcome.reposts, 'repost')} among the new ones; a story is counted once"
    if outcome.new:
        yield ", ".join(f"{count:,} {codes.name(code)}" for code, count in outcome.languages.most_common())
    if not_read := grammars.not_read(outcome.languages):
        yield f"{_n(not_read, 'article')} in languages that are not read: kept, and nothing was looked for"
    if outcome.undated:
        yield f"{_n(outcome.undated, 'article')} without a date: words such as “yesterday” have no day there"
    if outcome.set_aside:
        yield f"{outcome.set_aside:,} set aside: they look like no articles; sahelscope aside lists them"
    if outcome.failed:
        named = "the first of them are" if any(p.times > 1 for p in outcome.problems) else "each is"
        yield f"{outcome.failed:,} could not be read; {named} named above"


def _counted(counts: FileCounts) -> str:
    """Return what a file holds: found, there already, set aside, failed, and what it says itself where that differs."""
    words = [_n(counts.found, "article")]
    if counts.expected and counts.expected != counts.found:
        words[0] += f" of {counts.expected:,} that it says it holds"
    several = (counts.already_there, "there already"), (counts.set_aside, "set aside"), (counts.failed, "failed")
    words += [f"{count:,} {what}" for count, what in several if count]
    return f"{counts.file}: {', '.join(words)}"


def columns_used(found: ColumnsUsed) -> str:
    """Return the file, which columns serve as what, and which are not used."""
    mapping = ", ".join(f"{field} = {column}" for field, column in found.used.items())
    left = [n for n in found.names if n and n not in found.used.values()]
    unused = f" (not used: {', '.join(left[:8])}{', …' if len(left) > 8 else ''})" if left else ""
    return f"{found.file}: {mapping}{unused}"


def show_preview(out: Console, err: Console, found: Preview) -> None:
    """Print what would be read, and the first articles."""
    for problem in found.problems:
        name, style = problem.kind, "red" if problem.lost else "yellow"
        err.print(Text.assemble((name, style), "  ", plain(str(problem))), soft_wrap=True)
    for held in list(found.files.values())[:20]:
        out.print(Text(plain(_counted(held))), soft_wrap=True)
    if len(found.files) > 20:
        out.print(f"… and {len(found.files) - 20:,} more files")
    for seen in found.columns[:20]:
        if seen.used:
            out.print(Text(plain(columns_used(seen)), "dim"), soft_wrap=True)
    for article, parsed in found.first:
        out.rule()
        facts = [
            article.outlet or parsed.article.outlet,
            _date(parsed.article.published, parsed.article.published_from),
        ]
        facts += [_language(parsed.article.language)]
        counts = (parsed.mentions, "mention"), (parsed.events, "event"), (parsed.quotes, "quote")
        out.print(Text(plain(parsed.article.title or "(no title)"), "bold"))
        out.print(Text(" · ".join(plain(f) for f in facts if f)))
        out.print(Text(plain(_short(parsed.article.text, 240)), "dim"), soft_wrap=True)
        out.print(Text(", ".join(_n(len(rows), thing) for rows, thing in counts) + " would be found"))
    if found.first:
        out.rule()
    out.print(
        f"{_n(found.new, 'article')} would be read, {found.already_there:,} there already, {found.failed:,} failed"
    )
    if found.set_aside:
        out.print(f"{found.set_aside:,} would be set aside: they look like no articles (--anyway takes them in)")
    if found.not_read:
        out.print(f"{_n(found.not_read, 'article')} in languages that are not read: nothing would be looked for")
    out.print("Nothing was stored.")


def _n(count: int, thing: str) -> str:
    return f"{count:,} {thing}" + ("" if count == 1 else "s")


def show(console: Console, parsed: Parsed) -> None:
    """Print what the parser found in one article."""
    a = parsed.article
    console.print(Text(plain(a.title or "(no title)"), "bold"), Text(" (made from the text)" if a.title_made else ""))
    facts = [a.outlet, a.byline, _date(a.published, a.published_from), _language(a.language)]
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
            (_type(e), e.date or "", ", ".join(e.countries), _short(e.text), f"{e.confidence:.1f}")
            for e in parsed.events
        ),
    )  # fmt: skip
    _list(
        console, "Quotes", ["speaker", "printed as", "words", "kind", "sure"],
        (
            (q.speaker or "unknown", _attribution(q), _short(q.text, 160), q.kind, f"{q.confidence:.1f}")
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


def _date(day: dt.date | None, known_from: str) -> str:
    return f"{day.isoformat()} ({known_from})" if day else "publication date unknown"


def _language(code: str) -> str:
    return codes.name(code) + ("" if grammars.is_read(code) else " (language not read)")


def show_fields(console: Console, article: Original, parsed: Parsed) -> None:
    """Print each field of an article, and where in its file it stood or how it was found."""
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


def _short(words: str, most: int = 100) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else words[: most - 1] + "…"
