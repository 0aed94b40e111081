"""Sahelscope: news about the Sahel, read into tables.

``parse`` reads one text; ``read_articles`` and ``open_corpus`` give dataframes (docs/in-python.md). What they need is
imported when it is first asked for.
"""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from sahelscope import _extras
from sahelscope.__about__ import __version__

if TYPE_CHECKING:
    from sahelscope import geo, tables
    from sahelscope.api import Articles, Corpus, StoreError, open_corpus, read_articles
    from sahelscope.models import Article, Date, Event, Mention, Parsed, Quote
    from sahelscope.parser import parse

__all__ = [
    "Article",
    "Articles",
    "Corpus",
    "Date",
    "Event",
    "Mention",
    "Parsed",
    "Quote",
    "StoreError",
    "__version__",
    "geo",
    "open_corpus",
    "parse",
    "read_articles",
    "tables",
]
logging.getLogger(__name__).addHandler(logging.NullHandler())  # in a notebook the log is silent, unless it is asked for
_RECORDS = ("Article", "Date", "Event", "Mention", "Parsed", "Quote")
_FROM_API = ("Articles", "Corpus", "StoreError", "open_corpus", "read_articles")
for _library, _lazy in {"pandas": (*_FROM_API, "geo", "tables"), "geopandas": ("geo",)}.items():
    if find_spec(_library) is None:  # `import *` asks for every name
        __all__ = [name for name in __all__ if name not in _lazy]


def __getattr__(name: str) -> Any:
    try:
        if name == "geo":
            return _geo()
        if name == "tables":
            return import_module("sahelscope.tables")
        if name == "parse":
            return import_module("sahelscope.parser").parse
        if name in _RECORDS:
            return getattr(import_module("sahelscope.models"), name)
        if name in _FROM_API:
            return getattr(import_module("sahelscope.api"), name)
    except ModuleNotFoundError as error:
        raise ImportError(_extras.hint(error)) from error
    raise AttributeError(f"module 'sahelscope' has no attribute {name!r}")


def _geo() -> Any:
    try:
        return import_module("sahelscope.geo")
    except ImportError as error:  # hasattr(sahelscope, "geo") is to answer no
        raise AttributeError(str(error)) from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
