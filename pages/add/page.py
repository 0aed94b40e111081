"""Bring your own articles."""

import streamlit as st

from components import corpus, i18n
from pages.add import addresses, aside, correct, feeds, files, paste, progress

_ = i18n.text

found = corpus.current()
st.title(_("add.title"), anchor=False)
st.caption(_("add.caption"))
progress.draw()
aside.draw()

dropping, pasting, asking, correcting = st.tabs([_("add.drop"), _("add.paste"), _("add.link"), _("add.correct")])
with dropping:
    files.draw()
with pasting:
    paste.draw()
with asking:
    addresses.draw()
    feeds.draw()
with correcting:
    correct.draw(found)
