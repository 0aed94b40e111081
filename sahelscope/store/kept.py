"""What a published version keeps for the next one, so that this can start from it: no reader asks for it.

``article_parts``: which part an article stands in. ``sketches``: its sample of words. ``story_marks``: hashes of all
its words, of its link and its title. ``statement_letters``: a hash of a longer quote's letters. A hash is the first 63
bits of a longer one: of a million things two have the same once in ten million corpora.
"""

from __future__ import annotations

import hashlib

import duckdb
import pyarrow as pa

from sahelscope.store import duplicates

#: Goes up when other tables, or other hashes, are kept: what was published before is then made from nothing.
FORM = 1
#: The tables, and the number by which each row is known.
TABLES = {
    "article_parts": "article_no",
    "sketches": "article_no",
    "story_marks": "article_no",
    "statement_letters": "quote_no",
}
#: What printing the same words twice may change.
_SIGNS = " \u00a0\u202f\t\r\n.,;:!?…\"'‘’“”«»()[]-–—"
#: Letters from which on two articles, and two quotes, are not the same by chance.
_LONG_TEXT, _LONG_QUOTE = 100, 60
_WORDS = f"""select article_no, case when length(o.text) > {_LONG_TEXT}
    then (md5_number_lower(translate(lower(o.text), $signs, '')) >> 1)::bigint end as words
  from in_originals o join articles using (article_id)"""
_LETTERS = f"""create table statement_letters as select quote_no,
    (md5_number_lower(regexp_replace(lower(text), '[^\\pL\\pN]+', ' ', 'g')) >> 1)::bigint as letters
  from quotes where length(text) >= {_LONG_QUOTE} order by quote_no"""
_BATCH = 5000


def write(db: duckdb.DuckDBPyConnection) -> None:
    """Write the tables for the articles and quotes that stand in the database, out of their parts.

    ``part_of`` (article_id, part) says where each article stands.
    """
    db.execute(
        "create table article_parts as select article_no, part from part_of join articles using (article_id) "
        "order by article_no"
    )
    db.execute(
        "create table sketches as select article_no, hash from in_sketches join articles using (article_id) "
        "order by article_no, hash"
    )
    db.execute("create temp table made_marks (article_no bigint, link bigint, title bigint)")
    printed = "case when title_made is distinct from true then title end"
    cursor = db.cursor().execute(f"select article_no, url, {printed} from articles")
    while rows := cursor.fetchmany(_BATCH):
        numbers, urls, titles = zip(*rows, strict=True)
        whole = pa.int64()
        made = {
            "article_no": pa.array(numbers, whole),
            "link": pa.array([_hash(duplicates.link(url)) for url in urls], whole),
            "title": pa.array([_hash(duplicates.title(title)) for title in titles], whole),
        }
        db.register("marks", pa.table(made))
        db.execute("insert into made_marks from marks")
        db.unregister("marks")
    db.execute(
        f"create table story_marks as select article_no, words, link, title from ({_WORDS}) "
        "join made_marks using (article_no) order by article_no",
        {"signs": _SIGNS},
    )
    db.execute("drop table made_marks")
    db.execute(_LETTERS)


def _hash(words: str | None) -> int | None:
    if words is None:
        return None
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
