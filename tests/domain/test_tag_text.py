"""What is typed into a field of tags is the value that is written, or is refused with the bounds."""

import pytest

from segue.domain.tag_change import KEEP, Keep
from segue.domain.tag_text import OutOfRangeError, decimal, joined, parted, said, whole


@pytest.mark.parametrize(
    ("text", "names"),
    [("A; B", ("A", "B")), ("A;;A ; B;", ("A", "B")), ("", ()), (" ; ", ()), (KEEP, KEEP)],
)
def test_names_are_parted(text: str | Keep, names: tuple[str, ...] | Keep) -> None:
    assert parted(text) == names


def test_names_go_there_and_back() -> None:
    assert parted(joined(["Eno", "Byrne"])) == ("Eno", "Byrne")


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("", None), (KEEP, KEEP), ("007", 7)])
def test_a_whole_number(text: str | Keep, number: int | Keep | None) -> None:
    assert whole(text, range(1, 10)) == number


@pytest.mark.parametrize("text", ["0", "10"])
def test_a_whole_number_out_of_bounds(text: str) -> None:
    with pytest.raises(OutOfRangeError) as refused:
        whole(text, range(1, 10))
    assert (refused.value.first, refused.value.last) == (1, 9)


@pytest.mark.parametrize(("text", "number"), [("120.5", 120.5), ("120,5", 120.5), ("", None), (KEEP, KEEP)])
def test_a_decimal_number(text: str | Keep, number: float | Keep | None) -> None:
    assert decimal(text, 20, 400) == number


@pytest.mark.parametrize("text", [".", "19.9", "401"])
def test_a_decimal_number_out_of_bounds(text: str) -> None:
    with pytest.raises(OutOfRangeError):
        decimal(text, 20, 400)


@pytest.mark.parametrize(("number", "text"), [(None, ""), (120.0, "120"), (98.5, "98.5")])
def test_a_number_is_said(number: float | None, text: str) -> None:
    assert said(number) == text
