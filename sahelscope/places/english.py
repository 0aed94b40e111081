"""English: towards Gao, the Gao region, three miles from Gao, near Gao, in Gao, Mali; ferries on the Niger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.language import lexicon
from sahelscope.places.grammar import Grammar

_UNCHANGED = ("s", "sh", "ch", "ese", "é", "è", "men", "man")


def demonym_forms(demonym: str) -> Iterator[str]:
    """Yield the singular and the plural: "Malian", "Malians"; "Senegalese" alone."""
    yield demonym
    if demonym.endswith(("abe", "abé", "abè")) or not demonym.endswith(_UNCHANGED):
        yield demonym + "s"


_RIVER_AFTER = re.compile(
    r"\s*(?:[.,;:)]|(?:has|have|had|is|was|are|were|and|between|at|near|in|to|from|after|as|rose|rises|flows?|flowed|"
    r"flooded|burst|bursts|overflowed|basin|bridge|upstream|downstream|itself|when|where|which|during|by|for|since|"
    r"with|on|$)\b)"
)
_EATEN = re.compile(
    r"\b(?:[Aa]te|[Ee]at|[Ee]ats|[Ee]ating|[Ee]aten|[Cc]ook|[Cc]ooked|[Cc]ooking|[Rr]oast|[Rr]oasted|[Cc]arved?|"
    r"[Ss]tuffed|[Ff]ried|[Ss]moked|[Bb]aked|[Ss]liced|[Gg]round|[Ww]hole) (?:the |a |some )?$"
)
_FAR = re.compile(r"\b(?:from here to|to|as far as) $")
_WOULD = re.compile(r"\b(?:would|’d|'d)\b[^.;!?]{0,40}$")


#: "the Diffa region of the Niger", "floods in Chad, the Niger and northern Cameroon": the state, as the UN writes it
_STATE_BEFORE = re.compile(
    r"\b(?:[Rr]egions?|[Dd]epartments?|[Tt]owns?|[Cc]ity|[Cc]apital|[Gg]overnments?|[Aa]uthorities|[Pp]resident|[Pp]eople|"
    r"[Rr]epublic|[Aa]rmy|[Tt]erritory|[Cc]itizens|[Nn]ationals|[Mm]inisters?|[Aa]mbassador|[Rr]epresentatives?|[Ss]tate|"
    r"[Ss]ituation|[Pp]arts|[Ff]orces|[Ss]outh-?(?:east|west)|[Nn]orth-?(?:east|west)|[Ee]conomy) (?:of|in) the $|"
    r"\b[A-Z]\w+(?: [A-Z]\w+)?, (?:and )?the $|\b[Ii]n [A-Z]\w+(?: [A-Z]\w+)? and the $"
)


def _is_river(before: str, text: str, end: int) -> bool:
    if _STATE_BEFORE.search(before):
        return False
    return before.lower().endswith("the ") and bool(_RIVER_AFTER.match(text, end))


def _is_dish(before: str, _text: str, _end: int) -> bool:
    return bool(_EATEN.search(before))


def _is_far_away(before: str, _text: str, _end: int) -> bool:
    return bool(_FAR.search(before) and _WOULD.search(before))


#: How far before a language's name, in characters, a verb or preposition is looked for
_REACH = 20
_LANGUAGE_BEFORE = re.compile(r"\b(?:in|into|from|fluent in|broken|learn|learning|teach|taught)\s$")
_SPEAK = re.compile(
    r"\b(?:speaks?|spoke|speaking|spoken|fluent|learn(?:s|ed|ing)?|teach(?:es|ing)?|understands?|studied)\s(?:\w+ )?$"
)
_LANGUAGE_STOPS = re.compile(r"\s*(?:[.,;:)!?”\"—–]|and\b|or\b|with\b|to\b|as\b|that\b|by\b|on\b|for\b|is\b|was\b|$)")


def names_language(text: str, start: int, end: int) -> bool:
    """Tell whether the word, listed as a language's name too, is one here: "in French.", "speaks French"."""
    if text[start:end] not in lexicon.load("en", "language_names").forms:
        return False
    before = text[max(0, start - _REACH) : start]
    return bool(_SPEAK.search(before)) or bool(_LANGUAGE_BEFORE.search(before) and _LANGUAGE_STOPS.match(text, end))


GRAMMAR = Grammar(
    demonym_forms=demonym_forms,
    continent=re.compile(r"(?<=o-)(?:african|european|arab)"),
    type_of=r" (?:of |called |named |in |at |near )",
    type_to_name=r" (?:of |called |named )",
    type_joint=r"(?:, | and |, and | or )",
    type_after=r"(?:[’']s)? (?:\w+ )?",
    at_before=re.compile(
        r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|towards?|reached|entered|[Ff]rom|to|between|of|left)\s$"
    ),
    weak_before=frozenset("of to from left between".split()),
    near_before=re.compile(r"\b(?:[Nn]ear|[Oo]utside|(?:north|south|east|west) of)\s$"),
    placed_after=r"(?:,? \(?(?:in|on) (?:the )?(?:\w+ )?(?:⟨country⟩|north|south|east|west|cent)|"
    r",? \(?(?:about|some|\d+) ?\d* (?:km|kilomet|miles)|, (?:the )?capital of\b|"
    r", an? (?:\w+ ){0,2}(?:town|village|city))",
    lies_after=re.compile(
        r" (?:is|lies|was|sits) (?:far from|located|situated|about \d|\d|(?:north|south|east|west) of|in the)"
    ),
    list_between=re.compile(r"\s?(?:,|and|-|–|or|to|for|before|\()\s?"),
    lies_in_between=frozenset((" in ", ", in ")),
    region_before=re.compile(r"\b[Ii]n $"),
    area_after=r"(?: [Rr]egion,? (?:of|in) (?:\w+ )?|(?: [Rr]egion)?, (?:\w+ )?)⟨country⟩",
    area_before=r"⟨country⟩(?: \w+)?(?:[’']s)? (?:\w+ )?$",
    kin_before=re.compile(r"\b(?:daughter|son|brother|sister) $"),
    role_before=re.compile(
        r"\b(?:[Aa]ct(?:or|ress)|[Ss]inger|[Dd]rummer|[Qq]uarterback|[Ss]triker|[Gg]oalkeeper|[Aa]uthor|"
        r"[Bb]asketballer|[Ff]riend|[Bb]rother|[Ss]ister|son|daughter|husband|wife|[Nn]eighbou?r|[Cc]olleague|[Uu]ncle|"
        r"[Cc]ousin|named|called|nicknamed|[Gg]eneral|[Cc]olonel|[Cc]aptain|[Ll]ieutenant|[Ss]ergeant|[Oo]fficer|"
        r"[Dd]eputy|[Pp]rofessor|[Dd]octor)\s$"
    ),
    age_after=re.compile(r",? (?:(?:a|an|the) )?\d{1,3}(?:-year-old|,| years? old)|, aged \d"),
    age_behind=re.compile(r", (?:an? )?\d{1,3}(?:-year-old|[,.;]| years old)|,? aged \d"),
    life_after=re.compile(
        r" (?:and|with) (?:his|her) (?:wife|husband|girlfriend|boyfriend|mother|father|brother|sister|kids)\b|"
        r",? (?:laughed|smiled|shrugged|grinned|blushed|sighed|giggled|was born|graduated|texted)\b"
    ),
    peers_between=re.compile(r", |,? and "),
    locative_before=re.compile(r"\b(?:[Ii]n|[Tt]o|[Ff]rom|[Ii]nto|[Aa]t|[Oo]f|[Ll]a|[Ll]e)\s?$"),
    senses={"river": _is_river, "dish": _is_dish, "far away": _is_far_away},
    work_before=re.compile(
        r"\b(?:[Ff]ilm|[Mm]ovie|[Nn]ovel|[Mm]usical|[Aa]lbum|[Ss]ong|[Ss]eries),? "
        r"(?:called |titled |entitled )?[“«\"]?[ \u00a0\u202f]?$"
    ),
    street_to_name=r" (?:de la |de l['’]|de |du |des |d['’])",
    ship_before=re.compile(r"\b(?:RMS|HMS|USS|SS|MV|MS|HMAS)(?: the)? $"),
    names_language=names_language,
    # what stands before the name is looked at behind its space, which is found at once
    unlisted_placed=r" (?=⟨letter⟩)(?:(?<=\b(?:in|at|on|of|to) )|(?<=\b(?:near|from) )|(?<=\boutside )|(?<=\baround ))"
    r"⟨name⟩"
    r"(?: village| commune|, an? (?:\w+ ){0,2}(?:village|town|hamlet|locality)\b|"
    r",? \(?(?:(?:about|some|around|roughly|nearly|just|over) )?\d[\d,.]* ?(?:km|kilomet(?:er|re)s?|miles?)\b|"
    r", (?:just )?(?:north|south|east|west)(?:-?(?:east|west))? of )",
    unlisted_where=r"(?: (?:[a-z]{2,13}|\d{1,2}|[A-Z][a-z]{2,7}day)){0,8} (?:near|at|outside) ⟨name⟩(?![\w'’-])",
    unlisted_list_before=r"\b(?:⟨first⟩|between) (?:of )?⟨name⟩(?: and |, )$",
    unlisted_list_after=r"(?: and | ?[-–] ?)⟨name⟩",
    unlisted_axis_before=re.compile(r"\b(?:between|the) $"),
    unlisted_more=r"(?:, (?=[^,.;]{3,40}(?:,| and ))|,? and )(?:in |near )?⟨name⟩(?![\w’'-]| [A-Z])",
    unlisted_at=r" (?=⟨letter⟩)(?:(?<=\b(?:[Ii]n|[Aa]t) )|(?<=\b[Nn]ear )|(?<=\b(?:[Oo]utside|towards|raid on|reached|"
    r"entered|(?:east|west|road) (?:of|to)) )|(?<=\btoward )|(?<=\b[Aa]ttack on )|(?<=\braids on )|"
    r"(?<=\b[Aa]ttacks on )|(?<=\bcaptured )|(?<=\bseized )|(?<=\bmassacre (?:in|of) )|"
    r"(?<=\b(?:north|south) (?:of|to) ))⟨name⟩(?![\w’'-]| [A-Z])",
    unlisted_again_after=r" and in ⟨name⟩(?![\w'’-]| [A-Z])",
    unlisted_again_before=("in ",),
    unlisted_in_region=r"\b(?:in|at|near|of|from|to|towards) ⟨name⟩(?:,|,? in| \() ?(?:in )?(?:the |[A-Z]\w+[’']s )?"
    r"(?:(?:region|district|province|department|state|county|prefecture) of )?$",
    unlisted_closes=re.compile(r"[.,;)]|$|\s(?:on|when|after)\b"),
    unlisted_near=r"(?: [Rr]egion)? near ⟨name⟩(?![\w'’-]| [A-Z])",
    border_before=re.compile(r"\bborder(?:s|ing)?(?: with| of| to)?\b[^.;:!?]{0,30}$", re.IGNORECASE),
)
