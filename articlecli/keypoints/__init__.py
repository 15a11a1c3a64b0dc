"""Key points: sentences and their scores become the points that are shown.

`penalties.py` lowers the scores of sentences that make poor points, `openings.py` tells and mends what can't be read
alone, `wording.py` and `compression.py` word a point, and `selection.py` chooses. `focus.py` reads what the user wants
points about, and `headline.py` makes a headline for an article without one.
"""

from articlecli.keypoints.focus import focus_phrases, matched_phrases
from articlecli.keypoints.headline import derived_headline
from articlecli.keypoints.selection import choose_key_points

__all__ = ["choose_key_points", "derived_headline", "focus_phrases", "matched_phrases"]
