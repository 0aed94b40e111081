"""Which extra brings a library that is missing, in one sentence."""

from __future__ import annotations

#: extra -> what only it brings; all else comes with "corpus"
_EXTRAS = {
    "cluster": ("dask", "distributed"),
    "dashboard": ("plotly", "starlette", "streamlit"),
    "geo": ("geopandas", "pyogrio", "pyproj", "shapely"),
}


def hint(error: ModuleNotFoundError) -> str:
    """Say what to install for a library that is not there."""
    library = (error.name or "").partition(".")[0]
    extra = next((extra for extra, brings in _EXTRAS.items() if library in brings), "corpus")
    return f"This needs {library}, which is not installed. Install it: pip install 'sahelscope[{extra}]'"
