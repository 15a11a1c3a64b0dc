"""Key points: an article's sentences and their scores come in; the points that are shown go out.

Read `penalties.py` first: it lowers the scores of sentences that make poor points. `openings.py` finds sentences that
can't be read alone, and mends them. `wording.py` and `compression.py` choose a point's words, and `selection.py`
chooses the points. `focus.py` reads the phrases that the user wants points about. `headline.py` derives a headline.
"""

from articlecli.keypoints.focus import focus_phrases, matched_phrases
from articlecli.keypoints.headline import derived_headline, lead_headline, without_repetition
from articlecli.keypoints.lone_points import LonePoint, read_points
from articlecli.keypoints.selection import choose_key_points

__all__ = [
    "LonePoint",
    "choose_key_points",
    "derived_headline",
    "focus_phrases",
    "lead_headline",
    "matched_phrases",
    "read_points",
    "without_repetition",
]
