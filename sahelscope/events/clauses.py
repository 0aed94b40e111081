"""Sentences cut where one happening ends and the next begins.

Les sanctions ont été imposées en janvier | après que la junte a annoncé un retard.
Twelve people died on Friday, | while in Gao students marched. · He said that | the base was closed.
"""

from __future__ import annotations

import re
from functools import cache

from sahelscope.models import Language, Span

#: a clause begins with these words, after a space
_OPENS = {
    "fr": r"quand |après qu|alors qu|tandis qu|lorsqu|pendant qu|depuis qu|avant qu|avant d|parce qu|bien qu|"
    r"si |s'ils? |"
    r"au moment où|ainsi qu|sans qu|au lendemain d|à la suite d|suite à|lors d|"
    r"après (?:l'|le|la|les|un|une|son|sa|ses|leur|avoir|être|deux|des)|"
    r"(?:une?|deux|trois|quatre|cinq|six|quelques|plusieurs|dix) (?:jours?|semaines?|mois|ans|heures?) (?:après|avant)|"
    r"et (?:a|ont|est|sont|avait|avaient|s'est|se sont|leur a|lui a|en a|il|elle|ils|elles|que|qu)\b",
    "en": r"after|before|if |unless |"
    r"while|when|whereas|"
    r"as soon as|because|although|following|"
    r"since (?:the|a|an)\b|"
    r"during (?:the|a|an)\b|which|and (?:was|were|has|have|had|is|are|he|she|they|it|also|then)\b|"
    r"in retaliation|in response",
}
#: a clause begins with these words, after a comma
_OPENS_AFTER_COMMA: dict[Language, str] = {
    "fr": r"dont (?!\d|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|au moins|des)\b)|"
    r"(?:qui|où|lequel|laquelle|lesquels|lesquelles|après|puis|mais|car|selon|quand|outre|avec)\b|"
    r"qu'|d'après|"
    r"(?:a|ont) (?:déclaré|indiqué|affirmé|annoncé|dit|précisé|ajouté|expliqué|rapporté|constaté|écrit|confirmé)",
    "en": r"(?:who|whose|where|that|but|according|with|amid)\b|"
    r"(?:[\w'-]+ ){0,7}(?:said|told|added|reported|announced)\b",
}
#: a clause begins with "et" or "and" after a comma where a finite verb is near; a list does not
_GOES_ON: dict[Language, str] = {
    "fr": r"et\b[^,;:]{3,70}?\b(?:a|ont|est|sont|avait|avaient|s'est|sera|seront|aurait)\b",
    "en": r"and\b[^,;:]{2,70}?(?:\b(?:was|were|has|have|had|will|is|are|said|killed|left)\b|ed\b)",
}
#: a clause begins after these words
_ENDS = {
    "fr": [
        "suivie? d'", "suivie? de ", "conduit à ", "abouti à ", "fait suite à ", "mener à ",
        "a entraîné ", "a provoqué ", "(?:a|ont) (?:poussé|contraint|forcé|amené) ", r"\bque ", r"\bqu'",
    ],
    "en": ["followed by ", "led to ", "triggered ", "prompted ", r"\bthat ",
        "(?:forced|pushed|compelled) ",
    ],
}  # fmt: skip


#: after a colon a clause begins where a finite verb is near; a list does not
_FINITE: dict[Language, str] = {
    "fr": r"\b(?:a|ont|est|sont|avait|avaient|sera|seront|n'a|s'est|va|vont) |\b\w+(?:ent|ait)\b",
    "en": r"\b(?:was|were|has|have|had|will|is|are|said) |\w+ed\b",
}
#: the main clause goes on with these words, after a comma
_RESUMES: dict[Language, str] = {
    "fr": "a|ont|est|sont|avait|avaient|vient|viennent|n'a|n'ont|s'est|se sont|aurait|auraient|sera|seront|va|vont",
    "en": "was|were|has|have|had|will|is|are",
}
#: A stretch in quotation marks shorter than this belongs to its clause
_SHORT = 45


@cache
def _cuts(language: Language) -> re.Pattern[str]:
    return re.compile(
        "|".join(
            [
                r"[;!?]\s",
                rf":\s(?=[«“\"]|[^:;.]{{0,110}}?(?:{_FINITE[language]}))",
                r"\s[–—-]\s",
                r"[«»“”\"()]",
                rf",\s(?=(?:{_RESUMES[language]})\b)",
                rf",?\s(?=(?:{_OPENS[language]}))",
                rf",\s(?=(?:{_OPENS_AFTER_COMMA[language]}|{_GOES_ON[language]}))",
                rf"(?:{'|'.join(_ENDS[language])})",
            ]
        )
    )


_RESUMED: dict[Language, re.Pattern[str]] = {k: re.compile(rf"(?:{v})\b") for k, v in _RESUMES.items()}
_SAID: dict[Language, re.Pattern[str]] = {k: re.compile(rf"(?:{v})") for k, v in _OPENS_AFTER_COMMA.items()}
_RELATIVE = re.compile(r"(?:qui|que|où|dont|lequel|laquelle|lesquels|lesquelles|which|who|whose|where)\b|qu'")
_LINKED = re.compile(r"(?:et|mais|and|but|puis),? ")
_CLOSING = re.compile(r"[»”\")]")


def cut(low: str, sentence: Span, language: Language) -> list[Span]:
    """Return the clauses of a sentence, in order, without the marks between them; ``low`` is the text in lower case."""
    out: list[Span] = []
    start = sentence.start
    quoted_to = 0
    relative = False
    for match in _cuts(language).finditer(low, sentence.start, sentence.end):
        if _RESUMED[language].match(low, match.end()):
            if not relative and not _SAID[language].match(low, match.end()):
                continue  # "Le président du pays, Awa Ba, a été …": an apposition ends, no clause
            relative = False
        elif match.group().startswith(","):
            relative = bool(_RELATIVE.match(low, match.end()))
        if match.start() < quoted_to:
            continue
        if low[match.start()] in '«“"(':
            closed = _CLOSING.search(low, match.end(), min(sentence.end, match.end() + _SHORT))
            if closed:
                quoted_to = closed.end()
                continue
        end = match.end() if low[match.start()].isalpha() else match.start()
        if end > start:
            _add(out, low, start, end)
            start = match.end()
    _add(out, low, start, sentence.end)
    return out


#: "The airport, hit by rockets in December, reopened": between commas, what happened before
_APPOSED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r", ((?:\w+ed|hit|struck|shot|held|built|born|taken|seized|lost|cut|shut|won|begun|driven|stolen) "
        r"(?:by|in|on|near|at|from|last|during|after|outside|to|into|along|late|early)\b[^,;:.()]{3,110}),"
    ),
    "fr": re.compile(
        r", ((?:\w+(?:é|i|u|is|it|int|ert)(?:e|s|es)?) "
        r"(?:par|en|le|la|les|dans|près|à|au|aux|lors|depuis|début|fin|mi-|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        r"dimanche)\b[^,;:.()]{3,110}),"
    ),
}


def apposed(low: str, sentence: Span, language: Language) -> list[Span]:
    """Return the stretches between commas that open with a participle: "touché par des roquettes en décembre"."""
    return [Span(m.start(1), m.end(1)) for m in _APPOSED[language].finditer(low, sentence.start, sentence.end)]


#: A clause longer than this is cut at a space, so that a text without marks stays cheap
_LONGEST = 700


def _add(out: list[Span], low: str, start: int, end: int) -> None:
    while end - start > _LONGEST:
        middle = low.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        middle = middle if middle > 0 else start + _LONGEST
        _trim(out, low, start, middle)
        start = middle
    _trim(out, low, start, end)


def _trim(out: list[Span], low: str, start: int, end: int) -> None:
    while start < end and not (low[start].isalnum()):
        start += 1
    if linked := _LINKED.match(low, start, end):
        start = linked.end()
    while end > start and low[end - 1] in " ,;:\n\t":
        end -= 1
    if start < end:
        out.append(Span(start, end))
