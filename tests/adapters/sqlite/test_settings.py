"""Settings: any value of JSON, by name."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY
from segue.adapters.sqlite.profile import Profile, open_profile

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    with closing(open_profile(tmp_path_factory.mktemp("profile"), MONDAY)) as made:
        yield made


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(name=st.text(), value=values)
def test_a_value_comes_back_as_it_was_set(profile: Profile, name: str, value: object) -> None:
    profile.settings.set(name, value)
    assert profile.settings.get(name) == value


def test_the_last_value_counts_and_reaches_the_next_start(profile: Profile) -> None:
    profile.settings.set("volume", 70)
    profile.settings.set("volume", 80)
    with closing(open_profile(profile.file.parent, MONDAY)) as again:
        assert again.settings.get("volume") == 80


def test_an_unknown_name_has_no_value(profile: Profile) -> None:
    assert profile.settings.get("never set") is None
