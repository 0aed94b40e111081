"""The questions that the pages ask of a corpus: each answer is a small dataframe.

Articles are those that mention the countries asked for, mentions those of these countries; events those that happened
there; quotes those with the country in their words, their sentence or their paragraph.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

import duckdb
import pandas as pd
import pyarrow as pa

from sahelscope import tables
from sahelscope.models import UNSURE_BELOW
from sahelscope.store.errors import StoreError
from sahelscope.store.filters import Filters, Kind, Where, where
from sahelscope.store.parts import FORMAT, Parts
from sahelscope.store.publish import ABOUT, CURRENT, DUCKDB, SQLITE, make
from sahelscope.store.search import Search

__all__ = ["ArticleView", "Choices", "Corpus", "Filters", "StoreError", "Totals", "open", "version"]

Measure = Literal["articles", "mentions", "events", "quotes"]
Step = Literal["day", "week", "month"]
EVERYTHING = Filters()
_STEPS: tuple[Step, ...] = ("day", "week", "month")
_KINDS: tuple[Measure, ...] = ("articles", "mentions", "events", "quotes")


class Totals(NamedTuple):
    """How much there is."""

    articles: int
    mentions: int
    events: int
    quotes: int
    speakers: int
    undated: int  #: articles whose publication day is unknown


class Choice(NamedTuple):
    """One value of a filter: its id, what to show, and how many articles (for a speaker: quotes) it has."""

    id: str
    name: str
    n: int


@dataclass(frozen=True)
class Choices:
    """What the filters can be set to, the most frequent first."""

    countries: tuple[Choice, ...]
    speakers: tuple[Choice, ...]
    outlets: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    first: Any  #: first publication day, None where no article has one
    last: Any  #: last publication day


@dataclass(frozen=True)
class ArticleView:
    """One article: its text, its row of the table ``articles``, and its rows of every other table."""

    text: str
    article: dict[str, Any]
    tables: dict[str, pd.DataFrame]


def version(folder: Path) -> str:
    """Return the version of what is published in the folder, "empty" where nothing is. Cheap: reads two small files."""
    name = _current(folder)
    return str(_about(folder / "published" / name, folder)["version"]) if name else "empty"


def _current(folder: Path) -> str | None:
    try:
        return (folder / "published" / CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(folder, str(error)) from error


def _about(path: Path, folder: Path) -> dict[str, Any]:
    try:
        about: dict[str, Any] = json.loads((path / ABOUT).read_text(encoding="utf-8"))
        form, sizes = int(about["format"]), about["sizes"]
        wrong = [n for n in (DUCKDB, SQLITE) if (path / n).stat().st_size != sizes[n]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(folder, str(error)) from error
    if form > FORMAT:
        raise StoreError(f"the corpus in {folder} was written by a newer Sahelscope; update Sahelscope")
    if form < FORMAT:
        raise StoreError(f"the corpus in {folder} was written by an older Sahelscope; run `sahelscope rebuild`")
    if wrong:
        raise _damaged(folder, f"{wrong[0]} is not whole")
    return about


def _damaged(folder: Path, why: str) -> StoreError:
    return StoreError(f"the corpus in {folder} is damaged ({why}); run `sahelscope rebuild`, which keeps your articles")


def open(folder: Path) -> Corpus:
    """Open what is published in the folder; an empty corpus where nothing is.

    Raises StoreError, with the way back, where the corpus is damaged, older or newer.
    """
    Parts(folder).settings()
    for attempt in (1, 2):
        name = _current(folder)
        if name is None:
            return _empty()
        try:
            return Corpus(folder / "published" / name, folder)
        except StoreError:
            if attempt == 2 or _current(folder) == name:  # else: swapped and tidied away while it was being opened
                raise
    raise AssertionError


def _empty() -> Corpus:
    path = Path(tempfile.mkdtemp(prefix="sahelscope-empty-"))
    make(path, [])
    corpus = Corpus(path, path)
    corpus.version = "empty"
    weakref.finalize(corpus, shutil.rmtree, path, ignore_errors=True)
    return corpus


class Corpus:
    """One published version of a corpus, read-only and safe to share between threads (a cursor a question)."""

    def __init__(self, path: Path, folder: Path) -> None:
        about = _about(path, folder)
        self.version = str(about["version"])  #: changes whenever a newer corpus was published
        self.is_sample = bool(about["sample"])  #: only the invented sample articles are in it
        self.rules = str(about["rules"])  #: fingerprint of the rules and words that it was published with
        self._folder = folder
        try:
            self._db = duckdb.connect(path / DUCKDB, read_only=True)
            self._search = Search(path / SQLITE)
            self._search.check()
        except (duckdb.Error, sqlite3.DatabaseError) as error:
            raise _damaged(folder, str(error).splitlines()[0]) from error

    def close(self) -> None:
        """Let go of the files."""
        self._db.close()

    # -- asking

    def _ask(self, sql: str, values: list[Any] | None = None, **views: pa.Table) -> pd.DataFrame:
        try:
            cursor = self._db.cursor()
            for name, view in views.items():
                cursor.register(name, view)
            answer = cursor.sql(sql, params=values or []).to_arrow_table()
        except duckdb.Error as error:
            raise _damaged(self._folder, str(error).splitlines()[0]) from error
        frame: pd.DataFrame = answer.to_pandas(types_mapper=_pandas_type)
        return frame

    def _one(self, sql: str, values: list[Any] | None = None, **views: pa.Table) -> int:
        (number,) = self._ask(sql, values, **views).iloc[0].tolist()
        return int(number)

    def _where(self, filters: Filters, kind: Kind) -> tuple[Where, dict[str, pa.Table]]:
        """Return the conditions on rows of one kind, and the table of search hits that they refer to."""
        found = where(filters, kind, self._period(filters))
        hits = self._hits("quotes" if kind == "quotes" else "articles", filters.search)
        if hits is None:
            return found, {}
        found.add(f"{'quote' if kind == 'quotes' else 'article'}_no in (select no from hits)")
        return found, {"hits": hits}

    def _hits(self, kind: Literal["articles", "quotes"], words: str) -> pa.Table | None:
        try:
            numbers = self._search.numbers(kind, words)
        except sqlite3.DatabaseError as error:
            raise _damaged(self._folder, str(error)) from error
        return None if numbers is None else pa.table({"no": numbers})

    def _period(self, filters: Filters) -> tuple[int, int] | None:
        if filters.since is None and filters.until is None:
            return None
        found = Where()
        found.add("published is not null")
        if filters.since is not None:
            found.add("published >= ?", filters.since)
        if filters.until is not None:
            found.add("published <= ?", filters.until)
        row = self._ask(
            f"select coalesce(min(article_no), 1), coalesce(max(article_no), 0) from articles where {found.sql}",
            found.values,
        ).iloc[0]
        return int(row.iloc[0]), int(row.iloc[1])

    def _count(self, filters: Filters, kind: Kind, what: str = "count(*)", extra: Where | None = None) -> int:
        found, views = self._where(filters, kind)
        if extra:
            found.add(extra.sql, *extra.values)
        return self._one(f"select {what} from {kind} where {found.sql}", found.values, **views)

    # -- the questions

    def totals(self, filters: Filters = EVERYTHING) -> Totals:
        """Return how much passes the filters."""
        return Totals(
            articles=self._count(filters, "articles"),
            mentions=self._count(filters, "mentions"),
            events=self._count(filters, "events"),
            quotes=self._count(filters, "quotes"),
            speakers=self._count(filters, "quotes", "count(distinct speaker_key)"),
            undated=self._count(filters, "articles", "count(*) filter (published is null)"),
        )

    def choices(self, *, most_speakers: int = 2000) -> Choices:
        """Return what the filters can be set to; of the speakers, the most quoted ones."""

        def listed(sql: str) -> tuple[Choice, ...]:
            rows = self._ask(sql).itertuples(index=False)
            return tuple(Choice(str(r[0]), str(r[1]), int(r[2])) for r in rows)

        first, last = self._ask("select min(published), max(published) from articles").iloc[0]
        return Choices(
            countries=listed(
                "select country, country, count(*) n from article_countries group by all order by n desc, 1"
            ),
            speakers=listed(f"select speaker_id, speaker, quotes from speakers limit {int(most_speakers)}"),
            outlets=listed(
                "select outlet, outlet, count(*) n from articles where outlet is not null group by 1 order by n desc, 1"
            ),
            languages=listed("select language, language, count(*) n from articles group by all order by n desc, 1"),
            first=None if pd.isna(first) else first,
            last=None if pd.isna(last) else last,
        )

    def countries(self, filters: Filters = EVERYTHING, measure: Measure = "articles") -> pd.DataFrame:
        """Return ``country, articles, mentions, events, quotes``, most of the measure first.

        A country in the filters picks the articles that mention it; all countries of these articles are counted.
        """
        a, views = self._where(filters, "articles")
        q, quote_views = self._where(filters.without_countries(), "quotes")
        picked = f"(select article_no from articles where {a.sql})"
        hits = {"hits": views["hits"]} if views else {}
        quotes_sql = q.sql
        if quote_views:
            hits["quote_hits"], quotes_sql = quote_views["hits"], quotes_sql.replace("from hits", "from quote_hits")
        return self._ask(
            f"""
            with picked as {picked},
              said as (select quote_no from quotes where {quotes_sql} and article_no in (from picked)),
              a as (select country, count(*) articles, sum(mentions)::bigint mentions from article_countries
                where article_no in (from picked) group by country),
              e as (select country, count(*) events from event_countries
                where how = 'happened' and article_no in (from picked) group by country),
              q as (select country, count(*) quotes from quote_countries
                where how <> 'article' and quote_no in (from said) group by country)
            select country, coalesce(articles, 0) articles, coalesce(mentions, 0) mentions, coalesce(events, 0) events,
              coalesce(quotes, 0) quotes
            from a full join e using (country) full join q using (country)
            order by {_known(measure, _KINDS)} desc, country""",
            a.values + q.values,
            **hits,
        )

    def places(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``place, name, country, kind, lat, lon, mentions, articles`` of towns and regions."""
        m, views = self._where(filters, "mentions")
        return self._ask(
            f"""select place, mode(text) as name, mode(country) as country, mode(kind) as kind, null::double as lat,
              null::double as lon, count(*) mentions, count(distinct article_no) articles
            from mentions where place is not null and {m.sql} group by place order by mentions desc, place""",
            m.values,
            **views,
        )

    def articles(self, filters: Filters = EVERYTHING, limit: int = 50, offset: int = 0) -> pd.DataFrame:
        """Return articles, newest first and undated ones last, with how much was found in each."""
        a, views = self._where(filters, "articles")
        return self._ask(
            f"""with page as (select article_no from articles where {a.sql}
              order by article_no desc limit {int(limit)} offset {int(offset)})
            select article_id, title, title_made, byline, outlet, published, published_from, url, language, invented,
              mentions, events, quotes
            from page join articles using (article_no) join article_counts using (article_no)
            order by article_no desc""",
            a.values,
            **views,
        )

    def count_articles(self, filters: Filters = EVERYTHING) -> int:
        """Return how many articles pass the filters."""
        return self._count(filters, "articles")

    def article(self, article_id: str) -> ArticleView:
        """Return one article with all that was found in it. Raises KeyError where there is none of that id."""
        row = self._ask("select * from articles where article_id = ?", [article_id])
        if row.empty:
            raise KeyError(article_id)
        number = int(row.iloc[0]["article_no"])
        found = {
            name: self._ask(
                f"select {', '.join(_quoted(tables.TABLES[name]))} from {name} where article_id = ?", [article_id]
            )
            for name in tables.PER_ARTICLE
            if name != "articles"
        }
        about = {str(column): value for column, value in row.drop(columns="article_no").iloc[0].items()}
        return ArticleView(self._search.texts([number])[number], about, found)

    def timeline(self, filters: Filters = EVERYTHING, step: Step = "month") -> pd.DataFrame:
        """Return ``start, type, events``: each event counted in the period that holds its first day."""
        e, views = self._where(filters, "events")
        found = self._ask(
            f"""select date_trunc('{_known(step, _STEPS)}', first)::date as start, type, count(*) events
            from events where first is not null and {e.sql} group by all order by start, type""",
            e.values,
            **views,
        )
        return found.astype({"start": "datetime64[s]"})

    def undated_events(self, filters: Filters = EVERYTHING) -> int:
        """Return how many events have no known date."""
        return self._count(filters, "events", "count(*) filter (first is null)")

    def events(
        self,
        filters: Filters = EVERYTHING,
        types: tuple[str, ...] = (),
        planned: bool | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> pd.DataFrame:
        """Return events, the latest first and those without a date last, with the printed words and the article."""
        e, views = self._where(filters, "events")
        chosen = _events_chosen(types, planned)
        found = self._ask(
            f"""with page as (select event_no from events where {e.sql} and {chosen.sql}
              order by first desc nulls last, event_no desc limit {int(limit)} offset {int(offset)})
            select e.event_id, e.article_id, e.article_no, e.start, e."end", e.text, e.type, e.date, e.first, e.last,
              e.precision, e.planned, e.rule, e.confidence, c.countries, a.title, a.outlet, a.published, a.language,
              a.url, e.context_start, e.context_end
            from page join events e using (event_no) join articles a on a.article_no = e.article_no
            left join (select event_no, string_agg(country, ', ' order by country) countries from event_countries
              where how = 'happened' and event_no in (from page) group by event_no) c on c.event_no = e.event_no
            order by e.first desc nulls last, e.event_no desc""",
            e.values + chosen.values,
            **views,
        )
        return self._with_context(found)

    def count_events(
        self,
        filters: Filters = EVERYTHING,
        types: tuple[str, ...] = (),
        planned: bool | None = None,
    ) -> int:
        """Return how many events pass the filters."""
        return self._count(filters, "events", extra=_events_chosen(types, planned))

    def most_quoted(self, filters: Filters = EVERYTHING, limit: int = 20) -> pd.DataFrame:
        """Return ``speaker_id, speaker, role, side, quotes, articles``, the most quoted first."""
        q, views = self._where(filters, "quotes")
        return self._ask(
            f"""select speaker_id, s.speaker, s.role, s.side, n.quotes, n.articles
            from (select speaker_key as speaker_id, count(*) quotes, count(distinct article_no) articles from quotes
              where speaker_key is not null and {q.sql} group by speaker_key
              order by quotes desc, speaker_key limit {int(limit)}) n
            join speakers s using (speaker_id) order by n.quotes desc, s.speaker""",
            q.values,
            **views,
        )

    def quotes(
        self,
        filters: Filters = EVERYTHING,
        limit: int = 20,
        offset: int = 0,
        sure_only: bool = False,
        kinds: tuple[str, ...] = (),
    ) -> pd.DataFrame:
        """Return quotes, those of the newest articles first, with their speaker, their article and the words around."""
        q, views = self._where(filters, "quotes")
        chosen = _quotes_chosen(sure_only, kinds)
        found = self._ask(
            f"""with page as (select quote_no, article_no from quotes where {q.sql} and {chosen.sql}
              order by article_no desc, quote_no limit {int(limit)} offset {int(offset)})
            select q.quote_id, q.article_id, q.article_no, q.start, q."end", s.spans, q.text, q.kind, q.speaker_text,
              q.speaker_start, q.speaker_end, q.speaker, q.speaker_key as speaker_id, q.role, q.side, q.affiliation,
              q.cue, q.rule, q.confidence, l.alternatives, c.countries, a.title, a.outlet, a.published, a.language,
              a.url, q.context_start, q.context_end
            from page join quotes q using (quote_no) join articles a on a.article_no = q.article_no
            left join (select quote_no, string_agg(start || '-' || "end", ';' order by ordinal) spans from quote_spans
              where quote_no in (select quote_no from page) group by quote_no) s on s.quote_no = q.quote_no
            left join (select quote_no, string_agg(speaker, ' | ' order by ordinal) alternatives
              from quote_alternatives where quote_no in (select quote_no from page) group by quote_no) l
              on l.quote_no = q.quote_no
            left join (select quote_no, string_agg(country, ', ' order by country) countries from quote_countries
              where how <> 'article' and quote_no in (select quote_no from page) group by quote_no) c
              on c.quote_no = q.quote_no
            order by q.article_no desc, q.quote_no""",
            q.values + chosen.values,
            **views,
        )
        return self._with_context(found)

    def count_quotes(
        self,
        filters: Filters = EVERYTHING,
        sure_only: bool = False,
        kinds: tuple[str, ...] = (),
    ) -> int:
        """Return how many quotes pass the filters."""
        return self._count(filters, "quotes", extra=_quotes_chosen(sure_only, kinds))

    def _with_context(self, found: pd.DataFrame) -> pd.DataFrame:
        """Put the printed words from ``context_start`` on in the column ``context``."""
        texts = self._search.texts(int(n) for n in found["article_no"])
        places = zip(found["article_no"], found["context_start"], found["context_end"], strict=True)
        around = pd.array([texts[int(n)][int(a) : int(b)] for n, a, b in places], dtype=tables.TEXT)
        return found.drop(columns=["article_no", "context_end"]).assign(context=around)


def _events_chosen(types: tuple[str, ...], planned: bool | None) -> Where:
    chosen = Where()
    chosen.one_of("type in {}", types)
    if planned is not None:
        chosen.add("planned = ?", planned)
    return chosen


def _quotes_chosen(sure_only: bool, kinds: tuple[str, ...]) -> Where:
    chosen = Where()
    chosen.one_of("kind in {}", kinds)
    if sure_only:
        chosen.add("speaker_key is not null and confidence >= ?", UNSURE_BELOW)
    return chosen


def _known(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
    return value


def _quoted(columns: dict[str, Any]) -> list[str]:
    return [f'"{c}"' for c in columns]


def _pandas_type(kind: pa.DataType) -> Any:
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return tables.TEXT
    if pa.types.is_integer(kind):
        return tables.WHOLE
    if pa.types.is_floating(kind):
        return tables.NUMBER
    if pa.types.is_boolean(kind):
        return tables.TRUTH
    return tables.DAY if pa.types.is_date(kind) else None
