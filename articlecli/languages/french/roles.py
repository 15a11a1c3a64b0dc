"""French: roles of people: titles, offices, occupations, relations."""

from articlecli.languages._language import word_list

# Nouns for a woman.
FEMININE_NOUNS = word_list("""
    actrice adjointe agricultrice ambassadrice amie animatrice artisane assistante auteure autrice avocate baronne
    belle-fille belle-mère belle-sœur boulangère candidate chancelière chanteuse chercheuse championne cheffe citoyenne
    coiffeuse collaboratrice comédienne commerçante compagne conseillère copine cousine cuisinière danseuse demi-sœur
    députée dessinatrice dirigeante directrice duchesse écrivaine élue enseignante entrepreneuse épouse étudiante
    eurodéputée ex-femme femme fiancée fille fondatrice grand-mère gérante gouverneure habitante héroïne historienne
    impératrice infirmière ingénieure institutrice intervenante joueuse magistrate maîtresse maman mère militante
    musicienne navigatrice nièce nonne ouvrière participante passagère patronne petite-fille pharmacienne physicienne
    policière porteuse préfète première présentatrice présidente princesse procureure productrice professeure
    réalisatrice reine représentante retraitée riveraine romancière salariée sénatrice serveuse sœur spectatrice
    sportive surfeuse tante technicienne traductrice tueuse utilisatrice vendeuse veuve vice-présidente voisine
    voyageuse
""")

MASCULINE_NOUNS = word_list("""
    acteur adjoint agriculteur ambassadeur ami amiral animateur artisan assistant avocat baron beau-fils beau-frère
    beau-père boulanger candidat chancelier chanteur chef chercheur champion citoyen coiffeur collaborateur comédien
    commerçant compagnon conseiller copain cousin cuisinier danseur demi-frère député dessinateur directeur dirigeant
    duc écrivain édile élu empereur enseignant entrepreneur époux étudiant fiancé fils fondateur frère garçon gérant
    gouverneur grand-père habitant héros homme historien infirmier ingénieur instituteur joueur magistrat mari militant
    moine musicien navigateur neveu oncle ouvrier papa papi participant passager patron père petit-fils pharmacien
    physicien policier pompier préfet président prêtre prince procureur producteur présentateur retraité réalisateur
    représentant riverain roi romancier salarié sénateur serveur spectateur technicien traducteur vendeur veuf
    vice-président voisin voyageur
""")

# Titles before a name, with the words of offices and parties.
TITLES = word_list("""
    algérien algérienne allemand allemande américain américaine anglais anglaise argentin argentine australien
    australienne autrichien autrichienne belge brésilien brésilienne britannique canadien canadienne chilien chilienne
    chinois chinoise colombien colombienne croate cubain cubaine danois danoise écossais écossaise égyptien égyptienne
    espagnol espagnole européen européenne finlandais finlandaise français française gallois galloise grec grecque
    hongrois hongroise indien indienne irlandais irlandaise israélien israélienne italien italienne japonais japonaise
    kényan kényane malaisien malaisienne marocain marocaine mexicain mexicaine néerlandais néerlandaise néo-zélandais
    néo-zélandaise norvégien norvégienne polonais polonaise portugais portugaise québécois québécoise russe sénégalais
    sénégalaise serbe slovène sud-africain sud-africaine suédois suédoise suisse tchèque tunisien tunisienne turc
    turque ukrainien ukrainienne m mm mr mme mmes mlle mgr me dr pr monsieur messieurs madame mesdames mademoiselle
    maître docteur professeur professeure monseigneur abbé père frère sœur soeur sir lord lady prince princesse roi
    reine duc duchesse comte comtesse empereur sultan cheikh ayatollah imam rabbin pape cardinal évêque archevêque
    président présidente vice-président vice-présidente premier première ministre secrétaire député députée sénateur
    sénatrice eurodéputé eurodéputée maire maires adjoint préfet préfète procureur procureure juge avocat avocate
    bâtonnier général colonel commandant capitaine lieutenant lieutenant-colonel adjudant sergent amiral commissaire
    commissaires chancelier chancelière gouverneur gouverneure conseiller conseillère directeur directrice pdg chef
    cheffe leader porte-parole ambassadeur ambassadrice ex-président ex-ministre ex-premier ex-maire ex-député délégué
    déléguée
""")

# Titles that tell nothing about a person's work.
HONORIFICS = word_list("""
    m mm mr mme mmes mlle monsieur messieurs madame mesdames mademoiselle me maître dr pr mgr sir lord lady
""")

# Ranks of armies and the police.
RANKS = word_list("""
    adjudant amiral brigadier capitaine caporal colonel commandant commissaire général inspecteur lieutenant
    lieutenant-colonel major maréchal sergent gal col cdt
""")

# Nouns that tell only a sex or an age.
BARE_NOUNS = word_list("""
    adolescent adolescente adulte bébé dame enfant femme fille fillette garçon gars homme individu jeune monsieur
    personne quadragénaire quinquagénaire sexagénaire septuagénaire trentenaire
""")

# More roles beside PERSON_NOUNS and SPEAKER_NOUNS. Some words are in several lists.
ROLE_NOUNS = word_list("""
    académicien académicienne adepte administrateur administratrice agent agriculteur agricultrice aide-soignant
    aide-soignante alpiniste anthropologue apiculteur archéologue architecte arbitre artisan artiste aspirant
    astronaute astronome athlète auditeur auditrice bâtonnier bénévole biologiste blogueur blogueuse boucher boulanger
    boulangère brasseur buraliste cadre cadreur cafetier caissier caissière cardiologue cavalier céréalier chargé
    chargée charpentier chauffeur chauffeuse chirurgien chirurgienne chroniqueur chroniqueuse cinéaste cofondateur
    cofondatrice coiffeur coiffeuse commerçant commerçante commissaire compositeur compositrice comptable concepteur
    conducteur conductrice conservateur conservatrice consultant consultante coordinateur coordinatrice coordonnateur
    coureur couturier créateur créatrice critique curé cycliste démographe dentiste designer diplomate disciple
    documentariste économiste éditeur éditrice éditorialiste éducateur éducatrice électricien éleveur éleveuse
    épidémiologiste ergothérapeute esclave essayiste ethnologue exploitant exploitante explorateur fermier fermière
    footballeur footballeuse formateur formatrice garagiste garde gardien gardienne gendarme généraliste géographe
    géologue gérant gérante glaciologue graphiste guide gynécologue handballeur humoriste hôtelier hôtelière hôtesse
    huissier illustrateur infectiologue informaticien informaticienne intellectuel jardinier juriste kinésithérapeute
    lanceur libraire linguiste logisticien maçon maraîcher maraîchère marchand marin mathématicien mécanicien médiateur
    médiatrice météorologue metteur monteur moniteur monitrice naturaliste négociateur notaire nutritionniste
    océanographe opticien ornithologue ostéopathe paléontologue paysagiste paysan paysanne pêcheur pédiatre peintre
    pédopsychiatre penseur pharmacien pharmacienne photographe philosophe pianiste pilote plombier poète politicien
    politologue pompier postier potier présentateur présentatrice prêtre programmateur promoteur psychanalyste
    psychiatre psychologue psychothérapeute radiologue rameur rappeur rappeuse réanimateur rédacteur rédactrice recteur
    rectrice religieuse religieux restaurateur restauratrice romancier romancière routier rugbyman sage-femme savant
    scénariste scientifique sculpteur sismologue skieur skieuse sociologue sommelier sondeur spécialiste sprinteur
    styliste surveillant surveillante tenancier tennisman tenniswoman théologien thérapeute toxicologue traiteur
    trésorier trésorière tuteur urbaniste urgentiste vétérinaire vigneron vigneronne virologue viticulteur viticultrice
    volcanologue youtubeur youtubeuse zoologue
""")

# Nouns that can stand for a person without a name.
PERSON_NOUNS = word_list("""
    accusé accusée acteur actrice adolescent adolescente agresseur allié ami amie ancien assaillant assassin avocat
    avocate bébé blessé blessée bourreau braqueur candidat candidate capitaine champion championne chanteur chanteuse
    chef cheffe chercheur chercheuse client cliente collaborateur collaboratrice collègue combattant comédien
    comédienne compagne compagnon complice conjoint conjointe correspondant correspondante coupable cousin cousine
    croyant défenseur défenseure dame détenu détenue délinquant député députée directeur directrice dirigeant
    dirigeante djihadiste jihadiste docteur donateur élève élu élue employé employée enfant enquêteur enquêtrice
    enseignant enseignante entraîneur entraîneuse entrepreneur épouse époux étudiant étudiante expert experte femme
    fille fils fondateur fondatrice frère frondeur garçon gamin gamine grand-mère grand-père habitant habitante
    héritier héritière héros homme infirmier infirmière ingénieur ingénieure inspecteur inspectrice internaute invité
    invitée jeune joueur joueuse journaliste juge juré lauréat lauréate leader locataire maire maître malade
    manifestant manifestante mari médecin membre mère migrant migrante militant militante ministre magistrat magistrate
    monarque mort motard musicien musicienne neveu nièce numéro ouvrier ouvrière oncle opposant opposante otage papa
    maman parent partenaire participant participante passager passagère patient patiente patron patronne père
    personnage personne plaignant plaignante policier policière porte-parole préfet préfète président présidente
    prétendant prévenu prévenue prince princesse prisonnier procureur procureure producteur productrice professeur
    professeure prof propriétaire proche réalisateur réalisatrice réfugié réfugiée reine rescapé rescapée résident
    résidente responsable retraité retraitée riverain riveraine rival rivale roi romancier romancière salarié salariée
    sauveteur secrétaire sénateur sénatrice sélectionneur soignant soignante soldat sœur soeur source spectateur star
    successeur supporter survivant survivante suspect suspecte tante témoin terroriste tireur touriste trafiquant
    travailleur travailleuse tueur universitaire utilisateur vainqueur vedette vendeur veuf veuve vice-président
    vice-présidente victime villageois visiteur voisin voisine voleur voyageur écrivain écrivaine auteur auteure
    autrice
""")

# Nouns for those who speak, with groups and documents.
SPEAKER_NOUNS = word_list("""
    administration agence agences analyste analystes artisan association associations auteurs avocats autorité
    autorités banque bourgmestre bureau cabinet camp candidats chancelier chancelière chercheurs citoyens clan club
    collectif collectivité comité commission communiqué compagnie confédération conseil conseiller conseillère
    constructeur cour conseillers co-auteur défense décret département députés diplomate diplomates direction document
    droite édile école économiste économistes écologistes église élus enquête enquêteurs enseignants entourage
    entraîneur entreprise équipe état-major étude étudiants exécutif experts familles famille fédération firme
    fondation formation fournisseur gauche gendarmerie gendarmes gestionnaire gouvernement groupe habitants
    hebdomadaire historien historienne hôpital institut institution intéressé intéressée journal journalistes juges
    juridiction justice laboratoire lettre ligue livre locataire magistrats magazine mairie maires majorité
    manifestants médecins médias ministère ministres mouvement municipalité observateurs observatoire office opérateur
    opposants opposition ordre organisation organisations organisateur organisateurs organisatrice organisme ouvriers
    parents parlementaire parlementaires parlement parquet parti partisans patronat pays pêcheurs pilote police
    policiers politologue politologues pompiers porte-parole préfecture présidence presse procureurs prévisionniste
    professeurs proches quotidien rapport rapporteur rapporteure rédaction régulateur responsables riverains salariés
    scientifique scientifiques sénateurs service services site société sociologue sondage source sources spécialiste
    spécialistes start-up supporters syndicat syndicats témoins texte trésorier trésorière tribunal tribune université
    usine vice-ministre victimes ville villageois voisins
""")

# Nouns for groups and organisations.
GROUP_NOUNS = word_list("""
    académie administration agence alliance ambassade armée assemblée association autorité banque bureau cabinet camp
    centrale centre chaîne chambre clan club coalition collectif collectivité comité commission commune communauté
    compagnie confédération conseil constructeur cour délégation département direction droite école église entreprise
    enseigne équipe état état-major exécutif famille fédération filière firme fondation formation foule gauche
    gendarmerie gouvernement groupe hôpital institut institution juridiction jury justice laboratoire ligue mairie
    majorité marque média ministère mouvement municipalité observatoire office opérateur opposition orchestre ordre
    organisation organisme paire parlement parquet parti patronat pays peuple police préfecture présidence presse
    quotidien rédaction régie région régime régulateur réseau sénat service société start-up syndicat trio tribunal
    troupe union université usine ville entourage défense hebdomadaire duo couple
""")

# Nouns for written and spoken texts that speak for somebody.
DOCUMENT_NOUNS = word_list("""
    affiche alerte annonce arrêt arrêté article audit autobiographie avertissement avis banderole bilan bulletin
    circulaire communiqué contrat convocation courriel courrier décision déclaration décret discours document éditorial
    enquête enregistrement entretien étude interview jugement lettre livre loi mail manifeste manuel mémoire mémo
    message note notice ordonnance ouvrage pancarte pétition plainte post procès-verbal projet proposition publication
    questionnaire rapport recours recueil règlement réponse requête résolution résumé script signalement slogan sms
    sondage témoignage texte titre tract tribune tweet verdict vidéo
""")
