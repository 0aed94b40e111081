"""Who said it, said by hand: somebody named in the article, in the corpus, or typed; two spellings of one person."""

from __future__ import annotations

import streamlit as st

from components import i18n, named_choices, who
from components.corpus import CachedCorpus
from sahelscope.people.over_articles import APART
from sahelscope.store import corrections
from sahelscope.store.answers import ArticleView
from sahelscope.store.corrected_values import named, with_id
from sahelscope.store.corrections import Correction
from sahelscope.store.rows import SpokenRow

_ = i18n.text
#: Speakers of the corpus that are offered besides those of the article.
MOST = 500


def asked(corpus: CachedCorpus, view: ArticleView, row: SpokenRow, key: str) -> list[tuple[str, str, str]]:
    """Draw the choice of a speaker; return what, after and before of the correction that was asked for."""
    now = with_id(row.speaker, row.speaker_id)
    offered = _offered(corpus, view, row)
    with st.form(f"speaker-{key}", border=False):
        chosen = st.selectbox(
            _("by_hand.speaker"), offered, index=None, key=f"who-{key}",
            format_func=named_choices.shown(offered, _("quotes.nobody")),
            placeholder=_("by_hand.choose_or_type"), accept_new_options=True,
        )  # fmt: skip
        saved = st.form_submit_button(_("by_hand.save"))
    chosen = named_choices.meant(chosen, offered)
    if saved and chosen is not None and chosen != now:
        return [("speaker", chosen, now)]
    if row.speaker_kind == "person" and row.speaker and row.speaker_id and APART not in row.speaker_id:
        apart = with_id(row.speaker, f"{row.speaker_id}{APART}{row.article_id[:8]}")
        other = _("by_hand.not_this", name=row.speaker)
        if st.button(other, key=f"apart-{key}", type="tertiary", icon=":material/person_off:"):
            return [("speaker", apart, now)]
    return []


def same_folded(corpus: CachedCorpus, name: str | None, speaker_id: str | None, key: str) -> Correction | None:
    """Draw ``same_asked`` behind a button."""
    if not name or not speaker_id:
        return None
    # opens over the page: a list at the edge of the window closes again where the window scrolls to show it
    with st.popover(_("by_hand.same"), icon=":material/merge:", type="tertiary"):
        return same_asked(corpus, name, speaker_id, key)


def same_asked(corpus: CachedCorpus, name: str, speaker_id: str, key: str) -> Correction | None:
    """Draw the choice of another spelling of the same person; return the correction that was asked for."""
    with (
        st.form(f"same-{key}", border=False),
        st.container(horizontal=True, vertical_alignment="bottom", gap="small"),
    ):
        others = [with_id(c.name, c.id) for c in corpus.choices().speakers[:MOST] if c.id != speaker_id]
        chosen = st.selectbox(
            _("by_hand.same_as", name=name), others, index=None, key=f"other-{key}",
            format_func=named_choices.shown(others, ""),
            placeholder=_("by_hand.choose"),
        )  # fmt: skip
        saved = st.form_submit_button(_("by_hand.one_person"), icon=":material/merge:")
    if not saved or chosen is None:
        return None
    other, other_id = named(chosen)
    return corrections.same((name, speaker_id), (other, other_id or other), True, who.name())


def _offered(corpus: CachedCorpus, view: ArticleView, row: SpokenRow) -> list[str]:
    """Return the candidates for these words first, then who else speaks in the article, nobody, all the others."""
    quotes, others = view.tables["quotes"], view.tables["quote_alternatives"]
    here = quotes[quotes["speaker"].notna()]
    ids = dict(zip(here["speaker"], here["speaker_id"].astype(object), strict=True))
    likely = list(others.loc[others["quote_id"] == row.quote_id, "speaker"])
    named_here = [with_id(name, ids[name] if isinstance(ids.get(name), str) else None) for name in [*likely, *ids]]
    everybody = [with_id(c.name, c.id) for c in corpus.choices().speakers[:MOST]]
    now = with_id(row.speaker, row.speaker_id)
    return [name for name in dict.fromkeys([*named_here, "", *everybody]) if name != now]
