"""The lists of the brief: the newest statements, the deadliest reports, and reports that differ on a toll."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from components import brief_charts, countries, event_words, i18n, row_table, toll_list
from sahelscope.store import place_words
from sahelscope.store.rows import EventRow, QuoteRow, ToldToll, TollRow, rows

_ = i18n.text


def statements(found: pd.DataFrame) -> None:
    """Draw rows of ``Corpus.quotes``: when, who, on which side, what the words do, and the words."""
    listed = rows(QuoteRow, found)
    table = pd.DataFrame(
        {
            "day": [i18n.published(r.published, r.published_from) for r in listed],
            "who": [r.speaker or _("quotes.nobody") for r in listed],
            "side": [brief_charts.side_name(r.side) for r in listed],
            "act": [_("act." + r.act.replace(" ", "_")) if r.act else "" for r in listed],
            "words": [event_words.short(words, 300) for words in found["text"]],
            "outlet": [r.outlet or _("article.no_outlet") for r in listed],
        }
    )
    widths = {"day": 112, "who": 145, "side": 128, "act": 85, "words": 420, "outlet": 130}
    row_table.draw("statements", table, _columns(widths), _opens(found, "quote"), _("brief.statements_alt"))


def deadliest(found: pd.DataFrame) -> None:
    """Draw rows of ``Corpus.events``: when, what, where, and the deaths that are reported."""
    listed = rows(EventRow, found)
    table = pd.DataFrame(
        {
            "deaths": [event_words.deaths(r.deaths_low, r.deaths_high, r.deaths_open, r.deaths_about) for r in listed],
            "day": [event_words.day(r.first, r.last, r.state, r.day) for r in listed],
            "type": [_(f"type.{r.type}") for r in listed],
            "where": [_place(r.place_text, r.region, r.countries) for r in listed],
            "words": [
                event_words.short(r.context[r.start - r.context_start : r.end - r.context_start], 300) for r in listed
            ],
            "reports": [r.told for r in listed],
        }
    )
    widths = {"deaths": 65, "day": 110, "type": 95, "where": 170, "words": 420, "reports": 65}
    row_table.draw("deadliest", table, _columns(widths), _opens(found, "event"), _("brief.deadliest_alt"))


def differing(found: pd.DataFrame, told: pd.DataFrame) -> None:
    """Draw rows of ``Corpus.differing_tolls``: what each outlet says, in the order of printing.

    ``told``: rows of ``Corpus.told_tolls``.
    """
    listed = rows(TollRow, found)
    reports = toll_list.by_happening(rows(ToldToll, told))
    table = pd.DataFrame(
        {
            "deaths": [event_words.deaths(r.low, r.high, r.open, r.about) for r in listed],
            "day": [i18n.day(r.day) if r.day else _("timeline.no_date") for r in listed],
            "where": [_place(r.place_text, r.region, None) for r in listed],
            "tolls": [toll_list.with_outlets(reports.get(r.event_id, ())) for r in listed],
        }
    )
    widths = {"deaths": 65, "day": 105, "where": 150, "tolls": 290}
    row_table.draw("differing", table, _columns(widths), _opens(found, "event"), _("brief.differing_alt"))


def _opens(found: pd.DataFrame, kind: str) -> list[str]:
    """Return what each row opens: its article, at its words."""
    cells = zip(found["article_id"], found["start"], found["end"], strict=True)
    return [row_table.finding(article, kind, start, end) for article, start, end in cells]


def _columns(widths: Mapping[str, int | None]) -> dict[str, tuple[str, int | None]]:
    return {name: (_(f"column.{name}"), width) for name, width in widths.items()}


def _place(printed: str | None, region: str | None, codes: str | None) -> str:
    known = event_words.region(region) if region else countries.names(codes or "")
    said = place_words.written(printed)
    if said and known.casefold().startswith(f"{said.casefold()},"):  # a town is called as its region: named once
        said = None
    return ", ".join(words for words in (said, known) if words)
