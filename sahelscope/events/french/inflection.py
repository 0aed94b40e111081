"""Every printed form of a French verb or noun.

attaquer -> attaqué, attaquée, attaquèrent, attaque, attaquera
soldat malien -> soldats maliens
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.events.grammar import Form, Inflection

#: ending of the infinitive -> participle, present (he), present (they), simple past (he, they),
#: imperfect stem, future stem
_ENDINGS = {
    "prendre": ("pris", "prend", "prennent", "prit", "prirent", "pren", "prendr"),
    "mettre": ("mis", "met", "mettent", "mit", "mirent", "mett", "mettr"),
    "battre": ("battu", "bat", "battent", "battit", "battirent", "batt", "battr"),
    "rompre": ("rompu", "rompt", "rompent", "rompit", "rompirent", "romp", "rompr"),
    "soudre": ("sous", "sout", "solvent", "sout", "soudèrent", "solv", "soudr"),
    "faire": ("fait", "fait", "font", "fit", "firent", "fais", "fer"),
    "uire": ("uit", "uit", "uisent", "uisit", "uisirent", "uis", "uir"),
    "élire": ("élu", "élit", "élisent", "élut", "élurent", "élis", "élir"),
    "crire": ("crit", "crit", "crivent", "crivit", "crivirent", "criv", "crir"),
    "dire": ("dit", "dit", "disent", "dit", "dirent", "dis", "dir"),
    "clure": ("clu", "clut", "cluent", "clut", "clurent", "clu", "clur"),
    "naître": ("né", "naît", "naissent", "naquit", "naquirent", "naiss", "naîtr"),
    "être": ("été", "est", "sont", "fut", "furent", "ét", "ser"),
    "aître": ("u", "aît", "aissent", "ut", "urent", "aiss", "aîtr"),
    "ondre": ("ondu", "ond", "ondent", "ondit", "ondirent", "ond", "ondr"),
    "andre": ("andu", "and", "andent", "andit", "andirent", "and", "andr"),
    "eindre": ("eint", "eint", "eignent", "eignit", "eignirent", "eign", "eindr"),
    "aindre": ("aint", "aint", "aignent", "aignit", "aignirent", "aign", "aindr"),
    "oindre": ("oint", "oint", "oignent", "oignit", "oignirent", "oign", "oindr"),
    "aincre": ("aincu", "ainc", "ainquent", "ainquit", "ainquirent", "ainqu", "aincr"),
    "voir": ("vu", "voit", "voient", "vit", "virent", "voy", "verr"),
    "aillir": ("ailli", "aille", "aillent", "aillit", "aillirent", "aill", "aillir"),
    "clore": ("clos", "clôt", "closent", "clos", "closent", "clos", "clor"),
    "connaître": ("connu", "connaît", "connaissent", "connut", "connurent", "connaiss", "connaîtr"),
    "vivre": ("vécu", "vit", "vivent", "vécut", "vécurent", "viv", "vivr"),
    "suivre": ("suivi", "suit", "suivent", "suivit", "suivirent", "suiv", "suivr"),
    "endre": ("endu", "end", "endent", "endit", "endirent", "end", "endr"),
    "erdre": ("erdu", "erd", "erdent", "erdit", "erdirent", "erd", "erdr"),
    "venir": ("venu", "vient", "viennent", "vint", "vinrent", "ven", "viendr"),
    "tenir": ("tenu", "tient", "tiennent", "tint", "tinrent", "ten", "tiendr"),
    "cevoir": ("çu", "çoit", "çoivent", "çut", "çurent", "cev", "cevr"),
    "avoir": ("eu", "a", "ont", "eut", "eurent", "av", "aur"),
    "vrir": ("vert", "vre", "vrent", "vrit", "vrirent", "vr", "vrir"),
    "ffrir": ("ffert", "ffre", "ffrent", "ffrit", "ffrirent", "ffr", "ffrir"),
    "envoyer": ("envoyé", "envoie", "envoient", "envoya", "envoyèrent", "envoy", "enverr"),
    "mourir": ("mort", "meurt", "meurent", "mourut", "moururent", "mour", "mourr"),
    "courir": ("couru", "court", "courent", "courut", "coururent", "cour", "courr"),
    "partir": ("parti", "part", "partent", "partit", "partirent", "part", "partir"),
    "sortir": ("sorti", "sort", "sortent", "sortit", "sortirent", "sort", "sortir"),
    "quérir": ("quis", "quiert", "quièrent", "quit", "quirent", "quér", "querr"),
    "fuir": ("fui", "fuit", "fuient", "fuit", "fuirent", "fuy", "fuir"),
    "cueillir": ("cueilli", "cueille", "cueillent", "cueillit", "cueillirent", "cueill", "cueiller"),
}
_LONGEST_FIRST = sorted(_ENDINGS, key=len, reverse=True)


def _verb(word: str) -> Iterator[Form]:
    yield word, "b"
    for ending in _LONGEST_FIRST:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            part, he, they, past, pasts, imperfect, future = (stem + x for x in _ENDINGS[ending])
            break
    else:
        stem = word[:-2]
        if word.endswith("er"):
            soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
            open_ = _opened(stem)
            part, he, they, past, pasts = stem + "é", open_ + "e", open_ + "ent", soft + "a", stem + "èrent"
            imperfect, future = soft, (open_ if open_ != stem and "è" in open_ and "é" not in stem else stem) + "er"
        else:
            part, he, they, past, pasts = stem + "i", stem + "it", stem + "issent", stem + "it", stem + "irent"
            imperfect, future = stem + "iss", word
    yield from ((part + x, "p") for x in (("", "e", "es") if part.endswith("s") else ("", "e", "s", "es")))
    yield from ((he, "r"), (they, "r"), (past, "s"), (pasts, "s"), (imperfect + "ant", "g"))
    yield from ((imperfect + x, "i") for x in ("ait", "aient"))
    yield from ((future + x, "f") for x in ("a", "ont"))
    yield from ((future + x, "c") for x in ("ait", "aient"))


def _opened(stem: str) -> str:
    """libér -> libèr, enlev -> enlèv: the last e of the stem opens before a silent ending."""
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouyéx" and not stem.endswith(("ess", "err")):
        return stem[:-2] + ("e" + stem[-1] * 2 if stem.endswith(("ppel", "jet", "cel")) else "è" + stem[-1])
    return stem[:-1] + "i" if stem.endswith("y") else stem


def _noun(words: str) -> Iterator[str]:
    yield words
    head, space, rest = words.partition(" ")
    plural = head if head.endswith(("s", "x", "z")) else head[:-1] + "ux" if head.endswith("al") else head + "s"
    if head.endswith(("eau", "eu")):
        plural = head + "x"
    if space and not rest.startswith(("d", "à", "en ", "sur", "par", "au")):
        rest = rest if rest.endswith(("s", "x")) else rest + "s"
    yield plural + space + rest
    if head.endswith(("ant", "é", "ier", "ateur", "eur")):
        yield (head[:-2] + "ère" if head.endswith("ier") else head + "e") + "s" + space + rest


INFLECTION = Inflection(verb=_verb, noun=_noun, reflexive=("se ", "s'"))
