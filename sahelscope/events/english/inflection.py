"""Every printed form of an English verb or noun.

withdraw -> withdraws, withdrew, withdrawn, withdrawing
gunman -> gunmen
state of emergency -> states of emergency
"""

from __future__ import annotations

from collections.abc import Iterator

from sahelscope.events.grammar import Form, Inflection

#: base form -> simple past and participle
_IRREGULAR = {
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
    "transfer": "transferred transferred", "travel": "travelled traveled", "submit": "submitted submitted",
    "lay": "laid laid", "bring": "brought brought", "throw": "threw thrown", "run": "ran run",
    "steal": "stole stolen", "get": "got got", "let": "let let", "nab": "nabbed nabbed", "grab": "grabbed grabbed",
    "drag": "dragged dragged", "scrap": "scrapped scrapped", "strip": "stripped stripped", "gut": "gutted gutted",
    "flog": "flogged flogged", "step": "stepped stepped", "stand": "stood stood",
    "tip": "tipped tipped", "rip": "ripped ripped", "trap": "trapped trapped", "slit": "slit slit",
    "see": "saw seen", "overcome": "overcame overcome", "lend": "lent lent", "drill": "drilled drilled",
    "feed": "fed fed", "rebuild": "rebuilt rebuilt", "skid": "skidded skidded",
    "commit": "committed committed", "catch": "caught caught", "keep": "kept kept",
    "spin": "spun spun", "slip": "slipped slipped", "dig": "dug dug", "ram": "rammed rammed", "dry": "dried dried",
    "rise": "rose risen", "seek": "sought sought", "bar": "barred barred", "stun": "stunned stunned",
    "spend": "spent spent", "gun": "gunned gunned", "ship": "shipped shipped", "drop": "dropped dropped",
    "airdrop": "airdropped airdropped", "net": "netted netted", "wrest": "wrested wrested",
    "admit": "admitted admitted", "readmit": "readmitted readmitted", "annul": "annulled annulled",
    "cap": "capped capped", "club": "clubbed clubbed", "confer": "conferred conferred",
    "enrol": "enrolled enrolled", "flip": "flipped flipped", "jam": "jammed jammed", "lob": "lobbed lobbed",
    "plug": "plugged plugged", "rebut": "rebutted rebutted", "refer": "referred referred",
    "shrug": "shrugged shrugged", "slap": "slapped slapped", "acquit": "acquitted acquitted",
    "booby-trap": "booby-trapped booby-trapped", "initial": "initialled initialled",
    "overtop": "overtopped overtopped", "disembowel": "disembowelled disembowelled", "equip": "equipped equipped",
    "signal": "signalled signalled", "trek": "trekked trekked", "become": "became become", "sit": "sat sat",
    "ride": "rode ridden", "wind": "wound wound", "spill": "spilled spilt",
    "fan": "fanned fanned", "overshoot": "overshot overshot", "bid": "bade bidden",
    "abet": "abetted abetted", "clap": "clapped clapped", "hem": "hemmed hemmed", "mob": "mobbed mobbed",
    "pin": "pinned pinned", "top": "topped topped", "whip": "whipped whipped", "rebel": "rebelled rebelled",
    "shed": "shed shed", "grind": "ground ground", "sling": "slung slung", "spring": "sprang sprung",
}  # fmt: skip


#: "be in custody"
_BE = (("is", "r"), ("are", "r"), ("was", "s"), ("were", "s"), ("been", "p"))


def _verb(word: str) -> Iterator[Form]:
    yield word, "b"
    if word == "be":
        yield from _BE
        return
    silent = word.endswith("e")
    yield word + ("es" if word.endswith(("s", "x", "sh", "ch", "z")) else "s"), "r"
    if word.endswith("y") and word[-2] not in "aeo":
        yield word[:-1] + "ies", "r"
    past, participle = _IRREGULAR.get(word, "").split() or (None, None)
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


def _noun(words: str) -> Iterator[str]:
    yield words
    head, space, rest = words.partition(" of ")
    if head.endswith(("s", "x", "sh", "ch")):
        yield head + "es" + space + rest
    elif head.endswith("y") and head[-2] not in "aeou":
        yield head[:-1] + "ies" + space + rest
    elif head.endswith("man"):
        yield head[:-2] + "en" + space + rest
    else:
        yield head + "s" + space + rest


INFLECTION = Inflection(verb=_verb, noun=_noun)
