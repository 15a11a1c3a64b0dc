"""French: the verbs of saying, and the other words beside quotations."""

from articlecli.core import path_beside
from articlecli.languages._groups import Quotations
from articlecli.languages._language import word_list

_VOWELS = "aeiouyéèêâîôû"


def _verbs(infinitives: str) -> frozenset[str]:
    """Returns the forms of verbs in -er that stand beside a quotation: ajoute, ajoutent, ajoutait, ajouté, ajoutant …

    The third persons of the present, the imperfect and the simple past, the participles and the infinitive.
    """
    forms = set()
    for verb in infinitives.split():
        stem = verb[:-2]
        soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem  # before "a"
        strong = _with_grave(stem)  # before a silent "e"
        forms |= {strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent", soft + "ant"}
        forms |= {verb, stem + "é", stem + "ée", stem + "és", stem + "ées"}
    return frozenset(forms)


def _with_grave(stem: str) -> str:
    """Returns a stem as it is before a silent "e": répèt- for répét-, souligne for soulign-."""
    head, last = stem[:-1], stem[-1:]
    if head.endswith("é") and last not in _VOWELS:
        return head[:-1] + "è" + last
    return stem


QUOTATIONS = Quotations(
    speaker_weights=path_beside(__file__, "../english/speakers.json"),
    cues=_verbs("""
        accuser acter adresser affirmer ajouter alarmer alerter analyser annoncer argumenter arguer articuler assener
        asséner assurer attaquer avancer avertir avouer balayer commenter compléter concéder confesser confier
        confirmer conjurer considérer constater conseiller conter contester corriger critiquer crier croiser déclarer
        décréter défendre demander démentir dénoncer déplorer désoler détailler développer deviner diagnostiquer dicter
        douter écrier emporter encourager énumérer espérer estimer étonner évaluer évoquer exclamer exiger exhorter
        expliciter expliquer exposer féliciter fustiger glisser imaginer indigner indiquer informer insister insurger
        interpeller interroger inquiéter ironiser juger jurer justifier lâcher lamenter lancer marteler mentionner
        minimiser modérer moquer murmurer narrer noter nuancer objecter observer opiner pester philosopher plaider
        plaisanter pointer poser préciser préconiser présager prévenir proclamer prôner pronostiquer prophétiser
        proposer protester raconter railler raisonner rapporter rassurer rectifier refuser regretter réagir réclamer
        reconnaître récuser rédiger réfuter rejeter relater relativiser relever remarquer remercier renchérir répéter
        répliquer reprocher résumer rétorquer révéler revendiquer risquer saluer scander signaler signifier souffler
        souhaiter souligner spécifier suggérer supposer supplier tacler tempérer témoigner temporiser théoriser
        trancher tweeter vanter vitupérer
    """)
    | word_list("""
        dit disent disait disaient dite dits disant dire déclare écrit écrivent écrivait écrivant écrite écrire répond
        répondent répondait répondu répondant répondit répondre redit redisent poursuit poursuivent poursuivait
        poursuivi poursuivant reprend reprenait repris reprenant rappelle rappellent rappelait rappelé rappelant
        rappela reconnaît reconnaissent reconnaissait reconnu reconnaissant conclut concluent concluait conclu
        concluant prévient préviennent prévenait prévenu prévenant avertit averti avertissait avertissant admet
        admettent admettait admis admettant promet promettent promettait promis promettant prédit prédisait dément
        démenti défend défendait défendu défendant soutient soutiennent soutenait soutenu soutenant souvient
        souviennent souvenait souvenu plaint plaignent plaignait réjouit réjouissent réjouissait réjoui réagit réagi
        réagissait réjouissant renchérit renchéri surenchérit enchaîne enchaîné martèle martèlent relève relèvent pense
        pensent pensait croit croient croyait lit-on lit apprend maintient maintenait maintenu glissé sourit soupire
        rit interjette convient convenu ressasse entend fait savoir s'interroge veut voit voient ressent résume
    """),
    noun_cues=word_list("note demande accuse lit fait dire apprend entend veut voit pose avance croit"),
    hearer_cues=frozenset(),
    speech_nouns=word_list("""
        affirmation allégation accusation argument avertissement suggestion déclaration déclarations propos mots phrase
        slogan devise description avis opinion conviction réponse message lettre discours tweet article livre essai
        tribune formule expression témoignage communiqué aveu promesse appel
    """),
    source_markers=r"(?:selon|d['’]après|(?-i:Pour)|aux yeux de|de l['’]avis de|à en croire|dixit)",
    view_openers=frozenset(),
    view_endings=frozenset(),
    words_before_cue=word_list("""
        aussi alors ainsi encore ensuite puis enfin également toutefois néanmoins cependant même jamais toujours déjà
        désormais récemment notamment d'abord pourtant plutôt bien longuement vivement fermement souvent se s' ne n'
        pas quant lui leur nous
    """),
    incises_inside=True,
    comma_outside_marks=True,
    question_labels=word_list("q question"),
    answer_labels=word_list("r réponse"),
    list_labels=word_list("""
        note notes lieu date dates horaires heure tarif tarifs prix adresse contact téléphone site source sources photo
        photos image vidéo légende ingrédients préparation conseil conseils résultat résultats durée genre acteurs
        réalisation éditeur pages total exemple attention bilan verdict sujet thème objectif question réponse
    """),
    judging_words=word_list("""
        doit doivent devons devez faut jamais toujours personne rien tous tout trop assez seul seule seulement juste
        faux vrai vérité mensonge mensonges bon bonne meilleur mauvais mauvaise pire aime déteste espoir veux voulons
        besoin peur crains craint croire crois confiance doute désolé triste fier fière fiers colère heureux honte
        faute terrible horrible affreux épouvantable merveilleux beau belle magnifique incroyable catastrophe tragédie
        tragique cauchemar miracle choqué choquant inacceptable scandaleux scandale dégoûtant ridicule absurde folie
        fou folle cruel brutal dangereux danger dévastateur cœur dieu vie vies mort morts tuer combattre combat liberté
        justice injuste impossible indigne crise échec échoué trahi pardon regrette rêve promesse urgence grave
    """),
    empty_answer=(
        r"(?:(?:oui|non|si|oh|ah|eh bien|bon|ok|d['’]accord|bien s[ûu]r|merci(?: beaucoup)?|pardon|bonjour|bonsoir"
        r"|salut|bravo|félicitations|au revoir|pas de commentaire|je ne sais pas|monsieur|madame)(?:[,.!?]? |$)?){1,3}"
    ),
)
