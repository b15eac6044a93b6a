"""Names of listeners, and where their profiles lie."""

from pathlib import Path

import pytest

from segue.domain.listener import are_called_alike, as_name, folder_of, initial, root_of, slug_for, slug_of

ROOT = Path("/profile")


@pytest.mark.parametrize("slug", ["", "ben"])
def test_a_folder_tells_whose_it_is(slug: str) -> None:
    folder = folder_of(ROOT, slug)
    assert (root_of(folder), slug_of(folder)) == (ROOT, slug)


@pytest.mark.parametrize(
    ("name", "taken", "slug"),
    [
        ("Ben", [], "ben"),
        ("Ben", ["", "ben", "ben-2"], "ben-3"),
        ("Ömer & Zoë", [], "omer-zoe"),
        ("../../etc", [], "etc"),
        ("李", [], "listener"),
        ("小林", ["listener"], "listener-2"),
    ],
)
def test_any_name_has_a_folder_that_any_disk_can_hold(name: str, taken: list[str], slug: str) -> None:
    assert slug_for(name, taken) == slug


def test_names_that_look_alike_are_one() -> None:
    assert are_called_alike(" anna  maria ", "Anna Maria")
    assert not are_called_alike("Anna", "Ann")
    assert as_name("  \n ") == ""
    assert len(as_name("a" * 500)) == 40


@pytest.mark.parametrize(("name", "letter"), [("anna", "A"), ("“Ömer”", "Ö"), ("李", "李"), ("ß", "S"), ("♥", "?")])
def test_the_letter_of_a_name(name: str, letter: str) -> None:
    assert initial(name) == letter
