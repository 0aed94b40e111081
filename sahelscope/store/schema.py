"""The published tables, as SQL over the parts.

Each row of ``articles``, ``events`` and ``quotes`` carries its countries as bits in the columns ``c0``, ``c1``, …
(table ``country_bits`` says which bit; it is the same in every corpus), so that a filter by country is one look at each
row and no join.
``article_countries`` holds, for each article and country, how much was found, so that the map is one sum.
"""

from __future__ import annotations

from collections.abc import Iterable

from sahelscope.models import DOUBTFUL_BELOW
from sahelscope.places import gazetteer
from sahelscope.store import numbers
from sahelscope.tables.context import PROSE

#: Bits of one column that are used: a signed integer of 64 bits holds them with room.
BITS = 60

#: First the articles under their numbers. ``in_articles`` and so on stand for the parts' files.
ARTICLES = f"create temp table numbered_articles as {numbers.articles('in_articles')}"
#: Then what is found in them, corrections put on top; ``set_aside`` names findings that are none (by_hand.py): they
#: have a number, so that a correction moves no other, and are left out. ``speaker_merges`` is there (persons.py).
NUMBERED = f"""
create table labels as
  select a.article_no, t.* exclude (file_row_number) from in_labels t join numbered_articles a using (article_id)
  order by article_no, t.file_row_number;
create table mentions as
  select a.article_no, t.* from in_mentions t join numbered_articles a using (article_id)
  order by article_no, start, "end", country;
create table focus as
  select a.article_no, t.* from in_focus t join numbered_articles a using (article_id)
  order by article_no, share desc, country;
create table dates as
  select a.article_no, t.* from in_dates t join numbered_articles a using (article_id)
  order by article_no, start, "end";
create temp table numbered_events as from (
  select {numbers.findings("event_id")} as event_no, a.article_no, t.*
  from in_events t join numbered_articles a using (article_id)) where event_id not in (from set_aside);
create table event_countries as
  select e.event_no, e.article_no, t.* from in_event_countries t join numbered_events e using (event_id, article_id)
  order by event_no, country;
create table event_actors as
  select e.event_no, t.* exclude (file_row_number)
  from in_event_actors t join numbered_events e using (event_id, article_id) order by event_no, t.file_row_number;
create table event_figures as
  select e.event_no, t.* from in_event_figures t join numbered_events e using (event_id, article_id)
  order by event_no, start, "end", what;
create table event_figure_parts as
  select e.event_no, t.* from in_event_figure_parts t join numbered_events e using (event_id, article_id)
  order by event_no, what, start, "end";
create temp table numbered_quotes as from (
  select {numbers.findings("quote_id")} as quote_no, a.article_no,
    coalesce(m.into_id, t.speaker_id) as speaker_key, t.* -- null: nobody in particular ("residents", "he")
  from in_quotes t join numbered_articles a using (article_id)
  left join speaker_merges m on m.speaker_id = t.speaker_id) where quote_id not in (from set_aside);
create table quote_spans as
  select q.quote_no, t.* from in_quote_spans t join numbered_quotes q using (quote_id, article_id)
  order by quote_no, ordinal;
create table quote_countries as
  select q.quote_no, q.article_no, t.* from in_quote_countries t join numbered_quotes q using (quote_id, article_id)
  order by quote_no, country;
create table quote_alternatives as
  select q.quote_no, t.* from in_quote_alternatives t join numbered_quotes q using (quote_id, article_id)
  order by quote_no, ordinal;
"""

#: The commonest word of a speaker; of two as common, the one printed first. (``mode`` takes any, which then changes
#: with the number of threads, and holds all words in memory.)
_COMMONEST = "arg_max(word, row(n, -earliest)) filter (what = {!r} and {})"
#: Transcripts print names in capitals; where one is printed in ordinary letters too, these win. "NATO" has no others.
_ORDINARY = "(upper(word) <> word or length(word) <= 5)"


def speakers(quotes: str) -> str:
    """Return the SQL of the table ``speakers``, unordered, over quotes under their numbers."""
    return f"""
with speaker_words as (
  select speaker_key, what, word, count(*) as n, min(quote_no) as earliest
  from (unpivot (select speaker_key, quote_no, speaker, speaker_kind, role, side, affiliation from {quotes})
    on speaker, speaker_kind, role, side, affiliation into name what value word)
  where speaker_key is not null group by all)
select speaker_key as speaker_id, -- "Awa Sangare" rather than "Sangare" or "the first woman to win the race"
  coalesce({_COMMONEST.format("speaker", f"contains(word, ' ') and lower(word[1]) <> word[1] and {_ORDINARY}")},
    {_COMMONEST.format("speaker", f"contains(word, ' ') and {_ORDINARY}")},
    {_COMMONEST.format("speaker", "contains(word, ' ')")},
    {_COMMONEST.format("speaker", _ORDINARY)}, {_COMMONEST.format("speaker", "true")}) as speaker,
  {_COMMONEST.format("speaker_kind", "true")} as speaker_kind,
  {_COMMONEST.format("role", "true")} as role, {_COMMONEST.format("side", "true")} as side,
  {_COMMONEST.format("affiliation", "true")} as affiliation,
  any_value(quotes) as quotes, any_value(articles) as articles
from (
  select speaker_key, count(*)::integer as quotes, count(distinct article_no)::integer as articles
  from {quotes} where speaker_key is not null group by speaker_key
) left join speaker_words using (speaker_key) group by speaker_key"""


SPEAKERS = f"create table speakers as {speakers('numbered_quotes')} order by quotes desc, speaker, speaker_id"
#: Then how much there is of what.
COUNTED = f"""
create temp view counted_events as -- neither a look back nor doubtful
  select event_no, article_no from numbered_events where not coalesce(background, false)
    and confidence >= {DOUBTFUL_BELOW};
create table article_countries as
  select article_no, country, sum(m)::integer as mentions, sum(e)::integer as events, sum(q)::integer as quotes,
    max(f)::integer as about
  from (
    select article_no, country, 1 m, 0 e, 0 q, 0 f from mentions where part in {PROSE!r}
    union all select article_no, country, 0, 1, 0, 0 from event_countries
      where how = 'happened' and event_no in (select event_no from counted_events)
    union all select article_no, country, 0, 0, 1, 0 from quote_countries where how <> 'article'
    union all select article_no, country, 0, 0, 0, 1 from focus -- named in a title that is not part of the text
  ) group by all order by article_no, country;
create table article_counts as
  select a.article_no, coalesce(m.n, 0)::integer as mentions, coalesce(e.n, 0)::integer as events,
    coalesce(q.n, 0)::integer as quotes
  from numbered_articles a
  left join (select article_no, count(*) n from mentions where part in {PROSE!r} group by all) m using (article_no)
  left join (select article_no, count(*) n from counted_events group by all) e using (article_no)
  left join (select article_no, count(*) n from numbered_quotes group by all) q using (article_no)
  order by article_no;
"""


def country_bits(others: Iterable[str] = ()) -> list[tuple[str, int, int]]:
    """Return the column and the bit of each country: always the same, those of the Sahel and of Africa first.

    ``others``: what a corpus names besides.
    """
    known = gazetteer.countries().values()
    listed = [c.code for c in sorted(known, key=lambda c: (not c.in_sahel, not c.in_africa, c.code))]
    there = {c.code for c in known}
    return [(code, *divmod(i, BITS)) for i, code in enumerate([*listed, *sorted(set(others) - there)])]


def with_bits(words: int) -> str:
    """Return the SQL that makes articles, events and quotes with their countries as bits in so many columns."""
    known = ", ".join(f"coalesce(c{i}, 0) as c{i}" for i in range(words))
    bits = ", ".join(f"bit_or(case when word = {i} then 1::bigint << bit else 0 end) as c{i}" for i in range(words))
    return ";".join(
        f"""
create table {name} as
  select t.*, {known} from numbered_{name} t
  left join (
    select {no}, {bits}
    from {of} join country_bits using (country) where {where} group by {no}
  ) using ({no}) order by {no}; drop table numbered_{name}"""
        for name, no, of, where in (
            ("articles", "article_no", "article_countries", "mentions + about > 0"),
            ("events", "event_no", "event_countries", "how = 'happened'"),
            ("quotes", "quote_no", "quote_countries", "how <> 'article'"),
        )
    )
