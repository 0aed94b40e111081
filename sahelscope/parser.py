"""The order in which the families of rules run."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Iterator
from contextlib import contextmanager

from sahelscope import dates, events, header, paths, people, places, quotes
from sahelscope.language import characters, codes, grammars, torn_lines
from sahelscope.models import Language, Parsed, Quote
from sahelscope.places.focus import focus

#: The families of rules; each is asked only in the languages that it has rules for.
FAMILIES = (places, dates, people, quotes, events)


def parse(
    text: str,
    *,
    published: dt.date | None = None,
    lang: Language | None = None,
    title: str | None = None,
    outlets_lines: frozenset[str] = frozenset(),
    undated: bool = False,
) -> Parsed:
    """Return all that is found in one article, English or French; nothing in an article in another language.

    ``published`` fixes dates such as "yesterday"; without it the text's own stamp or dateline is used, and where there
    is none such dates have no value. ``lang`` is detected where None. ``title`` is given where it is not in the text.
    ``outlets_lines``: lines that the outlet prints in article after article (header/repeated.py); they are no body.
    ``undated``: the day of publication is unknown, whatever stamp or dateline the text has.
    Half a character (a lone surrogate) is read as U+FFFD; offsets are those of the text as given.
    Raises ValueError where ``lang`` is no code of a language, TypeError for a text, title, code or day of another kind.

    >>> import datetime as dt
    >>> found = parse("“We are ready,” said the mayor of Gao on Tuesday.", published=dt.date(2026, 5, 7))
    >>> found.quotes[0].text, found.quotes[0].speaker
    ('We are ready', 'the mayor of Gao')
    >>> [(m.text, m.country) for m in found.mentions]
    [('Gao', 'MLI')]
    >>> found.dates[0].value
    '2026-05-05'

    Every offset counts characters of the text as it was given:

    >>> text = "Hier, des centaines de personnes ont manifesté à Niamey."
    >>> event = parse(text, published=dt.date(2026, 5, 7)).events[0]
    >>> text[event.start : event.end] == event.text
    True
    >>> event.type, event.date, event.countries
    ('protest', '2026-05-06', ('NER',))
    """
    paths.check()
    for name, words in (("text", text), ("title", title or ""), ("language", lang or "")):
        if not isinstance(words, str):
            raise TypeError(f"the {name} of an article must be a str, not {type(words).__name__}")
    if not isinstance(published, dt.date | None):
        raise TypeError(f"published must be a day, such as datetime.date(2026, 5, 7), not {published!r}")
    if isinstance(published, dt.datetime):
        published = published.date() if published == published else None  # pandas' NaT is not itself
    if lang is not None:
        codes.checked(lang)
    given, title = characters.whole(text), title and characters.whole(title)
    text = torn_lines.joined(given)
    with _collecting_later():
        found = _parsed(text, published, lang, title, outlets_lines, undated)
        return found if text == given else torn_lines.restored(found, given)


def _parsed(
    text: str,
    published: dt.date | None,
    lang: Language | None,
    title: str | None,
    outlets_lines: frozenset[str],
    undated: bool,
) -> Parsed:
    """Return what the families find; what they only need on the way is gone when unreachable objects are looked for."""
    article = header.read(
        text, published=published, lang=lang, title=title, outlets_lines=outlets_lines, undated=undated
    )
    known = {family for family in FAMILIES if grammars.has_rules(family.__name__, article.language)}
    mentions = places.find(article) if places in known else []
    found_dates = dates.find(article) if dates in known else []
    found_quotes: list[Quote] = []
    speakers = people.find(article) if people in known else None
    if speakers is not None and quotes in known:
        found_quotes = people.identified(article, speakers, quotes.find(article, speakers))
    found_events = events.find(article, mentions, found_dates, found_quotes, speakers) if events in known else []
    in_focus = focus(article, mentions) if places in known else ()
    return Parsed(article, tuple(mentions), tuple(found_dates), tuple(found_events), tuple(found_quotes), in_focus)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Hold back the search for unreachable objects: the thousands of small records of one article are none."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
