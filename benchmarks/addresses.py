"""Pages asked with any address: wrong types, lengths, SQL, the search's own signs, doubled names. None may fail.

python -m benchmarks.addresses [--count 2000] [--seed 1]

Each request draws one page of a small invented corpus with some of its parameters set to what was never meant. What
fails is printed with its address; the exit status is 1 then. A page that takes longer than SECONDS is stuck.
"""

# ruff: noqa: E501

from __future__ import annotations

import argparse
import logging
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from streamlit.navigation.page import calc_hash
from streamlit.testing.v1 import AppTest

from benchmarks import invented
from components import address as held
from components import navigation

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 60
_NAMED = re.compile(r"\b(?:one|several|choices?|switch|held|held_switch|put|asked|get|get_all)\(\s*\"([a-z_-]{1,20})\"")
#: What could be meant, so that not every address is wrong in the same place.
_GOOD = (
    "MLI", "NER", "BFA", "en", "fr", "on", "off", "awa-diallonke", "Invented Daily 1", "government", "unknown", "day",
    "month", "attack", "talks", "2023-05-01", "2024-06-30", "market", "bridge rains", "cards", "rows", "all", "sahel",
    "deaths", "events", "quotes", "country", "type", "1", "0", "share", "event", "report", "previous", "world",
)  # fmt: skip
_BAD = (
    "", " ", "'", '"', "''", "';--", "'; drop table articles; --", "' or 1=1 --", "\" or \"\"=\"", ") or (1=1", "%", "_", "*",
    "?", "$1", "\\", "a'b", "NULL", "null", "None", "true", "nan", "inf", "-1", "0x1", "1e999", "9223372036854775808",
    "-9223372036854775809", "99999999999999999999999999", "1.5", "[]", "{}", "[1", "{\"a\":1}", "<script>alert(1)</script>",
    "**a**", "[a](javascript:b)", ":red[a]", "$x$", "{{a}}", "${a}", "../../etc/passwd", "file:///etc/passwd", "\u202ea",
    "\u0000", "\ud7ff", "\uffff", "é", "e\u0301", "日本", "🐫", "İ", "ß", "\n", "a\nb", "\t", "a" * 300, "a " * 3000,
    "😀" * 2000, "(" * 500, "\"" * 501, "NEAR(a b, 5)", "NEAR(", "a AND", "OR", "NOT", "NOT a", "a NOT", "AND AND", "a*",
    "*a", "^a", "a:b", "title:a", "{title}: a", "- a", "a + b", "\"a", "a\"", "\"\"", "“", "“a", "a”", "« »", "*" * 50, "(a",
    "a)", "2023-02-30", "0000-00-00", "9999-12-31", "10000-01-01", "0001-01-01", "2024-13-01", "2024-06", "2024", "today",
    "05/06/2024", "2024-06-30T00:00:00Z", "MLI,NER", "mli", "XXX", "ML", "MLI ", "-", "--", "~", ".", "..", "/", "#", "&",
    "=", "a=b", "%00", "%27", "+", "0", "00", "١٢", "½", "1,000", "1 000",
)  # fmt: skip


class Wrong(NamedTuple):
    """A request that failed, and how."""

    page: str
    address: dict[str, list[str]]
    why: str


class _Heard(logging.Handler):
    """Keeps what the dashboard says of pages that failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self.said.append(f"{record.getMessage()}: {type(error).__name__}: {error}" if error else record.getMessage())


def names() -> list[str]:
    """Return the names of parameters that the pages ask for, as their source has them."""
    sources = [*(ROOT / "components").glob("*.py"), *(ROOT / "pages").rglob("*.py")]
    found = {name for path in sources for name in _NAMED.findall(path.read_text(encoding="utf-8"))}
    return sorted(found | held.MANY | held.ONE | {"page"})


def requests(count: int, seed: int) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Yield pages, each in turn, with what their addresses hold."""
    chance, pages, known = random.Random(seed), sorted(navigation.PAGES), names()
    for number in range(count):
        chosen = chance.sample(known, chance.randint(1, 6))
        yield pages[number % len(pages)], {name: _values(chance) for name in chosen}


def _values(chance: random.Random) -> list[str]:
    often = chance.choices((1, 2, 3, 40), (80, 12, 6, 2))[0]
    return [chance.choice(_GOOD if chance.random() < 0.25 else _BAD) for _ in range(often)]


def asked(page: str, address: dict[str, list[str]]) -> str:
    """Draw the page and return what is wrong, "" where nothing is."""
    heard = _Heard()
    logger = logging.getLogger("sahelscope.dashboard")
    logger.addHandler(heard)
    at = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SECONDS)
    at._page_hash = calc_hash(page)  # a visitor's first run is of this page; switch_page would need one of another
    for name, values in address.items():
        at.query_params[name] = values
    try:
        at.run()
    except RuntimeError as error:
        return f"stuck ({error})"
    finally:
        logger.removeHandler(heard)
    if at.exception:
        return f"a traceback: {at.exception[0].message}"
    if heard.said:
        return heard.said[0]
    if at.session_state[navigation._NOW] != page:
        return f"the page {at.session_state[navigation._NOW]} was drawn instead"
    return "" if at.title or at.header or at.error or at.info else "nothing was drawn"


def wrong(count: int, seed: int) -> Iterator[Wrong]:
    """Yield the requests that failed, on the corpus that is set."""
    for number, (page, address) in enumerate(requests(count, seed), 1):
        if number % 100 == 0:
            print(f"{number} of {count} asked", file=sys.stderr, flush=True)
        if why := asked(page, address):
            yield Wrong(page, address, why)


def main() -> int:
    """Ask, and print what failed."""
    words: Any = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--count", type=int, default=2000)
    words.add_argument("--seed", type=int, default=1)
    given = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        invented.make(Path(folder), 120)
        os.environ["SAHELSCOPE_CORPUS"] = folder
        begun, failed = time.monotonic(), 0
        for one in wrong(given.count, given.seed):
            failed += 1
            print(f"{one.page} {one.address!r:.600}\n  {one.why}", flush=True)
    seconds = time.monotonic() - begun
    print(f"{given.count} requests of {len(names())} parameters in {seconds:.0f} s, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
