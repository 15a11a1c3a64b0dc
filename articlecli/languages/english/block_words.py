"""English: words that tell what a short block is. `make learn` weighs them together with the block's form."""

from articlecli.core import path_beside

WEIGHTS = path_beside(__file__, "block_words.json")

_CLASSES = {
    "site": """
        advertisement cookie cookies copyright gallery inbox login newsletter newsletters opinions reserved sponsored
        subscribe subscribed subscriber subscribers subscription subscriptions unsubscribe
    """,
    "page": """
        accept account ad ads advertise advertisement advertising alert alerts app back bookmark browser buy cart
        click close comment comments conditions contact cookie cookies copied copy copyright donate download e-mail
        email enter faq feed feedback filed follow free help home inbox join keywords like likes link loading log
        login logout manage member members membership menu moderated newsletter newsletters notifications offer
        offers page partners password policy posted preferences print privacy promoted register registration replies
        reply report reserved rights rss save scroll search settings share shares shop sign skip sponsored subscribe
        subscribed subscriber subscribers subscription support tag tagged tags tap terms tip tips top topics trial
        tweet unsubscribe url view views visit
    """,
    "network": """
        bluesky facebook flipboard google instagram linkedin mastodon messenger pinterest pocket reddit signal
        snapchat telegram threads tiktok tumblr twitter whatsapp x youtube
    """,
    "pointer": """
        also article articles continue continued continues coverage discover elsewhere explore full here keep latest
        listen miss more most newer next older plus popular previous read reading recommended related see series
        stories story trending watch
    """,
    "photo": """
        caption courtesy gallery getty graphic handout illustration image images infographic photo photograph
        photographed photographer photographs photos pictured slideshow undated
    """,
    "picture": """
        above archive centre chart credit diagram drawing fig figure file footage left map picture pictures portrait
        right seen shown shows source table video
    """,
    "agency": """
        afp agencies agency ap associated bloomberg canadian dpa getty istock pa press reuters shutterstock unsplash
        upi wikimedia wire wires
    """,
    "author": """
        author blogs books columnist contributing contributor correspondent critic editor editors essayist fellow
        freelance historian journalist lecturer lives novelist poet producer professor reporter reports researcher
        staff teaches writer writes
    """,
    "note": """
        abridged acknowledgements adapted appeared appears boilerplate clarity commission condensed conflict
        contributed declare disclaimer disclosure doi edited excerpt excerpted expressed footnote footnotes funded
        interest isbn issue length licensed opinions originally print publisher registered reprinted republished
        translated version views warranty
    """,
    "credit": """
        additional contributed contributing inputs reported reporting sources translation
    """,
    "amends": """
        amended clarification correct corrected correction corrections earlier erratum error incorrectly
        misidentified misspelled misstated regret wrongly
    """,
    "by": """
        by from interview interviewed special story text words written
    """,
    "time": """
        ago am april aug august bst cet day days dec december edt est et feb february fri friday gmt hour hours hrs
        jan january july june last march may min mins minute minutes modified mon monday month months nov november
        oct october pm pst published sat saturday sept september sun sunday thu thursday time today tue tuesday
        updated utc wed wednesday week weeks year years yesterday
    """,
    "section": """
        africa analysis arts asia books breaking business comment culture economy editorial education entertainment
        environment essay europe exclusive explained explainer feature features fiction film food health
        investigation lead letters life lifestyle live local longread magazine media money music national news
        newsletter obituaries obituary opinion podcast politics profile property region review reviews science
        society special sport sports style tech technology travel tv uk us weather world
    """,
    "points": """
        brief briefly findings gist glance highlights key nutshell points short summary takeaways tldr
    """,
    "meeting": """
        address admission contact contacts doors enquiries fax mobile open opening phone prices tel telephone
        tickets venue website
    """,
}
CLASSES = {name: frozenset(words.split()) for name, words in _CLASSES.items()}
