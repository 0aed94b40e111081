"""What a corpus holds, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sahelscope import paths
from sahelscope.language import codes
from sahelscope.store import fingerprint, questions
from sahelscope.store.parts import Parts
from sahelscope.store.publish import is_current


def lines(folder: Path) -> Iterator[str]:
    """Yield what the corpus in the folder holds, and what should be done about it.

    Raises StoreError where it is damaged.
    """
    yield f"Corpus: {folder}"
    parts = Parts(folder).all()
    if not parts:
        yield "It holds no articles yet. `sahelscope add PATH…` reads yours; `sahelscope sample` reads invented ones."
        return
    corpus = questions.open(folder)
    total, choices = corpus.totals(), corpus.choices(most_speakers=1)
    if corpus.is_sample:
        yield "Only the invented sample articles are in it."
    mentions = f"{_n(total.mentions, 'mention')} of {_n(len(choices.countries), 'country')}"
    yield f"{_n(total.articles, 'article')} with {mentions}"
    yield f"{_n(total.quotes, 'quote')} by {_n(total.speakers, 'speaker')}, {_n(total.events, 'event')}"
    if choices.first:
        yield f"Published from {choices.first} to {choices.last}"
    if total.undated:
        yield f"{_n(total.undated, 'article')} without a date"
    yield ", ".join(f"{c.n:,} in {codes.name(c.id)}" for c in choices.languages)
    if total.not_read:
        yield f"{_n(total.not_read, 'article')} in languages that are not read: kept, and nothing was looked for there"
    yield f"{_n(len(choices.outlets), 'outlet')}; {_size(folder) / 1e6:,.1f} MB on disk in {_n(len(parts), 'part')}"
    yield from boundaries()
    if not is_current(folder):
        yield "Not all that was read is visible yet. Run `sahelscope rebuild`."
    older = [p for p in parts if p.rules != fingerprint.fingerprint()]
    if older:
        count = sum(p.articles for p in older)
        were = f"{_n(count, 'article')} {'was' if count == 1 else 'were'}"
        yield f"{were} parsed with other rules or words. Run `sahelscope rebuild` to parse again."


def boundaries() -> Iterator[str]:
    """Yield which of the user's own boundaries cannot be used, and what to do."""
    if paths.boundary_files():
        from sahelscope import geo  # here, since it takes a while to import

        yield from map(str, geo.problems())


def _size(folder: Path) -> int:
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file())


def _n(count: int, thing: str) -> str:
    """Return "1 article", "2,000 articles", "3 countries"."""
    several = f"{thing[:-1]}ies" if thing.endswith("y") else f"{thing}s"
    return f"{count:,} {thing if count == 1 else several}"
