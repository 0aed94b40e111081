"""The public feeds of data/feeds.csv are asked for what is new, previewed, and read, where the network is allowed."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from components import i18n, marked, may, problems
from pages.add import addresses, own
from sahelscope import paths
from sahelscope.corpus.inbox import UploadBatch
from sahelscope.read.batch import Batch
from sahelscope.sources import feeds, urls
from sahelscope.sources.fetch import Feed, Line, listing
from sahelscope.store import StoreError

_ = i18n.text


def draw() -> None:
    """Draw the choice of feeds and the button that asks them, then what they gave; nothing where that is forbidden."""
    if not urls.allowed():
        return
    st.subheader(_("feeds.title"), anchor=False)
    known = {feed.name: feed for feed in listing.feeds()}
    st.multiselect(
        _("feeds.which"), list(known), key="feeds-which", placeholder=_("feeds.all", n=i18n.number(len(known))),
        help=_("feeds.help"),
    )  # fmt: skip
    chosen = [known[name] for name in st.session_state["feeds-which"]] or list(known.values())
    try:
        if st.button(_("feeds.ask"), key="feeds-ask", icon=":material/rss_feed:"):
            _ask(chosen, list(known.values()))
        _told()
        addresses.found("feeds", Batch(), _read)
    except StoreError as error:
        st.error(marked.plain(str(error)), icon=":material/error:")


@may.only("add")
def _ask(chosen: list[Feed], known: list[Feed]) -> None:
    """Ask the feeds, tell what became of each, and make a batch of what they gave; of earlier times too."""
    addresses.forget("feeds")
    corpus = paths.corpus()
    told = []
    bar = st.progress(0.0, _("feeds.asking"))
    for line in feeds.lines(chosen, corpus):
        told.append(line)
        bar.progress(len(told) / len(chosen), marked.plain(line.feed.name))
    bar.empty()
    st.session_state["feeds-told"] = told
    if names := feeds.waiting(known, corpus):
        st.session_state["feeds-upload"] = str(_uploaded(names).path)
        st.session_state["feeds-files"] = list(names)


def _told() -> None:
    """Draw what became of each feed that was asked last, those that failed first."""
    told: list[Line] = st.session_state.get("feeds-told", [])
    if told:
        failed = sum(line.failed for line in told)
        with st.expander(_("feeds.asked", n=i18n.number(len(told)), failed=i18n.number(failed)), expanded=bool(failed)):
            for line in sorted(told, key=lambda line: not line.failed):
                st.caption(marked.plain(f"{line.feed.name} – {problems.translated(line.words)}"))


@may.only("add")
def _read() -> None:
    """Let go of what waited, now that the reading has a copy."""
    feeds.done(st.session_state.pop("feeds-files", []))


def _uploaded(names: dict[Path, str]) -> UploadBatch:
    upload = own.new()
    for file, name in names.items():
        with file.open("rb") as content:
            upload.put(name, content, ending=".xml")
    return upload
