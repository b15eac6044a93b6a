"""Files of every kind and age, and what they are read to say of themselves."""

import random
import unicodedata
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import astuple
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TCON, TPE1, TYER, ID3v1SaveOptions
from mutagen.oggvorbis import OggVorbis

from audio_files import BARE, TAGGED, read_tags, tone, write_tone
from segue.adapters.tag_reader.answer import UnreadableFile
from segue.domain.track import Tags


@pytest.mark.parametrize("suffix", TAGGED)
def test_reads_back_what_was_written(tmp_path: Path, suffix: str) -> None:
    path = write_tone(
        tmp_path / f"song{suffix}",
        seconds=0.5,
        title="Svefn-g-englar – 眠る天使",
        artists=["Sigur Rós", "AC/DC"],
        album="Ágætis byrjun",
        album_artist="Various Artists",
        genres=["Post-Rock", "Ambient"],
        year="1999-06-12",
        track_no="3/12",
        disc_no="2/2",
        cover=b"\x89PNG" + bytes(5_000),
    )
    tags = read_tags(str(path))
    assert tags.duration is not None
    assert tags == Tags(
        title="Svefn-g-englar – 眠る天使",
        artists=("Sigur Rós", "AC/DC"),
        album="Ágætis byrjun",
        album_artist="Various Artists",
        genres=("Post-Rock", "Ambient"),
        year=1999,
        track_no=3,
        disc_no=2,
        duration=tags.duration,
        genre_words=("Post-Rock", "Ambient"),
        is_video=suffix == ".mp4",
    )
    assert abs(tags.duration - timedelta(seconds=0.5)) < timedelta(seconds=0.1)


@pytest.mark.parametrize("suffix", [*TAGGED, *BARE])
def test_a_file_without_tags_is_named_after_its_file_and_folder(tmp_path: Path, suffix: str) -> None:
    tags = read_tags(str(write_tone(tmp_path / "Live_in Leeds" / f"07 - Summertime_Blues{suffix}")))
    assert (tags.title, tags.album, tags.track_no) == ("Summertime Blues", "Live in Leeds", 7)
    assert (tags.artists, tags.genres, tags.year, tags.disc_no) == ((), (), None, None)


def test_a_file_with_some_tags_does_not_take_its_folder_for_an_album(tmp_path: Path) -> None:
    tags = read_tags(str(write_tone(tmp_path / "Downloads" / "03 - x.flac", artists=["Nina Simone"])))
    assert (tags.title, tags.album, tags.track_no) == ("x", "", 3)


def test_numbered_genres(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3", title="x")
    tags = ID3(path)
    tags.add(TCON(encoding=0, text=["(17)(8)", "51", "Fado"]))
    tags.save(path)
    tags = read_tags(str(path))
    assert tags.genres == ("Rock", "Jazz", "Industrial Techno", "Fado")
    assert tags.genre_words == ("Rock", "Jazz", "Techno-Industrial", "Fado")


def test_id3_version_2_3(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3", title="x", artists=["Nina"])
    tags = ID3(path)
    tags.delall("TDRC")
    tags.add(TYER(encoding=0, text="1958"))
    tags.save(path, v2_version=3)
    assert read_tags(str(path)) == Tags("x", ("Nina",), year=1958, duration=timedelta(seconds=0.3))


def test_id3_version_2_2(tmp_path: Path) -> None:
    frames = b"".join(
        name + len(text + b"\0").to_bytes(3, "big") + b"\0" + text
        for name, text in ((b"TT2", b"Feeling Good"), (b"TP1", b"Nina"), (b"TYE", b"1965"), (b"TRK", b"7/9"))
    )
    path = tmp_path / "x.mp3"
    path.write_bytes(b"ID3\2\0\0\0\0\0" + bytes([len(frames)]) + frames + tone(".mp3"))
    tags = read_tags(str(path))
    assert (tags.title, tags.artists, tags.year, tags.track_no) == ("Feeling Good", ("Nina",), 1965, 7)


def test_id3_version_1(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    words = b"Feeling Good".ljust(30, b"\0") + b"Nina".ljust(30, b"\0") + b"I Put a Spell".ljust(30, b"\0")
    path.write_bytes(tone(".mp3") + b"TAG" + words + b"1965" + bytes(29) + b"\7" + b"\x08")
    tags = read_tags(str(path))
    assert (tags.title, tags.artists, tags.album) == ("Feeling Good", ("Nina",), "I Put a Spell")
    assert (tags.year, tags.track_no, tags.genres) == (1965, 7, ("Jazz",))


def test_an_mp3_whose_tag_is_broken_is_still_sound(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "Pastel Blues" / "10 - Sinnerman.mp3", title="x")
    content = path.read_bytes()
    path.write_bytes(content[:3] + b"\x46" + content[4:])  # version 2.70 of ID3
    tags = read_tags(str(path))
    assert tags == Tags("Sinnerman", album="Pastel Blues", track_no=10, duration=timedelta(seconds=0.3))


def test_an_mp3_with_only_an_ape_tag(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3")
    tags = APEv2()
    tags["Title"] = "Feeling Good"
    tags.save(path)
    assert read_tags(str(path)).title == "Feeling Good"


@pytest.mark.parametrize("v1", [ID3v1SaveOptions.REMOVE, ID3v1SaveOptions.CREATE])
def test_an_mp3_with_an_id3_tag_and_the_gains_of_mp3gain(tmp_path: Path, v1: ID3v1SaveOptions) -> None:
    path = write_tone(tmp_path / "x.mp3", title="Feeling Good")
    ape = APEv2()
    for name, text in {"REPLAYGAIN_TRACK_GAIN": "-6.54 dB", "Title": "Another", "Album": "Another"}.items():
        ape[name] = text
    ape.save(path)
    ID3(path).save(path, v1=v1)  # the ID3v1 comes to lie behind the other
    tags = read_tags(str(path))
    assert (tags.title, tags.album, tags.gain.track_gain) == ("Feeling Good", "", -6.54)


def test_an_id3_version_1_is_no_match_for_an_ape_tag(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(tone(".mp3"))
    ape = APEv2()
    ape["Title"] = "Sinnerman, the Live Version of New York City"
    ape.save(path)
    with path.open("ab") as file:
        file.write(b"TAG" + b"Sinnerman, the Live Version of" + bytes(94) + b"\x08")
    assert ID3(path).version == (1, 1)
    assert read_tags(str(path)).title == "Sinnerman, the Live Version of New York City"


def test_an_aac_with_an_id3_tag(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.aac")
    tags = ID3()
    tags.add(TPE1(encoding=3, text=["Nina"]))
    tags.save(path)
    assert read_tags(str(path)).artists == ("Nina",)


def test_performers_are_artists_only_where_no_artist_is_named(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.ogg", artists=["Nina"])
    file = OggVorbis(path)
    file["performer"] = ["Al Schackman", "Rudy Stevenson"]
    file.save()
    assert read_tags(str(path)).artists == ("Nina",)
    del file["artist"]
    file.save()
    assert read_tags(str(path)).artists == ("Al Schackman", "Rudy Stevenson")


def test_album_artists_under_other_names(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.ogg", title="x")
    file = OggVorbis(path)
    file["ALBUM ARTIST"] = ["Nina"]
    file.save()
    assert read_tags(str(path)).album_artist == "Nina"


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".opus", ".m4a", ".mp4", ".wma", *BARE])
def test_video_is_told_by_the_name_where_the_content_does_not(tmp_path: Path, suffix: str) -> None:
    expected = suffix in (".mp4", ".avi")
    assert read_tags(str(write_tone(tmp_path / f"x{suffix}"))).is_video == expected


def test_sound_named_like_video_is_sound(tmp_path: Path) -> None:
    for kind in (".mp3", ".flac", ".opus"):
        path = tmp_path / f"x{kind}.avi"
        path.write_bytes(tone(kind))
        assert not read_tags(str(path)).is_video


def test_a_length_that_cannot_be_is_none(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac")
    content = bytearray(path.read_bytes())
    # The stream's header from byte 18: 20 bits of sample rate, 8 of channels and depth, 36 of length.
    content[18:26] = ((1 << 44) | (0x0F << 36) | ((1 << 36) - 1)).to_bytes(8, "big")
    path.write_bytes(content)
    assert FLAC(path).info.length > 1e10
    assert read_tags(str(path)).duration is None


def mutants(content: bytes, chance: random.Random, count: int) -> Iterator[bytes]:
    """Cut short, with bytes changed (mostly where tags are), and with numbers made huge."""
    for number in range(count):
        mutant = bytearray(content)
        match number % 3:
            case 0:
                del mutant[chance.randrange(len(mutant)) :]
            case 1:
                for _ in range(chance.choice((1, 4, 32))):
                    mutant[chance.randrange(min(len(mutant), 1_500))] = chance.randrange(256)
            case _:
                at = chance.randrange(min(len(mutant), 1_500))
                mutant[at : at + 4] = chance.choice((b"\xff" * 4, b"\x7f" * 4, b"\x80\0\0\0", bytes(4)))
        yield bytes(mutant)


@pytest.mark.parametrize("suffix", [*TAGGED, ".aac", ".ac3", ".mkv"])
def test_damage_never_breaks_the_reader(tmp_path: Path, suffix: str) -> None:
    whole = write_tone(
        tmp_path / f"whole{suffix}",
        **({"title": "x" * 40, "artists": ["a", "b"], "year": 1999, "track_no": 3} if suffix in TAGGED else {}),
    )
    path = tmp_path / f"mutant{suffix}"
    reasons = set()
    for mutant in mutants(whole.read_bytes(), random.Random(suffix), 24):
        path.write_bytes(mutant)
        try:
            tags = read_tags(str(path))
        except UnreadableFile as told:
            reasons.add(str(told))
        else:
            check(tags)
    assert all(reason.startswith(("This file is ", "This is not ")) for reason in reasons)


def check(tags: Tags) -> None:
    names = [*tags.artists, *tags.genres, *tags.genre_words, *tags.composers]
    sorts = [tags.title_sort, tags.artist_sort, tags.album_sort, tags.album_artist_sort]
    texts = [tags.title, tags.album, tags.album_artist, *names, *sorts, *astuple(tags.musicbrainz)]
    assert tags.title
    assert all(names)
    for text in texts:
        assert len(text) <= 1_000
        assert text == " ".join(text.split())
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in text)
    for year in (tags.year, tags.original_year):
        assert year is None or 1000 <= year <= 2999
    assert tags.bpm is None or 1 <= tags.bpm <= 1_000
    assert all(number is None or abs(number) <= 100 for number in astuple(tags.gain))
    assert tags.track_no is None or tags.track_no > 0
    assert tags.disc_no is None or tags.disc_no > 0
    assert tags.duration is None or tags.duration > timedelta()
