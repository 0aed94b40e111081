"""Start here: ``streamlit run app.py``, or ``make run``.

The frame of the dashboard is components/dashboard.py. It is named as the script, not this file, because Streamlit takes
a folder pages/ beside its script for a list of pages of its own, and would then tell the first visitor who follows a
link to /quotes that there is no such page.
"""

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components import dashboard, navigation
from components.crowd import Crowd
from components.downloads import Downloads
from components.first_look import FirstLook
from components.headers import Headers
from components.home import Home
from components.known_browser import KnownBrowser
from components.origins import Origins

if get_script_run_ctx(suppress_warning=True) is None:
    layers = [
        Middleware(Headers),
        Middleware(Origins),
        Middleware(Crowd),
        Middleware(Home, page=navigation.HOME),
        Middleware(FirstLook),
        Middleware(KnownBrowser),
        Middleware(Downloads),
    ]
    app = st.App("components/dashboard.py", middleware=layers, on_script_error=dashboard.broken)
else:  # run as a script itself, as the tests do
    dashboard.draw()
