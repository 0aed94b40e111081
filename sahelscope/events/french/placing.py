"""French words of place; asked by ``placing``."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Placing

PLACING = Placing(
    before=re.compile(
        r"(?:\b(?:au|aux|en|à|dans|contre le|contre la|nord du|sud du|est du|ouest du|centre du|capitale du|"
        r"quitté|quitte|vers|depuis|frontière du|territoire|invasion de l|attaque du|hors du)"
        r"(?: (?:le|la|les|du|de|nord|sud|est|ouest|centre|extrême|tout le|l|d)){0,3}[ '’])$",
        re.I,
    ),
    told_in=re.compile(
        r"(?:\bà la presse|\b(?:aux|à des|devant (?:les|des)) journalistes|\bdevant la presse"
        r"|\ben (?:conférence|point) de presse)(?:,? \w+di)? (?:à|au|en|depuis) $"
    ),
    border=re.compile(r"\bfrontière (?:du |de la |de l['’]|avec (?:le |la |l['’])?|entre le )?$"),
    a_border=re.compile(r"frontière"),
    on_the_way=re.compile(r"\b(?:vers|pour) $"),
    to=re.compile(r"\bà (?:l['’]|la )$"),  # "rembourse à l'Angola": to it, not in it
    at=re.compile(r"\b(?:à|de|dans|vers|sur|et|entre)(?: (?:la |le )?|$)$|d['’]$"),
    in_country=(", ", " (", " au ", ", au ", " en ", ", en "),
    by=re.compile(
        r"(?:\bpar(?: (?:le |la |les )?| l['’])|\b(?:ambassad\w+|consulat\w*) (?:de la |de l['’]|du |de |d['’]|des ))$"
    ),
    which=re.compile(r", (?:que |qu['’])$"),  # "le territoire, que le Maroc a occupé"
    where=re.compile(r"où\b"),  # "Le Mali, où des soldats sont déployés"
    body_before=re.compile(
        r"(?:\b(?:[Pp]ays|[Aa]lliance|[Cc]onfédération|(?!(?i:région|nord|sud|est|ouest|centre))[A-ZÉ][\w’'-]+)"
        r" (?:des |du |de l['’]|pour le |au )|\bG5[ -])$"
    ),
    body_behind=re.compile(r" (?=[A-ZÉ])"),
    they=re.compile(r"(?:ils|elles|il|elle)\b"),
)
