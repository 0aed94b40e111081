"""What was corrected by hand: how right the rules were, every line with the way back, sharing it with another desk."""

import streamlit as st

from components import by_hand, corpus, corrections_list, corrections_share, frame, i18n, who
from sahelscope import paths
from sahelscope.store import corrections
from sahelscope.store.quality import judged

_ = i18n.text
PAGE = 20

found = corpus.current()
st.title(_("corrections.title"), anchor=False)
st.caption(_("corrections.caption"))
every = corrections.lines(paths.corpus())
held = corrections.in_force(every)
by_hand.wrong()
listing, side = st.columns([2, 1], gap="large")
with side:
    who.field()
    corrections_share.draw(bool(every))
with listing:
    st.header(_("corrections.quality"), anchor=False)
    status = found.fates()
    corrections_list.quality(judged(c for c in held if status.get(c.id, "holds") == "holds"))
    st.header(_("corrections.lines"), anchor=False)
    orphans = corrections_list.orphans_only([c for c in held if status.get(c.id, "holds") != "holds"])
    shown = orphans if orphans is not None else every[::-1]
    if not shown:
        st.caption(_("corrections.none"))
    ids = {c.id for c in held}
    first = frame.pages(len(shown), PAGE, "corrections-page")
    for c in shown[first : first + PAGE]:
        corrections_list.line(c, status.get(c.id, ""), c.id in ids)
