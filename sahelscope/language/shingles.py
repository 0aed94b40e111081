"""A sample of an article's runs of five words: finds articles that share words without comparing all pairs.

A run is kept where its hash is a multiple of ``ONE_IN``, whatever article it stands in; so the samples of two articles
overlap as much as their words do, also where one is a shortened version of the other (Broder, "On the resemblance and
containment of documents", 1997).
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

import numpy as np

from sahelscope.language.lexicon import fold
from sahelscope.models import Article

WORD = re.compile(r"[^\W_]+")
#: Words in a run that is compared, and in one that is sampled: longer, since what many articles share finds nothing.
RUN, SAMPLED = 3, 5
ONE_IN = 4
#: Odd constants that spread the words of a run over 64 bits (multiplicative hashing).
_SPREAD = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 0x85EBCA77C2B2AE63],
    dtype=np.uint64,
)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_SHIFT = np.uint64(33)

_hash = lru_cache(maxsize=100_000)(lambda word: crc32(word.encode("utf-8", "surrogatepass")))


def runs(text: str) -> set[tuple[str, ...]]:
    """Return all runs of three words of a text, accents and capitals aside; a shorter text is one run."""
    words = WORD.findall(fold(text))
    if len(words) < RUN:
        return {tuple(words)} if words else set()
    return set(zip(*(words[i:] for i in range(RUN)), strict=False))


def sketch(article: Article) -> list[int]:
    """Return the sampled hashes of the article's prose, as signed integers of 64 bits, in order, none twice."""
    prose = " ".join(article.text[p.start : p.end] for p in article.paragraphs)
    words = np.fromiter(map(_hash, WORD.findall(fold(prose))), dtype=np.uint64)
    if len(words) < SAMPLED:
        return []
    count = len(words) - SAMPLED + 1
    mixed = sum((words[i : i + count] + np.uint64(1)) * _SPREAD[i] for i in range(SAMPLED)) * _MIX
    mixed ^= mixed >> _SHIFT
    kept: list[int] = np.unique(mixed[mixed % np.uint64(ONE_IN) == 0]).astype(np.int64).tolist()
    return kept
