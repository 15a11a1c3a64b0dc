"""The groups of knowledge that a language is made of. Every field has a default that says nothing is known.

Word lists are in lower case. A pattern matches whatever the case, in a text whose white space is single blanks; the
default NOTHING matches no text. An ending is what a word ends with.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

# A capital letter of the Latin, Greek or Cyrillic script, in a pattern that heeds case.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
NOTHING = r"(?!)"

_NO_LETTERS = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟①-⓿"  # numbers that Python takes for letters: m², 19½
_LETTER = rf"[^\W\d_{_NO_LETTERS}]"
_REST = rf"[^\W{_NO_LETTERS}]"
# U.S.; don't, ex-wife, and an accent that is a code point of its own; 1,000.50. No word has more than 40 parts: each
# takes memory while it is matched, and a text of "1.1.1" may have millions.
_WORD = (
    rf"{_LETTER}(?:(?:\.{_LETTER}){{1,40}}\.|{_REST}*(?:['’-]{_REST}+|[\u0300-\u036f]+{_REST}*){{0,40}})"
    r"|\d+(?:[.,:]\d+){0,40}"
)
_NO_WORDS: frozenset[str] = frozenset()

# The patterns of what follows a sentence's first word, by that word; those under "" follow any word.
Openings = Mapping[str, Sequence[str]]
_NO_OPENINGS: Openings = {}


class Words(NamedTuple):
    """Words and their forms: the closed classes of the grammar, and the endings of the open ones."""

    pattern: str = _WORD  # of one word
    function_words: frozenset[str] = _NO_WORDS  # words without content of their own; none is a name

    # Pronouns
    pronouns: frozenset[str] = _NO_WORDS  # those that stand for a speaker: "she"
    possessive_pronouns: frozenset[str] = _NO_WORDS  # what stands before what is owned: "his", "whose"
    owning_pronouns: frozenset[str] = _NO_WORDS  # those of them that own what is said: "his" warning
    first_person: frozenset[str] = _NO_WORDS  # the pronouns of a speaker: "I", "our"
    narrators: frozenset[str] = _NO_WORDS  # the pronouns of who writes: "I"
    second_person: str = NOTHING  # pattern of what an interviewer's question holds: "you"
    relatives: frozenset[str] = _NO_WORDS  # what opens a clause about a name: "who", "where"
    subject_relatives: frozenset[str] = _NO_WORDS  # those that are the clause's subject: "who", "which"
    relatives_of_people: frozenset[str] = _NO_WORDS  # those that stand for people: "who"

    # Before nouns
    determiners: frozenset[str] = _NO_WORDS  # "the", "its"
    definite_determiners: frozenset[str] = _NO_WORDS  # those before what is known: "the"
    standing_determiners: frozenset[str] = _NO_WORDS  # those that stand for a speaker without a noun: "another"
    prepositions: frozenset[str] = _NO_WORDS  # those that stand before a noun
    prepositions_only: frozenset[str] = _NO_WORDS  # those that open no clause: "to"
    name_links: frozenset[str] = _NO_WORDS  # between the words of an institution's name: "of"
    noun_links: frozenset[str] = _NO_WORDS  # inside a noun phrase: "of", "for", "at"

    # Between clauses
    conjunctions: frozenset[str] = _NO_WORDS  # between the items of a list: "and"
    pairing: frozenset[str] = _NO_WORDS  # those that make two people one subject: "Ann Lee and Tom Marsh"
    coordinators: frozenset[str] = _NO_WORDS  # between "pre-" and "post-war"
    subordinators: frozenset[str] = _NO_WORDS  # what opens a clause that a headline can do without: "although"
    clause_introducers: frozenset[str] = _NO_WORDS  # what opens a phrase before a sentence's subject: "after"
    clause_joiners: frozenset[str] = _NO_WORDS  # what stands before the subject of an inner clause: "that", "and"
    connectives: frozenset[str] = _NO_WORDS  # what may open a sentence before its subject: "meanwhile"
    accompaniments: frozenset[str] = _NO_WORDS  # what gives a participle its own subject: "with Ann Lee saying"
    agents: frozenset[str] = _NO_WORDS  # what stands before who does what is done: "was told by Ann Lee"
    portrayals: frozenset[str] = _NO_WORDS  # what stands before what somebody is shown doing: "as saying"

    # Verbs
    auxiliaries: frozenset[str] = _NO_WORDS  # "is", "has", "will"
    being: frozenset[str] = _NO_WORDS  # those that make a participle passive or progressive: "is said", "is saying"
    passive: frozenset[str] = _NO_WORDS  # those that turn a cue round: "was told"
    past_verbs: frozenset[str] = _NO_WORDS  # irregular past tenses: "was", "took"
    infinitive_marker: str | None = None  # what stands before an infinitive: "to"

    # Times
    days: frozenset[str] = _NO_WORDS  # where they stand between a speaker and a verb: "Monday"
    time_nouns: frozenset[str] = _NO_WORDS  # last words of what tells when: "Hours later, she said"

    # Endings
    adverb_endings: tuple[str, ...] = ()  # "-ly"
    participle_endings: tuple[str, ...] = ()  # "-ing"
    past_endings: tuple[str, ...] = ()  # "-ed"
    third_person_endings: tuple[str, ...] = ()  # of a verb in the present tense: "thunders"
    plural_ending: str = ""  # "-s"
    possessive_endings: tuple[str, ...] = ()  # of a noun that owns the next: "'s"
    possessive_added: str = ""  # what makes a name possessive: "'s"
    contracted_negations: tuple[str, ...] = ()  # "-n't"
    contractions: tuple[str, ...] = ()  # what an apostrophe ties to a pronoun: "he's", "they're"

    # Halves of hyphenated words
    compound_openers: frozenset[str] = _NO_WORDS  # first halves: "well"
    compound_closers: frozenset[str] = _NO_WORDS  # second halves: "year"


class Sentences(NamedTuple):
    """Where sentences end."""

    abbreviations: frozenset[str] = _NO_WORDS  # without their last full stop
    abbreviations_before_numbers: frozenset[str] = _NO_WORDS  # those that are one before a number only: "No. 10"
    starters: frozenset[str] = _NO_WORDS  # words that often open a sentence
    collocations: frozenset[tuple[str, str]] = frozenset()  # pairs that a full stop doesn't part
    clock_halves: frozenset[str] = _NO_WORDS  # behind a time of day: "07:17 AM"
    informal: str = NOTHING  # pattern of what stands only in prose that does without capitals: "i"


class Articles(NamedTuple):
    """What the lines of an article are: its head, its dates, and what pages leave around it. All are patterns."""

    author: str = NOTHING  # a name that may stand alone on a line
    byline: str = NOTHING  # with the group `name`
    masthead: str = NOTHING  # a site's or a section's name above a headline
    credit: str = NOTHING  # a line that says where the text is from
    correction: str = NOTHING  # how a notice begins that says what was wrong
    key_points_heading: str = NOTHING
    furniture: str = NOTHING  # the lines that pages leave behind
    notice: str = NOTHING  # furniture that is a whole sentence
    trailing_furniture: str = NOTHING  # what pages leave behind at a paragraph's end
    boilerplate: str = NOTHING  # what an agency says of itself
    running_head: str = NOTHING  # what stands at the top or the foot of a page
    updated: str = NOTHING  # how a date begins that isn't the first publication's
    date_prefix: str = ""  # what may stand before a date on its line: "Published "
    months: tuple[str, ...] = ()  # January first, each as the pattern of its name and its short forms
    ordinal: str = ""  # what may stand behind a day's number: "3rd"
    halves_of_day: str = ""  # what may stand behind a time: "10:15 a.m."


class Names(NamedTuple):
    """Names of people and what they are called: titles, roles, and what tells a sex."""

    feminine: frozenset[str] = _NO_WORDS  # pronouns, titles and given names
    masculine: frozenset[str] = _NO_WORDS
    feminine_nouns: frozenset[str] = _NO_WORDS  # what somebody is called whose sex the word tells: "actress"
    masculine_nouns: frozenset[str] = _NO_WORDS
    titles: frozenset[str] = _NO_WORDS  # before a name, no part of it: "Mr", "President"
    honorifics: frozenset[str] = _NO_WORDS  # titles that tell nothing of what somebody does: "Mr"
    offices: frozenset[str] = _NO_WORDS  # titles that are names of things as well: "State", "Energy"
    abbreviations: frozenset[str] = _NO_WORDS  # those that stand in names: "Gov", "Jr"
    suffixes: frozenset[str] = _NO_WORDS  # after a surname, and no part of it: "Jr"
    particles: frozenset[str] = _NO_WORDS  # inside a name, in lower case: "van", "de"
    institution_nouns: frozenset[str] = _NO_WORDS  # the last word of a name that is no person's: "University"
    belonging: str = NOTHING  # pattern of what stands between a name and where it belongs: "Ann Lee of Leeds"
    places: frozenset[str] = _NO_WORDS  # the last words of names of places: "Arabia"
    not_names: frozenset[str] = _NO_WORDS  # capitalised words that are no part of a person's name: "Monday"
    thing_openers: frozenset[str] = _NO_WORDS  # what stands before the name of a thing, and of no person: "the", "in"

    # What somebody is
    person_nouns: frozenset[str] = _NO_WORDS  # what somebody may be called without a name: "actor", "driver"
    role_nouns: frozenset[str] = _NO_WORDS  # what else somebody may be: "architect"
    role_endings: tuple[str, ...] = ()  # of nouns for people: "-ist"
    past_roles: frozenset[str] = _NO_WORDS  # what says that somebody is it no longer: "former"
    speaker_nouns: frozenset[str] = _NO_WORDS  # nouns for those who speak: "spokesman", "police"


class Quotations(NamedTuple):
    """Who says what is quoted, in news and in interviews, and which quotes tell most."""

    speaker_weights: str | None = None  # a file: the weight of each clue, as `make learn` writes it; None: no speakers
    cues: frozenset[str] = _NO_WORDS  # verbs of saying, in the forms that stand beside a quotation
    noun_cues: frozenset[str] = _NO_WORDS  # those that are nouns as well: "report"
    hearer_cues: frozenset[str] = _NO_WORDS  # those that name the hearer: "told reporters"
    speech_nouns: frozenset[str] = _NO_WORDS  # nouns for what is said: "claim", "words"
    speaking_of: str = NOTHING  # pattern of what names a source before it: "according to"
    role_adverbs: frozenset[str] = _NO_WORDS  # what may stand between speaker and cue: "also", "later", "has"
    elided_words: str = NOTHING  # pattern of a word whose beginning an apostrophe stands for: 'tis

    # Labels before the turns of an interview
    question_labels: frozenset[str] = _NO_WORDS  # "q"
    answer_labels: frozenset[str] = _NO_WORDS  # "a"
    list_labels: frozenset[str] = _NO_WORDS  # what stands before a colon and is no speaker: "note", "time"

    # What makes a quote worth reading
    judging_words: frozenset[str] = _NO_WORDS  # those that judge, demand or feel: "never", "should", "terrible"
    empty_answer: str = NOTHING  # pattern of a whole answer that says nothing: "Yes, sir"


class Reports(NamedTuple):
    """Reported speech: the verbs of saying by what may follow them, and where the reported words end."""

    clause_cues: frozenset[str] = _NO_WORDS  # what is said may follow at once: "said the bridge would close"
    plain_cues: frozenset[str] = _NO_WORDS  # those that little else follows: "said"
    that_cues: frozenset[str] = _NO_WORDS  # it follows behind one of the `complementizers` only: "announced that"
    asking_cues: frozenset[str] = _NO_WORDS  # a question follows, which opens with one of the `question_words`
    promising_cues: frozenset[str] = _NO_WORDS  # an infinitive follows: "vowed to close the bridge"
    urging_cues: frozenset[str] = _NO_WORDS  # who shall do it follows: "urged the council to close the bridge"
    calling_cues: frozenset[str] = _NO_WORDS  # what is wanted follows behind `calling_for`: "called for a new bridge"
    calling_for: str | None = None
    complementizers: frozenset[str] = _NO_WORDS  # "that"
    question_words: frozenset[str] = _NO_WORDS  # "whether", "why"
    clause_openers: frozenset[str] = _NO_WORDS  # function words that a clause may open with, besides pronouns: "there"
    hearers: frozenset[str] = _NO_WORDS  # those who are told, in one word: "reporters", "him"
    occasion: str = NOTHING  # pattern of when and where it is said, behind a cue: " on Monday in a statement"
    own_words: frozenset[str] = _NO_WORDS  # what opens, behind a comma, the writer's own words: "which", "though"
    # Before a speaker: what follows the cue is a piece of a clause, or was never said: "which", "if"
    hollow_openers: frozenset[str] = _NO_WORDS
    subordinating: frozenset[str] = _NO_WORDS  # before a speaker: what the cue introduces ends at a comma: "while"


class SentenceOpenings(NamedTuple):
    """How a sentence opens that leans on the one before it. A blank in a pattern is any white space."""

    cuttable: Openings = (
        _NO_OPENINGS  # connectives that a sentence can do without, with their comma and blank: "However, "
    )
    joining: Openings = _NO_OPENINGS  # connectives that it can't do without: "Otherwise"
    standalone: Openings = (
        _NO_OPENINGS  # what looks like one of the following, but can be read alone: "It is clear that"
    )
    pronouns: Openings = _NO_OPENINGS  # "He", "Those"
    determiners: Openings = _NO_OPENINGS  # noun phrases that point back: "Such", "the latter"
    phrases: Openings = _NO_OPENINGS  # phrases that point back, or lead to a `pronoun`: "Since then", "On Monday, he"


class Cuts(NamedTuple):
    """What a sentence can do without. The groups of a pattern, where it has any, are what is cut."""

    agency_mark: str = NOTHING  # what stands before the text's first sentence: "LONDON (Reuters) -- "
    dispensable_opening: str = NOTHING  # with the group `time`: "On Monday, ", "However, " where a clause follows
    to_come: str = NOTHING  # what tells that something hasn't happened yet: "will"
    interjected: str = NOTHING  # what stands between commas: "however"
    said_when: str = NOTHING  # with groups: " on Monday" of "said on Monday."
    conversion: str = NOTHING  # with groups: " (19 km)" of "12 miles (19 km)"
    relative: str = NOTHING  # a relative pronoun: "who"
    aside: str = NOTHING  # how an aside opens that only adds something: "a ", "which"
    qualifiers: frozenset[str] = _NO_WORDS  # words that no cut may hold: "not", "allegedly"


class Topics(NamedTuple):
    """Which words name a thing, and which words announce what counts."""

    word_counts: str | None = None  # a file: how many documents have each term, as `make learn` writes it
    nouns: frozenset[str] = _NO_WORDS  # those that end as a modifier or another word does: "meeting"
    modifiers: frozenset[str] = _NO_WORDS  # what stands before a noun and, alone, names nothing: "new", "Russian"
    no_nouns: frozenset[str] = _NO_WORDS  # words that are in no name of a thing: "announced"
    adjective_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    bonus_words: frozenset[str] = _NO_WORDS  # those that announce what counts: "announced", "record"
    stigma_words: frozenset[str] = _NO_WORDS  # those that hedge, belittle or stray: "perhaps", "hardly"
