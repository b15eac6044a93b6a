"""Matroska and WebM: tags and chapters, as FFmpeg writes them and as others do; and what must not hold us up."""

import random
import struct
import time
import tracemalloc
from collections.abc import Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from audio_files import read_tags, tone, write_tone
from segue.adapters.tag_reader.content import read_content
from segue.domain.track import ReplayGain

HEAD = bytes.fromhex("1a45dfa3 88 4282 85 6d6b61 6161".replace(" ", ""))


def element(name: str, *content: bytes | str | int) -> bytes:
    """Of the name in hexadecimal; numbers as eight bytes."""
    inner = b"".join(
        c if isinstance(c, bytes) else c.encode() if isinstance(c, str) else c.to_bytes(8, "big") for c in content
    )
    return bytes.fromhex(name) + b"\x01" + len(inner).to_bytes(7, "big") + inner


def info(title: str = "", seconds: float = 10) -> bytes:
    name = element("7ba9", title) if title else b""
    return element("1549a966", element("2ad7b1", 1_000_000), element("4489", struct.pack(">d", seconds * 1000)), name)


def tag(level: int | None, words: Mapping[str, Sequence[str]], *targets: bytes) -> bytes:
    simple = [
        element("67c8", element("45a3", name), element("4487", text))
        for name, texts in words.items()
        for text in texts
    ]
    wanted = element("63c0", *targets, *([element("68ca", level)] if level else []))
    return element("7373", wanted, *simple)


def atom(seconds: float, title: str, *more: bytes) -> bytes:
    return element("b6", element("91", int(seconds * 1e9)), element("80", element("85", title)), *more)


def edition(*content: bytes) -> bytes:
    return element("45b9", *content)


def chapters(*editions: bytes) -> bytes:
    return element("1043a770", *editions)


def tags(*tags: bytes) -> bytes:
    return element("1254c367", *tags)


CLUSTER = element("1f43b675", bytes(1000))


def written(path: Path, *content: bytes) -> str:
    path.write_bytes(HEAD + element("18538067", *content))
    return str(path)


def spans(path: str) -> list[tuple[str, float]]:
    return [(its.title, part.start.total_seconds()) for part, its in read_content(path)[1]]


# ---------------------------------------------------------------- as FFmpeg writes them


def by_ffmpeg(path: Path, words: Mapping[str, str], marks: Sequence[tuple[int, int, str]] = ()) -> str:
    import av

    source = path.with_name("source" + path.suffix)
    source.write_bytes(tone(path.suffix, 4))
    with av.open(str(source)) as old, av.open(str(path), "w") as new:
        stream = new.add_stream_from_template(old.streams.audio[0])
        new.metadata.update(words)
        new.set_chapters(
            [
                {"id": n, "start": start, "end": end, "time_base": Fraction(1, 1000), "metadata": {"title": title}}
                for n, (start, end, title) in enumerate(marks)
            ]
        )
        for packet in old.demux(audio=0):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    return str(path)


@pytest.mark.parametrize("suffix", [".mka", ".mkv", ".webm"])
def test_what_ffmpeg_writes(tmp_path: Path, suffix: str) -> None:
    words = {
        "title": "Nuit",
        "artist": "Ana; Béa",
        "album": "Été",
        "date": "1999-05-01",
        "genre": "Jazz",
        "track": "3/9",
    }
    words |= {"album_artist": "Various", "composer": "Satie", "disc": "2", "REPLAYGAIN_TRACK_GAIN": "-6.5 dB"}
    path = by_ffmpeg(tmp_path / f"x{suffix}", words, [(0, 1500, "Eins"), (1500, 4000, "Zwei")])
    read = read_tags(path)
    assert (read.title, read.artists, read.album, read.album_artist) == ("Nuit", ("Ana", "Béa"), "Été", "Various")
    assert (read.year, read.genres, read.track_no, read.disc_no) == (1999, ("Jazz",), 3, 2)
    assert (read.composers, read.gain.track_gain) == (("Satie",), -6.5)
    assert read.duration is not None
    assert abs(read.duration - timedelta(seconds=4)) < timedelta(seconds=0.1)
    assert not read.is_video
    assert spans(path) == [("Eins", 0.0), ("Zwei", 1.5)]


def test_moving_pictures_make_it_a_video(tmp_path: Path) -> None:
    import av

    path = tmp_path / "x.mka"
    with av.open(str(path), "w", format="matroska") as file:
        stream = file.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        file.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        file.mux(stream.encode(None))
    assert read_tags(str(path)).is_video


# ---------------------------------------------------------------- as the specification has it


def test_tags_are_of_the_track_its_disc_and_its_album(tmp_path: Path) -> None:
    path = written(
        tmp_path / "x.mka",
        info("Muxed by hand"),
        tags(
            tag(50, {"TITLE": ["The Album"], "ARTIST": ["Band"], "DATE_RELEASED": ["2004"], "TOTAL_PARTS": ["12"]}),
            tag(None, {"REPLAYGAIN_GAIN": ["-7.25 dB"], "REPLAYGAIN_PEAK": ["0.9"]}),
            tag(40, {"PART_NUMBER": ["2"]}),
            tag(30, {"TITLE": ["Song"], "ARTIST": ["Ana", "Béa"], "PART_NUMBER": ["5"], "BPM": ["120.5"]}),
            tag(30, {"REPLAYGAIN_GAIN": ["-3 dB"], "COMPOSER": ["Satie"], "GENRE": ["Jazz", "Hip Hop"]}),
            tag(30, {"TITLE": ["of a chapter"], "MOOD": ["x"]}, element("63c4", 77)),
        ),
        CLUSTER,
    )
    read = read_tags(path)
    assert (read.title, read.album, read.artists, read.album_artist) == ("Song", "The Album", ("Ana", "Béa"), "Band")
    assert (read.track_no, read.disc_no, read.year, read.bpm) == (5, 2, 2004, 120.5)
    assert (read.composers, read.genre_words) == (("Satie",), ("Jazz", "Hip Hop"))
    assert read.gain == ReplayGain(-3.0, -7.25, None, 0.9)
    assert read.duration == timedelta(seconds=10)


def test_a_title_of_the_whole_is_that_of_a_film(tmp_path: Path) -> None:
    path = written(tmp_path / "x.mkv", info(), tags(tag(50, {"TITLE": ["Metropolis"], "DATE_RELEASED": ["1927"]})))
    assert (read_tags(path).title, read_tags(path).album, read_tags(path).year) == ("Metropolis", "", 1927)


def test_what_stands_after_the_sound_is_found_where_it_is_told(tmp_path: Path) -> None:
    def whole(place: int) -> list[bytes]:
        seek = element(
            "114d9b74", element("4dbb", element("53ab", bytes.fromhex("1254c367")), element("53ac", place))
        )
        return [seek, info(), CLUSTER * 3, tags(tag(30, {"TITLE": ["At the end"]}))]

    place = sum(map(len, whole(0)[:3]))
    assert read_tags(written(tmp_path / "x.mka", *whole(place))).title == "At the end"
    assert read_tags(written(tmp_path / "y.mka", *whole(place + 1))).title == "y"


def test_lengths_that_were_not_known(tmp_path: Path) -> None:
    content = info("Live") + tags(tag(30, {"ARTIST": ["Ana"]}))
    unknown = b"\x01" + b"\xff" * 7
    path = tmp_path / "x.webm"
    path.write_bytes(HEAD + bytes.fromhex("18538067") + unknown + content + bytes.fromhex("1f43b675") + unknown)
    assert (read_tags(str(path)).title, read_tags(str(path)).artists) == ("Live", ("Ana",))


def test_a_sheet_in_the_tags(tmp_path: Path) -> None:
    tracks = "".join(f'TRACK {n:02} AUDIO\nTITLE "{n}"\nINDEX 01 00:{n:02}:00\n' for n in range(1, 9))
    path = written(tmp_path / "x.mka", info(), tags(tag(50, {"CUESHEET": [f'FILE "x.wav" WAVE\n{tracks}']})))
    assert [title for title, _ in spans(path)] == [str(n) for n in range(1, 9)]


IS_DEFAULT, IS_HIDDEN, IS_ORDERED = element("45db", 1), element("45bd", 1), element("45dd", 1)
OTHER_FILE = element("6e67", bytes(16))


@pytest.mark.parametrize(
    ("editions", "expected"),
    [
        ([edition(atom(4, "B"), atom(0, "A"))], ["A", "B"]),
        ([edition(atom(0, "x"), atom(1, "x")), edition(IS_DEFAULT, atom(0, "A"), atom(4, "B"))], ["A", "B"]),
        (
            [edition(IS_DEFAULT, IS_HIDDEN, atom(0, "x"), atom(1, "x")), edition(atom(0, "A"), atom(4, "B"))],
            ["A", "B"],
        ),
        ([edition(atom(0, "A"), atom(2, "x", element("98", 1)), atom(4, "B", element("98", 0)))], ["A", "B"]),
        ([edition(atom(0, "A"), atom(2, "x", element("4598", 0)), atom(4, "B"))], ["A", "B"]),
        ([edition(atom(0, "A", atom(1, "nested")), atom(4, "B"))], ["A", "B"]),
        ([edition(IS_ORDERED, atom(0, "A"), atom(4, "B"))], ["A", "B"]),
        ([edition(IS_ORDERED, atom(4, "B"), atom(0, "A"))], []),
        ([edition(IS_ORDERED, atom(0, "A"), atom(4, "B", OTHER_FILE))], []),
        ([edition(atom(0, "alone"))], []),
        ([], []),
    ],
)
def test_which_chapters_part_a_file(tmp_path: Path, editions: list[bytes], expected: list[str]) -> None:
    path = written(tmp_path / "x.mka", info(), chapters(*editions), CLUSTER)
    assert [title for title, _ in spans(path)] == expected


# ---------------------------------------------------------------- as nobody should


def unreadable(name: str, length: int) -> bytes:
    """An element that claims to be so long."""
    return bytes.fromhex(name) + b"\x01" + length.to_bytes(7, "big")


HOSTILE = {
    "a million elements": element("ec") * 1_000_000,
    "a million tags": tags(element("7373") * 1_000_000),
    "holders within holders": b"".join(unreadable("b6", 1 << 40) for _ in range(100_000)),
    "a text of 50 MB": info() + tags(tag(30, {"TITLE": ["x" * (50 << 20)]})),
    "a number of 50 MB": element("1549a966", element("2ad7b1", b"\xff" * (50 << 20))),
    "absurd lengths": unreadable("1549a966", (1 << 56) - 2) + unreadable("7ba9", (1 << 56) - 2),
    "places that lead to themselves": element("114d9b74", *[element("4dbb", element("53ac", 0))] * 10_000),
    "no end": b"\xff" * 1000,
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_is_made_to_hold_us_up_does_not(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path / "name.mka", content)
    tracemalloc.start()
    started = time.process_time()
    read = read_content(path)[0]
    taken = time.process_time() - started
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{taken:.2f} s, {most >> 20} MB")
    assert read.title == "name"
    assert most < 20 << 20


def test_damage_costs_no_more_than_what_is_damaged(tmp_path: Path) -> None:
    chance = random.Random(1)
    whole = Path(by_ffmpeg(tmp_path / "x.mka", {"title": "T", "artist": "A"}, [(0, 2000, "1"), (2000, 4000, "2")]))
    bytes_of = whole.read_bytes()[:4000]
    path = tmp_path / "mutant.mka"
    for _ in range(300):
        mutant = bytearray(bytes_of[: chance.randrange(8, len(bytes_of))] if chance.random() < 0.4 else bytes_of)
        for _ in range(8):
            mutant[chance.randrange(4, min(len(mutant), 900))] = chance.randrange(256)
        path.write_bytes(mutant)
        assert read_content(str(path))[0].title


def test_a_tone_of_each_kind_has_its_length(tmp_path: Path) -> None:
    for suffix in (".mka", ".mkv", ".webm"):
        read = read_tags(str(write_tone(tmp_path / f"x{suffix}", 1)))
        assert read.duration is not None
        assert abs(read.duration - timedelta(seconds=1)) < timedelta(seconds=0.1)
