"""The fields of one article, corrected by hand: title, day, outlet, language; each may be unknown."""

from __future__ import annotations

import streamlit as st

from components import i18n, languages, marked, may, period, problems, who
from sahelscope import paths
from sahelscope.corpus.correct import correct_article
from sahelscope.language import codes, grammars
from sahelscope.store import StoreError
from sahelscope.store.corrections import FIELDS
from sahelscope.store.rows import ArticleRow

_ = i18n.text


def fields(row: ArticleRow, version: str) -> None:
    """Draw the fields and what saves them; a field that is emptied becomes unknown."""
    key = f"{row.article_id}-{version}"
    now = {
        "title": row.title or "",
        "published": row.published.isoformat() if row.published else "",
        "outlet": row.outlet or "",
        "language": row.language,
    }
    with st.container(border=True, key="correct-fields"):
        title = st.text_input(_("field.title"), now["title"], key=f"correct-title-{key}", max_chars=500)
        day = st.date_input(
            _("correct.published"), row.published, key=f"correct-day-{key}", format="YYYY-MM-DD",
            min_value=min(period.EARLIEST, row.published or period.EARLIEST), max_value=period.LATEST,
        )  # fmt: skip
        outlet = st.text_input(_("field.outlet"), now["outlet"], key=f"correct-outlet-{key}", max_chars=200)
        offered = list(dict.fromkeys([*grammars.MODULES, row.language, codes.UNKNOWN]))
        language = st.selectbox(
            _("field.language"), offered, key=f"correct-language-{key}", index=offered.index(row.language),
            format_func=languages.name,
        )  # fmt: skip
        wanted = {
            "title": " ".join(title.split()),
            "published": day.isoformat() if day else "",
            "outlet": " ".join(outlet.split()),
            "language": language,
        }
        changed: dict[str, str | None] = {f: wanted[f] for f in FIELDS if wanted[f] != now[f]}
        with st.container(horizontal=True, gap="small"):
            if st.button(
                _("correct.save"), key="correct-save", type="primary", icon=":material/edit:", disabled=not changed
            ):
                _correct(row.article_id, changed)
            if row.corrected and st.button(
                _("correct.back"), key="correct-back", type="tertiary", icon=":material/undo:"
            ):
                _correct(row.article_id, dict.fromkeys(FIELDS))
        st.caption(_("correct.kept"))
        if wrong := st.session_state.pop("correct-wrong", None):
            st.error(marked.plain(wrong), icon=":material/error:")


@may.only("edit")
def _correct(article_id: str, wanted: dict[str, str | None]) -> None:
    try:
        with st.spinner(_("by_hand.saving"), show_time=True):
            correct_article(paths.corpus(), article_id, wanted, who.name())
    except (StoreError, ValueError) as error:
        st.session_state["correct-wrong"] = problems.told(error)
    except KeyError:
        st.session_state["correct-wrong"] = _("read.missing_do")
    st.rerun()
