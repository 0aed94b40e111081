"""How the words open that French cues report: exige | le départ, menace | de partir, parle | d'une crise."""

from __future__ import annotations

import re

from sahelscope.quotes.cue import either

DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
#: nouns that end as infinitives do
_NO_INFINITIVE = either(
    """dossier quartier janvier février courrier chantier dernier premier hier soir espoir pouvoir devoir désir avenir
    plaisir souvenir loisir cadre ordre livre cuivre fer mer hiver danger officier policier cendre gendre empire navire
    cher fier conseiller foyer atelier métier papier loyer gibier cahier tir titre"""
)
INFINITIVE = (
    rf"(?!{_NO_INFINITIVE}\b)(?:\w+(?:er|ir|oir|ettre|attre|aître|ndre|rdre|oudre|dire|crire|lire|uire|ivre|clure|ncre|ompre)"
    r"|être|faire|refaire|satisfaire|taire|plaire|extraire|croire|boire|dire|lire|rire)\b"
)
#: what stands between "de" or the cue and its infinitive
CLITICS = r"(?:(?:ne|pas|plus|jamais|point|rien|se|le|la|les|lui|leur|y|en|nous|tout|bien|mieux)\s|[nsl]['’]){0,4}"
_TO = rf"(?:(?:de|à)\s{CLITICS}|d['’]){INFINITIVE}"
_WHEN = (
    rf"(?:(?:ce|le|au|du)\s)?(?:{DAY}|(?:\d{{1,2}}(?:er)?\s)?{MONTH})(?:\s(?:matin|soir|dernier|après-midi|passé))?"
    rf"(?:\s\d{{1,2}}(?:er)?)?(?:\s{MONTH})?(?:\s\d{{4}})?|hier(?:\ssoir)?|aujourd['’]hui|le\slendemain|la\sveille"
    rf"|en\s{MONTH}(?:\s\d{{4}})?|le\s(?:mois|week-end)\s(?:dernier|passé)|la\ssemaine\s(?:dernière|passée)|cette\ssemaine"
)
#: the occasion, the medium or the listener: annoncé| dans la soirée |une baisse
_OCCASION = (
    r"(?:dans|en)\s(?:(?:la|une?|sa|son|leur|cet?|cette|ce\smême)\s|l['’])(?:soirée|matinée|journée|nuit|foulée|après-midi|"
    r"communiqué|déclaration|message|note|lettre|allocution|discours|entretien|interview|adresse|tribune|vidéo|publication)"
    r"(?:\s(?:de\s)?\w+di(?:\ssoir)?)?|sur\s(?:sa|son|leur|les)\s(?:page|compte|site|réseaux)(?:\s\w+)?"
    r"|devant\sl(?:a|es|['’])\s?\w+|à\sla\s(?:presse|télévision|radio|tribune)(?:\s(?:nationale|publique|d['’][EÉ]\w+))?"
    r"|à\sl['’]issue\s(?:de\sla|du|de\sl['’])\s?\w+|au\scours\sd['’]une?\s\w+"
)
_ADVERB = (
    rf"(?:{_WHEN}|{_OCCASION}|\w+ment|également|aussi|encore|toujours|déjà|d['’]abord|ensuite|enfin|toutefois|cependant|pourtant|"
    r"néanmoins|ainsi|alors|donc|plutôt|même|désormais|notamment|(?:elle|lui|eux)(?:-même|-mêmes)?|pour\sl['’]heure|"
    r"en\s(?:outre|effet|revanche|bloc|particulier|public|direct|conséquence|vain)|par\sailleurs|au\s(?:contraire|passage)|"
    r"(?:pour|de)\s(?:sa|leur|son)\s(?:part|côté)|(?:de\snouveau|à\snouveau|à\sson\stour)|quant\sà\s(?:lui|elle|eux)|"
    r"avec\s(?:\w+\s){0,4}?(?:énergie|fermeté|force|vigueur|véhémence|insistance))"
)
#: no part of the words: exige| en outre |le départ
_DETOUR = rf"(?:\s{{1,3}}{_ADVERB}(?=[\s,])|,\s?[^,;:.!?«»“”\"()\n]{{1,60}},){{0,3}}\s{{1,3}}"
_OPENS = (
    r"(?:(?:les?|la|une?|des|du|sa|son|ses|leurs?|cet?|cette|ces|tout|toutes?|tous|aucune?|plus\sde|près\sde|au\smoins|"
    r"quelques?|plusieurs|ceux|celles?|celui|notre|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|"
    r"trente|quarante|cinquante|cent|mille)\s|l['’]|d['’]autres\s|de\s(?:nouve|viv|lourd|grave|nombreu|fort)\w+\s|\d|"
    r"[«“\"]\s?\w|(?-i:[A-ZÉÈÀ])[\w-]+)"
)

#: what is praised: a loué| l'endurance des habitants; "a loué une maison" is another verb
_PRAISED = (
    r"(?:le\s(?:courage|professionnalisme|travail|dévouement|patriotisme|rôle|sens)|la\s(?:bravoure|résilience|qualité|clairvoyance|"
    r"disponibilité|mobilisation|solidarité|maturité|vision|bonne)|l['’](?:engagement|endurance|esprit|élan|implication|"
    r"accompagnement|hospitalité|abnégation|action)|les\s(?:efforts|qualités|mérites|actions))"
)

NOUN_PHRASE = re.compile(rf"{_DETOUR}(?={_OPENS})")
WHOLE_PHRASE = re.compile(
    rf"{_DETOUR}(?=(?:tout|toutes?|tous|aucune?)\s|l['’](?:idée|hypothèse|éventualité|option|importance|urgence)"
    r"|la\s(?:possibilité|piste|thèse|nécessité|gravité|volonté|détermination)|le\sbesoin|(?:les?\s|une?\s|des\s|l['’]|d['’])(?:autres?\s|premier\s|nouveau\s|nouvelle\s)?"
    rf"(?:chiffres?|bilan|nombre|hypothèses?|explications?|raisons?|arguments?|dates?)\b|son\sengagement|sa\s(?:volonté|détermination)|ces\s(?:accusations|allégations|critiques|rumeurs|informations|propos|chiffres)\b|{_PRAISED}\b)"
)
OF_PHRASE = re.compile(rf"{_DETOUR}(?:de\s(?={_OPENS}|\w)|d['’](?=\w|[«\"“])|(?=(?:du|des)\s))")
AT_PHRASE = re.compile(
    rf"{_DETOUR}(?:(?:à|pour|contre|en\sfaveur\sde)\s(?={_OPENS})|en\sfaveur\sd['’](?=\w)|(?=aux?\s))"
)
FIGURE_PHRASE = re.compile(
    rf"{_DETOUR}à\s(?=(?:(?:environ|quelque|près\sde|plus\sde|moins\sde|au\smoins)\s)?(?:\d|une\s\w+aine\b|plusieurs\s|\w+\smille\b))"
)
OBJECT_PHRASE = re.compile(
    rf"{_DETOUR}(?=(?!ce\sque){_OPENS}[^,;:.!?()\n]{{0,110}}?\s(?:{_TO}|à\s|aux?\s|contre\s)|{_TO})"
)
DATIVE_PHRASE = re.compile(
    rf"{_DETOUR}(?:(?:à|aux?)\s[^,;:.!?«»\n]{{1,80}}?\s(?={_TO}|sa\s|son\s|ses\s|leurs?\s)|(?={_TO}))"
)
ASKED_TO_DO = re.compile(rf"{_DETOUR}(?:à|aux?)\s[^,;:.!?«»\n]{{1,80}}?\s(?<!avant\s)(?<!afin\s)(?<!lors\s)(?={_TO})")
INFINITIVE_PHRASE = re.compile(rf"{_DETOUR}(?={_TO})")
BARE_INFINITIVE = re.compile(
    rf"{_DETOUR}(?={CLITICS}{INFINITIVE})"
    rf"|\s(?:dans|sur|lors|devant|par|aux?|à|auprès)\s[^,;:.!?«»\n]{{1,70}}?\s(?={CLITICS}(?:avoir|être)\b)"
)
