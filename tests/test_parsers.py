import pytest

from articlecli import parsers, reading
from articlecli.article import ArticleError
from articlecli.languages import Language


def test_a_kind_without_a_parser_is_refused(english: Language) -> None:
    with pytest.raises(ArticleError, match="is rtf, which can't be read"):
        parsers.parse(reading.from_string("The end.", kind="rtf"), english)


def test_a_page_of_furniture_is_no_article(english: Language) -> None:
    with pytest.raises(ArticleError, match="holds no article"):
        parsers.parse(reading.from_string("Post a Comment\n\n0 Comments\n"), english)
