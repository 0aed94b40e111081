"""The grammar of French statements without marks."""

from __future__ import annotations

import re

from sahelscope.quotes.grammar import words
from sahelscope.quotes.indirect import french_openings
from sahelscope.quotes.indirect.french_openings import DAY
from sahelscope.quotes.indirect.grammar import Grammar

#: time, place and listener may stand between; the first word tells that it is one of them
_BETWEEN = r"[^;:.!?«»“”\"()\n]{0,90}?"
#: not "depuis que"
_NO_TIME = "".join(
    f"(?<!{w})" for w in "depuis alors tandis après avant pour lors dès afin parce ainsi pendant plus moins".split()
)
_PREPOSITION = words(
    """de du des d à au aux en dans par pour sur sous avec contre entre vers chez sans depuis après avant selon comme"""
)

GRAMMAR = Grammar(
    gerund_endings=("ant",),
    participle_endings=tuple(
        "é ée és ées i is entie rties u us clue clues nue nues mis mise mises requises clus".split()
    ),
    infinitive_endings=tuple("er ndre ettre aître dire crire croire enir entir ertir rérir clure".split()),
    past_endings=("é",),
    particles=(" à",),
    helpers=words(
        """a ont avait avaient est sont était étaient eut eurent ai avons aurait auraient aussi également ensuite encore
        déjà toujours alors notamment pourtant cependant toutefois depuis plutôt même enfin se le lui leur nous y en ici
        ainsi bien par ailleurs d'ailleurs été d'abord d'emblée"""
    ),
    adverb_endings=("ment",),
    have=words("a ont avait avaient ai avons aurait auraient eut eurent"),
    been=words("été"),
    be=words("est sont était étaient été être"),
    unsaid=words("n' ne pas jamais devrait devraient pourrait pourraient va vont doit doivent peut peuvent faut"),
    between_verbs=re.compile(
        r"(?:\s(?:(?:par|dans)\sle\spassé|jusqu['’](?:ici|alors)|jusque-là|entre-temps|de\s(?:son|leur)\scôté|pour\s(?:sa|leur)\spart|par\sailleurs|en\s(?:outre|revanche|effet)|à\sson\stour|"
        r"(?:à|de)\snouveau|une\snouvelle\sfois|à\splusieurs\sreprises|d['’]ailleurs|(?:lui|elle|eux)\saussi|"
        r"dans\sla\sfoulée|sans\sdétour|quant\sà\s(?:lui|elle|eux)),?|,[^,;:.!?«»\n]{1,50},)\s\Z"
    ),
    only=re.compile(
        r"(?:\s[\w'’]+){0,3}\s(?:que\s(?=(?:d[eu]s?|une?|les?|la|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s|d['’]|l['’])|qu['’](?=(?:une?|à)\s))"
    ),
    self_before=re.compile(
        r"(?:\b[Ss]['’](?:est|était|étant)|\bse\s(?:sont|seraient)|\bnous\ssommes|\b[Ss]['’]|\bse|\bnous)(?:\s(?:\w+ment|également|aussi|d['’]abord|dit|dite|dits))?\s?\Z"
    ),
    infinitive_lead=re.compile(
        r"(?:(?P<goes_on>\b(?:tient|tiennent|tenait|tenaient)(?:-t)?-(?:ils?|elles?)\s(?:\w+ment\s|aussi\s|encore\s)?à|\b(?:tient|tiennent|tenait|tenu|tenaient|tenant)\s(?:également\s|aussi\s)?à|\b(?:n['’]a|n['’]ont)\s(?:pas|toutefois\spas)\smanqué\sde"
        r"|\b(?:continue|continuent|persiste|persistent|persisté|continué|continuait)\s(?:à|de)|\bne\s(?:cesse|cessent)\sde|\bvenu|\bvenus"
        r"|\bse\s(?:borne|bornent|bornait|limite|limitent)\sà|\bse\s(?:contente|contentent|contentait)\sde|\bs['’](?:est|était)\s(?:bornée?\sà|contentée?\sde|empressée?\sde)"
        r"|\bse\ssont\s(?:bornée?s\sà|contentée?s\sde|empressée?s\sde)|\b(?:vient|viennent|venait)\sde|\b(?:finit|finissent|fini)\spar"
        r"|\b(?:préfère|préfèrent|préféré|voulu|souhaité|osé)|\b(?:n['’]hésite(?:nt)?\spas|n['’](?:a|ont)\spas\shésité)\sà)"
        r"|\b[Ee]t\s(?:les?\s|la\s|l['’]|cet?\s|cette\s|[A-ZÉ])[^,;:.!?«»“”\"\n]{1,60}\s(?:de|d)|\bavant\sde|\bavant|\bsans\smanquer\sde|(?P<opens>(?:^|(?<=[\s«“\"]))Et\s(?:de|d))|(?P<purpose>\bpour))(?:\s|(?<=d)['’]|\sd['’])\Z"
    ),
    said_before=re.compile(
        r"\b(?:a|ont|avait|avaient)\s(?:\w+ment\s|également\s|aussi\s|notamment\s|en\soutre\s|par\sailleurs\s)?\w+(?:é|i|u|is|it|ert)e?s?\b"
    ),
    not_at_all=words("pas jamais"),
    elisions=words("s' l' n' m' t'"),
    reflexive=("s'", "s’", "se "),
    auxiliaries=words("a ont avait avaient est sont était étaient n'a n'ont c'est s'est"),
    hyphen_inversion=True,
    inverted_t="t",
    clitic=re.compile(r"(?:-(?:t-)?|\st-)(ils?|elles?|on|je|nous)\b"),
    preposition=_PREPOSITION,
    joining=words("de du des d pour à au aux en"),
    relative=words("qui lequel laquelle lesquels lesquelles"),
    we=re.compile(r"\b([Nn]ous)(?:\snous|\sen|\sy)?(?:\s\w+ment)?\s\Z"),
    we_endings=("ons",),
    joins=words("tandis alors que"),
    conjunctions=words("et mais ou puis"),
    plural_joins=words("et"),
    gerund_lead=words("en tout"),
    clause_openers=words("et mais ou que qu' qui si quand lorsque comme dont où car donc puis"),
    unasserted=words("si s' s’ quand dont ce"),
    dates=re.compile(
        r"\b(?:(?:(?:après|depuis|dès|avant|jusqu['’]à\sce)\squ(?:e\s|['’]))|(?:lors|puis)qu(?:e\s|['’]))(?:l(?:es?|a)\s|l['’])?\Z",
        re.IGNORECASE,
    ),
    nobody=words("je tu vous nous on personne aucun"),
    anybody=re.compile(r"(?:ceux|celles|celui|celle|gens|les\sgens|quiconque)\b", re.IGNORECASE),
    time_before_cue=re.compile(
        r"\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s(?:soir|matin))?|hier)\s\Z"
    ),
    quoted_by=re.compile(r"\s(?:\w+(?:é|ée|és|ées)|jointe?s?|entendue?s?)\spar\s(?:l['’]\s)?\Z"),
    those=re.compile(r"\b(?:[Tt]ous\s)?(?:[Cc]eux|[Cc]elles|[Cc]elui|[Cc]elle)\Z"),
    named_place=re.compile(r"(?:L['’]|La\s|Le\s|Les\s)[A-ZÉÎ][\w-]+(?=\s)"),
    phrase_opening=re.compile(
        r"(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|plusieurs|certains|certaines|quelques?|deux|trois|"
        r"quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|nombre|beaucoup)\Z"
        r"|(?:l|d)['’]\w|(?-i:[A-Z0-9ÀÉ])[\w’'.&%-]*\Z",
        re.IGNORECASE,
    ),
    phrase_counts=re.compile(r"Des\s"),  # "Des cinéphiles ont déploré", but not "auprès des cinéphiles"
    relative_before=re.compile(r"\squi\s[^,;:.!?«»“”\"()\n]{2,80}\Z"),
    phrase_before_aside=re.compile(
        r"(?!\w+\s(?:veille|lendemain|soir|matin|nuit|semaine|mois|jour|année|fois|temps|même|plupart)\b|\w+\s\d)"
        r"(?:L[ea]|Les|Une?|Des|Cet?|Cette|Ces|Son|Sa|Ses|Leurs?|[Pp]lusieurs|[Cc]ertaine?s|L['’])\s?[^\s,;:.!?«»“”\"()\n][^,;:.!?«»“”\"()\n]{3,60}(?=,\s)"
    ),
    phrase_alone=re.compile(r"(?:le|la|les|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?)\s*", re.IGNORECASE),
    reduced_relative=re.compile(r"\s(?:joints?|cités?|interrogés?)\s"),
    possessive_endings=("s'", "s’"),
    adjective=re.compile(r"\s\w+(?:el|iel|al|ais|ien|ique|ier|oire|aire|if|elle|ale|aise|ienne|ive)s?\b"),
    phrase_behind=re.compile(r"(?:le|la|les|l['’]|notre|nos)[\s\w'’-]{3,60}(?=[.,;]|\Z)"),
    between_cue_and_subject=re.compile(
        r"(?:(?:à|au|aux|dans|en|sur|sous|lors|devant|hier|ce|cette|par|de\sson|pour\ssa|également|aussi|encore|ainsi|notamment|toutefois|cependant|pourtant|néanmoins|quand|alors|enfin|ensuite|déjà|d['’]ailleurs|en\soutre|aujourd['’]hui|\w+ment|\w+di|dimanche)\b"
        r"[^,;:.]{0,45}\s)?\Z"
    ),
    comma_left_out=True,
    no_clause_ends=words("que qu' qui comme où ce et ou mais dont ainsi s' l' le la les ne n' y en se"),
    behind_name=re.compile(
        r"(?:\s[a-zéèêç]{3,}(?:é|al|el|if|ais|ien|ique|iv|ist)e?s?(?=[.,;)]|\Z))?\s?(?:[.,;:()–—]|$|\s(?:[LD]['’])?[A-ZÉ]|\s(?:à|aux?|dans|en|et|lors|qui|sur|devant|sans|ce|cette|hier|auprès|\w+di|"
        r"(?:joint|cité|interrogé|contacté|rencontré|basé|proche|présent|interviewé|venu)e?s?)\b)"
    ),
    that=re.compile(r"\s{1,3}(?:(?:du|au|sur\sle|de\sce)\s(?:fait\s)?|le\sfait\s)?(?:que,?\s(?!de\s)|qu['’])"),
    that_after_detour=re.compile(
        rf"\s{{1,3}}(?!que\s|qu['’])(?:à|au|aux|dans|en|sur|sous|lors|devant|hier|ce|cette|par|pour|auprès|après|avant|plus|quant|pour|également|aussi|"
        rf"ensuite|encore|toutefois|cependant|pourtant|néanmoins|donc|alors|déjà|toujours|plutôt|même|désormais|d['’](?:abord|emblée|ailleurs)|notamment|enfin|vouloir|\w+ment|depuis|de\sson|de\ssa|{DAY})\b"
        rf"{_BETWEEN}{_NO_TIME}\s(?:que,?\s|qu['’])"
        r"|,\s?[^,;:.!?«»“”\"()\n]{1,60},\s(?:que,?\s|qu['’])"
    ),
    asked_to_do=french_openings.ASKED_TO_DO,
    that_after_listener=re.compile(r"\s{1,3}[^;:.!?«»“”\"()\n]{1,80}?\s(?:que,?\s|qu['’])"),
    closed=re.compile(
        r"(?:\s[a-zéèêàç-]{3,16})?(?:\s(?:(?:des?|du|à|aux?|en)\s|d['’]|(?-i:[A-ZÉ]))[^,;:.()\n]{1,40})?(?:\s\([^()\n]{1,40}\))?\s?,"
    ),
    asks=("demand",),
    whether=re.compile(r"\s{1,3}(?=si\s|s['’]ils?\s)"),
    noun_phrase=french_openings.NOUN_PHRASE,
    figure_phrase=french_openings.FIGURE_PHRASE,
    gap_opens=words("que"),
    gap_named=re.compile(
        r"(?:appell(?:e|ent)|considèr(?:e|ent)\scomme|décri(?:t|vent)\scomme|présent(?:e|ent)\scomme|jug(?:e|ent))\s"
        r"(?=(?:une?|les?|la|des|son|sa|ses|leurs?)\s|l['’])"
    ),
    whole_phrase=french_openings.WHOLE_PHRASE,
    of_phrase=french_openings.OF_PHRASE,
    at_phrase=french_openings.AT_PHRASE,
    object_phrase=french_openings.OBJECT_PHRASE,
    dative_phrase=french_openings.DATIVE_PHRASE,
    no_statement=re.compile(
        r"\b(?:à|de)\s(?:\w+\s){1,3}(?:ans?|mois|jours)\s(?:de|d['’]|avec|ferme|dont)|\bà\s[\d.]+\s\w+\sd['’]amende|\bà\s(?:mort|perpétuité|la\sprison|une\samende|une\speine)\b"
    ),
    phrase_names=True,
    phrase_subject=True,
    infinitive_phrase=french_openings.INFINITIVE_PHRASE,
    bare_infinitive=french_openings.BARE_INFINITIVE,
    says_oneself=words("dit dite dits disent déclaré déclarée"),
    reflexive_before=re.compile(r"\b(?:s['’](?:est|était)|se(?:\ssont)?)\s\Z"),
    of_oneself=re.compile(
        r"\s{1,3}(?=(?:(?:\w+ment|très|plus|tout|assez|bien|aussi)\s)?[a-zéèêà]{4,}(?:s|[éitsnxrl]e?)?(?:\s(?:à|de|que|par|pour|face|quant)\s|\s(?:qu|d)['’]|\s(?:du|des|aux?)\s|[.,;]|\Z))"
    ),
    agent=re.compile(r"(?:\s(?:\w+ment|hier|\w+di(?:\ssoir)?|dimanche|aussi|également))?\spar\s"),
    blamed_for=re.compile(
        rf"(?:\s\([^()\n]{{1,40}}\))?\s(?:pour\s(?={french_openings.CLITICS}(?:avoir|être)\b)|(?=d['’](?:avoir|être)\b))"
    ),
    second_verb=re.compile(r"\s(?:et|mais|puis)\s(?:(?:a|ont|se|lui|leur)\s|s['’])?(\w+)(?=[\s,])"),
    thing_stop=re.compile(
        r"\s(?:et|mais|puis)\s(?!(?:tout\w*|tous|même|contre|entre|comme|encore|notamment|surtout|une?|cette|autre)\s)"
        r"(?=\w{3,}(?:e|ent|it)\s(?:(?:les?|la|une?|des|son|sa|ses|leurs?|du\sdoigt)\s|l['’]))"
    ),
    and_that=re.compile(r"\s(?:et|mais)\s(?:\w+ment\s|aussi\s|même\s)?(?:que,?\s|qu['’](?=\w))"),
    stop=re.compile(
        r",\s(?:mais(?!\squ)|avant\sde|avant\sd['’]|tout\sen|en\s\w+ant|selon|d['’]après|a-t-(?:il|elle|on)|ont-(?:ils|elles)|alors\sque|tandis\sque|ce\squi|ce\sque|comme\sl['’]|bien\sque|bien\squ['’]|"
        r"sans\s(?:préciser|donner|fournir|citer|nommer|détailler|plus|autre|davantage|toutefois|pour\sautant))\b|;\s"
        r"|(?:,|,?\set)\s(?P<gerund>\w+ant)\b"
        r"|,\s(?:présent|adress|exprim|remerci)(?:e|ent)\s"
        r"|(?:\savant\s(?:de\s|d['’])(?=\w+\s(?:que\s|qu['’]|[:«“\"]))|,?\s(?:et|mais|ou|puis)\s(?:il\s|elle\s|ils\s|elles\s)?)(?:(?:a|ont|avait|avaient|s['’]est|se\ssont|se|lui|leur|les)\s|[sl]['’])?"
        r"(?:(?:\w+ment|aussi|également|même|encore|surtout)\s)?(?P<cue>\w+)\b"
        r"|\s(?P<dash>[–—]|--?)(?=\s)"
    ),
    resumes=re.compile(
        r",\s(?=(?:a|ont|est|sont|avait|était|\w+(?:e|ent|ait|aient))\s)(?!(?:dans|comme|une|notre|cette|contre|entre|que|de|le)\s)"
    ),
    subordinate=re.compile(r"(?:Alors\sque|Bien\sque|Si)\s"),
    closes=re.compile(
        r"\s?(?:[.,;)–—]|$|\s(?:à|au|aux|dans|en|sur|lors|devant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce|cette|par|avant|après)\b)"
    ),
    finite=re.compile(
        r"\b(?:a|ont|est|sont|fut|furent|va|vont|peut|peuvent|doit|doivent|fait|font|il|elle|ils|elles|ne|se)\b|\b[ns]['’]|"
        r"\w(?:ait|aient|èrent|era|eront|ira|iront)\b"
    ),
    aside_behind=re.compile(
        r",\s(?:quant\sà\s(?:lui|elle|eux|elles)|pour\s(?:sa|leur)\spart|de\s(?:son|leur)\scôté|lui|elle|eux|elles|"
        r"à\s(?:son|leur)\stour|par\sailleurs|en\soutre|en\srevanche),"
    ),
    no_rest=re.compile(
        r"\s*(?:alors\sque|tandis\sque|avant\sde|avant\sd['’]|sans|tout\sen|ce\squ[ei]|et|\d+|\w+ant|qui|dont|mais|en|un|une|le|la|l['’]|lors|dans|selon)\b"
    ),
    lead=re.compile(
        r"(?:(?:Et|Mais)\s)?(?:Dans|En|À|A|Au(?!\smoins|\stotal|\splus)|Aux|Pour|Si|Quand|Lorsque|Après|Avant|Pendant|Malgré|Depuis|Sur|Avec|"
        r"Sans|Vers|Lors|Outre|Parmi)\s"
    ),
    like=words("comme"),
    owner=re.compile(r"\b(?P<possessive>son|sa|ses|leurs?)\s(?:[a-z-]{2,}\s){0,3}\Z"),
    noun_author=re.compile(r"\s(?:faites?\spar\s|par\s|de\sla\s|de\sl['’]|de\s|du\s|des\s|d['’])"),
    noun_that=re.compile(r"[^,;:.«»\n]{0,60}?\sselon\s(?:la|le|les)quel(?:le)?s?\s"),
    noun_that_holds_owner=True,
    # often without an article: clauses are ruled out by their first word
    apposition=re.compile(
        r",\s(?:(?:qui|un|une)\s|(?!(?:les?|la|une?|des|du|de|ils?|elles?|on|ce|cet|cette|ces|cela|son|sa|ses|leurs?|aux?|à|"
        r"en|dans|sur|plus|moins|près|aucune?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|rien|tout|toute|tous|toutes|personne|"
        r"beaucoup|plusieurs|certains|certaines|si|quand|lorsque|depuis|après|avant|malgré|pour|avec|sans|chaque|notre|votre|nos)\b)"
        r"[a-zéèê]{4,}(?:-[a-zé]+)?\s)[^,;:.\n]{3,90},"
    ),
    no_authority=re.compile(
        r"\s?(?:(?:leurs?|son|sa|ses|les|la|le|nos)\s(?:plans?|besoins?|moyens|lois?|capacités|cas|règles|calendrier)\b"
        r"|plan\b|les?quel|laquelle|lequel|que\b|ce\squ)",
        re.IGNORECASE,
    ),
    introduces=(" que", " que,", " qui", " qui,"),
    next_account=re.compile(r",?\s(?:et|mais|contre|tandis\sque)\s"),
    account=re.compile(
        r"\s?(?:(?:le|les|un|des)\s(?:témoignages?|propos|dires|déclarations?|récits?)\s)?(?:de\s|du\s|des\s|d['’])"
    ),
    of_somebody=("dire", "dires", "avis", "aveu", "yeux"),
    learnt=re.compile(
        r",\s(?:a-t-(?:on|il|elle)|on\sa|(?:a|ont))\s(?:\w+\s)?(?:appris|indiqué|annoncé|confirmé)[^,]{0,30}\Z"
    ),
    needs_learnt=("auprès",),
    cue_names_speaker=re.compile(r"(?:apprend-on\s)?de\s(?=source)", re.IGNORECASE),
    cue_is_speaker=re.compile(r"[àÀA]\s(l['’]|les\s)en(?:tendre)?\b"),
    clause_behind=re.compile(
        r"\s(?=(?:les?|la|une?|des|ce|cet|cette|ces|ils?|elles?|on|au\smoins|plus\sde|près\sde|quelque|plusieurs|tout|tous|toute|\d+)\s"
        r"|l['’]|c['’])"
    ),
    goes_on=re.compile(
        r",\s(?=(?:moins|plus|près|au\smoins|environ|quelque|une\s(?:vingtaine|trentaine|centaine|dizaine)|\d+|des?|du|à|aux?|par|pour|contre|avec|ne|"
        r"a|ont|avait|avaient|est|sont|était|étaient|serait|seraient|aurait|auraient|sera|seront|se)\s|[dns]['’])"
    ),
    names_only=words("pour"),
    stressed=words("lui elle eux elles"),
    office_before_name=re.compile(
        r"\s(?:(?:son|sa|le|la|notre|leur)\s|l['’])[a-zéèêî][\w'’-]+(?:\s[\w'’-]+){0,4},\s(?=[A-ZÉ])"
    ),
    connector=re.compile(r"(?:Mais|Et|Or|Car|Ainsi|Ici|Toujours)\Z"),
)
