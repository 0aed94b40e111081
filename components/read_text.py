"""The text of an article with its findings marked, and their list: a click in either chooses the finding in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from components import finding_words, i18n, marked
from sahelscope.store.answers import ArticleView
from sahelscope.store.findings import KINDS, Finding
from sahelscope.store.rows import SpokenRow

_ = i18n.text
SCRIPT = Path(__file__).with_name("reader.js")


def text(
    view: ArticleView, found: Sequence[Finding], reasons: finding_words.Reasons, chosen: Finding | None = None,
    searched: str = "",
) -> str:  # fmt: skip
    """Return the text as HTML: five kinds of marks, who said what behind each quote, the searched words bold."""
    marks = [mark for one in found for mark in _marks(one, reasons, chosen)]
    marks += marked.searched(view.text, searched)
    language = escape(view.article.language, quote=True)
    return f'<div class="ss-article" lang="{language}" tabindex="0">{marked.highlight(view.text, marks)}</div>'


def _marks(found: Finding, reasons: finding_words.Reasons, chosen: Finding | None) -> list[marked.Mark]:
    note = ": ".join([finding_words.head(found), " · ".join(finding_words.why(found, reasons))])
    marks = [marked.Mark(start, end, found.kind, note, of=found.at) for start, end in found.spans]
    if isinstance(found.row, SpokenRow):
        who = found.row.speaker or _("quotes.nobody")
        unsure = found.row.confidence is not None and finding_words.doubt(found) == _("doubt.unsure")
        marks[-1] = marks[-1]._replace(after=f"{who} (?)" if unsure else who)
    if chosen and chosen.at == found.at:
        marks += [marked.Mark(start, end, "chosen") for start, end in found.spans]
    return marks


def legend(found: Sequence[Finding]) -> str:
    """Return the kinds of marks that the text has, each with its number, as HTML."""
    counted = Counter(one.kind for one in found)
    items = (
        f'<li><mark class="ss-{kind}">{escape(_("read." + kind))}</mark> {i18n.number(counted[kind])}</li>'
        for kind in KINDS
        if counted[kind]
    )
    return f'<ul class="ss-legend">{"".join(items)}</ul>'


def listed(found: Sequence[Finding], reasons: finding_words.Reasons, chosen: Finding | None) -> str:
    """Return the list of findings as HTML."""
    return f'<ul class="ss-findings" tabindex="0">{"".join(_item(one, reasons, chosen) for one in found)}</ul>'


def _item(found: Finding, reasons: finding_words.Reasons, chosen: Finding | None) -> str:
    row = found.row
    by_hand = getattr(row, "corrected", None)
    looked_at = _("by_hand.right" if by_hand == "right" else "correct.by_hand") if by_hand else ""
    badges = [finding_words.doubt(found), looked_at]
    shown = "".join(f' <span class="ss-badge">{escape(words)}</span>' for words in badges if words)
    current = ' aria-current="true"' if chosen and chosen.at == found.at else ""
    why = escape(" · ".join(finding_words.why(found, reasons)), quote=True)
    return (
        f'<li class="ss-is-{found.kind}"><div role="button" tabindex="0" data-at="{found.at}" title="{why}"{current}>'
        f"<strong>{escape(finding_words.head(found))}</strong>{shown}<br>{escape(finding_words.short(found))}"
        "</div></li>"
    )


def linked(key: str, chosen: Finding | None, choose: Callable[[str], None]) -> None:
    """Make the marks and the list inside the container ``key`` answer a click; ``choose`` gets the finding's name."""

    def clicked() -> None:
        if name := st.session_state[f"linked-{key}"].get("chosen"):
            choose(name)

    _component()(
        key=f"linked-{key}", data={"inside": key, "chosen": chosen.at if chosen else ""}, height="content",
        on_chosen_change=clicked,
    )  # fmt: skip


@cache
def _component() -> Any:
    return st.components.v2.component("reader_links", js=SCRIPT.read_text(encoding="utf-8"), isolate_styles=False)
