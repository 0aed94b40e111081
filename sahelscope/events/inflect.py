"""Every printed form of a verb or noun in the word lists, so that a list holds one form a word.

attaquer -> attaqué, attaquée, attaquèrent, attaque, attaquera … · withdraw -> withdrew, withdrawn, withdrawing …

Only the third persons are made: news tells of others. Of several words the first is inflected ("prendre le pouvoir").
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.models import Language

#: Tenses: p participle, s simple past, r present, i imperfect, f future, c conditional, b infinitive or base, g gerund
Form = tuple[str, str]

#: ending of the infinitive -> participle, present (he), present (they), simple past (he, they),
#: imperfect stem, future stem
_FRENCH = {
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
_LONGEST_FIRST = sorted(_FRENCH, key=len, reverse=True)

_ENGLISH = {
    "shoot": "shot shot", "withdraw": "withdrew withdrawn", "overthrow": "overthrew overthrown", "take": "took taken",
    "retake": "retook retaken", "hold": "held held", "meet": "met met", "break": "broke broken", "flee": "fled fled",
    "sink": "sank sunk", "strike": "struck struck", "hit": "hit hit", "set": "set set", "burn": "burned burnt",
    "blow": "blew blown", "fire": "fired fired", "die": "died died", "leave": "left left", "lose": "lost lost",
    "send": "sent sent", "sell": "sold sold", "buy": "bought bought", "win": "won won", "cut": "cut cut",
    "swear": "swore sworn", "go": "went gone", "give": "gave given", "write": "wrote written", "say": "said said",
    "tell": "told told", "choose": "chose chosen", "begin": "began begun", "build": "built built",
    "beat": "beat beaten",
    "draw": "drew drawn", "overrun": "overran overrun", "fall": "fell fallen", "speak": "spoke spoken",
    "find": "found found",
    "drive": "drove driven", "sweep": "swept swept", "tear": "tore torn", "fly": "flew flown", "make": "made made",
    "pay": "paid paid", "freeze": "froze frozen", "fight": "fought fought", "mow": "mowed mown", "put": "put put",
    "shake": "shook shaken", "lead": "led led", "cast": "cast cast", "come": "came come", "spread": "spread spread",
    "burst": "burst burst", "quit": "quit quit", "try": "tried tried", "shut": "shut shut", "uphold": "upheld upheld",
    "ban": "banned banned", "plan": "planned planned", "stab": "stabbed stabbed", "kidnap": "kidnapped kidnapped",
    "expel": "expelled expelled", "repel": "repelled repelled", "cancel": "cancelled canceled",
    "set up": "set up set up", "stop": "stopped stopped", "rob": "robbed robbed", "slam": "slammed slammed",
    "gun": "gunned gunned", "ship": "shipped shipped", "drop": "dropped dropped", "airdrop": "airdropped airdropped",
}  # fmt: skip


def verb(words: str, language: Language) -> Iterator[Form]:
    """Yield (form, tenses) of a verb given in the infinitive or base form; a reflexive "se" is left out."""
    for prefix in ("se ", "s'"):
        words = words.removeprefix(prefix)
    first, space, rest = words.partition(" ")
    forms: dict[str, str] = {}
    for form, tense in _french(first) if language == "fr" else _english(first):
        forms[form] = forms.get(form, "") + (tense if tense not in forms.get(form, "") else "")
    for form, tenses in forms.items():
        yield form + space + rest, tenses


def _french(word: str) -> Iterator[Form]:
    yield word, "b"
    for ending in _LONGEST_FIRST:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            part, he, they, past, pasts, imperfect, future = (stem + x for x in _FRENCH[ending])
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


def _english(word: str) -> Iterator[Form]:
    yield word, "b"
    silent = word.endswith("e")
    yield word + ("es" if word.endswith(("s", "x", "sh", "ch", "z")) else "s"), "r"
    if word.endswith("y") and word[-2] not in "aeo":
        yield word[:-1] + "ies", "r"
    past, participle = _ENGLISH.get(word, "").split() or (None, None)
    if past and participle:
        yield past, "sp" if past == participle else "s"
        yield participle, "p"
    elif word.endswith("y") and word[-2] not in "aeo":
        yield word[:-1] + "ied", "sp"
    else:
        yield word + ("d" if silent else "ed"), "sp"
    doubled = past[:-2] if past and past.endswith("ed") and len(past) == len(word) + 3 else word
    if word in {"hit", "set", "cut", "put", "shut", "quit", "win", "begin", "overrun"}:
        doubled = word + word[-1]
    yield (word[:-1] if silent and not word.endswith("ee") else doubled) + "ing", "g"


def noun(words: str, language: Language) -> Iterator[str]:
    """Yield the singular and the plural of a noun; of several words the head is inflected."""
    yield words
    if language == "fr":
        head, space, rest = words.partition(" ")
        plural = head if head.endswith(("s", "x", "z")) else head[:-1] + "ux" if head.endswith("al") else head + "s"
        if head.endswith(("eau", "eu")):
            plural = head + "x"
        if space and not rest.startswith(("d", "à", "en ", "sur", "par", "au")):
            rest = rest if rest.endswith(("s", "x")) else rest + "s"
        yield plural + space + rest
        if head.endswith(("ant", "é", "ier", "ateur", "eur")):
            yield (head[:-2] + "ère" if head.endswith("ier") else head + "e") + "s" + space + rest
        return
    head, space, rest = words.partition(" of ")
    if head.endswith(("s", "x", "sh", "ch")):
        yield head + "es" + space + rest
    elif head.endswith("y") and head[-2] not in "aeou":
        yield head[:-1] + "ies" + space + rest
    elif head.endswith("man"):
        yield head[:-2] + "en" + space + rest
    else:
        yield head + "s" + space + rest
