"""The small words of both languages that stand around a reporting word: closed classes, hence not in data/."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: may stand between the subject and the reporting word, besides adverbs in -ly and -ment
HELPERS = {
    "en": _words(
        """has have had is are was were been being also then later now once first again since just still recently
        previously already initially himself herself itself themselves both all did does do even further meanwhile
        instead soon often long twice 's ’s"""
    ),
    "fr": _words(
        """a ont avait avaient est sont était étaient eut eurent ai avons aurait auraient aussi également ensuite encore
        déjà toujours alors notamment pourtant cependant toutefois depuis plutôt même enfin se le lui leur nous y en ici
        ainsi bien par ailleurs d'ailleurs"""
    ),
}
ADVERB = {"en": "ly", "fr": "ment"}
HAVE = _words("a ont avait avaient ai avons aurait auraient eut eurent")
HAVE_EN = _words("has have had")
BE = {"en": _words("is are was were been being be get got"), "fr": _words("est sont était étaient été être")}
#: nothing was said, or not yet
UNSAID = {
    "en": _words("not never to will would could should may might can must cannot shall if nor neither hardly let"),
    "fr": _words("ne pas jamais pouvoir devrait devraient pourrait pourraient va vont doit doivent peut peuvent faut"),
}
#: "went on to say", "continued to insist": it was said
WENT_ON = _words("on continued continues continuing began started proceeded")
PREPOSITION = {
    "en": _words(
        """of for from at in on with by to about against between into over under through after before as than like near
        during without within among toward towards including despite"""
    ),
    "fr": _words(
        """de du des d à au aux en dans par pour sur sous avec contre entre vers chez sans depuis après avant selon
        comme"""
    ),
}
#: prepositions that hang a place or an owner on the noun before: "officials in Mali", "le maire de Gao"
JOINING = {"en": _words("of for from at in with"), "fr": _words("de du des d pour à au aux en")}
RELATIVE = {"en": "who", "fr": "qui"}
AND = {"en": _words("and but or yet then"), "fr": _words("et mais ou puis")}
GERUND_LEAD = {"en": _words("while by after before when in also without"), "fr": _words("en tout")}
#: cannot open an English clause that lacks its "that"
NO_CLAUSE = _words(
    """on in at during to by of for from with about as so not little much yes what and or but before after since until
    than also only just otherwise goodbye hello late early last earlier again yesterday today later recently publicly
    afterward afterwards through via against over into out up off down under upon is was are were be been has have had
    will would can could monday tuesday wednesday thursday friday saturday sunday something anything who whom which
    where why how simply aloud himself herself themselves said when aboard upon across"""
)
#: a noun phrase does not reach back over these
CLAUSE_OPENERS = _words(
    """and but or yet that while as when if because although though where after before since so which who what then than
    until et mais ou que qu' qui si quand lorsque comme dont où car donc puis"""
)
#: quotation marks
MARKS = ("“", "”", "«", "»", '"', "''", "``")
#: the writer, or anybody: no speaker of an article
NOBODY = _words("i you we one nobody none anyone je tu vous nous on personne aucun") | {"no one", "that"}
#: cannot open a noun phrase
NO_THING = {
    "en": PREPOSITION["en"] | NO_CLAUSE - _words("what how") | _words("even along while if that to here there most"),
    "fr": PREPOSITION["fr"] - _words("du des"),
}
#: for patterns
DAY = {
    "en": "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "fr": "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
}
MONTH = {
    "en": "(?:January|February|March|April|May|June|July|August|September|October|November|December)",
    "fr": "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
}
#: join a clause to the one before
JOINS = {"en": _words("while whereas although though as"), "fr": _words("tandis alors que")}
#: before the subject: the clause is a relative one, or it is only supposed
UNASSERTED = _words("which whom what whose if unless whether si s' s’ quand dont ce")
