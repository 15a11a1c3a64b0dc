"""Words of e-mail in many languages. A message is read before its language is known, so they stand together."""

# What programs put before the subject of an answer or of a message that is passed on: "Re:", "AW:", "Fwd:"
ANSWERED = (
    r"re|r|fwd?|aw|wg|antw|doorst|tr|rép|rv|res|enc|rif|i|sv|vs|vb|vl|odp|pd|ynt|ilt|ha|отв|на|回复|答复|转发|返信"
)
# The line above the words that an answer repeats: "On 3 June 2025, Ann Weld wrote:"
WROTE = (
    r"wrote|writes|schrieb|schreibt|geschrieben|a écrit|escribió|escreveu|ha scritto|scrisse|schreef|geschreven"
    r"|skrev|kirjoitti|napisał|napisała|napsal|napsala|написал|написала|писал|пише|написав|έγραψε|yazdı|a scris|írta"
)
# What stands in the links and lines that let a reader of a newsletter leave it, or see it elsewhere
NEWSLETTER_FURNITURE = (
    r"unsubscribe|opt[- ]out|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|update (?:your )?preferences"
    r"|e-?mail preferences|view (?:this (?:e-?mail|message) )?(?:it )?in (?:your |a )?(?:web ?)?browser|view online"
    r"|you(?:'re| are|’re) receiving this|you received this (?:e-?mail|message|newsletter)"
    r"|this (?:e-?mail|message|newsletter) was sent to"
    r"|abmelden|abbestellen|newsletter-einstellungen|im browser (?:ansehen|anzeigen|öffnen)|online ansehen"
    r"|se désabonner|désabonner|désinscri\w+|version en ligne|dans (?:votre|le) navigateur"
    r"|darse de baja|cancelar (?:la )?suscripción|anular (?:la )?suscripción|ver en (?:el|tu|su) navegador"
    r"|cancelar (?:a )?(?:inscrição|assinatura)|ver no navegador"
    r"|disiscri\w+|annulla (?:l['’])?iscrizione|visualizza nel browser"
    r"|afmelden|uitschrijven|bekijk (?:online|in (?:je|uw) browser)"
    r"|avsluta prenumeration|avregistrera|afmeld|avmeld|peruuta tilaus|wypisz się|odhlásit|dezabonare|leiratkoz\w+"
    r"|отписаться|відписатися|aboneliğ\w+ iptal|διαγραφή"
)
