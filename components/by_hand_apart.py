"""Not this person, said by hand on a speaker's page: of one article, or of a printed name that was joined into it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import streamlit as st

from components import i18n, speaker_reasons, who
from components.corpus import CachedCorpus
from sahelscope.people.over_articles import APART
from sahelscope.store import corrections
from sahelscope.store.corrected_values import with_id
from sahelscope.store.corrections import Correction
from sahelscope.store.questions import Filters
from sahelscope.store.rows import JoinedRow, ListedArticle, SpokenRow, rows
from sahelscope.store.speakers import Speaker

_ = i18n.text
#: So many articles are offered, the newest first; a period or an outlet of the filters leads to the others.
MOST = 200


def asked(corpus: CachedCorpus, chosen: Filters, one: Speaker, key: str) -> list[Correction]:
    """Draw the choice of an article, and of a joined name; return the corrections that were asked for.

    Of an article, each of the speaker's statements there gets one. Somebody who already stands apart from a namesake
    has no articles to choose.
    """
    joined = rows(JoinedRow, corpus.joined(one.speaker_id))
    articles = _articles(corpus, chosen, one) if one.kind == "person" and APART not in one.speaker_id else {}
    if not joined and not articles:
        return []
    with st.popover(_("by_hand.not_person"), icon=":material/person_off:", type="tertiary"):
        if articles:
            article = _choice(_("by_hand.not_here", name=one.name), articles, _("by_hand.another"), f"part-{key}")
            if article:
                return _elsewhere(corpus, one, {one.speaker_id, *(row.speaker_id for row in joined)}, article)
        if joined:
            names = {row.speaker_id: f"{row.speaker_id} ({speaker_reasons.told(row.reason)})" for row in joined}
            name = _choice(_("by_hand.not_named", name=one.name), names, _("by_hand.two_persons"), f"joined-{key}")
            if name:
                return [corrections.same((one.name, one.speaker_id), (name, name), False, who.name())]
    return []


def _choice(label: str, offered: dict[str, str], saving: str, key: str) -> str | None:
    """Draw a list of ids by their words and a button; return the id that was chosen when it is pressed."""
    times = Counter(offered.values())
    shown = {known: f"{words} ({known})" if times[words] > 1 else words for known, words in offered.items()}
    with st.form(f"form-{key}", border=False):
        chosen = st.selectbox(
            label, list(shown), index=None, key=key, format_func=shown.__getitem__, placeholder=_("by_hand.choose")
        )
        saved = st.form_submit_button(saving, icon=":material/person_off:")
    return chosen if saved else None


def _articles(corpus: CachedCorpus, chosen: Filters, one: Speaker) -> dict[str, str]:
    """Return the articles that quote the speaker by id, as day, outlet and title; each print of a story is one."""
    found = corpus.articles(replace(chosen, speakers=(one.speaker_id,), once=False), MOST)
    return {
        row.article_id: " · ".join(words for words in (_day(row), row.outlet, row.title) if words)
        for row in rows(ListedArticle, found)
    }


def _day(row: ListedArticle) -> str:
    return i18n.published(row.published, row.published_from) if row.published else _("article.undated")


def _elsewhere(corpus: CachedCorpus, one: Speaker, ids: set[str], article_id: str) -> list[Correction]:
    """Return the corrections that give the speaker's statements in an article to somebody of the same name."""
    apart = f"{one.speaker_id}{APART}{article_id[:8]}"
    return [
        corrections.new(
            "quote", article_id, "speaker", with_id(row.speaker, apart), start=row.start, end=row.end, words=row.text,
            before=with_id(row.speaker, row.speaker_id), by=who.name(),
        )
        for row in rows(SpokenRow, corpus.article(article_id).tables["quotes"])
        if row.speaker and row.speaker_id in ids
    ]  # fmt: skip
