"""Texts for the guard: 300 that are texts and 300 that are none, of every kind, made from the invented sample articles."""

# ruff: noqa: E501
from __future__ import annotations

import base64
import gzip
import json
import quopri
import random
import string
import textwrap
import zlib
from html import escape

from sahelscope import paths, read

SAMPLE = [
    a for path in read.files([paths.DATA / "articles"]) for a in read.articles(path) if isinstance(a, read.Original)
]
PEOPLE = "Awa Sangaré|Oumar Keïta|Fatouma Walet|Issa Tapsoba|Mariam Ouédraogo|Hadiza Abdou|Moussa Ag Ilyas|Zara Brahim|Salif Zongo|Aminata Diarra|Yacouba Sawadogo|Halima Oumarou".split(
    "|"
)
PLACES = (
    "Dalafé|Gao|Mopti|Kidal|Djibo|Dori|Tillabéri|Agadez|Zinder|Ménaka|Kaya|Ansongo|Douentza|Tahoua|Abéché|Faya".split(
        "|"
    )
)
CLUBS = [f"{kind} {place}" for kind in ("AS", "Étoile de", "Stade", "US") for place in PLACES[:8]]


def prose(rng: random.Random) -> str:
    return rng.choice(SAMPLE).text


def results(rng: random.Random) -> str:
    rows = [
        f"{rng.choice(CLUBS)} – {rng.choice(CLUBS)} {rng.randrange(5)}-{rng.randrange(5)}"
        for _ in range(rng.randrange(6, 20))
    ]
    return rng.choice(("Résultats de la 12e journée", "Results, matchday 12", "Ligue 1")) + "\n\n" + "\n".join(rows)


def ranking(rng: random.Random) -> str:
    rows = [
        f"{n}. {rng.choice(CLUBS)}  {rng.randrange(40)} pts  {rng.randrange(20)}  {rng.randrange(20)}  +{rng.randrange(30)}"
        for n in range(1, 15)
    ]
    return "Classement\n" + "\n".join(rows)


def votes(rng: random.Random) -> str:
    rows = [
        f"| {rng.choice(PLACES)} | {rng.randrange(9000)} | {rng.randrange(100)} % | {rng.choice(PEOPLE)} |"
        for _ in range(12)
    ]
    return "| Circonscription | Voix | Part | Candidat |\n|---|---|---|---|\n" + "\n".join(rows)


def prices(rng: random.Random) -> str:
    goods = "Mil local|Sorgho blanc|Riz importé|Maïs|Niébé|Huile (litre)|Sucre|Bœuf avec os|Mouton de case".split("|")
    return (
        "Prix des céréales à "
        + rng.choice(PLACES)
        + "\n"
        + "\n".join(f"{g} : {rng.randrange(100, 999)} F le kilo" for g in goods)
    )


def names(rng: random.Random) -> str:
    rows = [
        f"{n}. {rng.choice(PEOPLE)}, {rng.choice(PLACES)}" if rng.random() < 0.5 else rng.choice(PEOPLE)
        for n in range(1, rng.randrange(12, 60))
    ]
    return "\n".join(rows)


def government(rng: random.Random) -> str:
    offices = (
        "Ministre de l’Eau|Ministre des Transports|Ministre de la Santé|Garde des Sceaux|Secrétaire général".split("|")
    )
    return "\n".join(f"{o} : {rng.choice(PEOPLE)}" for o in rng.sample(offices, 5))


def capitals(rng: random.Random) -> str:
    return prose(rng).upper()


def small(rng: random.Random) -> str:
    return prose(rng).lower()


def poem(rng: random.Random) -> str:
    verse = [
        "Ô fleuve lent",
        "qui portes nos pirogues",
        "le vent se tait",
        "et le sable écoute",
        "O slow river",
        "carry our boats home",
        "the wind is still",
    ]
    return "\n".join(rng.choice(verse) for _ in range(rng.randrange(8, 20)))


def song(rng: random.Random) -> str:
    chorus = "Sing, river, sing\nand bring the rain\n"
    return "".join(
        f"The well was {rng.choice(('dry', 'deep', 'far'))} in {p}\nand we walked on\n{chorus}"
        for p in rng.sample(PLACES, 4)
    )


def interview(rng: random.Random) -> str:
    who = rng.choice(PEOPLE).split()[0].upper()
    return "\n".join(
        f"Q: {'Why' if n % 2 else 'Pourquoi'} {rng.choice(PLACES)} ?\n{who}: Because the road to {rng.choice(PLACES)} was closed for {n + 2} days, et le bac de {rng.choice(PLACES)} ne passait plus."
        for n in range(6)
    )


def brief(rng: random.Random) -> str:
    return rng.choice((
        f"{rng.choice(PLACES)}: well reopens.", f"Le bac de {rng.choice(PLACES)} a rouvert.", f"{rng.choice(PLACES)} – Fièvre aphteuse signalée",
        f"Strike ends in {rng.choice(PLACES)}", f"Coupure d’eau à {rng.choice(PLACES)} jeudi, de 8 h à 12 h.", "Rain stops play", "Erratum"))  # fmt: skip


def scanned(rng: random.Random) -> str:
    wrong = {
        "l": "1",
        "e": "c",
        "rn": "m",
        "m": "rn",
        "h": "li",
        "é": "c",
        "à": "a",
        "u": "n",
        "i": "j",
        "o": "0",
        ".": ",",
        "t": "l",
    }
    out = []
    for word in prose(rng)[:1500].split(" "):
        if rng.random() < 0.3:
            a = rng.choice(list(wrong))
            word = word.replace(a, wrong[a])
        out.append(word + (rng.choice((" |", " ~", " -", " .", " '")) if rng.random() < 0.03 else ""))
    return "\n".join(textwrap.wrap(" ".join(out), 42))


def telegram(rng: random.Random) -> str:
    return f"🔴 ALERTE 🔴 {rng.choice(PLACES)}\n\n➡️ {prose(rng)[:200]}…\n\n#{rng.choice(PLACES)} #Sahel @courrier 👉 https://courrier.example/{rng.randrange(9999)}"


def agenda(rng: random.Random) -> str:
    return "\n".join(
        f"{n:02}/05 – {8 + n % 9} h : {rng.choice(('conférence', 'réunion', 'foire'))} à {rng.choice(PLACES)}"
        for n in range(1, 14)
    )


def linked(rng: random.Random) -> str:
    return prose(rng)[:700] + "\n\nhttps://courrier.example/" + "a" * 60 + "?id=12&x=%C3%A9"


def telegraphic(rng: random.Random) -> str:
    return f"{rng.choice(PLACES)} 3 MAY (AFI) - 0815 - FERRY RESUMES. 30 CARTS CROSS. WATER 2.4 M. MORE FOLLOWS. AFI/{rng.randrange(999)}"


def other(rng: random.Random) -> str:
    return rng.choice((
        "وصل الوالي إلى المدينة يوم الاثنين وافتتح السوق الجديد بحضور السكان والتجار. وقال إن الطريق ستفتح قريبا.",
        "Gwamna ya isa birnin ranar Litinin kuma ya bude sabuwar kasuwa tare da mazauna garin da 'yan kasuwa. Ya ce za a bude hanya.",
        "O governador chegou na segunda-feira e abriu o mercado novo com os moradores. Disse que a estrada abre em breve.",
        "Gɔfɛrɛnɛrɛ nana dugu kɔnɔ tɛnɛnlon na ka sugu kura da yɛlɛ jama ɲɛna. A ko sira bɛna da yɛlɛ sɔɔni.",
        "Der Gouverneur kam am Montag in die Stadt und eröffnete den neuen Markt. Er sagte, die Straße werde bald geöffnet.",
        "Лекарь прибыл в город в понедельник и открыл новый рынок вместе с жителями. Он сказал, что дорогу скоро откроют."))  # fmt: skip


def law(rng: random.Random) -> str:
    return "\n".join(
        f"Art. {n}. – (1) Le comité, §{n} al. 2, [abrogé] ; (b) cf. décret n° {rng.randrange(99)}/2021/PR/{rng.randrange(9)} du 3/5/21."
        for n in range(1, 9)
    )


GOOD = (prose, prose, results, ranking, votes, prices, names, government, capitals, small, poem, song, interview, brief, scanned, scanned,
        telegram, agenda, linked, telegraphic, other, law)  # fmt: skip


def _bytes(rng: random.Random) -> bytes:
    return rng.randbytes(rng.randrange(60, 3000))


def raw(rng: random.Random) -> str:
    return _bytes(rng).decode(rng.choice(("cp1252", "latin-1", "utf-8", "mac_roman")), "replace")


def packed(rng: random.Random) -> str:
    pack = rng.choice((gzip.compress, zlib.compress))
    return pack(prose(rng).encode()).decode(rng.choice(("cp1252", "cp850", "utf-8")), "replace")


def base_64(rng: random.Random) -> str:
    coded = base64.b64encode(prose(rng).encode()).decode()
    return coded if rng.random() < 0.3 else "\n".join(textwrap.wrap(coded, 76))


def hexadecimal(rng: random.Random) -> str:
    return _bytes(rng).hex(rng.choice((" ", "")) or " ", 2) if rng.random() < 0.5 else _bytes(rng).hex()


def quoted_printable(rng: random.Random) -> str:
    return (
        quopri.encodestring(("Été à Dalafé, déjà. " + prose(rng)).encode()).decode()
        if rng.random() < 0.5
        else "L=E9t=E9 =E0 Dalaf=E9, le pr=E9fet a d=E9clar=E9 l'=E9tat d'=E9t=E9."
    )


def page_source(rng: random.Random) -> str:
    inside = "".join(
        f'<div class="c-{n}"><a href="/{n}">{rng.choice(PLACES)}</a><span data-x="{n}">{n}</span></div>\n'
        for n in range(20)
    )
    return f'<nav id="n">{inside}</nav><p class="lead">{escape(prose(rng)[:200])}</p>'


def xml_source(rng: random.Random) -> str:
    return "".join(
        f'<item id="{n}"><k>{rng.choice(PLACES)}</k><v type="x">{rng.randrange(99)}</v></item>\n' for n in range(15)
    )


def script(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return (
            "!function(e,t){"
            + "".join(
                f'var a{n}=t("#{n}").find(".{rng.choice(PLACES)}");if(a{n}.length>{n}){{e.push(a{n}[0])}};'
                for n in range(9)
            )
            + "}(window,jQuery);"
        )
    return "\n".join(
        f"    const item{n} = document.querySelector('#{rng.choice(PLACES)}');\n    if (item{n}) {{\n        item{n}.remove();\n    }}"
        for n in range(6)
    )


def python(rng: random.Random) -> str:
    return "import os\nimport sys\n\n" + "\n".join(
        f"def read_{n}(path):\n    for line in open(path):\n        print(line[{n}:])\n    return {n}\n"
        for n in range(5)
    )


def styles(rng: random.Random) -> str:
    return "".join(
        f".{rng.choice(('menu', 'lead', 'box'))}-{n} {{\n  margin: {n}px auto;\n  color: #{n:06x};\n}}\n"
        for n in range(12)
    )


def data(rng: random.Random) -> str:
    rows = [
        {"id": n, "lat": rng.random(), "place": rng.choice(PLACES), "ok": True, "tags": ["a", "b"]} for n in range(12)
    ]
    return json.dumps(rows, indent=rng.choice((None, 1)))


def log(rng: random.Random) -> str:
    form = rng.randrange(3)
    if form == 0:
        return "\n".join(
            f"2024-05-03 10:{n:02}:11,203 INFO app.fetch: got /{rng.choice(PLACES)} in {n} ms" for n in range(20)
        )
    if form == 1:
        return "\n".join(
            f'10.0.0.{n} - - [03/May/2024:10:{n:02}:11 +0000] "GET /{rng.choice(PLACES)} HTTP/1.1" 200 {n * 31}'
            for n in range(20)
        )
    return (
        "Traceback (most recent call last):\n"
        + "\n".join(f'  File "/app/m{n}.py", line {n}, in run\n    do_{n}(x[{n}])' for n in range(8))
        + "\nKeyError: 'x'"
    )


def figures(rng: random.Random) -> str:
    sign = rng.choice((",", ";", "\t", " "))
    return "\n".join(sign.join(f"{rng.random() * 1000:.{rng.randrange(4)}f}" for _ in range(8)) for _ in range(15))


def database(rng: random.Random) -> str:
    return "CREATE TABLE posts (id int, body text);\n" + "\n".join(
        f"INSERT INTO posts VALUES ({n}, '{rng.choice(PLACES)}', NULL, {n * 3});" for n in range(12)
    )


def mail_head(rng: random.Random) -> str:
    return "\n".join(
        f"Received: from mx{n}.example by mta{n}.example with ESMTPS id {rng.randbytes(6).hex()}\nX-Spam-Score: {n}\nDKIM-Signature: v=1; a=rsa-sha256; bh={rng.randbytes(20).hex()}"
        for n in range(6)
    )


def one_line(rng: random.Random) -> str:
    line = rng.choice(
        (
            "Advertisement",
            "Skip to main content",
            "Le Courrier inventé – tous droits réservés",
            "Page 1",
            "Loading image",
        )
    )
    return (
        "\n".join([prose(rng)[:60], *[line] * rng.randrange(12, 60)]) if rng.random() < 0.5 else "\n".join([line] * 20)
    )


def one_word(rng: random.Random) -> str:
    return " ".join(rng.choice(("publicité", "photo", "lire")) for _ in range(200))


def refused(rng: random.Random) -> str:
    return rng.choice((
        "403 Forbidden\n\nnginx", "404 Not Found", "Access Denied\nYou don't have permission to access this page on this server.\nReference #18.2",
        "Just a moment...\nEnable JavaScript and cookies to continue", "Please enable JavaScript to view this page.",
        "Page introuvable\n\nLa page que vous recherchez n’existe pas ou a été déplacée.", "Erreur 404\nRetour à l’accueil", "Loading…", "null", "undefined",
        "Checking your browser before accessing courrier.example. This process is automatic.", "502 Bad Gateway", "Service Unavailable\nThe server is temporarily unable to service your request.",
        "We use cookies and similar technologies on our site. Accept all cookies or manage your choices.", "Vérifiez que vous êtes humain en complétant l’action ci-dessous.",
        "You need to enable JavaScript to run this app.", "Nous utilisons des cookies pour améliorer votre expérience. Tout accepter ou continuer sans accepter.",
        "Too Many Requests", "Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite. Déjà abonné ? Connectez-vous.", "[object Object]", "N/A"))  # fmt: skip


def menu(rng: random.Random) -> str:
    words = "Accueil|Actualités|Politique|Sport|Culture|Contact|Mentions légales|Connexion|S’abonner|Recherche|Home|News|About us|Privacy policy|Log in|Sign up|Facebook|Twitter|Newsletter".split(
        "|"
    )
    return "\n".join(rng.sample(words, rng.randrange(8, 15)))


def addresses(rng: random.Random) -> str:
    return "\n".join(f"https://courrier.example/2024/05/{n}/{rng.choice(PLACES)}-{n}.html" for n in range(15))


def filler(rng: random.Random) -> str:
    latin = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua."
    return " ".join([latin] * rng.randrange(1, 4))


def mashed(rng: random.Random) -> str:
    return " ".join(
        "".join(rng.choice(string.ascii_lowercase) for _ in range(rng.randrange(3, 10)))
        for _ in range(rng.randrange(20, 200))
    )


def turned(rng: random.Random) -> str:
    text = prose(rng)[:900]
    shift = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
    return text[::-1] if rng.random() < 0.5 else text.lower().translate(shift)


def spoiled(rng: random.Random) -> str:
    """An encoding read wrongly, with bytes lost, so that it cannot be undone."""
    text = "Le préfet de Dalafé a déclaré l’état d’urgence à l’été. « Très bientôt », a-t-il répété à l’école. "
    broken = (
        text.encode().decode("cp1252", "replace").replace("\u00a9", "").replace("\u20ac", "?").replace("\u00a0", " ")
    )
    return broken * rng.randrange(1, 4)


def lost(rng: random.Random) -> str:
    return "".join(
        "\ufffd" if not c.isascii() else c
        for c in "Le préfet de Dalafé a déclaré l’état d’urgence à l’été. « Très bientôt » "
    ) * rng.randrange(1, 5)


def office(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return (
            r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\viewkind4\uc1\pard\lang1036\f0\fs20 Le pr\'e9fet de Dalaf\'e9 a d\'e9clar\'e9.\par}"
            + r"\par\b0\i0 " * 6
        )
    return "%PDF-1.4\n" + "\n".join(
        f"{n} 0 obj\n<< /Type /Page /Parent 1 0 R /Contents {n + 1} 0 R >>\nendobj" for n in range(2, 12)
    )


def calendar(rng: random.Random) -> str:
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
        + "\n".join(
            f"BEGIN:VEVENT\nUID:{n}@x\nDTSTART:2024050{n}T080000Z\nSUMMARY:{rng.choice(PLACES)}\nEND:VEVENT"
            for n in range(1, 8)
        )
        + "\nEND:VCALENDAR"
    )


def empty(rng: random.Random) -> str:
    return rng.choice((".", "…", "- - -", "* * *", "1", "12/05/2024", "\u200b", "###", "|||", "–", "3 5 7 9", "§", "x"))


BAD = (raw, raw, packed, packed, base_64, hexadecimal, quoted_printable, page_source, xml_source, script, python, styles, data, log, log,
       figures, database, mail_head, one_line, one_word, refused, refused, refused, menu, addresses, filler, mashed, turned, spoiled, lost,
       office, calendar, empty)  # fmt: skip


def texts(kinds: tuple[object, ...], count: int = 300, seed: int = 5) -> list[tuple[str, str]]:
    """Return so many (kind, text), all kinds in turn."""
    rng = random.Random(seed)
    return [(kind.__name__, kind(rng)) for n in range(count) for kind in [kinds[n % len(kinds)]]]
