"""Invitations, notices, buttons, captions and links are no body; sentences that look like them are."""

# ruff: noqa: E501

import pytest

from sahelscope import header

BODY = {
    "en": "The ford at Douentza is open again, traders said on Monday.\n\nThey had waited for lorries since the rains.",
    "fr": "Le gué de Douentza est rouvert, ont dit les commerçants.\n\nIls attendaient depuis les pluies.",
}
FOUND = [
    ("en", "Get the latest news in your inbox"), ("en", "Sign up to our newsletter"), ("en", "Sign up here for the morning letter."),
    ("en", "Join our WhatsApp channel"), ("en", "Like us on Facebook"), ("en", "Enter your email address"),
    ("en", "Thanks for signing up!"), ("en", "Already a subscriber? Log in"), ("en", "Log in to read on"),
    ("en", "Register to continue reading"), ("en", "To continue reading, subscribe"),
    ("en", "This article is for subscribers only"), ("en", "You have reached your limit of free articles"),
    ("en", "Manage cookies"), ("en", "By clicking “Accept”, you agree to our terms."),
    ("en", "By continuing to use this site, you accept cookies."), ("en", "We and our partners store data on your device."),
    ("en", "Skip to main content"), ("en", "Comments are closed."), ("en", "You may also like"),
    ("en", "Article continues below"), ("en", "Please enable JavaScript to see this page."), ("en", "Share"),
    ("en", "Facebook Twitter WhatsApp"), ("en", "Share 12 Tweet Email"), ("en", "Cookie settings | Accept all | Reject all"),
    ("en", "Share • Copy link • Print"), ("en", "3 min read"), ("en", "Reading time: 4 minutes"), ("en", "Most read"),
    ("en", "Read next: The bridge that floats"), ("en", "Image caption: The ferry, at Mopti"),
    ("en", "File photo: Jonas Ebel"), ("en", "Last update: 4 May 2021"), ("en", "Issued on: 3 May 2021"),
    ("fr", "Recevez chaque matin notre lettre"), ("fr", "Ne manquez rien de l’actualité"),
    ("fr", "Rejoignez notre chaîne WhatsApp"), ("fr", "Retrouvez-nous sur Facebook"), ("fr", "Entrez votre adresse e-mail"),
    ("fr", "Votre adresse e-mail ne sera pas publiée."), ("fr", "Déjà abonné ? Connectez-vous"),
    ("fr", "Connectez-vous pour lire la suite"), ("fr", "Il vous reste 60 % de cet article à lire."),
    ("fr", "La suite est réservée aux abonnés."), ("fr", "Article réservé aux abonnés"),
    ("fr", "Pour lire la suite, abonnez-vous"), ("fr", "Gérer les cookies"), ("fr", "Tout accepter"),
    ("fr", "En cliquant sur « Accepter », vous acceptez nos conditions."),
    ("fr", "En poursuivant votre navigation, vous acceptez les cookies."),
    ("fr", "Nous et nos partenaires utilisons des cookies."), ("fr", "Aller au contenu"),
    ("fr", "Les commentaires sont fermés."), ("fr", "Vous aimerez aussi"), ("fr", "La suite après la publicité"),
    ("fr", "Partager"), ("fr", "Facebook Twitter WhatsApp"), ("fr", "Partager 12 Tweeter Imprimer"),
    ("fr", "Tout refuser | Accepter"), ("fr", "J’aime · Copier le lien · Courriel"), ("fr", "3 min de lecture"),
    ("fr", "Temps de lecture : 4 minutes"), ("fr", "Les plus lus"), ("fr", "À lire également : Le pont qui flotte"),
    ("fr", "Lire la suite"), ("fr", "Photo d’illustration : Jonas Ebel"), ("fr", "Légende photo : Le bac, à Mopti"),
    ("fr", "Paru le 3 mai 2021"), ("fr", "Mise à jour : 4 mai 2021"),
]  # fmt: skip
LEFT_ALONE = [
    ("fr", "– Recevez mes condoléances, a-t-il dit."), ("fr", "Il vous reste deux jours, a dit le chef."),
    ("en", "By signing up, the fishermen gained a share of the quay."),
    ("en", "Share prices fell in Niamey on Monday."), ("en", "Shares in the mine were sold twice."),
    ("en", "Cookies were sold at the fair for fifty francs."), ("en", "Subscribers to the scheme pay once a year."),
    ("en", "Facebook was cut off for three days, users said."), ("en", "WhatsApp groups warned the herders."),
    ("en", "Readers of the paper sent seeds."), ("en", "Print shops in Gao have no ink."),
    ("en", "Comments by the mayor angered the traders."), ("en", "Email and telephone were down in Kidal."),
    ("en", "Three minutes later the bridge was gone."), ("en", "3 minutes were enough to empty the store."),
    ("en", "Most people in Dori read no newspaper."), ("en", "Read aloud, the list took an hour."),
    ("en", "Related families share one well."), ("en", "Watch committees patrol the quays at night."),
    ("en", "Login details of forty officials were stolen."), ("en", "Get up before the sun, the herders say."),
    ("en", "Joining the queue cost a day."), ("en", "Liked by all, the baker never closed."),
    ("en", "Captions on the film were in Bambara."), ("en", "Images of the flood filled the hall."),
    ("en", "Modified lorries carry twice the load."), ("en", "Issued in 2019, the permits have run out."),
    ("en", "Loading the ferry takes two hours."), ("en", "Sponsored by the council, the race drew forty boats."),
    ("en", "Home was a tent beside the road."), ("en", "More rain is expected, the radio said."),
    ("en", "Searches went on until dark."), ("en", "Back at the top of the dune, the guide waited."),
    ("fr", "Partagé en deux, le village attend un pont."), ("fr", "Partager l’eau reste le plus difficile."),
    ("fr", "Les cookies se vendent cinquante francs à la foire."), ("fr", "Facebook a été coupé pendant trois jours."),
    ("fr", "WhatsApp a servi à prévenir les bergers."), ("fr", "Abonnés au réseau, ils paient une fois l’an."),
    ("fr", "Les commentaires du maire ont fâché les commerçants."), ("fr", "Imprimer un journal coûte cher à Gao."),
    ("fr", "Trois minutes plus tard, le pont avait disparu."), ("fr", "3 minutes ont suffi pour vider le magasin."),
    ("fr", "Lire reste un luxe à Dori."), ("fr", "Lire la suite des événements demande de la patience."),
    ("fr", "Les plus lus de ces livres sont en bambara."), ("fr", "Suivre le fleuve prend deux jours."),
    ("fr", "Accepter l’offre n’a pas été facile."), ("fr", "Reçu à Niamey, le ministre n’a rien dit."),
    ("fr", "Reçues en mai, les semences ont levé."), ("fr", "Connecté au réseau depuis mars, le village a la lumière."),
    ("fr", "Identifiés par leurs familles, ils ont été enterrés."), ("fr", "Les légendes du fleuve parlent d’un géant."),
    ("fr", "Photographies et lettres ont brûlé."), ("fr", "Parue en 2019, la carte est fausse."),
    ("fr", "Mises à jour chaque mois, les listes sont longues."), ("fr", "Accueil chaleureux pour le bac à Mopti, selon la radio."),
    ("fr", "Plus de pluie est attendue, selon la radio."), ("fr", "Tout le monde a accepté, dit le chef."),
    ("fr", "Devenus membres de la coopérative, ils vendent ensemble."), ("fr", "Vous aimez le thé, disait-il à chacun."),
    ("fr", "Recherché depuis mars, le camion était au garage."), ("fr", "Menu du jour : du mil et du poisson, comme hier."),
]  # fmt: skip


@pytest.mark.parametrize("where", ["first", "middle", "last"])
@pytest.mark.parametrize(("lang", "line"), FOUND)
def test_it_is_no_body_and_the_text_stays_as_it_is(lang, line, where):
    first, second = BODY[lang].split("\n\n")
    parts = {"first": [line, first, second], "middle": [first, line, second], "last": [first, second, line]}[where]
    text = "\n\n".join(parts)
    article = header.read(text, lang=lang, title="Another title")
    assert article.text == text
    assert [p.of(text) for p in article.paragraphs] == [first, second]
    at = text.index(line)
    assert article.part_at(at) in ("boilerplate", "link", "credit", "stamp")
    assert any((p.start, p.end) == (at, at + len(line)) for p in article.parts)


@pytest.mark.parametrize(("lang", "sentence"), LEFT_ALONE)
def test_a_sentence_of_the_body_is_left_alone(lang, sentence):
    first, second = BODY[lang].split("\n\n")
    text = "\n\n".join([first, sentence, second])
    article = header.read(text, lang=lang, title="Another title")
    assert sentence in [p.of(text) for p in article.paragraphs]


def test_there_are_sixty_of_each():
    assert len(FOUND) >= 60
    assert len(LEFT_ALONE) >= 60
