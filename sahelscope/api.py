"""Articles as dataframes, for notebooks and scripts: see docs/in-python.md.

>>> import sahelscope as ss
>>> found = ss.read_articles(["The mayor of Gao said on 3 May 2021: “We are ready.”"])
>>> found.quotes["text"].to_list()
['We are ready.']
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import sys
import tempfile
import warnings
import weakref
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import cached_property
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict, Unpack

import numpy as np
import pandas as pd

from sahelscope import paths, settings
from sahelscope.corpus import ingest
from sahelscope.corpus.progress import bar
from sahelscope.corpus.watcher import Watcher
from sahelscope.export import rows
from sahelscope.language import characters
from sahelscope.models import Language
from sahelscope.read.batch import Batch
from sahelscope.read.columns import FIELDS, GUESSED, Columns
from sahelscope.read.original import Problem
from sahelscope.store import StoreError, places, questions
from sahelscope.store.filter_words import country_code, language_code
from sahelscope.store.filters import EVERY_EVENT
from sahelscope.tables import NUMBER

if TYPE_CHECKING:
    import geopandas as gpd

__all__ = ["Articles", "Corpus", "Narrowed", "StoreError", "open_corpus", "read_articles"]

_ADDRESS = re.compile(r"https?://\S+")
_FILE_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}$")
#: What ``repr`` counts, in order.
_COUNTED = ("articles", "mentions", "dates", "events", "quotes", "speakers")


class Narrowed(TypedDict, total=False):
    """The filters of the dashboard's pages; one value, or several that are alternatives; None narrows nothing."""

    country: str | Iterable[str] | None  #: three letters, or a name in English or French
    speaker: str | Iterable[str] | None  #: a speaker's name or id
    outlet: str | Iterable[str] | None
    language: str | Iterable[str] | None  #: a code or a name: "fr", "French"
    since: str | dt.date | None  #: first publication day; an article without a date passes only where no day is set
    until: str | dt.date | None  #: last publication day
    text: str | None  #: words that must occur, accents ignored; "…" for a phrase
    once: bool | None  #: of articles that tell one story in the same words, only the first


def read_articles(
    articles: str | Path | Iterable[str | Path] | pd.DataFrame,
    *,
    outlet: str | None = None,
    published: str | dt.date | None = None,
    lang: Language | None = None,
    columns: Mapping[str, str] | None = None,
    workers: int | None = None,
    progress: bool | None = None,
    anyway: bool = False,
) -> Articles:
    """Read articles and return all that is found in them, as dataframes.

    ``articles``: a file or folder of any form that `sahelscope add` reads; a text; several of these; or a dataframe
    with a column of texts and, where there are, of titles, dates, outlets, links, authors and languages. Columns are
    told by their names; ``columns={"text": "Body"}`` says which is which. ``outlet``, ``published`` (a day, or
    "2026-05-03") and ``lang`` hold for articles that do not say so themselves. The same article counts once.

    ``workers``: processes that parse; by default one for each core in a notebook, and one in a script, whose first
    lines each process would run again. ``progress``: whether to show a bar; by default in a terminal or notebook.
    ``anyway``: whether what looks like no article is taken in, too, as texts and dataframes always are; by default such
    a thing in a file is named in ``problems`` and left out.

    What cannot be read is in ``problems``, and one warning says so. Raises ValueError for a dataframe without texts, a
    field in ``columns`` that no article has, a day or language that is none, a web address; TypeError for what is no
    article (None, bytes) or of a wrong type.
    """
    paths.check()
    chosen = _columns(columns)
    batch = Batch(
        outlet=None if outlet is None else _one("outlet", outlet),
        published=_day(published),
        language=None if lang is None else language_code(_one("lang", lang)),
        # a dataframe is written under the names of the fields: no column is left to choose
        columns=GUESSED if isinstance(articles, pd.DataFrame) else Columns.of(chosen),
    )
    processes = _workers(workers)
    folder = Path(tempfile.mkdtemp(prefix="sahelscope-"))
    try:
        files, names = _files(articles, folder / "given", chosen)
        with nullcontext(Watcher()) if progress is False else bar("Reading") as watcher:
            outcome = ingest.add(
                files,
                folder / "corpus",
                workers=processes,
                watcher=watcher,
                # a text or a dataframe is what somebody chose, a file may hold anything
                batch=replace(batch, names=names, anyway=anyway or set(files) <= set(names)),
            )
        corpus = questions.open(folder / "corpus")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    found = Articles(corpus, tuple(outcome.problems))
    weakref.finalize(found, _forget, corpus, folder)
    if warning := _summed_up(found.problems):
        warnings.warn(warning, stacklevel=2)
    return found


def open_corpus(folder: str | Path | None = None) -> Corpus:
    """Open the corpus that the dashboard shows, or the one in a folder, to ask it for dataframes.

    Raises StoreError, with what to do, where there is no corpus in the folder, or a damaged one.
    """
    path = settings.home_folder(folder) if folder is not None else paths.corpus()
    if folder is not None and not any((path / kept).is_dir() for kept in ("parts", "published")):
        raise StoreError(f"there is no corpus in {path}; check the name, or make one with `sahelscope add`")
    return Corpus(questions.open(path))


class _Tables:
    """What both kinds of findings can be asked for."""

    def __init__(self, corpus: questions.Corpus) -> None:
        self._corpus = corpus

    def table(self, name: str, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return one of the tables that `sahelscope export` writes, such as "event_figures" or "quote_spans".

        Raises ValueError, with their names, where there is none of that name.
        """
        return pd.concat(rows.rows(self._corpus, name, self._filters(**narrowed)), ignore_index=True)

    def text(self, article_id: str) -> str:
        """Return an article's text, into which the offsets point. Raises KeyError where there is no such article."""
        return self._corpus.article(article_id).text

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it reads from files that are open; keep its dataframes"
        )

    def places_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return the towns and regions that are mentioned as points, the most mentioned first, in EPSG:4326.

        Columns: ``place, name, country, kind, admin_level, region_place, region, region_pcode, mentions, articles,
        events, geometry``. ``events`` counts those that happened there, where that is known well enough. Where
        no point is known, the geometry is None: ``gdf[gdf.geometry.notna()]``.
        """
        geo = _geo()
        filters = self._filters(**narrowed)
        found = self._corpus.places(filters).drop(columns=["lat", "lon"])
        events = places.of_events(self._corpus, filters).groupby("place").size()
        known = geo.places().drop(columns=["name", "country", "kind"])
        counted = known.merge(found, on="place", how="right")
        counted["events"] = counted["place"].map(events).fillna(0)
        counted = counted.astype(dict.fromkeys(("mentions", "articles", "events"), "int64"))
        first = ["place", "name", "country", "kind", "admin_level", "region_place", "region", "region_pcode"]
        return counted[[*first, "mentions", "articles", "events", "geometry"]]

    def regions_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return the first-level regions as areas, with how often they and the places in them are mentioned.

        Columns: ``place, country, name, pcode, mentions, articles, events, geometry``, in EPSG:4326.
        """
        geo = _geo()
        filters = self._filters(**narrowed)
        lies_in = geo.places()[["place", "country", "region"]]
        named = places.of_mentions(self._corpus, filters).merge(lies_in, on="place")
        told = places.of_events(self._corpus, filters).groupby("region").size()
        area = ["country", "region"]
        counted = named.groupby(area).agg(mentions=("mentions", "sum"), articles=("article_no", "nunique"))
        areas = geo.regions().merge(counted, left_on=["country", "name"], right_index=True, how="left")
        areas["events"] = areas["place"].map(told)
        measures = ["mentions", "articles", "events"]
        areas[measures] = areas[measures].astype(NUMBER).fillna(0).astype("int64")
        return areas[["place", "country", "name", "pcode", *measures, "geometry"]]

    def countries_gdf(self, **narrowed: Unpack[Narrowed]) -> gpd.GeoDataFrame:
        """Return every country's borders with how much was found, in EPSG:4326: for ``plot``, ``explore``, ``to_file``.

        Columns: ``country, name_en, name_fr, articles, about, mentions, events, quotes, geometry``; ``about`` counts
        the articles that are about the country. Zero where nothing was found.
        """
        geo = _geo()
        areas = geo.countries().merge(self._corpus.countries(self._filters(**narrowed)), on="country", how="left")
        measures = ["articles", "about", "mentions", "events", "quotes"]
        areas[measures] = areas[measures].astype(NUMBER).fillna(0).astype("int64")
        return areas[["country", "name_en", "name_fr", *measures, "geometry"]]

    def _filters(
        self,
        *,
        country: str | Iterable[str] | None = None,
        speaker: str | Iterable[str] | None = None,
        outlet: str | Iterable[str] | None = None,
        language: str | Iterable[str] | None = None,
        since: str | dt.date | None = None,
        until: str | dt.date | None = None,
        text: str | None = None,
        once: bool | None = None,
    ) -> questions.Filters:
        if once not in (None, True, False):
            raise TypeError(f"once is {once!r}; write True or False")
        return questions.Filters(
            countries=tuple(country_code(c) for c in _several("country", country)),
            speakers=self._corpus.speaker_ids(_several("speaker", speaker)),
            since=_day(since),
            until=_day(until),
            outlets=_several("outlet", outlet),
            languages=tuple(language_code(c) for c in _several("language", language)),
            search="" if text is None else _one("text", text),
            once=bool(once),
        )

    @cached_property
    def _counts(self) -> dict[str, int]:
        totals = self._corpus.totals()._asdict()
        totals["events"] = self._corpus.count_events(
            only=replace(EVERY_EVENT, each_report=True)
        )  # as many as the table has
        return {name: totals[name] if name in totals else len(self.table(name)) for name in _COUNTED}

    @cached_property
    def _summary(self) -> str:
        choices = self._corpus.choices(most_speakers=1)
        languages = ", ".join(f"{c.n:,} {c.name}" for c in choices.languages)
        period = f"; published {choices.first} to {choices.last}" if choices.first else ""
        not_read = self._corpus.totals().not_read
        period += f"; {not_read:,} in languages that are not read" if not_read else ""
        return f"{_n(self._counts['articles'], 'articles')}{f' ({languages})' if languages else ''}{period}"

    def __repr__(self) -> str:
        counted = ", ".join(_n(n, name) for name, n in self._counts.items() if name != "articles")
        return f"<{type(self).__name__}: {self._summary}; {counted}{self._remark}>"

    def _repr_html_(self) -> str:
        cells = "".join(f"<th>{name}</th>" for name in self._counts)
        numbers = "".join(f"<td>{n:,}</td>" for n in self._counts.values())
        head = escape(self._summary + self._remark)
        return f"<p>{head}</p><table><thead><tr>{cells}</tr></thead><tbody><tr>{numbers}</tr></tbody></table>"

    @property
    def _remark(self) -> str:
        return ""


class Articles(_Tables):
    """Articles that were read, and what was found in them. Each dataframe is made when it is first asked for."""

    def __init__(self, corpus: questions.Corpus, problems: tuple[Problem, ...]) -> None:
        super().__init__(corpus)
        self.problems = problems  #: what could not be used: ``file``, ``line``, ``what`` is wrong, ``remedy``

    @cached_property
    def articles(self) -> pd.DataFrame:
        """One row an article."""
        return self.table("articles")

    @cached_property
    def mentions(self) -> pd.DataFrame:
        """One row a mention of a country: by its name, its people, a town or a region."""
        return self.table("mentions")

    @cached_property
    def dates(self) -> pd.DataFrame:
        """One row a date, as printed and as resolved."""
        return self.table("dates")

    @cached_property
    def events(self) -> pd.DataFrame:
        """One row an event."""
        return self.table("events")

    @cached_property
    def event_countries(self) -> pd.DataFrame:
        """One row a country of an event, with how near it stands."""
        return self.table("event_countries")

    @cached_property
    def quotes(self) -> pd.DataFrame:
        """One row a quote."""
        return self.table("quotes")

    @cached_property
    def quote_countries(self) -> pd.DataFrame:
        """One row a country of a quote, with how near it stands."""
        return self.table("quote_countries")

    @cached_property
    def speakers(self) -> pd.DataFrame:
        """One row a speaker, over all articles, the most quoted first."""
        return self.table("speakers")

    @property
    def _remark(self) -> str:
        return f"; {_n(len(self.problems), 'problems')}" if self.problems else ""


class Corpus(_Tables):
    """A corpus on disk. Each method returns a dataframe of the rows that pass the filters (``Narrowed``)."""

    def articles(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return articles."""
        return self.table("articles", **narrowed)

    def mentions(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return mentions of countries."""
        return self.table("mentions", **narrowed)

    def dates(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the dates in the articles that pass."""
        return self.table("dates", **narrowed)

    def events(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return events; those of a country happened there."""
        return self.table("events", **narrowed)

    def event_countries(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the countries of the events that pass."""
        return self.table("event_countries", **narrowed)

    def quotes(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return quotes; those of a country name it in their words, their sentence or their paragraph."""
        return self.table("quotes", **narrowed)

    def quote_countries(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the countries of the quotes that pass."""
        return self.table("quote_countries", **narrowed)

    def speakers(self, **narrowed: Unpack[Narrowed]) -> pd.DataFrame:
        """Return the speakers of the quotes that pass, and how many quotes each has."""
        return self.table("speakers", **narrowed)


def _geo() -> Any:
    """Return the room that needs geopandas. Raises ImportError, with what to install, where that is not there."""
    return import_module("sahelscope.geo")


def _n(count: int, things: str) -> str:
    return f"{count:,} {things.removesuffix('s') if count == 1 else things}"


def _forget(corpus: questions.Corpus, folder: Path) -> None:
    corpus.close()
    shutil.rmtree(folder, ignore_errors=True)


def _workers(asked: int | None) -> int | None:
    """Return how many processes parse; None lets the size of the input decide."""
    if asked is not None and (not isinstance(asked, int) or asked < 0):
        raise ValueError(f"workers is {asked!r}; write how many processes, such as 4")
    return asked or (1 if hasattr(sys.modules.get("__main__"), "__file__") else None)


def _summed_up(problems: Sequence[Problem]) -> str:
    """Return one sentence on what could not be used, "" where all could."""
    if len(problems) == 1:
        return str(problems[0])
    lost = sum(p.left_out for p in problems)
    notes = sum(p.times for p in problems) - lost
    parts = [f"{lost:,} {'article or file' if lost == 1 else 'articles or files'} could not be read"] if lost else []
    parts += [f"{_n(notes, 'details')} {'was' if notes == 1 else 'were'} passed over"] if notes else []
    return f"{', '.join(parts)}; .problems says which and what to do" if parts else ""


def _files(given: Any, folder: Path, columns: Mapping[str, str]) -> tuple[list[Path], dict[Path, str]]:
    """Return the files to read, and the names of those that are written here for texts and dataframes."""
    folder.mkdir(parents=True)
    if isinstance(given, pd.DataFrame):
        return _written(_rows(given, columns), folder / "dataframe.jsonl")
    if isinstance(given, pd.Series):  # a gap in a column of texts is an article without a text
        given = given.astype(object).where(given.notna(), "")
    one_thing = isinstance(given, str | bytes | bytearray | Mapping) or not isinstance(given, Iterable)
    several = [given] if one_thing else list(given)
    for one in several:
        if not isinstance(one, str | Path):
            raise TypeError(f"cannot read a {type(one).__name__}; give paths, texts, or a dataframe")
        if isinstance(one, str) and _ADDRESS.fullmatch(one):
            raise ValueError(f"{one} is an address; save the page as a file, or read it with `sahelscope fetch`")
    texts = [g for g in several if isinstance(g, str) and _is_text(g)]
    files, names = _written([{"text": text} for text in texts], folder / "texts.jsonl") if texts else ([], {})
    return [settings.home_folder(g) for g in several if not (isinstance(g, str) and _is_text(g))] + files, names


def _is_text(words: str) -> bool:
    """Tell a text from a path: it has several words, and there is no such file. An empty text names no folder."""
    if not words.strip() or "\n" in words or "\0" in words or len(words) > 1000:
        return True
    try:
        there = Path(words).exists()
    except OSError:  # too long for a name
        return True
    return not there and len(words.split()) > 1 and not _FILE_ENDING.search(words)


def _written(rows: Iterable[Mapping[str, Any]], path: Path) -> tuple[list[Path], dict[Path, str]]:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return [path], {path: path.stem}


def _rows(table: pd.DataFrame, columns: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return a dataframe's rows by the fields of an article. Raises ValueError where no column holds texts."""
    printed = [str(column) for column in table.columns]
    names = {name: place for place, name in enumerate(printed)}
    if missing := [column for column in columns.values() if column not in names]:
        raise ValueError(f"the dataframe has no column {missing[0]!r} (its columns: {', '.join(names)})")
    used = {**GUESSED.guess(names), **columns}
    if "text" not in used:
        listed = ", ".join(names) or "none"
        raise ValueError(
            f"the dataframe has no column with the text (its columns: {listed}); "
            'name it "text", or say which it is: columns={"text": "…"}'
        )
    if twice := [column for column in used.values() if printed.count(column) > 1]:
        raise ValueError(f"the dataframe has several columns {twice[0]!r}; rename all but one")
    cells = {field: table.iloc[:, names[column]].astype(object) for field, column in used.items()}
    return [
        {field: _cell(value) for field, value in zip(cells, row, strict=True)}
        for row in zip(*cells.values(), strict=True)
    ]


def _columns(chosen: Any) -> dict[str, str]:
    """Return field -> column. Raises ValueError for what is no field, TypeError for what is no such mapping."""
    if not isinstance(chosen, Mapping | None):
        raise TypeError(f'columns is {chosen!r}; write which is which: columns={{"text": "Body"}}')
    if unknown := [field for field in chosen or {} if field not in FIELDS]:
        raise ValueError(f"{unknown[0]!r} is no field of an article; fields are {', '.join(FIELDS)}")
    return {field: str(column) for field, column in (chosen or {}).items()}


def _cell(value: Any) -> Any:
    if isinstance(value, dt.date):  # a Timestamp is one; NaT is not
        return None if pd.isna(value) else value.isoformat()[:10]
    if isinstance(value, str | list | tuple):
        return value
    return None if _is_gap(value) else str(value)


def _is_gap(value: Any) -> bool:
    """Tell whether a value is None, NaN, NaT or NA; an array, of which pandas tells each, is none."""
    return value is None or bool(pd.api.types.is_scalar(value) and pd.isna(value))


def _several(name: str, values: Any) -> tuple[str, ...]:
    """Return the values of a filter; none for None. Raises TypeError for what is no word."""
    if values is None:
        return ()
    one_thing = isinstance(values, str | bytes) or not isinstance(values, Iterable)
    return tuple(_one(name, value) for value in ([values] if one_thing else values))


def _one(name: str, value: Any) -> str:
    """Return a word that can be stored and looked for. Raises TypeError for what is none."""
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}; write a word in quotation marks")
    return characters.whole(value)


def _day(value: Any) -> dt.date | None:
    """Return a day, None for None and NaT. Raises ValueError for words that are none, TypeError for other things."""
    if _is_gap(value):
        return None
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"{value!r} is no day; write it as 2026-05-03") from error
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if not isinstance(value, dt.date):
        raise TypeError(f'{value!r} is no day; write it as "2026-05-03"')
    return value.date() if isinstance(value, dt.datetime) else value
