import os
import random
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from audio_files import write_tone
from pictures import a_picture
from segue.adapters.covers.thumbnails import SIDES, Thumbnails

RED, GREEN = a_picture("#ff0000"), a_picture("#00ff00")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "thumbnails.db"


@pytest.fixture
def thumbnails(file: Path) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails(file)
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def track(tmp_path: Path) -> Path:
    return write_tone(tmp_path / "music" / "x.flac", cover=RED)


def colour(thumbnails: Thumbnails, path: Path, pixels: int = 200) -> str | None:
    """Of the cover: red, green, blue or grey; None where there is none."""
    image = thumbnails.picture(path, pixels)
    if image is None:
        return None
    assert (image.width(), image.height()) == (pixels, pixels)
    seen = image.pixelColor(pixels // 2, pixels // 2)
    return next(
        (name for name, part in (("red", seen.red()), ("green", seen.green()), ("blue", seen.blue())) if part > 200),
        "grey",
    )


def copies(file: Path) -> list[tuple[int, int]]:
    """The side of each copy, and how many bytes it says it has."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT side, bytes FROM pictures ORDER BY id").fetchall()


def spoil(file: Path) -> None:
    """Paint all copies blue, to see whether they are what is shown."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE pictures SET data = ?", [a_picture("#0000ff", 256, 256)])


def same_times(path: Path, before: os.stat_result) -> None:
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_cover_is_scaled_once(thumbnails: Thumbnails, file: Path, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    spoil(file)
    assert colour(thumbnails, track) == "blue"
    assert colour(thumbnails, track, 40) == "blue"


def test_the_next_start_has_it_too(file: Path, track: Path) -> None:
    with closing(Thumbnails(file)) as first:
        assert colour(first, track) == "red"
    spoil(file)
    with closing(Thumbnails(file)) as second:
        assert colour(second, track) == "blue"


@pytest.mark.parametrize(
    ("pixels", "kept"), [(40, [256]), (256, [256]), (257, [512]), (512, [512]), (513, []), (1024, [])]
)
def test_which_copy_is_made(thumbnails: Thumbnails, file: Path, track: Path, pixels: int, kept: list[int]) -> None:
    assert SIDES == (256, 512)
    assert colour(thumbnails, track, pixels) == "red"
    assert [side for side, _ in copies(file)] == kept


def test_the_tracks_of_an_album_share_a_copy(thumbnails: Thumbnails, file: Path, tmp_path: Path) -> None:
    tracks = [write_tone(tmp_path / f"{n}.flac", title=str(n), cover=RED) for n in range(4)]
    beside = write_tone(tmp_path / "other" / "x.mp3")
    (tmp_path / "other" / "cover.png").write_bytes(RED)
    assert {colour(thumbnails, track) for track in [*tracks, beside]} == {"red"}
    assert len(copies(file)) == 1


def test_the_tags_go_before_the_folder(thumbnails: Thumbnails, tmp_path: Path) -> None:
    (tmp_path / "cover.png").write_bytes(GREEN)
    assert colour(thumbnails, write_tone(tmp_path / "a.flac", cover=RED)) == "red"
    assert colour(thumbnails, write_tone(tmp_path / "b.flac")) == "green"
    assert colour(thumbnails, write_tone(tmp_path / "c.flac", cover=b"not a picture")) == "green"


# ---------------------------------------------------------------- what changes


def test_another_picture_in_the_tags(thumbnails: Thumbnails, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    write_tone(track, cover=GREEN)
    assert colour(thumbnails, track) == "green"
    write_tone(track)
    assert colour(thumbnails, track) is None


def test_a_change_that_keeps_size_and_time(thumbnails: Thumbnails, tmp_path: Path) -> None:
    red, green = a_picture("#ff0000", kind="BMP"), a_picture("#00ff00", kind="BMP")
    track = write_tone(tmp_path / "x.flac", cover=red)
    assert colour(thumbnails, track) == "red"
    before = track.stat()
    write_tone(track, cover=green)
    same_times(track, before)
    assert (track.stat().st_size, track.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert colour(thumbnails, track) == "green"


def test_a_picture_beside_the_file_comes_changes_and_goes(thumbnails: Thumbnails, tmp_path: Path) -> None:
    track = write_tone(tmp_path / "Album" / "CD 1" / "x.mp3")
    assert colour(thumbnails, track) is None
    (tmp_path / "Album" / "folder.png").write_bytes(RED)
    assert colour(thumbnails, track) == "red"
    (tmp_path / "Album" / "folder.png").write_bytes(GREEN)
    assert colour(thumbnails, track) == "green"
    (tmp_path / "Album" / "CD 1" / "front.png").write_bytes(RED)
    assert colour(thumbnails, track) == "red"
    (tmp_path / "Album" / "CD 1" / "front.png").unlink()
    (tmp_path / "Album" / "folder.png").unlink()
    assert colour(thumbnails, track) is None


def test_that_there_is_none_is_remembered(thumbnails: Thumbnails, file: Path, tmp_path: Path) -> None:
    track = write_tone(tmp_path / "x.mp3")
    assert colour(thumbnails, track) is None
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE sources SET digest = x'00'")  # a picture of which there is no copy
    (tmp_path / "y.mp3").touch()  # nothing that speaks of a cover, but the folder is another now
    assert colour(thumbnails, track) is None
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT digest FROM sources").fetchall() == [(None,)]


def test_a_file_that_is_gone_keeps_its_cover(thumbnails: Thumbnails, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    shutil.rmtree(track.parent)
    assert colour(thumbnails, track) == "red"
    assert colour(thumbnails, track.with_name("never.flac")) is None


def test_a_name_that_is_not_utf8(thumbnails: Thumbnails, tmp_path: Path) -> None:
    track = write_tone(tmp_path / "x.flac", cover=RED)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.flac"))
    track.rename(odd)
    assert colour(thumbnails, odd) == "red"
    odd.unlink()
    assert colour(thumbnails, odd) == "red"


# ---------------------------------------------------------------- its bounds


def noise(seed: int) -> bytes:
    """A picture whose copies take much room, in grey."""
    from PySide6.QtGui import QImage

    from segue.adapters.covers.decoding import encoded

    greys = random.Random(seed).randbytes(256 * 256).translate(bytes(60 + n // 2 for n in range(256)))
    image = QImage(greys, 256, 256, 256, QImage.Format.Format_Grayscale8)
    return encoded(image)


def test_it_keeps_within_its_limit_and_what_was_seen_lately_stays(file: Path, tmp_path: Path) -> None:
    tracks = []
    for n in range(130):
        folder = tmp_path / str(n)
        folder.mkdir()
        (folder / "cover.jpg").write_bytes(noise(n))
        tracks.append(folder / "x.mp3")
        tracks[-1].touch()
    with closing(Thumbnails(file)) as first:
        for track in tracks[:63]:
            assert colour(first, track) == "grey"
    each = copies(file)[0][1]
    with closing(Thumbnails(file, limit=80 * each)) as second:
        assert colour(second, tracks[0]) == "grey"  # the oldest, but it is looked at
        for track in tracks[63:127]:
            assert colour(second, track) == "grey"
    kept = sum(size for _, size in copies(file))
    assert 65 * each < kept <= 74 * each
    spoil(file)
    with closing(Thumbnails(file, limit=80 * each)) as third:
        assert colour(third, tracks[0]) == "blue"
        assert colour(third, tracks[126]) == "blue"
        assert colour(third, tracks[1]) == "grey"  # its copy was given up, and is made anew


# ---------------------------------------------------------------- what the disk does


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_damaged_copy_is_made_anew(thumbnails: Thumbnails, file: Path, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE pictures SET data = x'ffd8ff'")
    assert colour(thumbnails, track) == "red"
    spoil(file)
    assert colour(thumbnails, track) == "blue"


@pytest.mark.parametrize("content", [b"not a database" * 400, b"SQLite format 3\0" + bytes(4080)])
def test_what_is_no_database_is_made_anew(file: Path, track: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with closing(Thumbnails(file)) as thumbnails:
        assert colour(thumbnails, track) == "red"
        assert colour(thumbnails, track) == "red"
    assert len(copies(file)) == 1


def test_pages_that_were_lost(file: Path, tmp_path: Path) -> None:
    tracks = [write_tone(tmp_path / f"{n}.flac", cover=a_picture("#ff0000", 300 + n, 300)) for n in range(12)]
    with closing(Thumbnails(file)) as first:
        assert {colour(first, track) for track in tracks} == {"red"}
    chance = random.Random(1)
    whole = file.read_bytes()
    for _ in range(20):
        at = 4096 * chance.randrange(1, len(whole) // 4096)
        file.write_bytes(whole[:at] + chance.randbytes(4096) + whole[at + 4096 :])
        with closing(Thumbnails(file)) as thumbnails:
            assert {colour(thumbnails, track) for track in tracks} == {"red"}


def test_one_of_another_version_is_made_anew(file: Path, track: Path) -> None:
    with closing(Thumbnails(file)) as first:
        assert colour(first, track) == "red"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("ALTER TABLE pictures RENAME COLUMN data TO other")
        connection.execute("PRAGMA user_version = 99")
    with closing(Thumbnails(file)) as second:
        assert colour(second, track) == "red"
    assert len(copies(file)) == 1


def test_it_may_be_deleted_while_it_is_used(thumbnails: Thumbnails, file: Path, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    shutil.rmtree(file.parent)
    assert colour(thumbnails, track) == "red"
    write_tone(track, cover=GREEN)
    assert colour(thumbnails, track) == "green"


def test_where_no_folder_can_be_made(tmp_path: Path, track: Path) -> None:
    (tmp_path / "file").touch()
    with closing(Thumbnails(tmp_path / "file" / "thumbnails.db")) as thumbnails:
        assert colour(thumbnails, track) == "red"
        assert colour(thumbnails, track) == "red"


def test_where_nothing_more_can_be_written(thumbnails: Thumbnails, file: Path, tmp_path: Path, track: Path) -> None:
    assert colour(thumbnails, track) == "red"
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")  # another program's, that goes on for ever
        assert colour(thumbnails, track) == "red"
        assert colour(thumbnails, write_tone(tmp_path / "y.flac", cover=GREEN)) == "green"
    assert len(copies(file)) == 1
    assert colour(thumbnails, tmp_path / "y.flac") == "green"
    assert len(copies(file)) == 2


def test_two_programs_at_once(file: Path, tmp_path: Path) -> None:
    tracks = [write_tone(tmp_path / f"{n}.flac", cover=a_picture("#ff0000", 300 + n, 300)) for n in range(20)]
    seen: list[str | None] = []
    with closing(Thumbnails(file)) as one, closing(Thumbnails(file)) as other:

        def look(thumbnails: Thumbnails) -> None:
            seen.extend(colour(thumbnails, track) for track in tracks)

        threads = [threading.Thread(target=look, args=[which]) for which in (one, other, one, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert seen == ["red"] * 80
    assert len(copies(file)) == 20


def test_after_its_end_it_only_reads_the_files(thumbnails: Thumbnails, file: Path, track: Path) -> None:
    thumbnails.close()
    assert colour(thumbnails, track) == "red"
    assert not file.exists()
