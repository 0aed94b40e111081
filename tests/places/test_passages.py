"""Passages of every difficulty: the countries that each names, mention by mention, in the order of the text."""

import pytest

from sahelscope import header, places

PASSAGES = [
    ("en", "The king of Jordan will visit Chad Reed's old school in Perth, Australia.", "JOR AUS AUS"),
    ("en", ("Georgia Republicans passed a voting bill in Atlanta on Thursday, and Texas may follow."), "USA USA USA"),
    (
        "en",
        ("Ships queued in the Strait of Hormuz as Iran and Oman traded accusations over the Gulf of Oman."),
        "IRN OMN",
    ),
    ("en", "A guinea pig, a Jersey cow and a Turkey Creek resident featured in the show.", ""),
    ("en", "The Congo River burst its banks in Kinshasa while the Niger Delta faced new spills.", "COD NGA"),
    ("en", ("He ordered Swiss cheese, French toast, Brussels sprouts, a Cuban sandwich and a Danish pastry."), ""),
    (
        "en",
        ("American Airlines and Korean Air resumed flights; British Airways did not. Air France followed."),
        "USA KOR GBR FRA",
    ),
    ("en", "Washington says Beijing is arming Pyongyang; Moscow denies it.", "USA CHN PRK RUS"),
    ("en", "The New England Patriots will play the Dallas Cowboys in Mexico City.", "USA MEX"),
    (
        "en",
        ("Police in Newcastle, Northern Ireland, and in Newcastle, England, arrested two Irish men."),
        "GBR GBR IRL",
    ),
    ("en", "Ireland's prime minister met Northern Ireland's first minister.", "IRL GBR"),
    ("en", ("The Dominican Republic and the Dominican order have little in common; Dominica is an island."), "DOM DMA"),
    ("en", "Fine china and Panama hats were auctioned, along with a Persian rug and Venetian blinds.", ""),
    (
        "en",
        ("The U.S.-led coalition and the UK-based monitor disagree with a US official; it tells us nothing."),
        "USA GBR USA",
    ),
    ("en", "The Holy See, the Vatican and Pope Francis condemned the war in Ukraine.", "VAT VAT UKR"),
    ("en", ("Hong Kong, Macau and Taiwan recorded new cases, as did Puerto Rico and Guam."), "HKG MAC TWN PRI GUM"),
    ("en", "Kosovo's Serb minority protested; Serbia backed them.", "XKX SRB SRB"),
    ("en", "The Washington Post, the Times of India, the Jerusalem Post and Korea Herald reported it.", ""),
    (
        "en",
        ("Ebola has spread from Guinea to Sierra Leone and Liberia, and a case was found in Mali."),
        "GIN SLE LBR MLI",
    ),
    ("en", "Two Nigeriens were freed in Nigeria; the Nigerians thanked Niger.", "NER NGA NGA NER"),
    (
        "en",
        ("Burma, now called Myanmar, and Siam, now Thailand; Ceylon is Sri Lanka, Persia is Iran."),
        "MMR MMR THA THA LKA LKA IRN IRN",
    ),
    (
        "en",
        ("The former Soviet Union, Yugoslavia and Czechoslovakia no longer exist; East Germany does not either."),
        "DEU",
    ),
    ("en", ("Scottish voters, Welsh miners and English nurses went on strike across Britain."), "GBR GBR GBR GBR"),
    ("en", ("The Democratic Republic of Congo said M23 rebels backed by Rwanda had seized Goma."), "COD RWA COD"),
    ("en", "Lebanon, Ohio, and Lebanon both mourned.", "USA LBN"),
    ("en", "A Malian national and a Mali-based preacher were held at Charles de Gaulle airport.", "MLI MLI"),
    (
        "en",
        ("The Norwegian Refugee Council and the Danish Refugee Council work in Burkina Faso's Sahel region."),
        "NOR DNK BFA BFA",
    ),
    (
        "en",
        ("The African Union, the European Union, the Arab League, ECOWAS and the G5 Sahel met in Addis Ababa."),
        "ETH",
    ),
    ("en", "The West Indies beat England at Lord's; Australia's tour of South Africa is off.", "GBR AUS ZAF"),
    ("en", "Polish officials said Poles voted; the table needs polish.", "POL POL"),
    ("en", "A Chilean miner ate chile peppers; Chile won the cup against Peru.", "CHL CHL PER"),
    (
        "en",
        (
            "ISIS, also called the Islamic State of Iraq and Syria or the Islamic State in Iraq and the Levant, "
            "claimed it."
        ),
        "IRQ SYR IRQ",
    ),
    (
        "en",
        ("Al-Qaeda in the Islamic Maghreb and the Taliban in Pakistan denied it. The Pakistani Taliban said nothing."),
        "PAK PAK",
    ),
    (
        "en",
        ("Timor-Leste, also East Timor, and Eswatini, formerly Swaziland; Cabo Verde is Cape Verde."),
        "TLS TLS SWZ SWZ CPV CPV",
    ),
    ("en", ("The two Koreas, the Korean Peninsula, a Korean-American and South Korea's president."), "KOR USA KOR"),
    (
        "en",
        ("Mexico City's mayor met a Mexican delegation from the State of Mexico. New Mexico's governor, too."),
        "MEX MEX MEX USA",
    ),
    ("en", "In Moscow, Idaho, students mourned; in Moscow, the Kremlin denied it.", "USA RUS"),
    (
        "en",
        (
            "Emirati officials in the UAE denied it; Emirates flights continue. Saudi Arabia and the Saudis "
            "agreed; the kingdom of Bahrain too."
        ),
        "ARE ARE SAU SAU BHR",
    ),
    (
        "en",
        ("Central African Republic's capital, Bangui; Central African nations; the Central African franc."),
        "CAF CAF",
    ),
    ("en", "Chadian troops crossed into Nigeria near Lake Chad; Chad's parliament approved.", "TCD NGA TCD"),
    (
        "en",
        (
            "Turkish Airlines flight to Istanbul; Qatar Airways and Ethiopian Airlines resumed; Singapore "
            "Airlines didn't."
        ),
        "TUR TUR QAT ETH SGP",
    ),
    (
        "en",
        ("Vietnam veterans and a Vietnam War memorial in Washington; the Gulf War; the Spanish Civil War."),
        "VNM VNM USA ESP",
    ),
    (
        "en",
        ("Trinidad and Tobago, Bosnia and Herzegovina, Sao Tome and Principe, St Vincent and the Grenadines."),
        "TTO BIH STP VCT",
    ),
    ("en", "Bosnian Serbs, Bosnian Croats and Kosovo Albanians.", "BIH SRB BIH HRV XKX ALB"),
    (
        "en",
        (
            "MERS: A Saudi woman, 62, died in Riyadh; cases in Jordan, Qatar, Oman, Lebanon and the United Arab "
            "Emirates."
        ),
        "SAU SAU JOR QAT OMN LBN ARE",
    ),
    ("en", "Jordan, 23, scored for Chicago; Jordan's team lost to Georgia Tech in Atlanta.", "USA USA"),
    (
        "en",
        ("The Sudanese government in Khartoum denies backing South Sudan rebels; Darfur, Sudan's west, is calm."),
        "SDN SDN SSD SDN SDN",
    ),
    (
        "en",
        ("Norwegian Cruise Line, Royal Dutch Shell, Deutsche Bank, Bank of America, Air Canada and Nippon Steel."),
        "NOR NLD USA CAN",
    ),
    (
        "en",
        ("Guinea-Bissau and Equatorial Guinea are not Guinea. Papua New Guinea is not New Guinea. A Guinean said so."),
        "GNB GNQ GIN PNG GIN",
    ),
    (
        "en",
        (
            "The Jamaican bobsled team; Jamaica Plain residents; Cuban cigars; Panama Canal; Brazil nuts; "
            "Peruvian Andes."
        ),
        "JAM CUB PAN PER",
    ),
    (
        "en",
        ("He was born in what was then Rhodesia, now Zimbabwe, and raised in Zaire, now the DRC."),
        "ZWE ZWE COD COD",
    ),
    ("en", "The Czech Republic, Slovakia, and a Czech and a Slovak.", "CZE SVK CZE SVK"),
    (
        "en",
        ("Swedish furniture giant, the Swedes, Danes, Finns, Norwegians, Icelanders and Greenlanders met."),
        "SWE SWE DNK FIN NOR ISL GRL",
    ),
    ("en", ("Chad, Niger and Mali are names of countries; so is Togo, where Chad Okoro was born."), "TCD NER MLI TGO"),
    ("en", "“Chad is a good man,” Mary Chad said of her son, Chad.", ""),
    ("en", ("Officials in Chad said Chad's rebels had fled; Mr. Chad Evans, an aid worker, is safe."), "TCD TCD"),
    (
        "en",
        ("A Turkish delight shop opened; Turkey sandwiches sold out on Thanksgiving, when Americans eat turkey."),
        "USA",
    ),
    (
        "en",
        ("The Lebanese army shelled positions near Arsal, on the border with Syria. Lebanon's Bekaa is tense."),
        "LBN SYR LBN",
    ),
    ("en", "The US-Mexico border, the US–China trade war and the Iran-Iraq War.", "USA MEX USA CHN IRN IRQ"),
    ("en", "North and South Korea, East and West Germany, and both Sudans.", "KOR DEU"),
    (
        "en",
        ("The Islamic Republic of Iran, the State of Qatar, the Kingdom of Saudi Arabia and the Republic of Korea."),
        "IRN QAT SAU KOR",
    ),
    ("en", ("The Democratic People's Republic of Korea, or DPRK, fired a missile; the ROK responded."), "PRK PRK"),
    ("en", ("Brazilian police in Rio de Janeiro said three Britons and an Argentine had died."), "BRA BRA GBR ARG"),
    ("en", "In the Philippines, Filipinos and Filipinas voted.", "PHL PHL PHL"),
    (
        "en",
        ("He likes Italian opera, Russian novels, Greek salad, Chinese food and Belgian beer."),
        "ITA RUS GRC CHN BEL",
    ),
    (
        "en",
        ("Non-U.S. citizens, pro-Kremlin Ukrainians, ex-Soviet Georgia, and anti-Syrian Lebanese."),
        "USA UKR GEO SYR LBN",
    ),
    ("en", "GUINEA: Ebola cases rise; SIERRA LEONE: schools shut.", "GIN SLE"),
    ("en", "The Kremlin, the White House, Downing Street and the Elysee declined to comment.", ""),
    ("en", "The Cayman Islands and British Virgin Islands are British territories.", "CYM VGB GBR"),
    (
        "fr",
        ("Le président nigérian a reçu son homologue nigérien à Abuja ; le Nigérien est rentré à Niamey le soir même."),
        "NGA NER NGA NER NER",
    ),
    ("fr", "À San, dans la région de Ségou, les rizières sont sous l'eau.", "MLI MLI"),
    (
        "fr",
        ("La commune de Say, à une cinquantaine de kilomètres au sud de Niamey, est privée d'électricité."),
        "NER NER",
    ),
    (
        "fr",
        ("Mao, chef-lieu du Kanem, manque d'eau, tandis que Bol, sur la rive du lac Tchad, est inondée."),
        "TCD TCD TCD",
    ),
    ("fr", "Le gouverneur du Centre-Nord s'est rendu à Kaya, puis à Barsalogho.", "BFA BFA BFA"),
    (
        "fr",
        ("Dans l'Est, deux bus ont été arrêtés entre Fada N'Gourma et Gayéri, rapporte un habitant de Ouagadougou."),
        "BFA BFA BFA BFA",
    ),
    ("fr", "Le nord du Mali, le centre du pays et l'est du Niger restent difficiles d'accès.", "MLI NER"),
    ("fr", "Mani Ousmane et Kati Diallo ont remporté le tournoi de Gaya, au Niger.", "NER NER"),
    ("fr", ("« Nous ne partirons pas », a lancé le maire de Kati, ville garnison proche de Bamako."), "MLI MLI"),
    ("fr", ("L'ex-Haute-Volta, l'ancien Soudan français et l'Oubangui-Chari fêtent leur indépendance."), "BFA MLI CAF"),
    (
        "fr",
        ("La Fédération malienne de football et l'AS Vita Club de Kinshasa ont protesté ; le Stade malien aussi."),
        "MLI COD MLI",
    ),
    ("fr", "L'Office du Niger, à Ségou, a ouvert les vannes.", "MLI MLI"),
    ("fr", "Air Mali, Niger Télécoms et la Banque de l'habitat du Burkina Faso ont signé.", "MLI NER BFA"),
    ("fr", "Le Conseil de l'Entente, la Cédéao, l'AES et le Liptako-Gourma n'ont pas d'armée commune.", ""),
    (
        "fr",
        (
            "Les troupes franco-tchadiennes et les négociateurs mauritano-sénégalais se sont croisés à "
            "l'aéroport d’Ouaga."
        ),
        "FRA TCD MRT SEN BFA",
    ),
    ("fr", "Un camion burkina-\nbè a versé près de Pô.", "BFA BFA"),
    ("fr", "L'ambassade de Côte d’ Ivoire à Bamako a fermé.", "CIV MLI"),
    ("fr", ("Les pays du champ, le Sahel et la zone dite des « trois frontières » concentrent les violences."), ""),
    (
        "fr",
        ("Washington a suspendu son aide à Niamey, Moscou a envoyé du blé à Bamako et Paris s'est tu."),
        "USA NER RUS MLI FRA",
    ),
    (
        "fr",
        ("La Côte-d'Ivoire, le Benin et le Togo ont battu le Ghana, la Guinee et la Gambie."),
        "CIV BEN TGO GHA GIN GMB",
    ),
    ("fr", "MALI : L'ARMÉE ANNONCE LA REPRISE DE KIDAL", "MLI MLI"),
    ("fr", "BURKINA FASO - Le trafic reprend sur l'axe Djibo-Bourzanga.", "BFA BFA BFA"),
    ("fr", "Tessalit, Aguelhok et Anéfis sont dans la région de Kidal.", "MLI MLI MLI MLI"),
    (
        "fr",
        ("À Diffa, les réfugiés venus de Bosso et de N'Guigmi attendent ; ceux de Maine-Soroa aussi."),
        "NER NER NER NER",
    ),
    ("fr", ("Des éleveurs peuls du Hodh El Chargui ont franchi la frontière malienne vers Nara."), "MRT MLI MLI"),
    ("fr", "La route de l'unité, entre Gao et Sévaré, a été coupée à Hombori.", "MLI MLI MLI"),
    ("fr", "Il a grandi à Bobo avant de s'installer dans la banlieue parisienne.", "BFA FRA"),
    ("fr", "Les marchés d’Agadez, d'Arlit et d'In Guezzam sont vides.", "NER NER DZA"),
    (
        "fr",
        ("Selon un rapport de Human Rights Watch, l'armée malienne et ses alliés russes ont tué des civils à Moura."),
        "MLI RUS MLI",
    ),
    ("fr", "La Mauritanie et l'île Maurice n'ont rien de commun ; la Maurétanie non plus.", "MRT MUS"),
    ("fr", "Le franc malien, le dollar américain et le franc suisse ont baissé.", "MLI USA CHE"),
    ("fr", "Le lycée français de Niamey et l'Institut français ferment.", "FRA NER FRA"),
    ("fr", "Il parle français, le bambara et un peu de russe.", ""),
    ("fr", "Des otages allemands et italiens ont été libérés au Burkina, a dit l'Élysée.", "DEU ITA BFA"),
    ("fr", "Dori, Gorgadji, Arbinda et Titao ont été ravitaillées par hélicoptère.", "BFA BFA BFA BFA"),
    ("fr", ("Le fleuve Sénégal sépare la Mauritanie du Sénégal ; le fleuve Niger arrose Niamey."), "MRT SEN NER"),
    ("fr", "L'Ouest, le Nord-Ouest et le Sud-Ouest camerounais sont en crise.", "CMR"),
    ("fr", "Trente-deux villages de l'Oudalan et du Séno sont sans école, selon Ouagadougou.", "BFA BFA BFA"),
    (
        "fr",
        ("Deux Tchadiennes, un Soudanais, une Sud-Soudanaise et des Centrafricains sont logés à Goré."),
        "TCD SDN SSD CAF TCD",
    ),
    ("fr", "Les jihadistes de l'État islamique au Grand Sahara (EIGS) ont attaqué Banibangou.", "NER"),
    ("fr", "L'attaque de Solhan, dans la province du Yagha, a fait au moins 130 morts.", "BFA BFA"),
    ("fr", ("Un convoi d'or parti d'Essakane vers Ouaga a sauté sur une mine près de Falagountou."), "BFA BFA BFA"),
    ("fr", "Le camp de Ménaka et la base de Tessit, au Mali, ont été évacués.", "MLI MLI MLI"),
    ("fr", "À Ouallam comme à Tillia, les champs sont à l'abandon, dit le Nigérien Boubacar.", "NER NER NER"),
    (
        "fr",
        ("La France retire ses soldats du Tchad, du Niger et du Burkina ; l'opération Barkhane est finie."),
        "FRA TCD NER BFA",
    ),
    ("fr", "Barkhane et Takuba ont opéré au Sahel ; la Minusma au Mali.", "MLI"),
    ("fr", "Au Faso, on fête la fin de l'année ; le Faso danfani est un tissu.", "BFA"),
    ("fr", ("Les États de l'AES — Mali, Burkina, Niger — ont quitté l'organisation ouest-africaine."), "MLI BFA NER"),
    ("fr", "La ville de Goma, dans l'est de la RDC, est tombée, dit Kigali.", "COD COD RWA"),
    ("fr", ("L’ Algérie et l' Égypte soutiennent le processus ; d’ Algérie arrivent des camions."), "DZA EGY DZA"),
    ("fr", "Le général Mali Sangaré et Mme Niger Traoré ont été nommés.", ""),
    (
        "fr",
        ("Kinshasa, Luanda et Nairobi se parlent ; Addis-Abeba écoute, Le Caire s'inquiète."),
        "COD AGO KEN ETH EGY",
    ),
    ("fr", "Le marché de Bol Kébir ; le prix du bol de riz ; la ville de Bol, au Tchad.", "TCD TCD"),
    (
        "fr",
        ("Le maire de Gaya, ville nigérienne à la frontière du Bénin, accueille des chauffeurs de Malanville."),
        "NER NER BEN BEN",
    ),
    ("fr", "Kaya Sanou et Say Diallo sont à Mani, dit San Coulibaly.", ""),
    ("fr", "Les régions de Mopti, Ségou et San, au Mali, ont reçu de la pluie.", "MLI MLI MLI MLI"),
    ("fr", "La Haute-Volta n'existe plus ; les Voltaïques sont devenus des Burkinabè.", "BFA BFA BFA"),
    ("fr", ("Une délégation de la République populaire de Chine et de la République islamique d'Iran."), "CHN IRN"),
    ("fr", "La République du Mali, l'État malien et la République islamique de Mauritanie.", "MLI MLI MRT"),
    ("fr", "L'Union africaine, le Nord-Mali, le Sud-Niger et l'Ouest du Tchad.", "MLI NER TCD"),
    (
        "fr",
        ("Des casques bleus tchadiens et bangladais blessés à Aguelhoc, annonce l'ONU depuis New-York."),
        "TCD BGD MLI USA",
    ),
    ("fr", ("Les Etalons du Burkina, les Aigles du Mali, le Mena du Niger et les Sao du Tchad."), "BFA MLI NER TCD"),
    ("fr", "Kidal, le 14 novembre. La ville est calme. À Kidal, des tirs.", "MLI MLI"),
    ("fr", "Le Mouvement national de libération de l'Azawad et les Touareg de l'Azawad.", "MLI MLI"),
    ("fr", "De N'Djaména à Faya-Largeau, puis à Bardaï et Zouar, dans le Tibesti.", "TCD TCD TCD TCD TCD"),
    ("fr", "Nouadhibou, Zouerate, Atar et Rosso sont des villes mauritaniennes.", "MRT MRT MRT MRT MRT"),
    ("fr", "Le député malien Mali Diarra a voté ; le Mali retient son souffle.", "MLI MLI"),
    (
        "fr",
        (
            "Les pluies ont détruit trente cases à Say. La commune, riveraine du fleuve Niger, attend de l'aide "
            "de Niamey."
        ),
        "NER NER",
    ),
    ("fr", "« À San, on plante ; à Bla aussi », dit un paysan malien.", "MLI MLI MLI"),
    ("fr", "Les autorités du Kanem ont réuni les chefs à Mao.", "TCD TCD"),
    ("fr", "Un camion parti de Gaya pour Dosso s'est renversé.", "NER NER"),
    ("fr", "La gendarmerie de Mani, au Tchad, a saisi trois pirogues.", "TCD TCD"),
    ("fr", "Le camp militaire de Kati a été fermé aux visiteurs, selon Bamako.", "MLI MLI"),
    ("fr", "Au Burkina, les régions du Nord, du Sahel et de l'Est ont soif.", "BFA BFA BFA BFA"),
    ("fr", "Le Centre-Est et la Boucle du Mouhoun, au Burkina Faso, récoltent.", "BFA BFA BFA"),
    ("fr", "Au Mali, le Nord et le Centre restent isolés du Sud.", "MLI"),
    ("fr", ("Le gouverneur de la région du Sahel, à Dori, a salué le convoi venu de Ouagadougou."), "BFA BFA BFA"),
    ("fr", "L'ONG suisse Caritas et le Croissant-Rouge qatari ont aidé Téra.", "CHE QAT NER"),
    ("fr", "Les militaires nigériens formés par les Allemands sont à Tillia.", "NER DEU NER"),
    ("fr", "l’aéroport d’Abéché, l'hôpital d’Adré et le marché de Farchana", "TCD TCD TCD"),
    ("fr", "Sept soldats tués dans le Gourma malien et le Liptako nigérien.", "MLI NER"),
    (
        "fr",
        ("Le Mali, le Niger et le Burkina, trois pays du Sahel central, quittent la Cédéao, basée à Abuja."),
        "MLI NER BFA NGA",
    ),
    ("fr", "La Côte d'Or, la Côte d'Azur et la Côte d'Ivoire.", "CIV"),
    ("fr", "Le golfe de Guinée, la baie du Bénin, la mer de Chine et le canal de Panama.", "PAN"),
    ("fr", "Nigeria: 12 élèves libérés. Niger : rentrée calme. NIGÉRIA - pluie.", "NGA NER NGA"),
    ("fr", ("Selon la MINUSMA, la force Barkhane, la Russie et l'Union européenne, Kidal est calme."), "RUS MLI"),
    ("fr", "À Tombouctou, à Goundam et à Diré, le niveau du fleuve baisse.", "MLI MLI MLI"),
    ("fr", "Les Gaois et les Kidalois réclament l'eau ; les Mopticiens aussi.", "MLI MLI MLI"),
    (
        "fr",
        ("Des mines ont été posées entre Boni et Hombori, puis entre Douentza et Boni, au Mali."),
        "MLI MLI MLI MLI MLI",
    ),
    ("fr", "La frontière tchado-camerounaise à Kousséri, face à N'Djamena.", "TCD CMR CMR TCD"),
    ("fr", "La Turquie - pardon, la dinde - est absente du menu américain.", "TUR USA"),
    ("fr", "UN SOLDAT TCHADIEN TUE PRES DE BOSSO AU NIGER", "TCD NER NER"),
    (
        "fr",
        ("Ies troupes de l’Ailemagne ont passé la frontière de la Bel gique, dit une dépêche de Berne."),
        "DEU BEL CHE",
    ),
    (
        "fr",
        ("On écrit de Suisse que Ie roi d'Itaiie viendra à Lugano ; la reine d'Espagno reste à Madrid."),
        "CHE ITA ESP ESP",
    ),
    ("fr", "La Kussie et la Tur- quie ont signé la paix ; l’Autricbe se tait.", "RUS TUR AUT"),
    ("fr", "Le gouvernement des Pays Bas achète du blé à l'Argen-\ntine.", "NLD ARG"),
    ("fr", "Le ministre d'Alle¬\nmagne à Paris a été reçu.", "DEU FRA"),
    ("fr", "Un navire portu- gais a sombré au large du Maroc.", "PRT MAR"),
    ("fr", ("Nos relations avec le Dahomey et la Côte-d’ Ivoire sont bonnes ; l'Abyssinie proteste."), "BEN CIV ETH"),
    ("fr", "Il arrive de 1'Algérie par le paquebot France.", "DZA"),
    ("fr", "Les journaux ang ais annoncent que le Japon mobilise contre Ia Corée.", "JPN KOR"),
    ("fr", "LA FRANCE ET L'ALLEMAGNE SONT D'ACCORD", "FRA DEU"),
    ("fr", "Le consul de Perse à Constantinople et celui de Siam", "IRN TUR THA"),
    (
        "fr",
        ("Les vins de France et d'Espagne, les cuirs de Russie et les tapis de Perse se vendent bien."),
        "FRA ESP RUS IRN",
    ),
    ("fr", "La Norvège et le Danemark, la Suéde et la Finlaude ont adhéré.", "NOR DNK SWE FIN"),
    ("fr", "En Grèce, en Serbie et en Roumanio, l'agitation continue ; la Bulgarle arme.", "GRC SRB ROU BGR"),
    ("fr", "Berne, le 3. — Le Conseil fédéral a répondu à la Belgiqne et à la Frauce.", "CHE BEL FRA"),
    ("fr", "Hôtel d'Angleterre, café de Suisse, rue d'Italie : on loue.", "GBR CHE"),
]


@pytest.mark.parametrize(("language", "text", "expected"), PASSAGES, ids=[t[:50] for _, t, _ in PASSAGES])
def test_a_passage_names_these_countries_in_this_order(language, text, expected):
    assert [m.country for m in places.find(header.read(text, lang=language))] == expected.split()
