"""The lists of a country's page: who speaks, who prints it, and how the articles begin.

Of two that are compared, each has a column; numbers are counts or, where shares are shown, percent of all coverage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from components import compare, event_words, figure, filters, i18n, navigation, row_table
from components.brief_charts import side_name
from components.compare import Set
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.rows import LeadRow, SpeakerRow, rows

_ = i18n.text
#: So many rows are listed; the downloads have all.
VOICES, OUTLETS, LEADS = 10, 10, 12


def voices(corpus: Corpus, chosen: Filters) -> None:
    """Draw who is quoted most; a row leads to the speaker."""
    sets = compare.sets(chosen)
    counts = [corpus.count_quotes(one.filters) for one in sets]
    said = figure.Said(
        "voices", _("country.voices"), _named(sets, [i18n.count("quotes", n) for n in counts]), "", of="speakers"
    )
    found = pd.concat([corpus.most_quoted(one.filters, VOICES) for one in sets]).drop_duplicates("speaker_id")
    if found.empty:
        figure.lacking(_("country.nobody"))
        return
    figure.head(said)
    ids = tuple(found["speaker_id"])
    quoted = [corpus.most_quoted(replace(one.filters, speakers=ids), len(ids)) for one in sets]
    numbers = [dict(zip(t["speaker_id"], t["quotes"], strict=True)) for t in quoted]
    of = [corpus.count_quotes(one.filters.coverage()) for one in sets]
    listed = {row.speaker_id: row for row in rows(SpeakerRow, found)}
    order = sorted(ids, key=lambda one: -sum(n.get(one, 0) for n in numbers))[:VOICES]
    table = pd.DataFrame({
        "who": [listed[one].speaker for one in order],
        "side": [side_name(listed[one].side) for one in order],
    }).assign(**_numbers(order, numbers, [dict.fromkeys(ids, n) for n in of]))  # fmt: skip
    columns = {"who": (_("column.who"), 150), "side": (_("column.side"), 125), **_columns(sets, "measure.quotes")}
    bars = _bars(sets)
    row_table.draw("voices", table, columns, order, _("country.voices"), bars=bars, open_one=_speaker)
    figure.tools(said, lambda: corpus.most_quoted(chosen, 10_000), corpus, chosen, with_table=False)


def outlets(corpus: Corpus, chosen: Filters) -> None:
    """Draw who prints most about it; a row filters by the outlet."""
    sets = compare.sets(chosen)
    every = [_printed(corpus, one.filters) for one in sets]
    printed = [i18n.count("articles", int(found["articles"].sum())) for found in every]
    counted = _("country.reprints_too", articles=_named(sets, printed))
    said = figure.Said("outlets", _("country.outlets"), counted, "")
    if all(found.empty for found in every):
        figure.lacking(_("country.no_outlet"), _("coverage.no_outlet_do"))
        return
    figure.head(said)
    numbers = [dict(zip(found["outlet"], found["articles"], strict=True)) for found in every]
    of = [_all_of(corpus, one.filters) for one in sets]
    names = sorted(set().union(*numbers), key=lambda name: (-sum(n.get(name, 0) for n in numbers), name))
    shown = names[:OUTLETS]
    table = pd.DataFrame({"outlet": shown}).assign(**_numbers(shown, numbers, of))
    columns = {"outlet": (_("column.outlet"), 230), **_columns(sets, "measure.articles")}
    row_table.draw(
        "outlets", table, columns, shown, _("country.outlets"), bars=_bars(sets),
        open_one=lambda outlet: filters.only("outlet", outlet),
    )  # fmt: skip
    whole = pd.concat([found.assign(compared=one.name) for one, found in zip(sets, every, strict=True)])
    figure.tools(said, whole if len(sets) > 1 else every[0], corpus, chosen, with_table=False)


def leads(corpus: Corpus, chosen: Filters) -> None:
    """Draw how the newest articles begin; of two that are compared, those of the first, as is said."""
    count = corpus.count_articles(chosen)
    counted = i18n.count("articles", count)
    if compare.with_what()[0]:
        counted += ". " + _("country.not_compared")
    said = figure.Said("leads", _("country.leads"), counted, "")
    figure.head(said)
    listed = rows(LeadRow, corpus.leads(chosen, LEADS))
    table = pd.DataFrame(
        {
            "day": [i18n.published(r.published, r.published_from) for r in listed],
            "lead": [event_words.short(r.lead or r.title, 300) for r in listed],
            "outlet": [r.outlet or _("article.no_outlet") for r in listed],
        }
    )
    columns = {"day": (_("column.day"), 112), "lead": (_("column.lead"), 620), "outlet": (_("column.outlet"), 150)}
    row_table.draw("leads", table, columns, [r.article_id for r in listed], _("country.leads"))
    figure.tools(said, lambda: corpus.leads(chosen, count), corpus, chosen, with_table=False)


def _named(sets: Sequence[Set], counted: Sequence[str]) -> str:
    """Write what is counted, of two that are compared under the name of each."""
    told = zip(sets, counted, strict=True)
    return i18n.joined(f"{one.name}{i18n.colon()} {words}" if one.name else words for one, words in told)


def _columns(sets: Sequence[Set], label: str) -> dict[str, tuple[str, int | None]]:
    """Return the column of numbers; of two that are compared, one each under its name."""
    return {f"n{place}": (one.name or _(label), 100) for place, one in enumerate(sets)}


def _bars(sets: Sequence[Set]) -> list[str]:
    return [] if compare.share() else [f"n{place}" for place in range(len(sets))]


def _numbers(
    keys: Sequence[str], numbers: Sequence[Mapping[str, int]], of: Sequence[Mapping[str, int]]
) -> dict[str, list[int] | list[str]]:
    """Return the numbers of each set for the keys, or their percentages of ``of``."""
    found: dict[str, list[int] | list[str]] = {}
    for place, (counts, wholes) in enumerate(zip(numbers, of, strict=True)):
        if compare.share():
            found[f"n{place}"] = [i18n.percent(counts.get(key, 0) / (wholes.get(key, 0) or 1), 1) for key in keys]
        else:
            found[f"n{place}"] = [int(counts.get(key, 0)) for key in keys]
    return found


def _printed(corpus: Corpus, chosen: Filters) -> pd.DataFrame:
    """Return ``outlet, articles, …`` of the articles on the filters' country, most first."""
    every = corpus.covered(chosen)
    code = chosen.countries[0] if chosen.countries else ""
    found = every[(every["country"] == code) & every["outlet"].notna()]
    return found.sort_values(["articles", "outlet"], ascending=[False, True])


def _all_of(corpus: Corpus, chosen: Filters) -> dict[str, int]:
    """Return how many articles each outlet has in the same time, whatever they are about."""
    every = corpus.covered(chosen.coverage())
    return dict(zip(every["outlet"], every["of"], strict=True))


def _speaker(speaker_id: str) -> None:
    """Lead to all that somebody said: to the speaker's own page, where there is one."""
    if "speaker" in navigation.names():
        navigation.go("speaker", id=speaker_id)
    else:
        filters.only("speaker", speaker_id)
