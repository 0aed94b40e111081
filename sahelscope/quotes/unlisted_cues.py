"""Verbs that no list knows, where their place shows that they announce speech: right behind a quotation and its comma.

« Au suivant ! » aboie le greffier.    « Partons », a-t-il ronchonné.    « Demain », ronchonne-t-elle.
“We leave,” harrumphed Awa Diallo.     “Next!” the clerk harrumphed.     “Tomorrow,” she mock-whispered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sahelscope.models import Language
from sahelscope.quotes.cue import Cue

#: who may stand between the mark and the verb
_EN_WHO = r"(?:he|she|they|(?:the|a|an|one|his|her|another|mr\.?|mrs\.?|ms\.?|dr\.?) [a-z'-]+|[a-z'-]{2,20})"
_EN_NOT = (
    r"(?!(?:and|but|the|that|this|with|from|for|was|were|has|had|have|his|her|their|its|been|need|red|bed|indeed|"
    r"is|as|us|yes|this|thus|plus|across|towards|always|perhaps|sometimes|instead|unless|besides|news|need|based|"
    r"according|retired|called|named|titled|entitled|dubbed|nicknamed|supposed|used|led|published|signed|dated)\b)"
)
_FR_NOT = (
    r"(?!(?:est|sont|était|étaient|a|ont|avait|avaient|et|mais|que|dont|dans|sur|pour|avec|sans|vers|entre|comme|lors|"
    r"une|cette|elle|elles|autre|notre|votre|toute|quelque|contre|autrement|comment|seulement|notamment|pendant|"
    r"devant|avant|cependant|souvent|avant|tout|tant|haut|mort|sept|huit|vingt|cent|point|quant|quand|surtout|alors|"
    r"doit|peut|veut|fait|met|prend|devient|reste|semble|entre|signe|porte|organise|permet|vise|"
    r"comprend|existe|occupe|représente|constitue|compte|coûte|sonne|ouvre|ferme|vend|perd)\b)"
)
_AFTER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"[,?!…–—-](?:[”\"’']|'') ?(?:{_EN_WHO} )?(?P<verb>{_EN_NOT}[a-z-]{{2,16}}(?:ed|s))"
        rf"(?=[.,;:]|$| (?:the|a|an|one|his|her|another|at|to|in|from|with|as|when|while|[a-z]+ly)\b| [a-z])"
    ),
    "fr": re.compile(
        r"(?:[?!…] ?(?:[»”\"]|'')|(?:[»”\"]|''),) ?(?P<left>"
        r"(?:s'|se |lui |leur |nous |m'|me |l')?"
        r"(?:(?P<aux>(?:l'|lui |leur |s'|nous )?(?:a|ont|avait|est|sont)(?P<auxclitic>-(?:t-)?(?:il|elle|ils|elles))?) "
        r"(?:[a-zà-ÿ]+ment |aussi |encore |ensuite |alors )?(?P<participle>[a-zà-ÿ]{2,14}(?:é|ée|és|ées|i|is|it|u|ert))"
        rf"|(?P<verb>{_FR_NOT}[a-zà-ÿ]{{2,14}}(?:e|t|d|a|ent))(?P<clitic>-(?:t-)?(?:il|elle|ils|elles))?))"
        r"(?=[ ,.;:])"
    ),
}
_STOPS = frozenset(".!?")
_PRONOUN = re.compile("(?:ils?|elles?)$")


def find(text: str, low: str, language: Language, known: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues behind a quotation that are none of the ``known`` ones."""
    taken = [(c.start, c.end) for c in known]
    at = 0
    for match in _AFTER[language].finditer(low):
        group = "verb" if match.group("verb") else "participle"
        start, end = match.start("left") if language == "fr" else match.start("verb"), match.end(group)
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at < len(taken) and taken[at][0] < match.end() + 24 and not set(low[match.end() : taken[at][0]]) & _STOPS:
            continue
        if language == "en":
            if text[start].isupper() or (match.start() + 3 < start and not _who(text, match.start(), start)):
                continue
            yield Cue(start, end, start, "unlisted", "finite")
            continue
        clitic = _clitic(low, match, "clitic") or _clitic(low, match, "auxclitic")
        if text[match.start(group)].isupper() or (not clitic and not _subject(text, end)):
            continue
        yield Cue(start, max(end, match.end("clitic")), match.start(group), "unlisted", "finite", clitic)


def _who(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between the mark and the verb is a pronoun, a name or a phrase with a determiner."""
    words = text[start:end].split()[-2:]
    words = [w.lstrip("”\"’',!?…–—-") for w in words]
    words = [w for w in words if w]
    return bool(words) and (
        words[0].lower() in ("he", "she", "they", "the", "a", "an", "one", "his", "her", "another")
        or words[-1][0].isupper()
    )


def _clitic(low: str, match: re.Match[str], group: str) -> tuple[int, int] | None:
    if not match.group(group):
        return None
    end = match.end(group)
    pronoun = _PRONOUN.search(low, match.start(group), end)
    return (pronoun.start(), end) if pronoun else None


_DETERMINER = re.compile(
    r"[ ,](?:[a-zà-ÿ]+ment )?(?:[A-ZÀ-Ý]|l['’]|d['’]autres "
    r"|(?:le|la|les|un|une|des|son|sa|ses|leur|ce|cet|cette|certains|plusieurs) )"
)


def _subject(text: str, end: int) -> bool:
    """Tell whether a noun phrase follows the verb."""
    return _DETERMINER.match(text, end) is not None
