"""The register of everybody whom an article names or describes: who is who (coreference).

`People` (`people.py`) answers questions about them. Read in this order: `names.py` and `name_finder.py` find names,
`phrases.py` pronouns and descriptions; `grammatical_role.py` tells subjects and speakers. `entities.py` groups names by
entity, `kinds.py` tells people from groups, places and things. `links.py` links pronouns and descriptions to entities,
by the clues of `link_clues.py`, the past in `standings.py`, and learned weights. `roles.py` finds roles ("a nurse"),
`initials.py` resolves "IRCC", `kinds_by_use.py` tells kinds anew in the end, `roster.py` lists who is who,
`antecedents.py` finds the name for a pronoun that opens a sentence.
"""

from articlecli.people.affiliations import with_affiliation
from articlecli.people.antecedents import antecedent
from articlecli.people.common_nouns import is_common_noun, listed_noun
from articlecli.people.entities import Entity, Mention
from articlecli.people.mention_form import form_of_mention
from articlecli.people.noun_phrases import (
    mention_at,
    mention_before,
    phrase_end,
    phrase_from,
    phrase_until,
)
from articlecli.people.people import People
from articlecli.people.phrases import kind_of_noun
from articlecli.people.roster import listed_people

__all__ = [
    "Entity",
    "Mention",
    "People",
    "antecedent",
    "form_of_mention",
    "is_common_noun",
    "kind_of_noun",
    "listed_noun",
    "listed_people",
    "mention_at",
    "mention_before",
    "phrase_end",
    "phrase_from",
    "phrase_until",
    "with_affiliation",
]
