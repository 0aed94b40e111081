"""French noun phrases that can speak.

le ministre nigérien de la Défense · un élu de Tillabéry · le colonel-major Ba · Mme Coleman · la junte du Mali ·
les autorités communales de la capitale · des sources sécuritaires · le président français Emmanuel Macron
"""

from __future__ import annotations

from sahelscope.language.given_names import Gender
from sahelscope.people import grammar
from sahelscope.people.lands import peoples, speechless
from sahelscope.people.names import SPACE, initial, is_person, name_end
from sahelscope.people.phrase import CandidateKind, Phrase
from sahelscope.people.words import Word, Words

_DETERMINERS = grammar.DETERMINERS["fr"]
_NOUNS = frozenset(("title", "person", "organisation", "document"))
_GAPS = frozenset((" ", "\u00a0", "\u202f", "'", "’"))
_OF = frozenset(("de", "du", "des", "d"))
_OPEN = frozenset(("à", "a", "au", "aux", "en", "pour", "auprès", "aupres", "chez", "sur", "contre"))
_MASCULINE = frozenset(("le", "un", "ce", "cet", "du", "au"))
_MANY = frozenset("les des plusieurs certains certaines deux trois ces nos ses leurs".split())
_FEMININE = frozenset(("la", "une", "cette"))
#: what a minister is of: the name follows ("de la Défense | Awa Sy")
_PORTFOLIOS = frozenset(
    "defense sante justice interieur energie culture commerce industrie education communication agriculture elevage "
    "peche environnement eau artisanat tourisme jeunesse famille femme economie budget plan travail emploi securite "
    "petrole habitat urbanisme logement equipement recherche decentralisation reconciliation cooperation integration "
    "diplomatie armee police gendarmerie gouvernement numerique transport tresor parlement assemblee senat opposition "
    "sport mines finances sports transports affaires".split()
)
_ADJECTIVE_ENDS = (
    "ien", "iens", "ienne", "iennes", "ais", "aise", "aises", "ain", "ains", "aine", "aines", "ane", "anes",
    "al", "ale", "aux", "ales", "aire", "aires", "ique", "iques", "if", "ifs", "ive", "ives", "el", "els",
    "elle", "elles", "eux",
    "euse", "euses", "ois", "oise", "oises", "iste", "istes", "ible", "ibles", "able", "ables",
)  # fmt: skip


def find(words: Words) -> list[Phrase]:
    """Return the phrases in the order of the text."""
    known = words.known
    found: list[Phrase] = []
    i, size = 0, words.size
    while i < size:
        i = _phrase(words, i, found) if known[i].opens else i + 1
    return found


def _adjective(word: Word) -> bool:
    """Tell whether the word can be an adjective that follows its noun."""
    return word.kind not in ("stop", "number") and (
        word.adjective or (word.kind in ("", "person") and not word.cap and word.plain.endswith(_ADJECTIVE_ENDS))
    )


def _phrase(words: Words, first: int, found: list[Phrase]) -> int:
    known, gaps = words.known, words.gaps
    if initial(words, first):
        end = name_end(words, first)
        found.append(Phrase(first, end, "name", end - 1, "one", "unknown", True, (first, end)))
        return end
    at = first
    definite: bool | None = None
    number: grammar.Number = "unknown"
    if known[at].plain in _DETERMINERS and (known[at].kind == "stop" or known[at].before):
        definite, number = _DETERMINERS[known[at].plain]
        at += 1
    begun = at
    while (
        at < words.size
        and at - begun < 4
        and (at == first or gaps[at - 1] in _GAPS)
        and (not known[at].cap or _before_noun(words, at))
        and (known[at].before or known[at].kind == "number" or (at > first and known[at].plain in _DETERMINERS))
    ):
        at += 1
    if at >= words.size or (at > first and gaps[at - 1] not in _GAPS):
        return first + 1
    word = known[at]
    if word.kind == "honorific" or (word.cap and (word.kind not in _NOUNS or word.caps) and word.kind != "stop"):
        end = name_end(words, at)
        if phrase := _named(words, first, at, end, definite):
            found.append(phrase)
        return max(end, first + 1)
    if word.kind not in _NOUNS:
        return first + 1
    if word.cap and word.kind in ("organisation", "document") and (end := name_end(words, at)) > at + 1:
        last = _complements(words, end, organisation=True)  # "Radio Lac", "Union africaine des …"
        gender = _gender(words, first, at)
        found.append(Phrase(first, last, "organisation", at, "one", gender, definite is not False, (at, last)))
        return end
    end, name = _right(words, at)
    if name:
        found.append(
            Phrase(
                first,
                name[1],
                "name",
                name[1] - 1,
                "one" if word.number != "many" else "many",
                _gender(words, first, at),
                True,
                name,
                (begun, name[0]),
            )
        )
        if name[0] - at > 1:
            return max(at + 1, first + 1)
        return name[1]
    many = word.number == "many" or number == "many"
    count: grammar.Number = "many" if many else "one" if number == "one" else word.number
    kind: CandidateKind
    if word.kind == "organisation":
        kind = "organisation"
    elif word.kind == "document":
        kind = "document"
    elif word.plain in ("source", "sources"):
        kind = "unnamed"
    elif many:
        kind = "group"
    elif definite is False:
        kind = "unnamed"
    else:
        kind = "title"
    after_of = definite is None and at > 0 and known[at - 1].plain in ("du", "des", "de", "d", "au", "aux")
    bare = definite is None and at == first and not after_of and not (many and word.cap)
    found.append(
        Phrase(
            first, end, kind, at, count, _gender(words, first, at), definite is not False, None, (at, end), bare=bare
        )
    )
    return max(at + 1, first + 1)


def _before_noun(words: Words, i: int) -> bool:
    """Tell whether a capital adjective opens a title: "l'ancien Premier ministre", "la Haute autorité"."""
    return words.known[i].before and i + 1 < words.size and words.gaps[i] in SPACE and words.known[i + 1].kind in _NOUNS


def _gender(words: Words, first: int, at: int) -> Gender:
    """Return the gender of the noun, else what the determiner says: "la ministre", "au porte-parole"."""
    if words.known[at].gender != "unknown":
        return words.known[at].gender
    determiner = words.known[first if first < at else max(0, first - 1)].plain
    return "m" if determiner in _MASCULINE else "f" if determiner in _FEMININE else "unknown"


def _named(
    words: Words, first: int, at: int, end: int, definite: bool | None, role: tuple[int, int] | None = None
) -> Phrase | None:
    known = words.known
    honorific = known[at].kind == "honorific"
    start = at + 1 if honorific and end > at + 1 else at
    plain = " ".join(w.plain for w in known[start:end])
    if definite is not None and end - at == 1 and plain in peoples("fr") and plain not in speechless("fr"):
        many = known[first].plain in _MANY
        kind: CandidateKind = "group" if many else "title" if definite else "unnamed"
        last = _complements(words, end)
        return Phrase(first, last, kind, at, "many" if many else "one", _gender(words, first, at), definite)
    if not honorific and plain in speechless("fr"):
        return Phrase(first, end, "organisation", at, "one", "unknown", True, (at, end), None, True)
    determiner = known[first].plain if first < at else ""
    if determiner == "des" and first and known[first - 1].kind in _NOUNS and words.gaps[first - 1] in SPACE:
        return None  # "le ministre des Affaires étrangères": no affairs that speak
    if known[at].plain in _PORTFOLIOS and end - at > 1 and first and known[first - 1].plain in ("de", "d", "et"):
        return None  # "le ministre de la | Défense Awa Sy"
    if end - at == 1 and determiner in _MANY and not known[at].caps:
        return Phrase(first, _complements(words, end), "group", at, "many", "unknown", determiner == "les")
    if honorific:
        return Phrase(first, end, "name", end - 1, "one", known[at].gender, True, (start, end), role)
    person = is_person(words, at, end)
    if person is False or (definite and not person):
        last = _complements(words, end, organisation=True)
        return Phrase(first, last, "organisation", at, "one", _gender(words, first, at), True, (at, end))
    return Phrase(first, end, "name", end - 1, "one", "unknown", True, (at, end), role)


def _right(words: Words, at: int) -> tuple[int, tuple[int, int] | None]:
    """Return where the phrase headed by the noun at ``at`` ends, and the words of the name that follows a title."""
    known, gaps = words.known, words.gaps
    end = at + 1
    titled = known[at].kind in ("title", "person")
    while end < words.size and end - at < 5 and gaps[end - 1] in SPACE and _adjective(known[end]):
        end += 1
    if titled and (name := _name_at(words, end)):
        return name[1], name
    end = _complements(words, end, organisation=known[at].kind == "organisation", titled=titled)
    if titled and (name := _name_at(words, end)):
        if end - 1 > at and known[end - 1].kind in ("title", "person") and not known[end - 1].adjective:
            return name[1], None  # "le conseiller du président Issa Ba": the president's name
        return name[1], name
    return end, None


def _name_at(words: Words, i: int) -> tuple[int, int] | None:
    """Return the words of a name that follows directly."""
    if i >= words.size or words.gaps[i - 1] not in SPACE:
        return None
    word = words.known[i]
    if word.kind == "honorific":
        end = name_end(words, i)
        return (i + 1, end) if end > i + 1 else None
    if not word.cap or word.kind == "stop":
        return None
    end = name_end(words, i)
    return None if is_person(words, i, end) is False else (i, end)


def _next_portfolio(words: Words, i: int) -> bool:
    """Tell whether a comma goes on with a minister's portfolios: "de l'Économie, | des Finances et du Plan"."""
    if words.gaps[i - 1] != ", " or words.known[i].plain not in _OF:
        return False
    behind = words.known[i + 1]
    if behind.plain in _DETERMINERS and i + 2 < words.size:
        behind = words.known[i + 2]
    return behind.cap and behind.plain in _PORTFOLIOS


def _complements(words: Words, end: int, *, organisation: bool = False, titled: bool = False) -> int:
    """Return where the phrase ends with its complements: des mines, du Burkina, au Mali, de l'armée de terre."""
    known, gaps = words.known, words.gaps
    for n in range(5):
        if end + 1 >= len(known) or gaps[end] not in _GAPS:
            return end
        if gaps[end - 1] not in SPACE and not (titled and n and _next_portfolio(words, end)):
            return end
        if titled and known[end].plain == "et" and known[end + 1].plain in _OF:
            end += 1  # "de la Culture et des Sports"
        if titled and known[end].plain == "par" and known[end + 1].plain == "interim":
            end += 2  # "le gouverneur par intérim de Diffa"
            continue
        preposition = known[end].plain
        at = end + 1
        if preposition in ("chargé", "charge", "chargee", "charges") and known[at].plain in _OF:
            preposition, at = known[at].plain, at + 1
        if preposition in ("auprès", "aupres", "près", "pres") and known[at].plain in _OF:
            at += 1
        elif preposition not in _OF and preposition not in _OPEN:
            return end
        while at < len(known) and at - end < 5 and known[at].plain in _DETERMINERS and gaps[at] in _GAPS:
            at += 1
        while at < len(known) and at - end < 6 and known[at].before and not known[at].cap and gaps[at] in _GAPS:
            at += 1
        if at >= len(known) or known[at].kind == "stop" or gaps[at - 1] not in _GAPS:
            return end
        if n and preposition in ("de", "d") and at == end + 1 and not known[at].kind and not known[at].cap:
            return end  # "les auteurs de ces crimes | de poursuites"
        placed = known[at].cap and not known[at].caps
        if preposition in _OPEN and not placed and not (organisation and preposition == "pour"):
            return end
        last = at + 1
        if known[at].cap:
            last = _place_end(words, at, preposition) if titled else name_end(words, at)
        while last < words.size and last - at < 6 and gaps[last - 1] in SPACE and _adjective(known[last]):
            last += 1
        end = last
    return end


def _plural_portfolio(words: Words, at: int, end: int, preposition: str) -> bool:
    return preposition == "des" and end - at > 2 and words.forms[at].endswith("s")


def _place_end(words: Words, at: int, preposition: str) -> int:
    """Return where a capital inside a title ends: "du Mali | Moussa Ba", "des Sports | Miri Sy"."""
    end = name_end(words, at)
    if end - at > 1 and (words.known[at].plain in _PORTFOLIOS or _plural_portfolio(words, at, end, preposition)):
        return at + 1
    for k in range(at + 1, end):
        if words.known[k].kind == "honorific" or is_person(words, k, end):
            return k
    return end
