"""What the program may ask about a language. Word lists are lower case; patterns match a whole folded line."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

# A capital letter of the Latin, Greek or Cyrillic script, in a pattern that heeds case.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"

Openings = Mapping[str, Sequence[str]]  # patterns of what follows a sentence's first word, by that; those of "" by any


def any_of(*patterns: str) -> str:
    """The pattern of what one of the patterns matches."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def by_first_word(*rules: tuple[str, str]) -> Openings:
    """The patterns of several rules by the first words that they are for, in the order of the rules.

    A rule has its words, with blanks between, and the pattern of what follows one. It is for any word where it has "".
    """
    found: dict[str, list[str]] = {}
    for words, pattern in rules:
        for word in words.split() or [""]:
            found.setdefault(word, []).append(pattern)
    return found


class _Knowledge(NamedTuple):
    """What there is to be known of a language. So many fields as a dataclass would take 6 ms of each start."""

    code: str  # ISO 639-1
    stemmer: str  # PyStemmer's name for it

    # Words and sentences
    word: str  # pattern of one word
    function_words: frozenset[str]  # words without content of their own; none is a name
    abbreviations: frozenset[str]  # without their last full stop
    abbreviations_before_numbers: frozenset[str]  # abbreviations only in "No. 10"
    informal: str  # pattern of what is only in prose that does without capitals
    sentence_starters: frozenset[str]  # words that often open a sentence
    collocations: frozenset[tuple[str, str]]  # pairs that a full stop doesn't part
    subordinators: frozenset[str]  # what opens a clause that a headline can do without
    openers: str  # pattern of a connective at a sentence's beginning: "But"
    adverb_ending: str
    participle_ending: str

    # Topics
    word_counts: (
        str | None
    )  # a file: in how many documents each term stands, as `make learn` writes it; None: not counted
    nouns: frozenset[str]  # those that end as a modifier or another word does: "meeting"
    modifiers: frozenset[str]  # what stands before a noun and, alone, names nothing: "new", "Russian"
    no_nouns: frozenset[str]  # words that are in no name of a thing: "announced"
    adjective_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    name_links: frozenset[str]  # between the words of an institution's name: "of"
    prepositions: frozenset[str]  # those that stand before a noun
    offices: frozenset[str]  # titles that are names of things as well: "State", "Energy"
    possessives: tuple[str, ...]  # what a noun ends with that owns the next: "'s"

    # Articles
    author: str  # pattern of a name that may stand alone on a line
    byline: str  # pattern with the group `name`
    correction: str  # pattern of how a notice begins that says what was wrong
    credit: str  # pattern of a line that says where the text is from
    key_points_heading: str
    furniture: str  # pattern of the lines that pages leave behind
    notice: str  # pattern of furniture that is a whole sentence
    boilerplate: str  # pattern of what an agency says of itself
    trailing_furniture: str  # pattern of what pages leave behind at a paragraph's end
    masthead: str  # pattern of a site's or a section's name above a headline
    running_head: str  # pattern of what stands at the top or the foot of a page
    second_person: str  # pattern of what an interviewer's question holds
    coordinators: frozenset[str]  # what stands between "pre-" and "post-war"
    compound_openers: frozenset[str]  # first halves of hyphenated words: "well"
    compound_closers: frozenset[str]  # second halves: "year"
    updated: str  # pattern of how a date begins that isn't the first publication's
    months: tuple[str, ...]  # January first, each as the pattern of its name and its short forms
    date_prefix: str  # what may stand before a date on its line: "Published "
    ordinal: str  # pattern of what may stand behind a day's number: "3rd"

    # Quotations
    speaker_weights: str | None  # a file: what each clue weighs, as `make learn` writes it; None: nobody is named
    cues: frozenset[str]  # verbs of saying, in the forms that stand beside a quotation
    noun_cues: frozenset[str]  # those that are nouns as well: "report"
    speech_nouns: frozenset[str]  # nouns for what is said: "claim", "words"
    telling_cues: frozenset[str]  # those that name the hearer: "told reporters"
    speaking_of: str  # pattern of what names a source before it: "according to "
    determiners: frozenset[str]  # what stands before a noun: "the", "its"
    definite: frozenset[str]  # those of them before what is known: "the"
    speaker_nouns: frozenset[str]  # nouns for those who speak: "spokesman", "police"
    role_adverbs: frozenset[str]  # what may stand between speaker and cue: "also", "later", "has"
    passive: frozenset[str]  # what turns a cue round: "was told"
    noun_links: frozenset[str]  # words inside a noun phrase: "of", "for", "at"
    pronouns: frozenset[str]  # those that stand for a speaker
    standing_determiners: frozenset[str]  # those that stand for a speaker without a noun: "another", "some"
    owners: frozenset[str]  # possessive pronouns that own what is said: "his" warning
    time_nouns: frozenset[str]  # last words of what tells when, and is no subject: "Hours later, she said"
    introducers: frozenset[str]  # what opens a phrase before a sentence's subject: "in", "after", "despite"
    joiners: frozenset[str]  # what stands before the subject of a clause inside another: "that", "and", "while"
    prepositions_only: frozenset[str]  # those prepositions that open no clause: "to"
    subject_relatives: frozenset[str]  # pronouns that go on from a noun as a subject: "who", "which"
    relatives_of_people: frozenset[str]  # those of them that stand for people
    portrayals: frozenset[str]  # what stands before what somebody is shown doing: "quoted Ann Lee as saying"
    agents: frozenset[str]  # what stands before who does what is done: "was told by Ann Lee"
    accompaniments: frozenset[str]  # what gives a participle a subject of its own: "with Ann Lee saying"
    connectives: frozenset[str]  # what may open a sentence before its subject: "meanwhile"
    days: frozenset[str]  # where they stand between a speaker and a verb: "Monday"
    plural_ending: str  # "s"
    third_person_ending: str  # of a verb in the present tense: "thunders"
    feminine: frozenset[str]  # pronouns, titles and given names
    masculine: frozenset[str]
    feminine_nouns: frozenset[str]  # what somebody is called whose sex the word tells: "actress"
    masculine_nouns: frozenset[str]
    titles: frozenset[str]  # before a name, no part of it: "Mr", "President"
    name_abbreviations: frozenset[str]  # those that stand in names: "Gov", "Jr"
    honorifics: frozenset[str]  # titles that tell nothing of what somebody does: "Mr"
    role_nouns: frozenset[str]  # what else somebody may be: "architect"
    role_endings: tuple[str, ...]  # of nouns for people: "-ist"
    past_roles: frozenset[str]  # what says that somebody is it no longer: "former"
    relatives: frozenset[str]  # what opens a clause about a name: "who"
    name_suffixes: frozenset[str]  # after a surname, and no part of it: "Jr"
    name_particles: frozenset[str]  # inside a name, in lower case: "van", "de"
    institution_nouns: frozenset[str]  # the last word of a name that is no person's: "University"
    place_names: frozenset[str]  # the last words of names of places: "Arabia"
    not_names: frozenset[str]  # capitalised words that are no part of a person's name: "Monday"
    clause_cues: frozenset[str]  # cues that what is said may follow at once: "said the bridge would close"
    plain_cues: frozenset[str]  # those that little else follows: "said"
    that_cues: frozenset[str]  # those that it follows behind one of the `complementizers` only: "announced that"
    asking_cues: frozenset[str]  # those that a question follows, which opens with one of the `question_words`
    promising_cues: frozenset[str]  # those that an infinitive follows: "vowed to close the bridge"
    urging_cues: frozenset[str]  # those that name who shall do it: "urged the council to close the bridge"
    calling_cues: frozenset[str]  # those that a thing wanted follows behind `calling_for`: "called for a new bridge"
    calling_for: str
    complementizers: frozenset[str]
    question_words: frozenset[str]
    clause_openers: frozenset[
        str
    ]  # function words that a clause may open with, determiners and pronouns aside: "there"
    infinitive: str  # what stands before one: "to"
    hearers: frozenset[str]  # those who are told, in one word: "reporters", "him"
    occasion: str  # pattern of when and where it is said, as it stands behind a cue: " on Monday in a statement"
    own_words: frozenset[str]  # what opens, behind a comma, words of the writer's own: "which", "though"
    being: frozenset[str]  # what makes a cue passive, or a participle the speaker's own: "is said", "is saying"
    narrators: frozenset[str]  # pronouns of who writes: "I"
    hollow: frozenset[
        str
    ]  # before a speaker: what follows the cue is a piece of a clause, or never said: "which", "if"
    subordinating: frozenset[str]  # before a speaker: what the cue introduces ends at a comma: "while"

    # What tells whether a quote is telling
    first_person: frozenset[str]  # the pronouns of the speaker: "I", "our"
    judging_words: frozenset[str]  # those that judge, demand or feel: "never", "should", "terrible"
    empty_answer: str  # pattern of a whole answer that says nothing: "Yes, sir"
    elided: str  # pattern of a word whose beginning an apostrophe stands for: 'tis
    question_labels: frozenset[str]  # before an interviewer's turn: "q"
    answer_labels: frozenset[str]
    list_labels: frozenset[str]  # what stands before a colon and is no speaker: "note", "time"

    # What a sentence can do without; the groups of a pattern, where it has any, are what goes
    agency_mark: str  # pattern of what stands before the text's first sentence: "LONDON (Reuters) -- "
    dispensable_opening: str  # pattern with the group `time`: "On Monday, ", "However, " where a clause follows
    to_come: str  # pattern of what tells that something hasn't happened yet: "will"
    interjected: str  # pattern of what stands between commas: "however"
    said_when: str  # pattern with groups: " on Monday" of "said on Monday."
    conversion: str  # pattern with groups: " (19 km)" of "12 miles (19 km)"
    relative: str  # pattern of a relative pronoun: "who"
    aside: str  # pattern of how an aside opens that only adds something: "a ", "which"
    conjunctions: frozenset[str]  # between the items of a list: "and"
    auxiliaries: frozenset[str]  # "is", "has", "will"
    past_verbs: frozenset[str]  # the irregular ones: "was", "took"
    past_ending: str
    qualifiers: frozenset[str]  # words that no cut may hold: "not", "allegedly"

    # Openings of sentences; a blank in them is any white space
    cuttable_openings: Openings  # connectives that a sentence can do without, with their comma and blank: "However, "
    joining_openings: Openings  # connectives that it can't do without: "Otherwise"
    standing_openings: Openings  # what looks like one of the following, but can be read alone: "It is clear that"
    pronoun_openings: Openings  # pronouns: "He", "Those"
    determiner_openings: Openings  # noun phrases that point back: "Such", "the latter"
    phrase_openings: Openings  # opening phrases that point back, or lead to a `pronoun`: "Since then", "On Monday, he"
    possessive_pronouns: frozenset[str]  # what stands before what is owned: "his", "whose"
    possessive_ending: str  # of a name: "'s"
    person_nouns: frozenset[str]  # what somebody may be called without a name: "actor", "driver"
    thing_openers: frozenset[str]  # what stands before the name of a thing or a place, and of no person: "the", "in"

    # Key points; empty where nobody has listed them
    bonus_words: frozenset[str] = frozenset()  # those that announce what counts: "announced", "record"
    stigma_words: frozenset[str] = frozenset()  # those that hedge, belittle or stray: "perhaps", "hardly"


class Language(_Knowledge):
    """One language's knowledge: all that the stages know of it stands here, and in no stage.

    One is told from another by its identity, since functions are cached by it.
    """

    __slots__ = ()
    __hash__ = object.__hash__
    __eq__ = object.__eq__
    __ne__ = object.__ne__
