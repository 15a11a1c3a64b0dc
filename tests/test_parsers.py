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


def test_stated_points_can_be_left_out(english: Language) -> None:
    source = reading.from_string("Key points:\n- One thing\n- Another thing\n\nThe story goes on here.")
    assert len(parsers.parse(source, english).stated) == 2
    assert parsers.parse(source, english, stated=False).stated == ()
    assert len(parsers.parse(source, english, stated=False).paragraphs) == 1
