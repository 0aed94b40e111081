"""The closed classes of both languages: determiners, pronouns, prepositions, and words that end a noun phrase."""

from __future__ import annotations

from typing import Literal

from sahelscope.language.given_names import Gender
from sahelscope.language.lexicon import fold
from sahelscope.models import Language

Number = Literal["one", "many", "unknown"]

#: determiner -> (definite, number)
DETERMINERS: dict[Language, dict[str, tuple[bool, Number]]] = {
    "en": {
        **dict.fromkeys("the his her its their my our your whose".split(), (True, "unknown")),
        "this": (True, "one"),
        **dict.fromkeys("these those both".split(), (True, "many")),
        **dict.fromkeys("a an one another each every either neither".split(), (False, "one")),
        **dict.fromkeys("some many several few most more all various numerous".split(), (False, "many")),
        **dict.fromkeys(
            "two three four five six seven eight nine ten dozens hundreds thousands".split(), (False, "many")
        ),
        **dict.fromkeys("no any other such".split(), (False, "unknown")),
    },
    "fr": {
        **dict.fromkeys("le la l cet cette ce son sa mon ma notre leur".split(), (True, "one")),
        **dict.fromkeys("les ces ses mes nos leurs".split(), (True, "many")),
        **dict.fromkeys("un une chaque aucun aucune".split(), (False, "one")),
        **dict.fromkeys("des plusieurs certains certaines quelques divers diverses".split(), (False, "many")),
        **dict.fromkeys("deux trois quatre cinq six sept huit neuf dix nombre".split(), (False, "many")),
    },
}

#: days and months, which are no names
TIMES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "monday tuesday wednesday thursday friday saturday sunday january february april june july "
        "august september october november december".split()
    ),
    "fr": frozenset(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril mai juin juillet aout septembre "
        "octobre novembre decembre".split()
    ),
}

#: contractions of a preposition with a determiner: the noun phrase begins after them
CONTRACTED: dict[str, Number] = {"du": "one", "au": "one", "aux": "many"}

PREPOSITIONS: dict[Language, frozenset[str]] = {
    "en": frozenset("of for from in at with to on against".split()),
    "fr": frozenset("de d du des à a au aux en pour chez contre auprès aupres près pres".split()),
}

#: pronoun -> (number, gender)
PRONOUNS: dict[Language, dict[str, tuple[Number, Gender]]] = {
    "en": {
        "he": ("one", "m"),
        "she": ("one", "f"),
        "they": ("many", "unknown"),
        "it": ("one", "unknown"),
        "we": ("many", "unknown"),
        "i": ("one", "unknown"),
        "you": ("unknown", "unknown"),
        "who": ("unknown", "unknown"),
    },
    "fr": {
        "il": ("one", "m"),
        "elle": ("one", "f"),
        "ils": ("many", "m"),
        "elles": ("many", "f"),
        "on": ("unknown", "unknown"),
        "nous": ("many", "unknown"),
        "je": ("one", "unknown"),
        "j": ("one", "unknown"),
        "vous": ("unknown", "unknown"),
        "qui": ("unknown", "unknown"),
        "celui-ci": ("one", "m"),
        "celle-ci": ("one", "f"),
        "ceux-ci": ("many", "m"),
        "celles-ci": ("many", "f"),
    },
}

#: small words inside a name: "Mohamed ould Abdel Aziz", "Ursula von der Leyen"
PARTICLES = frozenset(
    "al el ag ould wuld uld mint bint ben bin ibn abou abu de d du des da dos la le van von "
    "der den di del della ter".split()
)

_ENGLISH_STOPS = """
a about above according across after again against ago all almost along already also although always am among amid
an and any are around as asked at away back be became because become been before began behind being below beneath
beside besides between beyond both but by came can cannot could did do does doing done down during each either else
enough even ever every except far few for from further gave get gets getting give given gives go goes going gone got
had has have having he hence her here hers herself him himself his how however i if in indeed instead into is it its
itself just last later least less let like made make makes making many may maybe me meanwhile might mine more
moreover most much must my myself near nearly neither never nevertheless next no none nor not nothing now of off
often on once one only onto or other otherwise ought our ours ourselves out outside over own per perhaps
please put quite rather really said same saw say saying says see seems seen shall she should since so some soon
still such take taken takes than that the their theirs them themselves then there therefore these they this those
though through throughout thus till to today together told tomorrow tonight too took toward towards under unless
unlike until up upon us very via was we well went were what whatever when whenever where whereas wherever whether
which while who whoever whom whose why will with within without would yes yesterday yet you your yours yourself
accused added admitted adds agreed alleged announced answered argued argues believe believed believes called calls
claim claimed claims commented concluded confirmed contended declared declined denied denies described estimated
explained explains expects expressed feared feels felt found insisted insists knew know knows learned maintained
mentioned noted notes observed pledged predicted promised quipped read reads recalled remarked replied reported
reportedly responded revealed shows stated stressed suggested suggests think thinks thought threatened
tweeted underlined urged vowed want wanted wants warned warns wondered wrote writes pointed talk talks spoke speaks
speaking killed left wounded kidnapped arrested died fled met sent held brought kept ran won lost led became started
stopped continued remains remained remain hope hopes fear fears tell tells tried expected monday tuesday wednesday
thursday friday saturday sunday january february april june july august september october november december
"""
_FRENCH_STOPS = """
cours selon
a à afin ai aie ailleurs ainsi alors après as assez au aucun aucune aujourd'hui auquel aura aurait auront aussi
autant autour aux auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien c ça car ce ceci cela
celle celles celui cependant ces cet cette ceux chacun chaque chez ci comme comment contre d dans davantage de déjà
depuis derrière des dès désormais dessous dessus devant devra devrait doit doivent donc dont du durant e elle elles
en encore enfin ensuite entre envers est et étaient était étant été être eu eux fait faire fallait faut fera ferait
font fois fut hier hors ici il ils j jamais je jusqu jusque l la là laquelle le lequel les lesquels leur leurs lors
lorsque lui m ma mais malgré me mes moi moins mon n ne ni non nos notre nous on ont or ou où outre par parce parfois
parmi pas pendant peu peut peuvent plus plutôt pour pourquoi pourra pourrait pourtant près puis puisque qu quand
quant que quel quelle quelles quels qui quoi s sa sans sauf se sera serait seront ses si sinon soi soit sommes son
sont sous souvent suis sur surtout t ta tandis tant te tel telle tels tellement tes toi ton tôt toujours toutefois
très trop tu un une va vers veut via voici voilà vont vos votre vous vu y accuse affirme affirment ajoute ajoutent
annonce annoncent applique appelle appelé assure assurent attend cite conclu conclut confie confirme confirmé
condamne considère craint critique croit déclare déclaré demande dénonce déplore dit dire disent disant espère
estime estiment évoque explique expliqué expliquent fustige implique indique indiqué indiquent insiste juge justifie
lance martèle menace note pense pensent précise précisé préconise prévient promet propose raconte racontent rappelle
rapporte rapportent reconnaît regrette répète répond réplique révèle revendique salue signale souhaite souligne
soutient suggère témoigne tonne tranche veulent arrive dérive vive publie multiplie explique lundi mardi mercredi
jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
"""


_ENGLISH_ADJECTIVES = tuple("al ic ist ive ary ous ern ese ish ian ean".split())


def adjective(plain: str, language: Language) -> bool:
    """Tell whether an English word that no list knows reads as an adjective before a noun ("high-dollar donors")."""
    return language == "en" and ("-" in plain or plain.endswith(_ENGLISH_ADJECTIVES))


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


#: words that cannot stand inside a noun phrase
STOPS: dict[Language, frozenset[str]] = {"en": _folded(_ENGLISH_STOPS), "fr": _folded(_FRENCH_STOPS)}
