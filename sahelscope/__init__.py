"""Sahelscope: news about the Sahel, read into tables."""

from sahelscope.__about__ import __version__
from sahelscope.models import Article, Date, Event, Mention, Parsed, Quote
from sahelscope.parse import parse

__all__ = ["Article", "Date", "Event", "Mention", "Parsed", "Quote", "__version__", "parse"]
