"""A record is a tuple with names, as a NamedTuple is."""

import pickle

import pytest

from articlecli.core import Record


class _Boat(Record):
    """A boat."""

    name: str
    seats: int = 4
    crew: tuple[str, ...] = ()

    @property
    def is_full(self) -> bool:
        return len(self.crew) >= self.seats


class _Ferry(_Boat):
    def __new__(cls, *values: object, **named: object) -> "_Ferry":  # noqa: PYI034 - Self came with Python 3.11
        made = super().__new__(cls, *values, **named)  # type: ignore[arg-type]
        assert made.seats > 0
        return made


def test_its_fields_are_given_by_place_or_by_name_or_left_to_their_defaults() -> None:
    for boat in (_Boat("Ann", 4, ()), _Boat("Ann"), _Boat(name="Ann"), _Boat("Ann", crew=())):
        assert (boat.name, boat.seats, boat.crew) == ("Ann", 4, ())
        assert boat == ("Ann", 4, ())


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("Ann", 4, (), 1), {}), (("Ann",), {"sails": 2}), (("Ann",), {"name": "Tom"}), ((), {"seats": 2})],
)
def test_wrong_fields_are_refused(values: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="name, seats, crew"):
        _Boat(*values, **named)  # type: ignore[arg-type]


def test_it_cannot_be_changed() -> None:
    boat = _Boat("Ann")
    for field in ("name", "sails"):
        with pytest.raises(AttributeError):
            setattr(boat, field, 1)
    assert boat._replace(seats=2) == ("Ann", 2, ())
    assert boat._asdict() == {"name": "Ann", "seats": 4, "crew": ()}


def test_it_shows_its_fields_and_is_matched_by_them() -> None:
    assert repr(_Boat("Ann", 1)) == "_Boat(name='Ann', seats=1, crew=())"
    match _Boat("Ann", 1, ("Tom",)):
        case _Boat(name, seats):
            assert (name, seats) == ("Ann", 1)
    assert _Boat("Ann", 1, ("Tom",)).is_full


def test_a_subclass_has_the_same_fields_and_both_survive_pickling() -> None:
    with pytest.raises(AssertionError):
        _Ferry("Ann", seats=0)
    for boat in (_Boat("Ann", 2), _Ferry("Ann", 2)):
        again = pickle.loads(pickle.dumps(boat))
        assert again == boat
        assert type(again) is type(boat)
