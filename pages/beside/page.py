"""Somebody's own events, ACLED's or UCDP's, beside what the articles tell; the file stays in the session."""

import streamlit as st

from components import beside, beside_narrowed, export, frame, i18n

_ = i18n.text
PAGE = 25

corpus, chosen = frame.begin("beside")
theirs = beside.upload()
if theirs is None:
    st.stop()

found = beside.compared(corpus, chosen, theirs)
which = beside.chosen_list(found)
beside.left_out(found, theirs)
listed = beside_narrowed.narrowed(which, beside.rows(which, found))
first = frame.pages(len(listed), PAGE, f"beside-{which}-{len(listed)}")
beside.draw(which, listed.iloc[first : first + PAGE])
export.button("beside", chosen, _("beside.download"), lambda: [beside.file(which, listed)])
