"""The targets of `make fuzz` take any bytes without an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_takes_an_empty_input(target: str) -> None:
    TARGETS[target](b"")


@pytest.mark.parametrize("target", TARGETS)
@given(data=st.binary(max_size=40))
@settings(max_examples=20)
def test_a_target_takes_any_bytes(target: str, data: bytes) -> None:
    TARGETS[target](data)
