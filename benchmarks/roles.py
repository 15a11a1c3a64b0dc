"""Counts the blocks of labelled texts whose role is found: of texts from which nothing was learned.

The texts in roles/test were labelled by readers who had not seen the program, and were opened only when it was done. A
block counts as right where it has its very role; "by effect" it counts as well where its role has the same effect on a
digest: a caption taken for a teaser is left out all the same.

`--cross-validate` also learns from four fifths of the texts in roles/learn and counts on the fifth, five times.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator

from articlecli import languages
from articlecli.languages import Language
from articlecli.parsers._block_roles import block_roles
from articlecli.parsers._role_sequence import best_roles, weights_of
from benchmarks.data import hold
from benchmarks.learn_roles import learn
from benchmarks.role_texts import Text, all_examples, example, labels_of, own_texts, parsed

_FOLDS = 5
_LEFT_OUT, _SHOWN = "left out", "text"
_EFFECTS = {
    **dict.fromkeys(("kicker", "teaser", "note", "furniture", "credit", "caption"), _LEFT_OUT),
    **dict.fromkeys(("paragraph", "item", "answer", "quotation"), _SHOWN),
    "run-in": "heading",
}


def main() -> None:
    """Prints the figures, and checks them against their floors."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.roles", description="Measure the roles of blocks.")
    parser.add_argument("--cross-validate", action="store_true", help="learn and count five times on roles/learn, too")
    english = languages.load("en")
    if parser.parse_args().cross_validate:
        _print("roles/learn, cross-validated", Counter(_cross_validated(english)))
    pairs = Counter(pair for text in own_texts("test") for pair in judged(text, english))
    right, by_effect = _print("roles/test", pairs)
    hold("roles", {"blocks right, %": right, "blocks right by effect, %": by_effect})


def judged(text: Text, language: Language) -> Iterator[tuple[str, str]]:
    """Yields, for each labelled block of a text, its role and the role that the program finds."""
    blocks, composed = parsed(text)
    parts = block_roles(blocks, composed, language)
    if text.kind != "plain":
        yield from zip(labels_of([part.block for part in parts], text), (part.role for part in parts), strict=True)
        return
    for label in text.blocks:
        middle = (label.start + label.end) // 2
        found = next((part.role for part in parts if part.block.start <= middle < part.block.end), "markup")
        if label.role != "markup":
            yield label.role, found


def _cross_validated(language: Language) -> Iterator[tuple[str, str]]:
    texts = own_texts()
    for fold in range(_FOLDS):
        weights = weights_of(
            learn(all_examples(language, [text for i, text in enumerate(texts) if i % _FOLDS != fold]))
        )
        for text in texts[fold::_FOLDS]:
            blocks, features, roles = example(text, language)
            yield from zip(roles, best_roles(features, [block.role for block in blocks], weights), strict=True)


def _print(name: str, pairs: Counter[tuple[str, str]]) -> tuple[float, float]:
    """Prints a table of roles, and returns the shares of blocks that are right, and right by effect, in percent."""
    print(f"{name}\n\n{'':16}{'blocks':>8}{'right':>8}  most often taken for")
    for role in sorted({role for role, _ in pairs}):
        of_role = Counter({found: count for (gold, found), count in pairs.items() if gold == role})
        wrong = [f"{found} {count}" for found, count in of_role.most_common(4) if found != role]
        print(f"{role:16}{of_role.total():8}{of_role[role]:8}  {', '.join(wrong[:3])}")
    right, by_effect = _share(pairs, {}), _share(pairs, _EFFECTS)
    print(f"\n{pairs.total()} blocks: {right:.1f}% right, {by_effect:.1f}% by effect\n")
    return right, by_effect


def _share(pairs: Counter[tuple[str, str]], effects: dict[str, str]) -> float:
    same: Iterable[int] = (n for (a, b), n in pairs.items() if effects.get(a, a) == effects.get(b, b))
    return 100 * sum(same) / max(1, pairs.total())


if __name__ == "__main__":
    main()
