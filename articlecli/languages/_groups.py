"""The groups of words, patterns and endings that describe a language. The default of each field means "not known".

Word lists are in lower case. Most patterns ignore case and match lines or sentences whose white space is single blanks;
a comment says where that is otherwise. The default NOTHING matches no text. An ending is the last letters of a word.
"""

from __future__ import annotations  # to evaluate so many takes long

from collections.abc import Mapping, Sequence

from articlecli.languages._group import Group

# A capital letter, in a pattern that doesn't ignore case; letters of scripts without capitals are among them. It lets
# small letters beyond "ÿ" through. A set that names these takes ten times as long to compile, so that only the patterns
# that need it have it: `ANY_CAPITAL` leaves out the small letters of the Latin, Greek and Cyrillic scripts.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_SMALL = "".join(filter(str.islower, map(chr, range(0x100, 0x180))))  # "œ", "š", "ł"
ANY_CAPITAL = rf"[^\W\d_a-zß-öø-ÿ{_SMALL}ά-ώа-џґ]"
NOTHING = r"(?!)"

_NO_LETTERS = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟①-⓿"  # numerals that Python's \w includes: m², 19½
_LETTER = rf"[^\W\d_{_NO_LETTERS}]"
_REST = rf"[^\W{_NO_LETTERS}]"
# Matches "U.S.", "don't", "ex-wife", a word with combining accents, and "1,000.50". A word has at most 40 parts: each
# part takes memory during the match, and a text such as "1.1.1" may have millions.
_WORD = (
    rf"{_LETTER}(?:(?:\.{_LETTER}){{1,40}}\.|{_REST}*(?:['’-]{_REST}+|[\u0300-\u036f]+{_REST}*){{0,40}})"
    r"|\d+(?:[.,:]\d+){0,40}"
)
_NO_WORDS: frozenset[str] = frozenset()


def word_pattern(elided: str = NOTHING, inverted: str = NOTHING) -> str:
    """Returns the pattern of one word in a language with such `elided` and `inverted` words: "l'" and "ancien"."""
    return rf"(?i:{elided})(?=\w)|" + _WORD.replace("(?:['’-]", rf"(?:(?!(?i:-(?:\w-)?(?:{inverted})\b))['’-]", 1)


# Patterns of the text after a sentence's first word, by that word. Patterns under "" fit after any word.
Openings = Mapping[str, Sequence[str]]
_NO_OPENINGS: Openings = {}
_NO_CLASSES: Mapping[str, frozenset[str]] = {}
_NO_NUMBERS: Mapping[str, float] = {}
_NO_PAIRS: Mapping[str, str] = {}


class Words(Group):
    """Words by their part in a sentence, from pronouns to times, and the endings of nouns, verbs and adverbs."""

    pattern: str = _WORD  # pattern of one word
    capital: str = ANY_CAPITAL  # pattern of a capital
    bigrams: str = NOTHING  # pattern of a piece of text without blanks, whose terms are pairs of letters: Chinese
    elided: str = NOTHING  # pattern of a shortened word, with the apostrophe that ties it to the next one: "l'"
    inverted: str = NOTHING  # pattern of a pronoun that a hyphen ties to its verb: "elle" in "dit-elle", "a-t-elle"
    function_words: frozenset[str] = _NO_WORDS  # words without content; none is a name

    # Pronouns
    pronouns: frozenset[str] = _NO_WORDS  # can stand for a speaker: "she"
    subject_pronouns: frozenset[str] = _NO_WORDS  # are never an object, where `verb_second`: "er"
    # Are articles as well, and may stand between a subject and its verb: Italian "la" in "Ann Lee la definisce"
    object_pronouns: frozenset[str] = _NO_WORDS
    possessive_pronouns: frozenset[str] = _NO_WORDS  # stand before what is owned: "his", "whose"
    speaker_possessives: frozenset[str] = _NO_WORDS  # possessive pronouns that name a speaker: "his" warning
    first_person: frozenset[str] = _NO_WORDS  # pronouns of the speaker: "I", "our"
    narrators: frozenset[str] = _NO_WORDS  # pronouns of the writer: "I"
    second_person: str = NOTHING  # pattern of a word that an interviewer's question holds: "you"
    relatives: frozenset[str] = _NO_WORDS  # open a relative clause after a name: "who", "where"
    subject_relatives: frozenset[str] = _NO_WORDS  # can be the subject of a relative clause: "who", "which"
    relatives_of_people: frozenset[str] = _NO_WORDS  # stand for people: "who"

    # Before nouns
    determiners: frozenset[str] = _NO_WORDS  # "the", "its"
    genitive_determiners: frozenset[str] = _NO_WORDS  # join an owner to the noun before: "der Chef [der] Polizei"
    subject_determiners: frozenset[str] = _NO_WORDS  # before a noun for a man, only of a subject: "der"
    object_determiners: frozenset[str] = _NO_WORDS  # never stand before a subject: "den"
    definite_determiners: frozenset[str] = _NO_WORDS  # determiners before something known: "the"
    definite_articles: frozenset[str] = _NO_WORDS  # "the"
    pronominal_determiners: frozenset[str] = _NO_WORDS  # can stand for a speaker without a noun: "another"
    prepositions: frozenset[str] = _NO_WORDS  # can stand before a noun
    prepositions_only: frozenset[str] = _NO_WORDS  # prepositions that open no clause: "to"
    name_links: frozenset[str] = _NO_WORDS  # stand inside an institution's name: "of"
    noun_links: frozenset[str] = _NO_WORDS  # stand inside a noun phrase: "of", "for", "at"

    # Between clauses
    conjunctions: frozenset[str] = _NO_WORDS  # stand between the items of a list: "and"
    additive_conjunctions: frozenset[str] = _NO_WORDS  # end a list of subjects: "Ann Lee, Tom Marsh and"
    coordinators: frozenset[str] = _NO_WORDS  # join halves of hyphenated words: "pre- and post-war"
    subordinators: frozenset[str] = _NO_WORDS  # open a clause that a headline can omit: "although"
    clause_introducers: frozenset[str] = _NO_WORDS  # open a phrase before a sentence's subject: "after"
    clause_joiners: frozenset[str] = _NO_WORDS  # stand before the subject of an inner clause: "that", "and"
    connectives: frozenset[str] = _NO_WORDS  # may open a sentence before its subject: "meanwhile"
    participle_prepositions: frozenset[str] = _NO_WORDS  # give a participle its own subject: "with Ann Lee saying"
    agents: frozenset[str] = _NO_WORDS  # stand before the agent of a passive verb: "was told by Ann Lee"
    portrayal_links: frozenset[str] = _NO_WORDS  # stand between a person and a participle: "Ann Lee as saying"

    # Verbs
    auxiliaries: frozenset[str] = _NO_WORDS  # "is", "has", "will"
    participle_auxiliaries: frozenset[str] = _NO_WORDS  # auxiliaries before a participle: "is said", "is saying"
    passive: frozenset[str] = _NO_WORDS  # auxiliaries that make a cue passive: "was told"
    past_verbs: frozenset[str] = _NO_WORDS  # irregular past tenses: "was", "took"
    reporting_verbs: frozenset[str] = _NO_WORDS  # in the mood of reported speech: "sei"
    # Whether a subject may stand behind a whole verb group, and other phrases between the two: "a dit hier Ann Lee"
    inverts_groups: bool = False
    genders_things: bool = False  # "he" and "she" stand for things and groups as well: "la mairie … elle"
    needs_articles: bool = False  # a noun for somebody has an article or another determiner
    drops_pronouns: bool = False  # the verb alone may stand for "he said": Spanish "dijo"
    # The head of a relative clause is its subject, and a role behind a name's comma or a name behind a role's comma
    # belongs to the other: "Ann Lee, che ammette", "Ann Lee, leader dei Verdi: «", "il sindaco di Orla, Ann Lee, dice"
    follows_commas: bool = False
    # Of a noun's owner and its adjectives, which stand behind it without a link: Russian "директор [музея]"
    owner_endings: tuple[str, ...] = ()
    infinitive_marker: str | None = None  # the word before an infinitive: "to"

    # Times
    days: frozenset[str] = _NO_WORDS  # can stand between a speaker and a verb: "Monday"
    time_nouns: frozenset[str] = _NO_WORDS  # last words of a phrase of time: "Hours later, she said"

    # Grammar
    capitals_mark_nouns: bool = False  # all nouns have a capital, not only names
    # The finite verb is the second part of its sentence, with the subject before or behind it: "gestern sagte Lee"
    verb_second: bool = False

    ordinal_stops: bool = False  # a full stop behind a number makes it an ordinal: "am 3. Mai"

    # Endings
    adverb_endings: tuple[str, ...] = ()  # "-ly"
    participle_endings: tuple[str, ...] = ()  # "-ing"
    past_endings: tuple[str, ...] = ()  # "-ed"
    third_person_endings: tuple[str, ...] = ()  # of a verb in the present tense: "thunders"
    plural_ending: str = ""  # "-s"
    noun_endings: tuple[str, ...] = ()  # of nouns that are no names, where `capitals_mark_nouns`: "-ung"
    # Of adjectives before a noun, where `capitals_mark_nouns`: "-en"; behind one, where `follows_commas`: "-ale"
    attributive_endings: tuple[str, ...] = ()
    possessive_endings: tuple[str, ...] = ()  # of a noun before what is owned: "'s"
    possessive_added: str = ""  # is added to a name to make it possessive: "'s"
    contracted_negations: tuple[str, ...] = ()  # "-n't"
    contractions: tuple[str, ...] = ()  # stand after an apostrophe behind a pronoun: "he's", "they're"

    # Halves of hyphenated words
    compound_openers: frozenset[str] = _NO_WORDS  # first halves: "well"
    compound_closers: frozenset[str] = _NO_WORDS  # second halves: "year"


class Sentences(Group):
    """Knowledge that finds the ends of sentences."""

    abbreviations: frozenset[str] = _NO_WORDS  # without their last full stop
    abbreviations_before_numbers: frozenset[str] = _NO_WORDS  # abbreviations only before a number: "No. 10"
    starters: frozenset[str] = _NO_WORDS  # words that often open a sentence
    collocations: frozenset[tuple[str, str]] = frozenset()  # pairs of words that a full stop doesn't separate
    final_abbreviations: tuple[str, ...] = ()  # end a sentence before a capital, with their stop: "usw.", "и т. д."
    openers: frozenset[str] = _NO_WORDS  # have a capital only where they open a sentence, besides function words
    clock_halves: frozenset[str] = _NO_WORDS  # follow a time of day: the "AM" of "07:17 AM"
    informal: str = NOTHING  # pattern that occurs only in prose without capitals: "i"
    lower_case_goes_on: bool = False  # no sentence opens in lower case, as in edited prose

    # Marks
    stops: str = ""  # end a sentence besides ".?!…", also without a blank behind them: "。"
    stops_before_blanks: str = ""  # end a sentence where a blank follows: the Greek ";"
    closing_marks: str = ""  # close a quotation directly behind a stop, besides ”’»: the “ of German
    opening_marks: str = ""  # of ”’» those that open a quotation, too, directly before its first word
    marks_before_openers: str = ""  # end a sentence where one of the `openers` follows with a capital: ";"
    shortest_before_blank: int = 0  # code points after which a blank ends a sentence, in a script without stops: Thai

    # Ordinal numbers with a full stop: "am 3. Oktober"
    has_ordinals: bool = False
    after_ordinals: frozenset[str] = _NO_WORDS  # follow them with a capital: "Oktober"
    before_ordinals: frozenset[str] = _NO_WORDS  # stand before them where any noun may follow: "im 6. Stock"


class Articles(Group):
    """What tells an article's lines: words and patterns of its head, its dates, and what stands around its text."""

    block_words: Mapping[str, frozenset[str]] = (
        _NO_CLASSES  # words that tell a short block's role, by a class: "picture"
    )
    block_weights: str | None = None  # path of the weights of single words, which `make learn` writes
    author: str = NOTHING  # a name that may be a whole line
    byline: str = NOTHING  # has the group `name`
    credit: str = NOTHING  # a line that names the source of the text
    correction: str = NOTHING  # the beginning of a notice of an error
    key_points_heading: str = NOTHING  # the heading of a list of key points
    running_head: str = NOTHING  # a line at the top or the foot of a page
    abstract: str = NOTHING  # the heading of a paper's abstract
    keywords: str = NOTHING  # the heading of a paper's key words
    references: str = NOTHING  # the heading of a list of sources
    figure: str = NOTHING  # the word before the number of a figure or a table
    updated: str = NOTHING  # the beginning of the date of an update
    date_prefix: str = ""  # may stand before a date on its line: "Published "
    months: tuple[str, ...] = ()  # January first, each with its name and its short forms
    ordinal: str = ""  # may follow the number of a day: the "rd" of "3rd"
    date_link: str = ""  # may stand between the parts of a date, with its blank: the "de " of "3 de octubre de 2025"
    year_ending: str = ""  # may follow a year: the " г." of "2025 г."
    is_day_first: bool = False  # "03/10/2025" is the 3rd of October
    dash_opens_speech: bool = False  # a sentence behind a dash at the beginning of a line is somebody's words
    time_link: str = ""  # may stand between a date and a time: the "um" of "3. Oktober 2025 um 10:15"
    dateline: str = ""  # in place of the pattern in parsers; has the groups `agency`, `slashed`, `named`, `place`
    reading_time: str = NOTHING  # follows the number of minutes: the "min read" of "5 min read"
    halves_of_day: str = ""  # may follow a time: the "a.m." of "10:15 a.m."


class Names(Group):
    """People: the words of their names, their titles, their roles, and words that show a sex."""

    feminine: frozenset[str] = _NO_WORDS  # pronouns, titles and given names of women
    masculine: frozenset[str] = _NO_WORDS  # pronouns, titles and given names of men
    feminine_nouns: frozenset[str] = _NO_WORDS  # nouns for a woman: "actress"
    masculine_nouns: frozenset[str] = _NO_WORDS  # nouns for a man: "spokesman"
    titles: frozenset[str] = _NO_WORDS  # stand before a name, and are no part of it: "Mr", "President"
    honorifics: frozenset[str] = _NO_WORDS  # titles that tell nothing about a person's work: "Mr"
    ambiguous_titles: frozenset[str] = _NO_WORDS  # titles that are names of things, too: "State", "Energy"
    abbreviations: frozenset[str] = _NO_WORDS  # stand in names: "Gov", "Jr"
    pronouns_by_class: Mapping[str, frozenset[str]] = (
        _NO_CLASSES  # of the third person: "feminine", "masculine", "plural", "neuter"
    )
    names_as_words: frozenset[str] = _NO_WORDS  # given names that may be function words or months: "will"
    thing_pronouns: frozenset[str] = _NO_WORDS  # the classes of pronouns that mostly mean things: "neuter"
    speaking_pronouns: frozenset[str] = _NO_WORDS  # the classes that are linked only where they speak: "they said"
    title_nouns: Mapping[str, str] = _NO_PAIRS  # the nouns that short titles stand for: {"sen": "senator"}
    sex_endings: Mapping[str, float] = _NO_NUMBERS  # the ends of given names that tell the sex; above 0 for women's
    naming_words: frozenset[str] = _NO_WORDS  # stand between a noun and its name: "a firm called Lee's"
    suffixes: frozenset[str] = _NO_WORDS  # follow a surname, and are no part of it: "Jr"
    particles: frozenset[str] = _NO_WORDS  # stand inside a name, in lower case: "van", "de"
    # Particles with a capital at the beginning of a surname that stands alone: Dutch "Van der Lee"
    capital_particles: frozenset[str] = _NO_WORDS
    # A hyphen joins a party or an institution to a role before a name: Dutch "CDA-Kamerlid"
    role_compounds: bool = False
    # Nouns for people that are frequent surnames as well, and then have a capital: Dutch "Boer"
    surnames_as_words: frozenset[str] = _NO_WORDS
    joins_given_names: bool = False  # by a hyphen: of "Orla Jean Lee", only "Jean Lee" is a person's name
    genitive_particles: frozenset[str] = _NO_WORDS  # particles that say whose something is, too: French "de"
    # The endings of the other cases by the ending of a name's nominative: {"ов": ("ова", "ову")}
    case_endings: Mapping[str, frozenset[str]] = _NO_CLASSES
    institution_nouns: frozenset[str] = _NO_WORDS  # last words of an institution's name: "University"
    institution_openers: frozenset[str] = _NO_WORDS  # first words of an institution's name: French "Université"
    origin_link: str = NOTHING  # pattern of the words between a name and a place: "Ann Lee of Leeds"
    places: frozenset[str] = _NO_WORDS  # last words of names of places: "Arabia"
    not_names: frozenset[str] = _NO_WORDS  # words with a capital that are no part of a person's name: "Monday"
    thing_openers: frozenset[str] = _NO_WORDS  # stand before the name of a thing, not of a person: "the", "in"

    # Roles
    person_nouns: frozenset[str] = _NO_WORDS  # can stand for a person without a name: "actor", "driver"
    role_nouns: frozenset[str] = _NO_WORDS  # other roles: "architect"
    role_endings: tuple[str, ...] = ()  # of nouns for people: "-ist"
    bare_nouns: frozenset[str] = _NO_WORDS  # nouns that tell only a sex or an age: "man", "teenager"
    ranks: frozenset[str] = _NO_WORDS  # of armies and the police: "Lt", "sergeant"
    past_roles: frozenset[str] = _NO_WORDS  # say that a role has ended: "former"
    speaker_nouns: frozenset[str] = _NO_WORDS  # nouns for those who speak: "spokesman", "police"
    group_nouns: frozenset[str] = _NO_WORDS  # nouns for groups and organisations: "agency", "crowd"
    document_nouns: frozenset[str] = _NO_WORDS  # nouns for what speaks for somebody: "statement", "tweet"
    age_endings: tuple[str, ...] = ()  # of a noun that tells an age: "-year-old"
    plural_nouns: frozenset[str] = _NO_WORDS  # plurals without the usual ending: "people", "police"
    noun_inflections: tuple[str, ...] = ()  # endings that listed nouns may have, where `capitals_mark_nouns`: "-en"
    # Short nouns at the end of compounds, where `capitals_mark_nouns`: "chef", but not "mann", the end of many surnames
    compound_ends: frozenset[str] = _NO_WORDS
    # The English words whose learned weights a language without weights of its own shares: {"er": "he", "im": "in"}
    weights_as: Mapping[str, str] = _NO_PAIRS
    role_weights: str | None = None  # path of the weights of roles' beginnings and ends, which `make learn` writes
    link_weights: str | None = None  # path of the weights of who is who, which `make learn` writes


class Quotations(Group):
    """The words around quotations in news and interviews, and the words that make a quote good or poor."""

    speaker_weights: str | None = None  # path of the clues' weights, which `make learn` writes; None: no speakers
    cues: frozenset[str] = _NO_WORDS  # verbs of saying, in the forms that stand beside a quotation
    needs_cues: bool = False  # a verb that is no cue introduces no quoted words: not "Ann Lee saw “…”"
    # Cues that are participles: the subject stands beside the auxiliary, where `verb_second`: "hat Lee gesagt"
    participle_cues: frozenset[str] = _NO_WORDS
    # Verbs that are cues only with one of these words at the end of their clause: "stellte Lee gestern fest"
    paired_cues: Mapping[str, frozenset[str]] = _NO_CLASSES
    # Verbs whose object speaks, or their subject in the passive, where `verb_second`: "zitiert den Minister"
    citing_cues: frozenset[str] = _NO_WORDS
    noun_cues: frozenset[str] = _NO_WORDS  # cues that are nouns, too: "report"
    hearer_cues: frozenset[str] = _NO_WORDS  # cues with the hearer as their object: "told reporters"
    speech_nouns: frozenset[str] = _NO_WORDS  # nouns for spoken or written words: "claim", "words"
    source_markers: str = NOTHING  # pattern of words before a source: "according to"
    cue_particles: frozenset[str] = _NO_WORDS  # stand for a cue: "so" in „…“, so Lee
    impersonal_links: frozenset[str] = _NO_WORDS  # before the source of a cue that has none: "es hieß im Bericht"
    source_postpositions: frozenset[str] = _NO_WORDS  # stand behind a source: "Lee zufolge"
    comma_outside_marks: bool = False  # the comma behind quoted words follows the closing mark: „A“, sagte Lee
    # A fragment of somebody's words opens without a capital; with one, it is a title or a thing's name: клуб «Маяк»
    fragments_in_lower_case: bool = False
    dash_before_cue: bool = False  # a dash stands before the cue and behind its subject: «A», — said Lee. — «B»
    # Inside the marks, the writer's words may interrupt, and a dash alone may open a turn: « A, dit Lee, et B. »
    incises_inside: bool = False
    view_openers: frozenset[str] = _NO_WORDS  # open somebody's view: "as" in "As Ann Lee sees it"
    view_endings: frozenset[str] = _NO_WORDS  # end it: "it"
    words_before_cue: frozenset[str] = _NO_WORDS  # may stand between speaker and cue: "also", "later", "has"
    elided_words: str = NOTHING  # pattern of a word that an apostrophe shortens at its beginning: 'tis

    # Labels before the turns of an interview
    question_labels: frozenset[str] = _NO_WORDS  # "q"
    answer_labels: frozenset[str] = _NO_WORDS  # "a"
    list_labels: frozenset[str] = _NO_WORDS  # stand before a colon, and name no speaker: "note", "time"

    # For the rank of a quote
    judging_words: frozenset[str] = _NO_WORDS  # words that judge, demand or feel: "never", "should", "terrible"
    empty_answer: str = NOTHING  # pattern of an answer without content: "Yes, sir"


class Reports(Group):
    """Reported speech: the cues, grouped by the words that may follow them, and words that begin or end a report."""

    clause_cues: frozenset[str] = _NO_WORDS  # a clause may follow directly: "said the bridge would close"
    plain_cues: frozenset[str] = _NO_WORDS  # cues that little else follows: "said"
    that_cues: frozenset[str] = _NO_WORDS  # a clause follows only after one of the `complementizers`: "announced that"
    asking_cues: frozenset[str] = _NO_WORDS  # a question follows, which opens with one of the `question_words`
    promising_cues: frozenset[str] = _NO_WORDS  # an infinitive follows: "vowed to close the bridge"
    urging_cues: frozenset[str] = _NO_WORDS  # a hearer and an infinitive follow: "urged the council to close it"
    calling_cues: frozenset[str] = _NO_WORDS  # a noun follows after `calling_for`: "called for a new bridge"
    calling_for: str | None = None  # the word after one of the `calling_cues`: "for"
    complementizers: frozenset[str] = _NO_WORDS  # "that"
    question_words: frozenset[str] = _NO_WORDS  # "whether", "why"
    clause_openers: frozenset[str] = _NO_WORDS  # function words, besides pronouns, that may open a clause: "there"
    hearers: frozenset[str] = _NO_WORDS  # hearers of one word: "reporters", "him"
    occasion: str = NOTHING  # pattern of time and place after a cue: " on Monday in a statement"
    own_words: frozenset[str] = _NO_WORDS  # open the writer's own words after a comma: "which", "though"
    # Stand before the speaker where nothing is reported: "which Ann Lee said was", "if Ann Lee says"
    unreported_openers: frozenset[str] = _NO_WORDS
    subordinating: frozenset[str] = _NO_WORDS  # stand before a speaker; the report then ends at a comma: "while"


class SentenceOpenings(Group):
    """Openings of sentences that need the sentence before them. A blank in a pattern stands for any white space."""

    cuttable: Openings = _NO_OPENINGS  # connectives that can be cut, with their comma and blank: "However, "
    joining: Openings = _NO_OPENINGS  # connectives that can't be cut: "Otherwise"
    standalone: Openings = _NO_OPENINGS  # exceptions from the next three fields: "It is clear that"
    pronouns: Openings = _NO_OPENINGS  # "He", "Those"
    determiners: Openings = _NO_OPENINGS  # noun phrases that point back: "Such", "the latter"
    phrases: Openings = _NO_OPENINGS  # phrases that point back or precede a `pronoun`: "Since then", "On Monday, he"
    contrasts: frozenset[str] = _NO_WORDS  # turn what was said before: "but"; a quotation that goes on so is kept whole
    inside: str = NOTHING  # words that point back wherever they stand in a sentence: "this plan", not "this week"


class LeaningClues(Group):
    """Clues that a sentence means something told before it, wherever they stand in it, with learned weights."""

    words: Mapping[str, str] = _NO_PAIRS  # the clue of a word: {"yeah": "talk"}
    answer: str = NOTHING  # the opening of an answer: "Yeah", "Well, "
    impersonal: str = NOTHING  # the text after a word that hardly means anything here: "it" before " is raining"
    existential: str = NOTHING  # the text after "there" where it means no place: " is"
    talk: str = NOTHING  # words of people who talk: "um"
    weights: Mapping[str, float] = _NO_NUMBERS  # of the clues, and the bias under ""; empty where nothing was learned


class Cuts(Group):
    """Parts of a sentence that can be cut, and words that show whether they can.

    Of a match of `statement_times` or `conversion`, only the last named group is cut.
    """

    agency_mark: str = NOTHING  # stands before the first sentence: "LONDON (Reuters) -- "
    dispensable_opening: str = NOTHING  # stands before a clause: "However, ", or "On Monday, " with the group `time`
    to_come: str = NOTHING  # shows that an event is in the future: "will"
    interjected: str = NOTHING  # stands between commas: "however"
    statement_times: str = NOTHING  # the group in "said on Monday." is " on Monday"
    conversion: str = NOTHING  # the group in "12 miles (19 km)" is " (19 km)"
    relative: str = NOTHING  # a relative pronoun: "who"
    aside: str = NOTHING  # the beginning of an aside that only adds something: "a ", "which"
    qualifiers: frozenset[str] = _NO_WORDS  # words that no aside to cut may hold: "not", "allegedly"


class Topics(Group):
    """Words by their part in noun phrases, for key phrases, and words that mark a sentence as important or not."""

    word_counts: str | None = None  # path of the number of documents with each term, which `make learn` writes
    salience_weights: str | None = None  # path of the weights that tell salient phrases, which `make learn` writes
    nouns: frozenset[str] = _NO_WORDS  # nouns with the ending of another word class: "meeting"
    modifiers: frozenset[str] = _NO_WORDS  # stand before a noun, and name nothing alone: "new", "Russian"
    no_nouns: frozenset[str] = _NO_WORDS  # words that occur in no noun phrase: "announced"
    empty_words: frozenset[str] = _NO_WORDS  # say nothing of what an article is about: "year", "part", "first"
    adjective_endings: tuple[str, ...] = ()  # "-ous"
    verb_endings: tuple[str, ...] = ()  # "-ize"
    bonus_words: frozenset[str] = _NO_WORDS  # mark an important sentence: "announced", "record"
    stigma_words: frozenset[str] = _NO_WORDS  # mark a sentence that hedges, belittles or digresses: "perhaps", "hardly"
