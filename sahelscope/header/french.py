"""What stands around an article in French."""

from sahelscope.header.grammar import Grammar

GRAMMAR = Grammar(
    by="[Pp]ar|PAR",
    after_author="et|à|pour|avec",
    credit_to="par|de",
    reading_time="temps de lecture|lecture|durée",
    minutes_to_read="de lecture",
    left_to_read=r"il vous reste [\d.,]{1,6}\s?% (?:de cet article )?à lire\b",
    updated="[Mm]odifi|[Mm]is à jour",
    ordinal="er",
    in_dateline=(
        "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
        "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de|du|des|la|le|les|el|al|sur|en|et|er"
        "|nord|sud|ouest|centre|région|province|cercle|commune"
    ),
    beside_place=(
        r"\b(?:nord|sud|est|ouest|centre|extr[eê]me|du|de|des|la|le|les|en|au|région|province|cercle|commune)\b"
        r"|\b[ld][’']"
    ),
)
