"""Names that look like one country and are another, a person, an organisation, or a village of the large table."""

import pytest

from sahelscope import header, places

CASES = [
    # an office before "l'Etat du" makes it the country, not the Nigerian state
    ("fr", "Le chef de l'Etat du Niger a reçu les préfets à Niamey.", "NER Niger, NER Niamey"),
    ("fr", "Les services de l’État du Niger ont ouvert l'enquête.", "NER Niger"),
    ("fr", "Un accord a été signé entre l'Etat du Niger et la société.", "NER Niger"),
    ("fr", "Un marché a brûlé dans l'Etat du Niger, au Nigeria.", "NGA Etat du Niger, NGA Nigeria"),
    ("fr", "Ils viennent de l'Etat du « Niger », dans le centre-ouest.", "NGA Etat du « Niger »"),
    # a meeting is no island
    ("fr", "La réunion du Conseil a débuté à Bamako.", "MLI Bamako"),
    ("fr", "La Réunion du comité s'est tenue à Niamey.", "NER Niamey"),
    ("fr", "Un cyclone a touché La Réunion.", "REU La Réunion"),
    # money, organisations
    ("fr", "Le projet coûtera 340 millions de dollars américains au Tchad.", "TCD Tchad"),
    ("fr", "Le Front de libération de l'Azawad a quitté Kidal.", "MLI Kidal"),
    ("fr", "L'Office du Niger a rouvert ses canaux à Niono.", "MLI Niono"),
    # parts of regions, districts, neighbours
    ("fr", "Des pluies ont frappé le Logone oriental et le Mayo-Kebbi Ouest.",
     "TCD Logone oriental, TCD Mayo-Kebbi Ouest"),
    ("fr", "Le préfet du département d’Assoungha attend, au Tchad.", "TCD Assoungha, TCD Tchad"),
    ("fr", "Des assaillants ont visé un poste dans la préfecture de Kpendjal, au Togo.", "TGO Kpendjal, TGO Togo"),
    ("fr", "Un diamantaire d'Anvers et une élue de Louvain.", "BEL Anvers, BEL Louvain"),
    # people who bear a town's name
    ("fr", "« L'eau manque », dit Djibo, éleveur au Burkina Faso.", "BFA Burkina Faso"),
    ("fr", "Salou Djibo a dirigé la transition au Niger.", "NER Niger"),
    ("fr", "Le colonel Kolo a pris la parole à Niamey.", "NER Niamey"),
    # apostrophes
    ("fr", "Le maire de N'Djamena, de N’Djamena, de NʼDjamena et de N‘Djamena.",
     "TCD N'Djamena, TCD N’Djamena, TCD NʼDjamena, TCD N‘Djamena"),
    ("fr", "De N’Guigmi à Fada N’Gourma.", "NER N’Guigmi, BFA Fada N’Gourma"),
    # villages of the large table, and lists of unknown ones
    ("fr", "Neuf hommes ont été tués à Toulé, au Mali.", "MLI Toulé, MLI Mali"),
    ("fr", "L'armée malienne revient sur l'attaque de Ningari.", "MLI malienne, MLI Ningari"),
    ("fr", "Au Burkina Faso, les habitants de Wandaré, Bélézo et Zambéla ont fui.",
     "BFA Burkina Faso, BFA Wandaré, BFA Bélézo, BFA Zambéla"),
    ("fr", "Des ressortissants de Gayéri, Bélézo et Zambéla errent.", "BFA Gayéri, BFA Bélézo, BFA Zambéla"),
    ("fr", "Le gisement d’In-Azzaro, dans la région d’Agadez, est vendu.", "NER In-Azzaro, NER Agadez"),
    ("fr", "Des lycéennes ont été prises à Dankou, dans l'Etat voisin de Kebbi.", "NGA Dankou, NGA Kebbi"),
    ("en", "Floods hit Chad, the Niger and northern Cameroon.", "TCD Chad, NER Niger, CMR Cameroon"),
    ("en", "In the Diffa region of the Niger, a dyke broke.", "NER Diffa, NER Niger"),
    ("en", "Soldiers did not cross the Niger.", ""),
    ("en", "The Central African Rail Consortium met in Bangui.", "CAF Bangui"),
    ("en", "The Central African army left Bangui.", "CAF Central African, CAF Bangui"),
    ("en", "Central African Republic (CAR) troops fired.", "CAF Central African Republic, CAF CAR"),
    ("en", "A CAR BOMB KILLS TEN IN GAO", "MLI GAO"),
    ("en", "The line costs 340 million U.S. dollars, Mali said.", "MLI Mali"),
    ("en", "Azawad Liberation Front fighters entered Kidal.", "MLI Kidal"),
    ("en", "Bukar Kolo, a vigilante in Monguno, agreed.", "NGA Monguno"),
    ("en", "Gunmen raided a market in Agwaro, Niger State, Nigeria.", "NGA Agwaro, NGA Niger State, NGA Nigeria"),
    ("en", "Those who fled to Kangalam in Yobe came back.", "NGA Kangalam, NGA Yobe"),
    ("en", "In Mali, the wounded reached the health centre of Fourou.", "MLI Mali, MLI Fourou"),
    ("en", "Fighting broke out in Kornoi, North Darfur.", "SDN Kornoi, SDN North Darfur"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "sentence", "found"), CASES, ids=[f"{c[0]}: {c[1][:60]}" for c in CASES])
def test_each_name_is_read_for_what_it_is(lang, sentence, found):
    got = places.find(header.read(sentence, lang=lang))
    assert ", ".join(f"{m.country} {m.text}" for m in got) == found
