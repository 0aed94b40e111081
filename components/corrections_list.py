"""Every correction with what became of it, and the way back; how often the rules were right as far as people looked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape

import streamlit as st

from components import by_hand, i18n, reading
from sahelscope.store import corrections
from sahelscope.store.corrected_values import named
from sahelscope.store.corrections import Correction
from sahelscope.store.quality import Judged

_ = i18n.text


def quality(found: Sequence[Judged]) -> None:
    """Draw how many findings were looked at, and how many were right, as a table."""
    if not found:
        st.caption(_("corrections.none_looked"))
        return
    keys = ("kind", "what", "looked", "right", "share")
    head = "".join(f'<th scope="col">{escape(_(f"corrections.{key}"))}</th>' for key in keys)
    body = "".join(f"<tr>{_judged(row)}</tr>" for row in found)
    st.html(
        f'<div class="ss-scroll" tabindex="0"><table class="ss-table ss-places"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )
    st.caption(_("corrections.not_by_chance"))


def _judged(row: Judged) -> str:
    low, high = (round(100 * bound) for bound in row.between)
    share = _("corrections.between", share=round(100 * row.share), low=low, high=high)
    cells = [_(f"corrected.{row.what}"), i18n.number(row.looked_at), i18n.number(row.right), share]
    rest = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<th scope="row">{escape(_(f"corrections.{row.about}"))}</th>{rest}'


def orphans_only(orphans: Sequence[Correction]) -> Sequence[Correction] | None:
    """Draw the switch to those that find nothing to correct, where there are any; return them where it is on."""
    if not orphans:
        return None
    told = _("corrections.orphans", n=i18n.number(len(orphans)))
    return orphans if st.toggle(told, key="orphans", help=_("corrections.orphans_help")) else None


def line(c: Correction, status: str, held: bool) -> None:
    """Draw one line of the table: what, before and after, who and when, and what became of it."""
    with st.container(key=f"correction-{c.id}", gap=None):
        what = " · ".join([_(f"corrections.{c.about}"), _(f"corrected.{c.what}")])
        badge = ""
        if status not in ("", "holds"):
            badge = f' <span class="ss-badge ss-doubt">{escape(_("orphan." + status.replace(" ", "_")))}</span>'
        elif not held and c.what != corrections.UNDO:
            badge = f' <span class="ss-badge">{escape(_("corrections.gone"))}</span>'
        st.html(
            f'<p class="ss-who"><span class="ss-speaker">{escape(what)}</span>'
            f'<span class="ss-when">{escape(_change(c))}</span>{badge}</p>'
            f'<p class="ss-about">{escape(c.words)}</p><p class="ss-meta">{escape(_signed(c))}</p>'
        )
        with st.container(horizontal=True, gap="small"):
            if c.article_id and status in ("", "holds"):
                at = f"{c.about}-{c.start}-{c.end}" if c.start is not None else ""
                st.button(
                    _("read.open"), key=f"read-{c.id}", icon=":material/article:", type="tertiary",
                    on_click=reading.open_at, args=(c.article_id, at),
                )  # fmt: skip
            if held and st.button(_("by_hand.undo"), key=f"back-{c.id}", icon=":material/undo:", type="tertiary"):
                by_hand.take_back([c])


def _change(c: Correction) -> str:
    """Return "before → after", names without their ids."""
    if c.what == corrections.UNDO:
        return ""
    before, after = (_value(c.what, value) for value in (c.before, c.after))
    return f"{before} → {after}" if c.before else after


def _value(what: str, value: str) -> str:
    if what in ("verdict", "same"):
        return _(f"said.{value}") if value else ""
    if what == "type":
        return _("type." + value)
    return named(value)[0] or _("by_hand.unknown")


def _signed(c: Correction) -> str:
    made = dt.datetime.fromisoformat(c.made)
    return " · ".join(part for part in (c.by, i18n.day(made.date()), f"{made:%H:%M} UTC") if part)
