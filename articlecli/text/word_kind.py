"""The kinds of words and marks, each a letter, so that the words of a text can be read as a string of kinds."""

NAME, NOUN, MODIFIER, OTHER = "N", "n", "m", "o"
BEFORE_NOUN = "d"  # another word, behind which a noun phrase stands: "the", "with"
LINK, PARTICLE = "l", "p"  # other words that stand inside names: "of"; "von"
OTHERS = frozenset({OTHER, BEFORE_NOUN, LINK, PARTICLE})

# What stands between words is a word of its own, but for white space.
END = "|"  # of a sentence, and before the first
OWNS = "'"  # the possessive ending of a word that may be in a phrase
FULL_STOP = "."  # of a name's abbreviation: "St."
AMPERSAND = "&"  # between blanks
BRACKET = "("
INSIDE = ","  # a mark behind which a word has no capital but its own
MARK = ";"  # all others: behind them a capital may be owed to its place
