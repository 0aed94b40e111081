"""In which language each outlet writes, and who reprints whom: two tables."""

from __future__ import annotations

import pandas as pd

from components import compare, figure, frame, i18n, languages, tables
from sahelscope.store.questions import Corpus, Filters
from sahelscope.store.rows import LanguageOfRow, ReprintRow, rows

_ = i18n.text


def draw(corpus: Corpus, everywhere: Filters, chosen: Filters) -> None:
    """Draw both. ``everywhere``: the filters without outlets and countries."""
    left, right = frame.pair("printed")
    with left:
        _languages(corpus, everywhere, chosen)
    with right:
        _reprints(corpus, everywhere)


def _languages(corpus: Corpus, everywhere: Filters, chosen: Filters) -> None:
    sets = compare.sets(chosen)
    compared = len(sets) > 1
    found = compare.beside(sets, corpus.languages_of, "outlet", 10_000) if compared else corpus.languages_of(everywhere)
    said = figure.Said("languages", _("coverage.languages"), _("coverage.languages_help"), "")
    figure.head(said)
    of = list(found["of"]) if compared else []
    heads = ["rows.outlet", "coverage.language", "measure.articles", "coverage.days"]
    lines: list[tuple[str, ...]] = [
        _language(row) for row in rows(LanguageOfRow, found.drop(columns="of", errors="ignore"))
    ]
    if compared:  # whose the articles are stands after the outlet
        heads.insert(1, "coverage.compared")
        lines = [(line[0], name, *line[1:]) for line, name in zip(lines, of, strict=True)]
    tables.draw([_(key) for key in heads], lines, said.title, "ss-words")
    figure.tools(said, found, corpus, everywhere, with_table=False)


def _language(row: LanguageOfRow) -> tuple[str, ...]:
    days = i18n.period(row.first, row.last) if row.first and row.last else _("article.undated")
    outlet = row.outlet or _("article.no_outlet")
    return outlet, languages.name(row.language), i18n.number(row.articles), days


def _reprints(corpus: Corpus, everywhere: Filters) -> None:
    found: pd.DataFrame = corpus.reprints(everywhere)
    counted = _("coverage.reprints_help")
    if compare.with_what()[0]:
        counted += ". " + _("coverage.reprints_alone")
    said = figure.Said("reprints", _("coverage.reprints"), counted, "")
    if found.empty:
        figure.lacking(_("coverage.no_reprints"), _("coverage.no_reprints_do"))
        return
    figure.head(said)
    heads = ("coverage.reprints_again", "coverage.reprints_first", "coverage.stories", "coverage.later")
    tables.draw([_(key) for key in heads], [_reprint(row) for row in rows(ReprintRow, found)], said.title, "ss-words")
    figure.tools(said, found, corpus, everywhere, with_table=False)


def _reprint(row: ReprintRow) -> tuple[str, ...]:
    names = (row.outlet or _("article.no_outlet"), row.first or _("article.no_outlet"))
    return *names, i18n.number(row.stories), i18n.number(round(row.days)) if row.days is not None else "–"
