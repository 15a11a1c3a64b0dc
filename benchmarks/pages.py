"""Compares the body, the title and the byline of real pages with the marked ones.

The body is compared as a bag of words (Bevendorff et al. 2023, "An Empirical Comparison of Web Content Extraction
Algorithms", use the same measure), beside trafilatura with its defaults in the same run. A title is right where it has
the same letters as the expected title, without the site's name behind a separator. A byline is right where the
expected byline begins with it, without "By", or where both are empty.
"""

import re
from collections import Counter
from statistics import fmean

import trafilatura

from articlecli import languages, parsers, reading
from articlecli.core.article import Article, ArticleError
from benchmarks.data import hold, load

_SEPARATOR = re.compile(r"\s+[|–—:-]+\s+|_|\s+(?=\[)")
_BY = re.compile(r"(?:by|par|von|por)\s+", re.IGNORECASE)


def main() -> None:
    """Prints the figures, and checks them against their floors."""
    ours, theirs = [], []
    for page in load("web/scrapinghub-dev"):
        article = _article(page["html"])
        ours.append(_f1(_body(article) if article else "", page["body"]))
        theirs.append(_f1(trafilatura.extract(page["html"]) or "", page["body"]))
    pages = load("web/readability-dev")
    titles, bylines = [], []
    for page in pages:
        article = _article(page["html"])
        headline = article.headline.text if article and article.headline else ""
        byline = article.byline.text if article and article.byline else ""
        titles.append(_is_title(headline, page["title"]))
        bylines.append(_is_byline(byline, page["byline"] or ""))
    reached = {
        "body: F1 over trafilatura's": 100 * (fmean(ours) - fmean(theirs)),
        "titles right, %": 100 * fmean(titles),
        "bylines right, %": 100 * fmean(bylines),
    }
    print(f"{len(ours)} pages: body F1 {100 * fmean(ours):.2f}, trafilatura's {100 * fmean(theirs):.2f}")
    print(f"{len(pages)} pages: {sum(titles)} titles and {sum(bylines)} bylines right\n")
    hold("pages", reached)


def _article(html: str) -> Article | None:
    try:
        return parsers.parse(reading.from_string(html, kind="html"), languages.load(languages.AUTO))
    except ArticleError:
        return None


def _body(article: Article) -> str:
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
    lines = expected.strip().split("\n")
    names = _letters(_BY.sub("", " ".join(line.strip() for line in lines).strip(), count=1))
    ours = _letters(_BY.sub("", found, count=1))
    return ours == names or (bool(ours) and names.startswith(ours))


if __name__ == "__main__":
    main()
