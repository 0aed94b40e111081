"""The reader's own events beside the incidents: the file, three lists, each with why; nothing of it is stored.

Their file is held by the session alone (``st.session_state``) and goes with it. What is downloaded names their events
by id and says why, no more: ACLED's terms forbid to pass its rows on.
"""

from __future__ import annotations

import hashlib
from html import escape
from typing import Any, NamedTuple

import pandas as pd
import streamlit as st

from components import address, event_words, file_box, i18n, links, marked
from components.beside_narrowed import Which
from sahelscope.compare import matching, theirs
from sahelscope.compare.lists import MATCHING, Compared
from sahelscope.export import incidents
from sahelscope.store import StoreError, place_words
from sahelscope.store.filters import Filters
from sahelscope.store.questions import Corpus
from sahelscope.store.toll_sql import DEATHS

_ = i18n.text
LISTS: tuple[Which, ...] = ("both", "theirs", "ours")
#: Megabytes of a file.
LARGEST = 200
#: The columns of a list, and how wide they are among each other.
_WIDTHS = {"day": 12, "where": 15, "ours": 30, "deaths": 9, "theirs": 20, "because": 26}
_HELD, _KNOWN = "beside-file", "beside-compared"


class Theirs(NamedTuple):
    """The reader's events."""

    name: str
    key: str  #: of the content
    rows: pd.DataFrame  #: ``forms.COLUMNS``


def upload() -> Theirs | None:
    """Draw the place for the file, and return its events; None where there is none, or it is none of theirs."""
    dropped = file_box.draw(
        _("beside.file"), "beside-upload", LARGEST, ["csv", "tsv", "txt", "xlsx"], _("beside.file_help")
    )
    if dropped is not None:
        content = dropped.getvalue()
        key = hashlib.blake2b(content, digest_size=16).hexdigest()
        held: Theirs | None = st.session_state.get(_HELD)
        if held is None or held.key != key:
            try:
                st.session_state[_HELD] = Theirs(dropped.name, key, theirs.of_content(content, dropped.name))
            except StoreError as error:
                st.session_state.pop(_HELD, None)
                st.error(marked.plain(str(error)), icon=":material/error:")
                return None
    found: Theirs | None = st.session_state.get(_HELD)
    if found is None:
        st.caption(_("beside.nothing_yet"))
        return None
    with st.container(horizontal=True, vertical_alignment="center"):
        st.write(_("beside.held", name=marked.plain(found.name), events=i18n.number(len(found.rows))))
        st.button(_("beside.forget"), key="beside-forget", type="tertiary", on_click=_forget)
    return found


def _forget() -> None:
    for name in (_HELD, _KNOWN, "beside-upload"):
        st.session_state.pop(name, None)


def compared(corpus: Corpus, chosen: Filters, held: Theirs) -> Compared:
    """Return what is in both and what is not, under the filters of the page; reckoned anew where one changes."""
    key = (corpus.version, chosen, held.key)
    known = st.session_state.get(_KNOWN)
    if known is None or known[0] != key:
        with st.spinner(_("beside.working")):
            ours = pd.concat(incidents.incidents(corpus, chosen), ignore_index=True)
            known = (key, matching.compare(ours, held.rows))
            st.session_state[_KNOWN] = known
    found: Compared = known[1]
    return found


def rows(which: Which, found: Compared) -> pd.DataFrame:
    """Return one of the three lists."""
    return {"both": found.both, "theirs": found.only_theirs, "ours": found.only_ours}[which]


def chosen_list(found: Compared) -> Which:
    """Draw which list is shown, each with how much it holds, and return it."""
    names: dict[str, str] = {which: counted(which, found) for which in LISTS}
    return address.choice("list", _("beside.list"), LISTS, names.__getitem__)


def counted(which: Which, found: Compared) -> str:
    """Write the name of a list with how many it holds."""
    return _(f"beside.{which}", n=i18n.number(len(rows(which, found))))


def left_out(found: Compared, held: Theirs) -> None:
    """Say how many of their events lie outside the countries and days of the articles, and are in no list."""
    outside = len(held.rows) - len(found.both) - len(found.only_theirs)
    if outside:
        st.caption(_("beside.outside", n=i18n.number(outside)))


def draw(which: Which, listed: pd.DataFrame) -> None:
    """Draw some rows of a list as a table; ours lead to their article."""
    if listed.empty:
        st.caption(_("beside.empty"))
        return
    shown = [c for c in _WIDTHS if which == "both" or c != ("ours" if which == "theirs" else "theirs")]
    total = sum(_WIDTHS[name] for name in shown)
    head = "".join(
        f'<th scope="col" style="width:{100 * _WIDTHS[name] / total:.0f}%">{escape(_("beside.col_" + name))}</th>'
        for name in shown
    )
    plain = listed.astype(object).where(listed.notna(), None).to_dict("records")
    body = "".join(_row(which, row, shown) for row in plain)
    st.html(
        f'<div class="ss-scroll ss-whole" tabindex="0" role="region" aria-label="{escape(counted_alt(which))}">'
        f'<table class="ss-rows"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def counted_alt(which: Which) -> str:
    """Return the name of a list for whoever hears it."""
    return _(f"beside.{which}", n="").strip(" ()")


def _row(which: Which, row: dict[Any, Any], shown: list[str]) -> str:
    cells = {
        "day": i18n.day(row["day_from"]) if row["day_from"] else "",
        "where": ", ".join(
            filter(None, (place_words.written(row.get("place_text")) or row.get("place"), row.get("region")))
        ),
        "because": because(which, row),
    }
    theirs_said = row.get("their_notes" if which == "both" else "notes") or ""
    kind = row.get("their_event_type" if which == "both" else "event_type") or ""
    html = {name: escape(str(words)) for name, words in cells.items()}
    html["deaths"] = escape(deaths(which, row))
    html["theirs"] = escape(": ".join(filter(None, (kind, event_words.short(theirs_said, 200)))))
    if sentence := row.get("sentence"):
        article = str(row["incident_id"]).rpartition("-")[0]
        html["ours"] = links.to("article", event_words.short(sentence, 200), row.get("outlet") or "", id=article)
    whole = {"theirs": theirs_said, "because": cells["because"], "where": cells["where"]}
    return "<tr>" + "".join(_cell(html.get(name, ""), whole.get(name, "")) for name in shown) + "</tr>"


def _cell(html: str, whole: str) -> str:
    """Return a cell; ``whole`` is what is told to whoever points at it."""
    return f'<td title="{escape(whole, quote=True)}">{html}</td>' if whole else f"<td>{html}</td>"


def deaths(which: Which, row: dict[Any, Any]) -> str:
    """Write how many died: in both lists as "ours / theirs", each "–" where it is not known; "" where neither is."""
    low = row["deaths"] if which == "both" else row.get("deaths_low")
    told = event_words.deaths(low, *(row.get(name) for name in DEATHS[1:]))
    theirs = "" if which != "both" or row["their_deaths"] is None else i18n.number(row["their_deaths"])
    return f"{told or '–'} / {theirs or '–'}" if which == "both" and (told or theirs) else told


def because(which: Which, row: dict[Any, Any]) -> str:
    """Write why two are one, or why one stands alone, in the reader's language."""
    if which != "both":
        return _(f"beside.because_{row['reason']}")
    km = "" if row["km"] is None else i18n.number(round(row["km"]))
    parts = [_(f"beside.because_{row['reason']}", km=km), _("beside.days", n=i18n.number(row["days"]))]
    if row["days"] == 0:
        parts[1] = _("beside.same_day")
    if row["deaths"] is not None and row["deaths"] == row["their_deaths"]:
        parts.append(_("beside.same_toll"))
    return ", ".join(parts)


def file(which: Which, listed: pd.DataFrame) -> pd.DataFrame:
    """Return what is downloaded of a list: of their events only the id and why."""
    if which == "both":
        return listed[list(MATCHING)]
    return listed[["id", "why"]] if which == "theirs" else listed.drop(columns="reason")
