"""Real files that are an album in one: with a CUE sheet beside them or in their tags, or with chapters."""

import random
from collections.abc import Callable
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import mutagen
import pytest
from mutagen.apev2 import APEv2File
from mutagen.flac import FLAC, CueSheet, CueSheetTrack
from mutagen.id3 import CHAP, CTOC, TIT2, TXXX, CTOCFlags
from mutagen.mp3 import MP3

from audio_files import tone, write_tone
from segue.adapters.music_folders import DiskFolders
from segue.adapters.tag_reader.answer import UnreadableFile
from segue.adapters.tag_reader.content import read_content
from segue.adapters.tag_reader.pool import TagPool
from segue.core.ports.files import FoundFile, ReadFile

#: Of a file of four seconds, in minutes, seconds and frames.
SHEET = """\
PERFORMER "{performer}"
TITLE "Live"
FILE "{file}" WAVE
  TRACK 01 AUDIO
    TITLE "One"
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    TITLE "Two"
    PERFORMER "Guest"
    INDEX 00 00:01:00
    INDEX 01 00:01:37
"""


def titles(path: Path, *sheets: Path) -> list[tuple[str, float, float | None]]:
    """What the file is parted into: title, start and end in seconds."""
    _, parts = read_content(str(path), [str(sheet) for sheet in sheets])
    return [
        (its.title, round(part.start.total_seconds(), 2), None if part.end is None else part.end.total_seconds())
        for part, its in parts
    ]


@pytest.mark.parametrize("suffix", [".flac", ".mp3", ".ogg", ".wv", ".m4a", ".wav"])
def test_a_sheet_beside_the_file(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"live{suffix}", 4, title="Live")
    sheet = tmp_path / "live.cue"
    sheet.write_text(SHEET.format(performer="The Band", file="live.wav"))
    assert titles(path, sheet) == [("One", 0.0, pytest.approx(1 + 37 / 75)), ("Two", 1.49, None)]
    _, ((_, one), (_, two)) = read_content(str(path), [str(sheet)])
    assert (one.artists, one.album, one.album_artist, one.track_no) == (("The Band",), "Live", "The Band", 1)
    assert two.artists == ("Guest",)
    assert one.duration == timedelta(seconds=1 + 37 / 75)
    assert two.duration is not None
    assert 2.3 < two.duration.total_seconds() < 2.7


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Sigur Rós"),
        ("utf-8-sig", "Sigur Rós"),
        ("utf-16", "東京事変"),
        ("cp1252", "Café Tacvba – Avalancha de éxitos"),
        ("cp1251", "Земфира и группа Мумий Тролль"),
        ("cp932", "椎名林檎"),
        ("cp949", "아이유"),
        ("cp1253", "Χάρις Αλεξίου"),
    ],
)
def test_a_sheet_in_any_encoding(tmp_path: Path, encoding: str, name: str) -> None:
    path = write_tone(tmp_path / "live.flac", 4)
    sheet = tmp_path / "live.cue"
    sheet.write_bytes(SHEET.format(performer=name, file="live.flac").encode(encoding))
    _, parts = read_content(str(path), [str(sheet)])
    assert parts[0][1].artists == (name,)


def in_vorbis(path: Path) -> None:
    file = mutagen.File(path)
    file["cuesheet"] = [SHEET.format(performer="x", file="CDImage.wav")]
    file.save()


def in_ape(path: Path) -> None:
    file = APEv2File(path)
    file["Cuesheet"] = SHEET.format(performer="x", file="CDImage.wav")
    file.save()


def in_id3(path: Path) -> None:
    file = MP3(path)
    if file.tags is None:
        file.add_tags()
    file.tags.add(TXXX(3, "CUESHEET", [SHEET.format(performer="x", file="CDImage.wav")]))
    file.save()


def in_mp4(path: Path) -> None:
    file = mutagen.File(path)
    file["----:com.apple.iTunes:cuesheet"] = [SHEET.format(performer="x", file="CDImage.wav").encode()]
    file.save()


@pytest.mark.parametrize(
    ("suffix", "write"),
    [
        *((suffix, in_vorbis) for suffix in (".flac", ".ogg", ".opus")),
        (".wv", in_ape),
        (".mp3", in_id3),
        (".m4a", in_mp4),
    ],
)
def test_a_sheet_in_the_tags(tmp_path: Path, suffix: str, write: Callable[[Path], None]) -> None:
    path = write_tone(tmp_path / f"x{suffix}", 4, title="x")
    write(path)
    assert [title for title, _, _ in titles(path)] == ["One", "Two"]


def test_chapters_of_an_mp3(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.mp3", 4, title="Episode 7", artists=["Somebody"], album="The Show")
    file = MP3(path)
    for number, (start, title) in enumerate([(0, "Hello"), (1500, "News"), (3000, "")]):
        frames = [TIT2(3, [title])] if title else []
        file.tags.add(CHAP(element_id=f"c{number}", start_time=start, end_time=start + 1, sub_frames=frames))
    flags = CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED
    file.tags.add(CTOC(element_id="toc", flags=flags, child_element_ids=["c0", "c1", "c2"], sub_frames=[]))
    file.save()
    assert titles(path) == [("Hello", 0.0, 1.5), ("News", 1.5, 3.0), ("Episode 7 – 3", 3.0, None)]


@pytest.mark.parametrize("suffix", [".flac", ".ogg", ".opus"])
def test_chapters_in_vorbis_comments(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{suffix}", 4, title="Book")
    file = mutagen.File(path)
    file["CHAPTER002"] = ["00:00:02.500"]
    file["CHAPTER002NAME"] = ["Second"]
    file["CHAPTER001"] = ["00:00:00.000"]
    file["CHAPTER001NAME"] = ["First"]
    file.save()
    assert titles(path) == [("First", 0.0, 2.5), ("Second", 2.5, None)]


def test_the_index_of_a_flac(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", 4, title="Disc")
    file = FLAC(path)
    sheet = CueSheet(None)
    sheet.tracks += [CueSheetTrack(1, 0), CueSheetTrack(2, 96_000), CueSheetTrack(170, 192_000)]
    file.cuesheet = sheet
    file.metadata_blocks.append(sheet)
    file.save()
    assert titles(path) == [("Disc – 1", 0.0, 2.0), ("Disc – 2", 2.0, None)]


def an_audiobook(path: Path, *options: str) -> Path:
    """Of two chapters, as FFmpeg writes it: in Nero's way and in QuickTime's, unless `options` say otherwise."""
    import av

    source = path.with_name("source.m4a")
    source.write_bytes(tone(".m4a", 4))
    flags = {"movflags": "+".join(options)} if options else {}
    with av.open(str(source)) as old, av.open(str(path), "w", format="mp4", options=flags) as new:
        stream = new.add_stream_from_template(old.streams.audio[0])
        new.set_chapters(
            [
                {"id": n, "start": start, "end": end, "time_base": Fraction(1, 1000), "metadata": {"title": title}}
                for n, (start, end, title) in enumerate([(0, 1500, "Eins"), (1500, 4000, "Zwei – 二")])
            ]
        )
        for packet in old.demux(audio=0):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    return path


@pytest.mark.parametrize("options", [(), ("disable_chpl",), ("disable_chpl", "faststart")])
def test_chapters_of_an_audiobook(tmp_path: Path, options: tuple[str, ...]) -> None:
    path = an_audiobook(tmp_path / "book.m4b", *options)
    assert (b"chpl" in path.read_bytes()) == (not options)
    assert titles(path) == [("Eins", 0.0, 1.5), ("Zwei – 二", 1.5, None)]


def test_chapters_in_utf16(tmp_path: Path) -> None:
    path = an_audiobook(tmp_path / "book.m4b", "disable_chpl")
    wide = "Ei".encode("utf-16")[:4]
    path.write_bytes(path.read_bytes().replace(b"\0\4Eins", b"\0\4" + wide))
    assert [title for title, _, _ in titles(path)] == ["E", "Zwei – 二"]


def test_a_damaged_chapter_track_costs_only_the_chapters(tmp_path: Path) -> None:
    whole = an_audiobook(tmp_path / "book.m4b", "disable_chpl").read_bytes()
    chance = random.Random(1)
    path = tmp_path / "mutant.m4b"
    tables = whole.rindex(b"trak")
    for _ in range(300):
        mutant = bytearray(whole)
        for _ in range(3):
            mutant[chance.randrange(tables, len(whole))] = chance.randrange(256)
        path.write_bytes(mutant)
        try:
            tags, parts = read_content(str(path))
        except UnreadableFile:
            continue
        assert tags.title
        assert len(parts) <= 2


@pytest.mark.parametrize(
    ("names", "sheets"),
    [
        (["a.flac", "a.cue"], {"a.flac": ["a.cue"]}),
        (["a.flac", "a.flac.cue", "b.flac"], {"a.flac": ["a.flac.cue"], "b.flac": []}),
        (["a.flac", "b.flac", "a.cue", "b.cue"], {"a.flac": ["a.cue"], "b.flac": ["b.cue"]}),
        (["Side A.flac", "Side B.flac", "album.CUE"], {"Side A.flac": ["album.CUE"], "Side B.flac": ["album.CUE"]}),
        (["a.flac"], {"a.flac": []}),
    ],
)
def test_which_sheets_a_file_is_given(tmp_path: Path, names: list[str], sheets: dict[str, list[str]]) -> None:
    for name in names:
        (tmp_path / name).write_text(name)
    walked = [item for item in DiskFolders().walk(tmp_path) if isinstance(item, FoundFile)]
    assert {file.path.name: [Path(sheet).name for sheet in file.sheets] for file in walked} == sheets
    alone = [next(iter(DiskFolders().walk(file.path))) for file in walked]
    assert sorted(alone, key=lambda file: file.path) == sorted(walked, key=lambda file: file.path)


def test_whoever_opens_a_sheet_means_its_album(tmp_path: Path) -> None:
    for name in ("a.flac", "a.cue", "b.flac", "alone.cue"):
        (tmp_path / name).write_text(name)
    (file,) = DiskFolders().walk(tmp_path / "a.cue")
    assert (file.path, isinstance(file, FoundFile)) == (tmp_path / "a.flac", True)
    assert [item.path.name for item in DiskFolders().walk(tmp_path / "alone.cue")] == ["b.flac"]


def test_another_sheet_is_another_stamp(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_text("x")

    def stamp() -> object:
        (file,) = DiskFolders().walk(tmp_path)
        assert isinstance(file, FoundFile)
        return file.size, file.mtime_ns

    bare = stamp()
    (tmp_path / "a.cue").write_text("one")
    with_one = stamp()
    (tmp_path / "a.cue").write_text("other")
    with_other = stamp()
    assert len({bare, with_one, with_other}) == 3


def test_parts_come_through_the_processes(tmp_path: Path) -> None:
    write_tone(tmp_path / "live.flac", 4, title="Live")
    (tmp_path / "live.cue").write_text(SHEET.format(performer="x", file="live.wav"))
    pool = TagPool(processes=1)
    (answer,) = pool.read(item for item in DiskFolders().walk(tmp_path) if isinstance(item, FoundFile))
    pool.close()
    assert isinstance(answer, ReadFile)
    assert answer.parts == read_content(str(tmp_path / "live.flac"), [str(tmp_path / "live.cue")])[1]
    assert len(answer.parts) == 2
