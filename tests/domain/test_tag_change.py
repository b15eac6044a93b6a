"""What a change of tags may hold."""

import pytest

from segue.domain.tag_change import KEEP, LARGEST_COVER, TagChange, picture_type

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff\xe0"


def test_what_is_kept_is_not_what_is_removed() -> None:
    assert TagChange().changed == ()
    removed = TagChange(title="", artists=(), year=None, is_compilation=False, cover=None)
    assert removed.changed == ("title", "artists", "year", "is_compilation", "cover")
    assert removed.album is KEEP


@pytest.mark.parametrize(
    "fields",
    [
        *({"year": 999}, {"year": 3000}, {"track_no": 0}, {"track_no": 10_000}, {"disc_no": -1}),
        *({"bpm": 0.5}, {"bpm": 1000.5}, {"bpm": float("nan")}),
        *({"cover": b""}, {"cover": b"GIF89a"}, {"cover": PNG + bytes(LARGEST_COVER)}),
    ],
)
def test_what_no_file_should_hold_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(fields))):
        TagChange(**fields)  # type: ignore[arg-type]


def test_what_is_at_the_bounds_is_not() -> None:
    TagChange(year=1000, track_no=9999, disc_no=1, bpm=1000.0, cover=JPEG)


def test_pictures_are_known_by_how_they_begin() -> None:
    assert [picture_type(data) for data in (PNG, JPEG, b"GIF89a", b"", b"\x89PN")] == [
        *("image/png", "image/jpeg"),
        *(None, None, None),
    ]
