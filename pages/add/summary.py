"""What would be read: how many articles, what fails and why, the first three."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import streamlit as st

from components import cards, i18n, languages
from components.problems import translated
from sahelscope.corpus import said
from sahelscope.corpus.preview import Preview
from sahelscope.models import Parsed
from sahelscope.read.original import Original

_ = i18n.text
#: So many lines are listed at once.
MOST = 200
#: So many characters of an article are shown, white space aside, of so many that are looked at.
_BEGINNING, _LOOKED_AT = 280, 1200
_COUNTS = ("expected", "found", "new", "already_there", "reposts", "set_aside", "failed")


def counted(found: Preview) -> None:
    """Draw how much would be read."""
    words = [i18n.count("new_articles", found.new)]
    for key, n in (
        ("there", found.already_there),
        ("undated_file", found.undated),
        ("not_read", found.not_read),
        ("set_aside", found.set_aside),
        ("failed", found.failed),
    ):
        if n:
            words.append(_("add." + key, n=i18n.number(n)))
    line(words)
    if not found.whole:
        st.caption(_("add.not_whole"))


def draw(found: Preview) -> None:
    """Draw what could not be read, and the first articles."""
    files([counts.told() for counts in found.files.values()])
    problems([{**p.told(), "kind": p.kind} for p in found.problems])
    if found.first:
        st.markdown(f"**{_('add.first')}**")
    for article, parsed in found.first:
        _article(article, parsed)


def line(counted: Iterable[str]) -> None:
    """Draw a line of facts."""
    st.html('<ul class="ss-summary">' + "".join(f"<li>{escape(words)}</li>" for words in counted) + "</ul>")


def files(found: Sequence[Mapping[str, Any]]) -> None:
    """Draw what each file holds and what becomes of it, where there is more to say than how many articles are new."""
    columns = [c for c in _COUNTS if any(row.get(c) for row in found)]
    if not found or (len(found) == 1 and columns in ([], ["found", "new"])):
        return
    rows = "".join(
        f'<tr><th scope="row">{escape(str(row["file"]))}</th>'
        + "".join(f'<td class="ss-number">{"" if row.get(c) is None else i18n.number(row[c])}</td>' for c in columns)
        + "</tr>"
        for row in found[:MOST]
    )
    head = "".join(f'<th scope="col">{escape(_("counts." + c))}</th>' for c in ("file", *columns))
    _table(_("counts.title"), head, rows)


def problems(found: Sequence[Mapping[str, Any]]) -> None:
    """Draw a table of what could not be used: where, what, what to do."""
    if not found:
        return
    rows = "".join(
        _row(_place(p), _kind(p), translated(str(p["what"])), translated(str(p["remedy"]))) for p in found[:MOST]
    )
    head = "".join(f'<th scope="col">{escape(_("add." + key))}</th>' for key in ("where", "kind", "what", "remedy"))
    _table(_("add.problems"), head, rows)


def second(found: Sequence[Mapping[str, str]]) -> None:
    """Draw the articles that were there already or repeat another, with where that one was read."""
    if not found:
        return
    rows = "".join(
        _row(
            row["title"] or _("article.untitled"),
            said.line(row["what"], i18n.language(), "became"),
            _place(row),
            said.line(row["first_in"] or "", i18n.language()),
        )
        for row in found
    )
    head = "".join(
        f'<th scope="col">{escape(_(key))}</th>' for key in ("again.article", "add.kind", "add.where", "again.first")
    )
    _table(_("again.title"), head, rows)


def _row(first: str, *cells: str) -> str:
    """Return a row of words, headed by the first of them."""
    return f'<tr><th scope="row">{escape(first)}</th>' + "".join(f"<td>{escape(c)}</td>" for c in cells) + "</tr>"


def _table(caption: str, head: str, rows: str) -> None:
    st.html(
        f'<div class="ss-scroll ss-short" tabindex="0"><table class="ss-table ss-words"><caption>'
        f"{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _place(problem: Mapping[str, Any]) -> str:
    parts = [str(problem["file"])]
    if problem.get("member"):
        parts.append(str(problem["member"]))
    if problem.get("line"):
        parts.append(_("add.line", n=i18n.number(int(problem["line"]))))
    return ", ".join(parts)


def _kind(problem: Mapping[str, Any]) -> str:
    if problem.get("kind") == "set aside":
        return _("add.aside")
    return _("add.left_out") if problem.get("lost", True) else _("add.note")


def _article(original: Original, parsed: Parsed) -> None:
    a = parsed.article
    outlet = original.outlet or a.outlet
    facts = [
        escape(outlet or _("article.no_outlet")),
        escape(i18n.day(a.published)) if a.published else f"<em>{escape(_('article.undated'))}</em>",
        escape(languages.name(a.language)) + languages.badge(a.language),
        escape(original.file),
    ]
    found = [
        i18n.count(key, len(rows))
        for key, rows in (("mentions", parsed.mentions), ("events", parsed.events), ("quotes", parsed.quotes))
    ]
    title = escape(a.title or _("article.untitled")) + "</span>" + cards.title_badge(a.title_made)
    words = " ".join(a.text[:_LOOKED_AT].split())
    beginning = words[:_BEGINNING] + ("…" if len(words) > _BEGINNING else "")
    with st.container(border=True):
        st.html(
            f'<p class="ss-who"><span class="ss-speaker">{title}</p>'
            f'<p class="ss-meta">{" · ".join(facts)}<span class="ss-counts">{escape(" · ".join(found))}</span></p>'
            f'<blockquote class="ss-context">{escape(beginning)}</blockquote>'
        )
