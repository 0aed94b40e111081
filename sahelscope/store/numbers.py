"""How articles, events and quotes are numbered: by day and id, so that a number stays whatever else comes or goes.

An article's number is its publication day (days since the year 1, 0 for undated ones), then the first bits of its id.
So a period is a range of numbers, "newest first" is "highest number first", and an old article that comes late has a
place that nobody else's number leaves it. Where two articles of one day would get one number, the later id takes the
next free one. A finding's number is its article's, then its place among the article's findings.
"""

from __future__ import annotations

#: Bits for the id within a day, and for the findings of one article: with 22 for the day, 63 in all.
OF_ID, OF_FINDING = 23, 18
#: Undated articles have lower numbers than this.
DATED = 1 << OF_ID

_DAY = "coalesce(date_diff('day', date '0001-01-01', published) + 1, 0)"
#: An id is a hash in hexadecimal; one that is none is numbered in the order of the ids.
_ID = f"""case when regexp_full_match(article_id[:6], '[0-9a-f]{{6}}')
    then ('0x' || article_id[:6])::bigint >> {24 - OF_ID} else 0 end"""
#: The number that an article has where no other one has it.
WANTED = f"(({_DAY}) << {OF_ID}) + {_ID}"


def articles(relation: str) -> str:
    """Return the SQL that numbers the articles of a relation: ``article_no`` before its columns."""
    return f"""select (place + max(wanted - place) over (order by wanted, article_id rows unbounded preceding))::bigint
      as article_no, * exclude (wanted, place)
    from (select *, row_number() over (order by wanted, article_id) as place
      from (select {WANTED} as wanted, * from {relation}))"""


def findings(key: str) -> str:
    """Return the SQL of the number of a finding ``t`` of an article ``a``; ``key`` is its id."""
    place = f"row_number() over (partition by a.article_no order by t.start, t.{key})"
    return f"((a.article_no << {OF_FINDING}) + {place})::bigint"
