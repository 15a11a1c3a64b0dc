from articlecli import parsers
from articlecli.core import Source

_SENTENCE = "The harbour of Harwick will stay closed until spring, the council said. "


def _of_page(page: str) -> str:
    return parsers.prose_sample(Source(page, kind="html"))


def test_a_short_text_is_its_own_sample() -> None:
    assert parsers.prose_sample(Source(_SENTENCE, kind="plain")) == _SENTENCE
    assert parsers.prose_sample(Source(f"# Harbour\n\n{_SENTENCE}", kind="markdown")) == f"# Harbour\n\n{_SENTENCE}"


def test_a_sample_of_a_long_text_has_pieces_of_all_its_parts() -> None:
    text = "".join(f"Part {i} tells of the harbour and its ferry. " for i in range(10_000))
    sample = parsers.prose_sample(Source(text, kind="plain"))
    assert 19_000 < len(sample) < 21_000
    assert "Part 1 " in sample
    assert "Part 9999 " in sample
    assert any(f"Part {i} " in sample for i in range(4000, 6000))


def test_a_sample_of_a_page_is_the_text_of_its_paragraphs() -> None:
    text = f"<h1>Ferry</h1><p class=x>{_SENTENCE * 3}It is a <b>caf&eacute;</b>.</p>"
    page = f"<nav>Home News Sport</nav>{text}<div>Share</div>"
    sample = _of_page(page)
    assert sample.count("Harwick") == 3
    assert "café" in sample
    assert "Share" not in sample
    assert "Home" not in sample
    assert "<" not in sample


def test_a_page_without_paragraphs_gives_its_text_without_scripts() -> None:
    script = f"<title>Ferry</title><script>var harbour = '{_SENTENCE}';</script>"
    page = f"{script}<div>{_SENTENCE * 4}</div><style>p{{}}</style>"
    sample = _of_page(page)
    assert sample.count("Harwick") == 4
    assert "var" not in sample


def test_a_sample_of_a_long_page_has_its_last_paragraphs() -> None:
    page = "".join(f"<p>Part {i} tells of the harbour, the ferry and the gulls of Harwick.</p>" for i in range(5000))
    sample = _of_page(page)
    assert len(sample) <= 20_000
    assert any(f"Part {i} " in sample for i in range(4000, 5000))
