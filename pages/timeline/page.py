"""What happened when."""

import streamlit as st

from components import cards, charts, empty, event_controls, export, figure, frame, i18n
from sahelscope.events import families
from sahelscope.store.rows import EventRow, rows

_ = i18n.text
PAGE = 15

corpus, chosen = frame.begin("timeline")
wanted = event_controls.controls(list(families.families()))
dated = corpus.count_events(chosen, wanted.dated)
undated = corpus.count_events(chosen, wanted.undated)
count = corpus.count_events(chosen, wanted.listed)
if not dated + undated:
    empty.no_match(frame.left_out(corpus, chosen))
    st.stop()

reported = corpus.reported(chosen, wanted.reported, limit=charts.MOST_DRAWN) if wanted.reports else None
circles = 0 if reported is None else int(reported["events"].sum())
if (dated and wanted.state != "undated") or circles:
    counted = corpus.timeline(chosen, wanted.dated, wanted.step, exact=True)
    spans = corpus.spans(chosen, wanted.dated, wanted.step, limit=charts.MOST_DRAWN)
    shown = charts.reach(charts.both(spans, reported), counted, wanted.step, wanted.whole_axis)
    figure.draw(
        figure.Said("timeline", _("timeline.events"), i18n.count("events", dated), charts.described(counted)),
        charts.timeline(counted, spans, wanted.step, shown, reported),
        counted,
        corpus,
        chosen,
        selection=("box",),
        on_select=event_controls.boxed,
    )
    event_controls.notes(
        wanted,
        dated,
        int(counted["events"].sum()),
        int(spans["events"].sum()),
        undated,
        shown.outside if shown else 0,
        circles,
    )

st.header(_("timeline.events"), anchor=False)
if wanted.state == "undated" and corpus.totals(chosen).undated:
    st.caption(_("article.undated_do"))
if not count:
    empty.no_match(frame.left_out(corpus, chosen))
first = frame.pages(count, PAGE, f"events-{hash((chosen, wanted))}")
for row in rows(EventRow, corpus.events(chosen, wanted.listed, limit=PAGE, offset=first)):
    cards.event(row)
export.button(
    "events",
    chosen,
    _("export.rows", rows=i18n.count("events", count)),
    lambda: corpus.events(chosen, wanted.listed, limit=count),
)
