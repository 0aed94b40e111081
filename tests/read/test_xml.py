"""News as XML: each form's articles with their fields, whatever its prefixes and encoding; any other XML refused by name."""

# ruff: noqa: E501

import datetime as dt

import pytest

from sahelscope import read
from sahelscope.read import Original, Problem
from sahelscope.read.newsxml import nodes

TITLE, DAY, OUTLET, AUTHOR = "Le bac revient à Dalafé", dt.date(2021, 5, 3), "Le Courrier inventé", "Awa Diallo"
WORDS = ["Le bac de Dalafé a traversé de nouveau le fleuve lundi.", "« Nous attendions la décrue », a dit un marchand."]
SECOND = ("A well reopens", dt.date(2021, 5, 4), "The Invented Post", None, ["The well at Kidal reopened on Tuesday."])


def all_of(path):
    found = list(read.articles(path))
    return [x for x in found if isinstance(x, Original)], [x for x in found if isinstance(x, Problem)]


def written(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def p(tag="p", paragraphs=WORDS):
    return "".join(f"<{tag}>{w}</{tag}>" for w in paragraphs)


def pps(title, day, outlet, author, words, extra=""):
    by = f"<byline><paragraph>By {author}</paragraph></byline>" if author else ""
    return f"""<ppsarticle><article><accessionNo>X</accessionNo><baseLanguage>{"FR" if "é" in outlet else "EN"}</baseLanguage>
    <copyright>(c) 2021</copyright><headline><paragraph display="Proportional" lang="EN">
    <hlt>{title.split()[0]}</hlt> {title.split(" ", 1)[1]}</paragraph></headline>{by}
    <leadParagraph><paragraph>{words[0]}</paragraph></leadParagraph><publicationDate>{day}</publicationDate>
    <sourceName>{outlet}</sourceName><region code="mali"><name>Mali</name></region><notes>A NOTE</notes>
    <tailParagraphs>{"".join(f"<paragraph>{w.replace('dit', '<hlt>dit</hlt>')}</paragraph>" for w in words[1:])}</tailParagraphs>
    <wordCount>20</wordCount>{extra}</article></ppsarticle>"""


PPS = '<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0"><ppsarticleResultSet count="2">{}</ppsarticleResultSet></ppsArticleResponse></PPSResponse>'
PPS_BOTH = PPS.format(
    pps(TITLE, "<dateTime>2021-05-03T23:35:58-05:00</dateTime>", OUTLET, AUTHOR, WORDS)
    + pps(SECOND[0], "<date>2021-05-04</date>", *SECOND[2:])
)
NITF = f"""<nitf xml:lang="fr"><head><title>x</title><docdata><date.issue norm="20210503T080000Z"/><doc.copyright holder="Owner"/></docdata>
<pubdata name="{OUTLET}" date.publication="20210503T080000+0100" position.section="Société"/></head><body><body.head><hedline><hl1>{TITLE}</hl1>
<hl2>Après onze semaines</hl2></hedline><byline>By <person>{AUTHOR}</person><byttl>Staff Writer</byttl></byline><dateline><location>GAO</location></dateline>
</body.head><body.content><media media-type="image"><media-caption>UNE IMAGE</media-caption></media><block>{p()}</block></body.content>
<body.end><tagline>FIN</tagline></body.end></body></nitf>"""
CORPUS = f"""<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.3/specification/dtd/nitf-3-3.dtd"><nitf change.date="June 10, 2005"><head>
<meta content="3" name="publication_day_of_month"/><meta content="5" name="publication_month"/><meta content="2021" name="publication_year"/>
<pubdata item-length="15" name="{OUTLET}" unit-of-measure="word"/></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline>
<byline class="print_byline">By {AUTHOR}</byline><byline class="normalized_byline">Diallo, Awa</byline></body.head><body.content>
<block class="lead_paragraph">{p(paragraphs=WORDS[:1])}</block><block class="full_text">{p()}</block></body.content></body></nitf>"""


def item(inside, kind="text", headline=TITLE):
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="fr" guid="x" version="1"><catalogRef href="x"/><rightsInfo>
    <copyrightHolder literal="x"><name>Owner</name></copyrightHolder></rightsInfo><itemMeta><itemClass qcode="ninat:{kind}"/><provider qcode="nprov:LCI">
    <name>{OUTLET}</name></provider><versionCreated>2021-05-03T08:00:00+02:00</versionCreated><title>x</title></itemMeta><contentMeta><by>Par {AUTHOR}</by>
    <language tag="fr"/><subject qcode="s:1"><name>économie</name></subject><headline>{headline}</headline></contentMeta><contentSet>{inside}</contentSet></newsItem>"""


XHTML = f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{p()}<figure>IMAGE</figure></body></html></inlineXML>'
INLINE_NITF = f'<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content>{p()}</body.content></body></nitf></inlineXML>'
DATA = f'<inlineData contenttype="text/plain">{WORDS[0]}\n\n{WORDS[1]}</inlineData>'
ESCAPED = f'<inlineData contenttype="text/html"><![CDATA[{p()}]]></inlineData>'
OLD = f"""<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20210503T080000Z</DateAndTime></NewsEnvelope><NewsItem xml:lang="fr"><Identification><NewsIdentifier>
<ProviderId>courrier.example</ProviderId><DateId>20210503</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20210503T080000Z</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>{TITLE}</HeadLine><ByLine>Par {AUTHOR}</ByLine><DateLine>GAO</DateLine></NewsLines><AdministrativeMetadata><Provider>
<Party FormalName="{OUTLET}"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="fr"/></DescriptiveMetadata>
<NewsComponent><ContentItem><DataContent>{p()}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>"""
PAM = f"""<pam:message xmlns:pam="http://prismstandard.org/namespaces/pam/2.0/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<pam:article xml:lang="fr"><head xmlns="http://www.w3.org/1999/xhtml"><dc:identifier>a-1</dc:identifier><dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator>
<prism:publicationName>{OUTLET}</prism:publicationName><prism:coverDate>2021-05-03</prism:coverDate><prism:section>Société</prism:section></head>
<body xmlns="http://www.w3.org/1999/xhtml">{p()}<pam:media><pam:caption>UNE IMAGE</pam:caption></pam:media></body></pam:article></pam:message>"""
TEI = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc><titleStmt><title>{TITLE}</title><author>{AUTHOR}</author></titleStmt>
<publicationStmt><publisher>Bibliothèque</publisher><date when="2024-01-01"/></publicationStmt><sourceDesc><bibl><title level="j">{OUTLET}</title><date when="2021-05-03">3 mai</date></bibl>
</sourceDesc></fileDesc></teiHeader><text><front><p>AVANT</p></front><body><div>{p()}<note>UNE NOTE</note></div></body></text></TEI>"""
JATS = f"""<article xml:lang="fr"><front><journal-meta><journal-title-group><journal-title>{OUTLET}</journal-title></journal-title-group></journal-meta><article-meta><title-group>
<article-title>{TITLE}</article-title></title-group><contrib-group><contrib><name><surname>Diallo</surname><given-names>Awa</given-names></name></contrib></contrib-group>
<pub-date><day>3</day><month>5</month><year>2021</year></pub-date></article-meta></front><body><sec>{p()}<fig><caption><p>IMAGE</p></caption></fig></sec></body><back><ref-list><ref>R</ref></ref-list></back></article>"""
FORMS = {
    "Factiva": PPS_BOTH,
    "Factiva, the results alone": PPS_BOTH.replace("<PPSResponse>", "").replace("</PPSResponse>", ""),
    "Factiva with prefixes": PPS_BOTH.replace("xmlns=", "xmlns:f=").replace("<article>", "<f:article>").replace("</article>", "</f:article>"),
    "NITF": NITF,
    "NITF with a namespace": NITF.replace("<nitf", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"', 1),
    "NITF with prefixes": NITF.replace("<nitf", '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"', 1).replace("</nitf>", "</n:nitf>"),
    "NITF of a corpus": CORPUS,
    "NewsML-G2 with a page": item(XHTML),
    "NewsML-G2 with NITF": item(INLINE_NITF),
    "NewsML-G2 with text": item(DATA),
    "NewsML-G2 with a page written out": item(ESCAPED),
    "NewsML-G2, a message": f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2021-05-03T08:00:00Z</sent></header><itemSet>{item("<remoteContent href=" + chr(34) + "x" + chr(34) + "/>", "picture")}{item(XHTML)}</itemSet></newsMessage>',
    "NewsML 1": OLD,
    "PRISM": PAM,
    "TEI": TEI,
    "TEI, a corpus": f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>{TEI}</teiCorpus>',
    "JATS": JATS,
}  # fmt: skip
DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- exported -->\n<?xml-stylesheet href="x"?>\n'
ENCODINGS = {
    "UTF-8": lambda x: DECLARED.encode() + x.encode(),
    "UTF-8 with a mark": lambda x: b"\xef\xbb\xbf" + x.encode(),
    "Latin-1": lambda x: b'<?xml version="1.0" encoding="ISO-8859-1"?>' + x.encode("latin-1"),
    "cp1252 under the name of UTF-8": lambda x: DECLARED.encode() + x.encode("cp1252"),
    "UTF-16": lambda x: x.encode("utf-16"),
    "named signs": lambda x: x.replace("é", "&eacute;").replace("à", "&agrave;").replace("«", "&laquo;").replace("»", "&raquo;").encode("ascii", "xmlcharrefreplace"),
}  # fmt: skip


def assert_is_the_article(article):
    assert (article.title, article.published, article.outlet, article.author) == (TITLE, DAY, OUTLET, AUTHOR)
    assert article.text.split("\n\n") == WORDS


@pytest.mark.parametrize("content", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("name", ["a.xml", "a.txt", "a"])
def test_an_article_is_read_with_its_fields(content, name, tmp_path):
    articles, problems = all_of(written(tmp_path / name, DECLARED + content))
    assert not problems
    assert_is_the_article(articles[0])
    more = [(a.title, a.published, a.outlet, a.author, a.text.split("\n\n")) for a in articles[1:]]
    assert more == ([SECOND] if "pps" in content else [])


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS)
@pytest.mark.parametrize("form", ["Factiva", "NITF", "NewsML-G2 with a page"])
def test_an_article_is_read_in_every_encoding(form, encode, tmp_path):
    articles, problems = all_of(written(tmp_path / "a.xml", encode(FORMS[form])))
    assert not problems
    assert_is_the_article(articles[0])


@pytest.mark.parametrize("form", ["Factiva", "NITF", "NewsML-G2 with a page", "NewsML 1", "TEI"])
def test_one_that_breaks_off_gives_what_is_there_and_says_so(form, tmp_path):
    content = DECLARED + FORMS[form]
    content = content[: content.index("attendions") + 4]
    articles, problems = all_of(written(tmp_path / "a.xml", content))
    assert articles[0].text.startswith(WORDS[0])
    assert any("breaks off" in p.what and not p.lost for p in problems)


def test_fewer_articles_than_the_file_counts_are_said(tmp_path):
    one = PPS.replace('"2"', '"40"').format(pps(TITLE, "<date>2021-05-03</date>", OUTLET, AUTHOR, WORDS))
    articles, [problem] = all_of(written(tmp_path / "a.xml", one))
    assert len(articles) == 1
    assert problem.what == "says that it holds 40 articles, and holds 1"


def test_an_article_without_words_costs_no_other(tmp_path):
    empty = pps("An empty one", "<date>2021-05-03</date>", OUTLET, AUTHOR, ["", ""])
    good = pps(SECOND[0], "<date>2021-05-04</date>", *SECOND[2:])
    articles, [problem] = all_of(written(tmp_path / "a.xml", PPS.format(empty + good)))
    assert [a.title for a in articles] == [SECOND[0]]
    assert "An empty one" in problem.what


UNKNOWN = {
    "a list of addresses": ("urlset", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example</loc></url></urlset>'),
    "a list of feeds": ("opml", "<opml version='2.0'><body><outline text='a'/></body></opml>"),
    "a drawing": ("svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>Gao</text></svg>'),
    "with a prefix": ("kml", "<k:kml xmlns:k='http://www.opengis.net/kml/2.2'><k:Placemark/></k:kml>"),
    "things in RDF": ("rdf", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>Gao</rdf:Description></rdf:RDF>'),
    "its own form": ("export", "<export><article><title>A</title><p>The market of Gao reopened.</p></article></export>"),
    "a wiki": ("mediawiki", "<mediawiki><page><title>Gao</title><text>The market.</text></page></mediawiki>"),
}  # fmt: skip


@pytest.mark.parametrize(("root", "content"), UNKNOWN.values(), ids=UNKNOWN)
@pytest.mark.parametrize("name", ["a.xml", "a.txt"])
def test_xml_of_another_form_is_refused_by_its_name_and_never_stored(root, content, name, tmp_path):
    articles, [problem] = all_of(written(tmp_path / name, DECLARED + content))
    assert not articles
    assert f"<{root}>" in problem.what
    assert problem.remedy


def test_a_known_name_without_articles_is_said(tmp_path):
    articles, [problem] = all_of(written(tmp_path / "a.xml", "<message><text>Hello from Gao.</text></message>"))
    assert not articles
    assert "<message>" in problem.what


def test_a_piece_of_a_page_with_a_declaration_is_a_page(tmp_path):
    long = "".join(f"<p>{w}</p>" for w in WORDS * 3)
    [article], _ = all_of(written(tmp_path / "a.xml", f'<?xml version="1.0"?><div><h1>{TITLE}</h1>{long}</div>'))
    assert WORDS[0] in article.text and "<p>" not in article.text


def test_an_opendocument_text_in_one_file_is_read(tmp_path):
    spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    body = f"<text:h text:outline-level='1'>{TITLE}</text:h>" + p("text:p")
    [article], _ = all_of(written(tmp_path / "a.fodt", f"{DECLARED}<office:document {spaces}><office:body><office:text>{body}</office:text></office:body></office:document>"))  # fmt: skip
    assert (article.title, article.text.split("\n\n")) == (TITLE, [TITLE, *WORDS])


HOSTILE = {
    "a bomb": '<!DOCTYPE nitf [<!ENTITY a "ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    "a file of the machine": '<!DOCTYPE nitf [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
}


@pytest.mark.parametrize("doctype", HOSTILE.values(), ids=HOSTILE)
def test_entities_are_never_put_in(doctype, tmp_path):
    content = doctype + NITF.replace(WORDS[0], WORDS[0] + "&b;")
    [article], _ = all_of(written(tmp_path / "a.xml", content))
    assert article.text.split("\n\n") == WORDS


@pytest.mark.parametrize("piece", ["<a>", "<a ", "&b;", "<!--", "<![CDATA[", "<a b='", "<?", "]]>"])
def test_xml_made_to_be_slow_ends(piece):
    import time

    begun = time.process_time()
    nodes.tree(b"<nitf>" + piece.encode() * 300_000)
    assert time.process_time() - begun < 5
