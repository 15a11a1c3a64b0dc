"""Finds the people whom an article names, and resolves names, roles and pronouns to them (coreference).

An article and its sentences come in; `People` (`people.py`) answers questions about them. Read in this order:
`names.py` and `name_finder.py` find names, `grammatical_role.py` tells subjects and speakers from other names,
`persons.py` groups the names by person, `pronouns.py` resolves "he" and "she", `roles.py` finds roles ("a nurse from
Leeds"), `initials.py` resolves "IRCC", and `people.py` joins all this. `antecedents.py` finds the name for a pronoun
that opens a sentence. `noun_phrases.py` and `mention_form.py` need no people: they find and classify the noun phrase
that names a speaker beside a quotation.
"""

from articlecli.people.antecedents import antecedent
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

__all__ = [
    "People",
    "antecedent",
    "form_of_mention",
    "mention_at",
    "mention_before",
    "phrase_end",
    "phrase_from",
    "phrase_until",
    "with_affiliation",
]
