"""Speakers: finds who says each quotation.

The Quotations come in (`quotations.py`). Quotes go out, each with its speaker or without one. Read `attribution.py`
first: it calls all the others. `contexts.py` takes the writer's words around each quotation, `patterns.py` finds
possible speakers in them, `clues.py` lists the clues for each of these (those of the mention's own words are in
`mention_clues.py`), and `weights.py` turns the clues into a probability.
"""
