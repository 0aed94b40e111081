"""How far each uploaded batch is read, and what became of it; kept on disk, so that a reload loses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Literal

import streamlit as st

from components import i18n, languages, marked
from pages.add import own, summary
from sahelscope.corpus import said
from sahelscope.corpus.inbox import BUSY, REPORT, State, UploadBatch
from sahelscope.corpus.report import second
from sahelscope.language import grammars

_ = i18n.text
#: So many batches are shown; the newest first.
SHOWN = 3


def draw() -> None:
    """Draw the batches that are being read or were read last; while one is at work, look again every second."""
    busy = any(u.state().state in BUSY for u in own.batches()[:SHOWN])
    st.fragment(_follow, run_every=1.0 if busy else None)(busy)


def _follow(busy: bool) -> None:
    states = [(u, u.state()) for u in own.batches()[:SHOWN]]
    if busy and not any(s.state in BUSY for _h, s in states):
        st.rerun()  # the whole page: the new articles are there
    for upload, state in states:
        with st.container(border=True, key=f"batch-{upload.path.name}", gap="small"):
            _batch(upload, state)


def _batch(upload: UploadBatch, state: State) -> None:
    names = list(upload.names().values())
    taken = upload.taken_in()
    what = names[0] if len(names) == 1 else i18n.count("files", len(names))
    what = i18n.count("articles", len(taken)) if taken else what
    st.markdown(f"**{_('batch.' + state.state)}** · {marked.plain(what)}")
    if state.state in BUSY:
        share = min(state.reached / state.size, 1.0) if state.size else 0.0
        st.progress(1.0 if state.state == "publishing" else share, text=_pace(state, share))
    if state.message:
        st.error(marked.plain(state.message), icon=":material/error:")
    if state.state not in BUSY:
        summary.line(_counted(state))
    summary.files(state.files)
    summary.problems(state.problems)
    report = upload.path / REPORT
    if state.state not in BUSY and (state.already_there or state.reposts) and report.exists():
        with st.expander(_("again.title"), icon=":material/content_copy:"):
            summary.second(second(report))
    with st.container(horizontal=True, gap="small"):
        key = upload.path.name
        if state.state in BUSY:
            _button("stop", ":material/stop:", own.stop, upload)
            return
        if state.state != "done" and _button("go_on", ":material/play_arrow:", own.start, upload, "secondary"):
            st.rerun()
        if report.exists():
            st.download_button(
                _("batch.report"), data=partial(said.report, report, i18n.language()),
                file_name="sahelscope-report.csv", mime="text/csv",
                key=f"report-{key}", icon=":material/download:", type="tertiary", on_click="ignore",
            )  # fmt: skip
        _button("close", ":material/close:", own.remove, upload)


def _button(
    word: str,
    icon: str,
    do: Callable[[UploadBatch], None],
    upload: UploadBatch,
    kind: Literal["secondary", "tertiary"] = "tertiary",
) -> bool:
    key = f"{word.replace('_', '-')}-{upload.path.name}"
    return st.button(_(f"batch.{word}"), key=key, icon=icon, type=kind, on_click=do, args=(upload,))


def _counted(state: State) -> list[str]:
    counted = [i18n.count("new_articles", state.new)]
    counted += [f"{languages.name(code)} {i18n.number(n)}" for code, n in state.languages.items()]
    if not_read := grammars.not_read(state.languages):
        counted.append(_("add.not_read", n=i18n.number(not_read)))
    for key in ("already_there", "reposts", "undated", "set_aside", "failed"):
        if n := getattr(state, key):
            counted.append(_("add." + {"already_there": "there"}.get(key, key), n=i18n.number(n)))
    return counted


def _pace(state: State, share: float) -> str:
    words = [i18n.count("new_articles", state.new)]
    passed = time.time() - state.begun
    if state.new and passed > 2:
        words.append(_("batch.rate", n=i18n.number(max(1, round(state.new / passed)))))
    if 0.02 < share < 1 and passed > 2 and state.state == "reading":
        left = passed * (1 - share) / share
        words.append(
            _("batch.minutes", n=i18n.number(left / 60)) if left > 90 else _("batch.seconds", n=i18n.number(left))
        )
    return " · ".join(words)
