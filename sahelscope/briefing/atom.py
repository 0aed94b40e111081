"""A digest as an Atom feed (RFC 4287): one entry for each thing that is new, under an id that stays.

A reader that has seen an entry passes over it, so the same file may be written again and again.
"""

from __future__ import annotations

import re
from hashlib import blake2b

from lxml import etree

from sahelscope.briefing.digest import Digest
from sahelscope.briefing.digest_items import Item
from sahelscope.briefing.markdown import quoted

_SPACE = "http://www.w3.org/2005/Atom"
#: Signs that no XML may hold.
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NEVER = "1970-01-01T00:00:00+00:00"


def content(made: Digest) -> bytes:
    """Return the whole feed."""
    feed = etree.Element(f"{{{_SPACE}}}feed", nsmap={None: _SPACE})
    feed.set("{http://www.w3.org/XML/1998/namespace}lang", made.briefing.language)
    _put(feed, "id", f"urn:sahelscope:view:{blake2b(made.name.encode(), digest_size=8).hexdigest()}")
    _put(feed, "title", made.briefing.title)
    _put(feed, "subtitle", made.briefing.made)
    _put(feed, "updated", max([item.moment for item in made.items], default="") or made.until or _NEVER)
    _put(_put(feed, "author"), "name", "Sahelscope")
    _put(feed, "generator", "Sahelscope")
    for item in made.items:
        _entry(feed, item, made)
    whole: bytes = etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return whole


def _entry(feed: etree._Element, item: Item, made: Digest) -> None:
    entry, first = _put(feed, "entry"), item.lines[0]
    _put(entry, "id", f"urn:sahelscope:{item.key}")
    _put(entry, "title", " — ".join(filter(None, (first.lead, first.about))))
    _put(entry, "updated", item.moment or _NEVER)
    if item.url.startswith(("http://", "https://")):
        _put(entry, "link").set("href", _clean(item.url))
    notes = {note.number: note for note in made.briefing.notes}
    told = []
    for line in item.lines:
        head = " — ".join(filter(None, (line.lead, line.about))) if line is not first else ""
        words = quoted(line.printed, made.briefing) if line.printed else ""
        told.append(f"{head}{': ' if head and words else ''}{words}")
    for number in sorted({n for line in item.lines for n in line.notes}):
        note = notes[number]
        told.append(". ".join(filter(None, (note.outlet, note.title, *note.behind, note.url))))
    _put(entry, "content", "\n".join(filter(None, told))).set("type", "text")


def _put(under: etree._Element, name: str, words: str = "") -> etree._Element:
    made = etree.SubElement(under, f"{{{_SPACE}}}{name}")
    if words:
        made.text = _clean(words)
    return made


def _clean(words: str) -> str:
    return _ILLEGAL.sub(" ", words)
