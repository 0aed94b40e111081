"""Texts that must not pass the guard at the door unremarked, of 82 kinds, six of each.

Made by a generator with a fixed seed: bytes decoded wrongly, code, furniture of pages. Words are invented. Texts in other
languages stand here too: they are kept, with their language named.
"""

# ruff: noqa: E501
from __future__ import annotations

import base64
import codecs
import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

FRENCH = (
    "L’école de {0} a rouvert mardi. « Nous étions prêts », a déclaré Awa Diallo, élue à la mairie. Les élèves, rentrés après "
    "une année sans maître, ont reçu des tables. Où iront les réfugiés déplacés ? La réponse viendra peut-être en février."
)
ENGLISH = (
    "The school of {0} opened again on Tuesday. “We were ready”, said Awa Diallo, a member of the council. The pupils were "
    "given tables after a year without a teacher. Nobody knows where the displaced will go before the rains."
)
PLACES = "Gao", "Dori", "Kaya", "Ségou", "Mopti", "Zinder"
Luck = random.Random


def _noise(luck: Luck, size: int = 900) -> bytes:
    return luck.randbytes(size)


def _word(luck: Luck) -> str:
    return "".join(luck.choice("bcdfghjklmnprstvz") + luck.choice("aeiou") for _ in range(luck.randint(1, 4)))


def _words(luck: Luck, count: int) -> str:
    return " ".join(_word(luck) for _ in range(count))


def _lines(count: int, make: Callable[[], str]) -> str:
    return "\n".join(make() for _ in range(count))


def _png(luck: Luck) -> bytes:
    def chunk(name: bytes, held: bytes) -> bytes:
        return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(_noise(luck))) + chunk(b"IEND", b"")


def _zip(luck: Luck) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr("word/document.xml", _words(luck, 300))
        held.writestr("word/styles.xml", _words(luck, 100))
    return out.getvalue()


def _jpeg(luck: Luck) -> bytes:
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + _noise(luck)


def _pdf(luck: Luck) -> str:
    stream = zlib.compress(_words(luck, 90).encode()).decode("latin-1")
    return (
        f"%PDF-1.4\n%âãÏÓ\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n4 0 obj\n<</Length {len(stream)}/Filter"
        f"/FlateDecode>>\nstream\n{stream}\nendstream\nendobj\nxref\n0 5\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>"
    )


def _program(luck: Luck) -> str:
    names = "GetProcAddress LoadLibraryA .text .rdata __libc_start_main GLIBC_2.2.5 MSVCRT.dll".split()
    return "".join(_noise(luck, 40).decode("cp1252", "ignore") + luck.choice(names) for _ in range(25))


def _shifted(text: str, by: int) -> str:
    return "".join(chr(ord(sign) + by) if sign.isalpha() and ord(sign) < 128 else sign for sign in text)


def _scanned(luck: Luck) -> str:
    spots = "|;:.~^°*¬«_/\\(){}[]<>ı¢£§¦l1iI,'`"
    return " ".join("".join(luck.choice(spots + "aeicrnvu") for _ in range(luck.randint(1, 6))) for _ in range(90))


def _cookies(luck: Luck, french: bool) -> str:
    partners = luck.randint(40, 900)
    if french:
        return (
            f"Nous respectons votre vie privée. Avec nos {partners} partenaires, nous utilisons des cookies pour stocker et "
            "accéder à des informations sur votre appareil. Tout accepter. Tout refuser. Paramétrer les cookies."
        )
    return (
        f"We value your privacy. We and our {partners} partners store and access information on a device, such as cookies, "
        "to personalise ads and content. Accept all. Reject all. Manage preferences."
    )


MENUS = (
    "Accueil\nPolitique\nÉconomie\nSociété\nSport\nCulture\nVidéos\nContact\nMentions légales\nPlan du site\nS’abonner",
    "Home\nNews\nPolitics\nBusiness\nSport\nOpinion\nVideo\nAbout us\nContact\nPrivacy policy\nTerms of use\nSubscribe",
    "Menu | Accueil | À la une | Mali | Niger | Burkina Faso | Afrique | Monde | Sport | Connexion | Recherche",
    "Skip to content Home World Africa Sport Weather Search Log in Register Newsletter Facebook Twitter WhatsApp",
    "Accueil > Actualités > Région > Article\nImprimer\nEnvoyer par e-mail\nPartager\nTaille du texte A- A+",
    "Main menu\nSections\nLatest\nMost read\nPodcasts\nJobs\nArchive\nRSS\nSitemap\nAdvertise\nCareers",
)
CAPTCHAS = (
    "Checking your browser before accessing the site. This process is automatic. Ray ID: 7f{0}. DDoS protection.",
    "Verify you are human by completing the action below. The site needs to review the security of your connection.",
    "Please enable JavaScript and cookies to continue. Ray ID: 8a{0}",
    "Vérification que vous n’êtes pas un robot. Veuillez patienter. Activez JavaScript et les cookies pour continuer.",
    "I’m not a robot. Select all images with traffic lights. Verify. Get a new challenge. Get an audio challenge.",
    "Veuillez confirmer que vous êtes humain en cochant la case ci-dessous. Identifiant : {0}",
)
ERRORS = (
    "404 Not Found\n\nThe requested URL /{0} was not found on this server.\n\nApache/2.4 Server at post.example Port 80",
    "Erreur 404\n\nLa page que vous cherchez n’existe pas ou a été déplacée. Retour à l’accueil.",
    "503 Service Unavailable\nNo server is available to handle this request.",
    "500 Internal Server Error. The server encountered an internal error and was unable to complete your request.",
    "Oops! That page can’t be found. It looks like nothing was found at this location. Maybe try a search?",
    "Accès refusé. Vous n’avez pas l’autorisation d’accéder à cette page. Référence : {0}",
)
WALLS = (
    "To continue reading, subscribe now. Already a subscriber? Log in. Cancel any time. 1 € for the first month.",
    "Cet article est réservé aux abonnés. Pour lire la suite, abonnez-vous. Déjà abonné ? Connectez-vous.",
    "Log in\nE-mail\nPassword\nForgot your password?\nRemember me\nCreate an account",
    "Connexion\nIdentifiant\nMot de passe\nMot de passe oublié ?\nSe souvenir de moi\nCréer un compte",
    "You have reached your limit of free articles. Create a free account to keep reading.",
    "Il vous reste 80 % de cet article à découvrir. La suite est réservée aux abonnés.",
)
SHARES = (
    "Share this:\nClick to share on Twitter (Opens in new window)\nClick to share on Facebook (Opens in new window)\nLike "
    "this:\nLike Loading...",
    "Partager :\nCliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)\nCliquez pour partager sur "
    "Facebook(ouvre dans une nouvelle fenêtre)\nJ’aime chargement…",
    "Sign up to our newsletter. Enter your e-mail address. By signing up you agree to our terms. Subscribe",
    "Inscrivez-vous à notre newsletter. Votre adresse e-mail. J’accepte de recevoir les offres des partenaires. Valider",
    "Leave a Reply\nYour email address will not be published. Required fields are marked *\nComment *\nName *\nEmail *",
    "Laisser un commentaire\nVotre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
)
SERVERS = (
    "This domain is parked. Buy this domain. Related searches: cheap flights, insurance, loans.",
    "Apache2 Default Page. It works! This is the default welcome page used to test the correct operation of the server.",
    "Welcome to nginx! If you see this page, the web server is successfully installed and working. Further configuration "
    "is required.",
    "Index of /wp-content/uploads\nName Last modified Size Description\nParent Directory -\n2024/ 2024-01-03 10:22 -",
    "You need to enable JavaScript to run this app.",
    "Ce compte a été suspendu. Contactez votre hébergeur pour plus d’informations.",
)
TONGUES = {
    "Spanish": "El mercado de {0} volvió a abrir el martes después de dos semanas de cierre. La alcaldesa dijo que el agua "
    "llegará antes de las lluvias y que nadie quedará sin escuela este año.",
    "Portuguese": "O mercado de {0} reabriu na terça-feira depois de duas semanas fechado. A prefeita disse que a água chegará "
    "antes das chuvas e que ninguém ficará sem escola neste ano.",
    "German": "Der Markt von {0} ist am Dienstag nach zwei Wochen wieder geöffnet worden. Die Bürgermeisterin sagte, das Wasser "
    "komme noch vor dem Regen, und niemand bleibe ohne Schule.",
    "Italian": "Il mercato di {0} ha riaperto martedì dopo due settimane di chiusura. La sindaca ha detto che l’acqua arriverà "
    "prima delle piogge e che nessuno resterà senza scuola.",
    "Dutch": "De markt van {0} is dinsdag na twee weken weer opengegaan. De burgemeester zei dat het water voor de regens komt "
    "en dat niemand zonder school zal blijven.",
    "Turkish": "{0} pazarı iki haftalık aradan sonra salı günü yeniden açıldı. Belediye başkanı suyun yağmurlardan önce "
    "geleceğini ve kimsenin okulsuz kalmayacağını söyledi.",
    "Polish": "Targ w {0} został ponownie otwarty we wtorek po dwóch tygodniach. Burmistrz powiedziała, że woda dotrze przed "
    "deszczami i że nikt nie zostanie bez szkoły.",
    "Swedish": "Marknaden i {0} öppnade igen på tisdagen efter två veckor. Borgmästaren sade att vattnet kommer före regnet och "
    "att ingen blir utan skola i år.",
    "Indonesian": "Pasar {0} dibuka kembali pada hari Selasa setelah dua minggu ditutup. Wali kota mengatakan air akan tiba "
    "sebelum hujan dan tidak ada yang tanpa sekolah.",
    "Vietnamese": "Chợ {0} đã mở cửa trở lại hôm thứ Ba sau hai tuần đóng cửa. Thị trưởng nói nước sẽ đến trước mùa mưa.",
    "Russian": "Рынок в городе {0} вновь открылся во вторник после двух недель. Мэр сказала, что вода придёт до дождей.",
    "Arabic": "أعيد فتح سوق {0} يوم الثلاثاء بعد أسبوعين من الإغلاق. وقالت رئيسة البلدية إن المياه ستصل قبل موسم الأمطار.",
    "Chinese": "关闭两周后，{0}市场周二重新开放。市长表示，雨季前将通水，今年不会有孩子失学。",
    "Greek": "Η αγορά του {0} άνοιξε ξανά την Τρίτη μετά από δύο εβδομάδες. Η δήμαρχος είπε ότι το νερό θα έρθει σύντομα.",
    "Amharic": "የ{0} ገበያ ከሁለት ሳምንት በኋላ ማክሰኞ ዕለት ዳግም ተከፈተ። ከንቲባዋ ውሃው ከዝናቡ በፊት ይደርሳል ብለዋል።",
    "Hebrew": "השוק של {0} נפתח מחדש ביום שלישי אחרי שבועיים. ראשת העיר אמרה שהמים יגיעו לפני הגשמים.",
    "Hindi": "{0} का बाज़ार दो सप्ताह बाद मंगलवार को फिर खुला। मेयर ने कहा कि पानी बारिश से पहले आ जाएगा।",
}
LOREM = (
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
    "Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.",
    "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.",
    "Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.",
    "Curabitur pretium tincidunt lacus. Nulla gravida orci a odio. Nullam varius, turpis et commodo pharetra.",
    "Pellentesque habitant morbi tristique senectus et netus et malesuada fames ac turpis egestas vestibulum.",
)
NOTHINGS = "undefined", "[object Object]", "null", "N/A", "…", "- - -"


def _code(luck: Luck, n: int) -> str:
    a, b = _word(luck), _word(luck)
    return (
        f"import os\n\ndef {a}({b}):\n    for i in range(len({b})):\n        if {b}[i] is None:\n            return {{}}\n"
        f"    return os.path.join({b}, '{a}.txt')\n",
        f"#include <stdio.h>\nint {a}(char *{b}) {{\n  while (*{b}++) {{ if (*{b} == '\\n') break; }}\n  return 0;\n}}\n",
        f"<?php\n$this->{a} = array('{b}' => $_GET['{b}']);\nforeach ($this->{a} as $k => $v) {{ echo $k . '=' . $v; }}\n?>",
        f"public class {a.title()} {{\n  private final String {b};\n  public {a.title()}(String {b}) {{ this.{b} = {b}; }}\n}}",
        f"#!/bin/sh\nset -e\nfor {a} in $(ls *.gz); do\n  zcat ${a} | awk '{{print $1}}' >> {b}.out\ndone\nexit 0",
        f"@media (min-width:{n}px){{.{a}>.{b}:hover{{margin:0 auto;color:#{n}f{n}}}}}\n.{b}::after{{content:'';display:block}}",
    )[n % 6]


def _structured(luck: Luck, n: int) -> str:
    a, b, c = _word(luck), _word(luck), _words(luck, 4)
    return (
        f"[{a}]\n{b} = {n}\npath = /var/lib/{a}/{b}\nenabled = true\n\n[{b}]\ntimeout = {n}0\n",
        f"---\n{a}:\n  {b}: {n}\n  - {c}\n  image: {a}/{b}:latest\n  ports:\n    - '80{n}:80'\n",
        f"BEGIN:VCARD\nVERSION:3.0\nN:{a};{b}\nTEL;TYPE=CELL:+2237{n}\nEMAIL:{a}@{b}.example\nEND:VCARD",
        f"BEGIN:VEVENT\nUID:{a}-{n}@{b}.example\nDTSTAMP:20240304T100000Z\nDTSTART:20240305T080000Z\nEND:VEVENT",
        f"version https://git-lfs.github.com/spec/v1\noid sha256:{luck.randbytes(32).hex()}\nsize {n}4321",
        f"diff --git a/{a}.py b/{a}.py\nindex 3f2a..9c1b 100644\n--- a/{a}.py\n+++ b/{a}.py\n@@ -{n},6 +{n},7 @@\n-  {b}\n+  {c}",
    )[n % 6]


def _makers(luck: Luck) -> dict[str, Callable[[int], str]]:
    """Return what makes the n-th text of each kind."""

    def french(n: int) -> str:
        return FRENCH.format(PLACES[n])

    def either(n: int) -> str:
        return (FRENCH if n % 2 else ENGLISH).format(PLACES[n])

    def decoded(make: Callable[[Luck], bytes], encoding: str, errors: str = "replace") -> Callable[[int], str]:
        return lambda _: make(luck).decode(encoding, errors)

    def mojibake(written: str, read: str, times: int = 1) -> Callable[[int], str]:
        def make(n: int) -> str:
            text = french(n)
            for _ in range(times):
                text = text.encode(written, "replace").decode(read, "replace")
            return text

        return make

    def number() -> int:
        return luck.randint(10, 99)

    return {
        "base64 in lines": lambda _: base64.encodebytes(_noise(luck)).decode(),
        "base64 in one line": lambda _: base64.b64encode(_noise(luck, 300)).decode(),
        "picture as a data address": lambda _: "data:image/png;base64," + base64.b64encode(_png(luck)[:600]).decode(),
        "uuencoded": lambda _: "begin 644 a.bin\n" + _lines(12, lambda: _uu(_noise(luck, 45))) + "\n`\nend",
        "hexadecimal dump": lambda _: _lines(
            15, lambda: f"{luck.getrandbits(32):08x}: {_noise(luck, 16).hex(' ', 2)}  {'.' * 9}"
        ),
        "signed message": lambda _: (
            "-----BEGIN PGP MESSAGE-----\n\n"
            + base64.encodebytes(_noise(luck, 400)).decode()
            + "=ab1C\n-----END PGP MESSAGE-----"
        ),
        "quoted-printable": lambda n: _quoted(french(n)),
        "PNG as latin-1": decoded(_png, "latin-1"),
        "PNG as UTF-8": decoded(_png, "utf-8"),
        "JPEG as cp1252": decoded(_jpeg, "cp1252"),
        "JPEG without what fails": decoded(_jpeg, "utf-8", "ignore"),
        "ZIP as latin-1": decoded(_zip, "latin-1"),
        "ZIP as cp850": decoded(_zip, "cp850"),
        "noise as Mac Roman": decoded(_noise, "mac_roman"),
        "noise as UTF-16": decoded(_noise, "utf-16-le"),
        "noise as cp1251": decoded(_noise, "cp1251"),
        "source of a PDF": lambda _: _pdf(luck),
        "program": lambda _: _program(luck),
        "UTF-16 as latin-1": lambda n: either(n).encode("utf-16-le").decode("latin-1"),
        "UTF-16 the other way round": lambda n: either(n).encode("utf-16-le").decode("utf-16-be", "replace"),
        "UTF-8 as cp1252, twice": mojibake("utf-8", "cp1252", 2),
        "UTF-8 as cp1252, three times": mojibake("utf-8", "cp1252", 3),
        "UTF-8 as Mac Roman": mojibake("utf-8", "mac_roman"),
        "UTF-8 as cp437": mojibake("utf-8", "cp437"),
        "UTF-8 as ASCII": mojibake("utf-8", "ascii"),
        "latin-1 as UTF-8": lambda n: (
            french(n).replace("’", "'").encode("latin-1", "replace").decode("utf-8", "replace")
        ),
        "EBCDIC": lambda n: either(n).encode("cp500", "replace").decode("latin-1"),
        "Cyrillic as latin-1": lambda n: (
            TONGUES["Russian"].format(PLACES[n]).encode("koi8-r", "replace").decode("latin-1")
        ),
        "Arabic as cp1252": lambda n: (
            TONGUES["Arabic"].format("").encode("utf-8").decode("cp1252", "replace") * (n + 1)
        ),
        "question marks for letters": lambda n: french(n).encode("ascii", "replace").decode().replace("e", "?"),
        "letters shifted": lambda n: _shifted(either(n), n + 1),
        "rot13": lambda n: codecs.encode(either(n), "rot13"),
        "read backwards": lambda n: either(n)[::-1],
        "letters set apart": lambda n: " ".join(either(n)),
        "glyph numbers": lambda _: " ".join(f"(cid:{luck.randint(3, 250)})" for _ in range(120)),
        "private signs": lambda _: "".join(chr(luck.randint(0xE000, 0xE0FF)) for _ in range(300)),
        "ligatures lost and words joined": lambda n: either(n).replace(" ", "").replace("e", ""),
        "script, packed": lambda _: ";".join(
            f"var {_word(luck)}=function({_word(luck)}){{return {_word(luck)}?!0:null===this.{_word(luck)}}}"
            for _ in range(9)
        ),
        "tracker": lambda n: (
            f"(function(w,d,s,l,i){{w[l]=w[l]||[];w[l].push({{'gtm.start':new Date().getTime()}});}})"
            f"(window,document,'script','dataLayer','GTM-{n}X{n}');" * 3
        ),
        "style sheet": lambda _: _lines(
            9,
            lambda: (
                f".{_word(luck)} #{_word(luck)}{{margin:{number()}px;color:#{luck.getrandbits(24):06x};float:left}}"
            ),
        ),
        "program text": lambda n: _code(luck, n),
        "settings and cards": lambda n: _structured(luck, n),
        "JSON": lambda _: json.dumps(
            {
                _word(luck): {"id": number(), _word(luck): [_word(luck), None, True], "url": "https://a.example/x"}
                for _ in range(7)
            }
        ),
        "JSON, broken off": lambda _: json.dumps([{"@type": "Thing", _word(luck): _words(luck, 2)} for _ in range(7)])[
            9:-20
        ],
        "XML": lambda _: "".join(
            f'<{w} id="{number()}"><v>{_word(luck)}</v></{w}>' for w in (_word(luck) for _ in range(14))
        ),
        "page source": lambda n: (
            '<div class="post"><p style="margin:0">' + either(n)[:60] + '</p><img src="a.png" alt=""/><br/></div>' * 6
        ),
        "escaped page source": lambda n: (
            "&lt;div class=&quot;a&quot;&gt;&lt;p&gt;" + either(n)[:40] + "&lt;/p&gt;&lt;br /&gt;&nbsp;&lt;/div&gt;" * 5
        ),
        "RTF source": lambda n: (
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\viewkind4\\uc1\\pard\\f0\\fs20 "
            + french(n)[:30].replace("é", "\\'e9")
            + "\\par\\pard\\plain\\ltrpar\\s1\\sb240\\sa60\\keepn\\b\\f4\\fs32\\lang1036 }"
        ),
        "TeX source": lambda _: (
            "\\documentclass{article}\\usepackage[utf8]{inputenc}\\begin{document}\\section{"
            + _word(luck)
            + "}$\\alpha_{i}=\\sum_{j}\\beta_{ij}$\\cite{a}\\end{document}"
        ),
        "PostScript": lambda _: (
            "%!PS-Adobe-3.0\n" + _lines(14, lambda: f"{number()} {number()} moveto {number()} 0 rlineto stroke")
        ),
        "dump of a data base": lambda _: _lines(
            8,
            lambda: (
                f"INSERT INTO `wp_posts` VALUES ({number()},'{_word(luck)}',NULL,'2024-03-04 10:00:00','publish',0);"
            ),
        ),
        "template": lambda _: _lines(
            7,
            lambda: (
                f"{{% if {_word(luck)} %}}{{{{ {_word(luck)}.{_word(luck)}|safe }}}}{{% endif %}} [{_word(luck)} id={number()}]"
            ),
        ),
        "traceback": lambda _: (
            "Traceback (most recent call last):\n"
            + _lines(
                5, lambda: f'  File "/usr/lib/{_word(luck)}.py", line {number()}, in {_word(luck)}\n    {_word(luck)}()'
            )
            + "\nKeyError: 'a'"
        ),
        "log of a web server": lambda _: _lines(
            9,
            lambda: (
                f'10.{number()}.{number()}.7 - - [04/Mar/2024:10:{number()}:01 +0000] "GET /{_word(luck)} HTTP/1.1" 200 '
                f"{number()}12"
            ),
        ),
        "log of a system": lambda _: _lines(
            9,
            lambda: (
                f"Mar  4 10:{number()}:01 host {_word(luck)}[{number()}]: DEBUG {_word(luck)}=0x{luck.getrandbits(32):x}"
            ),
        ),
        "table of figures": lambda _: _lines(14, lambda: ";".join(str(luck.randint(0, 9999) / 100) for _ in range(7))),
        "points on a map": lambda _: _lines(
            14, lambda: f"{luck.uniform(-17, 24):.6f}\t{luck.uniform(4, 24):.6f}\t{number()}"
        ),
        "airport reports": lambda _: _lines(
            8,
            lambda: (
                f"GA{_word(luck)[:2].upper()} 04{number()}00Z 0{number()}10KT {number()}00 DU SCT0{number()} 3{number()}/12 Q1011"
            ),
        ),
        "table of contents": lambda n: _lines(
            12, lambda: f"{luck.choice(('Chapter', 'Annex', 'Section'))} {number()} {'. ' * 20}{number()}"
        ),
        "cookies": lambda n: _cookies(luck, bool(n % 2)),
        "menu": lambda n: MENUS[n],
        "captcha": lambda n: CAPTCHAS[n].format(luck.randbytes(6).hex()),
        "error page": lambda n: ERRORS[n].format(_word(luck)),
        "wall": lambda n: WALLS[n],
        "buttons": lambda n: SHARES[n],
        "server page": lambda n: SERVERS[n],
        "nothing": lambda n: NOTHINGS[n],
        "one line again and again": lambda n: (
            (("Advertisement", "Publicité", "Read more", "Lire aussi", "Loading", "Photo")[n] + "\n") * 30
        ),
        "one word again and again": lambda n: (_word(luck) + " ") * 80,
        "one sign again and again": lambda n: "=-_.*#"[n] * 300,
        "lorem ipsum": lambda n: " ".join(LOREM[n:] + LOREM[:n]),
        "letters at random": lambda _: "".join(luck.choice("abcdefghijklmnopqrstuvwxyz ") for _ in range(400)),
        "invented syllables": lambda _: _words(luck, 80),
        "consonants": lambda _: " ".join(
            "".join(luck.choice("bcdfghjklmnpqrtvwxz") for _ in range(6)) for _ in range(60)
        ),
        "noise of a scan": lambda _: _scanned(luck),
        "drawing": lambda _: _lines(9, lambda: "".join(luck.choice("┌─┐│└┘├┤ ▀▄█░▒▓") for _ in range(40))),
        "links": lambda _: _lines(
            14, lambda: f"https://{_word(luck)}.example/{_word(luck)}/{number()}?utm={_word(luck)}"
        ),
        "addresses": lambda _: "; ".join(f"{_word(luck)}.{_word(luck)}@{_word(luck)}.example" for _ in range(20)),
        "hash signs": lambda _: " ".join(f"#{_word(luck)}" for _ in range(40)),
        "hash sums": lambda _: _lines(9, lambda: f"{_noise(luck, 32).hex()}  {_word(luck)}.tar.gz"),
        "times of subtitles": lambda _: _lines(
            14, lambda: f"{number()}\n00:00:{number()},000 --> 00:01:{number()},500\n"
        ),
        "headers of a mail": lambda _: (
            f"Received: from {_word(luck)}.example by mx.example with ESMTPS id {_noise(luck, 8).hex()}\nDKIM-Signature: v=1; "
            f"a=rsa-sha256; bh={base64.b64encode(_noise(luck, 32)).decode()}\nContent-Transfer-Encoding: base64"
        ),
    }


def _uu(held: bytes) -> str:
    import binascii

    return binascii.b2a_uu(held).decode().strip()


def _quoted(text: str) -> str:
    import quopri

    return quopri.encodestring(text.encode()).decode()


def texts() -> Iterator[tuple[str, str]]:
    """Yield each text with the name of its kind."""
    luck = Luck(41)
    for kind, make in _makers(luck).items():
        for n in range(6):
            yield kind, make(n)


def tongues() -> Iterator[tuple[str, str]]:
    """Yield texts in languages that are not read: these are kept, and labelled with their language."""
    for tongue, text in TONGUES.items():
        for n in range(3):
            yield tongue, text.format(PLACES[n])
