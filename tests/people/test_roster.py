import articlecli

_TEXT = (
    "The pool will close in May.\n\n"
    "Ann Lee, a nurse from Leeds, came with her mother, Elena. “It is far too late for that,” Lee said. “We swim.”\n\n"
    "A spokesperson for the Orla Bank said: “We never owned the pool.” She left. Tom Marsh slept."
)


def _people(text: str = _TEXT) -> dict[str, tuple[str | None, list[str], tuple[int, ...]]]:
    """The people of a text: by name, the role, the words of the mentions, and the ranks of the quotes."""
    digest = articlecli.digest(text)
    return {
        person.name: (
            person.role.text if person.role else None,
            [digest.text[mention.start : mention.end] for mention in person.mentions],
            person.quotes,
        )
        for person in digest.people
    }


def test_everybody_who_is_quoted_is_listed_with_role_mentions_and_quotes() -> None:
    people = _people()
    role, mentions, quotes = people["Ann Lee"]
    assert role == "a nurse from Leeds"
    assert {"Ann Lee", "her", "Lee"} <= set(mentions)
    assert len(quotes) == 1
    assert people["A spokesperson for the Orla Bank"][2]


def test_somebody_who_is_named_once_and_not_quoted_is_left_out() -> None:
    assert "Tom Marsh" not in _people()


def test_people_are_in_the_order_of_their_first_mention() -> None:
    digest = articlecli.digest(_TEXT)
    firsts = [person.mentions[0].start for person in digest.people]
    assert firsts == sorted(firsts)


def test_the_ranks_are_those_of_the_quotes() -> None:
    digest = articlecli.digest(_TEXT)
    speakers = {quote.rank: quote.speaker for quote in digest.quotes}
    assert all(speakers[rank] == person.name for person in digest.people for rank in person.quotes)
