"""Tags are written as asked, nothing else changes, and the file is always the old or the new one, whole."""

import errno
import os
import random
import resource
import shutil
import signal
import stat
import struct
import subprocess
import sys
import time
from pathlib import Path

import mutagen
import pytest
from msgspec.structs import replace
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.dsf import DSF
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, COMM, ID3, PCNT, SYLT, TXXX, USLT
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Cover, MP4FreeForm
from mutagen.oggvorbis import OggVorbis

from audio_files import BARE, TAGGED, read_tags, tone, write_tone
from segue.adapters import tag_writer
from segue.adapters.covers.embedded import embedded_cover
from segue.adapters.payload import fingerprint
from segue.adapters.tag_reader.lyrics import DiskLyrics
from segue.adapters.tag_writer import PutBack, SafeTagWriter, put_back_unfinished, write_tags
from segue.core.errors import TagsNotWritten
from segue.core.ports.files import EmbeddedLyrics
from segue.domain.lyrics import parse
from segue.domain.tag_change import TagChange
from segue.domain.track import Tags

PNG = b"\x89PNG\r\n\x1a\n" + bytes(6_000)
JPEG = b"\xff\xd8\xff\xe0" + bytes(9_000)
OLD = {
    "title": "Old title",
    "artists": ["Old artist", "Another"],
    "album": "Old album",
    "album_artist": "Old band",
    "genres": ["Post-Rock"],
    "year": "1999-06-12",
    "track_no": "3/12",
    "disc_no": "1/2",
}
ALL = TagChange(
    title="Svefn-g-englar – 眠る天使",
    artists=("Sigur Rós", "AC/DC"),
    album="Ágætis byrjun",
    album_artist="Various Artists",
    genres=("Post-Rock", "Ambient"),
    composers=("Jón Þór", "Kjartan"),
    year=2001,
    track_no=5,
    disc_no=2,
    bpm=127.5,
    moods=("Calm", "Late night"),
    is_compilation=True,
    cover=PNG,
)
NOTHING = TagChange("", (), "", "", (), (), None, None, None, None, (), False, None)


def same_sound(one: str, other: str) -> bool:
    print_ = fingerprint(one)
    return print_ is not None and print_ == fingerprint(other)


def write(path: Path, change: TagChange) -> PutBack:
    return write_tags(str(path), change, same_sound)


def why_not(path: Path, change: TagChange = ALL) -> str:
    """Why it was not written; and it must be what it was then, alone in its folder."""
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(TagsNotWritten) as told:
        write(path, change)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    return str(told.value)


def of(tags: Tags, change: TagChange) -> dict[str, object]:
    """What the tags say in the fields that a change can set."""
    names = {"genres": "genre_words"}
    return {f: getattr(tags, names.get(f, f)) for f in change.changed if f != "cover"}


def asked(change: TagChange) -> dict[str, object]:
    return {f: getattr(change, f) for f in change.changed if f != "cover"}


# ---------------------------------------------------------------- every kind


def hand_made(suffix: str) -> bytes:
    """A kind that nothing here encodes, as far as mutagen and the print look."""
    sound = random.Random(1).randbytes(8_192)
    match suffix:
        case ".ape":
            return b"MAC " + struct.pack("<HHIIIIIII", 3990, 0, 52, 24, 40, 0, len(sound), 0, 0) + bytes(16) + sound
        case ".dsf":
            about = struct.pack("<4sQIIIIIIQII", b"fmt ", 52, 1, 0, 1, 1, 2_822_400, 1, len(sound) * 8, 4_096, 0)
            data = struct.pack("<4sQ", b"data", 12 + len(sound)) + sound
            return struct.pack("<4sQQQ", b"DSD ", 28, 28 + len(about) + len(data), 0) + about + data
        case ".mpc":
            return b"MP+\x07" + struct.pack("<I", 8) + bytes(20) + sound
    return tone(suffix)


KINDS = (*TAGGED, ".ape", ".dsf", ".mpc")


def a_file(folder: Path, suffix: str, tagged: bool = True) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"song{suffix}"
    if tagged and suffix in TAGGED:
        return write_tone(path, **OLD, cover=JPEG)  # type: ignore[arg-type]
    path.write_bytes(hand_made(suffix))
    return path


@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize("tagged", [True, False])
def test_what_was_asked_is_read_back_and_can_be_undone(tmp_path: Path, suffix: str, tagged: bool) -> None:
    path = a_file(tmp_path, suffix, tagged)
    before, cover, sound = read_tags(str(path)), embedded_cover(path), fingerprint(str(path))
    back = write(path, ALL)
    assert of(read_tags(str(path)), ALL) == asked(ALL)
    assert embedded_cover(path) == PNG
    back()
    assert read_tags(str(path)) == before
    assert embedded_cover(path) == cover
    assert fingerprint(str(path)) == sound
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("suffix", KINDS)
def test_everything_can_be_removed(tmp_path: Path, suffix: str) -> None:
    path = a_file(tmp_path / "Some folder", suffix)
    write(path, ALL)
    before = read_tags(str(path))
    back = write(path, NOTHING)
    tags = read_tags(str(path))
    assert of(tags, NOTHING) == asked(NOTHING) | {"title": "song", "album": "Some folder"}  # after file and folder
    assert embedded_cover(path) is None
    back()
    assert (read_tags(str(path)), embedded_cover(path)) == (before, PNG)


@pytest.mark.parametrize("suffix", TAGGED)
@pytest.mark.parametrize("field", ALL.changed)
def test_one_field_changes_alone(tmp_path: Path, suffix: str, field: str) -> None:
    path = a_file(tmp_path, suffix)
    before, cover = read_tags(str(path)), embedded_cover(path)
    value = getattr(ALL, field)
    write(path, TagChange(**{field: value}))
    expected = before
    if field == "genres":
        expected = replace(before, genres=read_tags(str(path)).genres, genre_words=value)
    elif field != "cover":
        expected = replace(before, **{field: value})
    assert read_tags(str(path)) == expected
    assert embedded_cover(path) == (PNG if field == "cover" else cover)


@pytest.mark.parametrize("suffix", sorted(set(BARE)))
def test_what_cannot_hold_tags_is_refused(tmp_path: Path, suffix: str) -> None:
    assert "tags" in why_not(a_file(tmp_path, suffix, tagged=False))


def test_a_change_that_changes_nothing_leaves_the_file_alone(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    about = path.stat()
    write(path, TagChange(title="Old title", year=1999))
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (about.st_ino, about.st_mtime_ns)


# ---------------------------------------------------------------- what stays


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a", ".wma", ".wv"])
def test_the_number_of_tracks_behind_a_track_number_stays(tmp_path: Path, suffix: str) -> None:
    path = a_file(tmp_path, suffix)
    write(path, TagChange(track_no=7, disc_no=2))
    file = mutagen.File(path)
    said = [str(value) for key, value in file.tags.items() if "tr" in key.lower() and "12" in str(value)]
    assert len(said) == 1
    assert "7" in said[0]


def test_the_day_behind_a_year_stays_with_the_year(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    write(path, TagChange(year=1999, title="x"))
    assert FLAC(path)["date"] == ["1999-06-12"]
    write(path, TagChange(year=2000))
    assert FLAC(path)["date"] == ["2000"]


def test_of_id3_all_else_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    tags = ID3(path)
    tags.add(COMM(encoding=1, lang="eng", desc="", text=["worth hearing"]))
    tags.add(USLT(encoding=3, lang="isl", desc="", text="words"))
    tags.add(TXXX(encoding=3, desc="MY OWN", text=["a", "b"]))
    tags.add(PCNT(count=7))
    tags.add(APIC(encoding=3, mime="image/png", type=4, desc="back", data=b"the back"))
    tags.add(APIC(encoding=3, mime="image/png", type=0, desc="other", data=b"other"))
    tags.save(path, v1=2)
    with path.open("rb+") as file:  # a comment that stands in the old tag alone
        file.seek(-31, os.SEEK_END)
        file.write(b"old comment")
    v1 = path.read_bytes()[-128:]
    kept = {
        key: repr(tags[key]) for key in ("COMM::eng", "USLT::isl", "TXXX:MY OWN", "PCNT", "APIC:back", "APIC:other")
    }
    write(path, ALL)
    tags = ID3(path)
    assert {key: repr(tags[key]) for key in kept} == kept
    assert tags.version == (2, 4, 0)
    assert path.read_bytes()[-128:] == v1
    write(path, TagChange(cover=None))
    assert {frame.data for frame in ID3(path).getall("APIC")} == {b"the back", b"other"}


def test_pictures_of_one_name_and_different_kinds_stay_apart(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(tone(".mp3"))
    tags = ID3()
    tags.add(APIC(encoding=3, mime="image/png", type=4, desc="", data=b"the back"))
    tags.save(path)
    back = write(path, TagChange(cover=PNG))
    assert {(f.type, f.data) for f in ID3(path).getall("APIC")} == {(3, PNG), (4, b"the back")}
    back()
    assert [f.data for f in ID3(path).getall("APIC")] == [b"the back"]


def test_an_mp3_with_an_apev2_tag_alone_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(tone(".mp3"))
    tags = APEv2()
    tags["Title"], tags["Album"], tags["Mood"] = "t", "kept", "calm"
    tags.save(path)
    write(path, TagChange(title="new"))
    assert (read_tags(str(path)).title, read_tags(str(path)).album) == ("new", "kept")
    assert str(APEv2(path)["Mood"]) == "calm"
    assert MP3(path).tags is None


def test_of_flac_all_else_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    file = FLAC(path)
    file["lyricist"], file["PERFORMER"] = ["calm", "late"], ["violin"]
    back = Picture()
    back.type, back.mime, back.data = 4, "image/png", b"the back"
    file.add_picture(back)
    file.save()
    write(path, ALL)
    file = FLAC(path)
    assert (file["lyricist"], file["performer"]) == (["calm", "late"], ["violin"])
    assert sorted((p.type, p.data) for p in file.pictures) == [(3, PNG), (4, b"the back")]


def test_a_list_of_artists_beside_their_credit_gives_way(tmp_path: Path) -> None:
    path = tmp_path / "x.ogg"
    path.write_bytes(tone(".ogg"))
    file = OggVorbis(path)
    file["artist"], file["artists"] = "A feat. B", ["A", "B"]
    file.save()
    back = write(path, TagChange(artists=("C",)))
    assert read_tags(str(path)).artists == ("C",)
    back()
    assert (OggVorbis(path)["artist"], OggVorbis(path)["artists"]) == (["A feat. B"], ["A", "B"])


def test_of_mp4_all_else_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".m4a")
    file = MP4(path)
    file["\xa9lyr"], file["pgap"], file["rtng"] = ["words"], True, [4]
    file["----:com.apple.iTunes:LYRICIST"] = [MP4FreeForm(b"calm")]
    file["covr"] = [MP4Cover(JPEG), MP4Cover(PNG, MP4Cover.FORMAT_PNG)]
    file.save()
    new = PNG + b"new"
    back = write(path, replace(ALL, cover=new))
    file = MP4(path)
    assert (file["\xa9lyr"], file["pgap"], file["rtng"]) == (["words"], True, [4])
    assert [bytes(value) for value in file["----:com.apple.iTunes:LYRICIST"]] == [b"calm"]
    assert [bytes(cover) for cover in file["covr"]] == [new, PNG]
    back()
    assert [bytes(cover) for cover in MP4(path)["covr"]] == [JPEG, PNG]
    back = write(path, TagChange(cover=None))
    assert [bytes(cover) for cover in MP4(path)["covr"]] == [PNG]
    back()
    assert [bytes(cover) for cover in MP4(path)["covr"]] == [JPEG, PNG]


def test_of_asf_all_else_stays(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".wma")
    file = ASF(path)
    file["WM/Writer"], file["Copyright"] = ["calm"], ["someone"]
    head = b"\x04" + len(PNG).to_bytes(4, "little") + "image/png\0back\0".encode("utf-16-le")
    file["WM/Picture"] = [*file["WM/Picture"], ASFByteArrayAttribute(head + PNG)]
    file.save()
    write(path, ALL)
    file = ASF(path)
    assert (str(file["WM/Writer"][0]), str(file["Copyright"][0])) == ("calm", "someone")
    assert sorted(value.value[0] for value in file["WM/Picture"]) == [3, 4]


def test_undo_keeps_what_was_changed_since(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    back = write(path, TagChange(title="new"))
    write(path, TagChange(album="changed since"))
    back()
    assert (read_tags(str(path)).title, read_tags(str(path)).album) == ("Old title", "changed since")


# ---------------------------------------------------------------- the file itself


def test_rights_stay_and_a_scan_sees_the_change(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    path.chmod(0o640)
    before = path.stat()
    write(path, TagChange(title="New title"))  # as long as the old one, and there is padding: of the same size
    after = path.stat()
    assert (stat.S_IMODE(after.st_mode), after.st_uid, after.st_size) == (0o640, before.st_uid, before.st_size)
    assert after.st_mtime_ns > before.st_mtime_ns


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.mp3"
    link.symlink_to(path)
    write(link, TagChange(title="new"))
    assert link.is_symlink()
    assert read_tags(str(path)).title == "new"
    assert [p.name for p in link.parent.iterdir()] == ["link.mp3"]


def test_a_long_name_and_one_that_is_no_text(tmp_path: Path) -> None:
    for name in ("é" * 125 + ".flac", "caf\udce9.flac"):
        path = tmp_path / name
        path.write_bytes(tone(".flac"))
        write(path, TagChange(title="new"))
        assert read_tags(str(path)).title == "new"


def test_a_copy_left_by_a_killed_program_is_cleared_away(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    for name, age in ((".segue-tags-old.mp3", 7_200), (".segue-tags-young.mp3", 60)):
        (tmp_path / name).write_bytes(b"left")
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    write(path, TagChange(title="new"))
    assert sorted(p.name for p in tmp_path.iterdir()) == [".segue-tags-young.mp3", "song.mp3"]


# ---------------------------------------------------------------- files of several names


def a_file_of_two_names(folder: Path, suffix: str, **words: object) -> tuple[Path, Path]:
    path = write_tone(folder / f"song{suffix}", **(OLD | words))  # type: ignore[arg-type]
    other = folder / "elsewhere" / f"other name{suffix}"
    other.parent.mkdir()
    other.hardlink_to(path)
    return path, other


def beside(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir() if p.is_file())


@pytest.mark.parametrize("suffix", KINDS)
def test_a_file_of_several_names_stays_one_file(tmp_path: Path, suffix: str) -> None:
    path, other = a_file(tmp_path, suffix), tmp_path / "elsewhere" / "other name"
    other.parent.mkdir()
    other.hardlink_to(path)
    notes = tmp_path / "notes"
    whole, before, sound = path.read_bytes(), path.stat(), fingerprint(str(path))
    back = write_tags(str(path), ALL, same_sound, str(notes))
    assert other.stat().st_ino == path.stat().st_ino == before.st_ino
    assert of(read_tags(str(path)), ALL) == asked(ALL)
    assert fingerprint(str(path)) == sound
    assert path.stat().st_mtime_ns > before.st_mtime_ns  # a scan sees it
    grown = path.read_bytes()
    back()
    assert other.read_bytes() == path.read_bytes() != grown
    assert read_tags(str(path)).title == ("Old title" if suffix in TAGGED else "song")
    assert whole != grown
    assert list(notes.iterdir()) == []
    assert (beside(path), beside(other)) == ([path.name], [other.name])


def test_without_a_place_for_notes_it_is_refused(tmp_path: Path) -> None:
    path, _ = a_file_of_two_names(tmp_path, ".mp3")
    assert "another name" in why_not(path)


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a"])
def test_a_full_disk_leaves_a_file_of_several_names_as_it_was(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = a_file_of_two_names(tmp_path, suffix)
    before, about = path.read_bytes(), path.stat()
    put, limits = tag_writer._put_into, resource.getrlimit(resource.RLIMIT_FSIZE)

    def without_room(*told: object) -> None:  # the copies had room
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 1_000, limits[1]))
        put(*told)  # type: ignore[arg-type]

    monkeypatch.setattr(tag_writer, "_put_into", without_room)
    try:
        with pytest.raises(TagsNotWritten, match="disk is full"):
            write_tags(str(path), TagChange(cover=PNG * 200), same_sound, str(tmp_path / "notes"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (about.st_ino, about.st_mtime_ns)
    assert list((tmp_path / "notes").iterdir()) == []
    assert (beside(path), beside(other)) == ([path.name], [other.name])


DYING = """
import os, sys
from pathlib import Path
from segue.adapters import tag_writer
from segue.domain.tag_change import TagChange
path, notes, at = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
syncs = 0
sync = os.fsync
def dies(number):
    global syncs
    syncs += 1
    if syncs == at:
        os._exit(9)
    sync(number)
os.fsync = dies
tag_writer._BLOCK_SIZE = 512
cover = bytes([0x89]) + b"PNG" + bytes([13, 10, 26, 10]) + bytes(range(256)) * 100
tag_writer.SafeTagWriter(lambda one, other: True, notes).write(Path(path), TagChange(title="new", cover=cover))
"""


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a"])
def test_killed_at_any_point_a_file_of_several_names_is_whole_again(tmp_path: Path, suffix: str) -> None:
    """It dies at each of the moments at which something has just been given to the disk."""
    path, other = a_file_of_two_names(tmp_path, suffix)
    notes = tmp_path / "notes"
    before, inode = path.read_bytes(), path.stat().st_ino
    halfway = 0
    for moment in range(1, 20):
        child = subprocess.run(
            [sys.executable, "-c", DYING, str(path), str(notes), str(moment)], check=False, timeout=300
        )
        halfway += path.read_bytes() != before and child.returncode == 9
        assert child.returncode in (0, 9)
        if child.returncode == 0:
            break
        put_back_unfinished(str(notes))
        assert path.read_bytes() == before
        assert other.stat().st_ino == path.stat().st_ino == inode
        assert not notes.exists() or list(notes.iterdir()) == []
    assert halfway >= 2, "it never died in the middle"
    assert (read_tags(str(path)).title, other.stat().st_ino) == ("new", inode)


def test_what_was_left_is_put_back_before_the_next_edit(tmp_path: Path) -> None:
    path, other = a_file_of_two_names(tmp_path, ".mp3")
    notes = tmp_path / "notes"
    before, whole = read_tags(str(path)), path.read_bytes()
    for moment in range(1, 20):
        subprocess.run([sys.executable, "-c", DYING, str(path), str(notes), str(moment)], check=False, timeout=300)
        if path.read_bytes() != whole:
            break
    assert len(list(notes.iterdir())) == 1
    SafeTagWriter(same_sound, notes).write(path, TagChange(album="new"))
    assert read_tags(str(other)) == replace(before, album="new")
    assert list(notes.iterdir()) == []


def test_the_old_content_outlasts_edits_beside_it_from_another_profile(tmp_path: Path) -> None:
    path, _ = a_file_of_two_names(tmp_path, ".mp3")
    os.utime(path, (1_000_000_000, 1_000_000_000))  # as most files, it was not written today
    beside = path.with_name("beside.mp3")
    shutil.copyfile(path, beside)
    notes, whole = tmp_path / "notes", path.read_bytes()
    for moment in range(1, 20):
        subprocess.run([sys.executable, "-c", DYING, str(path), str(notes), str(moment)], check=False, timeout=300)
        if path.read_bytes() != whole:
            break
    SafeTagWriter(same_sound, tmp_path / "other notes").write(beside, TagChange(album="new"))
    put_back_unfinished(str(notes))
    assert path.read_bytes() == whole
    assert path.stat().st_mtime == 1_000_000_000
    assert list(notes.iterdir()) == []
    assert not list(path.parent.glob(".segue-old-*"))


def test_a_note_of_a_drive_that_is_away_waits(tmp_path: Path) -> None:
    drive, notes = tmp_path / "drive", tmp_path / "notes"
    notes.mkdir()
    note = notes / "x.note"
    note.write_bytes(b"\0".join([str(drive / "a.mp3").encode(), b"1", str(drive / ".segue-tags-x.mp3").encode()]))
    put_back_unfinished(str(notes))
    assert note.exists()
    drive.mkdir()
    (drive / ".segue-tags-x.mp3").write_bytes(b"old content")
    put_back_unfinished(str(notes))
    assert (drive / "a.mp3").read_bytes() == b"old content"
    assert list(notes.iterdir()) == []


def test_a_file_that_has_taken_the_place_meanwhile_is_left_alone(tmp_path: Path) -> None:
    notes, path, old = tmp_path / "notes", tmp_path / "a.mp3", tmp_path / ".segue-tags-x.mp3"
    notes.mkdir()
    path.write_bytes(b"another")
    old.write_bytes(b"old content")
    inode = str(path.stat().st_ino + 1).encode()
    (notes / "x.note").write_bytes(b"\0".join([str(path).encode(), inode, str(old).encode()]))
    put_back_unfinished(str(notes))
    assert path.read_bytes() == b"another"
    assert list(notes.iterdir()) == []


# ---------------------------------------------------------------- what goes wrong


def test_a_read_only_file_is_refused(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    path.chmod(0o444)
    assert why_not(path) == "This file is read-only."


def test_a_folder_that_takes_no_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_file(tmp_path, ".mp3")

    def refuse(*_: object, **__: object) -> None:  # the administrator, who may run this, is never refused
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(tag_writer.tempfile, "mkstemp", refuse)
    assert why_not(path) == "Segue may not write here (no permission)."


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(TagsNotWritten, match="not there any more"):
        write(tmp_path / "gone.mp3", ALL)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_music(tmp_path: Path) -> None:
    path = tmp_path / "letter.mp3"
    path.write_bytes(b"Dear listener, " * 500)
    assert why_not(path)


@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize("room", [0, 1_000, -1, -1_000])
def test_a_full_disk(tmp_path: Path, suffix: str, room: int) -> None:
    """There is `room` for the copy, counted from the end of the file where negative."""
    path = a_file(tmp_path, suffix)
    size = path.stat().st_size
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room if room >= 0 else size - room, limits[1]))
    try:
        told = why_not(path, TagChange(cover=PNG * 200))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "disk is full" in told


@pytest.mark.parametrize("suffix", KINDS)
def test_what_does_not_sound_the_same_is_not_put_in_place(tmp_path: Path, suffix: str) -> None:
    path = a_file(tmp_path, suffix)
    before = path.read_bytes()
    with pytest.raises(TagsNotWritten, match="sound"):
        write_tags(str(path), TagChange(title="new"), lambda one, other: False)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_sound_spoilt_at_the_end_of_a_flac_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its print tells the checksum in the header alone, which stays."""
    path = a_file(tmp_path, ".flac")
    whole = tag_writer._edited

    def spoil(copy: str, edit: tag_writer._Edit) -> bool:
        done = whole(copy, edit)
        data = bytearray(Path(copy).read_bytes())
        data[-20] ^= 0xFF
        Path(copy).write_bytes(data)
        assert same_sound(str(path), copy)
        return done

    monkeypatch.setattr(tag_writer, "_edited", spoil)
    assert "sound" in why_not(path, TagChange(title="new"))


def test_tags_that_were_not_written_as_asked_are_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_file(tmp_path, ".mp3")
    monkeypatch.setattr(tag_writer._Id3, "save", lambda self, copy: ID3(copy).save(copy))
    assert "losing some" in why_not(path)


def test_a_file_that_another_program_changes_meanwhile(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")

    def meanwhile(one: str, other: str) -> bool:
        os.utime(path, (1, 1))
        return True

    before = path.read_bytes()
    with pytest.raises(TagsNotWritten, match="Another program"):
        write_tags(str(path), ALL, meanwhile)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["song.mp3"]


KILLED = """
import sys
from pathlib import Path
from segue.adapters.payload import fingerprint
from segue.adapters.tag_writer import write_tags
from segue.domain.tag_change import TagChange
path, n = sys.argv[1], 0
while True:
    print(n, flush=True)
    n += 1
    cover = bytes([0xFF, 0xD8, 0xFF]) + bytes(50_000 * (n % 3))
    write_tags(path, TagChange(title=f"title {n}", cover=cover), lambda a, b: fingerprint(a) == fingerprint(b))
"""


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".m4a", ".ogg"])
def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path, suffix: str) -> None:
    path = write_tone(tmp_path / f"song{suffix}", seconds=10, title="title 0", album="kept")
    sound = fingerprint(str(path))
    chance = random.Random(suffix)
    titles = set()
    for _ in range(8):
        child = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        for _ in range(chance.randint(2, 5)):  # one after the other is written …
            began = time.monotonic()
            child.stdout.readline()
            took = time.monotonic() - began
        time.sleep(chance.uniform(0, took))  # … and another for a while
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        tags = read_tags(str(path))
        assert tags.album == "kept"
        assert tags.title.startswith("title ")
        number = int(tags.title.removeprefix("title "))
        cover = embedded_cover(path)  # of the same change as the title
        assert cover is None if number == 0 else cover is not None and len(cover) == 3 + 50_000 * (number % 3)
        assert fingerprint(str(path)) == sound
        titles.add(tags.title)
    assert len(titles) > 2, "it was never killed in the middle of its work"
    assert [p.name for p in tmp_path.iterdir() if not p.name.startswith(".segue-tags-")] == [path.name]


def test_of_aiff_all_else_stays(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.aiff", title="t", album="a")
    file = AIFF(path)
    file.tags.add(TXXX(encoding=3, desc="MY OWN", text=["kept"]))
    file.save()
    write(path, TagChange(title="new"))
    assert (read_tags(str(path)).title, read_tags(str(path)).album) == ("new", "a")
    assert AIFF(path).tags["TXXX:MY OWN"].text == ["kept"]


def test_dsf_without_tags_gets_some(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".dsf", tagged=False)
    write(path, TagChange(title="new"))
    assert DSF(path).tags["TIT2"].text == ["new"]


# ---------------------------------------------------------------- lyrics

LRC = "[00:01.00]Row, row\n[00:03.50]row your boat – 漕げ"


@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize("tagged", [True, False])
def test_lyrics_are_written_removed_and_put_back(tmp_path: Path, suffix: str, tagged: bool) -> None:
    path = a_file(tmp_path, suffix, tagged)
    before, sound = read_tags(str(path)), fingerprint(str(path))
    back = write(path, TagChange(lyrics=LRC))
    assert DiskLyrics().embedded(path).text == LRC
    assert DiskLyrics().read(path) == parse(LRC)
    again = write(path, TagChange(lyrics=""))
    assert DiskLyrics().embedded(path) == EmbeddedLyrics()
    again()
    assert DiskLyrics().embedded(path).text == LRC
    back()
    assert DiskLyrics().embedded(path) == EmbeddedLyrics()
    assert read_tags(str(path)) == before
    assert fingerprint(str(path)) == sound


def test_of_several_lyrics_in_a_file_one_is_left_in_its_language(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".mp3")
    tag = ID3(path)
    tag.add(USLT(encoding=3, lang="deu", desc="words", text="Alt"))
    tag.add(SYLT(encoding=3, lang="deu", format=2, type=1, desc="", text=[("Ich", 1000), ("du", 2500)]))
    tag.add(SYLT(encoding=3, lang="deu", format=2, type=5, desc="chords", text=[("C", 1000)]))
    tag.add(TXXX(encoding=3, desc="UNSYNCEDLYRICS", text=["Alt"]))
    tag.save()
    assert DiskLyrics().embedded(path).text == "[00:01.00]Ich\n[00:02.50]du"
    back = write(path, TagChange(lyrics="Neu"))
    there = ID3(path)
    assert [(frame.lang, frame.desc, frame.text) for frame in there.getall("USLT")] == [("deu", "words", "Neu")]
    assert [frame.type for frame in there.getall("SYLT")] == [5], "chords are no lyrics"
    assert not there.getall("TXXX:UNSYNCEDLYRICS")
    back()
    assert len(ID3(path).getall("SYLT")) == 2
    assert DiskLyrics().embedded(path).text == "[00:01.00]Ich\n[00:02.50]du"


def test_lyrics_stay_under_the_name_that_they_had(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".flac")
    file = FLAC(path)
    file["UnsyncedLyrics"] = "Old"
    file.save()
    write(path, TagChange(lyrics="New\n\nwords"))
    assert [its for its in FLAC(path).tags if "LYRICS" in its[0].upper()] == [("UnsyncedLyrics", "New\n\nwords")]


def test_what_is_written_as_it_is_changes_nothing(tmp_path: Path) -> None:
    path = a_file(tmp_path, ".m4a")
    write(path, TagChange(lyrics="Words"))
    before = path.stat().st_mtime_ns, path.read_bytes()
    write(path, TagChange(lyrics="Words"))
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
