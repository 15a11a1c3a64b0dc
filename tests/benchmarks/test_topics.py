from benchmarks.learn_topics import clues_of, entities_of, learn

_TEXT = "The otter left Skerrin. An otter swam, and the ferry left. The ferry, said Weld, is an old ferry."
_RECORD = {"text": _TEXT, "salient": [{"grade": 5, "names": ["the old ferry", "it"]}, {"grade": 4, "names": ["she"]}]}


def test_an_entity_is_named_by_half_of_the_words_of_one_of_its_names() -> None:
    (ferry,) = entities_of(_RECORD)
    assert ferry.is_named_by(frozenset({"ferri"}))
    assert not ferry.is_named_by(frozenset({"otter"}))


def test_entities_without_a_name_are_left_out() -> None:
    assert [entity.grade for entity in entities_of(_RECORD)] == [5]


def test_weights_are_learned_for_all_clues() -> None:
    assert len(learn([_RECORD])) == len(clues_of(_TEXT)["ferri",])
