"""Which quotes of a corpus print one statement, in several outlets and languages: the table ``same_statements``.

``quote_no`` and ``other_no`` of two quotes in two outlets, in both directions, with ``sure`` from 0 to 1. Written when
the corpus is published; where little has changed, only the quotes around it are compared again. Candidates are one
speaker's words within days of each other, and identical words of which one is nobody's, or both are the same person's.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

import duckdb
import pandas as pd
import pyarrow as pa

from sahelscope.store import numbers, same_words
from sahelscope.store.published import Published
from sahelscope.store.same_words import Statement

#: Days between the first printing and the last.
DAYS = 3
#: Earlier statements of a speaker that each is compared with, and others that are kept of one, the surest.
_COMPARED, _KEPT = 60, 20
#: Letters below which a quote is too short to be told from another.
_SHORT = 20
#: Quotes of whoever is quoted by two articles within these days.
_NEAR = f"""with said as (select distinct q.speaker_key, q.article_no, a.published
    from quotes q join articles a using (article_no) where q.speaker_key is not null and a.published is not null),
  beside as (select speaker_key, article_no from (select *,
      lag(published) over one as before, lead(published) over one as after from said
      window one as (partition by speaker_key order by published, article_no))
    where published - before <= {DAYS} or after - published <= {DAYS})
select q.speaker_key, q.quote_no, coalesce(a.outlet, q.article_id), q.text, a.language, a.published
from quotes q join beside using (speaker_key, article_no) join articles a on a.article_no = q.article_no
where length(q.text) >= {_SHORT} order by q.speaker_key, a.published, q.quote_no"""
#: Quotes of so many same letters that no two people say them by chance (kept.py); two who are known are not taken for
#: one.
_IDENTICAL = f"""with lettered as (select l.quote_no, q.speaker_key, coalesce(a.outlet, a.article_id) as outlet,
    a.published, l.letters
  from {{at}}statement_letters l join {{at}}quotes q using (quote_no) join {{at}}articles a using (article_no)
  where a.published is not null {{only}}),
  ranked as (select *, row_number() over (partition by letters order by quote_no) as nth from lettered
    qualify count(*) over (partition by letters) > 1)
select one.quote_no, other.quote_no from ranked one join ranked other using (letters)
where one.quote_no < other.quote_no and one.outlet <> other.outlet
  and coalesce(one.speaker_key = other.speaker_key, true) and other.published - one.published <= {DAYS}
  and one.nth <= {_KEPT} and other.nth <= {_KEPT}"""
_KINDS = pa.schema({"quote_no": pa.int64(), "other_no": pa.int64(), "sure": pa.float64()})
#: What tells which quotes print one statement.
_TELLING = """select q.quote_no, q.speaker_key, q.text, a.language, coalesce(a.outlet, a.article_id) as outlet,
    a.published from {0}quotes q join {0}articles a using (article_no)"""
#: Where something went or came: quotes that are not as they were, as they were and as they are.
_CHANGED = f"""create or replace temp table changed_quotes as
with was as ({_TELLING.format("old_")}), now as ({_TELLING.format("whole.")} where article_no in (from came_nos))
from (from was except from now) union all from (from now except from was)
union all select quote_no, unnest([was, is_now]), '', '', '', published from rekeyed
  join whole.articles on article_no = quote_no >> {numbers.OF_FINDING}"""
#: The quotes around them, each of which may be the same statement as another one than before.
_AROUND = f"""create or replace temp table asked_quotes as
select quote_no from whole.quotes q join whole.articles a using (article_no)
  join (select distinct speaker_key, published as day from changed_quotes) c using (speaker_key)
  where a.published between c.day - {DAYS} and c.day + {DAYS}
union select quote_no from whole.statement_letters where letters in (
  select letters from whole.statement_letters where quote_no in (select quote_no from changed_quotes)
  union select letters from old_statement_letters where quote_no in (select quote_no from changed_quotes))
union select quote_no from whole.quotes where quote_no in (select quote_no from changed_quotes)"""
#: What each of those is compared with.
_BESIDE = f"""with days as (select distinct q.speaker_key, a.published as day
    from whole.quotes q join whole.articles a using (article_no) where quote_no in (from asked_quotes)),
  near as (select distinct q.quote_no from whole.quotes q join whole.articles a using (article_no)
    join days d using (speaker_key) where a.published between d.day - {DAYS} and d.day + {DAYS})
select q.speaker_key, q.quote_no, coalesce(a.outlet, q.article_id), q.text, a.language, a.published
from whole.quotes q join near using (quote_no) join whole.articles a on a.article_no = q.article_no
where length(q.text) >= {_SHORT} order by q.speaker_key, a.published, q.quote_no"""


def write(db: duckdb.DuckDBPyConnection) -> None:
    """Write the table into an open corpus whose quotes stand there."""
    found = {(int(a), int(b)): 1.0 for a, b in db.execute(_IDENTICAL.format(at="", only="")).fetchall()}
    found |= dict(_said(db.execute(_NEAR).fetchall()))
    db.execute("create table same_statements (quote_no bigint, other_no bigint, sure double)")
    _add(db, "", _kept(found))


def change(db: duckdb.DuckDBPyConnection) -> None:
    """Bring the table in the catalog ``whole`` to what it would be from nothing.

    ``old_quotes`` and so on hold the rows that went, ``came_nos`` the numbers of the articles that came, ``rekeyed``
    the quotes whose speaker was joined into another one than before (quote_no, was, is_now).
    """
    db.execute(_CHANGED)
    db.execute(_AROUND)
    asked = {no for (no,) in db.execute("from asked_quotes").fetchall()}
    only = """and l.letters in (select letters from whole.statement_letters where quote_no in (from asked_quotes))"""
    same = db.execute(_IDENTICAL.format(at="whole.", only=only)).fetchall()
    found = {(int(a), int(b)): 1.0 for a, b in same} | dict(_said(db.execute(_BESIDE).fetchall()))
    db.execute(
        "delete from whole.same_statements where quote_no in "
        "(select quote_no from changed_quotes union from asked_quotes)"
    )
    _add(db, "whole.", [row for row in _kept(found) if row[0] in asked])


def _add(db: duckdb.DuckDBPyConnection, at: str, rows: Sequence[tuple[int, int, float]]) -> None:
    columns = ([row[i] for row in rows] for i in range(3))
    db.register("same", pa.table(dict(zip(_KINDS.names, columns, strict=True)), _KINDS))
    db.execute(f"insert into {at}same_statements select * from same order by quote_no, sure desc, other_no")
    db.unregister("same")


def _said(rows: Sequence[tuple[str, int, str, str, str, dt.date]]) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield the pairs that are one, with how sure; ``rows`` stand by speaker and day."""
    for _speaker, theirs in groupby(rows, key=lambda row: row[0]):
        before: deque[_Said] = deque(maxlen=_COMPARED)
        for _, number, outlet, text, language, day in theirs:
            while before and (day - before[0].day).days > DAYS:
                before.popleft()
            keys = same_words.keys(text, language)
            said = _Said(number, outlet, day, keys, text, language)
            for told in before:
                if told.outlet == outlet or not same_words.may_be_one(told.keys, keys):
                    continue
                if sure := same_words.sureness(told.whole, said.whole):
                    yield (told.number, number), sure
            before.append(said)


@dataclass(frozen=True)
class _Said:
    """A quote as it is compared."""

    number: int
    outlet: str
    day: dt.date
    keys: frozenset[str]
    text: str
    language: str

    @cached_property
    def whole(self) -> Statement:
        """Return all that is compared of it."""
        return same_words.statement(self.text, self.language)


def _kept(found: dict[tuple[int, int], float]) -> list[tuple[int, int, float]]:
    """Return both directions, of each quote the surest."""
    by_quote: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, other), sure in found.items():
        by_quote[one].append((-sure, other))
        by_quote[other].append((-sure, one))
    return [(one, other, -sure) for one, others in by_quote.items() for sure, other in sorted(others)[:_KEPT]]


class StatementQuestions(Published):
    """The question."""

    def also_printed(self, quotes: Sequence[str]) -> pd.DataFrame:
        """Return where else the statements of these quotes stand, the surest first.

        ``quote_id`` is the one asked for; ``sure`` is how sure it is that ``other_id`` is the same statement, from 0 to
        1; the other columns are those of the other quote and its article.
        """
        marks = ", ".join("?" * len(quotes))
        return self.ask(
            f"""select q.quote_id, o.quote_id as other_id, s.sure, o.text, o.kind,
              coalesce(p.speaker, o.speaker) as speaker, o.article_id, o.start, o."end",
              a.title, a.outlet, a.published, a.published_from, a.language, a.url
            from quotes q join same_statements s using (quote_no) join quotes o on o.quote_no = s.other_no
            join articles a on a.article_no = o.article_no
            left join speakers p on p.speaker_id = o.speaker_key
            where {f"q.quote_id in ({marks})" if quotes else "false"}
            order by q.quote_no, s.sure desc, a.published, o.quote_no""",
            list(quotes),
        )
