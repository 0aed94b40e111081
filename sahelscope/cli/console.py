"""How reading into a corpus looks on the command line: the progress bar, the summary, the preview."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rich.console import Console
from rich.text import Text

from sahelscope.cli.words import counted, language, plain, published, short
from sahelscope.corpus import said
from sahelscope.corpus.counts import FileCounts
from sahelscope.corpus.outcome import Outcome
from sahelscope.corpus.preview import Preview
from sahelscope.corpus.progress import TerminalBar
from sahelscope.corpus.watcher import Watcher
from sahelscope.language import codes, grammars
from sahelscope.read.columns import ColumnsUsed
from sahelscope.read.original import Problem


class Bar(TerminalBar):
    """Draws a progress bar and prints each problem as it comes. A context manager."""

    def __init__(self, console: Console, what: str) -> None:
        super().__init__(console, what)
        self._console = console
        self._told: set[tuple[tuple[str, str], ...]] = set()

    def problem(self, problem: Problem) -> None:
        """Print the line of what could not be used."""
        self._console.print(problem_line(problem), soft_wrap=True)

    def columns(self, found: ColumnsUsed) -> None:
        """Report each distinct column mapping once: rows of JSON Lines need not have the same columns."""
        if found.used and (mapping := tuple(sorted(found.used.items()))) not in self._told:
            self._told.add(mapping)
            words = said.line(columns_used(found), said.language())
            self._console.print(Text(plain(words), "dim"), soft_wrap=True)

    def waiting(self) -> None:
        """Say that another command is at work."""
        words = "Another command is writing to this corpus; waiting for it."
        self._console.print(said.line(words, said.language()), markup=False)


class Headings(Watcher):
    """Keeps the names of all columns that the tables have."""

    def __init__(self) -> None:
        self.seen: dict[str, None] = {}  #: in the order in which they are met

    def columns(self, found: ColumnsUsed) -> None:
        """Keep the names of a table's columns."""
        self.seen |= dict.fromkeys(found.names)


def problem_line(problem: Problem) -> Text:
    """Return the line of what could not be used, in the language that is set."""
    to = said.language()
    told = replace(problem, what=said.problem(problem.what, to), remedy=said.problem(problem.remedy, to))
    style = "red" if problem.lost else "yellow"
    return Text.assemble((said.line(problem.kind, to, "became"), style), "  ", plain(str(told)))


def summary(outcome: Outcome, seconds: float) -> Iterable[str]:
    """Yield what became of the input, a line a fact, in the language that is set."""
    to = said.language()
    yield from (said.line(words, to) for words in _summary(outcome, seconds))


def _summary(outcome: Outcome, seconds: float) -> Iterable[str]:
    rate = f", {outcome.new / seconds:.0f} a second" if outcome.new and seconds > 2 else ""
    yield f"{counted(outcome.new, 'article')} read in {seconds:.0f} s{rate}"
    if outcome.already_there:
        yield f"{counted(outcome.already_there, 'article')} there already"
    if outcome.reposts:
        yield f"{counted(outcome.reposts, 'repost')} among the new ones; a story is counted once"
    if outcome.new:
        yield ", ".join(f"{count:,} {codes.name(code)}" for code, count in outcome.languages.most_common())
    if not_read := grammars.not_read(outcome.languages):
        yield f"{counted(not_read, 'article')} in languages that are not read: kept, and nothing was looked for"
    if outcome.undated:
        yield f"{counted(outcome.undated, 'article')} without a date: words such as “yesterday” have no day there"
    if outcome.set_aside:
        yield f"{outcome.set_aside:,} set aside: they look like no articles; sahelscope aside lists them"
    if outcome.failed:
        named = "the first of them are" if any(p.times > 1 for p in outcome.problems) else "each is"
        yield f"{outcome.failed:,} could not be read; {named} named above"


def _counted(counts: FileCounts) -> str:
    """Return what a file holds: found, there already, set aside, failed, and what it says itself where that differs."""
    to = said.language()
    words = [counted(counts.found, "article")]
    if counts.expected and counts.expected != counts.found:
        words[0] += f" of {counts.expected:,} that it says it holds"
    several = (counts.already_there, "there already"), (counts.set_aside, "set aside"), (counts.failed, "failed")
    words += [f"{count:,} {what}" for count, what in several if count]
    return f"{counts.file}: {', '.join(said.line(each, to) for each in words)}"


def columns_used(found: ColumnsUsed) -> str:
    """Return the file, which columns serve as what, and which are not used."""
    mapping = ", ".join(f"{field} = {column}" for field, column in found.used.items())
    left = [n for n in found.names if n and n not in found.used.values()]
    unused = f" (not used: {', '.join(left[:8])}{', …' if len(left) > 8 else ''})" if left else ""
    return f"{found.file}: {mapping}{unused}"


def show_preview(out: Console, err: Console, found: Preview) -> None:
    """Print what would be read, and the first articles."""
    to = said.language()
    for problem in found.problems:
        err.print(problem_line(problem), soft_wrap=True)
    for held in list(found.files.values())[:20]:
        out.print(Text(plain(_counted(held))), soft_wrap=True)
    if len(found.files) > 20:
        out.print(said.line(f"… and {len(found.files) - 20:,} more files", to))
    for seen in found.columns[:20]:
        if seen.used:
            out.print(Text(plain(said.line(columns_used(seen), to)), "dim"), soft_wrap=True)
    for article, parsed in found.first:
        out.rule()
        facts = [
            article.outlet or parsed.article.outlet,
            published(parsed.article.published, parsed.article.published_from),
        ]
        facts += [language(parsed.article.language)]
        counts = (parsed.mentions, "mention"), (parsed.events, "event"), (parsed.quotes, "quote")
        out.print(Text(plain(parsed.article.title or said.line("(no title)", to)), "bold"))
        out.print(Text(" · ".join(plain(f) for f in facts if f)))
        out.print(Text(plain(short(parsed.article.text, 240)), "dim"), soft_wrap=True)
        there = ", ".join(counted(len(rows), thing) for rows, thing in counts)
        out.print(Text(said.line(f"{there} would be found", to)))
    if found.first:
        out.rule()
    for words in _would_become(found):
        out.print(said.line(words, to))


def _would_become(found: Preview) -> Iterable[str]:
    yield (
        f"{counted(found.new, 'article')} would be read, {found.already_there:,} there already, {found.failed:,} failed"
    )
    if found.set_aside:
        yield f"{found.set_aside:,} would be set aside: they look like no articles (--anyway takes them in)"
    if found.not_read:
        yield f"{counted(found.not_read, 'article')} in languages that are not read: nothing would be looked for"
    yield "Nothing was stored."
