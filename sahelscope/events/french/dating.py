"""Which word of a French clause has a date for itself; asked by ``dating`` and ``ranges``."""

from __future__ import annotations

import re

from sahelscope.events.grammar import Dating

DATING = Dating(
    owner=re.compile(
        r"([^\W\d_]+) (?:de la |de l'|du mois de |de |du |d')(?:fin |début |mi-)?$|"
        r"\b(?!(?:armé|encagoulé|cagoulé|masqué|enturbanné|motorisé|présumé|affilié|lié|identifié|improvisé|télécommandé|piégé|blindé|isolé|privé)s?\b)"
        r"([^\W\d_]+ée?s?|(?:\w+ten|\w*ven|él|concl|par|\w+détr|dispar)ue?s?|(?:\w*pr|\w*m)ise?s?|"
        r"\w+(?:duit|struit|vert)e?s?|publi(?:cs?|ques?)) "
        r"(?:en |le |depuis |fin |début |dès )?$"
    ),
    determiner=(
        "le ", "la ", "l'", "du ", "un ", "une ", "au ", "ce ", "ses ", "son ", "sa ", "ces ", "leurs ", "leur ",
        "aux ", "cette ", "les ", "des ", "d'", "en ", "de ", "a ",
    ),
    until=re.compile(r"jusqu'(?:au |en |à |à la |aux? )?(?:\w{0,3} ?)?$"),
    when=re.compile(
        r"quand\b|lorsqu|au cours (?:duquel|de laquelle|desquels|desquelles)|(?:dans|lors) (?:lequel|laquelle|duquel)"
    ),
    where=re.compile(r"où\b"),
    apart=re.compile(r"(?:après|avant|depuis|à la suite|au lendemain|suite à)\b"),
    hour=re.compile(r"(?:vers |à )?\d{1,2} ?(?:h|heures?)(?: ?\d\d)?"),
    first_end=re.compile(r"\b(du|de|entre) (?:le |la )?$"),
    last_end=re.compile(r"(?:,? (?:au|à|jusqu'au|jusqu'à|jusqu'en)|( et)) (?:le |la )?"),
    between=frozenset(["entre"]),
    subject=r"(?:mais )?(?:[^.;:,\n]{2,40} que |(?:selon|d'après) [^.;:,\n]{2,40}, )?"
    r"(?:(?:l'|le |la |les |cette |cet |ce |ces )(?P<what>[^.;:,\n]{2,40}?)|cela)"
    r"(?:,[^.;:\n]{2,60}?,)? ",
    earlier=re.compile(
        r"\b(?:avai(?:t|ent)|s'étai(?:t|ent)) (?:(?:déjà|aussi|également|alors|\w+ment) )?(?:été )?"
        r"\w{2,}(?:é|i|u|is|it|us|ert|os)e?s?\b|\bétai(?:t|ent) (?:mort|tombé|arrivé|parti|venu|décédé)e?s?\b"
        r"|\b(?:par le passé|autrefois|jadis|ces dernières années)\b"
    ),
)  # fmt: skip
