"""What a listener, a desktop or another program names to be opened."""

from pathlib import Path

import pytest

from segue.domain.location import Named, named


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a.ogg", "a.ogg"),
        ("/music/a b.ogg", "/music/a b.ogg"),
        ("/music/50%20.ogg", "/music/50%20.ogg"),
        ("C: the light programme.ogg", "C: the light programme.ogg"),
        ("file:///music/a%20b.ogg", "/music/a b.ogg"),
        ("file://localhost/music/a.ogg", "/music/a.ogg"),
        ("FILE:/music/a.ogg", "/music/a.ogg"),
        ("file:///music/%ff.ogg", "/music/\udcff.ogg"),
    ],
)
def test_a_file(text: str, path: str) -> None:
    assert named([text]) == Named((Path(path),))


def test_an_address_and_a_file_beside_it() -> None:
    its = named(["HTTP://Radio.example.org/live?a=B", "/a.ogg", "https://x.org"])
    assert its == Named((Path("/a.ogg"),), ("http://radio.example.org/live?a=B", "https://x.org/"))
    assert named(its.texts) == its


def test_what_is_handed_over_is_named_from_the_root_on() -> None:
    assert Named((Path("a.ogg"),)).texts == [str(Path.cwd() / "a.ogg")]


@pytest.mark.parametrize(
    "text",
    [
        "smb://server/a.ogg",
        "file://server/a.ogg",
        "file:///a%00",
        "http://",
        "http://me:secret@radio.org/",
        "cdda:///1",
    ],
)
def test_what_segue_does_not_open_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="no file of this machine, and no address") as told:
        named([text])
    assert text in str(told.value)
