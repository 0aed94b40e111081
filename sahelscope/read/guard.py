"""What looks like no text of an article, whatever form it came in: bytes, code, a server's error, one line many times.

Every reader knows its form; this looks only at the words that came out, and so notices what no rule foresaw. Tables of
results, lists of names, poems, capitals and badly scanned print are texts. What is none is set aside with its reason:
``ingest`` keeps it apart, and somebody can take it in. How often it is right:
docs/add-your-articles.md, tests/read/test_guard.py.
"""

from __future__ import annotations

import re
from collections import Counter

from sahelscope.read import guard_letters, guard_words
from sahelscope.read.original import Original, Problem

REMEDY = "it is set aside; take it in on the page Add or with sahelscope aside, if it is an article"

#: So many characters are looked at: the beginning, the middle and the end of a longer text.
_LOOK = 12_000
#: Signs that no text prints.
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff\ufff0-\uffff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]")
_VISIBLE = re.compile(r"\S")
_LONG = re.compile(r"(?<!\S)(?!https?:|www\.)[A-Za-z0-9+/=_:%.-]{45,}(?!\S)")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_CODE_SIGNS = re.compile(r"[{}<>\[\]=;|\\^~#*_@$%&+`]")
_TAG = re.compile(r"</?[A-Za-z!?][\w:-]{0,40}(?:\s[^<>]{0,500})?/?>|&[a-z]{2,8};|&#x?[0-9a-f]{1,6};")
_CODED = re.compile(r"=[0-9A-F]{2}(?=[=A-Za-z\s.,])|%[0-9A-F]{2}(?=%|\w)|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\'[0-9a-f]{2}")
_KEY = re.compile(r"[\"'][\w-]{1,40}[\"']\s?:")
_FIGURED = re.compile(r"(?<!\S)(?=\S{0,80}[a-z])(?=\S{0,80}\d)[A-Za-z0-9]{4,}(?!\S)")
#: Reports of airports, numbers of parts: capitals and figures in one.
_NUMBERED = re.compile(r"(?<!\S)(?=[A-Z\d]{0,40}[A-Z])(?=[A-Z\d]{0,40}\d\d)[A-Z\d]{4,40}(?!\S)")
#: Thresholds, as shares, fitted on texts made for it (tests/guard_texts.py).
STRANGE, CODE_SIGNS, TAGS, CODED = 0.015, 0.085, 0.12, 0.012
LEAST_LETTERS, LONG_WORDS, LINKS = 0.3, 0.3, 0.6
CODE_LINES, MENU_LINES, ONE_LINE = 0.5, 0.5, 0.7
#: A page that says why it is none has no more characters, and not so many words beside what says it.
_SHORT, _ARTICLE = 1500, 60
#: A form or a row of buttons has no more words in all, and beside what tells it no more than these.
_FORM, _BESIDE = 45, 15
#: A page that asks for consent: of its words, so many are those of consent, and so many different ones.
CONSENT, _CONSENT_WORDS, _CONSENT_LONGEST = 0.2, 5, 6000
#: What parts the words of a menu in one line; what somebody says, which may be what a page said.
_BARS = re.compile(r"\s*[|•·›»]\s*|\s[-–—]\s")
_QUOTED = re.compile('«[^«»]{0,300}»|“[^“”]{0,300}”|"[^"]{0,300}"')
_SENTENCES = re.compile(r"(?<=[.!?…])\s+")


def doubted(article: Original) -> Problem | None:
    """Return what to say of an article whose text looks like none, with the article; None where it is one."""
    reason = why(article.text)
    return Problem(article.file, article.line, reason, REMEDY, lost=False, article=article) if reason else None


def why(text: str) -> str | None:
    """Return why the text looks like none, as the end of a sentence; None where it is one, or may be."""
    look = text if len(text) <= _LOOK else text[:6000] + text[len(text) // 2 : len(text) // 2 + 3000] + text[-3000:]
    visible = len(_VISIBLE.findall(look))
    if not visible:
        return "has no words"
    lines = [line for line in map(str.strip, look.split("\n")) if line]
    words = _WORD.findall(look)
    return (
        _signs(look, visible, lines)
        or _said_instead(look, lines)
        or _lines(lines, visible)
        or guard_letters.wrong(look, words)
    )  # fmt: skip


def _signs(look: str, visible: int, lines: list[str]) -> str | None:
    """Tell by single signs."""
    if len(_STRANGE.findall(look)) > max(1, STRANGE * visible):
        return "holds signs that stand in no text"
    letters = len(_LETTERS.findall(look))
    if not letters:
        return "has no words"
    links = sum(len(m) for m in _LINK.findall(look))
    if max(links, sum(len(m) for m in _MAIL.findall(look))) > LINKS * visible:
        return "is a list of addresses"
    if letters < LEAST_LETTERS * visible and visible > 20:
        return "has figures and signs, and hardly any words"
    if sum(len(m) for m in _LONG.findall(look)) > LONG_WORDS * visible:
        return "holds coded data"
    if len(_FIGURED.findall(look)) > max(6, 0.35 * len(look.split())):
        return "holds coded data"
    numbered = len(_NUMBERED.findall(look))
    if numbered > 6 and numbered > 0.35 * len(look.split()):
        return "holds coded data"
    if len(_KEY.findall(look)) > max(5, len(look.split()) / 8):
        return "is a program or data, not prose"
    if len(_CODED.findall(look)) > max(3, CODED * visible):
        return "holds letters in code (=E9, %C3, \\u00e9)"
    tags = sum(len(m) for m in _TAG.findall(look))
    if tags > TAGS * visible and look.count("<") + look.count("&") > 2:
        return "is the source of a page, with its markup"
    if visible > 40 and len(_CODE_SIGNS.findall(_LINK.sub("", look))) > CODE_SIGNS * (visible - links) + 2:
        tables = sum("|" in line for line in lines) > len(lines) / 2
        if not tables or len(_CODE_SIGNS.findall(look.replace("|", ""))) > CODE_SIGNS * visible + 2:
            return "is a program or data, not prose"
    return None


def _said_instead(look: str, lines: list[str]) -> str | None:
    """Tell by what a server, a browser or a shop says instead of the article."""
    low = [_low(line) for line in lines]
    if len(look) < _SHORT:
        told = guard_words.of("line")
        said = low if len(look) > _SHORT / 5 else [_low(s) for line in lines for s in _SENTENCES.split(line)]
        if low and (low[0] in told or said[0] in told or (len(low) < 6 and any(line in told for line in said))):
            return "says that there is no page, or that it is not shown"
        told_by = [(guard_words.said(_QUOTED.sub(" ", line)), line) for line in low]
        around = sum(len(line.split()) for found, line in told_by if not found)
        if around < _ARTICLE and (found := next((found for found, _ in told_by if found), None)):
            return f"says that there is no page, or that it is not shown ({found})"
        if sum(len(line.split()) for line in low) <= _FORM:
            by_form = [(guard_words.form(line), line) for line in low]
            around = sum(len(line.split()) for found, line in by_form if not found)
            if around < _BESIDE and (found := next((found for found, _ in by_form if found), None)):
                return f"is a form or a row of buttons ({found})"
    if len(look) < _CONSENT_LONGEST and guard_words.asks_consent(low, CONSENT, _CONSENT_WORDS):
        return "asks for consent to cookies"
    parts = [part for line in low for part in map(_low, _BARS.split(line)) if part]
    menu = sum(part in guard_words.of("menu") for part in parts)
    if menu >= 4 and menu > MENU_LINES * len(parts):
        return "is a menu"
    return None


def _low(words: str) -> str:
    return words.casefold().replace("’", "'").strip(" .!|»>•-–")


def _lines(lines: list[str], visible: int) -> str | None:
    """Tell by what most lines are."""
    if len(lines) >= 2:
        code = sum(len(line) for line in lines if guard_words.code().match(line))
        if code > (CODE_LINES if len(lines) > 2 else 0.99) * sum(map(len, lines)):
            return "is a program, a log or data, not prose"
    if len(lines) >= 5:
        line, often = Counter(lines).most_common(1)[0]
        if often >= 5 and often * len(line) > ONE_LINE * sum(map(len, lines)):
            return "is one line many times"
    return None
