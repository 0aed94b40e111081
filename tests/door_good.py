"""Texts that must pass the guard at the door, of sixty kinds: each once in English, once in French, with three fillings.

All words are invented. The fillings (places, names, figures) come from a generator with a fixed seed.
"""

# ruff: noqa: E501
from __future__ import annotations

import random
import re
from collections.abc import Iterator

FIRST = (
    "Awa Salif Mariam Oumar Fatou Idrissa Aïcha Moussa Ramata Boureima Zara Hamidou Nana Seydou Kadi Tiémoko".split()
)
LAST = "Diallo Traoré Sanou Ouédraogo Maïga Barry Issoufou Keïta Sow Zongo Coulibaly Tall Dicko Cissé Bâ Yaro".split()
PLACE = (
    "Gao Kaya Tillabéri Mopti Dori Ségou Maradi Kayes Djibo Tahoua Ansongo Fada Zinder Nioro Sikasso Ouahigouya".split()
)
TEAM = "Étoile Racing Union Horoya Lions Sonabel Espoir Onze Stade Djoliba".split()
GOODS = (
    ("millet", "mil"),
    ("maize", "maïs"),
    ("rice", "riz"),
    ("onions", "oignons"),
    ("cowpeas", "niébé"),
    ("salt", "sel"),
)

# {p} a place, {n} a person, {l} a family name, {f} a first name, {t} a team, {d} 1-28, {k} 2-99, {h} 5-22, {m} 10-59,
# {c} 1-6, {y} a year, {b} a large figure. A block in <<…>> is repeated five times, each time filled anew.
TEXTS: dict[str, tuple[str, str]] = {
    "results of a league": (
        "Results of day {d}\n\n<<{t} {p} {c}-{c} {t} {p}\n>>\nNext matches on Sunday at {h}:{m}.",
        "Résultats de la {d}e journée\n\n<<{t} de {p} – {t} de {p} : {c}-{c}\n>>\nProchaine journée dimanche à {h} h {m}.",
    ),
    "standings": (
        "Standings after {d} rounds\n<<{c}. {t} {p} {k} pts ({k}:{k})\n>>",
        "Classement\n<<{c}. {t} de {p}, {k} points, +{d}\n>>Les deux premiers montent en division supérieure.",
    ),
    "result of an election by place": (
        "PROVISIONAL RESULTS\n\n<<{p}: {l} {k}.{c}%, {l} {d}.{c}%, turnout {k}%\n>>",
        "Résultats provisoires par commune\n\n<<{p} : {n} {b} voix ({k},{c} %), {n} {b} voix\n>>",
    ),
    "poem": (
        "The river came to {p} at night\nand left its mud upon the stone;\nmy mother held the lamp upright,\n"
        "the ferry crossed the dark alone.\n\nO rain, who owes us what we sowed,\nwhat do you carry down the road?",
        "Ô fleuve de {p}, ma lenteur,\ntu portes la pirogue et le soir ;\nl’enfant compte les étoiles\n"
        "sur le dos d’un vieux tamarinier.\n\nNul ne sait, {f}, ce que dit la pluie\nquand elle revient sans frapper.",
    ),
    "interview": (
        "Q: How long have you lived in {p}?\nA: Since {y}. My father was a fisherman here.\n\nQ: And the school?\n"
        "A: It closed. We teach under the neem tree.\n\nQ: What do you ask for?\nA: A roof, and chalk.",
        "Depuis quand vivez-vous à {p} ?\n\nDepuis {y}. Nous étions trois familles.\n\nQu’est-ce qui a changé ?\n\n"
        "Tout. Le puits, d’abord. Ensuite les gens sont partis.\n\nReviendront-ils ?\n\nS’il pleut, oui.",
    ),
    "one sentence": (
        "The market of {p} will stay closed on Friday, the mayor said.",
        "Le pont de {p} est rouvert à la circulation depuis lundi.",
    ),
    "brief with figures": (
        "{p}: {k} cases, {c} deaths in week {d}; {b} people vaccinated, {k}% of the target.",
        "Choléra à {p} : {k} cas et {c} décès du {d} au {d} mars, {b} doses reçues, soit {k} % des besoins.",
    ),
    "all capitals": (
        "THE GOVERNOR OF {p} INFORMS THE PEOPLE THAT THE CURFEW IS LIFTED FROM THE {d} OF THIS MONTH. MOTORCYCLES MAY "
        "AGAIN BE RIDDEN UNTIL {h} HOURS. THE MARKETS OPEN AS BEFORE.",
        "LE GOUVERNEUR DE LA RÉGION DE {p} PORTE À LA CONNAISSANCE DES POPULATIONS QUE LE COUVRE-FEU EST LEVÉ À COMPTER "
        "DU {d} DE CE MOIS. LES MOTOS PEUVENT CIRCULER JUSQU’À {h} HEURES.",
    ),
    "old scan": (
        "Tbe caravan ar-\nrived at {p} on the {d}th witb one hundred camels ; the chief, EL HADJ {l}, re-\nceived it in "
        "tbe court . The price 0f salt bas fallen to {k} francs tbe bar.",
        "La carava ne est arri-\nvée à {p} le {d} courant avec cent cha-\nmeaux ; le chef {l} l'a reçue dans la c0ur. Le "
        "prix du se1 est tombé à {k} francs la barre ,dit-on.",
    ),
    "list of names": (
        "The following pupils have been admitted:\n\n<<{n}\n{n}\n>>",
        "Sont déclarés admis, par ordre de mérite :\n\n<<{c}. {n}\n>>\nLe président du jury, {n}",
    ),
    "bare list of names": ("Delegates present\n\n<<{n} ({p})\n>>", "Liste des lauréats\n\n<<{l} {f}\n>>"),
    "communiqué": (
        "COMMUNIQUÉ No. {d}\n\nThe General Staff brings to the knowledge of the public that on the {d} instant a patrol "
        "was ambushed near {p}. Provisional toll: {c} killed, {k} wounded. The sweep goes on.",
        "COMMUNIQUÉ N° {d}/{y}\n\nL’État-major général informe l’opinion que le {d} courant, une patrouille est tombée "
        "dans une embuscade près de {p}. Bilan provisoire : {c} morts, {k} blessés. Le ratissage se poursuit.",
    ),
    "liveblog": (
        "{h}:{m} – Counting has begun in {p}.\n{h}:{m} – {n} has voted.\n{h}:{m} – Rain delays the ballot boxes.\n"
        "{h}:{m} – Turnout put at {k} per cent at noon.",
        "{h} h {m} : ouverture des bureaux à {p}.\n{h} h {m} : {n} a voté.\n{h} h {m} : la pluie retarde les urnes.\n"
        "{h} h {m} : le taux de participation est de {k} % à midi.",
    ),
    "obituary": (
        "{n}, teacher and founder of the first library of {p}, died on Tuesday. She was {k}. Three children and {d} "
        "grandchildren survive her. The burial takes place today after the afternoon prayer.",
        "Les familles {l}, {l} et {l} à {p}, parents, amis et alliés, ont la profonde douleur de vous annoncer le décès "
        "de {n}, survenu le {d} mars dans sa {k}e année. L’inhumation a lieu ce jour.",
    ),
    "prayer times": (
        "Prayer times for {p}\nFajr 05:{m}\nDhuhr 13:{m}\nAsr 16:{m}\nMaghrib 18:{m}\nIsha 20:{m}",
        "Heures de prière à {p}\nFajr : 5 h {m}\nDohr : 13 h {m}\nAsr : 16 h {m}\nMaghreb : 18 h {m}\nIcha : 20 h {m}",
    ),
    "iftar of the week": (
        "Breaking of the fast this week\n<<{p}: {h}:{m}\n>>",
        "Heures de rupture du jeûne\n<<{p} : 18 h {m}\n>>",
    ),
    "prices": (
        "Market prices at {p}, francs a kilo\n\n<<{gen}: {b}\n>>",
        "Prix au marché de {p} (F CFA le kilo)\n\n<<{gfr} : {k}0 F\n>>",
    ),
    "exchange rates": (
        "Rates of the day\n1 euro = 655.96 francs\n1 dollar = {b} francs\n1 naira = 0.{k} francs\n1 cedi = {k}.{d} francs",
        "Cours du jour\n1 euro : 655,957 F CFA\n1 dollar : {b} F CFA\n1 naira : 0,{k} F CFA\nOr, le gramme : {b} F",
    ),
    "theatre": (
        "{f}: Who knocks?\n{f}: The rain.\n{f}: Tell her to wait.\n{f}: She has waited since {y}, old man. Open the door.",
        "{f}. – Qui frappe ?\n{f}. – La pluie.\n{f}. – Dis-lui d’attendre.\n{f}. – Elle attend depuis {y}, vieux. Ouvre !",
    ),
    "dialogue": (
        "“Is the ferry running?”\n\n“Not since {y}.”\n\n“And the bridge?”\n\n“Gone, too.”\n\n“Then how did you come?”\n\n“On foot.”",
        "– Le bac marche ?\n– Plus depuis {y}.\n– Et le pont ?\n– Parti aussi.\n– Alors comment es-tu venu ?\n– À pied.",
    ),
    "weather": (
        "{p}: sun, 3{c}°C. {p}: dust, 3{c}°C. {p}: rain {k} mm. Wind north-east, {d} km/h. Visibility poor in the morning.",
        "Prévisions pour demain\n<<{p} : min 2{c}, max 3{c}, vent {d} km/h\n>>Brume de poussière le matin.",
    ),
    "results of an examination": (
        "BACCALAUREATE {y}, centre of {p}, series D\nPassed: {k}\n<<No. {b} {n}\n>>",
        "BAC {y}, jury de {p}, série A4\nAdmis d’office : {k}\n<<N° {b} {n}\n>>",
    ),
    "appointments": (
        "Cabinet meeting. Appointed at the Ministry of Water: Mr {n}, engineer, No. {b} K, director of studies; Mrs {n}, "
        "administrator, No. {b} L, secretary general; Mr {n}, technical adviser.",
        "Nominations. Au titre du ministère de l’Eau : – Monsieur {n}, Mle {b} K, ingénieur, est nommé directeur des "
        "études ; – Madame {n}, Mle {b} L, administrateur, est nommée secrétaire générale.",
    ),
    "programme": (
        "{h}.{m} News\n{h}.{m} The Farmer’s Hour\n{h}.{m} Film: The Well of {p}\n{h}.{m} Sport\n{h}.{m} Close",
        "{h} h {m} Journal\n{h} h {m} L’heure du paysan\n{h} h {m} Film : Le puits de {p}\n{h} h {m} Sports\n{h} h {m} Fin",
    ),
    "decree": (
        "Article 1. The state of emergency in the region of {p} is extended by {k} days.\nArticle 2. The minister of the "
        "interior is charged with carrying out this decree, which takes effect on its signature.",
        "Article 1er : L’état d’urgence est prorogé de {k} jours dans la région de {p}.\nArticle 2 : Le ministre de "
        "l’Intérieur est chargé de l’exécution du présent décret, qui prend effet à sa signature.",
    ),
    "caption": (
        "{n} at the well of {p}, {y}. Photo: {n}",
        "Des femmes pilent le {gfr} à {p}, en {y}. (Photo : {n})",
    ),
    "letter of a reader": (
        "Sir, I read with sorrow your piece of the {d}th. The road to {p} is not “repaired”; it is sand. Come and see. "
        "Yours, {n}, driver",
        "Monsieur le directeur, j’ai lu avec peine votre article du {d}. La route de {p} n’est pas « refaite », elle est "
        "de sable. Venez voir. {n}, chauffeur",
    ),
    "recipe": (
        "For {c} people: {b} g of {gen}, {c} onions, 1 dried fish, salt. Wash, pound, steam for {k} minutes. Serve hot with "
        "the sauce.",
        "Pour {c} personnes : {b} g de {gfr}, {c} oignons, 1 poisson séché, du sel. Lavez, pilez, cuisez {k} minutes à la "
        "vapeur. Servez chaud.",
    ),
    "horoscope": (
        "Aries: a letter from {p}. Taurus: count your money twice. Gemini: your brother is right. Leo: rest. Lucky number: {d}.",
        "Bélier : une lettre de {p}. Taureau : comptez deux fois. Gémeaux : votre frère a raison. Lion : repos. Chiffre : {d}.",
    ),
    "proverbs": (
        "The well does not go to the bucket.\nHe who rides a camel fears no thorn.\nOne hand cannot tie a bundle.",
        "Le puits ne va pas au seau.\nQui monte le chameau ne craint pas l’épine.\nUne seule main ne noue pas le fagot.",
    ),
    "column": (
        "Nobody in {p} believes the report, and yet everybody quotes it, which is perhaps the fate of every report that was "
        "written to be quoted and not to be believed; I for one would have liked to see its author wait for the ferry.",
        "Personne à {p} ne croit au rapport et pourtant chacun le cite, ce qui est peut-être le sort de tout rapport écrit "
        "pour être cité et non pour être cru ; j’aurais aimé, quant à moi, voir son auteur attendre le bac.",
    ),
    "two languages": (
        "The bridge of {p} is open. Le pont de {p} est ouvert. Trucks pay {b} francs. Les camions paient {b} francs.",
        "AVIS / NOTICE. Le bureau de {p} est fermé jusqu’au {d}. The office of {p} is closed until the {d}th.",
    ),
    "words of other tongues quoted": (
        "“I ni ce, i ka kɛnɛ wa?” asked {f}. The answer, “Toro si tɛ”, means that all is well. In Arabic one says السلام "
        "عليكم, and people of {p} say both.",
        "« I ni sogoma », lance {f}. On lui répond « N ba, i ni sogoma ». En arabe, السلام عليكم. À {p}, on dit les deux, "
        "et parfois « barka » pour remercier.",
    ),
    "text with links": (
        "Register until the {d}th at https://example.org/register/{b}. The list of {p} is at https://example.org/{y}/list.pdf "
        "and questions go to office@example.org.",
        "Les inscriptions sont ouvertes jusqu’au {d} sur https://exemple.org/inscription/{b}. La liste de {p} : "
        "https://exemple.org/{y}/liste.pdf. Renseignements : bureau@exemple.org.",
    ),
    "posts of a thread": (
        "1/ The convoy left {p} at dawn. #Sahel\n2/ {k} trucks, {c} of them with water. @{f}{l}\n3/ No escort after the "
        "second bridge. #{p} 🚚",
        "1/ Le convoi a quitté {p} à l’aube. #Sahel\n2/ {k} camions, dont {c} d’eau. @{f}{l}\n3/ Plus d’escorte après le "
        "deuxième pont. #{p} 🚚",
    ),
    "match report": (
        "{t} {p} beat {t} {p} {c}-0 on a wet pitch. {l} struck in the {k}th minute; {l} was sent off after the break.",
        "{t} de {p} a battu {t} de {p} {c} à 0 sur un terrain détrempé. {l} a marqué à la {k}e minute (1-0, {k}e).",
    ),
    "stock list": (
        "Stock report of the warehouse of {p}\n<<{gen}: in {b} t, out {k} t, left {b} t\n>>",
        "État des stocks, magasin de {p}\n<<{gfr} : entrées {b} t, sorties {k} t, reste {b} t\n>>",
    ),
    "timetable": (
        "Buses from {p}\n<<to {p}: {h}:{m}, {h}:{m}, fare {b} F\n>>",
        "Départs de la gare de {p}\n<<Pour {p} : {h} h {m} et {h} h {m}, {b} F\n>>",
    ),
    "tender": (
        "INVITATION TO BID No. {y}-{d}. The commune of {p} invites bids for {k} boreholes in {c} lots. Bids in three copies "
        "by {h}:00 at the town hall. Guarantee: {b} 000 francs.",
        "AVIS D’APPEL D’OFFRES N° {y}-{d}/RN. La commune de {p} lance un appel d’offres pour {k} forages en {c} lots. Les "
        "plis seront déposés en trois exemplaires avant {h} h 00. Caution : {b} 000 F CFA.",
    ),
    "vacancy": (
        "WANTED: 1 nurse (m/f), {p}. Duties: vaccination, register, outreach. Experience: {c} years. Languages: French, "
        "Fulfulde. Apply before the {d}th.",
        "RECRUTE : 1 infirmier (h/f), base {p}. Tâches : vaccination, registre. Expérience : {c} ans. Langues : français, "
        "fulfuldé. Dossier avant le {d}.",
    ),
    "speech": (
        "My dear compatriots, people of {p}, when I came here in {y} you asked me for a school. Today I hand you the key. "
        "Long live the school! Long live {p}!",
        "Mes chers compatriotes, populations de {p}, quand je suis venu en {y}, vous m’avez demandé une école. Aujourd’hui, "
        "je vous en remets la clé. Vive l’école ! Vive {p} !",
    ),
    "transcript": (
        "[00:{m}] PRESENTER: We go to {p}. {f}, do you hear us?\n[01:{m}] {l}: Yes, the water has reached the school.\n"
        "[02:{m}] PRESENTER: Thank you.",
        "[00:{m}] Présentateur : Nous allons à {p}. {f}, vous nous entendez ?\n[01:{m}] {l} : Oui, l’eau atteint l’école.\n"
        "[02:{m}] Présentateur : Merci.",
    ),
    "dispatch": (
        "{p}, March {d} (Invented Agency) -- Gunmen on motorbikes attacked a post near {p}, two officials said. At least {c} "
        "soldiers were killed.",
        "{p}, {d} mars (Agence inventée) - Des hommes armés à moto ont attaqué un poste près de {p}, selon deux "
        "responsables. Au moins {c} soldats ont été tués.",
    ),
    "without accents": (
        "the mayor of {p} says the water is back since tuesday, people can come to the well of the north quarter",
        "Le maire de {p} annonce que l'eau est revenue depuis mardi. Les menages du quartier nord sont pries de venir au "
        "forage. Prevoir {c} bidons par famille, cheri ou pas.",
    ),
    "written in haste": (
        "hi all, road {p}-{p} cut since this morning, {c} trucks stuck, pls dont travel, will update tonite",
        "bjr a tous, route {p}-{p} coupee depuis ce matin, {c} camions bloques, svp ne voyagez pas, on vous tient au courant",
    ),
    "headings and points": (
        "SITUATION\n• {k} families arrived in {p}\n• Water point broken\nRESPONSE\n• Tents: {k}\n• Kits: {k}\nGAPS\n• Food\n• Fuel",
        "SITUATION\n• {k} familles arrivées à {p}\n• Point d’eau en panne\nRÉPONSE\n• Tentes : {k}\n• Kits : {k}\nBESOINS\n• Vivres",
    ),
    "narrow column": (
        "The coun-\ncil of {p}\nmet on the\n{d}th and de-\ncided to re-\npair the road\nbefore the\nrains begin.",
        "Le con-\nseil de {p}\ns’est réuni\nle {d} et a dé-\ncidé de ré-\nparer la route\navant les\npluies.",
    ),
    "resolution": (
        "The Council,\nRecalling its resolution {b} ({y}),\nDeeply concerned by the situation in {p},\n1. Demands that all "
        "parties let aid pass;\n2. Decides to remain seized of the matter.",
        "Le Conseil,\nRappelant sa résolution {b} ({y}),\nProfondément préoccupé par la situation à {p},\n1. Exige que l’aide "
        "passe ;\n2. Décide de demeurer saisi de la question.",
    ),
    "chronology": (
        "{d} March: strike in {p}. {d} April: talks. {d} May: talks broken off. {d} June: curfew. {d} July: accord of {p}.",
        "{d} mars {y} : grève à {p}\n{d} avril : pourparlers\n{d} mai : rupture\n{d} juin : couvre-feu\n{d} juillet : accord",
    ),
    "toll by place": (
        "Toll by village\n<<{p}: {c} dead, {k} hurt, {d} missing\n>>",
        "Bilan par localité\n<<{p} : {c} morts, {k} blessés, {d} disparus\n>>",
    ),
    "health bulletin": (
        "WEEK {d}\n<<District of {p}: {k} suspected, {c} confirmed, lethality {c}.{d}%\n>>",
        "SEMAINE {d}\n<<District de {p} : {k} cas suspects, {c} confirmés, létalité {c},{d} %\n>>",
    ),
    "glossary": (
        "Bourgou: a floating grass eaten by cattle.\nToggle: see ferry.\nZaï: a pit dug to keep water at the root.",
        "Bourgou : herbe flottante que mange le bétail.\nPinasse : grande pirogue.\nZaï : trou qui garde l’eau à la racine.",
    ),
    "prayer": (
        "Lord of the dry months, send us rain. Forgive the one who closed the well. Keep {p}. Keep the children. Amen.",
        "Seigneur des mois secs, envoie-nous la pluie. Pardonne à qui ferma le puits. Garde {p} et ses enfants. Amen.",
    ),
    "tale": (
        "Once a hare and a hyena shared a field near {p}. The hare sowed; the hyena slept. At harvest the hyena said: “Half!”",
        "Il était une fois un lièvre et une hyène qui partageaient un champ près de {p}. À la récolte, la hyène dit : « Moitié ! »",
    ),
    "questions of readers": (
        "Where do I vote? At the school of your quarter. With what? Your card, or your passport. Until when? {h}:00.",
        "Où voter ? À l’école de votre quartier. Avec quoi ? Votre carte ou un passeport. Jusqu’à quelle heure ? {h} h.",
    ),
    "review of the press": (
        "“{p} without water” (The Invented Daily). “The minister’s {k} promises” (Evening of {p}). “Rain at last” (The Herder).",
        "« {p} sans eau », titre Le Quotidien inventé. « Les {k} promesses du ministre », ironise Le Soir. « Enfin la pluie », L’Éleveur.",
    ),
    "text with marks": (
        "## {p} waits\n\nThe *mayor* promised **{k} pumps**. He gave {c}.\n\n- north: none\n- south: {c}\n\n> We wait, says {n}.",
        "## {p} attend\n\nLe *maire* a promis **{k} pompes**. Il en a donné {c}.\n\n- nord : aucune\n- sud : {c}\n\n> On attend, dit {n}.",
    ),
    "message with signs": (
        "🔴 BREAKING | {p}: fire at the market 🔥 {c} stalls burnt, no victims ✅ more to come 👉",
        "🔴 ALERTE | {p} : incendie au marché 🔥 {c} étals brûlés, pas de victime ✅ plus d’informations à suivre 👉",
    ),
    "erratum": (
        "Correction: in our issue of the {d}th we wrote {l} for {l}. The mayor of {p} is {n}.",
        "Rectificatif : dans notre édition du {d}, il fallait lire {l} et non {l}. Le maire de {p} est {n}.",
    ),
    "announcements": (
        "BIRTHS: {n}, {p}. MARRIAGES: {n} and {n}. DEATHS: {n}, {k} years. LOST: a grey donkey, {p} road. FOUND: keys.",
        "NAISSANCES : {n}, {p}. MARIAGES : {n} et {n}. DÉCÈS : {n}, {k} ans. PERDU : un âne gris, route de {p}. TROUVÉ : clés.",
    ),
    "useful numbers": (
        "Useful numbers in {p}\nHospital: 20 {k} {k} {m}\nFire brigade: 18\nPolice: 17\nNight chemist: 76 {k} {k} {m}",
        "Numéros utiles à {p}\nHôpital : 20 {k} {k} {m}\nSapeurs-pompiers : 18\nPolice : 17\nPharmacie de garde : 76 {k} {k} {m}",
    ),
    "draw": (
        "Lottery of the {d}th: {d}, {k}, {k}, {k}, {k}. Bonus: {c}. No winner of the first prize. Jackpot: {b} 000 francs.",
        "Tirage du {d} : {d} - {k} - {k} - {k} - {k}. Complémentaire : {c}. Aucun gagnant au premier rang. Cagnotte : {b} 000 F.",
    ),
    "quarrel of figures": (
        "{b}. That is the number of letters {n} sent from {p}: {k} in {y}, {k} in {y}, {d} since. Answers: {c}.",
        "{b}. C’est le nombre de lettres envoyées de {p} par {n} : {k} en {y}, {k} en {y}, {d} depuis. Réponses : {c}.",
    ),
}


def _filled(text: str, luck: random.Random) -> str:
    """Return a template with its slots filled, its repeated block five times."""

    def slot(found: re.Match[str]) -> str:
        good = luck.choice(GOODS)
        first, last = luck.choice(FIRST), luck.choice(LAST)
        return {
            "p": luck.choice(PLACE),
            "n": f"{first} {last}",
            "l": last,
            "f": first,
            "t": luck.choice(TEAM),
            "d": str(luck.randint(1, 28)),
            "k": str(luck.randint(2, 99)),
            "h": str(luck.randint(5, 22)),
            "m": str(luck.randint(10, 59)),
            "c": str(luck.randint(1, 6)),
            "y": str(luck.randint(1960, 2025)),
            "b": str(luck.randint(120, 980)),
            "gen": good[0],
            "gfr": good[1],
        }[found[1]]

    text = re.sub("<<(.*?)>>", lambda block: block[1] * 5, text, flags=re.S)
    return re.sub(r"\{(\w+)\}", slot, text)


def texts() -> Iterator[tuple[str, str]]:
    """Yield each text with the name of its kind."""
    luck = random.Random(14)
    for kind, versions in TEXTS.items():
        for version in versions:
            for _ in range(3):
                yield kind, _filled(version, luck)
