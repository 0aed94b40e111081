"""French cues: "a également déclaré", "n'a pas dit", "dit-il", "a-t-elle ajouté", "s'inquiète", "a tenu à rappeler"."""

from __future__ import annotations

import re
from functools import cache

from sahelscope.language import lexicon
from sahelscope.quotes.cue import REACH, Cue, CueForm, either, nouns

_ADVERB = either(
    r"""
    aussi également encore ensuite ainsi même d'ailleurs par_ailleurs en_outre de_son_côté pour_sa_part notamment
    toutefois cependant déjà alors enfin tout toujours souvent jamais pas plus rien bien donc pourtant à_nouveau
    de_nouveau certes quant_à_lui quant_à_elle dans_la_foulée par_le_passé
    dans_le_passé à_plusieurs_reprises à_maintes_reprises à_l'époque à_son_tour une_nouvelle_fois
    une_fois_de_plus longtemps hier \w{3,12}ment
    """
)
_AUX = either(
    r"""
    a ont avait avaient aurait auraient aura auront ayant eut ai avons avez est sont était étaient serait seraient
    s'est se_sont s'était s'étaient se_serait fut furent vient_de viennent_de venait_de a_pu ont_pu a_voulu
    ont_voulu a_tenu_à ont_tenu_à tient_à veut voulait peut pourrait doit devrait va vont allait a_été ont_été
    avait_été être avoir s'être a_fait a-t-on
    """
)
_CLITIC_AUX = re.compile(
    rf"(?<![\w'-])(?:l'|lui |leur |y |en |s'|n'|m'|nous |vous )?"
    rf"(?:a|ont|avait|avaient|aurait|auraient|aura|est|sont|était)(?:-|- | -| )(?:t[-' ] ?)?"
    rf"(il|elle|ils|elles|on|ce)(?: {_ADVERB}| été){{0,2}} $"
)
_GROUP = re.compile(
    rf"(?<![\w'-])(?P<group>(?:(?:n'|ne |l'|lui |leur |y |en |nous |vous |m'|me |se |s'|le |la |les ){{0,2}}"
    rf"{_AUX}(?: {_ADVERB}){{0,2}} )"
    r"|(?:(?:n'|ne |l'|lui |leur |y |nous |vous |m'|me |se |s'|le |la |les |en ){1,2}))$"
)
_ADVERB_BEFORE = re.compile(rf"(?<![\w'-])(?:{_ADVERB} ){{1,2}}$")
#: with the blanks of hasty typing: "dit- elle", "a -t- il ajouté", "leur aurait il répondu"
_CLITIC = re.compile(r"(?:-|- | -)(?:t[-'] ?)?(il|elle|ils|elles|on|je|nous|vous)\b")
_NEGATED = re.compile(r"\b(?:pas|jamais|plus|rien|guère)\b|\bn'|\bne ")
_BE = re.compile(r"(?:\b(?:est|sont|était|étaient|été|être|fut|furent|serait|seraient))(?: \w+| d'\w+){0,2} $")
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|u|us|i|is)$")
_NOUN_BEFORE = re.compile(
    r"(?:\b(?:le|la|les|un|une|des|du|au|aux|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|votre|mon|ma|mes|quelque|aucun|aucune|toute|sans|en|par|"
    r"sous|pour|premier|première|nouvelle|nouveau|fameux|simple)|\b[ld]'|qu'une?|d'une?) ?$"
)
_SMALL_INFINITIVE = re.compile(r"(?:er|ir|re|oir)$")
_GERUND = re.compile(r"ant(?: [\w' ]+)?$")
#: a group of these alone has no auxiliary
_PRONOUNS_ONLY = frozenset(
    word.replace("_", " ")
    for word in """
    n' ne l' lui leur y nous vous m' me se s' le la les en nous_l' lui_en ne_l' n'y ne_se se_l' ne_s' n'en le_lui la_lui
    ne_le ne_la ne_lui
    """.split()
)
#: before a noun they are articles or a preposition
#: of a thing, not of a speaker: "la suite relève de la « mise en scène »"
_PERTAINS = re.compile(r"rel(?:è|e)v\w+ (?:de|du|des) |rel(?:è|e)v\w+ d'")
_OBJECTS = frozenset("le la les leur en l'".split())
_REFLEXIVE = re.compile(r"s'|se ")
_TAKES_INFINITIVE = re.compile(
    r"(?:de|à|veut|voulait|peut|pourrait|doit|devrait|va|vont|allait|pu|voulu|fait) (?:\w+ )?$"
)
_BEFORE_PRONOUN = re.compile(r"(?:\bne |\bqui |\bil |\belle |\bon )$")


@cache
def _infinitive(form: str) -> bool:
    """Tell "dire", "faire savoir" from "fait savoir" and from "déclare", "soupire", whose infinitives end in -rer."""
    verb = form.removeprefix("se ").partition(" ")[0]
    return bool(_SMALL_INFINITIVE.search(verb)) and f"{verb}r" not in lexicon.load("fr", "cues").forms


@cache
def _participle(word: str) -> bool:
    """Tell "déclaré", "promis", "reconnue" from "indique", "confie", "déclarait", "dit"."""
    if _PARTICIPLE.search(word):
        return True
    forms = lexicon.load("fr", "cues").forms
    if word.endswith("ie"):
        return word != "crie" and f"{word[:-1]}s" in forms
    return word.endswith(("dite", "crite")) or (word.endswith("ue") and f"{word}s" in forms)


def read_cue(low: str, start: int, end: int, kind: str) -> Cue | None:
    """Return the cue whose lexicon word stands at ``start:end`` of the lower-case text, None for a plain noun."""
    form = low[start:end]
    if kind == "according":
        if form == "selon" and low[end : end + 4] in (" que", " qu'"):
            return None
        return Cue(start, end, start, kind, "preposition")
    if kind == "noun":
        return Cue(start, end, start, kind, "noun")
    if _PERTAINS.match(low, start):
        return None
    after = _CLITIC.match(low, end)
    if after and not (after.group(1) in ("nous", "vous") and after.group().count("-") < 1):
        before = low[max(0, start - REACH) : start]
        group = _GROUP.search(before)
        left = start - (len(before) - group.start()) if group else start
        return Cue(left, after.end(), start, kind, "finite", after.span(1))
    before = low[max(0, start - REACH) : start]
    clitic = _CLITIC_AUX.search(before)
    if clitic:
        base = start - len(before)
        return Cue(base + clitic.start(), end, start, kind, "finite", (base + clitic.start(1), base + clitic.end(1)))
    group = _GROUP.search(before)
    words = before[group.start() :] if group else ""
    left = start - len(words)
    aux = bool(group) and words.strip() not in _PRONOUNS_ONLY
    negated = bool(words and _NEGATED.search(words)) or low[end : end + 5] in (" pas ", " plus", " rien")
    first = form.split(" ", 1)[0] if not form.startswith("se ") else form
    shape: CueForm
    if _GERUND.search(form):
        shape = "gerund"
    elif aux:
        shape = "passive" if _BE.search(words) and not _REFLEXIVE.search(words) else "finite"
        if _infinitive(form) and not _TAKES_INFINITIVE.search(words):
            shape = "infinitive"
    elif _infinitive(form):
        shape = "infinitive"
    elif _participle(first) and not form.startswith(("s'", "se ")):
        shape = "participle"
    else:
        shape = "finite"
        if not group and _NOUN_BEFORE.search(before) and (first in nouns("fr") or before.endswith("'")):
            return None
        if (
            words.strip() in _OBJECTS
            and first in nouns("fr")
            and not _BEFORE_PRONOUN.search(before[: group.start()] if group else "")
        ):
            return None
    return Cue(left, end, start, kind, shape, None, negated)


_NO_VERB = (
    r"(?!(?:est|sont|était|étaient|a|ont|avait|avaient|et|mais|que|dont|dans|sur|pour|avec|sans|vers|entre|comme|lors|"
    r"une|cette|elle|elles|autre|notre|votre|toute|quelque|contre|autrement|comment|seulement|notamment|pendant|"
    r"devant|avant|cependant|souvent|avant|tout|tant|haut|mort|sept|huit|vingt|cent|point|quant|quand|surtout|alors|"
    r"doit|peut|veut|fait|met|prend|devient|reste|semble|entre|signe|porte|organise|permet|vise|"
    r"comprend|existe|occupe|représente|constitue|compte|coûte|sonne|ouvre|ferme|vend|perd)\b)"
)
#: a closing mark and a verb, with its pronouns and its auxiliary
UNLISTED = re.compile(
    r"(?:[?!…] ?(?:[»”\"]|'')|(?:[»”\"]|''),) ?(?P<left>"
    r"(?:s'|se |lui |leur |nous |m'|me |l')?"
    r"(?:(?P<aux>(?:l'|lui |leur |s'|nous )?(?:a|ont|avait|est|sont)(?P<auxclitic>-(?:t-)?(?:il|elle|ils|elles))?) "
    r"(?:[a-zà-ÿ]+ment |aussi |encore |ensuite |alors )?(?P<participle>[a-zà-ÿ]{2,14}(?:é|ée|és|ées|i|is|it|u|ert))"
    rf"|(?P<verb>{_NO_VERB}[a-zà-ÿ]{{2,14}}(?:e|t|d|a|ent))(?P<clitic>-(?:t-)?(?:il|elle|ils|elles))?))"
    r"(?=[ ,.;:])"
)
_PRONOUN = re.compile("(?:ils?|elles?)$")
_DETERMINER = re.compile(
    r"[ ,](?:[a-zà-ÿ]+ment )?(?:[A-ZÀ-Ý]|l['’]|d['’]autres "
    r"|(?:le|la|les|un|une|des|son|sa|ses|leur|ce|cet|cette|certains|plusieurs) )"
)


def read_unlisted_cue(text: str, low: str, match: re.Match[str]) -> Cue | None:
    """Return the cue of a match of ``UNLISTED``, None where neither a pronoun nor a noun phrase is its subject."""
    group = "verb" if match.group("verb") else "participle"
    start, end = match.start("left"), match.end(group)
    clitic = _clitic(low, match, "clitic") or _clitic(low, match, "auxclitic")
    if text[match.start(group)].isupper() or (not clitic and not _subject(text, end)):
        return None
    return Cue(start, max(end, match.end("clitic")), match.start(group), "unlisted", "finite", clitic)


def _clitic(low: str, match: re.Match[str], group: str) -> tuple[int, int] | None:
    if not match.group(group):
        return None
    end = match.end(group)
    pronoun = _PRONOUN.search(low, match.start(group), end)
    return (pronoun.start(), end) if pronoun else None


def _subject(text: str, end: int) -> bool:
    """Tell whether a noun phrase follows the verb."""
    return _DETERMINER.match(text, end) is not None
