"""Gives the reasons for a sentence's score by `news` in words: the kinds of features that raise the score most."""

from collections.abc import Mapping, Sequence

from articlecli.scorers._article_view import COMPARED, View

MOST = 3  # reasons for a sentence
_LEAST = 1e-9  # by which a kind must raise the score; less is a rounding error
_NEAR_HEADLINE = 0.3  # least share of the headline's terms in a sentence close to it: two of a typical six
_EARLY, _LATE = 0.25, 0.75  # shares of the article's sentences

# Each kind of features, by the words of its reason. For _PLACE the reason is the place: "second sentence".
_PLACE = "its place"
_KINDS = {
    _PLACE: ("place", "depth", "from_the_end", "in_paragraph"),
    "close to the lead": ("like_lead", "like_beginning"),
    "what the rest comes back to": ("central", "directed", "backward", "rank_by_forward"),
    "the article's main words": ("overlap", "best_words", "precision_without_lead"),
    "words that it keeps repeating": ("frequency", "salience", "salience_a_word", "rank by salience_a_word"),
    "brings something new": ("novelty",),
    "worded as news": ("worth", "rank by worth", "total_worth", "lowest_worth", "manner"),
    "names and figures": ("names", "names_per_word", "numbers", "numbers_per_word"),
    "of a good length": ("words", "log_words", "log_length"),
    "told by the writer": ("quoted", "question"),
}
_KIND_OF = {feature: kind for kind, features in _KINDS.items() for feature in features}


def reasons(view: View, i: int, raised: Mapping[str, float]) -> tuple[str, ...]:
    """Returns up to three reasons for sentence `i`, the strongest first, but "close to the headline" before all others.

    `raised` is what each feature adds to the score, from `_network.contributions`: {"words": 0.2}.
    """
    totals: dict[str, float] = {}
    for name, amount in raised.items():
        kind = _KIND_OF.get(name.removesuffix(COMPARED))
        if kind is not None:
            totals[kind] = totals.get(kind, 0.0) + amount
    worded = [
        _worded(kind, view, i) for kind in sorted(totals, key=lambda kind: -totals[kind]) if totals[kind] > _LEAST
    ]
    near = ["close to the headline"] if _is_near_headline(view, i) else []
    return tuple([*near, *filter(None, worded)][:MOST])


def _worded(kind: str, view: View, i: int) -> str:
    """Returns the reason for a kind of features; "" where it wouldn't be true of the sentence."""
    if kind == _PLACE:
        return _place(i, len(view.sentences))
    if kind == "names and figures" and not _has_name_or_figure(view.texts[i].split()):
        return ""
    if kind == "told by the writer" and any(mark in view.sentences[i].text for mark in '“”"'):
        return ""
    return "" if kind == "close to the lead" and i == 0 else kind


def _has_name_or_figure(words: Sequence[str]) -> bool:
    return any(word[:1].isupper() or word[:1].isdigit() for word in words[1:])


def _place(i: int, count: int) -> str:
    if i == 0:
        return ""  # every point says that it opens the article
    if i <= len(_ORDINALS):
        return f"{_ORDINALS[i - 1]} sentence"
    return "early in the article" if i < _EARLY * count else "late in the article" if i > _LATE * count else ""


_ORDINALS = ("second", "third")


def _is_near_headline(view: View, i: int) -> bool:
    near = view.headline.intersection(view.sentences[i].terms)
    return bool(view.headline) and len(near) >= _NEAR_HEADLINE * len(view.headline)
