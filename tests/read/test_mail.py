"""Mail as programs send, save, print and pass it on: the article of the first sender, whole, once, and nobody's header."""

# ruff: noqa: E501

import base64
import datetime as dt
import time
from email import message_from_bytes
from email.message import EmailMessage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem, days, eml, letters, mail_parts

WORDS = [
    "Le bac de Dalafé a traversé de nouveau le fleuve lundi, après onze semaines à quai, avec deux camions de mil et une quarantaine de commerçants.",
    "« Nous attendions la décrue », a expliqué Awa Diallo, qui tient le débarcadère avec ses frères.",
]
BODY = "\n\n".join(WORDS)
NEEDED = (
    "From: =?utf-8?Q?Le_Courrier_invent=C3=A9?= <lettre@courrier.example>\r\nTo: a@b.example\r\nSubject: Le bac revient\r\n"
    "Date: Mon, 03 May 2021 23:30:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
)  # fmt: skip


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def written(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def assert_is_the_letter(path, body=WORDS, dated=True):
    [article], problems = all_of(path)
    assert not problems
    assert (article.title, article.outlet) == ("Le bac revient", "Le Courrier inventé")
    assert article.published == (dt.date(2021, 5, 3) if dated else None)
    assert article.text.split("\n\n") == body


SEAL = (
    "ARC-Seal: i={}; a=rsa-sha256; t=1620000000;\r\n        cv=none; d=example.org;\r\n"
    + "        b=Zm9vYmFyYmF6cXV4Zm9v\r\n" * 9
)


@pytest.mark.parametrize("seals", [1, 12, 900], ids=lambda n: f"{n} seals")
@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a"])
def test_a_letter_is_told_by_its_header_however_long(seals, name, tmp_path):
    header = "Delivered-To: a@b.example\r\nReceived: by relay.example; Mon, 3 May 2021\r\n" + "".join(
        map(SEAL.format, range(seals))
    )
    assert_is_the_letter(written(tmp_path / name, header + NEEDED + BODY))


AROUND = {
    "a mark of UTF-8": lambda m: b"\xef\xbb\xbf" + m,
    "empty lines": lambda m: b"\r\n\n" + m,
    "a mailbox's line": lambda m: b"From MAILER Mon May  3 2021\n" + m,
    "a count and a list, as Apple's program writes them": lambda m: f"{len(m):<10}\n".encode() + m + b"<?xml version='1.0'?><plist><dict/></plist>",
    "names with other signs": lambda m: b"X-Some_Thing.Else: 1\r\n" + m,
}  # fmt: skip


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
def test_a_letter_is_read_whatever_a_program_puts_around_it(around, tmp_path):
    assert_is_the_letter(written(tmp_path / "a.eml", around((NEEDED + BODY).encode())))


# --- a mail with pictures, and a page saved with its pictures

RELATED = 'Content-Type: multipart/related; boundary="R"\r\n\r\n--R\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://courrier.example/bac\r\n\r\n{}\r\n--R\r\nContent-Type: image/png\r\nContent-ID: <i>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--R--\r\n'
PAGE = f"<html><head><title>Le bac revient</title></head><body><article><h1>Le bac revient</h1>{''.join(f'<p>{p}</p>' for p in WORDS)}</article></body></html>"


@pytest.mark.parametrize("first", ["MIME-Version: 1.0\r\n", "Content-Language: fr\r\nMIME-Version: 1.0\r\n"])
def test_a_mail_with_pictures_is_a_mail(first, tmp_path):
    head = NEEDED.split("MIME-Version")[0]
    content = first + head + RELATED.format("<div>" + "".join(f"<p>{p}</p>" for p in WORDS) + "<img src='cid:i'></div>")
    assert_is_the_letter(written(tmp_path / "a.eml", content))


SAVED = {
    "by Chrome": "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courrier.example/bac\r\nSubject: Le bac revient\r\nDate: Tue, 4 May 2021 08:00:00 -0000\r\nMIME-Version: 1.0\r\n",
    "by Internet Explorer": 'From: "Saved by Windows Internet Explorer 8"\r\nSubject: Le bac revient\r\nDate: Tue, 4 May 2021 08:00:00 +0100\r\nMIME-Version: 1.0\r\n',
    "by Word": "MIME-Version: 1.0\r\n",
}


@pytest.mark.parametrize("header", SAVED.values(), ids=SAVED)
@pytest.mark.parametrize("name", ["a.mht", "a"])
def test_a_page_saved_with_its_pictures_is_a_page(header, name, tmp_path):
    [article], _ = all_of(written(tmp_path / name, header + RELATED.format(PAGE)))
    assert (article.title, article.url) == ("Le bac revient", "https://courrier.example/bac")
    assert all(p in article.text for p in WORDS)


# --- what a program prints above a mail


def printed(lines, body=BODY):
    return "\n".join(lines) + "\n\n" + body + "\n"


SENDER = "Le Courrier inventé <lettre@courrier.example>"
PRINTED = {
    "Outlook in English": [
        f"From:\t{SENDER}",
        "Sent:\tMonday, May 3, 2021 4:21 PM",
        "To:\tNewsroom",
        "Cc:\ta@b.example; c@d.example;",
        "\te@f.example",
        "Subject:\tFW: Le bac revient",
        "Attachments:\tbac.jpg",
        "",
        "Importance:\tHigh",
    ],
    "Outlook in French": [
        f"De :\t{SENDER}",
        "Envoyé :\tlundi 3 mai 2021 16:21",
        "À :\tRédaction",
        "Objet :\tTR : Le bac revient",
        "Pièces jointes :\tbac.jpg",
    ],
    "Outlook in German": [
        f"Von:\t{SENDER}",
        "Gesendet:\tMontag, 3. Mai 2021 16:21",
        "An:\tRedaktion",
        "Betreff:\tWG: Le bac revient",
    ],
    "Outlook in Spanish": [
        f"De:\t{SENDER}",
        "Enviado el:\tlunes, 3 de mayo de 2021 16:21",
        "Para:\tRedacción",
        "Asunto:\tRV: Le bac revient",
    ],
    "Outlook in Portuguese": [
        f"De:\t{SENDER}",
        "Enviado:\tsegunda-feira, 3 de maio de 2021 16:21",
        "Para:\tRedação",
        "Assunto:\tENC: Le bac revient",
    ],
    "Outlook in Italian": [
        f"Da:\t{SENDER}",
        "Inviato:\tlunedì 3 maggio 2021 16:21",
        "A:\tRedazione",
        "Oggetto:\tLe bac revient",
    ],
    "Outlook in Dutch": [
        f"Van:\t{SENDER}",
        "Verzonden:\tmaandag 3 mei 2021 16:21",
        "Aan:\tRedactie",
        "Onderwerp:\tLe bac revient",
    ],
    "Outlook in Arabic": [f"من:\t{SENDER}", "تم الإرسال:\t03 مايو, 2021 04:21", "إلى:\tx", "الموضوع:\tLe bac revient"],
    "Thunderbird": ["Subject: Le bac revient", f"From: {SENDER}", "Date: 03/05/2021, 16:21", "To: a@b.example"],
    "Thunderbird in French": [
        "Sujet : Le bac revient",
        "Date : Mon, 3 May 2021 16:21:00 +0000",
        f"De : {SENDER}",
        "Pour : a@b.example",
    ],
    "a program in the United States": [
        "From: Le Courrier inventé [mailto:lettre@courrier.example]",
        "Sent: 5/3/2021 4:21 PM",
        "To: x",
        "Subject: Le bac revient",
    ],
    "without a day": [f"From: {SENDER}", "To: a@b.example", "Subject: Le bac revient"],
    "with stars": [f"*From:* {SENDER}", "*Sent:* Monday, 3 May 2021 16:21", "*To:* x", "*Subject:* Le bac revient"],
}


@pytest.mark.parametrize("lines", PRINTED.values(), ids=PRINTED)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["Unix", "Windows"])
def test_a_mail_saved_as_text_gives_what_its_printed_header_says(lines, end, tmp_path):
    dated = any(c.isdigit() for line in lines for c in line)
    assert_is_the_letter(written(tmp_path / "a.txt", printed(lines).replace("\n", end)), dated=dated)


def test_mails_saved_into_one_text_are_as_many_articles(tmp_path):
    second = [
        "From:\tThe Post <a@post.example>",
        "Sent:\tTuesday, May 4, 2021 8:00 AM",
        "To:\tx",
        "Subject:\tA well reopens",
    ]
    story = "The well at Kidal reopened on Tuesday after a month of repairs, the mayor said. It gives water to thirty herds a day and the council has asked for a second pump."
    text = printed(PRINTED["Outlook in English"]) + "\n" + printed(second, story)
    articles, problems = all_of(written(tmp_path / "a.txt", text))
    assert not problems
    assert [(a.title, a.outlet, a.text) for a in articles] == [
        ("Le bac revient", "Le Courrier inventé", BODY),
        ("A well reopens", "The Post", story),
    ]


TEXTS = [
    "From: Gao\nTo: Kidal\nDate: unknown\nSubject: a market\n\nThe market reopened.",
    "From: Gao\nTo: Kidal\nDate: 3 May 2021\n\nThe ferry leaves at noon.",
    "To: the editor\nSubject: the ferry\n\nIt came back.",
    "De : quoi parle-t-on ?\n\nDu bac.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_begins_like_a_mail_is_a_text(text, tmp_path):
    assert all_of(written(tmp_path / "a.txt", text))[0][0].text == text


# --- mails passed on

MARKED = {
    "by Gmail": ["---------- Forwarded message ---------", f"From: {SENDER}", "Date: Mon, May 3, 2021 at 4:21 PM", "Subject: Le bac revient", "To: <a@b.example>"],
    "by Gmail in French": ["---------- Message transféré ---------", f"De : {SENDER}", "Date: lun. 3 mai 2021 à 16:21", "Subject: Le bac revient", "To: <a@b.example>"],
    "by Outlook": ["-----Message d'origine-----", f"De : {SENDER}", "Envoyé : lundi 3 mai 2021 16:21", "À : x", "Objet : Le bac revient"],
    "by Outlook, with a rule": ["________________________________", f"De : {SENDER}", "Envoyé : lundi 3 mai 2021 16:21", "À : x", "Objet : Le bac revient"],
    "by Thunderbird": ["-------- Message transféré --------", "Sujet : Le bac revient", "Date : Mon, 3 May 2021 16:21:00 +0000", f"De : {SENDER}", "Pour : a@b.example"],
    "by Zimbra": ["----- Mail transféré -----", f"De: {SENDER}", "À: a@b.example", "Envoyé: Lundi 3 Mai 2021 16:21:00", "Objet: Le bac revient"],
    "by a phone": ["Début du message transféré :", "", f"> De: {SENDER}", "> Date: 3 mai 2021 à 16:21:00 UTC", "> À: a@b.example", "> Objet: Le bac revient", ">"],
}  # fmt: skip


def forwarded(lines, note="Pour info.\nMoussa", body=BODY):
    if lines[2].startswith(">"):
        body = "\n".join(f"> {line}" for line in body.split("\n"))
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = (
        "Moussa Touré <m@b.example>",
        "desk@b.example",
        "Fwd: Le bac revient",
    )
    message["Date"], message["Message-ID"] = "Wed, 05 May 2021 08:00:00 +0000", "<2@b.example>"
    message.set_content(note + "\n\n" + "\n".join(lines) + "\n\n" + body)
    return message


@pytest.mark.parametrize("lines", MARKED.values(), ids=MARKED)
@pytest.mark.parametrize("note", ["", "Pour info.\nMoussa"], ids=["alone", "with a note"])
def test_a_mail_passed_on_is_its_first_senders(lines, note, tmp_path):
    assert_is_the_letter(written(tmp_path / "a.eml", forwarded(lines, note).as_bytes()))


def test_a_mail_passed_on_twice_is_its_first_senders(tmp_path):
    outer = [*MARKED["by Gmail"]]
    outer[1], outer[3] = "From: Oumou Barry <o@b.example>", "Subject: TR : Le bac revient"
    body = "Voir ci-dessous.\n\n" + "\n".join(MARKED["by Outlook"]) + "\n\n" + BODY
    assert_is_the_letter(written(tmp_path / "a.eml", forwarded(outer, body=body).as_bytes()))


def test_words_of_ones_own_above_a_mail_passed_on_are_an_article_too(tmp_path):
    note = "The council of Gao met on Tuesday and looked at what the letter below says of the ferry: the fares, the hours, the second boat, and the men who would build it before the rains come again."
    articles, problems = all_of(written(tmp_path / "a.eml", forwarded(MARKED["by Outlook"], note).as_bytes()))
    assert not problems
    assert [(a.outlet, a.text) for a in articles] == [("Moussa Touré", note), ("Le Courrier inventé", BODY)]


PAGES = {
    "Gmail's": "<div dir='ltr'>FYI<br><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message ---------<br>From: <strong>Le Courrier inventé</strong> <span>&lt;<a href='mailto:x'>lettre@courrier.example</a>&gt;</span><br>Date: Mon, May 3, 2021 at 4:21 PM<br>Subject: Le bac revient<br>To:  &lt;a@b.example&gt;<br></div><br><br>{}</div></div>",
    "Outlook's": "<p class=MsoNormal>FYI</p><div><div style='border:none'><p class=MsoNormal><b>De&nbsp;:</b> Le Courrier inventé &lt;lettre@courrier.example&gt; <br><b>Envoyé&nbsp;:</b> lundi 3 mai 2021 16:21<br><b>À&nbsp;:</b> x<br><b>Objet&nbsp;:</b> Le bac revient</p></div></div>{}",
    "Thunderbird's": "<div>FYI</div><div class='moz-forward-container'>-------- Forwarded Message --------<table class='moz-email-headers-table'><tbody><tr><th>Subject: </th><td>Le bac revient</td></tr><tr><th>Date: </th><td>Mon, 3 May 2021 16:21:00 +0000</td></tr><tr><th>From: </th><td>Le Courrier inventé <a href='x'>&lt;lettre@courrier.example&gt;</a></td></tr><tr><th>To: </th><td>a@b.example</td></tr></tbody></table><br>{}</div>",
    "Apple's": "<div>FYI<br><blockquote type='cite'><div>Begin forwarded message:</div><br><div><span><b>From: </b></span><span>Le Courrier inventé &lt;lettre@courrier.example&gt;<br></span></div><div><span><b>Subject: </b></span><span><b>Le bac revient</b><br></span></div><div><span><b>Date: </b></span><span>3 May 2021 at 16:21:00 GMT<br></span></div><div><span><b>To: </b></span><span>a@b.example<br></span></div><br><div>{}</div></blockquote></div>",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_passed_on_is_its_first_senders(page, tmp_path):
    message = forwarded(MARKED["by Gmail"])
    message.set_content(page.format("".join(f"<p>{p}</p>" for p in WORDS)), subtype="html")
    assert_is_the_letter(written(tmp_path / "a.eml", message.as_bytes()))


# --- mails in mails


def nested(levels):
    message = message_from_bytes((NEEDED + BODY).encode())
    for level in range(levels):
        outer = MIMEMultipart()
        outer["Subject"], outer["From"], outer["To"] = f"Level {level}", "a@b.example", "b@c.example"
        outer["Message-ID"] = f"<{level}@b.example>"
        outer.attach(MIMEMessage(message))
        message = outer
    return message.as_bytes()


def test_a_mail_in_a_mail_is_read_once(tmp_path):
    assert_is_the_letter(written(tmp_path / "a.eml", nested(3)))


def test_mails_in_mails_without_end_are_walked_once_and_named(tmp_path):
    begun = time.perf_counter()
    articles, problems = all_of(written(tmp_path / "a.eml", nested(18)))
    assert len(articles) <= 1
    assert len(problems) <= 2
    assert any("too deep" in p.what for p in problems)
    assert time.perf_counter() - begun < 15


def test_a_mail_in_a_mail_that_was_encoded_is_read(tmp_path):
    inner = base64.encodebytes((NEEDED + BODY).encode()).decode()
    outer = f'Subject: x\nFrom: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n\n--B\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{inner}\n--B--\n'
    assert_is_the_letter(written(tmp_path / "a.eml", outer))


# --- the words of a mail

PARTS = {
    "pieces around a picture": ("multipart/mixed", [("text/plain", WORDS[0]), ("image/png", "x"), ("text/plain", WORDS[1])]),
    "a list's words below": ("multipart/mixed", [("text/plain", BODY), ("text/plain", "_" * 47 + "\nList mailing list\nList@b.example")]),
    "signed": ("multipart/signed", [("text/plain", BODY), ("application/pgp-signature", "x")]),
    "a page beside its words": ("multipart/alternative", [("text/plain", "Ouvrez la page."), ("text/html", "".join(f"<p>{p}</p>" for p in WORDS))]),
    "a page without words": ("multipart/alternative", [("text/plain", BODY), ("text/html", "<img src='cid:i'>")]),
    "a meeting": ("multipart/alternative", [("text/plain", BODY), ("text/calendar", "BEGIN:VCALENDAR")]),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "parts"), PARTS.values(), ids=PARTS)
def test_every_piece_of_the_words_is_read(kind, parts, tmp_path):
    inside = "".join(f"--B\r\nContent-Type: {k}; charset=utf-8\r\n\r\n{content}\r\n" for k, content in parts)
    content = NEEDED.replace("text/plain; charset=utf-8", f'{kind}; boundary="B"') + inside + "--B--\r\n"
    assert_is_the_letter(written(tmp_path / "a.eml", content))


def test_lines_that_a_program_broke_are_mended(tmp_path):
    import textwrap

    wrapped = "\r\n\r\n".join("\r\n".join(textwrap.wrap(p, 72)) for p in WORDS)
    assert_is_the_letter(written(tmp_path / "a.eml", NEEDED + wrapped + "\r\n-- \r\nLe Courrier inventé\r\n"))
    flowed = "\r\n\r\n".join(" \r\n".join(textwrap.wrap(p, 30)) for p in WORDS)
    assert_is_the_letter(
        written(tmp_path / "b.eml", NEEDED.replace("charset=utf-8", "charset=utf-8; format=flowed") + flowed)
    )


HEADERS = {
    b"Le bac revient": "Le bac revient",
    "Le bac à Dalafé".encode(): "Le bac à Dalafé",
    "Le bac à Dalafé".encode("cp1252"): "Le bac à Dalafé",
    b"=?utf-8?Q?Le_bac_=C3=A0_Dalaf?= =?utf-8?Q?=C3=A9_revient?=": "Le bac à Dalafé revient",
    b"=?utf-8?Q?Le_bac_=C3?=\r\n =?utf-8?Q?=A0_Dalaf=C3=A9?=": "Le bac à Dalafé",
    b"=?iso-8859-1?B?TGUgYmFjIOAgRGFsYWbp?=": "Le bac à Dalafé",
    b"=?x-unknown?Q?Le_bac?=": "Le bac",
    b"Le\r\n bac\r\n\trevient": "Le bac revient",
    b"=?utf-8?B?not base64!?=": None,
}


@pytest.mark.parametrize(("raw", "words"), HEADERS.items(), ids=[str(h) for h in HEADERS])
def test_a_subject_is_read_however_it_is_written(raw, words):
    found = mail_parts.header(mail_parts.parse(b"Subject: " + raw + b"\r\n\r\n"), "Subject")
    assert words in (found, None)


SENDERS = {
    SENDER: "Le Courrier inventé", '"Courrier, Le" <a@b.example>': "Courrier, Le", "lettre@courrier.example": "courrier.example",
    "<lettre@courrier.example>": "courrier.example", "Le Courrier [mailto:a@b.example]": "Le Courrier",
    "lettre@courrier.example (Le Courrier)": "Le Courrier", "Awa Diallo": "Awa Diallo", "": None,
}  # fmt: skip


@pytest.mark.parametrize(("words", "sender"), SENDERS.items())
def test_a_sender_is_named_or_else_the_domain(words, sender):
    assert letters.sender(words) == sender


DAYS = {
    "Mon, 3 May 2021 08:00:00 +0000": "2021-05-03", "Monday, May 3, 2021 4:21 PM": "2021-05-03",
    "lundi 3 mai 2021 16:21": "2021-05-03", "Montag, 3. Mai 2021 16:21": "2021-05-03", "1er mars 2021": "2021-03-01",
    "lunes, 3 de mayo de 2021": "2021-05-03", "понедельник, 3 мая 2021 г.": "2021-05-03", "2021年5月3日": "2021-05-03",
    "03/05/2021 16:21": "2021-05-03", "5/3/2021 4:21 PM": "2021-05-03", "31/12/2021": "2021-12-31", "12/31/2021": "2021-12-31",
    "3 May 21 08:00:00 GMT": "2021-05-03", "Mon, 99 Foo 0001": None, "unknown": None, "99/99/2021": None, "": None,
}  # fmt: skip


@pytest.mark.parametrize(("words", "day"), DAYS.items())
def test_a_day_is_read_as_any_program_prints_it(words, day):
    assert days.of_mail(words) == day


# --- made to be slow

LONG = {
    "one long line": b"To: " + b"a@b.example, " * 110_000 + b"\r\n",
    "many folded lines": b"To: x\r\n" + b" a@b.example,\r\n" * 90_000,
    "many lines": b"X-A: b\r\n" * 170_000,
    "a long kind": b'Content-Type: text/plain; a="' + b'\\"' * 700_000 + b"\r\n",
}


@pytest.mark.parametrize("lines", LONG.values(), ids=LONG)
def test_a_header_of_a_megabyte_costs_little(lines, tmp_path):
    import tracemalloc

    path = written(tmp_path / "a.eml", b"MIME-Version: 1.0\r\n" + lines + NEEDED.encode() + BODY.encode())
    tracemalloc.start()
    begun = time.process_time()
    [*found] = eml.read(path, "a.eml")
    assert time.process_time() - begun < 5
    assert tracemalloc.get_traced_memory()[1] < 100_000_000
    tracemalloc.stop()
    assert found[0].title == "Le bac revient"


@pytest.mark.parametrize(
    "line", ["> From: a@b.example\n> Subject: c\n> To: d\n> x\n\nx\n", "From: a\n", "De :\n\n\n", "----\n", "> "]
)
def test_texts_made_of_headers_end(line):
    begun = time.process_time()
    letters.split(line * 40_000)
    assert time.process_time() - begun < 5


FOOTERS = [
    "To unsubscribe, reply with the word STOP.",
    "--\nYou received this message because you are subscribed to the Ledger group.\nTo unsubscribe from this group, write to ledger+unsubscribe@groups.example.\nTo view this discussion visit https://groups.example/d/1.",
    "_______________________________________________\nLedger mailing list\nLedger@lists.example\nhttps://lists.example/mailman/listinfo/ledger",
    "You are receiving this email because you signed up on our website.\nOur mailing address is: 3 River Road, Kerlo\nUnsubscribe from this list | Update your preferences",
    "Pour vous désabonner, cliquez ici : https://courrier.example/u",
    "Vous recevez ce courriel car vous êtes inscrit à notre lettre.\nSe désinscrire",
    "Si vous ne souhaitez plus recevoir nos lettres, suivez ce lien.\n© 2021 Le Courrier inventé",
    "If you no longer wish to receive these emails, you may unsubscribe at any time.",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_a_list_puts_below_a_text_is_not_of_it(tmp_path, footer):
    assert_is_the_letter(written(tmp_path / "a.eml", f"{NEEDED}{BODY}\n\n{footer}\n"))
    page = "".join(f"<p>{words}</p>" for words in (*WORDS, footer.replace("\n", "<br>")))
    assert_is_the_letter(
        written(tmp_path / "b.eml", f"{NEEDED.replace('text/plain', 'text/html')}<html><body>{page}</body></html>")
    )


@pytest.mark.parametrize("last", [
    "Les éleveurs demandent à se désabonner du service, a dit le maire.", "On dit ici : vous recevez ce message quand la pluie vient.",
    "Traders asked to unsubscribe from the harbour's register, the office said.", "Awa Diallo", "Plus : https://courrier.example/bac",
])  # fmt: skip
def test_a_last_paragraph_of_such_words_stays(tmp_path, last):
    assert_is_the_letter(written(tmp_path / "a.eml", f"{NEEDED}{BODY}\n\n{last}\n"), [*WORDS, last])
