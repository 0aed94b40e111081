"""Which extra brings a library that is missing, in one sentence."""

from __future__ import annotations

_DASHBOARD = ("streamlit", "plotly", "starlette")
_GEO = ("geopandas", "shapely", "pyogrio", "pyproj")


def hint(error: ModuleNotFoundError) -> str:
    """Say what to install for a library that is not there."""
    library = (error.name or "").partition(".")[0]
    extra = "dashboard" if library in _DASHBOARD else "geo" if library in _GEO else "corpus"
    return f"This needs {library}, which is not installed. Install it: pip install 'sahelscope[{extra}]'"
