"""What is looked up quickly is what NumPy finds."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from segue.habits.banks import grown
from segue.habits.lookups import Few, each_once, gathered, is_among

MANY = 5000
things = st.lists(st.integers(0, MANY - 1), max_size=60).map(lambda some: np.array(some, np.int64))


@given(things)
def test_each_thing_once_and_where_it_stands(some: np.ndarray) -> None:
    once, where = np.unique(some, return_inverse=True)
    assert each_once(some).tolist() == once.tolist()
    assert [part.tolist() for part in gathered(some, MANY)] == [once.tolist(), where.tolist()]


@given(things, things)
def test_which_of_some_are_among_others(some: np.ndarray, others: np.ndarray) -> None:
    assert is_among(some, np.unique(others)).tolist() == np.isin(some, others).tolist()


@given(things, things)
def test_values_of_a_few_are_the_same_for_a_few_and_for_all(known: np.ndarray, asked: np.ndarray) -> None:
    numbers = np.unique(known)
    few = Few(MANY, numbers, np.sqrt(numbers + 1.0))
    all_of_them = few.of(np.arange(MANY))
    assert all_of_them[numbers].tolist() == np.sqrt(numbers + 1.0).astype(np.float32).tolist()
    assert np.count_nonzero(all_of_them) == len(numbers)
    assert few.of(asked).tolist() == all_of_them[asked].tolist()


def test_arrays_grow_seldom_and_not_all_at_once() -> None:
    grew = {}
    for width in (1, 3, 7):
        array, at = np.ones((64, width), np.float32), []
        for count in range(1, 50_000):
            larger = grown(array, count, 9)
            if larger is not array:
                at.append(count)
                assert (larger[: len(array)] == array).all()
                array = larger
        assert (array[64:] == 9).all()
        assert len(at) < 40
        grew[width] = at
    late = [{count for count in at if count > 10_000} for at in grew.values()]
    assert not late[0] & late[1] | late[1] & late[2] | late[0] & late[2]
