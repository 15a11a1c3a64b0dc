"""The register of everybody whom an article names or describes: who is who (coreference).

An article and its sentences come in; `People` (`people.py`) answers questions about them. Read in this order:
`names.py` and `name_finder.py` find names, `phrases.py` finds pronouns and descriptions, `grammatical_role.py` tells
subjects and speakers from other mentions. `entities.py` groups the names by entity, and `kinds.py` tells people from
groups, places and things. `links.py` then links each pronoun and each description to an entity, by the clues of
`link_clues.py`, the past of each entity in `standings.py`, and learned weights. `roles.py` finds roles ("a nurse from
Leeds"), `initials.py` resolves "IRCC", `roster.py` lists who is who, and `antecedents.py` finds the name for a pronoun
that opens a sentence. `noun_phrases.py` and `mention_form.py` need no people: they find and classify a noun phrase.
"""

from articlecli.people.antecedents import antecedent
from articlecli.people.entities import Entity, Mention
from articlecli.people.mention_form import form_of_mention
from articlecli.people.noun_phrases import (
    mention_at,
    mention_before,
    phrase_end,
    phrase_from,
    phrase_until,
    with_affiliation,
)
from articlecli.people.people import People
from articlecli.people.roster import listed_people

__all__ = [
    "Entity",
    "Mention",
    "People",
    "antecedent",
    "form_of_mention",
    "listed_people",
    "mention_at",
    "mention_before",
    "phrase_end",
    "phrase_from",
    "phrase_until",
    "with_affiliation",
]
