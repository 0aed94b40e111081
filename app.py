"""The frame of the dashboard: navigation, and the filters that every page shares.

streamlit run app.py
"""

import streamlit as st

from components import address, corpus, empty, filters, i18n, reader, style

_ = i18n.text
PAGES = {"map": ":material/public:", "timeline": ":material/timeline:", "quotes": ":material/format_quote:"}


def main() -> None:
    """Draw the frame, then the page that the address asks for."""
    with st.sidebar:
        address.one("lang")
    st.set_page_config(
        page_title="Sahelscope", page_icon=str(style.ICON), layout="wide", menu_items={"About": _("frame.about")}
    )
    style.sheet()
    st.logo(style.logo(), size="large")
    page = st.navigation(
        [
            # a folder each: a file directly in pages/ is run alone when its address is the first one opened
            st.Page(f"pages/{name}/page.py", title=_(f"{name}.title"), icon=icon, url_path=name, default=name == "map")
            for name, icon in PAGES.items()
        ],
        position="top",
    )
    found = corpus.current()
    if found.is_sample:
        empty.sample()
    filters.draw(found)
    i18n.switch()
    page.run()
    reader.draw(found)


main()
