import pytest

from articlecli import parsers, reading
from articlecli.core.article import ArticleError, Source
from articlecli.languages import Language


def test_a_kind_without_a_parser_is_refused(english: Language) -> None:
    with pytest.raises(ArticleError, match="is rtf, which can't be read"):
        parsers.parse(reading.from_string("The end.", kind="rtf"), english)


def test_a_page_of_furniture_is_no_article(english: Language) -> None:
    with pytest.raises(ArticleError, match="holds no article"):
        parsers.parse(reading.from_string("Post a Comment\n\n0 Comments\n"), english)


@pytest.mark.parametrize(
    ("kind", "text", "what"),
    [("plain", "a\n", "lines"), ("html", "<p>a</p>", "tags"), ("markdown", "*a* [a](/a) ", "marks")],
)
def test_a_text_that_would_not_fit_in_memory_is_refused(kind: str, text: str, what: str, english: Language) -> None:
    with pytest.raises(ArticleError, match=f"holds more than 500,000 {what}; split it"):
        parsers.parse(Source(text * 500_001, kind=kind), english)
