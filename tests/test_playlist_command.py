"""`segue playlist` as it is typed: lists come in and go out, and what is missing is found when it comes."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from audio_files import write_tone
from builders import MONDAY
from segue.adapters.sqlite.profile import open_profile
from segue.domain.playlist import Kind
from typed import answers, complaint, run

TITLES = ("One", "Two", "Three")


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for title in TITLES:
        write_tone(folder / f"{title}.flac", title=title, artists=["Anna"], album="Numbers")
    return folder


@pytest.fixture
def profile(tmp_path: Path, music: Path) -> Path:
    folder = tmp_path / "profile"
    answers("scan", music, "--profile", folder)
    return folder


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines))
    return path


def test_imported_and_told(profile: Path, music: Path) -> None:
    road = write(
        music / "road.m3u8",
        "#EXTM3U",
        "#PLAYLIST:Road trip",
        "Two.flac",
        "#EXTINF:1,Anna - One",
        "D:\\elsewhere\\x.mp3",
        "#EXTINF:200,Nobody - Gone",
        "/gone/gone.mp3",
        "road.m3u8",
    )
    plain = write(music / "plain.m3u", str(music / "Three.flac"))
    made, other = answers("playlist", "import", road, plain, "--profile", profile)
    assert made == {
        "file": str(road),
        "playlist": "Road trip",
        "tracks": 3,
        "found": 2,
        "missing": [
            {"location": "/gone/gone.mp3", "artist": "Nobody", "title": "Gone", "album": "", "duration_s": 200.0}
        ],
        "left_out": ["1 other list that it names is left out."],
    }
    assert (other["playlist"], other["found"], other["missing"]) == ("plain", 1, [])
    plain_told, road_told = answers("playlist", "list", "--profile", profile)
    assert plain_told["name"] == "plain"
    assert (road_told["name"], road_told["kind"], road_told["tracks"], road_told["missing"]) == (
        *("Road trip", "manual", 3, 1),
    )
    said = run(None, "playlist", "import", road, "--profile", profile).stdout
    assert said.splitlines() == [
        "“Road trip 2”: 3 tracks, 2 of them in the library",
        "  1 other list that it names is left out.",
        "Not in the library:",
        "  Nobody – Gone",
    ]
    assert "Road trip  (3 tracks, 1 missing," in run(None, "playlist", "list", "--profile", profile).stdout


@pytest.mark.parametrize("suffix", [".m3u", ".m3u8", ".pls", ".xspf", ".jspf"])
def test_exported_and_imported_again(suffix: str, profile: Path, music: Path, tmp_path: Path) -> None:
    answers(
        "playlist", "import", write(music / "x.m3u", "Three.flac", "One.flac", "Three.flac"), "--profile", profile
    )
    (written,) = answers("playlist", "export", "X", tmp_path / f"y{suffix}", "--relative", "--profile", profile)
    assert written == {"playlist": "x", "file": str(tmp_path / f"y{suffix}"), "tracks": 3, "missing": 0}
    text = (tmp_path / f"y{suffix}").read_text()
    assert "music/Three.flac" in text
    assert str(music) not in text
    (again,) = answers("playlist", "import", tmp_path / f"y{suffix}", "--profile", profile)
    assert (again["playlist"], again["found"]) == ("x 2", 3)
    with closing(open_profile(profile, MONDAY)) as opened:
        one, other = (opened.playlists.get(its.id) for its in opened.playlists.all())
    assert one.tracks == other.tracks


def test_nothing_is_written_over_unasked(profile: Path, music: Path, tmp_path: Path) -> None:
    answers("playlist", "import", write(music / "x.m3u", "One.flac"), "--profile", profile)
    mine = write(tmp_path / "mine.m3u8", "mine")
    assert "already" in complaint("playlist", "export", "x", mine, "--profile", profile)
    assert mine.read_text() == "mine"
    answers("playlist", "export", "x", "--replace", mine, "--profile", profile)
    assert "One.flac" in mine.read_text()


def test_a_folder_of_playlists(profile: Path, tmp_path: Path) -> None:
    with closing(open_profile(profile, MONDAY)) as opened:
        make = opened.playlists.create
        tracks = opened.tracks.all_ids()
        trips = make("Trips", (), MONDAY, Kind.FOLDER, None, "")
        inner = make("In/side", (), MONDAY, Kind.FOLDER, trips.id, "")
        make("Road: west?", tracks[:1], MONDAY, Kind.MANUAL, trips.id, "")
        make("../../out", tracks[:2], MONDAY, Kind.MANUAL, inner.id, "")
    written = answers("playlist", "export", "trips", tmp_path / "out.xspf", "--profile", profile)
    assert [one["file"] for one in written] == [
        str(tmp_path / "out" / "In-side" / "-..-out.xspf"),
        str(tmp_path / "out" / "Road- west-.xspf"),
    ]
    assert [one["tracks"] for one in written] == [2, 1]


def test_what_was_missing_is_found_when_it_comes(profile: Path, music: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.flac"
    write_tone(gone, 0.5, title="Four", artists=["Anna"])
    listed = write(
        music / "x.m3u", "One.flac", "#EXTINF:1,Anna - Four", "Four.flac", "#EXTINF:9,Nobody - Never", "n.mp3"
    )
    (made,) = answers("playlist", "import", listed, "--profile", profile)
    assert made["found"] == 1
    shutil.move(gone, music / "Four.flac")
    answers("scan", "--profile", profile)
    (told,) = answers("playlist", "list", "--profile", profile)
    assert (told["tracks"], told["missing"]) == (3, 1)


def test_what_is_no_list(profile: Path, music: Path, tmp_path: Path) -> None:
    good = write(music / "x.m3u", "One.flac")
    bomb = write(tmp_path / "bomb.xspf", '<!DOCTYPE x [<!ENTITY a "b">]><playlist><title>&a;</title></playlist>')
    ran = run(None, "playlist", "import", bomb, good, "--json", "--profile", profile)
    assert ran.returncode == 1
    assert "document type" in ran.stderr
    assert '"playlist": "x"' in ran.stdout
    assert "There is no file" in complaint("playlist", "import", tmp_path / "none.m3u", "--profile", profile)
    assert "names no music" in complaint("playlist", "import", write(tmp_path / "e.m3u", ""), "--profile", profile)
    assert "no playlist “Nix”" in complaint("playlist", "export", "Nix", tmp_path / "y.m3u", "--profile", profile)
    assert "must end in" in complaint("playlist", "export", "x", tmp_path / "y.txt", "--profile", profile)
    for wrong in (("list", "x"), ("import",), ("export", "x"), ("import", "--relative", "x.m3u"), ("burn",)):
        assert run(None, "playlist", *wrong, "--profile", profile).returncode == 2


def test_a_smart_playlist_is_told_searched_and_written_with_what_stands_in_it(profile: Path, tmp_path: Path) -> None:
    with closing(open_profile(profile, MONDAY)) as opened:
        opened.playlists.create("Not one", (), MONDAY, Kind.SMART, None, "-title:one by:title")
    (told,) = answers("playlist", "list", "--profile", profile)
    assert (told["name"], told["kind"], told["tracks"]) == ("Not one", "smart", 2)
    answers("playlist", "export", "Not one", tmp_path / "out.m3u8", "--profile", profile)
    lines = (tmp_path / "out.m3u8").read_text().splitlines()
    assert [Path(line).stem for line in lines if not line.startswith("#")] == ["Three", "Two"]
    found = answers("tracks", 'in:"not one" title:t', "--profile", profile)
    assert sorted(track["title"] for track in found) == ["Three", "Two"]
