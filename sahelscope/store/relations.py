"""A table's rows as they leave the store: its columns, what stands beside its ids, and what its article is.

``select("events")`` is SQL; ``t`` stands for the table, so that conditions and an order can follow it. The export asks
it, and the views of ``views_in_sql`` are it: both have the same columns.
"""

from __future__ import annotations

from typing import NamedTuple

from sahelscope.store.toll_sql import DEATHS, toll
from sahelscope.tables import TABLES

#: What each row says of its article besides its own columns.
ARTICLE = ("title", "outlet", "published", "language", "url")


class _Beside(NamedTuple):
    """Further columns of a table ``t``, and the joins that they need."""

    columns: str
    joins: str


BESIDE = {
    "articles": _Beside(
        "n.mentions, n.events, n.quotes, r.main_id as repost_of, f.about",
        """join main.article_counts n on n.article_no = t.article_no
        left join main.reposts r on r.article_no = t.article_no
        left join (select article_no, string_agg(country, ', ' order by share desc, country) as about from main.focus
          group by all) f on f.article_no = t.article_no""",
    ),
    "events": _Beside(
        """m.event_id as incident_id, coalesce(n.reports, 1) as reports, l.countries, w.actors_by, w.actors_against,
        d.deaths_low, d.deaths_high, d.deaths_open, d.deaths_about, d.figures""",
        f"""left join main.event_groups g on g.event_no = t.event_no
        join main.events m on m.event_no = coalesce(g.main_no, t.event_no)
        left join (select main_no, count(*)::integer as reports from main.event_groups group by all) n
          on n.main_no = g.main_no
        left join (select event_no, string_agg(country, ', ' order by country) as countries from main.event_countries
          where how = 'happened' group by all) l on l.event_no = t.event_no
        left join (select event_no, string_agg(distinct actor, ' | ' order by actor) filter (role = 'by') as actors_by,
            string_agg(distinct actor, ' | ' order by actor) filter (role = 'against') as actors_against
          from main.event_actors group by all) w on w.event_no = t.event_no
        left join (select event_no, {toll("event_figures", "what = 'deaths'", DEATHS)},
            string_agg(what || ': ' || text, ' | ' order by start) as figures
          from main.event_figures group by all) d on d.event_no = t.event_no""",
    ),
    "event_actors": _Beside(
        "s.speaker as actor_name",
        """left join (select speaker_id, any_value(into_id) as into_id from main.speaker_merges group by all) m
          on m.speaker_id = t.actor_id
        left join main.speakers s on s.speaker_id = coalesce(m.into_id, t.actor_id)""",
    ),
    "quotes": _Beside(
        "s.speaker as person, l.countries, o.alternatives, coalesce(w.also_printed, 0) as also_printed, w.also_in",
        """left join (select m.quote_no, count(distinct b.article_no)::integer as also_printed,
            string_agg(distinct coalesce(b.outlet, b.title), ' | ' order by coalesce(b.outlet, b.title)) as also_in
          from main.same_statements m join main.quotes o on o.quote_no = m.other_no
          join main.articles b on b.article_no = o.article_no group by all) w on w.quote_no = t.quote_no
        left join main.speakers s on s.speaker_id = t.speaker_key
        left join (select quote_no, string_agg(country, ', ' order by country) as countries from main.quote_countries
          where how <> 'article' group by all) l on l.quote_no = t.quote_no
        left join (select quote_no, string_agg(speaker, ' | ' order by ordinal) as alternatives
          from main.quote_alternatives group by all) o on o.quote_no = t.quote_no""",
    ),
}


#: One statement in two articles, ``t.sure`` how sure; each of the two is once the one and once the other.
_SAME_STATEMENTS = """select q.quote_id, q.article_id, s.speaker as person, q.text, t.sure, o.quote_id as other_id,
  o.article_id as other_article_id, p.speaker as other_person, o.text as other_text, b.title as other_title,
  b.outlet as other_outlet, b.published as other_published, b.language as other_language, b.url as other_url, {article}
from main.same_statements t join main.quotes q on q.quote_no = t.quote_no join main.quotes o on o.quote_no = t.other_no
join main.articles a on a.article_no = q.article_no join main.articles b on b.article_no = o.article_no
left join main.speakers s on s.speaker_id = q.speaker_key left join main.speakers p on p.speaker_id = o.speaker_key"""


def select(table: str) -> str:
    """Return the SQL of ``same_statements`` or a table of ``tables.TABLES``.

    All but articles and speakers end with ``ARTICLE``.
    """
    if table == "same_statements":
        return _SAME_STATEMENTS.format(article=", ".join(f"a.{c}" for c in ARTICLE))
    beside = BESIDE.get(table, _Beside("", ""))
    columns = [_column(table, name) for name in TABLES[table]] + ([beside.columns] if beside.columns else [])
    joins = beside.joins
    if table not in ("articles", "speakers"):
        columns += [f"a.{c} as article_{c}" if c in TABLES[table] else f"a.{c}" for c in ARTICLE]
        joins = f"join main.articles a on a.article_id = t.article_id {joins}"
    return f"select {', '.join(columns)} from main.{table} t {joins}"


def _column(table: str, column: str) -> str:
    """Return a column as SQL. A quote's speaker is the person whom the table of speakers lists."""
    return "t.speaker_key as speaker_id" if (table, column) == ("quotes", "speaker_id") else f't."{column}"'
