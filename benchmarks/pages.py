"""Compares the body, the title and the byline of real pages with the marked ones, beside trafilatura in the same run.

What belongs to the body is learned (`benchmarks.learn_pages`). So each body is measured with a model that was learned
from other pages: from four fifths of them, five times. The figures of the program's own model stand beside.

A body that is marked as a whole is compared as a bag of words (Bevendorff et al. 2023, "An Empirical Comparison of Web
Content Extraction Algorithms", use the same measure). Of other pages, some strings are marked: F1 tells how many of
those that belong to the body are found, and how many others with them. Each page is read in its own language.

A title is right where it has the same letters as the expected title, without the site's name behind a separator. A
byline is right where it has the same letters and digits as the expected one, without "By", or where the expected one
adds a role, a place, an agency or a date behind it.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

import trafilatura

from articlecli.core.article import Article, ArticleError, fold
from articlecli.parsers import html
from articlecli.parsers._page_model import Model, load_model
from benchmarks.data import hold
from benchmarks.learn_pages import Page, model_from, pages

_FOLDS = 5
_WHOLE = "web/scrapinghub-dev"  # the set whose bodies people marked as a whole
_SEPARATOR = re.compile(r"\s+[|–—:-]+\s+|_|\s+(?=\[)")
_AND = re.compile(r"\s+(?:and|et|und|y|e|en|&)\s+")  # between names, in place of a comma
_BY = re.compile(r"(?:by|par|von|por)\s+", re.IGNORECASE)

Articles = list[Article | None]


def main() -> None:
    """Prints the figures, and checks them against their floors."""
    data = pages()
    theirs = [trafilatura.extract(page.record["html"]) or "" for page in data]
    articles = _cross_validated(data)
    own = _articles(data, load_model())
    figures = {
        "trafilatura's": _figures(data, theirs, theirs),
        "the program's": _figures_of(data, own),
        "cross-validated": _figures_of(data, articles),
    }
    for name, found in figures.items():
        print(f"{name:>16}: " + ", ".join(f"{key} {figure:.2f}" for key, figure in found.items()))
    _print_by_language(data, [theirs, [_text(article) for article in own], [_text(article) for article in articles]])
    reached = {
        f"{key} over trafilatura's": figure - figures["trafilatura's"][key]
        for key, figure in figures["cross-validated"].items()
    }
    headed = [(a, p.record) for a, p in zip(articles, data, strict=True) if "byline" in p.record]
    titles = [_is_title(_line(article, "headline"), record["title"]) for article, record in headed]
    bylines = [_is_byline(_line(article, "byline"), record["byline"] or "") for article, record in headed]
    print(f"{len(headed)} pages: {sum(titles)} titles and {sum(bylines)} bylines right\n")
    hold("pages", {**reached, "titles right, %": 100 * fmean(titles), "bylines right, %": 100 * fmean(bylines)})


def _cross_validated(data: Sequence[Page]) -> Articles:
    """Returns the articles of all pages, each with a model that was learned from four fifths without it."""
    found: Articles = [None] * len(data)
    for fold_ in range(_FOLDS):
        model = model_from([page for i, page in enumerate(data) if i % _FOLDS != fold_])
        found[fold_::_FOLDS] = _articles(data[fold_::_FOLDS], model)
    return found


def _articles(data: Sequence[Page], model: Model) -> Articles:
    return [_article(page, model) for page in data]


def _article(page: Page, model: Model) -> Article | None:
    try:
        return html.article_from(page.read, page.source, page.language, model)
    except ArticleError:
        return None


def _figures_of(data: Sequence[Page], articles: Articles) -> dict[str, float]:
    return _figures(data, [_body(article) for article in articles], [_text(article) for article in articles])


def _figures(data: Sequence[Page], bodies: Sequence[str], texts: Sequence[str]) -> dict[str, float]:
    """Returns the figures (0 to 100) of the bodies, and of the texts in which strings are looked for."""
    whole = [_f1(body, page.record["body"]) for body, page in zip(bodies, data, strict=True) if page.of == _WHOLE]
    found = {"body: F1": 100 * fmean(whole)}
    for name, all_texts in (("strings", texts), ("strings, without decks", bodies)):
        pairs = zip(all_texts, (page.record for page in data), strict=True)
        marked = [(fold(text), record) for text, record in pairs if "with" in record]
        found[f"{name}: F1"] = _strings_f1(marked)
        found[f"{name}, English: F1"] = _strings_f1([pair for pair in marked if pair[1]["lang"] == "en"])
    return found


def _print_by_language(data: Sequence[Page], texts: Sequence[Sequence[str]]) -> None:
    """Prints for each language with several pages the F1 of the marked strings in three lists of texts."""
    marked = [i for i, page in enumerate(data) if "with" in page.record]
    counts = Counter(data[i].record["lang"] or "unknown" for i in marked)
    print(f"\n{'strings: F1':16}{'pages':>8}{'trafilatura':>14}{'the program':>14}{'cross-validated':>18}")
    for language, count in counts.most_common():
        chosen = [i for i in marked if (data[i].record["lang"] or "unknown") == language]
        found = [_strings_f1([(fold(of[i]), data[i].record) for i in chosen]) for of in texts]
        print(f"{language:16}{count:8}{found[0]:14.2f}{found[1]:14.2f}{found[2]:18.2f}")
    print()


def _strings_f1(marked: Sequence[tuple[str, Mapping[str, Any]]]) -> float:
    wanted = [fold(string) in text for text, record in marked for string in record["with"]]
    unwanted = [fold(string) in text for text, record in marked for string in record["without"]]
    return 100 * 2 * sum(wanted) / (sum(wanted) + len(wanted) + sum(unwanted))


def _line(article: Article | None, name: str) -> str:
    passage = getattr(article, name, None)
    return passage.text if passage else ""


def _text(article: Article | None) -> str:
    """Returns the body with the deck before it, where marked strings may stand as well."""
    return f"{_line(article, 'deck')} {_body(article)}"


def _body(article: Article | None) -> str:
    """Returns the text of an article without its headline, its deck and its byline."""
    if article is None:
        return ""
    spans = [(span.start, span.end) for span in (*article.paragraphs, *article.tables)]
    spans += [(passage.start, passage.end) for passage in (*article.sections, *article.stated)]
    return " ".join(article.source.text[start:end] for start, end in spans)


def _f1(found: str, expected: str) -> float:
    ours, theirs = (Counter(re.findall(r"\w+", text)) for text in (found, expected))
    both = (ours & theirs).total()
    return 2 * both / max(1, ours.total() + theirs.total())


def _letters(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _is_title(found: str, expected: str) -> bool:
    """Whether two titles are the same, or the longer one adds the site's or an author's name behind a separator."""
    longer, shorter = sorted((found, expected), key=len, reverse=True)
    pieces = _SEPARATOR.split(longer)
    beginnings = {_letters(" ".join(pieces[:i])) for i in range(1, len(pieces) + 1)}
    return _letters(shorter) in beginnings


def _is_byline(found: str, expected: str) -> bool:
    """Whether two bylines have the same letters and digits, or the expected one adds something to the names.

    What it adds stands on a line of its own, behind a comma or in brackets, or is a date: it holds a digit, and its
    first word isn't the name's last. So "Ann Weld" is right for "Ann Weld, Berlin", and no name's beginning is.
    """
    wanted, ours = (_AND.sub(", ", _BY.sub("", line.strip(), count=1)) for line in (expected, found))
    if _letters(ours) == _letters(wanted):
        return True
    added = re.compile(r"\s*[\n,(|–—]|\s+(?=[^\W\d]+ \d{1,2},? \d{4}\b|\d{4}-|\d{1,2}[. ]\S+ \d{4})")
    return bool(ours) and any(_letters(wanted[: end.start()]) == _letters(ours) for end in added.finditer(wanted))


if __name__ == "__main__":
    main()
