"""French: its dates, and the lines of an article's head and foot."""

from articlecli.languages import _article_lines as lines
from articlecli.languages._groups import Articles
from articlecli.languages._language import any_of

_AGENCIES = r"agence france-presse|la presse canadienne|presse canadienne|associated press|agences?|ats-afp|relaxnews"
_MONTHS = (
    r"janv(?:ier|\.)?",
    r"f[ée]vr?(?:ier|\.)?",
    r"mars",
    r"avr(?:il|\.)?",
    r"mai",
    r"juin",
    r"juil(?:let|\.)?",
    r"ao[uû]t",
    r"sept(?:embre|\.)?",
    r"oct(?:obre|\.)?",
    r"nov(?:embre|\.)?",
    r"d[ée]c(?:embre|\.)?",
)
_BLOCK_WORDS = {
    "site": """
        abonnement abonnements abonner abonnez abonné abonnés connexion diaporama infolettre publicité réservés
        s'abonner s'inscrire sponsorisé
    """,
    "page": """
        abonnement abonner abonnez abonné abonnés accepter accueil actualité aide ajouter alerte alertes annonces
        annuler cgu cgv chercher cliquez commenter commentaire commentaires compte conditions confidentialité connecter
        connectez connexion contact contacter copier copié courriel découvrir droits désabonner emploi enregistrer
        envoyer essai favoris fermer gratuit gratuitement généralités imprimer inscription inscrivez jeux légales lien
        légende mentions menu modération mot newsletter notification notifications offre offrir offres panier
        paramètres partage partager partagez partenaires passe plan politique pratique publicité recevez recevoir
        recherche rechercher retour réagir réactions répondre réservés s'abonner s'identifier s'inscrire services
        signaler site soutenez soutenir suivre suivez tarifs tous téléchargez télécharger utilisation voter
    """,
    "pointer": """
        actualités abonnés afficher ailleurs article articles aussi autres consulter consultez continuer dernières
        derniers direct dossier découvrez découvrir encore ici lire lisez liens lu lus même nos notre plus populaires
        précédent recommandés retrouvez rubrique sujet sujets suite suivant sur tous toute toutes vidéos voir écouter
        écoutez également à
    """,
    "photo": """
        archives cliché diaporama galerie illustration image images infographie photo photographe photographie
        photographies photos visuel
    """,
    "picture": """
        archive capture carte centre ci-contre ci-dessous ci-dessus crédit crédits dessin droite droits d'écran figure
        gauche graphique légende portrait source tableau vidéo
    """,
    "agency": """
        agence agences ats belga france-presse hans keystone lucas maxppp presse sipa wikicommons
    """,
    "author": """
        auteur auteure autrice chercheur chercheuse chroniqueur chroniqueuse collaborateur collaboratrice correspondant
        correspondante critique directeur directrice doctorant enseigne enseignant enseignante envoyé envoyée historien
        historienne journaliste journalistes maître maîtresse professeur professeure reporter rédacteur rédaction
        rédactrice romancier romancière spécial spéciale écrivain écrivaine
    """,
    "note": """
        adapté avertissement extrait initialement isbn licence mentions ndlr paru parution reproduction republié
        traduction traduit version éditeur édition
    """,
    "credit": "contribué recueillis source traduction",
    "amends": """
        corrigé corrigée correctif correction erratum erronée erroné rectificatif rectification rectifié
    """,
    "by": "entretien interview par propos recueillis reportage signé texte textes tribune",
    "time": """
        actualisé août aujourd'hui avr avril depuis dernière dim dimanche déc décembre fév février heure heures hier il
        jan janv janvier jeu jeudi jour jours juil juillet juin lecture lun lundi mai mar mardi mars mer mercredi min
        minute minutes mis mise modifié mois nov novembre oct octobre publié publiée sam samedi semaine semaines sept
        septembre temps ven vendredi à année ans h
    """,
    "section": """
        actualité actualités afrique analyse arts bourse chronique cinéma culture débats décryptage documents enquête
        entretien environnement europe faits-divers france gastronomie grand idées immobilier international justice
        lettres livres médias météo monde musique opinion opinions patrimoine planète politique portrait reportage
        régions santé science sciences société sport sports styles tech technologies tribune voyage économie éditorial
        éducation
    """,
    "points": "bref clés essentiel l'essentiel points principaux retenir résumé savoir",
    "meeting": """
        adresse billetterie billets contact contacts entrée horaires inscriptions lieu ouverture ouvert renseignements
        réservation réservations tarif tarifs tel tél téléphone
    """,
}

ARTICLES = Articles(
    abstract=r"résumé|abstract",
    keywords=r"mots[ -]clés|mots[ -]clefs",
    references=r"références(?: bibliographiques)?|bibliographie|sources",
    figure=r"fig(?:ure|\.)?|tab(?:leau|\.)?|encadré|graphique|carte|algorithme",
    block_words=lines.block_words(_BLOCK_WORDS),
    author=lines.author(),
    byline=lines.byline(
        by=r"par|de notre (?:envoyée? spéciale?|correspondante?)(?: (?:à|en|au) [\w-]{2,30})?,?|texte|auteure?|autrice"
        r"|(?:propos|entretien) (?:recueillis?|réalisé) par|(?:une? )?(?:entretien|reportage|enquête|analyse|chronique"
        r"|tribune|article|interview) (?:de|par)|(?:écrit|publié|posté|rédigé) par|interview",
        conjunctions=r"et|&",
        behind=r"à|en|au|aux|pour|avec|publié|mis|le|d['’]après|\(",
        jobs=r"correspondante?|journaliste|envoyée? spéciale?|rédact(?:eur|rice)|reporter|chroniqueu(?:r|se)",
        agencies=_AGENCIES,
    ),
    correction=r"(?:correction|rectificatif|rectification|erratum|précision|mise au point|note de la rédaction|ndlr)"
    r"(?: \([^)]{1,40}\)| du [\w. ]{4,30})? ?:"
    r"|(?:dans )?une (?:version précédente|première version|version antérieure) de (?:cet article|ce texte)\b"
    r"|(?:cet article|ce texte) a été (?:corrigé|modifié|rectifié|mis à jour pour)\b",
    credit=lines.credit(
        sources=r"sources?|avec|par|d['’]après",
        contributed=r"avec (?:les informations|des informations|la collaboration|la contribution|l['’]aide)?"
        r" ?(?:de|d['’]|du|des|notre|nos)|(?:traduit|traduction) (?:de|par|du)|ont contribué à"
        r"|propos recueillis par|enquête de",
        agencies=_AGENCIES,
    ),
    key_points_heading=any_of(
        r"l['’]essentiel(?: de l['’](?:article|info))?|en bref|en résumé|résumé|en (?:deux|quelques) mots|à retenir",
        r"(?:les )?points (?:clés|clefs|essentiels|importants|forts|principaux)|ce qu['’]il faut (?:savoir|retenir)",
        r"(?:les )?faits saillants|(?:les )?(?:chiffres|dates) clés|(?:les )?moments forts|l['’]info en bref",
    ),
    running_head=lines.running_head(r"page|p\.", "de|sur"),
    updated=r"(?:dernière )?(?:mis(?:e)? à jour|modifié|modification|actualisé)",
    date_prefix=lines.date_prefix(
        published=r"(?:(?:(?:article )?(?:publiée?|posté|paru|mis en ligne|mise? à jour|modifiée?|actualisée?)"
        r"|dernière (?:mise à jour|modification)|date)(?: le| :)?)",
        days=r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lun|mar|mer|jeu|ven|sam|dim|le|du",
    ),
    months=_MONTHS,
    ordinal=r"(?:er)?",
    is_day_first=True,
    time_link=r"à|vers",
    reading_time=r"min(?:utes?|\.)?(?: de lecture)",
    halves_of_day="",
    dash_opens_speech=True,
    dateline=lines.dateline(months=_MONTHS, agencies=_AGENCIES),
)
