"""Print what the parser finds in a file; nothing is stored."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from sahelscope.cli.shared import day, err, language, out, plain_errors


def parse(
    file: Annotated[str, typer.Argument(help="A file with articles, or - for a text from standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object an article, with all offsets.")] = False,
    date: Annotated[dt.datetime | None, day("The publication date; it fixes “yesterday”.")] = None,
    lang: Annotated[str | None, language("The language. [default: detected]")] = None,
    title: Annotated[str | None, typer.Option(help="The title, where it is not in the text.")] = None,
    why: Annotated[bool, typer.Option("--why", help="Print why each quote and event was found.")] = False,
    origins: Annotated[bool, typer.Option("--fields", help="Print each field and where it came from.")] = False,
) -> None:  # fmt: skip
    """Print what the parser finds in an article, or with --fields its title, day, author, ... and where each stood.

    Nothing is stored. CSV and JSON Lines are read article by article. With --why it prints for each quote who else may
    have said it, and for each event its trigger, with the reasons, their weights and the lines of the word lists.
    """
    from sahelscope import read
    from sahelscope.cli import findings
    from sahelscope.cli.words import plain
    from sahelscope.parser import parse as parse_text
    from sahelscope.read import fields, guard, lines

    if why:
        from sahelscope.cli import why as explanations

    with plain_errors():
        if file == "-":
            text = lines.decode(sys.stdin.buffer.read(4 * fields.LONGEST + 1))
            found: Iterator[Any] = fields.original({"text": text}, file="standard input", line=0)
        else:
            found = read.articles(Path(file))
        failed = False
        for number, article in enumerate(found):
            if isinstance(article, read.Problem):
                err.print(plain(str(article)), soft_wrap=True)
                failed = failed or article.lost
                continue
            if reason := guard.why(article.text):
                err.print(plain(f"{article.file}: {reason}; add would set it aside"), soft_wrap=True)
            parsed = parse_text(
                article.text,
                published=date.date() if date else None if article.month_only else article.published,
                lang=lang or article.language,
                title=title or article.title,
            )
            if as_json:
                shown = explanations.as_json(parsed) if why else asdict(parsed)
                print(json.dumps(shown, ensure_ascii="utf" not in (sys.stdout.encoding or "").lower(), default=str))
                continue
            if number:
                out.rule()
            if origins:
                findings.show_fields(out, article, parsed)
                continue
            if why:
                for line in explanations.lines(parsed):
                    out.print(plain(line), soft_wrap=True)
            else:
                findings.show(out, parsed)
        if failed:
            raise typer.Exit(1)
