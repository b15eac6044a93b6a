"""The console program as it is typed: its answers, its exit statuses, and no traceback, whatever is wrong."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from audio_files import tag, tone, write_tone
from builders import MONDAY, a_listen
from segue import __version__
from segue.adapters.instance import Instance
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.domain.play import Ending
from segue.domain.track import TrackId
from typed import answers, complaint

SEGUE = shutil.which("segue", path=sysconfig.get_path("scripts"))
#: A file's name as Linux allows it: no UTF-8.
RAW = os.fsdecode(b"\xff raw.wav")


def segue(*arguments: str | Path, encoding: str = "utf-8", where: Path | None = None) -> subprocess.CompletedProcess:
    assert SEGUE is not None, "the checkout is not installed"
    ran = subprocess.run(
        [SEGUE, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        env=os.environ | {"PYTHONIOENCODING": encoding},
        cwd=where,
        timeout=300,
    )
    assert "Traceback" not in ran.stderr
    return ran


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder with music, and a profile that has scanned it: not to be changed."""
    folder = tmp_path_factory.mktemp("scanned")
    music, profile = folder / "music", folder / "profile"
    write_tone(
        music / "a.flac",
        title="Svefn-g-englar",
        artists=["Sigur Rós"],
        album="Ágætis byrjun",
        genres=["Post-Rock", "Ambient"],
        year=1999,
        track_no=2,
        disc_no=1,
    )
    write_tone(music / "b.mp3", title="眠る天使", artists=["!!!"])
    write_tone(music / RAW)
    (music / "broken.ogg").write_text("no sound")
    (report,) = answers("scan", music, "--profile", profile)
    seconds = report.pop("seconds")
    assert isinstance(seconds, float)
    reason = "This is not an Ogg file, or it is damaged."
    assert report == {
        "files": 4,
        "added": 3,
        "updated": 0,
        "moved": 0,
        "missing": 0,
        "unchanged": 0,
        "failed": [{"path": str(music / "broken.ogg"), "reason": reason}],
    }
    return music, profile


@pytest.fixture
def own(scanned: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of that profile, to change."""
    return shutil.copytree(scanned[1], tmp_path / "own")


# ---------------------------------------------------------------- usage


def test_help_and_version() -> None:
    told = segue("--help")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("usage: segue")
    for arguments in (["--version"], ["scan", "--version"]):
        told = segue(*arguments)
        assert (told.returncode, told.stdout) == (0, f"segue {__version__}\n")


@pytest.mark.parametrize(
    "typed",
    [
        "--nonsense",
        "tracks --nonsense",
        "scan --jso",
        "offer --at nonsense",
        "offer --at 2026-13-01",
        "offer --at 9999-12-31T23:59",
        "--at nonsense offer",
        "--profile",
        "--profile= tracks",
        "backup",
        "restore one two",
        "ctl",
        "ctl dance",
        "ctl seek",
        "ctl seek soon",
        "ctl volume loud",
        "ctl volume 5 6",
        "ctl queue",
        "ctl play now",
    ],
)
def test_wrong_usage(typed: str, tmp_path: Path) -> None:
    told = segue(*typed.split(), where=tmp_path)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("segue: ")
    assert told.stderr.endswith("Try `segue --help`.\n")
    assert list(tmp_path.iterdir()) == []


def test_the_profile_may_stand_before_and_behind(scanned: tuple[Path, Path], tmp_path: Path) -> None:
    _, profile = scanned
    for arguments in (["--profile", profile, "tracks"], ["tracks", "--profile", profile]):
        assert len(answers(*arguments)) == 3
    assert answers("--profile", tmp_path / "new", "tracks") == []
    assert (tmp_path / "new" / DATABASE).is_file()


# ---------------------------------------------------------------- scan


def test_a_second_scan_needs_no_folder(scanned: tuple[Path, Path], own: Path) -> None:
    ran = segue("scan", "--profile", own)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines()[1:3] == [
        "0 added, 0 updated, 0 moved, 0 missing, 3 unchanged",
        "1 file could not be read:",
    ]


def test_one_folder_by_two_names_is_scanned_once(scanned: tuple[Path, Path], own: Path) -> None:
    music, _ = scanned
    (music.parent / "beside").mkdir()
    ran = segue("scan", "../music", ".", "--profile", own, where=music.parent / "beside")
    assert ran.stdout.splitlines()[1] == "0 added, 0 updated, 0 moved, 0 missing, 3 unchanged"
    with closing(open_profile(own, MONDAY)) as profile:
        assert profile.tracks.folders() == [music, music.parent / "beside"]


@pytest.mark.parametrize("name", ["nowhere", "x" * 300, "file"])
def test_a_folder_that_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    told = complaint("scan", tmp_path / name, "--profile", tmp_path / "profile")
    assert told == f"There is no folder “{tmp_path / name}”."
    assert not (tmp_path / "profile").exists()


def test_a_scan_of_nothing(tmp_path: Path) -> None:
    ran = segue("scan", "--profile", tmp_path)
    assert ran.returncode == 1
    assert "no folders yet" in ran.stderr


# ---------------------------------------------------------------- tracks


def test_a_track_in_full(scanned: tuple[Path, Path], own: Path) -> None:
    music, _ = scanned
    with closing(open_profile(own, MONDAY)) as profile:
        (track,) = profile.tracks.at_path(music / "a.flac")
        profile.plays.end(a_listen(track.id), Ending.FINISHED)
    (told,) = answers("tracks", "ros", "AGAETIS", "--profile", own)
    last_played = told.pop("last_played")
    assert isinstance(last_played, str)
    assert MONDAY.fromisoformat(last_played) == MONDAY
    assert told == {
        "path": str(music / "a.flac"),
        "title": "Svefn-g-englar",
        "artists": ["Sigur Rós"],
        "album_artist": "",
        "album": "Ágætis byrjun",
        "genres": ["Post-Rock", "Ambient"],
        "year": 1999,
        "track": 2,
        "disc": 1,
        "duration_s": 0.3,
        "rating": None,
        "plays": 1,
        "skips": 0,
        "missing": False,
    }


def test_a_name_that_is_not_utf8_survives(scanned: tuple[Path, Path]) -> None:
    music, profile = scanned
    (told,) = answers("tracks", "raw", "--profile", profile)
    assert isinstance(told["path"], str)
    assert Path(told["path"]).is_file()
    assert os.fsencode(told["path"]) == os.fsencode(music / RAW)
    ran = segue("tracks", RAW.removesuffix(".wav"), "--profile", profile)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_tracks_for_people_to_read(scanned: tuple[Path, Path]) -> None:
    _, profile = scanned
    ran = segue("tracks", "!!!", "--profile", profile)
    assert ran.stdout == "!!! – 眠る天使  (–, 0:00)\n"
    plain = segue("tracks", "!!!", "--profile", profile, encoding="ascii")
    assert plain.stdout == "!!! ? ????  (?, 0:00)\n"


def test_what_is_not_looked_for_is_no_option(scanned: tuple[Path, Path]) -> None:
    everything = answers("tracks", "--profile", scanned[1])
    others = answers("tracks", "-ros", "--profile", scanned[1])
    assert 0 < len(others) < len(everything)
    assert answers("tracks", "agaetis", "-ros", "--profile", scanned[1]) == []
    assert answers("tracks", "-hello", "--profile", scanned[1]) == everything, "though -h asks for help"


def test_nothing_found_is_no_error(scanned: tuple[Path, Path]) -> None:
    assert answers("tracks", "polka", "--profile", scanned[1]) == []


@pytest.fixture
def long_list(tmp_path: Path, own: Path) -> Path:
    """A profile with more tracks than a pipe takes at once."""
    with closing(sqlite3.connect(own / DATABASE)) as connection, connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(tracks)") if row[1] not in ("id", "path")]
        names = ", ".join(columns)
        connection.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
            f" INSERT INTO tracks (path, {names}) SELECT '/music/' || i, {names} FROM tracks, n WHERE id = 1"
        )
    return own


def test_a_reader_that_has_heard_enough(long_list: Path) -> None:
    assert SEGUE is not None
    process = subprocess.Popen(
        [SEGUE, "tracks", "--json", "--profile", long_list], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(300) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell")
def test_a_reader_that_is_not_there(scanned: tuple[Path, Path]) -> None:
    ran = subprocess.run(
        ["sh", "-c", f'"{SEGUE}" tracks --profile "{scanned[1]}" >&-'], capture_output=True, text=True, timeout=300
    )
    assert (ran.returncode, ran.stderr) == (0, "")


# ---------------------------------------------------------------- offer


@pytest.mark.parametrize("more", [(), ("--at", "2026-11-27T21:00"), ("--at", "2026-11-27T21:00+05:45")])
def test_no_offer_for_a_stranger(scanned: tuple[Path, Path], more: tuple[str, ...]) -> None:
    (told,) = answers("offer", *more, "--activity", "gaming", "--profile", scanned[1])
    assert list(told) == ["silence"]
    assert str(told["silence"]).endswith(".")
    ran = segue("offer", *more, "--profile", scanned[1])
    assert ran.stdout.strip() == f"No offer. {told['silence']}"


# ---------------------------------------------------------------- asking


def test_a_list_is_asked_for(scanned: tuple[Path, Path]) -> None:
    (told,) = answers("ask", "by sigur ros,", "flibber", "--profile", scanned[1])
    assert told["understood"] == 'by "Sigur Rós"'
    assert told["not_understood"] == ["flibber"]
    assert [one["title"] for one in told["list"]["tracks"]] == ["Svefn-g-englar"]  # type: ignore[index]
    ran = segue("ask", "by sigur ros, flibber", "--profile", scanned[1])
    assert ran.returncode == 0
    assert ran.stdout.splitlines()[:2] == ["Not understood: “flibber”", "Sigur Rós (1 track, 0 min)"]


def test_a_question_is_answered(scanned: tuple[Path, Path]) -> None:
    (told,) = answers("ask", "what did I play in 1999?", "--profile", scanned[1])
    assert told == {
        "understood": "what did I play in 1999?",
        "not_understood": [],
        "nothing": "Your history has no plays in 1999.",
    }


def test_of_what_means_nothing_it_says_so(scanned: tuple[Path, Path]) -> None:
    ran = segue("ask", "xyzzy", "--profile", scanned[1])
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.splitlines()[0] == "Not understood: “xyzzy”"


# ---------------------------------------------------------------- backup and restore


def test_there_and_back(own: Path, tmp_path: Path) -> None:
    copy = tmp_path / "usb" / "copy.db"
    ran = segue("backup", copy, "--profile", own)
    assert (ran.returncode, ran.stdout) == (0, f"Everything is copied to {copy}\n")
    with closing(open_profile(own, MONDAY)) as profile:
        profile.playlists.create("Made since", [TrackId(1)], MONDAY)
    ran = segue("restore", copy, "--profile", own)
    assert (ran.returncode, ran.stderr) == (0, "")
    (kept,) = (own / "backups").iterdir()
    assert ran.stdout == f"Restored from {copy}\nWhat was there before is kept as {kept}\n"
    with closing(open_profile(own, MONDAY)) as profile:
        assert profile.playlists.all() == []
    assert segue("restore", kept, "--profile", own).returncode == 0
    with closing(open_profile(own, MONDAY)) as profile:
        assert [playlist.name for playlist in profile.playlists.all()] == ["Made since"]


def test_nothing_to_copy(tmp_path: Path) -> None:
    assert "no profile" in complaint("backup", tmp_path / "copy.db", "--profile", tmp_path)
    assert "There is no file" in complaint("restore", tmp_path / "copy.db", "--profile", tmp_path / "p")
    assert not (tmp_path / "copy.db").exists()


# ---------------------------------------------------------------- a profile that is in use


@pytest.fixture
def claimed(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A profile that another program has, which answers to nobody."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = Instance(own)
    assert instance.claim()
    yield own
    instance.close()


def test_a_profile_in_use_is_not_restored(claimed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert segue("backup", copy, "--profile", claimed).returncode == 0
    before = (claimed / DATABASE).read_bytes()
    assert complaint("restore", copy, "--profile", claimed) == (
        "Segue is open with this profile. Close it, then restore."
    )
    assert (claimed / DATABASE).read_bytes() == before
    assert not (claimed / "backups").exists()


def test_a_profile_in_use_can_be_asked(claimed: Path) -> None:
    assert len(answers("tracks", "--profile", claimed)) == 3


@pytest.mark.parametrize("word", ["status", "play"])
def test_nothing_is_open(scanned: tuple[Path, Path], tmp_path: Path, word: str) -> None:
    for profile in (scanned[1], tmp_path / "none"):
        assert complaint("ctl", word, "--profile", profile) == "Segue is not open."
    assert not (tmp_path / "none").exists()
    assert "There is no file" in complaint("ctl", "queue", tmp_path / "none.ogg", "--profile", scanned[1])


@pytest.mark.parametrize("words", [[], ["ctl", "queue"]])
def test_what_is_neither_a_file_nor_an_address_is_told(tmp_path: Path, words: list[str]) -> None:
    ran = segue(*words, "smb://server/a.ogg", "--profile", tmp_path / "none")
    assert ran.returncode == 2
    assert "“smb://server/a.ogg” is no file of this machine, and no address" in ran.stderr


# ---------------------------------------------------------------- a profile that cannot be used


@pytest.mark.parametrize("command", ["tracks", "offer", "scan", "restore copy.db", "ctl status"])
def test_a_profile_that_is_a_file(tmp_path: Path, command: str) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    assert str(file) in complaint(*command.split(), "--profile", file)
    assert file.read_text() == "mine"


@pytest.mark.parametrize("command", ["tracks", "offer", "scan", "backup copy.db"])
def test_a_database_that_is_a_text(tmp_path: Path, command: str) -> None:
    (tmp_path / DATABASE).write_text("Dear diary,\n" * 500)
    assert "is not a Segue database" in complaint(*command.split(), "--profile", tmp_path)
    assert (tmp_path / DATABASE).read_text() == "Dear diary,\n" * 500


def test_a_damaged_page_that_only_a_question_comes_upon(own: Path) -> None:
    with closing(sqlite3.connect(own / DATABASE)) as connection:
        pages = {
            page for (page,) in connection.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name = 'tracks'")
        }
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray((own / DATABASE).read_bytes())
    for page in pages:
        data[(page - 1) * size : page * size] = b"\xa5" * size
    (own / DATABASE).write_bytes(data)
    told = complaint("tracks", "--profile", own)
    assert "is damaged" in told


# ---------------------------------------------------------------- what sounds alike


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder with tones, and a profile that has heard them."""
    folder = tmp_path_factory.mktemp("tones")
    music, profile = folder / "music", folder / "profile"
    music.mkdir()
    for name, hertz in (("low", 220), ("lower", 218), ("high", 1760)):
        (music / f"{name}.flac").write_bytes(tone(".flac", 3, hertz))
        tag(music / f"{name}.flac", {"title": [name], "artist": ["Tone"]}, b"")
    write_tone(music / "short.wav", seconds=0.1)
    answers("scan", music, "--profile", profile)
    return music, profile


def test_sounds_are_heard_once_and_what_cannot_be_is_told(tones: tuple[Path, Path]) -> None:
    music, profile = tones
    (report,) = answers("sounds", "--profile", profile)
    assert report.pop("seconds") > 0
    failed = [{"path": str(music / "short.wav"), "reason": "It is too short."}]
    assert report == {"analysed": 3, "known": 3, "failed": failed, "later": 0, "left_alone": 0}
    (again,) = answers("sounds", "--profile", profile)
    assert again.pop("seconds") > 0
    assert again == report | {"analysed": 0}
    ran = segue("sounds", "--profile", profile)
    assert ran.returncode == 0
    assert ran.stdout.splitlines()[1:] == ["1 file cannot be heard:", f"  {music / 'short.wav'}: It is too short."]


@pytest.mark.parametrize("what", [["low.flac"], ["title:low"], ["Tone", "high"]], ids=["a file", "a query", "words"])
def test_what_sounds_like_a_track(tones: tuple[Path, Path], what: list[str]) -> None:
    music, profile = tones
    answers("sounds", "--profile", profile)
    asked = [str(music / word) if word.endswith(".flac") else word for word in what]
    (found,) = answers("sounds", "like", *asked, "--profile", profile)
    assert found["genre_guess"] is None
    distances = [one["distance"] for one in found["alike"]]
    assert distances == sorted(distances)
    titles = [one["title"] for one in found["alike"]]
    if found["title"] == "low":
        assert titles == ["lower", "high"]
    else:
        assert (found["title"], len(titles)) == ("high", 2)
    ran = segue("sounds", "like", *asked, "--profile", profile)
    assert ran.stdout.startswith(f"Like Tone – {found['title']}:\n")


def test_what_was_not_heard_has_no_likes(scanned: tuple[Path, Path], tones: tuple[Path, Path]) -> None:
    assert "segue sounds" in complaint("sounds", "like", "Svefn", "--profile", scanned[1])
    assert "nothing that is called “nobody”" in complaint("sounds", "like", "nobody", "--profile", scanned[1])


def test_sounds_has_two_forms(tmp_path: Path) -> None:
    for words in (["like"], ["unlike", "this"]):
        assert segue("sounds", *words, "--profile", tmp_path / "profile").returncode == 2
