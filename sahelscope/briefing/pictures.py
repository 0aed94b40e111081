"""The pictures of a briefing: where the incidents are and when, each with a caption and with words for who hears it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import pandas as pd

from sahelscope.briefing import map_picture, time_picture
from sahelscope.briefing.canvas import Drawing
from sahelscope.briefing.words import Words
from sahelscope.models import Language


@dataclass(frozen=True)
class Picture:
    """One picture; ``name`` is what a file of its own is called after: "map"."""

    name: str
    drawing: Drawing
    alt: str
    caption: str


def make(incidents: pd.DataFrame, countries: Sequence[str], words: Words, language: Language) -> Iterator[Picture]:
    """Yield the map and the timeline of the incidents; what has no place or no day is counted in the captions.

    The map is left out where geopandas is not installed (the extra ``geo``), the timeline where no incident has a day.
    """
    if incidents.empty:
        return
    with suppress(ImportError):
        yield Picture("map", *map_picture.draw(incidents, countries, words, language))
    if timed := time_picture.draw(incidents, words):
        yield Picture("timeline", *timed)
