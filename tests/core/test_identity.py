"""A track is known by its sound: wherever its file goes and whatever its tags say, it stays what it was."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY
from disk import Disk, TextReader
from segue.core.scanning import ScanReport
from segue.domain.query import Words
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with closing(Disk(tmp_path)) as made:
        yield made


def by_sound(disk: Disk, which: str = "") -> dict[str, list[int]]:
    rows = disk.profile.connection.execute(f"SELECT CAST(fingerprint AS TEXT), id FROM tracks {which} ORDER BY id")
    known: dict[str, list[int]] = {}
    for sound, track in rows:
        known.setdefault(sound, []).append(track)
    return known


def figures(report: ScanReport) -> dict[str, int]:
    named = {name: getattr(report, name) for name in ("added", "updated", "moved", "missing", "unchanged")}
    return {name: count for name, count in named.items() if count}


def test_a_file_moved_renamed_and_retagged_is_the_same_track(disk: Disk) -> None:
    old = disk.put("old/a.mp3", "Old~one")
    disk.scan()
    before = disk.rows()
    old.unlink()
    new = disk.put("new/b.mp3", "New~one")
    assert figures(disk.scan()) == {"moved": 1}
    assert disk.rows() == dict.fromkeys(before, new)
    assert disk.there() == {"new/b.mp3": "New"}


def test_a_file_found_again_long_after_it_vanished(disk: Disk) -> None:
    old = disk.put("a.mp3", "a~one")
    disk.scan()
    before = list(disk.rows())
    old.unlink()
    assert figures(disk.scan()) == {"missing": 1}
    disk.put("b.mp3", "b~one")
    assert figures(disk.scan()) == {"moved": 1}
    assert list(disk.rows()) == before


def test_a_copy_is_another_track(disk: Disk) -> None:
    disk.put("a.mp3", "a~one")
    disk.scan()
    (before,) = disk.rows().items()
    disk.put("copy.mp3", "a~one")
    assert figures(disk.scan()) == {"added": 1, "unchanged": 1}
    assert before in disk.rows().items()


def test_a_track_goes_on_as_its_copy_when_it_is_deleted_later(disk: Disk) -> None:
    """To a new disk: copied, looked at, and only then deleted here."""
    old = disk.put("old/a.mp3", "a~one")
    disk.scan()
    (before,) = disk.rows()
    new = disk.put("new/b.mp3", "a~one")
    disk.scan()
    old.unlink()
    assert figures(disk.scan()) == {"moved": 1, "unchanged": 1}
    assert disk.rows() == {before: new}
    assert disk.there() == {"new/b.mp3": "a"}
    found = disk.profile.tracks.find(Words("b.mp3"), SortBy.TITLE, False, MONDAY)
    assert list(found) == [before]
    assert figures(disk.scan()) == {"unchanged": 1}


def test_a_copy_that_is_kept_in_a_playlist_stays_what_it_is(disk: Disk) -> None:
    old = disk.put("a.mp3", "a~one")
    disk.scan()
    disk.put("b.mp3", "a~one")
    disk.scan()
    rows = disk.rows()
    copy = max(rows)
    disk.profile.connection.execute("INSERT INTO playlists (id, name, created, changed) VALUES (1, 'x', 0, 0)")
    disk.profile.connection.execute(
        "INSERT INTO playlist_tracks (playlist_id, position, track_id) VALUES (1, 0, ?)", (copy,)
    )
    disk.profile.connection.commit()
    old.unlink()
    assert figures(disk.scan()) == {"missing": 1, "unchanged": 1}
    assert disk.rows() == rows


def test_a_copy_with_a_bookmark_stays_what_it_is(disk: Disk) -> None:
    old = disk.put("a.mp3", "a~one")
    disk.scan()
    disk.put("b.mp3", "a~one")
    disk.scan()
    rows = disk.rows()
    disk.profile.bookmarks.add(TrackId(max(rows)), timedelta(minutes=1), MONDAY)
    old.unlink()
    assert figures(disk.scan()) == {"missing": 1, "unchanged": 1}
    assert disk.rows() == rows


def test_bookmarks_and_places_go_with_a_moved_file(disk: Disk) -> None:
    old = disk.put("a.mp3", "a~one")
    disk.scan()
    (track,) = map(TrackId, disk.rows())
    made = disk.profile.bookmarks.add(track, timedelta(minutes=1), MONDAY)
    disk.profile.left_places.keep(track, timedelta(minutes=2), MONDAY)
    old.rename(old.with_name("elsewhere.mp3"))
    disk.scan()
    assert {path.name for path in disk.rows().values()} == {"elsewhere.mp3"}
    (now,) = map(TrackId, disk.rows())
    assert disk.profile.bookmarks.of(now) == [made]
    assert disk.profile.left_places.of(now) == timedelta(minutes=2)


def test_a_copy_that_the_listener_has_joined_with_others_stays_what_it_is(disk: Disk) -> None:
    old = disk.put("a.mp3", "a~one")
    disk.put("live.mp3", "live~two")
    disk.scan()
    disk.put("b.mp3", "a~one")
    disk.scan()
    named = {path.name: TrackId(track) for track, path in disk.rows().items()}
    disk.profile.recordings.join([named["b.mp3"], named["live.mp3"]])
    old.unlink()
    assert figures(disk.scan()) == {"missing": 1, "unchanged": 2}
    assert disk.rows()[named["b.mp3"]] == disk.music / "b.mp3"


def test_of_two_copies_that_moved_each_stays_itself(disk: Disk) -> None:
    disk.put("single/song.mp3", "Song (single)~one")
    disk.put("album/song.mp3", "Song~one")
    disk.scan()
    before = {title: number for number, title in ((t.id, t.tags.title) for t in disk.tracks())}
    for name in ("single/song.mp3", "album/song.mp3"):
        (disk.music / name).unlink()
    disk.put("x/1.mp3", "Song~one")
    disk.put("x/2.mp3", "Song (single)~one")
    assert figures(disk.scan()) == {"moved": 2}
    assert {t.tags.title: t.id for t in disk.tracks()} == before


def test_two_files_that_swap_their_names(disk: Disk) -> None:
    disk.put("a.mp3", "a~one")
    disk.put("b.mp3", "b~two")
    disk.scan()
    before = by_sound(disk)
    disk.put("a.mp3", "b~two")
    disk.put("b.mp3", "a~one")
    assert figures(disk.scan()) == {"moved": 2}
    assert by_sound(disk) == before
    assert disk.there() == {"a.mp3": "b", "b.mp3": "a"}


def test_all_names_move_on_by_one(disk: Disk) -> None:
    for number in range(9):
        disk.put(f"{number}.mp3", f"t{number}~s{number}")
    disk.scan()
    before = by_sound(disk)
    (disk.music / "0.mp3").unlink()
    for number in range(9):
        disk.put(f"{number + 1}.mp3", f"t{number}~s{number}")
    assert figures(disk.scan()) == {"moved": 9}
    assert by_sound(disk) == before


def test_another_sound_under_the_same_name_is_the_same_track(disk: Disk) -> None:
    """A better rip."""
    disk.put("a.mp3", "a~one")
    disk.scan()
    before = disk.rows()
    disk.put("a.mp3", "a~better")
    assert figures(disk.scan()) == {"updated": 1}
    assert disk.rows() == before


def test_a_new_song_under_the_name_of_one_that_moved(disk: Disk) -> None:
    disk.put("a.mp3", "a~one")
    disk.scan()
    (before,) = by_sound(disk)["one"]
    disk.put("z.mp3", "a~one")
    disk.put("a.mp3", "b~two")
    assert figures(disk.scan()) == {"moved": 1, "added": 1}
    assert by_sound(disk)["one"] == [before]
    assert disk.there() == {"z.mp3": "a", "a.mp3": "b"}


def test_a_copy_made_while_the_first_one_was_retagged(disk: Disk) -> None:
    disk.put("b.mp3", "b~one")
    disk.scan()
    before = disk.rows()
    disk.put("b.mp3", "c~one")
    disk.put("a.mp3", "a~one")
    assert figures(disk.scan()) == {"updated": 1, "added": 1}
    assert before.items() <= disk.rows().items()


def test_a_missing_song_that_turns_up_under_the_name_of_another(disk: Disk) -> None:
    disk.put("a.mp3", "a~one")
    disk.put("b.mp3", "b~two")
    disk.scan()
    before = by_sound(disk)
    (disk.music / "b.mp3").unlink()
    disk.put("a.mp3", "b~two")
    assert figures(disk.scan()) == {"moved": 1}
    assert by_sound(disk) == before
    assert disk.there() == {"a.mp3": "b"}
    missing = [track for track in disk.tracks() if track.missing]
    assert [track.tags.title for track in missing] == ["a"]
    disk.put("back.mp3", "a~one")
    assert figures(disk.scan()) == {"moved": 1, "unchanged": 1}
    assert by_sound(disk) == before


def test_a_folder_given_up_and_added_where_it_has_moved(disk: Disk) -> None:
    for number in range(20):
        disk.put(f"{number}.mp3", f"t{number}~s{number}")
    disk.profile.tracks.add_folder(disk.music, MONDAY)
    disk.scan()
    before = by_sound(disk)
    disk.writer.give_up(disk.music)
    disk.music = disk.music.rename(disk.music.with_name("elsewhere"))
    assert figures(disk.scan()) == {"moved": 20}
    assert by_sound(disk) == before
    assert len(disk.there()) == 20


def test_a_copy_of_a_folder_that_was_given_up_and_is_still_there(disk: Disk) -> None:
    path = disk.put("a.mp3", "a~one")
    disk.profile.tracks.add_folder(disk.music, MONDAY)
    disk.scan()
    before = by_sound(disk)
    disk.writer.give_up(disk.music)
    kept, disk.music = path, disk.music.with_name("copy")
    disk.put("a.mp3", "a~one")
    assert figures(disk.scan()) == {"added": 1}
    assert by_sound(disk)["one"][0] == before["one"][0]
    assert kept.exists()


def test_a_folder_given_up_and_added_by_a_link_to_it(disk: Disk) -> None:
    for number in range(5):
        disk.put(f"{number}.mp3", f"t{number}~s{number}")
    disk.profile.tracks.add_folder(disk.music, MONDAY)
    disk.scan()
    before = by_sound(disk)
    disk.writer.give_up(disk.music)
    link = disk.music.with_name("link")
    link.symlink_to(disk.music)
    disk.profile.tracks.add_folder(link, MONDAY)
    assert figures(disk.scan([link])) == {"moved": 5}
    assert by_sound(disk) == before
    assert {track.path.parent for track in disk.tracks()} == {link}


def test_one_file_of_a_swap_that_is_read_again_alone(disk: Disk) -> None:
    """Its tags were edited here before the scan that would have told who is who."""
    disk.put("a.mp3", "a~one")
    disk.put("b.mp3", "b~two")
    disk.scan()
    before = by_sound(disk)
    disk.put("a.mp3", "edited~two")
    disk.put("b.mp3", "a~one")
    report = disk.reread(["a.mp3"])
    assert report.left == 1
    assert by_sound(disk) == before
    assert figures(disk.scan()) == {"moved": 2}
    assert by_sound(disk) == before
    assert disk.there() == {"a.mp3": "edited", "b.mp3": "a"}


@pytest.mark.parametrize("read", [2, 4, 6, 8])
def test_a_scan_cancelled_while_all_names_move_on_mixes_nothing_up(
    disk: Disk, read: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("segue.core.scanning.BATCH", 2)
    for number in range(9):
        disk.put(f"{number}.mp3", f"t{number}~s{number}")
    disk.scan()
    before = by_sound(disk)
    (disk.music / "0.mp3").unlink()
    for number in range(9):
        disk.put(f"{number + 1}.mp3", f"t{number}~s{number}")
    disk.scan(reader=TextReader(after=lambda count: disk.cancelled.set() if count == read else None))
    disk.cancelled.clear()
    disk.scan()
    assert by_sound(disk, "WHERE missing = 0") == before


def test_two_files_that_swap_their_names_while_one_cannot_be_read(disk: Disk) -> None:
    disk.put("a.mp3", "a~one")
    disk.put("b.mp3", "b~two")
    disk.scan()
    before = by_sound(disk)
    disk.put("a.mp3", "b~two")
    disk.put("b.mp3", "broken")
    disk.scan()
    disk.put("b.mp3", "a~one")
    disk.scan()
    assert by_sound(disk) == before
    assert disk.there() == {"a.mp3": "b", "b.mp3": "a"}


def test_without_a_sound_a_file_is_known_by_its_path_only(disk: Disk) -> None:
    disk.put("a.mp3", "a")
    disk.scan()
    (disk.music / "a.mp3").rename(disk.music / "b.mp3")
    assert figures(disk.scan()) == {"added": 1, "missing": 1}


#: A sound whose print says little.
SILENCE = "silence" * 3


def test_another_silent_file_does_not_inherit_what_a_vanished_one_had(disk: Disk) -> None:
    disk.put("old/pause.mp3", f"Pause~{SILENCE}")
    disk.scan()
    before = disk.rows()
    (disk.music / "old/pause.mp3").unlink()
    disk.scan()
    disk.put("new/4'33.mp3", f"4'33~{SILENCE}")
    assert figures(disk.scan()) == {"added": 1}
    assert before.items() < disk.rows().items()


@pytest.mark.parametrize(("name", "title"), [("new/pause.mp3", "Stille"), ("new/stille.mp3", "Pause")])
def test_a_silent_file_is_known_by_its_name_or_its_title(disk: Disk, name: str, title: str) -> None:
    disk.put("old/pause.mp3", f"Pause~{SILENCE}")
    disk.scan()
    before = disk.rows()
    (disk.music / "old/pause.mp3").unlink()
    new = disk.put(name, f"{title}~{SILENCE}")
    assert figures(disk.scan()) == {"moved": 1}
    assert disk.rows() == dict.fromkeys(before, new)


def test_silent_files_that_swap_their_names_with_songs(disk: Disk) -> None:
    disk.put("a.mp3", f"Pause~{SILENCE}")
    disk.put("b.mp3", "b~two")
    disk.scan()
    before = by_sound(disk)
    disk.put("a.mp3", "b~two")
    disk.put("b.mp3", f"Pause~{SILENCE}")
    assert figures(disk.scan()) == {"moved": 2}
    assert by_sound(disk) == before


def test_a_thousand_files_moved_renamed_and_retagged_at_once(disk: Disk) -> None:
    for number in range(1000):
        disk.put(f"old {number % 7}/{number}.mp3", f"t{number}~s{number}")
    disk.scan()
    before = by_sound(disk)
    for number in range(1000):
        (disk.music / f"old {number % 7}/{number}.mp3").unlink()
        disk.put(f"new {number % 11}/{-number}.mp3", f"u{number}~s{number}")
    assert figures(disk.scan()) == {"moved": 1000}
    assert by_sound(disk) == before


NAMES = st.sampled_from([f"{letter}.mp3" for letter in "abcdef"])
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("put"), NAMES, st.integers(0, 9)),
        st.tuples(st.just("move"), NAMES, NAMES),
        st.tuples(st.just("swap"), NAMES, NAMES),
        st.tuples(st.just("retag"), NAMES, NAMES),
        st.tuples(st.just("delete"), NAMES, NAMES),
        st.tuples(st.just("scan"), NAMES, NAMES),
    ),
    max_size=25,
)


@given(CHANGES)
@settings(max_examples=60, deadline=None)
def test_whatever_is_done_to_the_files_a_sound_that_is_known_stays_its_track(
    changes: list[tuple[str, str, object]],
) -> None:
    """No copies here: of one sound there is at most one file."""
    with tempfile.TemporaryDirectory() as folder, closing(Disk(Path(folder))) as disk:
        files: dict[str, str] = {}  # what stands in each
        tag = 0
        for kind, name, other in [*changes, ("scan", "", "")]:
            match kind:
                case "put" if not any(text.endswith(f"~{other}") for text in files.values()):
                    files[name] = f"t~{other}"
                case "move" if name in files and name != other:
                    files[str(other)] = files.pop(name)
                case "swap" if name in files and other in files:
                    files[name], files[str(other)] = files[str(other)], files[name]
                case "retag" if name in files:
                    tag += 1
                    files[name] = f"t{tag}~{files[name].split('~')[1]}"
                case "delete":
                    files.pop(name, None)
                case "scan":
                    check_scan(disk, files)


def check_scan(disk: Disk, files: dict[str, str]) -> None:
    for path in disk.music.iterdir():
        if files.get(path.name) != path.read_text():
            path.unlink()
    for name, text in files.items():
        if not (disk.music / name).exists():
            disk.put(name, text)
    known, ids = by_sound(disk), set(disk.rows())
    report = disk.scan()
    assert disk.there() == {name: text.split("~")[0] for name, text in files.items()}
    assert ids <= set(disk.rows()), "a track was lost"
    after = by_sound(disk)
    for sound, tracks in known.items():
        if any(text.endswith(f"~{sound}") for text in files.values()):
            assert after[sound] == tracks, "a known sound became another track"
    assert report.files == len(files)
    assert report.files == report.added + report.updated + report.moved + report.unchanged
