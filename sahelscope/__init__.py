"""Sahelscope: news about the Sahel, read into tables."""

from sahelscope.models import Article, Date, Event, Mention, Parsed, Quote
from sahelscope.parse import parse

__all__ = ["Article", "Date", "Event", "Mention", "Parsed", "Quote", "parse"]
__version__ = "0.1.0"
