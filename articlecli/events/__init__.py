"""Several articles on one event: what all of them say, what only one says, where they differ, and who said what.

Read `joint.py` first: it goes through the steps. `matching.py` tells which sentences say the same, with candidates from
an inverted index and learned weights; `statements.py` groups them, and `wording.py` chooses their words. `details.py`
finds numbers, days and denials, which `differences.py` compares. `joint_quotes.py` merges quotations and people.
`copies.py` and `membership.py` tell copies and articles on other events.
"""

from articlecli.events.joint import MOST, joint_digest, together
from articlecli.events.membership import event_groups
from articlecli.events.values import JointDigest, Statement

__all__ = ["MOST", "JointDigest", "Statement", "event_groups", "joint_digest", "together"]
