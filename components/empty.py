"""What a page says where it has nothing to show: what is so, and what to do."""

from __future__ import annotations

from html import escape

import streamlit as st

from components import filters, i18n, marked, may, problems

_ = i18n.text
#: What makes a corpus anew from its articles.
REBUILD = "sahelscope rebuild"


def no_corpus() -> None:
    """Say that no article has been read yet, and which command reads some."""
    with st.container(border=True, key="empty"):
        st.header(_("empty.corpus"), anchor=False)
        st.write(_("empty.corpus_do_read_only" if not may.may("add") else "empty.corpus_do"))
        st.code(f"sahelscope add {_('empty.folder')}/", language="bash")
        st.caption(_("empty.corpus_formats"))


def no_match(undated: int = 0) -> None:
    """Say that nothing matches the filters, and offer to clear them."""
    with st.container(border=True, key="empty"):
        st.header(_("empty.match"), anchor=False)
        st.write(_("empty.match_do"))
        if undated:
            st.write(_("empty.undated", articles=i18n.count("articles", undated)))
        if filters.chosen():
            st.button(_("filters.clear_all"), key="clear-empty", on_click=filters.clear)


def damaged(error: Exception) -> None:
    """Say what is wrong with the corpus on disk, and the way back."""
    st.title(_("empty.damaged"), anchor=False)
    _sentence(error)
    if REBUILD in problems.told(error):  # where that helps; a corpus of a newer Sahelscope needs another remedy
        st.write(_("empty.damaged_do"))
        st.code(REBUILD, language="bash")


def slow(error: Exception) -> None:
    """Say that an answer took too long, and what to do; nothing is wrong with the corpus."""
    st.warning(_sentence_of(str(error)), icon=":material/hourglass_disabled:")


def settings(error: Exception) -> None:
    """Say which setting cannot be used, and what to write."""
    st.title(_("empty.settings"), anchor=False)
    _sentence(error)
    st.write(_("empty.settings_do"))


def _sentence(error: Exception) -> None:
    st.error(_sentence_of(problems.told(error)), icon=":material/error:")


def _sentence_of(words: str) -> str:
    words = problems.translated(words)
    return marked.with_commands(words[:1].upper() + words[1:])


def not_allowed() -> None:
    """Say that somebody asked for what they may not do."""
    st.error(_("may.refused"), icon=":material/block:")


def broken() -> None:
    """Say that the page failed, and where its reason stands."""
    st.error(_("empty.broken"), icon=":material/error:")


def sample() -> None:
    """Say that the articles are invented."""
    key = "sample.banner_read_only" if not may.may("add") else "sample.banner"
    st.html(f'<p class="ss-sample" role="note">{_(key)}</p>')


def first_steps() -> None:
    """Tell a newcomer what to do first; once read, it can be folded away."""
    with st.expander(_("first.title"), expanded=True, icon=":material/flag:", key="first-steps"):
        steps = ("look", "narrow", "open", *(() if not may.may("add") else ("add",)))
        st.html('<ol class="ss-steps">' + "".join(f"<li>{escape(_('first.' + step))}</li>" for step in steps) + "</ol>")
