"""What tells past from future in French, besides data/lexicons/fr/tense_cues.csv."""

import re

from sahelscope.dates.grammar import TenseCues

TENSE = TenseCues(
    past=r"\w{2,}(?:ait|aient|èrent|irent|urent)|\w{3,}(?:a|it|ut)(?=\s+(?:été|fait|eu)\b)",
    future=r"(?:sera|seront|serait|seraient)(?: \w+ment)?(?: \w{3,})?|\w{2,}(?:era|ira|rra|dra|vra"
    r"|ura|ttra|eront|iront|rront|dront|vront|uront|erons|erez|erai)",
    no_tense=r"être(?: \w+ment)? \w+",  # "doit être signé"
    is_on=re.compile(r"\b(?:est|sont|c['’]est)(?: le| pour| en)? $", re.IGNORECASE),
    until=re.compile(
        r"(?:\bjusqu['’](?:au|à|en)|\bd['’]ici(?: au| à| le| la| en)?|\bau plus tard(?: le)?|\bà compter du|\bdès le)"
        r"(?: le| la| ce)?[ ]$",
        re.IGNORECASE,
    ),
    lasted=re.compile(
        r"\b(?:duré|poursuivie?s?|avait|avaient|était|étaient|dirigé|gouverné|régné|été)\b", re.IGNORECASE
    ),
    set_for=re.compile(
        r"\b(?:annonc|prév|fix|convoqu|programm|organis|attend|appel)\w*(?: \w+){0,2} pour(?: le| la| ce)?[ ]$",
        re.IGNORECASE,
    ),
    deadline=re.compile(
        r"\ben vue d(?:e|u|['’])[^.;]{0,60}\b(?:du|de)(?: ce| le)? $|"
        r"\b(?:annonc|promet|promi|prévoi|prévu|prévi|menac|appel|convoqu|exig|programm)\w*\b[^.;]{0,80}"
        r"\b(?:dès|à compter|à partir)(?: du| de)?(?: ce| le)? $|"
        r"\b(?:promis|promet|exig|demand|ultimatum|délai|engag|espèr|espér|objectif|échéance|somm)\w*\b"
        r"[^.;]{0,80}\bavant(?: (?:la|le|fin|mi|début|la fin|de|du))*[ -]$",
        re.IGNORECASE,
    ),
    appointment=re.compile(
        r",? (?:matin|soir|après-midi)?,? ?(?:à|dès|de|à partir de) \d{1,2} ?(?:h|heures)", re.IGNORECASE
    ),
    aside=re.compile(r",? (?:qui|que|dont|où)\b", re.IGNORECASE),
    clause_end=re.compile(r"[,;:—–]|[ ](?:qui|que|dont|où|mais)\b", re.IGNORECASE),
    opening=re.compile(
        r"[\s\"“«]*(?:et|mais|puis)?[ ,]*(?:en|le|à|au|aux|dès|dans|ce|cette|vers|pour|la|les|du|de|d['’])?"
        r"(?: (?:la|le|nuit|du|de|mois de))*[ ]*",
        re.IGNORECASE,
    ),
)
