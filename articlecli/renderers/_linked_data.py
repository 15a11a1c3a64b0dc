"""Describes an article for machines that read web pages: JSON-LD of schema.org, a language tag, an address."""

import json
import re

from articlecli.core import Digest, lazy_pattern

_WEB = lazy_pattern(r"https?://[^\s/?#]", re.IGNORECASE)  # "https://example.org/story", not "javascript:…"
_LANGUAGE = lazy_pattern(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)  # "en", "pt-BR", not "auto"
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}  # otherwise "</script>" in a string would end the data


def linked_data(digest: Digest) -> str:
    """Returns the article as a NewsArticle of schema.org in JSON-LD: ASCII that is safe in a script element."""
    known = {
        "headline": digest.headline if digest.headline_origin == "stated" else None,
        "description": digest.deck,
        "abstract": "\n".join(point.text for point in digest.key_points),
        "author": digest.byline,  # as the article has it: one person, several, or an agency
        "datePublished": digest.published,
        "dateline": digest.dateline,
        "creditText": digest.credit,
        "correction": [notice.text for notice in digest.corrections],
        "keywords": digest.topics,
        "inLanguage": language_tag(digest),
        "wordCount": digest.stats.words,
        "url": address(digest),
    }
    stated = {name: value for name, value in known.items() if value}
    return json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **stated}).translate(_ESCAPES)


def language_tag(digest: Digest) -> str | None:
    """Returns the article's language as a tag for markup: "en"; None if it isn't known."""
    return digest.language if _LANGUAGE.fullmatch(digest.language) else None


def address(digest: Digest) -> str | None:
    """Returns the article's web address; None if the article is from a file or a string."""
    return digest.source if digest.source and _WEB.match(digest.source) else None
