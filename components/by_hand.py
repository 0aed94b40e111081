"""Corrections by hand, where the finding is read: right, not one, another speaker, type, day, place or toll; undone.

Whoever may only read has none of it.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import (
    by_hand_apart,
    by_hand_event,
    by_hand_speaker,
    correct_article,
    finding_words,
    i18n,
    marked,
    may,
    notes,
    problems,
    who,
)
from components.corpus import CachedCorpus
from sahelscope import paths
from sahelscope.corpus import correct
from sahelscope.store import StoreError, corrections
from sahelscope.store.answers import ArticleView
from sahelscope.store.corrections import Correction
from sahelscope.store.findings import Finding
from sahelscope.store.questions import Filters
from sahelscope.store.rows import HappenedRow, SpokenRow
from sahelscope.store.speakers import Speaker

_ = i18n.text


def controls(corpus: CachedCorpus, view: ArticleView, found: Finding) -> None:
    """Draw what can be said of a quote or an event."""
    row = found.row
    if not may.may("edit") or not isinstance(row, SpokenRow | HappenedRow):
        return
    about: corrections.About = "quote" if isinstance(row, SpokenRow) else "event"
    key = f"{found.at}-{corpus.version}"
    held = _held(corpus, row.quote_id if isinstance(row, SpokenRow) else row.event_id)

    def made(what: str, after: str, before: str = "") -> Correction:
        return corrections.new(
            about, row.article_id, what, after, start=row.start, end=row.end, words=row.text, before=before,
            by=who.name(),
        )  # fmt: skip

    with st.container(horizontal=True, gap="small", key="by-hand-verdict"):
        if st.button(_("by_hand.is_right"), key=f"right-{key}", icon=":material/check:", disabled=_is_right(held)):
            say([made("verdict", "right")])
        if st.button(_(f"refuse.{about}"), key=f"wrong-{key}", icon=":material/block:"):
            say([made("verdict", "wrong")])
        if held and st.button(_("by_hand.undo"), key=f"undo-{key}", icon=":material/undo:", type="tertiary"):
            take_back(held)
    if isinstance(row, SpokenRow):
        wanted = by_hand_speaker.asked(corpus, view, row, key)
    else:
        wanted = by_hand_event.asked(view, row, key)
    if wanted:
        try:
            lines = [made(*one) for one in wanted]
        except ValueError as error:
            st.error(marked.plain(str(error)), icon=":material/error:")
        else:
            say(lines)
    if isinstance(row, SpokenRow) and (same := by_hand_speaker.same_folded(corpus, row.speaker, row.speaker_id, key)):
        say([same])
    wrong()


def speaker(corpus: CachedCorpus, chosen: Filters, one: Speaker) -> None:
    """Draw what can be said of a speaker: that another spelling is the same person, or that somebody is another."""
    if not may.may("edit"):
        return
    key = f"{one.speaker_id}-{corpus.version}"
    with st.container(gap="small", key="by-hand-speaker"):
        same = by_hand_speaker.same_asked(corpus, one.name, one.speaker_id, key)
        apart = by_hand_apart.asked(corpus, chosen, one, key)
    if made := [same] if same else apart:
        say(made)
    wrong()


@may.only("edit")
def say(made: Sequence[Correction]) -> None:
    """Make corrections, then draw everything anew."""
    try:
        with st.spinner(_("by_hand.saving"), show_time=True):
            correct.correct(paths.corpus(), made)
    except (StoreError, ValueError) as error:
        st.session_state["by-hand-wrong"] = problems.told(error)
    st.rerun()


def take_back(held: Sequence[Correction]) -> None:
    """Take corrections back, then draw everything anew."""
    say([corrections.undoing(c, who.name()) for c in held])


def wrong() -> None:
    """Say why the last correction could not be made, if it could not."""
    if why := st.session_state.pop("by-hand-wrong", None):
        st.error(marked.plain(why), icon=":material/error:")


def set_aside(article_id: str) -> None:
    """List what was said to be no finding of an article, each with the way back."""
    gone = [
        c for c in corrections.in_force(corrections.lines(paths.corpus()))
        if c.article_id == article_id and (c.what, c.after) == ("verdict", "wrong")
    ]  # fmt: skip
    if not gone or not may.may("edit"):
        return
    with st.expander(i18n.count("set_aside", len(gone))):
        for c in gone:
            st.text(c.words)
            if st.button(_("by_hand.undo"), key=f"back-{c.id}", icon=":material/undo:", type="tertiary"):
                take_back([c])


def article(corpus: CachedCorpus, view: ArticleView) -> None:
    """Draw the fields of the article itself."""
    if not may.may("edit"):
        return
    with st.expander(_("by_hand.article"), icon=":material/edit_note:"):
        correct_article.fields(view.article, corpus.version)
    if note := notes.asked(view.article.article_id):
        say([note])


def badge(corrected: str | None) -> str:
    """Return in words that a finding was corrected or looked at, "" where it was not."""
    return finding_words.by_hand(corrected) if corrected else ""


def _held(corpus: CachedCorpus, finding: str) -> list[Correction]:
    """Return the corrections of a finding that hold."""
    told = corpus.corrections()
    ids = set(told.loc[(told["finding_id"] == finding).fillna(False), "correction_id"])
    return [c for c in corrections.lines(paths.corpus()) if c.id in ids] if ids else []


def _is_right(held: Sequence[Correction]) -> bool:
    return any((c.what, c.after) == ("verdict", "right") for c in held)
