"""Measures where the roles of people begin and end, on articles that the weights weren't learned from.

The weights are learned from the first four fifths of quotes/mentions-train; the figures are counted on the last one.
"""

from collections.abc import Sequence

from articlecli.people.roles import most_likely
from articlecli.people.roles_after import APPOSED
from benchmarks import learn_person_roles
from benchmarks.data import hold, load
from benchmarks.learn_person_roles import SIDES, Marked, Weights

_FIFTHS, _LEARNED = 5, 4


def main() -> None:
    """Prints the figures, and checks them against their floors."""
    records = load("quotes/mentions-train")
    cut = len(records) * _LEARNED // _FIFTHS
    weights = learn_person_roles.learn(learn_person_roles.marked_in(records[:cut]))
    found = learn_person_roles.marked_in(records[cut:])
    reached = {
        f"{name} {side} a name, %": share for side in SIDES for name, share in shares(found, side, weights).items()
    }
    for figure, share in reached.items():
        print(f"{figure:56}{share:8.2f}")
    hold("person_roles", reached)


def shares(found: Sequence[Marked], side: str, weights: Weights) -> dict[str, float]:
    """Returns the share of the marked roles that are found, and of the found roles that are right, in percent.

    After a name, only names with a comma behind them count.
    """
    counted = [each for each in found if each.side == side and (side == "before" or _has_comma(each))]
    roles = [(each, most_likely(each.candidates, weights[side])) for each in counted]
    right = sum(each.role is not None and each.is_right(role) for each, role in roles)
    given = sum(role is not None for _, role in roles)
    marked = sum(each.role is not None for each in counted)
    told = sum((role is not None) == (each.role is not None) for each, role in roles)
    return {
        "marked roles found": 100 * right / marked,
        "found roles right": 100 * right / given,
        "role or none told": 100 * told / len(roles),
    }


def _has_comma(each: Marked) -> bool:
    return APPOSED.match(each.text, each.mention.end) is not None


if __name__ == "__main__":
    main()
