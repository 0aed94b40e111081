"""The countries that a sentence names: names, peoples, capitals, and the traps in them."""

import pytest

from sahelscope import header, places


def mentions(language, text):
    return places.find(header.read(text, lang=language))


def countries(language, text):
    return sorted({m.country for m in mentions(language, text)})


NAMES = [
    ("en", "Mali and Niger closed their borders.", "MLI NER"),
    ("en", "Burkina Faso's army and Chad’s police met.", "BFA TCD"),
    ("en", "Floods hit Mauritania, Senegal and The Gambia.", "GMB MRT SEN"),
    ("en", "The United States, the US, the U.S. and the USA are one.", "USA"),
    ("en", "The UK, Great Britain and Britain are one.", "GBR"),
    ("en", "Tell us what us three did.", ""),
    ("en", "NIGER: ROAD REOPENED", "NER"),
    ("en", "The U.S economy and the U.K one grew.", "GBR USA"),
    ("en", "It costs US$10 or US$ 12.", ""),
    ("en", "Miss Mali and Miss France danced.", "FRA MLI"),
    ("en", "niger: road reopened", "NER"),
    ("en", "Côte d’Ivoire, Cote d'Ivoire and Ivory Coast are one.", "CIV"),
    ("en", "Upper Volta was renamed, and Zaire too.", "BFA COD"),
    ("en", "French Sudan lay beside Upper Volta.", "BFA MLI"),
    ("en", "Guinea, Guinea-Bissau and Equatorial Guinea sent teams.", "GIN GNB GNQ"),
    ("en", "Papua New Guinea sent none.", "PNG"),
    ("en", "Sudan and South Sudan share a border.", "SDN SSD"),
    ("en", "The DRC and Congo-Brazzaville share a river.", "COD COG"),
    ("en", "The Democratic Republic of the Congo won.", "COD"),
    ("en", "The Republic of the Congo lost.", "COG"),
    ("en", "Congo's army left Goma.", "COD"),
    ("en", "Burkina\nFaso rebuilt the bridge.", "BFA"),
    ("en", "The Central African Republic asked for help.", "CAF"),
    ("en", "Western Sahara is claimed by Morocco.", "ESH MAR"),
    ("en", "North Korea and South Korea talked.", "KOR PRK"),
    ("en", "Air Niger and the Bank of Ghana signed.", "GHA NER"),
    ("fr", "Le Mali et le Niger ont rouvert leurs frontières.", "MLI NER"),
    ("fr", "AU MALI, L'EAU MANQUE", "MLI"),
    ("fr", "Des pluies au Benin et au Senegal.", "BEN SEN"),
    ("fr", "Les Etats-Unis, les États-Unis et les ETATS-UNIS.", "USA"),
    ("fr", "La Côte d'Ivoire, la Cote d’Ivoire et la COTE D'IVOIRE.", "CIV"),
    ("fr", "L'Algérie, d’Algérie et qu'Algérie.", "DZA"),
    ("fr", "Le Burkina, le Faso et la Haute-Volta.", "BFA"),
    ("fr", "Le Soudan français et le Soudan.", "MLI SDN"),
    ("fr", "La Guinée, la Guinée-Bissau, la Guinée équatoriale.", "GIN GNB GNQ"),
    ("fr", "La Papouasie-Nouvelle-Guinée joue.", "PNG"),
    ("fr", "Le Soudan et le Soudan du Sud.", "SDN SSD"),
    ("fr", "La RDC et le Congo-Brazzaville.", "COD COG"),
    ("fr", "Le Congo, à Brazzaville, attend.", "COG"),
    ("fr", "Le Congo, à Kinshasa, attend.", "COD"),
    ("fr", "La RCA manque de sel.", "CAF"),
    ("fr", "Il vit au mali depuis dix ans.", "MLI"),
    ("fr", "Le Royaume-Uni et les Pays-Bas aident.", "GBR NLD"),
    ("fr", "La Corée du Nord et la Corée du Sud.", "KOR PRK"),
    ("fr", "Le Cap-Vert et Sao Tomé-et-Principe.", "CPV STP"),
    ("fr", "L'Afrique du Sud et le Sahara occidental.", "ESH ZAF"),
    ("fr", "L'île Maurice exporte du sucre.", "MUS"),
    ("fr", "Guinée-\nBissau : le port rouvre.", "GNB"),
    ("fr", "Le Burki-\nna Faso a reçu des semences.", "BFA"),
    ("fr", "TCHAD. Les puits sont pleins.", "TCD"),
    ("fr", "Les Etats- Unis et l'Alle- magne.", "DEU USA"),
    ("en", "Mali. Chad's team lost. In Niger rain fell.", "MLI NER TCD"),
    ("en", "Czechs, Poles and Brits met Greek Cypriots.", "CYP CZE GBR POL"),
    ("en", "The island of New Guinea.", ""),
]
TOWNSPEOPLE = [
    ("fr", "Les commerçants bamakois et une famille niaméenne.", "MLI NER"),
    ("fr", "LES OUAGALAIS ET LES N'DJAMÉNOIS", "BFA TCD"),
    ("fr", "La banlieue n’djaménoise, les Bobolaises et un Dakarois.", "BFA SEN TCD"),
    ("fr", "La Marseillaise, Le Parisien et une Parisienne.", "FRA"),
    ("en", "Bamakois traders met in a Parisian court.", "FRA MLI"),
]
DEMONYMS = [
    ("en", "Nigerien traders met Nigerian traders.", "NER NGA"),
    ("en", "Nigeriens and Nigerians voted.", "NER NGA"),
    ("en", "The Malian, Chadian and Mauritanian teams.", "MLI MRT TCD"),
    ("en", "Burkinabe, Burkinabè and Burkinabé growers.", "BFA"),
    ("en", "Two Ivorians and an Ivorian nurse.", "CIV"),
    ("en", "Franco-Malian talks resumed.", "FRA MLI"),
    ("en", "Sino-Nigerien oil, Russo-Chadian grain.", "CHN NER RUS TCD"),
    ("en", "An anti-French march and a pro-Russian one.", "FRA RUS"),
    ("en", "The ex-Malian captain plays in a US-led league.", "MLI USA"),
    ("en", "They polish shoes and fly to a turkey farm.", ""),
    ("en", "The Senegalese, the Chinese and the Dutch.", "CHN NLD SEN"),
    ("en", "South Sudanese and Sudanese farmers.", "SDN SSD"),
    ("en", "Bissau-Guinean nuts and Equatorial Guinean oil.", "GNB GNQ"),
    ("en", "Sahrawi camps and a Somali port.", "ESH SOM"),
    ("en", "The nige-\nrien bakery", ""),
    ("en", "A Nige-\nrien bakery opened.", "NER"),
    ("fr", "Les soldats nigériens et les étudiantes nigérianes.", "NER NGA"),
    ("fr", "Un Nigérien, une Nigérienne, des Nigérians.", "NER NGA"),
    ("fr", "Les maliennes, les tchadiennes et les mauritaniennes.", "MLI MRT TCD"),
    ("fr", "La ministre burkinabè, une Burkinabée, des Burkinabés.", "BFA"),
    ("fr", "Un projet malo-burkinabè et un pont franco-nigérien.", "BFA FRA MLI NER"),
    ("fr", "La frontière tchado-soudanaise et le gaz algéro-nigérian.", "DZA NGA SDN TCD"),
    ("fr", "Un port sino-mauritanien.", "CHN MRT"),
    ("fr", "Le sommet franco-africain.", "FRA"),
    ("fr", "Les langues indo-européennes.", ""),
    ("fr", "Un slogan anti-français, un drapeau pro-russe.", "FRA RUS"),
    ("fr", "L'ex-international sénégalais.", "SEN"),
    ("fr", "Des réfugiés sud-soudanais et centrafricains.", "CAF SSD"),
    ("fr", "L'équipe sud-africaine et l'équipe sud-coréenne.", "KOR ZAF"),
    ("fr", "Une salade grecque et deux nageuses turques.", "GRC TUR"),
    ("fr", "Le sucre bissau-guinéen, le pétrole équato-guinéen.", "GNB GNQ"),
    ("fr", "Le Sahraoui attend ; les camps sahraouis aussi.", "ESH"),
    ("fr", "LES FORCES NIGERIENNES", "NER"),
    ("fr", "les semences nigé-\nriennes", "NER"),
    ("fr", "L'arc voltaïque et le toit photovoltaïque.", ""),
]
AREAS = [
    ("en", "The Niger Delta and Niger State are in one country.", "NGA"),
    ("en", "The Niger River is high.", ""),
    ("en", "Boats cross the Niger at dawn.", ""),
    ("en", "Boats on the Niger have stopped.", ""),
    ("en", "The inner Niger Delta is dry.", "MLI"),
    ("en", "Lake Chad has shrunk.", ""),
    ("en", "The Lake Chad Basin Commission met.", ""),
    ("en", "The Gulf of Guinea is calm.", ""),
    ("en", "Liptako-Gourma and the tri-border area are areas.", ""),
    ("en", "The G5 Sahel met; the Sahel is dry.", ""),
    ("en", "Latin America and South America.", ""),
    ("en", "The Mali Empire and the Ghana Empire.", ""),
    ("en", "Benin City is large.", "NGA"),
    ("en", "The Horn of Africa and the Red Sea.", ""),
    ("en", "The Sahel region of Burkina Faso is closed.", "BFA"),
    ("fr", "Le delta du Niger et l'État du Niger.", "NGA"),
    ("fr", "Le fleuve Niger monte.", ""),
    ("fr", "La crue du Niger inquiète.", ""),
    ("fr", "Le Niger traverse une plaine.", ""),
    ("fr", "Le Niger traverse une crise.", "NER"),
    ("fr", "Un pont sur le Niger sera bâti.", ""),
    ("fr", "Le delta intérieur du Niger est sec.", "MLI"),
    ("fr", "Le bassin du lac Tchad.", ""),
    ("fr", "Le golfe de Guinée et l'océan Indien.", ""),
    ("fr", "Le Liptako-Gourma et la zone des trois frontières.", ""),
    ("fr", "Le Sahel a soif. Le G5 Sahel est dissous.", ""),
    ("fr", "L'Amérique latine, les joueurs sud-américains.", ""),
    ("fr", "L'empire du Mali et la fédération du Mali.", ""),
    ("fr", "La région du Sahel, au Burkina Faso.", "BFA"),
    ("fr", "Le Niger appelle les pays de la région du Sahel.", "NER"),
    ("fr", "L'Adrar des Ifoghas et le pays dogon.", "MLI"),
]
PERSONS = [
    ("en", "Chad Miller signed; Jordan Okafor did not.", ""),
    ("en", "“I was glad,” said Chad, a 41-year-old baker.", ""),
    ("en", "Michael Jordan and Jack London never met.", ""),
    ("en", "Mr. Jordan spoke. Jordan then sat down.", ""),
    ("en", "Jordan and Israel signed. King Abdullah spoke.", "ISR JOR"),
    ("en", "Michael Jordan flew to Jordan.", "JOR"),
    ("en", "Chad National Army trucks and Israel Defense Forces tanks.", "ISR TCD"),
    ("en", "Paris Mensah sings; Georgia Blake dances.", ""),
    ("en", "Actress Mali Thorne won.", ""),
    ("en", "Malia and Somalian are other words.", "SOM"),
    ("en", "Hassan al-Masri and Omar al-Sahrawi.", ""),
    ("en", "Georgia's parliament sat in Tbilisi.", "GEO"),
    ("en", "Georgia's governor spoke in Atlanta.", "USA"),
    ("en", "A bakery in Athens, Georgia, burned.", "USA"),
    ("en", "A bakery in Tbilisi, Georgia, burned.", "GEO"),
    ("en", "Lebanon County and Cuba Creek flooded.", ""),
    ("fr", "François Hollande est arrivé ; M. Hollande repart.", ""),
    ("fr", "La Hollande exporte des fleurs.", "NLD"),
    ("fr", "Le chef Abou Walid al-Sahraoui.", ""),
    ("fr", "Marie-France Diop et Anatole France.", ""),
    ("fr", "Maurice et Dominique sont arrivés.", ""),
    ("fr", "Israël Mbaye chante.", ""),
    ("fr", "Israël et la Jordanie négocient.", "ISR JOR"),
    ("fr", "Le batteur Chad Brown.", ""),
    ("fr", "Hollande a pris le train.", ""),
    ("fr", "Hollande, Belgique et Suisse : le blé manque.", "BEL CHE NLD"),
    ("en", "Gao Minhui and Menaka Devi sang.", ""),
    ("en", "A man named Chad sold shoes.", ""),
    ("en", "Chad le Roux swims.", ""),
    ("en", "She called her daughter Mali.", ""),
    ("en", "The Est region, Cameroon, and the Centre region of Burkina Faso.", "BFA CMR"),
    ("en", "My friend Chad and his wife sold shoes.", ""),
    ("en", "Jordan laughed. Chad and his brother laughed.", ""),
    ("en", "The Kingdom of Benin made the Benin Bronzes.", ""),
    ("en", "Mother Urges Britain to Stay. So Israel waited; Weimar Germany did not.", "DEU GBR ISR"),
    ("en", "Rep. Steve Israel and M. Denmark voted.", ""),
    ("en", "Leila As-Saba’ee sells shoes in Ghana.", "GHA"),
]
WORDS = [
    ("en", "Guinea pigs, guinea fowl and a hanging chad.", ""),
    ("en", "French fries, Swiss cheese and Brazil nuts.", ""),
    ("en", "He speaks French; she answered in English.", ""),
    ("en", "In French politics little changed.", "FRA"),
    ("en", "They ate Turkey for days.", ""),
    ("en", "Turkey sent tents.", "TUR"),
    ("en", "The film Togo tells of a dog.", ""),
    ("en", "The RMS Mauretania sank.", ""),
    ("en", "They would go to Timbuktu for it.", ""),
    ("en", "They went to Timbuktu for it.", "MLI"),
    ("en", "The Geneva Conventions and the Paris Agreement.", ""),
    ("en", "Voice of America and France 24 reported.", ""),
    ("en", "The Washington Post reported.", ""),
    ("en", "Lebanon, Pennsylvania, is small.", "USA"),
    ("en", "They live on Georgia Avenue.", ""),
    ("fr", "Ils habitent rue de Paris et avenue du Mali.", ""),
    ("fr", "La place de la France dans le monde.", "FRA"),
    ("en", "New Mexico and New Jersey.", "USA"),
    ("fr", "Le français et l'anglais sont enseignés.", ""),
    ("fr", "Elle parle espagnol et chante en russe.", ""),
    ("fr", "Le français Orval ouvre une usine.", "FRA"),
    ("fr", "Des montagnes russes et un cochon d'Inde.", ""),
    ("fr", "Les bronzes du Bénin ; les bronzes du Bénin et le Bénin.", "BEN"),
    ("fr", "Une sauce hollandaise, un jardin à la française.", ""),
    ("fr", "La filière allemande et le berger allemand.", "DEU"),
    ("fr", "L'accord de Paris et les conventions de Genève.", ""),
    ("fr", "France 24 et Radio France Internationale.", ""),
    ("fr", "Le film « Timbuktu » sort demain.", ""),
    ("fr", "Il irait jusqu'à Tombouctou pour cela.", ""),
    ("fr", "Il est allé jusqu'à Tombouctou.", "MLI"),
]
CITIES = [
    ("en", "Bamako said no; Paris and Moscow shrugged.", "FRA MLI RUS"),
    ("en", "OUAGADOUGOU, Burkina Faso (Agency) — Rain fell.", "BFA"),
    ("en", "Ndjamena, N'Djamena and N’Djaména are one.", "TCD"),
    ("en", "San Francisco and Nara are twins.", "JPN USA"),
    ("en", "Nara, in western Mali, and San Francisco.", "MLI USA"),
    ("en", "Cairo, Dakar and Abidjan.", "CIV EGY SEN"),
    ("fr", "Ouaga, Nouakchott et Niamey.", "BFA MRT NER"),
    ("fr", "d'Ouagadougou, qu'Abidjan, l'Alger d'hier", "BFA CIV DZA"),
    ("fr", "Londres, Moscou, Pékin et Le Caire.", "CHN EGY GBR RUS"),
    ("fr", "NDJAMENA ET NIAMEY S'ACCORDENT", "NER TCD"),
    ("fr", "La Haye et Genève.", "CHE NLD"),
    ("fr", "Le Cap est au sud ; le cap est franchi. Le cap est clair.", "ZAF"),
    ("fr", "Il va du Caire à Alger.", "DZA EGY"),
]
EVERY = NAMES + TOWNSPEOPLE + DEMONYMS + AREAS + PERSONS + WORDS + CITIES


@pytest.mark.parametrize(("language", "text", "expected"), EVERY, ids=[t[:50] for _, t, _ in EVERY])
def test_a_sentence_names_exactly_these_countries(language, text, expected):
    assert countries(language, text) == expected.split()


def test_offsets_are_those_of_the_text():
    text = "Un accord franco-nigé-\nrien, signé à N’Djaména.\n\nLe Burki-\nna applaudit."
    found = mentions("fr", text)
    assert [text[m.start : m.end] for m in found] == ["franco", "nigé-\nrien", "N’Djaména", "Burki-\nna"]
    assert all(m.text == text[m.start : m.end] for m in found)


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "Malian envoys from Mali left Bamako for Gao region.", "demonym name city region"),
        ("fr", "Le Niger et les Nigériens, à Niamey et dans la région de Diffa.", "name demonym city region"),
        ("fr", "Gao, la région de Gao, le gouverneur de Gao", "city region city"),
        ("fr", "Les régions de Ségou, Mopti et Gao, puis Kidal", "region region region city"),
        ("en", "The regions of Mopti and Gao", "region region"),
    ],
)
def test_the_kind_tells_how_the_country_is_named(language, text, kinds):
    assert [m.kind for m in mentions(language, text)] == kinds.split()


def test_mentions_outside_the_prose_say_so():
    text = "NIAMEY, Niger (Agency) — Rain fell in Chad on Monday, farmers said.\n\nTags : Mali"
    assert {m.text: m.part for m in mentions("en", text)} == {
        "NIAMEY": "dateline", "Niger": "dateline", "Chad": "body", "Mali": "tags",
    }  # fmt: skip


SCANNED = [
    ("fr", "L’Ailemagne et la Bel gique ; la Kussie, l’Autricbe et ltalie.", "AUT BEL DEU ITA RUS"),
    ("fr", "La Belgiqne, en Roumanio, l'Alle¬\nmagne, la Côte d’ Ivoire.", "BEL CIV DEU ROU"),
    ("fr", "Franco et Maurice jouent au Panamo.", ""),
    ("en", "Ailemagne and Kussie are no words here.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), SCANNED, ids=[t[:50] for _, t, _ in SCANNED])
def test_names_that_a_scanned_page_misprints_are_read(language, text, expected):
    assert countries(language, text) == expected.split()
