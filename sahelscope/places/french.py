"""French: vers Gao, la région de Gao, à 5 km de Gao, à Gao, au Mali; un pont sur le Niger; l'Est du Mali."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sahelscope.language import lexicon
from sahelscope.places import scanned
from sahelscope.places.grammar import Grammar

_DOUBLED = ("ien", "éen", "yen")  # malien, malienne
_FEMININE = {"grec": "grecque", "turc": "turque", "franc": "franque"}


def demonym_forms(demonym: str) -> Iterator[str]:
    """Yield the forms of a demonym in the masculine singular: "malien", "maliens", "malienne", "maliennes"."""
    for word in (demonym, _feminine(demonym)):
        yield word
        if not word.endswith(("s", "x")):
            yield word + "s"


def _feminine(word: str) -> str:
    last = word.rsplit("-", 1)[-1]
    if last in _FEMININE:
        return word.removesuffix(last) + _FEMININE[last]
    if word.endswith(_DOUBLED):
        return word + "ne"
    if word.endswith(("e", "è", "i", "o", "ou")) and not word.endswith(("oui", "saoui")):
        return word  # russe, burkinabè, qatari
    return word + "e"  # sénégalais, espagnole, sahraouie


_WATER_BEFORE = re.compile(
    r"\b(?:pont|ponts|pirogues?|bac|bacs|barrage|barrages|crues?|fleuve|rives?|berges?|affluents?|eaux|navigation|"
    r"navigue\w*|inondations?|noyée?s?|sable|méandres?|boucle|bords?|îles?|débit|lit|cours)\b[^.;!?]{0,30}"
    r"\b(?:sur le|du|dans le|le long du)\s$"
)
_FLOWS_AFTER = re.compile(
    r" (?:traverse(?! (?:des|(?:une?|sa|la) (?:\w+ )?(?:crise|période|moment|zone|phase|épreuve)))|arrose|déborde|"
    r"coule|serpente|se jette|prend sa source|est (?:en crue|navigable|à sec))\b"
)
_FAR = re.compile(
    r"\b(?:irai[st]?|iraient|irions|marcherai[st]?|courrai[st]?|suivrai[st]?)\b[^.;!?]{0,25}\bjusqu['’]à $"
)


def _is_river(before: str, text: str, end: int) -> bool:
    return bool(_WATER_BEFORE.search(before) or _FLOWS_AFTER.match(text, end))


def _is_far_away(before: str, _text: str, _end: int) -> bool:
    return bool(_FAR.search(before))


#: How far before a language's name, in characters, a verb or preposition is looked for; before a list of them
_REACH, _LIST_REACH = 20, 60
_LANGUAGE_BEFORE = re.compile(
    r"(?:\b(?:en|parle\w*|parlait|enseigne\w*|apprend\w*|traduit)|\b(?:[Ll]e|du|au|[Ll]['’])|\bde l['’])\s?$"
)
_SPEAK = re.compile(r"\b(?:en|parle\w*|parlait|enseigne\w*)\s$")
#: "parle français, le bambara et un peu de russe"
_SPEAK_LISTED = re.compile(
    r"\b(?:parl(?:e|ent|ait|aient|ant|er)|maîtrise\w*|appren\w+) (?![dàa]\b|avec\b)[^.;:!?«»]{0,40}"
    r"(?:,| et| ou| un peu de|,? le|,? l['’])\s?$"
)


def names_language(text: str, start: int, end: int) -> bool:
    """Tell whether the word, listed as a language's name too, is one here: "en français", "le français est"."""
    if text[start:end] not in lexicon.load("fr", "language_names").forms:
        return False
    before = text[max(0, start - _REACH) : start]
    if _SPEAK.search(before) or _SPEAK_LISTED.search(text, max(0, start - _LIST_REACH), start):
        return True
    following = text[end : end + 2]
    # "le français Total" and "le russe Wagner" are companies; "le français est" is the language
    return bool(_LANGUAGE_BEFORE.search(before)) and not (following[:1] in " -" and following[1:2].isupper())


_ADJECTIVE = r"(?: [a-zà-ÿ-]{4,14}(?:e|al|aux|ien|ais|in|er|if|aire)s?)?"
_OF = r" (?:de l['’]|de la |d['’]|de |du |des )"
_COMPASS = r"(?:dans (?:le|la|l['’])|au (?:nord|sud|centre)|à l['’](?:est|ouest))"

GRAMMAR = Grammar(
    demonym_forms=demonym_forms,
    misprints=scanned.forms,
    small_demonyms=True,
    small_regions=True,
    small_name_before=re.compile(r"(?:\b(?:au|du|le|en|l['’]|d['’])\s?)$", re.IGNORECASE),
    head_of_state_before=re.compile(
        r"(?:\b(?:[Cc]hef(?:fe)?s?|[Tt]ête|[Pp]résidente?|[Pp]résidence|[Ss]ommet|[Ss]ecrétaires?|[Mm]inistres?|"
        r"[Aa]vocats?|[Bb]udget|[Cc]aisses?|[Tt]résor|[Cc]omptes?|[Nn]om|[Aa]gente?s?|[Pp]art|[Ss]ervices?|[Aa]utorité|"
        r"[Cc]oup|[Rr]eprésentante?s?|[Ii]nstitutions|[Ff]orces|[Dd]ettes?|[Cc]onstruction|[Ff]ondateurs?|[Aa]ppareil) "
        r"(?:de l['’]|d['’])|\b(?:[Ee]ntre|[Aa]vec|[Pp]ar|[Cc]ontre|[Pp]our|[Qq]ue|[Cc]omme) l['’])$"
    ),
    continent=re.compile(r"(?<=o-)(?:africain|europeen|arab)"),
    type_adjective=_ADJECTIVE,
    type_of=_OF,
    type_to_name=_ADJECTIVE + _OF,
    type_joint=r"(?:, | et |, et | ou )(?:de l['’]|de la |de |du |des |d['’])?",
    at_before=re.compile(
        r"(?:\b[àÀA]|\b[Vv]ers|\b[Pp]r[èe]s d[e'’]|\b[Aa]utour d[e'’]|\bjusqu['’]à|\b[Dd]epuis|\b[Ee]ntre|"
        r"\b[Dd]e|\b[Dd]['’])\s?$"
    ),
    weak_before=frozenset("de d entre depuis".split()),
    near_before=re.compile(
        r"(?:\b[Pp]r[èe]s d[e'’]|\b[Aa]ux (?:abords|environs|alentours) d[e'’]|\bnon loin d[e'’])\s?$"
    ),
    placed_after=rf"(?: \([^)]{{2,40}}\))?,? \(?(?:{_COMPASS}|située?s? |"
    r"(?:une? )?(?:localité|village|ville|commune)\b|chef-lieu|près de|"
    r"sur (?:la|les|le) (?:rives?|bords?|route|frontière|axe)\b|"
    r"à (?:environ |quelque )?\d+ (?:km|kilom)|(?:au|en) ⟨country⟩)",
    lies_after=re.compile(
        r" (?:est|se trouve|se situe|était|reste) (?:loin|située?|à \d|au (?:nord|sud|centre)|à l['’])"
    ),
    list_between=re.compile(
        r"\s?(?:,|et|-|–|ou|à|pour|vers|avant|puis|, puis|\()\s?(?:d['’]|de |du |le |la |l['’]|à )?"
    ),
    country_between=frozenset((", ", " (", ", au ", " au ", ", en ", " en ")),
    lies_in_between=frozenset((" au ", ", au ", " en ", ", en ")),
    region_before=re.compile(r"\b[Dd]ans l(?:e |['’])$"),
    direction_after=re.compile(r" (?:du|de|des|de la)\b| de l['’]|-"),
    compass_after=re.compile(r" (?:du|de la|de l['’]|des) (?!pays\b)"),
    governor_before=re.compile(r"\b(?:[Gg]ouverneure?|gouvernorat) (?:de la région )?du $"),
    area_after=r",? (?:\(|au |du )?⟨country⟩",
    kin_before=re.compile(r"\b(?:fille|fils|frère|sœur) $"),
    role_before=re.compile(
        r"\b(?:[Aa]cteur|[Aa]ctrice|[Cc]hanteu(?:r|se)|[Bb]atteur|[Aa]ttaquant|[Bb]asketteur|[Aa]mie?|frère|sœur|fils|"
        r"fille|mari|[Vv]oisine?|[Cc]ollègue|prénommée?|nommée?|appelée?|[Gg]énéral|[Cc]olonel|[Cc]apitaine|"
        r"[Cc]ommandant|[Ll]ieutenant|[Ss]ergent|[Aa]djudant|[Pp]rofesseur|[Dd]octeur)\s$"
    ),
    age_after=re.compile(r",? \d{1,3}(?:,| ans\b)"),
    age_behind=re.compile(r", \d{1,3}(?:[,.;]| ans\b)|,? âgée? de \d"),
    life_after=re.compile(r" (?:avec|et) (?:sa|son) (?:femme|mari|mère|père|frère|sœur)\b|,? (?:a souri|a ri)\b"),
    article_before=re.compile(r"\b(?:la|La|en|En|de|cette|toute la) $"),
    peers_after=re.compile(r"(?:,| et|,? ou) (?:la |le |les |l['’])?([A-ZÀ-Þ][\w-]+)"),
    peers_between=re.compile(r", |,? et "),
    locative_before=re.compile(r"(?:\b(?:[Ee]n|[Àà]|[Aa]u|[Dd]u|[Ll]a|[Ll]e|[Ll]['’]|[Dd]['’])\s?)$"),
    senses={"river": _is_river, "far away": _is_far_away},
    work_before=re.compile(
        r"\b(?:[Ff]ilm|[Rr]oman|[Ll]ong-métrage|[Cc]hanson|[Ss]érie|[Pp]ièce|[Aa]lbum)(?: de \w+)?,? "
        r"(?:intitulée? )?[“«\"]?[ \u00a0\u202f]?$"
    ),
    street_to_name=r" (?:de la |de l['’]|de |du |des |d['’])",
    house_to_name=r"s? (?:de la |de l['’]|de |du |d['’])",
    ship_before=re.compile(r"\b(?:[Pp]aquebot|RMS|HMS|USS|SS|MV|MS|HMAS) $"),
    names_language=names_language,
    unlisted_placed=r"(?:\b[àÀA]|\bvers|\bprès de|\bde|\bd['’])\s?⟨name⟩"
    r"(?:,? \(?(?:(?:une? )?(?:petite? |gros(?:se)? )?(?:localité|village|bourgade|hameau|commune|puits|oasis|"
    r"campement|quartier|îlot|bourg|gros bourg|forage)\b|"
    r"située?s? (?:dans|à|au|en|près)\b)|"
    r",? \(?(?:située? )?à (?:(?:environ|quelque|près de|moins de|plus de) )?(?:\d+|une \w+aine de) ?"
    r"(?:km|kilomètres)\b|"
    r", (?:dans (?:le |l['’])(?:extrême[- ])?(?:nord|sud|est|ouest|centre)|à l['’](?:est|ouest)|au (?:nord|sud)) )",
    unlisted_where=r"(?: (?:[a-zà-ÿ]{2,12}|\d{1,4})){0,4} (?:à|près de|aux abords de|non loin de) ⟨name⟩(?![\w'’-])",
    unlisted_list_before=r"\b(?:⟨first⟩|axe|entre) (?:de |d['’])?⟨name⟩(?: et | - |-|, )(?:de |d['’])?$",
    unlisted_list_after=r"(?: et | ?[-–] ?)⟨name⟩",
    unlisted_axis_before=re.compile(r"\b(?:entre|[Aa]xe|[Rr]outes?|tronçon|liaison) $"),
    unlisted_more=r"(?:, (?=[^,.;]{3,40}(?:,| et ))| et )(?:à |de |d['’])?⟨name⟩(?![\w’'-]| [A-Z])",
    unlisted_at=r"(?:\b(?:[àÀA]|[Vv]ers|[Pp]rès de|autour de|non loin de|aux abords de|jusqu['’]à|sur|"
    r"(?:à l['’]|au )(?:est|ouest|nord|sud) de|"
    r"(?:attaque|massacre|tuerie|embuscade|bataille|prise|raid|frappe|bombardement)s? (?:\w+ )?de|"
    r"(?:village|route|piste|axe|camp|poste)s? de)|"
    r"\b(?:[Pp]rès|autour|non loin|aux abords|(?:attaque|massacre|tuerie|embuscade|bataille|prise|raid)s?) d['’])\s?"
    r"⟨name⟩(?![\w’'-]| [A-Z])",
    unlisted_again_after=r" et à ⟨name⟩(?![\w'’-]| [A-Z])",
    unlisted_again_before=("à ",),
    unlisted_in_region=r"(?:\b(?:vers|près de|de)|à|d['’]) ?⟨name⟩(?:,| \() ?(?:(?:dans|en|au|aux) )?(?:la |le |l['’])?"
    r"(?:(?:région|province|cercle|commune|département|préfecture|wilaya|district|[EÉeé]tat)(?: voisine?)? "
    r"(?:de la |de l['’]|du |de |d['’]))?$",
    unlisted_closes=re.compile(r"[.,;)]|$|\s(?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"),
    unlisted_near=r" (?:près de|non loin de) ⟨name⟩(?![\w'’-]| [A-Z])",
    border_before=re.compile(
        r"\b(?:frontières?(?: avec| du| de la)?|frontali\w+|limitrophes?)\b[^.;:!?]{0,30}$", re.IGNORECASE
    ),
)
