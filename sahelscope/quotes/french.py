"""The grammar of French quotes."""

from __future__ import annotations

import re

from sahelscope.quotes.french_cues import UNLISTED, read_cue, read_unlisted_cue
from sahelscope.quotes.grammar import Grammar, words

_W = r"[^\W\d_][\w'’-]*"
_CAPITALS = r"(?:[A-ZÀ-Ý][\w'’-]+\s){1,3}"
_START = r"(?:^|(?<=[\s\"”»’'(,]))"
#: a time that looks like somebody: "présent | ce matin-là | a indiqué"
_THEN = (
    r"(?i:ces?|cet|cette)\s(?:(?:matin|jour|soir|nuit|semaine|mois|année|fois|moment|époque|instant|heure)s?\b|"
    r"[a-zà-ÿ]+di\b)"
)
_DETERMINER = (
    r"(?i:(?:le|la|les|une?|des|deux|trois|quatre|son|sa|ses|leurs?|notre|mon|ma|cet?|cette|ces|plusieurs|certains|"
    r"certaines|quelques)\s|l['’])"
)
_ALONE = "(?i:d['’]autres|certains|certaines|beaucoup|l['’]une?|l['’]autre)"
_STOP = (
    "(?:qui|que|dont|et|mais|à|au|aux|dans|en|pour|par|sur|avec|lors|après|avant|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
)
_AUXILIARY = "(?:a|ont|est|sont|avait|avaient|était|étaient|sera|n)"

GRAMMAR = Grammar(
    cue_inside_marks=True,
    speaker_before_cue=re.compile(
        r"[,?!…]\s{1,3}(?:ils?|elles?|on|[A-ZÀ-ÖØ-Þ][\w'’.-]{1,30}(?: [A-ZÀ-ÖØ-Þ][\w'’.-]{0,30}){0,3}"
        r"|(?:(?:l[ea]s?|une?|sa|son|ses|leurs?) |l['’])[\w'’-]{1,30}(?: [\w'’-]{1,30}){0,2})\s$"
    ),
    read_cue=read_cue,
    unlisted_cue=UNLISTED,
    read_unlisted_cue=read_unlisted_cue,
    author=re.compile(r"\s+(?:[\w-]+\s+){0,4}?(?:de\s+|du\s+|des\s+|d['’])$|\s+$"),
    joining=words("et mais puis"),
    goes_on=re.compile(r"[^\s,;:.]\s(?:et|mais|puis)\s$"),
    cites=re.compile(r"cit(?:e|ent|ait|aient|é)"),
    published_by=re.compile(
        r"\s+(?:(?:conjoint|rendu public|mis en ligne|lu|publié|posté|diffusé|signé|émis|envoyé|adressé|transmis|"
        r"partagé|rédigé|relayé|paraphé)e?s?\s+)?(?:(?!consultée?\b|vue?\b|obtenue?\b|reçue?\b|parvenue?\b)\S+\s+){0,3}?"
        r"(?:par|de|du|des|de la|de l['’]|d['’]|au nom de|émanant (?:de|du))\s*"
    ),
    read_in=re.compile(
        r"\bon(?: (?:peut|pouvait|pourra|a pu))? (?:y )?(?:lire|lit|lisait|apprend|apprenait)$|-on (?:y )?lire$"
        r"|\b(?:lit|lisait|apprend|apprenait|entend|indique|précise|explique|rapporte|confie|souligne|assure|confirme|"
        r"ajoute|affirme|dit|répond|résume|estime|fait|soutient|dément|reconnaît|martèle|justifie)[- ]+(?:t-)?on$"
    ),
    topic=re.compile(r"\bc['’](?:est|était)\s+$", re.IGNORECASE),
    source=re.compile(
        r"\s+(?:\S+\s+){0,2}?(?:dans|sur|auprès (?:de|du|des)|chez|du côté d[eu]|au sein d[eu]|de|du|des|à|au)\s+"
        r"(?:la\s+|l['’])?|\s+d['’]"
    ),
    preposition=re.compile(
        r"(?:\b(?:de|du|des|à|au|aux|en|dans|pour|par|avec|sur|contre|chez|vers|sous|entre|depuis|devant|comme|auprès|"
        r"parmi|selon|sans|que)\s+|[dDàÀ]['’]|à l['’])$",
        re.IGNORECASE,
    ),
    conjunction=re.compile(r"\b(?:que|comme)\s+$", re.IGNORECASE),
    whose=re.compile(r",\s(?:dont)\b[^,;:]*(?:,[^,;:]+,)?(?<!,)|,\s(?:dont)\b[^,;:]*,[^,;:]+,"),
    complement=re.compile(r"\s(?:de|du|des|de la|à|au)\s|\sd['’]|\sde l['’]"),
    agent=re.compile(r"\s*,?\s*(?:\w+ment\s+)?par\s+$"),
    by=re.compile(r"\s*,?\s*(?:\w{2,12}ment\s+)?par\s"),
    participle_by=re.compile(r"\b[^\W\d_]{2,}(?:é|i|u|is|it)e?s? (?:\w+ment )?par (?:la |les? |l['’])?$"),
    charged=re.compile(
        r"(?: \([^)\n]{1,20}\))?(?:, [^,\n]{2,60},)? (?:(?:pour|de|comme|en raison de|à cause de)\s|d['’])"
        r"(?:avoir |être |ses? |son |sa |leurs? |une? |des )?(?:\w+ment\s)?$"
    ),
    of_several=re.compile(r"(?:\b(?:ont|sont|vont|font|disent)|[^\W\d_]{2,}ent)(?![^\W_])"),
    together=re.compile(r"\s(?:et|ainsi que)\s(?:les?\s|la\s|l['’])?"),
    listed=re.compile(r",\s(?:les?\s|la\s|l['’])?"),
    participle=re.compile(
        r"\b(?!(?:était|serait|avait|aurait|fait|doit|dit|soit|avis|qui|lui|celui|ainsi|aussi|plus|nous|vous|tous|depuis|"
        r"puis|mais|jamais|suis|parmi|crie|rue|vie|partie)\b)"
        r"[^\W\d_]+(?:é|[iu]|is|it|ée|[iu]e|ise|ite)s?\s+(?:(?:de|comme|d['’])\s*)?$"
    ),
    clause=re.compile(r"[;:]|\b(?:qui|que|mais|tandis|alors que|et)\b|\bqu['’]"),
    about_them=re.compile(r",\s(?:qui|dont|lequel|laquelle)\b"),
    relative=words("qui lequel laquelle lesquels lesquelles"),
    speaker_before=re.compile(
        rf"{_START}(?!{_THEN})(?P<np>{_DETERMINER}"
        rf"(?:(?!(?i:qui|que|dont|et|ou|mais|a|est|ont|il|elle|ne|se|en|dans|pour|par|sur)\b){_W}\s){{1,3}}"
        rf"|{_ALONE}\s|{_CAPITALS})$"
    ),
    speaker_apart=re.compile(
        rf"(?:^|(?<=[.!?»\n]\s)|(?<=\n))(?P<np>{_DETERMINER}(?:(?!(?i:{_STOP})\b){_W}\s){{0,2}}{_W})"
        r",\s[^,.;:!?“”«»\"\n]{2,50},\s$"
    ),
    speaker_after=re.compile(
        rf"\s(?:{_W}ment\s|encore\s|aussi\s)?(?P<np>{_DETERMINER}{_W}(?:\s(?!{_STOP}\b){_W}){{0,3}}|{_ALONE})"
        rf"(?=\s*(?:[.,;:\"”“»()]|$|\b{_STOP}\b))"
    ),
    speaker_author=re.compile(
        rf"\s(?:du|des|de\sla|de\sl['’])\s?(?P<np>{_W}(?:\s(?!{_STOP}\b){_W}){{0,2}})(?=[\s\u00a0]*[.,;:«\"])"
    ),
    speaker_agent=re.compile(
        rf"\s*par\s(?P<np>{_DETERMINER}{_W}(?:\s(?!(?:{_STOP}|{_AUXILIARY})\b){_W}){{0,3}})"
        rf"(?=\s*(?:[.,;:()]|$|\b(?:{_STOP}|{_AUXILIARY})\b))"
    ),
    states=re.compile(
        r"\s(?:est|sont|étai(?:t|ent)|fut|restent?|demeurent?|ont|tombent?|fusent?)(?:\s|$)", re.IGNORECASE
    ),
    no_speaker=words("il elle on ils elles ce cela ça qui nous vous je a le la les un une des"),
    no_name=("ment",),
    genders={"un": "m", "le": "m", "une": "f", "la": "f"},
    article=re.compile(r"(?:le|la)\s+|l['’]", re.IGNORECASE),
    several=re.compile(
        r"(?:les|des|ses|ces|leurs|plusieurs|certains|certaines|quelques|d['’]autres|deux|trois|quatre)\b",
        re.IGNORECASE,
    ),
    vague=re.compile(r"(?:une?|des|certains|plusieurs)\b", re.IGNORECASE),
    third_person=words("il elle ils elles lui eux"),
    latter=("ce ", "cet", "cel", "ceu"),
    nobody=words("je j nous vous on"),
    person_or_thing=words("il elle"),
    anybody=words("chacun chacune personne quelqu'un nul certains certaines d'autres beaucoup tous toutes"),
    called=words("nommé nommée appelé appelée"),
    owned=re.compile(r"(?:sa|son|leur)\s", re.IGNORECASE),
    same_source=re.compile(
        r"(?:(?:la|cette|notre|le|ce|cet)\s(?:même\s)?|l['’])(?:source|interlocuteur|interlocutrice)|"
        r"(?:le|la)\smême\s(?:responsable|officiel|officielle|témoin)",
        re.IGNORECASE,
    ),
    indefinite=re.compile(r"(?:une?|l['’]un|autre)\b", re.IGNORECASE),
    demonstrative=re.compile(r"(?:ce|cet|cette)\s", re.IGNORECASE),
    changed=words("ex nouveau nouvel nouvelle ancien ancienne jeune vieux vieil vieille"),
    earlier=re.compile(r"le premier|la première", re.IGNORECASE),
    later=re.compile(
        r"le (?:second|deuxième)|la (?:seconde|deuxième)|ce dernier|cette dernière|celui-ci|celle-ci", re.IGNORECASE
    ),
    other=re.compile(r"l['’]autre", re.IGNORECASE),
    second=words("second seconde deuxième"),
    additive=re.compile(
        r",? (?:a|ont|avait|s['’]est|se|n['’]a|en a)?(?:-t-(?:il|elle))? ?"
        r"(?:(?!lui|eux|elles?)\w+ )?(?:également|aussi|en outre|par ailleurs|encore)\b"
    ),
    first_person=words("je j nous"),
    own_pronouns=words("qui vous on"),
    second_person=words("vous"),
    own_words=words("je j m me moi mon ma mes nous notre nos"),
    your_words=words("vous votre vos tu te ton ta tes"),
    asker=re.compile(
        r"q|questions?|journalistes?|la rédaction|intervieweu(?:r|se)|"
        r"(?:une?|l[ea]|l['’]) ?(?:auditeur|auditrice|journaliste)",
        re.IGNORECASE,
    ),
    answerer=re.compile(r"r|rép|réponses?", re.IGNORECASE),
    interviewed=re.compile(
        r"propos (?:recueillis|traduits)|entretien (?:réalisé|exclusif|avec|accordé)|\binterview\b|"
        r"répond(?:u)?e?s? (?:à nos|aux) questions|\ba accordé (?:un entretien|une interview)|"
        r"grand entretien|\btrois questions à|\bquestions à\b",
        re.IGNORECASE,
    ),
    point_of_view=re.compile(
        r"[\s“«\"]*(?:(?:Mais|Et|Or),?\s)?"
        r"(?:Pour|Aux yeux d[eu]s?|Chez|Quant (?:à|au|aux)|De l['’]avis d[eu]s?|Du point de vue d[eu]s?)\s+"
        r"(?:la\s+|l['’])?",
        re.IGNORECASE,
    ),
    in_their_eyes=re.compile(r",\s(?:pour|selon|d['’]après|aux yeux d[eu]s?)\s(?:la\s|l['’])?$"),
    for_whom=re.compile(
        r"(?:, [^,;:]{3,60})?,?\s(?:pour|selon|d['’]après)\s(?:qui|lequel|laquelle|lesquels|lesquelles)\b"
    ),
    whole=re.compile(r"(?:\bque|\bqu')\s*$"),
    # of English titles, too: « Lord of the Flies »
    small_words=words("de du des d la le les l et en au aux à of the and a an in on for to at"),
    speech=re.compile(r"\b(?:je|nous|vous|mon|ma|mes|notre|nos|votre|vos|j['’]\w+)\b", re.IGNORECASE),
    determiner=re.compile(
        r"(?:\b(?:le|la|les|un|une|des|du|ce|cette|ces|cet|son|sa|ses|leur|leurs|aux|au)|\b[ldLD]['’])\s*$",
        re.IGNORECASE,
    ),
    possessive=words("le la les un une son sa leur"),
    by_name=re.compile(
        r"\b(?:on|gens|monde|tous|habitants|amis|enfants|certains|nul|personne|voisins|villageois|collègues|hommes|"
        r"femmes|riverains|nous|ils|elles) (?:[a-z'-]+ ){0,2}(?:l'|les |la |le |m'|nous )?"
        r"(?:sur)?(?:appel(?:le|lent|ait|aient|ons)|nomm(?:e|ent|ait|aient))$"
    ),
)
