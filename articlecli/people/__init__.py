"""People: whom an article names, and whom each name, role and pronoun means.

`name_finder.py` finds names (`names.py`, `initials.py`), `persons.py` tells whose they are, `pronouns.py` whom "he" and
"she" mean (`grammatical_role.py`), `roles.py` what somebody is called, and `people.py` answers for all of them.
`noun_phrases.py` and `mention_form.py` read a mention of anybody; `antecedents.py` names whom an opening pronoun means.
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
