"""Ratings and love in files: written where others look for them, read where others have written them."""

from pathlib import Path

import mutagen
import pytest
from mutagen.asf import ASF
from mutagen.flac import FLAC
from mutagen.id3 import ID3, POPM, TXXX
from mutagen.mp4 import MP4
from mutagen.wavpack import WavPack

from audio_files import TAGGED, read_tags, write_tone
from segue.adapters.payload import fingerprint
from segue.adapters.tag_writer import PutBack, write_tags
from segue.domain.tag_change import TagChange

WINDOWS = "POPM:Windows Media Player 9 Series"


def same_sound(one: str, other: str) -> bool:
    print_ = fingerprint(one)
    return print_ is not None and print_ == fingerprint(other)


def write(path: Path, change: TagChange) -> PutBack:
    return write_tags(str(path), change, same_sound)


def a_file(folder: Path, suffix: str) -> Path:
    return write_tone(folder / f"song{suffix}", title="A title", artists=["One", "Two"], album="An album")


def said(path: Path) -> tuple[float | None, bool]:
    tags = read_tags(str(path))
    return tags.rating, tags.is_loved


@pytest.mark.parametrize("suffix", TAGGED)
def test_what_is_written_is_read_again_and_can_be_undone(tmp_path: Path, suffix: str) -> None:
    path = a_file(tmp_path, suffix)
    before = read_tags(str(path))
    assert said(path) == (None, False)
    back = write(path, TagChange(rating=3.5, is_loved=True))
    assert said(path) == (3.5, True)
    assert read_tags(str(path)) == before  # and all else is as it was
    write(path, TagChange(rating=1))
    assert said(path) == (1, True)
    write(path, TagChange(rating=None, is_loved=False))
    assert said(path) == (None, False)
    write(path, TagChange(rating=3.5, is_loved=True))
    back()
    assert said(path) == (None, False)


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a", ".wma", ".wv"])
def test_nothing_is_left_of_what_is_taken_back(tmp_path: Path, suffix: str) -> None:
    path = a_file(tmp_path, suffix)
    before = sorted(mutagen.File(path).tags.keys())
    write(path, TagChange(rating=4.5, is_loved=True))
    assert len(mutagen.File(path).tags.keys()) > len(before)
    write(path, TagChange(rating=None, is_loved=False))
    assert sorted(mutagen.File(path).tags.keys()) == before


# ---------------------------------------------------------------- where others look


def test_id3_tells_it_in_a_frame_for_everyone_and_in_the_one_of_fmps(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    write(path, TagChange(rating=4.5, is_loved=True))
    tags = ID3(path)
    assert tags[WINDOWS].rating == 242
    assert tags["TXXX:FMPS_Rating"].text == ["0.9"]
    assert tags["TXXX:LOVE RATING"].text == ["L"]


def test_the_frames_of_other_players_and_the_count_of_plays_stay(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    tags = ID3(path)
    tags.add(POPM(email="quodlibet@lists.sacredchao.net", rating=51, count=7))
    tags.add(POPM(email="Windows Media Player 9 Series", rating=64, count=12))
    tags.save(path)
    write(path, TagChange(rating=5))
    tags = ID3(path)
    others = tags["POPM:quodlibet@lists.sacredchao.net"]
    assert (others.rating, others.count) == (51, 7)
    assert (tags[WINDOWS].rating, tags[WINDOWS].count) == (255, 12)
    write(path, TagChange(rating=None))
    tags = ID3(path)
    assert (tags[WINDOWS].rating, tags[WINDOWS].count) == (0, 12)
    assert tags["POPM:quodlibet@lists.sacredchao.net"].rating == 51


@pytest.mark.parametrize(("old", "new"), [("80", "50"), ("4", "3"), ("0.8", "0.50"), ("1", "1"), ("great", "great")])
def test_a_comment_keeps_its_scale_or_is_left_alone(tmp_path: Path, old: str, new: str) -> None:
    path = a_file(tmp_path, ".flac")
    file = FLAC(path)
    file["rating"] = old
    file.save()
    write(path, TagChange(rating=2.5))
    assert FLAC(path)["rating"] == [new]
    assert FLAC(path)["fmps_rating"] == ["0.5"]


def test_a_comment_that_was_one_star_becomes_five(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    file = FLAC(path)
    file["rating"] = "4"
    file.save()
    for stars in (1, 5):
        write(path, TagChange(rating=stars))
        assert FLAC(path)["rating"] == [str(stars)]
    write(path, TagChange(rating=None))
    assert "rating" not in FLAC(path)


def test_no_comment_is_made_where_there_was_none(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".opus")
    write(path, TagChange(rating=4))
    tags = mutagen.File(path).tags
    assert tags["fmps_rating"] == ["0.8"]
    assert "rating" not in tags


def test_quod_libets_comment_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    file = FLAC(path)
    file["rating:quodlibet@lists.sacredchao.net"] = "0.2"
    file.save()
    write(path, TagChange(rating=4))
    assert FLAC(path)["rating:quodlibet@lists.sacredchao.net"] == ["0.2"]


def test_apev2_has_it_too(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".wv")
    file = WavPack(path)
    file["Rating"] = "80"
    file.save()
    write(path, TagChange(rating=2, is_loved=True))
    tags = WavPack(path).tags
    assert (str(tags["FMPS_Rating"]), str(tags["Rating"]), str(tags["Love Rating"])) == ("0.4", "40", "L")


def test_mp4_says_it_in_atoms_of_its_own_and_not_to_children(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".m4a")
    file = MP4(path)
    file["rtng"] = [4]
    file.save()
    write(path, TagChange(rating=3, is_loved=True))
    tags = MP4(path).tags
    assert [bytes(text) for text in tags["----:com.apple.iTunes:FMPS_Rating"]] == [b"0.6"]
    assert [bytes(text) for text in tags["----:com.apple.iTunes:LOVE RATING"]] == [b"L"]
    assert tags["rtng"] == [4]


def test_windows_media_has_whole_stars_and_fmps_the_half(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".wma")
    write(path, TagChange(rating=3.5))
    tags = ASF(path).tags
    assert [value.value for value in tags["WM/SharedUserRating"]] == [75]
    assert [value.value for value in tags["FMPS/Rating"]] == ["0.7"]
    assert said(path) == (3.5, False)


def test_hate_is_left_alone_where_there_is_no_love(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    tags = ID3(path)
    tags.add(TXXX(encoding=3, desc="LOVE RATING", text=["B"]))
    tags.save(path)
    write(path, TagChange(is_loved=False))
    assert ID3(path)["TXXX:LOVE RATING"].text == ["B"]
    assert said(path) == (None, False)


# ---------------------------------------------------------------- what others have written


@pytest.mark.parametrize(
    ("frames", "rating"),
    [
        ([POPM(email="", rating=196)], 4),
        ([POPM(email="no@email", rating=242)], 4.5),
        ([POPM(email="Banshee", rating=0)], None),
        ([POPM(email="Banshee", rating=0), POPM(email="MusicBee", rating=128)], 3),
        ([POPM(email="a@a", rating=255), POPM(email="Windows Media Player 9 Series", rating=64)], 2),
        ([POPM(email="a@a", rating=255), TXXX(encoding=3, desc="FMPS_RATING", text=["0.3"])], 1.5),
        ([TXXX(encoding=3, desc="FMPS_Rating", text=["-1"]), TXXX(encoding=3, desc="rating", text=["60"])], 3),
    ],
)
def test_id3_of_other_players(tmp_path: Path, frames: list[POPM | TXXX], rating: float | None) -> None:
    path = a_file(tmp_path, ".mp3")
    tags = ID3(path)
    for frame in frames:
        tags.add(frame)
    tags.save(path)
    assert said(path) == (rating, False)


def test_the_oldest_id3_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "old.mp3"
    sound = write_tone(tmp_path / "x.mp3").read_bytes()
    body = b"a@a\0\xc4\0\0\0\1"
    tag = b"POP" + len(body).to_bytes(3, "big") + body
    path.write_bytes(b"ID3\2\0\0" + bytes([0, 0, 0, len(tag)]) + tag + sound)
    assert said(path) == (4, False)


@pytest.mark.parametrize(("name", "text"), [("RATING", "70"), ("rating", "0.7"), ("FMPS_RATING", "0.70")])
def test_comments_of_other_players(tmp_path: Path, name: str, text: str) -> None:
    path = a_file(tmp_path, ".ogg")
    file = mutagen.File(path)
    file[name] = text
    file.save()
    assert said(path) == (3.5, False)
