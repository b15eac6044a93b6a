"""Where names are parted is chosen, kept, and told before all files are read again."""

import pytest

from fakes import FakeSettings
from segue.core.separating import Separating, stored_separators
from segue.domain.splitting import USUAL, Separators


class FakeLibrary:
    def __init__(self, told: list[object]) -> None:
        self._told = told

    def cancel(self) -> None:
        self._told.append("cancel")

    def read_again(self) -> None:
        self._told.append("read again")


OTHER = Separators(artists=(" & ",), genres=(), featuring=())


def test_a_choice_is_kept_told_and_read_with() -> None:
    settings, told = FakeSettings(), list[object]()
    separating = Separating(settings, FakeLibrary(told))  # type: ignore[arg-type]
    separating.changed.connect(told.append)
    assert separating.separators == USUAL
    separating.choose(OTHER)
    assert told == ["cancel", OTHER, "read again"], "nothing is read with those before"
    assert stored_separators(settings) == OTHER
    separating.choose(OTHER)
    assert len(told) == 3, "the same choice reads nothing"
    separating.choose(USUAL)
    assert stored_separators(settings) == USUAL
    assert settings.get("separators") is None, "with those of a newer Segue, whichever they are"


@pytest.mark.parametrize("stored", [3, [], {"artists": 3}, {"artists": [""], "genres": [7], "featuring": None}])
def test_what_is_no_choice_is_the_usual_one(stored: object) -> None:
    assert stored_separators(FakeSettings({"separators": stored})) == USUAL
