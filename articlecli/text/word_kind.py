"""The kinds of words and marks. Each is one character, so that the kinds of a text make a string."""

NAME, NOUN, MODIFIER, OTHER = "N", "n", "m", "o"
BEFORE_NOUN = "d"  # a word that stands before a noun phrase: "the", "with"
LINK, PARTICLE = "l", "p"  # words that stand inside names: "of"; "von"
OTHERS = frozenset({OTHER, BEFORE_NOUN, LINK, PARTICLE})

# The marks between words; white space is none.
END = "|"  # the end of a sentence, and the beginning of the first
POSSESSIVE = "'"  # the possessive ending of a word that may be in a phrase
FULL_STOP = "."  # the stop of an abbreviation in a name: "St."
AMPERSAND = "&"  # between blanks
BRACKET = "("
INNER_MARK = ","  # a mark inside a sentence: a capital behind it belongs to the word
MARK = ";"  # any other mark: a capital behind it may come from the word's place
