"""The questions that the pages ask of a corpus: each answer is a small dataframe.

Articles are those that mention the countries asked for, in their text or their title; mentions those of these
countries; events those that happened there; quotes those with the country in their words, their sentence or their
paragraph.
"""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, Self

import pandas as pd

from sahelscope import tables
from sahelscope.places import gazetteer
from sahelscope.store.answers import ArticleView, Choice, Choices, Totals
from sahelscope.store.build import make
from sahelscope.store.choices import ChoiceQuestions
from sahelscope.store.counts import CountQuestions
from sahelscope.store.coverage import CoverageQuestions
from sahelscope.store.errors import StoreError
from sahelscope.store.event_places import EventPlaces
from sahelscope.store.filters import EventFilter, Filters, Where
from sahelscope.store.genders import GenderQuestions
from sahelscope.store.leads import LeadQuestions
from sahelscope.store.named_regions import NamedRegions, naming
from sahelscope.store.news import NewsQuestions
from sahelscope.store.parts import Parts
from sahelscope.store.published import known, open_latest_with_retry, version
from sahelscope.store.rows import WholeArticle, rows
from sahelscope.store.speakers import SpeakerQuestions
from sahelscope.store.statements import StatementQuestions

__all__ = [
    "ArticleView", "Choice", "Choices", "Corpus", "EventFilter", "Filters", "StoreError", "Totals", "open", "version",
]  # fmt: skip

Measure = Literal["articles", "about", "mentions", "events", "quotes"]
EVERYTHING = Filters()
_KINDS: tuple[Measure, ...] = ("articles", "about", "mentions", "events", "quotes")


def open(folder: Path) -> Corpus:
    """Open what is published in the folder; an empty corpus where nothing is.

    Raises StoreError, with the way back, where the corpus is damaged, older or newer.
    """
    return Corpus.open(folder)


class Corpus(
    NewsQuestions,
    ChoiceQuestions,
    LeadQuestions,
    CountQuestions,
    EventPlaces,
    NamedRegions,
    GenderQuestions,
    SpeakerQuestions,
    CoverageQuestions,
    StatementQuestions,
):
    """One published version of a corpus; see the head of this file for how rows belong to a country."""

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open what is published in the folder; see ``open`` above."""
        Parts(folder).check_format()
        return open_latest_with_retry(folder, lambda path: cls(path, folder)) or cls._empty()

    @classmethod
    def _empty(cls) -> Self:
        path = Path(tempfile.mkdtemp(prefix="sahelscope-empty-"))
        make(path, [])
        corpus = cls(path, path)
        corpus.version = "empty"
        weakref.finalize(corpus, shutil.rmtree, path, ignore_errors=True)
        return corpus

    def countries(self, filters: Filters = EVERYTHING, measure: Measure = "articles") -> pd.DataFrame:
        """Return ``country, articles, about, mentions, events, quotes``, most of the measure first.

        ``articles`` mention the country, ``about`` of them are about it.

        A country in the filters picks the articles that mention it; all countries of these articles are counted.
        """
        a, views = self.where(filters, "articles")
        if filters.speakers or filters.sides or filters.search:
            return self._countries_said(filters, measure)
        picked = f"article_no in (select article_no from articles where {a.sql})" if a.conditions else "true"
        return self.ask(
            f"""select country, count(*) filter (mentions + about > 0) articles, sum(about)::bigint about,
              sum(mentions)::bigint mentions, sum(events)::bigint events, sum(quotes)::bigint quotes
            from article_countries where {picked}
            group by country order by {known(measure, _KINDS)} desc, country""",
            a.values,
            **views,
        )

    def _countries_said(self, filters: Filters, measure: Measure) -> pd.DataFrame:
        """Answer ``countries`` where only some quotes of an article pass: those of a speaker, or with certain words."""
        a, views = self.where(filters, "articles")
        q, quote_views = self.where(filters.without_countries(), "quotes")
        quotes_sql = q.sql
        if quote_views:
            views, quotes_sql = (
                {**views, "quote_hits": quote_views["hits"]},
                quotes_sql.replace("from hits", "from quote_hits"),
            )
        return self.ask(
            f"""
            with picked as (select article_no from articles where {a.sql}),
              a as (select country, count(*) filter (mentions + about > 0) articles, sum(about)::bigint about,
                  sum(mentions)::bigint mentions, sum(events)::bigint events
                from article_countries where article_no in (from picked) group by country),
              q as (select country, count(*) quotes from quote_countries
                where how <> 'article' and quote_no in
                  (select quote_no from quotes where {quotes_sql} and article_no in (from picked)) group by country)
            select country, coalesce(articles, 0) articles, coalesce(about, 0) about, coalesce(mentions, 0) mentions,
              coalesce(events, 0) events, coalesce(quotes, 0) quotes
            from a full join q using (country) order by {known(measure, _KINDS)} desc, country""",
            a.values + q.values,
            **views,
        )

    def places(self, filters: Filters = EVERYTHING) -> pd.DataFrame:
        """Return ``place, name, country, kind, lat, lon, mentions, articles`` of towns and regions."""
        m, views = self.where(filters, "mentions")
        found = self.ask(
            f"""select place, mode(text) as name, mode(country) as country, mode(kind) as kind, null::double as lat,
              null::double as lon, count(*) mentions, count(distinct article_no) articles
            from mentions where place is not null and {m.sql} group by place order by mentions desc, place""",
            m.values,
            **views,
        )
        listed = [gazetteer.places().get(place) for place in found["place"]]
        for column, kind in {
            "name": tables.TEXT,
            "kind": tables.TEXT,
            "lat": tables.NUMBER,
            "lon": tables.NUMBER,
        }.items():
            cells = [getattr(at, column) if at else cell for at, cell in zip(listed, found[column], strict=True)]
            found[column] = pd.Series(cells, dtype=kind)
        return found

    def articles(self, filters: Filters = EVERYTHING, limit: int = 50, offset: int = 0, area: str = "") -> pd.DataFrame:
        """Return articles, newest first and undated ones last, with how much was found in each.

        ``area``: only those that name a region or a town (``naming``).

        ``reposts`` are the other outlets that print the same story, "L’Écho | La Dépêche", a dash where none is known;
        ``about`` are the codes of the countries that it is about, most first: "MLI, NER".

        ``repost_of`` is the id of the article that it repeats, <NA> where it stands alone or came first.
        """
        a, views = self._naming(filters, area)
        page = f"select article_no from articles where {a.sql} order by article_no desc"
        return self.ask(_listed(f"{page} limit {int(limit)} offset {int(offset)}"), a.values, **views)

    def every_article(self, filters: Filters = EVERYTHING, area: str = "") -> Iterator[pd.DataFrame]:
        """Yield all rows that ``articles`` has, some thousand at a time; at least one, perhaps empty, frame."""
        a, views = self._naming(filters, area)
        numbers = f"select article_no from articles where {a.sql} order by article_no desc"
        for page in self.slices(numbers, a.values, **views):
            yield self.ask(_listed("from asked"), asked=page)

    def _naming(self, filters: Filters, area: str) -> tuple[Where, dict[str, Any]]:
        a, views = self.where(filters, "articles")
        if area:
            within = naming(area)
            a.add(within.sql, *within.values)
        return a, views

    def article(self, article_id: str) -> ArticleView:
        """Return one article with all that was found in it. Raises KeyError where there is none of that id."""
        columns = ", ".join(_quoted(tables.TABLES["articles"]))
        article = self.ask(f"select article_no, {columns} from articles where article_id = ?", [article_id])
        if article.empty:
            raise KeyError(article_id)
        number = int(article["article_no"].iloc[0])
        found = {
            name: self.ask(
                f"select {', '.join(_quoted(tables.TABLES[name]))} from {name} where article_id = ?", [article_id]
            )
            for name in tables.PER_ARTICLE
            if name != "articles"
        }
        return ArticleView(self.texts([number])[number], rows(WholeArticle, article)[0], found)

    def corrections(self) -> pd.DataFrame:
        """Return ``correction_id, about, finding_id, status`` of the corrections that were not taken back.

        ``status``: holds, or why it cannot (``anchors.Status``); ``finding_id``: the quote or event that it is about.
        """
        return self.ask("select correction_id, about, finding_id, status from corrections order by correction_id")

    def fates(self) -> dict[str, str]:
        """Return the status of each of them, by its id."""
        told = self.corrections()
        return dict(zip(told["correction_id"], told["status"], strict=True))


def _quoted(columns: dict[str, Any]) -> list[str]:
    return [f'"{c}"' for c in columns]


def _listed(page: str) -> str:
    """Return the SQL of the articles of ``page`` (article_no) with all that is listed of them, newest first."""
    return f"""with page as ({page})
    select article_id, title, title_made, byline, outlet, published, published_from, url, language, invented,
      corrected, read_at, mentions, events, quotes, main_id as repost_of, f.countries as about,
      s.outlets as reposts
    from page join articles using (article_no) join article_counts using (article_no)
      left join reposts using (article_no)
      left join (select article_no, string_agg(country, ', ' order by share desc, country) countries
        from focus where article_no in (select article_no from page) group by article_no) f using (article_no)
      left join (select s.article_no, string_agg(coalesce(a.outlet, '–'), ' | ' order by o.rank) outlets
        from stories s join stories o on o.story = s.story and o.article_no <> s.article_no
        join articles a on a.article_no = o.article_no
        where s.article_no in (select article_no from page) group by s.article_no) s using (article_no)
    order by article_no desc"""
